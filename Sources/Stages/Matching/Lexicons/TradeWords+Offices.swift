/// What is carried, supplied, counselled and written.
extension TradeWords {
    static let logistics = """
        spedit* *spedition logist* lkw laster lastwagen* sattelzug* sattelschlepper* lieferwagen* fahrer* \
        kraftfahrer* fracht* palette* paletten stückgut* lager* *lager lagerhalle* rampe* verlad* entlad* \
        disponent* disposition* tour touren zustell* container* transport* fuhrpark* gabelstapler* stapler* \
        maut* autobahn* stellplatz* lenkzeit* ruhezeit* umschlag* kühltransport* versand* zoll* truck* \
        lorry driver* freight warehouse pallet* haulage shipping depot dispatch* auflieger* gliederzug* \
        gliederzüg* kühlkoffer* kühlauflieg* kühlwagen* kühlkette* tautliner* wechselbrück* motorwagen* \
        zugmaschine* sattelzüg* sattelauf* königszapfen* lastkraftw* lastzug* lastzüg* lkws brummi* \
        berufskraftf* ladefläche* ladekante* ladebordw* ladungssich* ladeliste* ladegut ladegüter* \
        ladungsträg* laderampe* überladebrück* ladetor* zurrgurt* zurrpunkt* spanngurt* antirutschm* \
        ladung_verrut* fahrtenschreib* tachograf* tachoscheib* rastplatz* rastplätz* rasthof* rasthöf* \
        autohof* raststätte* führerhaus* 40_tonner* zwölftonn* wareneingang* warenausgang* warenannahme* \
        kommissionier* picker pickliste* pick_by_voice packplatz* packstück* packstation* packliste* \
        wickelfoli* stretchfoli* umreif* colli kolli sperrgut* gefahrgut* adr_schein* gefahrzettel* \
        expressgut* kurierdien* kurierfahr* eilkurier* paketbot* paketdien* paketzust* paketzentr* \
        paketshop* paketauto* pakete sendungsverf* sendungsnumm* tracking_numm* track_and_trace retouren \
        annahme_verweig* abliefernachw* ablieferbeleg* lieferavis* abstellgenehm* cmr adsp beladen belädt \
        beladung* umladen umgeladen* abgeladen* abladen abladestell* hubwagen* schubmast* flurförder* \
        gabelzinken* gitterbox* rollcontain* rollbehält* hochregal* regalgasse* verteilzentr* \
        distributionsz* cross_dock* crossdock* lieferkette* supply_chain* incoterm* luftfracht* seefracht* \
        sammelgut* teilladung* komplettlad* rückladung* leerfahrt* leerkilom* tourenplan* telematik* \
        adblue* tankkarte* umzugswag* umzugsuntern* umzugsfirm* umzugskart* möbelpack* möbelwagen* \
        halteverbotszon* schwerlast* tieflader* verzoll* ausfuhranm* einfuhrumsatz* camion* achslast* \
        zulässiges_gesamtg* sonntagsfahrverb* nachtfahrverb* blockabfert* güterverkehr* handscanner* \
        pöstler*
        """
    static let software = """
        software* app apps update* release* version* server* cloud* datenbank* schnittstelle* lizenz* \
        warenwirtschaft* erp programm* programmier* entwickler* code bug bugs absturz abgestürzt* login \
        passwort* ticket tickets support* it_abteilung* migration* import export_funktion buchung* \
        lagerverwaltung* artikelstamm* modul module benutzeroberfläche* administrator* backup* datenleck* \
        datenschutz* rechenzentrum* hotfix* patch startup* start_up* dashboard* developer* database outage \
        license interface login codebase *software *update *updates webapp* web_app browser* plugin* \
        plug_in plug_ins addon* add_on sicherheitslück* changelog* rollback* deployment* deployt* docker* \
        kubernetes hosting* gehostet* hoster webhost* self_hosted on_premise* saas virtuelle_maschine \
        linux* macos android* windows_update* repository* repo repos commits pull_request* merge_request* \
        open_source opensource* quellcode* quelltext* quelloffen* refactor* debug* kompilier* framework* \
        frontend* backend* api apis rest_api api_key* webhook* json csv_datei* csv_export* csv_import* sql \
        postgres* mysql datensatz* datensätze* datenmigr* datenimport* datenexport* datenverlust* \
        datensicher* datenabgl* fehlermeldung* fehlercode* fehlerber* bugfix* bugreport* stürzt_ab \
        hängt_sich_auf downtime* uptime* wartungsfenst* sla helpdesk* servicedesk* second_level \
        fernwartung* sysadmin* systemadmin* admin admins adminrecht* benutzerkont* benutzerverw* \
        benutzerrecht* benutzername* anmeldemaske* einloggen eingeloggt* ausgeloggt* zwei_faktor* 2fa \
        single_sign_on sso verschlüssel* mandantenf* bedienoberfl* nutzeroberfl* eingabemaske* dropdown* \
        menüpunkt* usability darkmode* dark_mode push_nachricht* pushnachr* push_benachr* appstore* \
        app_store play_store deinstall* neuinstall* betatest* beta_version testversion* demoversion* \
        testumgeb* testsystem* produktivsyst* go_live crm dms dokumentenmanag* ticketsystem* workflow* \
        zeiterfass* branchenlös* low_code chatbot* sprachmodell* algorithm* informatik* fachinform* \
        anwendungsentw* scrum* backlog* product_owner* lastenheft* pflichtenh* systemhaus* systemhäus* \
        it_dienstleist* it_sicherheit* ransomware* malware* trojaner* hackerangr* firewall* kompatibil* \
        abwärtskomp* javascript* typescript* php unit_test* testabdeck* logdatei* logfile* subdomain* \
        ssl_zertifikat* dns_eintrag* altsystem* arbeitsspeich* cache crashes crashed feature_request* \
        bug_fix* workaround* user_interface* desktop_app* mobile_app* web_application* troubleshoot* \
        source_code sign_in_page logged_out tech_support patch_notes encryption self_hosting user_account* \
        ladebalken* ladekreis* bluescreen* friert_ein nullpointer* exception stacktrace* speicherleck* \
        memory_leak* race_condition* segfault* regressionstest* testautomat* testfälle* integrationstest* \
        end_to_end_test* git github* gitlab* code_review* pair_program* ci_cd sprintplan* sprint_review* \
        daily_standup* kanban* user_story user_stories story_point* technische_schuld* legacy* codezeile* \
        codequal* coden gecodet* hackathon* it_leiter* it_infra* it_system* edv betriebssyst* festplatte* \
        vpn remote_desktop* remotezugr* mauszeiger* mausklick* rechtsklick* doppelklick* angeklickt* \
        tastenkomb* tastenkürzel* shortcut* schaltfläche* popup* pop_up_fenst* screenshot* scroll* \
        menüführ* menüleiste* untermenü* symbolleist* taskleist* kontextmenü* suchmaske* suchfunktion* \
        tooltip* checkbox* excel excel_list* exceldat* makros vba stammdaten* datei dateien dateiformat* \
        dateiname* netzlaufwerk* laufwerk* pdf_export* xml yaml parser* parsen compiler* objektorient* \
        nodejs npm sdk sdks visual_studio* kommandozeile* befehlszeile* powershell* ssh cronjob* \
        microservice* load_balanc* skalierbar* latenz* timeout* reboot* testzugang* testlizenz* \
        subscription* vendor_lock* sap s4hana abap key_user* machine_learn* maschinelles_lern* \
        künstliche_intell* llm llms prompts ki_modell* ki_tool* data_scien* data_warehouse* big_data \
        datenpipeline* datenmodell* dateneingabe* gigabyte* terabyte* 64_bit devops* offline_modus* \
        gepatcht* patchen patches end_of_life* hypervisor* virtualisierung* terminalserv* thin_client* \
        it_freelanc* neuronale_netz*
        """
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
    static let energy = """
        energie* strom* stromnetz* netz netze netzbetreiber* stadtwerke* lastmanagement* lastspitze* \
        zähler* smart_meter ladesäule* trafo* transformator* kilowatt* megawatt* photovoltaik* windpark* \
        wärmepumpe* einspeis* verbrauch* messstelle* batterie* energiemanagement* grid energy utility \
        utilities substation* ökostrom* netzausbau* netzanschl* netzentg* netzfreq* netzstab* netzgebiet* \
        netzleit* netzüberl* übertragungsnetz* verteilnetz* hochspannung* höchstspann* mittelspann* \
        niederspann* erdkabel* freileitung* umspannw* schaltanlage* ortsnetzst* kabelmuffe* erdschluss* \
        lastabwurf* redispatch* abgeregelt* abregelung* regelenergie* direktvermarkt* eeg_umlage \
        bundesnetzag* e_control konzessionsabg* konzessionsvertr* grundversorg* ersatzversorg* \
        arbeitspreis* abschlagszahl* ablesekart* marktlokat* lastgang* lastgänge* lastprofil* bilanzkreis* \
        day_ahead* merit_order* dunkelflaut* grundlast* spitzenlast* *kraftwerk *kraftwerke kernkraft* \
        atomkraft* atommüll* brennstab* brennstäb* kühlturm* kühltürm* turbine turbinen turbinenh* \
        dampfturb* gasturb* heizkraft* heizwerk* blockheizkr* fernwärme* nahwärme* wärmenetz* übergabestat* \
        biomasse* biogas* gärrest* geotherm* wasserkraft* pumpspeich* staumauer* windkraft* windrad* \
        windräd* windenergie* repowering* rotorblatt* rotorblätt* nabenhöhe* schattenwurf* infraschall* \
        offshore* solarpark* solarmodul* solarstrom* solaranl* pv pv_anlag* pv_modul* pv_strom balkonkraft* \
        wechselrichter* freiflächenanl* kwp kwh mwh gwh gigawatt* terawatt* wallbox* ladepark* ladepunkt* \
        schnelllade* ladestation* ladeinfra* ladekarte* mieterstrom* eigenverbrauch* smart_grid* \
        rundsteuer* elektrolyseur* erdgas* gasnetz* gasleitung* gaszähler* gaspreis* gasspeicher* \
        gasversorg* gasgeruch* lng kohleausst* atomausst* emissionshand* erneuerbare* versorger \
        entstördien* netzmeister* netzmonteur* *kraftwerken kraftwerks* wasserstoffnetz* grüner_wasserstoff \
        netzverlust*
        """
    static let advice = """
        berat* *berater *beraterin *beraterinnen consult* coach* workshop* seminar* training* trainer* \
        führung* führungskräfte* vertrieb* verkauf* verkäufer* außendienst* innendienst* kundenliste* \
        preisverhandl* flipchart* folien präsentation* moderat* strategie* strategy abschlussquote* \
        akquise* umsatz* rollenspiel* change_management sales negotiation leadership advisor* slides \
        teambuild* teamentwickl* teamworkshop* hochseilgart* kennenlernrund* vorstellungsrund* \
        feedbackrund* feedbackgespr* energizer* kartenabfrag* metaplan* pinnwand pinnwänd* whiteboard* \
        powerpoint* handout* teilnehmerunterl* teilnehmerzertif* gruppenarbeit* world_cafe fishbowl* \
        brainstorm* design_think* mindmap* klausurtag* offsite* tagungshotel* kick_off* lessons_learn* \
        best_practice* swot* okr kpi kennzahl* benchmark* business_case* businesspl* geschäftsmodell* \
        due_diligence* turnaround* restrukturier* sanierungsgutacht* sanierungskonz* reorganis* \
        umstrukturier* transformationspr* changemanag* veränderungspro* veränderungsber* stakeholder* \
        lenkungsaussch* prozessoptim* prozessanal* prozessland* lean kaizen* kvp six_sigma wertstrom* \
        optimierungspot* einsparpot* quick_win* handlungsempf* ist_analyse* tagessatz* interimsman* \
        unternehmensberat* organisationsberat* organisationsentw* managementberat* förderberat* \
        unternehmensnachf* nachfolgeregel* mediation* konfliktlös* konfliktger* supervision* karriereber* \
        resilienz* stressmanag* zeitmanag* selbstmanag* selbstfürs* persönlichkeitsentw* \
        persönlichkeitstest* disg potenzialanal* 360_grad_feedb* glaubenssatz* glaubenssätz* mindset* \
        komfortzone* motivationstr* motivationsguru* keynote_speak* rhetorik* körpersprach* lampenfieber* \
        aktives_zuhör* ich_botschaft* gewaltfreie_komm* gesprächsführ* gesprächsleitf* fragetechnik* \
        einwandbehandl* kaltakquis* akquirier* kaltanruf* cold_call* nachfassen erstgespräch* bedarfsanal* \
        nutzenargum* elevator_pitch* upsell* cross_sell* abschlusstechn* kaufsignal* preisgespr* \
        harvard_konz* fixum zielvereinb* zielvorgab* key_account* gebietsleit* besuchsbericht* \
        haustürgesch* strukturvertr* network_market* tschakka* mitarbeitergespr* jahresgespr* agilität* \
        agiles new_work silodenk* foliensatz* folienschl* buzzword* phrasendresch* worthülse* impulsvortr* \
        inhouse_schul* webinar* train_the_train* telefonakquis*
        """
    static let tax = """
        steuer* *steuerberatung steuererklärung* steuerbescheid* finanzamt* kanzlei* mandant* mandat* \
        jahresabschluss* bilanz* lohnbuchhalt* buchhalt* buchführung* lohnabrechnung* betriebsprüf* \
        umsatzsteuer* gewerbesteuer* erbschaft* wirtschaftsprüf* fristverlänger* beleg belege datev \
        einkommensteuer* existenzgründ* vorauszahl* tax accountant* accounting payroll audit bookkeeping \
        finanzämt* abgabenordn* abgabefrist* pendelordner* kassenbuch* kassenführ* kassennachsch* \
        bewirtungsbel* kontierung* vorkontier* kontenrahmen* kontenplan* skr03 skr04 sachkonto sachkonten \
        debitor* kreditor* offene_posten buchungssatz* buchungssätz* verbuch* vorsteuer* mehrwertst* \
        ust_id* uid_nummer* ust voranmeld* dauerfristverl* reverse_charge* kleinunternehm* besteuer* \
        versteuer* unversteuert* körperschaftst* lohnsteuer* kapitalertrag* abgeltungst* grunderwerbst* \
        grundsteuer* schenkungst* kirchensteuer* solidaritätszu* freibetrag* freibeträg* grundfreibetr* \
        kinderfreib* ehegattenspl* zusammenveranl* progressionsv* werbungskost* sonderausgab* \
        pendlerpausch* entfernungspausch* verpflegungsmehr* fahrtenbuch* fahrtenbüch* ein_prozent_reg* \
        geldwerte* sachbezug* sachbezüg* afa abschreibung* geringwertig* anlagevermög* anlagenspieg* \
        rückstellung rückstellungen rechnungsabgrenz* eigenkapital* einnahmenüberschuss* \
        einnahmen_überschuss* eür e_bilanz* handelsbilanz* hgb jahresabschlüss* lagebericht* abschlussprüf* \
        testat bestätigungsverm* konzernabschl* ifrs bwa bwas saldenlist* liquiditätspl* finanzbuch* fibu \
        lohnbüro* lohnzettel* gehaltsabrechn* entgeltabrechn* beitragsnachw* lohnkonto lohnverrechn* \
        personalverrechn* arbeitnehmerveranl* lohnausweis* treuhand* treuhänd* quellensteuer* elster \
        finanzonline* prüfungsanord* außenprüf* schätzungsbesch* hinzuschätz* nachzahl* nachforder* \
        säumniszu* verspätungszu* einspruch einsprüche einspruchsfrist* finanzgericht* bundesfinanzh* bfh \
        bmf_schreiben* selbstanzeige* hinterzieh* schwarzgeld* festsetzungsfrist* feststellungsbesch* \
        änderungsbesch* verfahrensdoku* gobd aufbewahrungsfrist* transparenzreg* gewinnaussch* \
        verdeckte_gewinn* betriebsaufspalt* gewinnermittl* verlustvortr* hebesatz* hebesätz* gewerbeanmeld* \
        freiberuf* fachassist* berufsexamen stbvv wirtschaftstreuh* belegchaos zettelwirtsch* spendenquitt* \
        e_rechnung* zugferd* xrechnung* spekulationsfrist* pauschbetr*
        """
    static let association = """
        verband* verbands* *verband mitglied* mitgliedsfirm* mitgliedsunternehmen* großhandel* großhändler* \
        außenhandel* export* import* zoll zölle* tarif* arbeitgeber* gewerkschaft* verdi ver_di \
        manteltarif* konjunktur* stimmungsbarometer* wirtschaft* handelspolit* lieferkettengesetz* hafen* \
        container* stellungnahme* umfrage* präsidium* geschäftsstelle* rechtsberat* fachkräfte* \
        ausbildungs* lobby* kommission association trade tariffs members jahreshauptvers* delegiertenvers* \
        delegiertentag* vollversammlung* beiratssitz* vorstandswahl* vorstandssitz* vorstandsmitgl* \
        vorstandsvors* ehrennadel* ehrenpräsid* ehrenvorsitz* vizepräsid* kassenprüf* kassenwart* \
        kassenbericht* schriftführer* satzungsänd* satzungsgem* vereinssatz* vereinsregist* \
        beitragsordnung* beitragserhöh* beitragsstaffel* stimmberechtigt* einstimmig_gewählt \
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
        immobili* makler* miete* mieter* vermieter* wohnung* wohnungen hausverwalt* nebenkosten* kaution* \
        grundstück* ferienwohnung* eigentumswohnung* aufzug aufzüge landlord tenant* estate *wohnung \
        *wohnungen mietvertrag* mietverträge* mietrecht* mietspiegel* mietpreis* mietminder* mietrückst* \
        mietkaution* mietshaus* mietshäuser* mietwohn* mietschuld* mietausfall* mietzahl* mietrendite* \
        kaltmiete* warmmiete* untermiet* untervermiet* zwischenmiet* nachmieter* vormieter* staffelmiet* \
        indexmiet* gewerbemiet* vermietet* vermietung* zu_vermieten eigenbedarf* räumungsklage* zwangsräum* \
        wohnanlage* wohnfläche* wohngeld* wohnblock* wohnblöcke* wohnquartier* wohnraum* wohneinheit* \
        wohngebäude* wohnberecht* wohngemeinsch* wohnbauges* baugenossenschaft* wohnbaugenoss* \
        genossenschaftswohn* sozialwohn* sozialbindung* hausordnung* hausgeld* hausflur* hauseigentüm* \
        hausbesitzer* hausverkauf* hauskauf* weg_verwaltung* eigentümerversamm* eigentümergemein* \
        sondereigentum* gemeinschaftseigentum* teilungserklärung* verwaltungsbeirat* instandhaltungsrück* \
        erhaltungsrücklage* sonderumlage* umlageschlüssel* umlagefähig* heizkostenabrechn* \
        heizkostenverteil* betriebskostenabr* besichtigungstermin* massenbesicht* exposé* bestellerprinzip* \
        courtage* provisionsfrei* käuferprovision* kaufnebenkosten notartermin* kaufvertragsentw* \
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
    static let cars = """
        auto autos autohaus* pkw motor* hubraum* felge* reifen* getriebe* tüv probefahrt* cabrio* kombi* \
        leasing* kfz werkstattrechnung* motorrad* fahrzeug* elektroauto* gabelstapler* brennstoffzelle* \
        hubkraft* car cars engine tyres winterreifen* sommerreifen* ganzjahresreif* allwetterreif* \
        radwechsel* räderwechsel* profiltiefe* ausgewuchtet* auswucht* unwucht* alufelge* radlager* \
        radmutter* bremsbelag bremsbeläge* bremsscheib* bremsflüss* bremssattel* bremssättel* bremsleit* \
        handbremse* stoßdämpfer* querlenker* spurstange* traggelenk* achsvermess* fahrwerk* federbein* \
        antriebswelle* kupplung* schaltgetriebe* automatikgetr* doppelkuppl* ölwechsel* ölfilter* ölwanne* \
        ölverlust* zündkerze* zündspule* zündschloss* glühkerze* zahnriemen* steuerkette* keilriemen* \
        anlasser* lichtmaschine* autobatterie* starterbatt* starthilfe* turbolader* einspritzdüse* \
        einspritzp* zylinderkopf* kolbenfresser* nockenwelle* kurbelwelle* auspuff* partikelfilter* adblue* \
        abgasunters* lambdasonde* fehlerspeicher* obd hauptunters* prüfplakette* scheckheft* windschutzsch* \
        frontscheibe* heckscheibe* scheibenwisch* wischerbl* stoßstange* kotflügel* heckklappe* \
        seitenspiegel* außenspiegel* scheinwerfer* blinker rücklicht* armaturenbrett* lenkrad* sitzheizung* \
        anhängerkuppl* dachbox* karosser* autolack* lackschaden lackschäden smart_repair smartrepair \
        ausgebeult* beulendoktor* dellenentf* hagelschaden hagelschäden unfallschaden unfallschäden \
        unfallwagen* unfallfrei* blechschaden blechschäden totalschaden totalschäden mechatroniker* \
        autohändl* autohäus* autowerkst* autowasch* autokauf* autoverkäuf* autoaufber* autoglas* autoteile* \
        autobauer* waschstraße* gebrauchtwagen* neuwagen* jahreswagen* vorführwagen* leihwagen* inzahlung* \
        tageszulass* zulassungsbesch* zulassungsst* erstzulass* fahrgestell* kilometerst* tacho tachometer* \
        laufleistung* abgeschleppt* abschlepp* pannenhilfe* pannendienst* hebebühne* wagenheber* \
        unterbodens* hohlraumvers* durchgerostet* benziner verbrenner e_auto e_autos kleinwagen* \
        geländewagen* suv suvs wohnmobil* oldtimer* youngtimer* limousine* zweirad* moped mopeds kettensatz \
        allradantr* tempomat* einparkh* spritverbr* standheizung* wegfahrsperr* zentralverrieg* \
        autoschlüss* chiptuning* tieferleg* tiefergelegt* car_dealer* dealership* brakes brake_pad* \
        gearbox* clutch exhaust_pipe* windscreen* windshield* bumper bumpers used_car* oil_change* \
        test_drive* bodywork mileage wheel_align* tyre winterräder* sommerräder* pneuwechsel* pneuhaus* \
        radkappe* radkasten* radkästen* radnabe* kompletträder* ersatzrad sägezahn* bordsteinschad* \
        bordsteinschäd* drehmomentschl* bremspedal* bremsschlauch* bremsweg* bremsklötz* bremsgeräusch* \
        feststellbremse* quietschende_bremsen abgewürgt* springt_nicht_an sprang_nicht_an drehzahl* \
        öldruck* ölmessstab* 5w30 kühlwasser* kühlmittel* scheibenfrost* kopfdichtung* agr_ventil* \
        drosselklappe* luftmassenm* kraftstoffpumpe* benzinpumpe* tankdeckel* falschbetank* dieselfahrz* \
        katalysator* endschalldämpf* rußpartikel* euro_6 simmerring* gelenkwelle* achsmanschett* \
        koppelstange* lenkgetriebe* servolenk* servopumpe* zweimassenschw* ausrücklager* schaltknauf* \
        spurvermess* spur_einstellen klimaservice* klimakompr* innenraumfilter* pollenfilter* fensterheber* \
        sicherheitsgurt* gurtstraffer* airbag* kindersitz* isofix rückbank* beifahrersitz* fahrersitz* \
        handschuhfach* ladekante* panoramadach* schiebedach* parkrempler* unfallgutacht* ersatzwagen* \
        werkstattersatzw* werkstattmeist* werkstatttermin* kundendienstberat* serviceberater* servicebuch* \
        serviceintervall* inspektionsint* mobilitätsgar* hu_au tüv_prüf* tüv_termin* tüv_plakette* dekra \
        gtü pickerl* mfk typenschein* zulassungsbeh* kurzzeitkennz* wunschkennz* nummernschild* \
        wechselkennz* rückrufaktion* garagist* autosalon* nichtraucherfahrz* sonderausst* ausstattungslin* \
        ladesäule* wallbox* hybridantr* plug_in_hybrid* rekuperation* fernlicht* abblendlicht* nebelschein* \
        rückfahrkam* spurhalte* abstandstempomat* roadster* sportwagen* hatchback sedan steering_wheel \
        spark_plug* timing_belt* mot_test car_wash tow_truck* autokennz* differenzialsperr* \
        kraftstofffilter* marderbiss* marderschad* ölablass* rostlaube* wendekreis* kickdown radhausschal* \
        unterfahrschutz*
        """
    static let publishing = """
        verlag verlage verlagen verlags* *verlag verleger verlegerin* autor autoren autorin* autorenlesung* \
        lektorat* lektor lektorin* lektoren buchhandl* buchhänd* buchladen* buchläden* buchmesse* \
        buchpreisbind* taschenbuch* taschenbüch* hardcover* softcover* klappentext* schutzumschl* \
        buchcover* buchrücken* buchblock* buchbind* buchdruck* buchtitel* buchreihe* buchvorstell* \
        buchblog* fadenheft* klebebind* lesebändchen vorsatzpapier* druckfahne* druckbogen* satzspiegel* \
        typograf* typograph* indesign offsetdruck* werkdruckpapier* druckauflage* erstauflage* neuauflage* \
        startauflage* auflagenhöhe* erstausgabe* romane romanen romans *romane krimi krimis belletrist* \
        sachbuch* sachbüch* fachbuch* fachbüch* kinderbuch* kinderbüch* bilderbuch* bilderbüch* kochbuch* \
        kochbüch* lyrikband* gedichtband* erzählband* anthologi* trilogie* bildband* bildbände* hörbuch* \
        hörbüch* hörspiel* ungekürzte_lesung lesereise* leseprobe* leseexemplar* manuskript* isbn issn \
        selfpublish* books_on_demand ebook* e_book* epub zeitschrift* magazinverlag* tageszeitung* \
        wochenzeitung* lokalzeitung* zeitungsabo* zeitungszustell* zeitungsaustr* redakteur* \
        redaktionsschl* redaktionell* chefredakt* lokalredakt* journalist* feuilleton* leserbrief* kiosk \
        kioske pressegrosso* remittend* barsortiment* mängelexemplar* antiquariat* rezensionsexemp* \
        bestsellerlist* bestsellerautor* übersetzer* übersetzungsbüro* literaturübersetz* fachübersetz* \
        dolmetsch* beglaubigte_übersetzung ausgangstext* zeilenhonorar* normseite* normzeile* \
        literaturagent* literaturpreis* literaturhaus* literaturfest* novitäten backlist* \
        frühjahrsprogramm* verramsch* korrekturles* korrektorat* druckfehler* vorwort* nachwort* \
        leserschaft* leserin leserinnen bücherwurm* büchertisch* lesestoff* schmöker* pageturner* \
        anzeigenblatt* anzeigenblätt* fachzeitschrift* sonderheft* printausgabe* e_paper* epaper* paywall* \
        volontär* volontariat* schriftsteller* probeabo* zeitungspapier* publisher* publishing bookshop* \
        bookstore* paperback* audiobook* novels author authors translator* proofread* copyeditor* typeset* \
        newspaper* bookbind* manuscript* novelist* lektorier* gegengelesen korrekturfahne* korrekturabz* \
        umbruchkorr* druckfreigabe* imprimatur* schmutztitel* titelei schlusskapitel* protagonist* \
        ich_erzähl* erzählperspekt* erzählstrang* erzählstimme* romanfigur* romanheld* debütroman* \
        cliffhanger* spannungsbogen* fantasyrom* liebesrom* jugendbuch* jugendbüch* vorlesebuch* \
        reiseführer* lehrbuch* lehrbüch* schulbuch* schulbüch* wörterbuch* wörterbüch* sammelband* \
        sammelbänd* kurzgeschichte* memoiren autobiogr* biografie* herausgeber* mitherausgeb* ghostwriter* \
        schreibblockade* schreibwerkst* signierstunde* handsigniert* widmungsexemp* erscheinungsterm* \
        erscheinungsdat* herbstprogramm* programmleit* cheflektor* lizenzausgabe* sonderausgabe* \
        gesamtausgabe* werkausgabe* vergriffen* libri gebundene_ausgabe gebundenen_ausgabe leinenband* \
        leineneinb* halbleinen* farbschnitt* eselsohr* dünndruck* zwiebelfisch* hurenkind* schusterjung* \
        kolumnentit* fußnote* literaturverz* blocksatz* schriftsetz* setzerei* bleisatz* buchgestalt* \
        buchillustr* illustratorin illustrator autorenhonor* autorenvertr* tantieme* vg_wort \
        druckkostenzusch* zuschussverl* neuerscheinung* spitzentitel* longseller* bestseller* buchpreis \
        buchpreises buchmarkt* buchbranche* buchverkauf* buchbesprech* buchclub* lesekreis* lesezirkel* \
        vorlesewettb* literaturkrit* literaturbetr* bookstagram* booktok* tolino* onleihe* redaktionen \
        redaktionskonf* newsroom* lokalteil* lokalausgabe* regionalausgabe* titelseite* titelgeschicht* \
        leitartikel* kolumnist* reportage* schlagzeile* zeitungsente* gegendarstell* blattmach* \
        ressortleit* presseausweis* pressekodex* presserat* zeitungen austräger* abonnent* auflagenschw* \
        auflagenrück* ivw trafik trafikant* übersetzungsfehl* simultandolm* literary_agent* book_launch* \
        bookseller* kapitelüberschr* bücherregal* büchersendung*
        """
    static let film = """
        filmprodukt* filmset* filmdreh* filmcrew* filmteam* filmemach* filmstudio* filmverleih* filmfest* \
        filmförder* filmhochschul* filmakademie* filmschnitt* filmpremiere* filmmusik* filmkamera* drehtag* \
        dreharbeit* drehbuch* drehbüch* drehort* drehgenehmig* drehplan* regisseur* regieassist* \
        kameramann* kamerafrau* kameraleut* kameraassist* kamerafahrt* kinofilm* spielfilm* dokumentarfilm* \
        kurzfilm* imagefilm* werbefilm* werbespot* musikvideo* erklärvideo* produktvideo* hochzeitsvideo* \
        animationsfilm* trickfilm* zeichentrick* stop_motion zeitraffer* zeitlupe* drohnenaufnahm* \
        drohnenvideo* luftaufnahm* videograf* videoproduk* videoschnitt* rohschnitt* feinschnitt* cutterin* \
        schnittplatz* schnittprogramm* postprodukt* farbkorrektur* color_grading greenscreen* green_screen* \
        motion_design* vfx komparse* statisten castingagentur* schauspieler* hauptdarst* darsteller* \
        synchronsprech* synchronstudio* sprecherkabine* tonstudio* tonmann* tonmeister* tontechnik* \
        toningenieur* tonaufnahm* tonspur* tonangel* aufnahmestudio* aufnahmeleit* mischpult* abmischung* \
        abgemischt* abmischen mastering gemastert* gesangsaufnahm* gesangskabine* kondensatormikr* \
        großmembran* ansteckmikr* mikrofon* voiceover* voice_over* soundtrack* sounddesign* fotostudio* \
        fotoshoot* shootings hochzeitsfoto* bewerbungsfoto* bewerbungsbild* passbild* passfoto* babyfoto* \
        newborn* familienfoto* porträtfoto* portraitfoto* produktfoto* architekturfoto* bildbearbeit* \
        fotobearbeit* retusch* photoshop* lightroom* belichtungszeit* überbelicht* unterbelicht* \
        offenblende* brennweite* weitwinkel* teleobjektiv* festbrennweite* makroobjektiv* objektivdeckel* \
        spiegelreflex* systemkamera* vollformat* kleinbild* bildstabil* autofokus* bildrausch* bokeh* \
        tiefenschärfe* schärfentiefe* kamerastativ* stativ stative gimbal* steadicam* softbox* blitzanlage* \
        aufsteckblitz* studioblitz* dunkelkammer* fotolabor* fotoabzug* fotoabzüge* fotobuch* fotobüch* \
        fotobox* schmalfilm* storyboard* kinostart* bildrechte* untertitel* szenenbild* maskenbild* \
        kostümbild* requisit* oberbeleucht* locationscout* gema_frei* filmmak* film_crew film_set \
        cinematograph* screenplay* videograph* photograph* photo_shoot* camera_operator* recording_studio* \
        sound_engineer* showreel* video_editing headshot* video_footage drehschluss* drehstart* \
        drehverhält* nachtdreh* außendreh* filmklappe* regieanweis* regiestuhl* regie_führte szenenwechsel* \
        stuntman* stuntfrau* kleindarst* statist casting gecastet* hauptrolle* setrunner* motivsuche* \
        kamerakran* kameradolly* dollyfahrt* kameraschwenk* handkamera* verwackel* scharfgestellt* \
        scharfstell* schärfezieh* schärfeassist* gegenlicht* streiflicht* führungslicht* available_light \
        lichtsetz* c_stand filmlicht* nd_filter polfilter* graukarte* weißabgleich* rolling_shutter \
        bildrate* fps raw_datei* raw_format* premiere_pro davinci_resolve after_effects schnittliste* \
        überblend* filmeditor* farbanpass* colorist* gegradet* tonmischung* mischtonm* filmton* \
        rauschteppich* popschutz* lavalier* tonpegel* einpegeln* soundcheck nachhallzeit* akustikschaum* \
        geräuschemach* synchronfass* lippensynchr* offsprecher* sprechertext* sprachaufnahm* hörspielstud* \
        podcastprod* einsingen* gesangsspur* autotune* cubase plattenlabel* demotape* studiosession* \
        musikproduz* gema kinosaal* kinosäle* programmkino* filmvorführ* berlinale filmpreis* fernsehfilm* \
        fernsehteam* tv_produktion* kamerateam* bildregie* bildmischer* mehrkamera* teleprompter* b_roll \
        produzentin filmproduz* herstellungsleit* originalton* o_ton o_töne bildsprache* bildausschnitt* \
        bildkompos* nahaufnahme* halbtotale* kameraperspekt* kameraeinstell* kameragehäuse* kameratasche* \
        sensorfleck* sensorrein* zoomobjektiv* objektivfass* blendenzahl* iso_wert* verschlusszeit* \
        fernauslös* blitzlicht* blitzgerät* reflektorschirm* hohlkehle* fotograf fotografin fotografen \
        fotoausstell* fotopapier* fotoalbum* fotoalben kommunionfoto* model_release mittelformat* \
        filmentwickl* entwicklerbad* fixierbad* negativstreif* übersteuert mehrspuraufn* synchronregie* \
        casting_aufruf*
        """
    static let telecoms = """
        internetanschl* internetanbiet* internetzugang* internetleitung* internetausf* internetgeschw* \
        internettarif* internetknoten* glasfaser* breitband* dsl vdsl adsl dsl_anschl* dsl_leitung* \
        kabelinternet* gigabit* megabit* mbit gbit bandbreite* downloadrate* uploadrate* speedtest* \
        latenzzeit* pingzeit* router routers routern fritzbox* fritz_box* modem modems kabelmodem* \
        repeater* powerline* zwangstrenn* verbindungsabbr* paketverlust* funkloch* funklöcher* mobilfunk* \
        funkmast* sendemast* handyvertr* handytarif* handynetz* handyempfang* handynummer* sim_karte* \
        simkarte* esim prepaid* rufnummernmit* rufnummernport* portierung* portiert* flatrate* \
        datenvolumen* datentarif* datenflat* allnet* roaming* lte 5g 4g netzabdeckung* empfangsbalken \
        kabelnetzbetr* hausübergabep* tae_dose* kabelverzweig* vermittlungsst* leerrohr* trenching* spleiß* \
        gespleißt* lichtwellenl* vorvermarkt* ftth fttc fttb vectoring* weiße_flecken telefonanl* \
        telefonanschl* telefonleitung* telefontarif* festnetz* voip ip_telefon* sip_trunk* cloudtelefon* \
        isdn anrufbeantw* rufumleit* nebenstelle* telekommunik* webhosting* webhoster* hosting* hoster \
        webspace* domain domains domainname* domainumz* subdomain* nameserver* dns ssl_zertif* plesk cpanel \
        rootserver* root_server* vserver* v_server* serverausf* serverstandort* serverschrank* serverrack* \
        managed_server* uptime* colocation* rechenzentr* usv_anlage* cloudspeich* cloudanbiet* cloudserver* \
        peering* backbone* ipv4 ipv6 ip_adresse* dyndns portfreigabe* mailserver* mailhosting* mailkonto* \
        mailkonten* mailpostf* mailanbiet* e_mail_konto* e_mail_postfach* imap smtp spamfilter* spamordner* \
        spamschutz* webmail* dkim unzustellbar* catch_all satelliteninter* richtfunk* entstördienst* \
        entstörung* bereitstellungster* netzausfall* surfgeschw* smartphonetarif* broadband* fiber_optic* \
        fibre_optic* internet_access internet_provider* data_center* data_centre* telecom* phone_plan* \
        cell_tower* sim_card* web_host* mail_server* bandwidth* landline* kein_netz kein_empfang \
        freizeichen* besetztzeichen* tote_leitung leitung_tot internet_weg internetstör* vollanschluss* \
        analoganschl* telefonbuchse* telefondose* telefonkabel* telefonmast* telefonnetz* telefonie \
        telefonstör* telefonzelle* schnurlostelef* dect faxgerät* rufnummer* sonderrufnumm* netzwerkkabel* \
        patchkabel* lan_kabel* netzwerkdose* cat_7 kupferleit* doppelader* adernpaar* auflegewerkz* \
        linientechnik* leitungsdämpf* leitungsqual* signaldämpf* störabstand* störungsmeld* störungsticket* \
        störungshotl* störungsstell* ersatzrouter* leihrouter* mietrouter* anbieterwechs* netzbetreib* \
        netzanbieter* provider providern providerwechs* mitnahmeerkl* mindestvertragsl* schalttermin* \
        freischaltterm* technikertermin* technikerbesuch* anschlussdose* anschlussinhab* hausstich* \
        netzebene_4 gf_ta eigenwirtschaftl* tiefbaukolonn* kabelschacht* kabelschächt* kabelzugrohr* \
        speedpipe* mikrorohr* spülbohr* kabel_durchtrennt otdr patchfeld* dslam multifunktionsgeh* koaxial* \
        koaxkabel* multimediadose* docsis rückkanalst* kabelanschluss kabelfernseh* iptv bundesnetzag* \
        bakom drosselung* gedrosselt* wertkart* natel handymast* funkzelle* funkturm* funktürm* \
        sendeanlage* antennenmast* basisstation* small_cell* elektrosmog* frequenzauktion* 3g_abschalt* \
        wifi_calling datenroam* freiminuten sim_lock multisim* drittanbietersp* abofalle* mehrwertdienst* \
        einzelverbindung* mx_eintrag* mx_record* spf_eintrag* dmarc dns_eintrag* auth_code authcode whois \
        registrar feste_ip statische_ip cgnat dual_stack ds_lite ddos* serverumzug* serverraum* \
        shared_hosting ftp_zugang* sftp php_version* htaccess letsencrypt notstromdiesel* seekabel* \
        unterseekabel* starlink* satellitenschüss* fernmelde* telefonhörer* wlan_passwort* wlan_empfang*
        """
    static let waste = """
        abfall abfälle abfällen abfalls abfallwirt* abfallbetr* abfallbehält* abfallgebühr* abfallents* \
        abfalltonn* abfallkalend* abfallberat* abfallschlüss* *abfälle mülls müllabf* mülltonn* müllwagen* \
        müllwerk* müllsack* müllsäck* mülltrenn* müllkipp* müllauto* müllverbr* mülldepon* müllgebühr* \
        müllberg* müllcont* müllmann* müllmänn* müllheiz* entsorg* recycl* recycelt* wertstoff* biotonne* \
        restmüllt* papiertonne* altpapier* altglas* altmetall* altholz* altkleider* altöl* altreifen* \
        altbatter* altgeräte* elektroschr* elektroaltg* schrott* verschrott* autoverwert* kabelschrott* \
        buntmetall* kupferschrott* ballenpresse* shredder* schredder* geschreddert* containerdienst* \
        containerstell* absetzcontain* absetzkipper* abrollcontain* abrollkipper* absetzmulde* schuttmulde* \
        presscontain* bauschutt* erdaushub* grüngut* kompostier* kompostwerk* bioabfall* bioabfäll* deponie \
        deponien deponiegas* deponiegebühr* gelber_sack gelben_sack gelbe_säcke gelbe_tonne blaue_tonne \
        braune_tonne graue_tonne duales_system tonnenleer* leerungsterm* abfuhrkalend* abfuhrterm* \
        schadstoffmob* sondermüll* sonderabf* asbest* begleitschein* wiegeschein* fahrzeugwaage* \
        kreislaufwirt* verpackungsges* verpackungsmüll* pfandautomat* pfandflasch* leergut* dosenpfand* \
        kunststoffabf* plastikmüll* gewerbeabf* rezyklat* sortieranlage* störstoff* fehlwurf* fehlwürfe* \
        trommelsieb* magnetabscheid* windsichter* ersatzbrennst* verbrennungsanl* rauchgasrein* abwasser* \
        kanalrein* kanalisation* kanalnetz* kanalinspek* kanaldeckel* kanalsanier* kanalarbeit* \
        schmutzwass* klärwerk* kläranlage* klärschlamm* klärgrube* kleinkläran* klärtechnik* sickergrube* \
        faulturm* faultürme* belebungsbeck* rechengut* sandfang* fettabscheid* ölabscheid* saugwagen* \
        spülwagen* rohrreinig* rohrverstopf* abflussverst* hochdruckspül* rückstauklapp* grubenentleer* \
        entrümpel* haushaltsaufl* wohnungsauflös* stadtreinig* aktenvernicht* datenträgervern* speisereste* \
        altfett* umladestation* unterflurcont* hecklader* seitenlader* depotcontain* glascontain* \
        wilde_müllkippe waste_dispos* waste_manag* garbage* landfill* scrap_metal scrapyard* sewage* sewer \
        sewers skip_hire dumpster* wastewater* compost* incinerat* rubbish* e_waste müllhaufen* \
        müllgestank* müllgeruch* müllsammel* müllbeutel* müllabholung* müllbunker* müllfahr* müllsünder* \
        sperrmüllterm* sperrmüllabf* sperrgut* kehricht* sackgebühr* gebührensack* ghüder güsel mistkübel* \
        mistplatz* altstoffsamm* altstoffzent* problemstoff* ungeleert* tonnendeckel* tonnenplatz* \
        120_liter_tonne 240_liter_tonne 1100_liter tonnenwasch* gebührenmark* madenbefall* rattenplage* \
        rattenbef* stinkt_bestialisch faulgas* fauliger_geruch ammoniakgeruch* geruchsbeläst* schüttvorr* \
        leerung abfuhrtag* abfuhrplan* straßenreinig* kehrmaschin* laubsack* laubsäck* grünabfall* \
        grünabfäll* grünschnitt* gartenabfall* gartenabfäll* strauchschnitt* häckselplatz* biogut* \
        vergärung* gärrest* grüner_punkt grünen_punkt verpackungsregist* trennquote* sortierquote* \
        sortierband* sortierkabine* sortierhalle* wirbelstromabsch* pressballen* greiferbagger* \
        sortiergreif* annahmeschein* alteisen* mischschrott* altauto* altfahrzeug* altkabel* akkubrand* \
        akkubränd* glutnest* sickerwasser* altablagerung* bodenaushub* mantelverordn* ersatzbaustoff* \
        brechanlage* baumischabf* teerhaltig* kmf big_bag big_bags trgs_519 nachweisverord* \
        übernahmeschein* wiegekarte* brückenwaage* muldenservice* schuttcontain* wildes_ablag* \
        illegal_abgelad* wilden_müll* einwegpfand* flaschensamml* kanalratte* kanalgeruch* kanalfernauge* \
        kanalkamera* kanalspül* kanalbetr* kanalanschl* kanalgebühr* kanalschacht* schachtdeckel* \
        regenüberlauf* regenrückhalt* mischwasser* dichtheitsprüf* wurzeleinwuchs* schlauchliner* \
        fräsroboter* hebeanlage* pumpensumpf* feuchttüch* fettberg* rohrspirale* fäkal* senkgrube* \
        jauchegrub* vorklär* nachklär* blähschlamm* nitrifik* fällmittel* einwohnerwert* indirekteinleit* \
        vorfluter* faulschlamm* schlammpresse* gerümpel* messiewohn* wheelie_bin* bin_collect* fly_tip* \
        septic_tank* müllladung* abfuhrunternehm*
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
