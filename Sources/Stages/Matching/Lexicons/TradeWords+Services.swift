/// What is supplied, shown and kept in order.
extension TradeWords {
    static let software = """
        software* app apps update* release* version* server* cloud* datenbank* schnittstelle* lizenz* \
        warenwirtschaft* erp programm* entwickler* code bug bugs absturz abgestürzt* login passwort* ticket \
        tickets support* it_abteilung* migration* import export_funktion buchung* lagerverwaltung* \
        artikelstamm* modul module benutzeroberfläche* administrator* backup* datenleck* datenschutz* \
        rechenzentrum* hotfix* patch startup* start_up* dashboard* developer* database outage license \
        interface codebase *software *update *updates webapp* web_app browser* plugin* plug_in plug_ins \
        addon* add_on sicherheitslück* changelog* rollback* deployment* deployt* docker* kubernetes \
        hosting* gehostet* hoster webhost* self_hosted on_premise* saas virtuelle_maschine linux* macos \
        android* windows_update* repository* repo repos commits pull_request* merge_request* open_source \
        opensource* quellcode* quelltext* quelloffen* refactor* debug* kompilier* framework* frontend* \
        backend* api apis rest_api api_key* webhook* json csv_datei* csv_export* csv_import* sql postgres* \
        mysql datensatz* datensätze* datenmigr* datenimport* datenexport* datenverlust* datensicher* \
        datenabgl* fehlermeldung* fehlercode* fehlerber* bugfix* bugreport* stürzt_ab hängt_sich_auf \
        downtime* uptime* wartungsfenst* sla helpdesk* servicedesk* second_level fernwartung* sysadmin* \
        systemadmin* admin admins adminrecht* benutzerkont* benutzerverw* benutzerrecht* benutzername* \
        anmeldemaske* einloggen eingeloggt* ausgeloggt* zwei_faktor* 2fa single_sign_on sso verschlüssel* \
        mandantenf* bedienoberfl* nutzeroberfl* eingabemaske* dropdown* menüpunkt* usability darkmode* \
        dark_mode push_nachricht* pushnachr* push_benachr* appstore* app_store play_store deinstall* \
        neuinstall* betatest* beta_version testversion* demoversion* testumgeb* testsystem* produktivsyst* \
        go_live crm dms dokumentenmanag* ticketsystem* workflow* zeiterfass* branchenlös* low_code chatbot* \
        sprachmodell* algorithm* informatik* fachinform* anwendungsentw* scrum* backlog* product_owner* \
        lastenheft* pflichtenh* systemhaus* systemhäus* it_dienstleist* it_sicherheit* ransomware* malware* \
        trojaner* hackerangr* firewall* kompatibil* abwärtskomp* javascript* typescript* php unit_test* \
        testabdeck* logdatei* logfile* subdomain* ssl_zertifikat* dns_eintrag* altsystem* arbeitsspeich* \
        cache crashes crashed feature_request* bug_fix* workaround* user_interface* desktop_app* \
        mobile_app* web_application* troubleshoot* source_code sign_in_page logged_out tech_support \
        patch_notes encryption self_hosting user_account* ladebalken* ladekreis* bluescreen* friert_ein \
        nullpointer* exception stacktrace* speicherleck* memory_leak* race_condition* segfault* \
        regressionstest* testautomat* testfälle* integrationstest* end_to_end_test* git github* gitlab* \
        code_review* pair_program* ci_cd sprintplan* sprint_review* daily_standup* kanban* user_story \
        user_stories story_point* technische_schuld* legacy* codezeile* codequal* coden gecodet* hackathon* \
        it_leiter* it_infra* it_system* edv betriebssyst* festplatte* vpn remote_desktop* remotezugr* \
        mauszeiger* mausklick* rechtsklick* doppelklick* angeklickt* tastenkomb* tastenkürzel* shortcut* \
        schaltfläche* popup* pop_up_fenst* screenshot* scroll* menüführ* menüleiste* untermenü* \
        symbolleist* taskleist* kontextmenü* suchmaske* suchfunktion* tooltip* checkbox* excel excel_list* \
        exceldat* makros vba stammdaten* datei dateien dateiformat* dateiname* netzlaufwerk* laufwerk* \
        pdf_export* xml yaml parser* parsen compiler* objektorient* nodejs npm sdk sdks visual_studio* \
        kommandozeile* befehlszeile* powershell* ssh cronjob* microservice* load_balanc* skalierbar* \
        latenz* timeout* reboot* testzugang* testlizenz* subscription* vendor_lock* sap s4hana abap \
        key_user* machine_learn* maschinelles_lern* künstliche_intell* llm llms prompts ki_modell* ki_tool* \
        data_scien* data_warehouse* big_data datenpipeline* datenmodell* dateneingabe* gigabyte* terabyte* \
        64_bit devops* offline_modus* gepatcht* patchen patches end_of_life* hypervisor* virtualisierung* \
        terminalserv* thin_client* it_freelanc* neuronale_netz*
        """
    static let telecoms = """
        internetanschl* internetanbiet* internetzugang* internetleitung* internetausf* internetgeschw* \
        internettarif* internetknoten* glasfaser* breitband* dsl vdsl adsl dsl_anschl* dsl_leitung* \
        kabelinternet* gigabit* megabit* mbit gbit bandbreite* downloadrate* uploadrate* speedtest* \
        latenzzeit* pingzeit* router routers routern fritzbox* fritz_box* modem modems kabelmodem* \
        repeater* powerline* zwangstrenn* verbindungsabbr* paketverlust* funkloch* funklöcher* mobilfunk* \
        funkmast* sendemast* handyvertr* handytarif* handynetz* handyempfang* handynummer* sim_karte* \
        simkarte* esim prepaid* portierung* portiert* flatrate* datenvolumen* datentarif* datenflat* \
        allnet* roaming* lte 5g 4g netzabdeckung* empfangsbalken kabelnetzbetr* hausübergabep* tae_dose* \
        kabelverzweig* vermittlungsst* leerrohr* trenching* spleiß* gespleißt* lichtwellenl* vorvermarkt* \
        ftth fttc fttb vectoring* weiße_flecken telefonanl* telefonanschl* telefonleitung* telefontarif* \
        festnetz* voip ip_telefon* sip_trunk* cloudtelefon* isdn anrufbeantw* rufumleit* nebenstelle* \
        telekommunik* webhosting* webhoster* hosting* hoster webspace* domain domains domainname* \
        domainumz* subdomain* nameserver* dns ssl_zertif* plesk cpanel rootserver* root_server* vserver* \
        v_server* serverausf* serverstandort* serverschrank* serverrack* managed_server* uptime* \
        colocation* rechenzentr* usv_anlage* cloudspeich* cloudanbiet* cloudserver* peering* backbone* ipv4 \
        ipv6 ip_adresse* dyndns portfreigabe* mailserver* mailhosting* mailkonto* mailkonten* mailpostf* \
        mailanbiet* e_mail_konto* e_mail_postfach* imap smtp spamfilter* spamordner* spamschutz* webmail* \
        dkim unzustellbar* catch_all satelliteninter* richtfunk* entstördienst* entstörung* \
        bereitstellungster* netzausfall* surfgeschw* smartphonetarif* broadband* fiber_optic* fibre_optic* \
        internet_access internet_provider* data_center* data_centre* telecom* phone_plan* cell_tower* \
        sim_card* web_host* mail_server* bandwidth* landline* kein_netz kein_empfang freizeichen* \
        besetztzeichen* tote_leitung leitung_tot internet_weg internetstör* vollanschluss* analoganschl* \
        telefonbuchse* telefondose* telefonkabel* telefonmast* telefonnetz* telefonie telefonstör* \
        telefonzelle* schnurlostelef* dect faxgerät* rufnummer* sonderrufnumm* netzwerkkabel* patchkabel* \
        lan_kabel* netzwerkdose* cat_7 kupferleit* doppelader* adernpaar* auflegewerkz* linientechnik* \
        leitungsdämpf* leitungsqual* signaldämpf* störabstand* störungsmeld* störungsticket* störungshotl* \
        störungsstell* ersatzrouter* leihrouter* mietrouter* anbieterwechs* netzbetreib* netzanbieter* \
        provider providern providerwechs* mitnahmeerkl* mindestvertragsl* schalttermin* freischaltterm* \
        technikertermin* technikerbesuch* anschlussdose* anschlussinhab* hausstich* netzebene_4 gf_ta \
        eigenwirtschaftl* tiefbaukolonn* kabelschacht* kabelschächt* kabelzugrohr* speedpipe* mikrorohr* \
        spülbohr* kabel_durchtrennt otdr patchfeld* dslam multifunktionsgeh* koaxial* koaxkabel* \
        multimediadose* docsis rückkanalst* kabelanschluss kabelfernseh* iptv bundesnetzag* bakom \
        drosselung* gedrosselt* wertkart* natel handymast* funkzelle* funkturm* funktürm* sendeanlage* \
        antennenmast* basisstation* small_cell* elektrosmog* frequenzauktion* 3g_abschalt* wifi_calling \
        datenroam* freiminuten sim_lock multisim* drittanbietersp* abofalle* mehrwertdienst* \
        einzelverbindung* mx_eintrag* mx_record* spf_eintrag* dmarc dns_eintrag* auth_code authcode whois \
        registrar feste_ip statische_ip cgnat dual_stack ds_lite ddos* serverumzug* serverraum* \
        shared_hosting ftp_zugang* sftp php_version* htaccess letsencrypt notstromdiesel* seekabel* \
        unterseekabel* starlink* satellitenschüss* fernmelde* telefonhörer* wlan_passwort* wlan_empfang*
        """
    static let energy = """
        energie* strom* netz netze netzbetreiber* stadtwerke* lastmanagement* lastspitze* zähler* \
        smart_meter ladesäule* trafo* transformator* kilowatt* megawatt* photovoltaik* windpark* \
        wärmepumpe* einspeis* verbrauch* messstelle* batterie* grid energy utility utilities substation* \
        ökostrom* netzausbau* netzanschl* netzentg* netzfreq* netzstab* netzgebiet* netzleit* netzüberl* \
        übertragungsnetz* verteilnetz* hochspannung* höchstspann* mittelspann* niederspann* erdkabel* \
        freileitung* umspannw* schaltanlage* ortsnetzst* kabelmuffe* erdschluss* lastabwurf* redispatch* \
        abgeregelt* abregelung* regelenergie* direktvermarkt* eeg_umlage bundesnetzag* e_control \
        konzessionsabg* konzessionsvertr* grundversorg* ersatzversorg* arbeitspreis* abschlagszahl* \
        ablesekart* marktlokat* lastgang* lastgänge* lastprofil* bilanzkreis* day_ahead* merit_order* \
        dunkelflaut* grundlast* spitzenlast* *kraftwerk *kraftwerke kernkraft* atomkraft* atommüll* \
        brennstab* brennstäb* kühlturm* kühltürm* turbine turbinen turbinenh* dampfturb* gasturb* \
        heizkraft* heizwerk* blockheizkr* fernwärme* nahwärme* wärmenetz* übergabestat* biomasse* biogas* \
        gärrest* geotherm* wasserkraft* pumpspeich* staumauer* windkraft* windrad* windräd* windenergie* \
        repowering* rotorblatt* rotorblätt* nabenhöhe* schattenwurf* infraschall* offshore* solarpark* \
        solarmodul* solarstrom* solaranl* pv pv_anlag* pv_modul* pv_strom balkonkraft* wechselrichter* \
        freiflächenanl* kwp kwh mwh gwh gigawatt* terawatt* wallbox* ladepark* ladepunkt* schnelllade* \
        ladestation* ladeinfra* ladekarte* mieterstrom* eigenverbrauch* smart_grid* rundsteuer* \
        elektrolyseur* erdgas* gasnetz* gasleitung* gaszähler* gaspreis* gasspeicher* gasversorg* \
        gasgeruch* lng kohleausst* atomausst* emissionshand* erneuerbare* versorger entstördien* \
        netzmeister* netzmonteur* *kraftwerken kraftwerks* wasserstoffnetz* grüner_wasserstoff netzverlust*
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
    static let cleaning = """
        gebäuderein* unterhaltsrein* büroreinig* treppenhausrein* glasreinig* fensterputz* fensterrein* \
        grundreinig* bauendrein* baureinig* endreinig* fassadenrein* solarreinig* teppichrein* polsterrein* \
        matratzenrein* praxisrein* industrierein* schulreinig* reinigungskr* reinigungsmit* reinigungsfirm* \
        reinigungsdien* reinigungsmasch* reinigungsplan* reinigungsinterv* reinigungsleist* reinigungspers* \
        reinigungsuntern* putzfrau* putzkraft putzkräfte* putzhilfe* putzkolonne* putzmittel* putzlappen* \
        putzeimer* putzplan* putzwagen* raumpfleg* haushaltshilf* ungeputzt* gewischt nachgewischt* \
        durchgewischt* feudel* wischmop* wischwasser* saugroboter* staubsaug* staubgesaugt nasssauger* \
        scheuersaug* einscheibenm* kehrmaschin* hochdruckrein* dampfrein* dampfstrahl* kärchern gekärchert* \
        mikrofasert* einwascher* teleskopstang* schlieren* streifenfrei* wasserfleck* kalkfleck* \
        kalkablager* fettlöser* sanitärrein* allzweckrein* desinfektionsm* desinfiz* flächendesinf* \
        müllbeutel* spinnweb* verschmutz* verdreckt* schmuddel* versifft* schimmelentf* graffitientf* \
        tatortrein* messiewohn* wäscherei* waschsalon* textilreinig* chemische_reinigung wäscheservice* \
        mietwäsche* heißmangel* mangelwäsche* bügelservice* bügelfalte* hemdenserv* gebügelt* waschmittel* \
        weichspül* fleckenentf* fleckentf* rotweinfleck* wäschetrockn* wäschesack* wäschesäck* \
        schädlingsbek* schädlingsbef* kammerjäg* ungeziefer* kakerlak* küchenschabe* schabenbef* bettwanze* \
        rattenbef* rattengift* rattenköder* rattenplage* köderbox* köderstation* mäusebef* mausefalle* \
        mäusekot* ameisenbef* ameisenköd* ameisenstr* wespennest* hornissennest* silberfisch* kleidermott* \
        lebensmittelmott* mottenbef* taubenabw* taubenkot* marderabw* flohbef* holzwurm* begasung* \
        befallsfrei* rodentizid* insektizid* winterdienst* schneeräum* räumfahrz* räumdienst* streudienst* \
        streugut* streusalz* streuwagen* streufahrz* rollsplitt* räumpflicht* streupflicht* schneepflug* \
        schneepflüg* schneeschieb* schneeschauf* schneefräs* glatteis* eisglätte* gehweg_geräumt \
        nicht_gestreut objektleiter* gebäudedienst* hausmeisterdien* hausmeisterserv* kehrwoche* \
        kalkränder* cleaning_lady cleaning_staff cleaning_service* cleaning_crew* janitor* window_clean* \
        vacuum_clean* laundr* dry_clean* pest_control* exterminat* bed_bugs cockroach* snow_remov* mopping \
        wischbezug* wischbezüg* wischlappen* wischtuch* wischtücher* wischspur* wischpfleg* nasswisch* \
        feuchtwisch* staubwisch* staub_gewischt staub_wischen abgestaubt staubwedel* staubtuch* \
        staubtücher* staubflus* wollmäus* putztuch* putztücher* putzstunde* putzstelle* putzjob* putzfirma* \
        putzkammer* putzschrank* putzdienst* putzhandschuh* putzkittel* putzstreif* schrubb* geschrubbt* \
        abgewischt* aufgewischt* aufwischen blitzblank* besenrein* besenkammer* kehrblech* kehrschaufel* \
        handfeger* zusammengekehrt* kittelschürz* reinigungsfachk* reinigungsfrau* reinigungsgew* \
        reinigungsturn* reinigungsauft* reinigungszust* reinigungsergeb* reinigungsqual* sonderrein* \
        nachreinig* zwischenrein* sichtreinig* fugenrein* steinreinig* rahmenrein* jalousierein* \
        lamellenrein* doppelfahreim* moppbezug* moppbezüg* fensterabzieh* fensterleder* lammfellbez* \
        glasschaber* osmosewass* reinstwasser* bohnerw* gebohnert* pflegefilm* sprühextrakt* sprühsaug* \
        waschsaug* rucksacksaug* kesselsaug* trockensaug* kehrsaug* scheuermilch* scheuerpulv* scheuerpad* \
        scheuerbürst* urinstein* kalkschleier* zementschleier* fettfinger* fettfleck* tintenfleck* \
        kaugummientf* kaugummifleck* essigreinig* wc_reinig* klobürste* toilettenbürst* klostein* \
        seifenspend* handtuchspend* papierhandtuch* papierhandtüch* schmutzfangm* mattenservice* \
        hygieneplan* quadratmeterleist* richtleistung* handekzem* messie messies entrümpel* schmutzränder* \
        waschküche* schmutzwäsche* kochwäsche* buntwäsche* bügeleisen* bügelbrett* bügelwäsche* detachier* \
        putzerei* textilpfleg* münzwasch* klebefalle* schlagfalle* lebendfalle* fraßköder* ködergel* \
        mäusenest* mäuseplage* rattenkot* ameisenfall* ameisennest* wespenplage* taubennetz* vergrämung* \
        teppichkäfer* milbenbefall* streukiste* splittkasten* räumschild* feuchtsalz* salzsilo* blitzeis* \
        überfrier* schneehaufen* hauswart* abwart
        """
    static let guarding = """
        wachdienst* wachschutz* wachmann* wachmänner* wachleute* wachpersonal* wachunternehm* wachbuch* \
        werkschutz* objektschutz* personenschutz* personenschütz* bodyguard* sicherheitsdienst* \
        sicherheitsmitarb* sicherheitskraft sicherheitskräft* sicherheitsuntern* türsteher* streifendienst* \
        streifengang* revierfahr* nachtwächter* pfortendienst* kaufhausdetekt* ladendetekt* detektei* \
        privatdetekt* sachkundeprüf* bewacherregist* bewachung* geldtransport* geldbote* werttransport* \
        alarmanlage* alarmsystem* alarmzentrale* alarmaufschalt* alarmverfolg* fehlalarm* falschalarm* \
        einbruchmeld* einbruchschutz* einbruchhemm* einbruchdieb* einbruchsich* einbruchspur* \
        wohnungseinbr* aufgehebelt* aufhebel* hebelspur* bewegungsmeld* glasbruchmeld* magnetkontakt* \
        notrufleitst* überfallmeld* panikknopf* außensirene* sirene sirenen scharfschalt* scharfgeschalt* \
        videoüberwach* überwachungskam* überwachungsvid* kameraüberwach* ip_kamera* zutrittskontroll* \
        zutrittskart* zutrittssystem* schließanlage* schließzylind* profilzylind* knaufzylind* türschloss* \
        türschlösser* haustürschl* schlüsseldienst* aufsperrdienst* ausgesperrt* schlüsselkopie* \
        schlüsselrohl* nachschlüssel* ersatzschlüssel* generalschlüss* hauptschlüssel* schlüsselkasten* \
        schlüsseltresor* schlüsselverlust* zusatzschloss* panzerriegel* querriegel* pilzkopfverr* \
        pilzkopfzapf* schließblech* mehrfachverrieg* lockpick* tresor tresore tresors wandtresor* \
        möbeltresor* wertschutzschr* waffenschrank* vorhängeschl* smartlock* brandschutz* brandmeld* \
        rauchmelder* rauchwarnmeld* feuerlösch* löschanlage* löschdecke* sprinkleranlag* brandlast* \
        brandabschnitt* brandwache* feuerwehrplan* feuerwehrlaufk* feststellanlag* fluchtweg* rettungsweg* \
        evakuier* wandhydrant* entrauch* rauchabzug* firewall* virenscann* virenschutz* antivir* malware* \
        schadsoftware* ransomware* trojaner* phishing* cyberangr* cyberkrim* cybersicher* cyberattack* \
        hackerangr* hacker penetrationst* pentest* sicherheitslück* zwei_faktor* passwortmanag* lösegeld* \
        it_sicherheit* informationssich* isms nis2 it_grundschutz* it_forensik* datenleck* datendieb* ddos* \
        botnetz* brute_force account_gehackt konto_gehackt türnotöffn* security_guard* guard_service* \
        night_watch* bouncer* burglar* alarm_system* locksmith* padlock* deadbolt* cctv smoke_detector* \
        fire_extinguish* cybersecur* intrusion* access_control wachgang wachgänge* wachrunde* wachhäuschen* \
        wachlokal* wachhund* wachschicht* diensthund* kontrollgang* kontrollgänge* bewachte bewachten 34a \
        geldkoffer* panzerwagen* security secu taschenkontroll* leibesvisit* metalldetekt* handsonde* \
        gepäckkontroll* hausverbot* jedermannsrecht* notwehr* pfefferspray* schlagstock* stichschutz* \
        deeskal* handschell* eigensicherung* funkspruch* ordnungsdienst* doppelstreif* fußstreif* \
        totmannschalt* totmannmeld* ladendieb* langfinger* observier* detektiv* abhörger* abhörsich* \
        alarmauslös* alarmmeld* alarmtechnik* alarmempf* unscharfschalt* unscharf_gesch* sabotagekont* vds \
        öffnungsmeld* öffnungskont* riegelschalt* erschütterungsm* außenhautsich* blockschloss* \
        nebelkanone* sicherheitsnebel* aufgeschaltet* leitstelle* interventionskr* türspion* türkette* \
        türriegel* bandseitensich* hintergreifh* aufbohrschutz* ziehschutz* kernziehsch* sicherheitsbeschl* \
        sicherheitsschl* sicherungskart* widerstandsklass* rc2 rc3 fenstersicher* fenstergitter* \
        brecheisen* durchwühlt* diebesgut* diebesbande* gaunerzinken* schlüsselloch* schlüsselbund* \
        schlüsselausg* schlüssel_abgebr* tür_zugefallen zugeschnapp* schließplan* schließmedi* \
        chipschlüssel* transponder* elektronikzyl* knaufseit* zahlenschloss* codeschloss* einsteckschl* \
        kastenschl* buntbart* aufgebohrt* sperrtechn* sperrwerkz* panikschl* panikstang* antipanik* \
        notausgang* notausgäng* notbeleucht* feuerbeschau* brandschau brandherd* brandursach* brandgeruch* \
        feuerwiderst* rauchschutzt* löschpulver* löschmittel* löschspray* löschversuch* pulverlösch* \
        fettbrand* handfeuerm* räumungsübung* piepton* piepst feuerwehrschl* exploit* backdoor* keylogger* \
        spyware* erpressungstr* kryptotroj* ciso iso_27001 schwachstellenan* schwachstellensc* \
        social_engineer* deepfake* ceo_fraud darknet* honeypot* kompromittier* gephisht* incident_resp*
        """
    static let events = """
        bühnentechnik* bühnenbau* bühnenbild* bühnenmeist* bühnenpodest* bühnenrand* bühnenshow* \
        hauptbühne* bühne bühnen veranstaltungstech* veranstaltungsort* veranstaltungskauf* \
        veranstaltungshal* veranstalter* eventtechnik* eventagentur* eventlocation* eventmanag* \
        eventausstatt* lichttechnik* lichtpult* lichtshow* moving_head* movinghead* nebelmaschin* traverse \
        traversen rigger* kettenzug kettenzüge beschallung* beschallt* line_array* subwoofer* pa_anlage* \
        tonanlage* funkmikro* monitorbox* soundcheck* backstage* stagehand* roadie* led_wand* led_wände* \
        videowand* videowände* pyrotechnik* feuerwerk* messestand* messestände* messebau* messeauftritt* \
        messehalle* messegelände* messehostess* messebesuch* standbauer* fachmesse* leitmesse* \
        publikumsmesse* exponat* eintrittskart* konzertkart* konzertticket* ticketshop* ticketverk* \
        ticketpreis* ticketbörse* ticketkauf* ticketing* vorverkauf* kartenvorverk* abendkasse* \
        einlasskontroll* einlasszeit* saalplan* stehplatz* stehplätze* sitzreihe* nachholtermin* theater* \
        *theater schauspielhaus* intendant* dramaturg* inszenier* generalprobe* hauptprobe* uraufführ* \
        aufführung* souffleu* kulisse kulissen opernhaus* oper opern opernsäng* musical musicals kabarett* \
        kleinkunst* comedian* konzert konzerte konzerten konzerts konzerthaus* konzerthall* konzertabend* \
        konzertsaal* konzertbesuch* *konzert *konzerte festival* openair* open_air coverband* liveband* \
        tournee* vorgruppe* vorband headliner* künstlervermitt* künstleragent* hochzeitsdj* stadthalle* \
        mehrzweckhalle* kongresszentr* kongresshall* tagungsraum* tagungsräum* tagungstechnik* \
        tagungspausch* konferenztechnik* dolmetschkab* dolmetscherkab* hybridevent* livestream* bestuhl* \
        reihenbestuhl* stuhlreihe* festzelt* zeltverleih* partyzelt* pagodenzelt* zeltplane* zeltboden* \
        zeltwand* zeltheizung* bierzelt* faltpavillon* abspannseil* stehtisch* partyverleih* stuhlhusse* \
        hüpfburg* versammlungsstätt* schaustell* kirmes* volksfest* jahrmarkt* galaabend* firmenfeier* \
        firmenevent* zuschauerraum* zuschauerränge* stage_crew stage_lighting stagecraft trade_show* \
        exhibition_stand* exhibition_booth* concert concerts ticket_sales box_office theatre* playwright* \
        marquee* event_venue* sound_system* conference_hire bühnenarb* bühnentreppe* bühnenanweis* \
        bühnenaufb* bühnenvorh* drehbühne* hinterbühne* seitenbühne* freilichtb* freilichtsp* waldbühne* \
        festspiel* passionsspiel* puppenspiel* schnürboden* orchester* inspizient* requisit* kostümbild* \
        gewandmeist* garderobenfrau* garderobenmark* premieren standing_ovation* szenenapplaus* applaudier* \
        zugaben buhruf* ausgebuht* sopran sopranistin* bariton* libretto* ouvertüre* philharmon* dirigent* \
        setlist* dj djs djane* tanzfläche* mischpult* tontechnik* lichtdesign* beleuchter* \
        beleuchtungsmeist* beleuchtungspr* verfolgerspot* gobo gobos dmx stroboskop* lasershow* \
        konfettikan* konfettireg* bodennebel* nebelfluid* hängepunkt* gaffertape* molton* flightcase* \
        flight_case* kabelbrück* kabelmatte* multicore* stagebox* di_box* in_ear_mon* taschensender* \
        ansteckmikro* rückkopplungspf* lautsprecherbox* lautsprechertür* foh foh_platz load_in load_out \
        nightliner* tourbus* tourmanag* tech_rider technical_rider* gage gagen künstlersozial* gema \
        gemagebühr* bookingag* gastspiel* absperrgitter* einlass einlassbänd* nacheinlass* ticketkontroll* \
        ticketscann* ticketinhab* restkarte* stehparkett* programmheft* besucherrekord* besucheransturm* \
        messebesch* messetage* messekatalog* standparty* hostess* aussteller* podiumsdisk* podiumsgast* \
        rednerpult* zeltbauer* zeltmeister* zeltfest* erdnagel* bierbank* bierbänk* heizpilz* loungemöb* \
        toilettenwagen* dixiklo* miettoilett* karussell* riesenrad* riesenräd* autoscooter* fahrgeschäft* \
        geisterbahn* losbude* schießbude* festwirt* festumzug* festwiese* chilbi* kirtag* abiball* \
        maturaball* prunksitzung* hochzeitsplan* alleinunterhalt* walking_act* zirkus* manege* poetry_slam* \
        wummer*
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
        übersetzer* übersetzungsbüro* literaturübersetz* fachübersetz* dolmetsch* beglaubigte_übersetzung \
        ausgangstext* zeilenhonorar* normseite* normzeile* literaturagent* literaturpreis* literaturhaus* \
        literaturfest* novitäten backlist* frühjahrsprogramm* verramsch* korrekturles* korrektorat* \
        druckfehler* vorwort* nachwort* leserschaft* leserin leserinnen bücherwurm* büchertisch* lesestoff* \
        schmöker* pageturner* anzeigenblatt* anzeigenblätt* fachzeitschrift* sonderheft* printausgabe* \
        e_paper* epaper* paywall* volontär* volontariat* schriftsteller* probeabo* zeitungspapier* \
        publisher* publishing bookshop* bookstore* paperback* audiobook* novels author authors translator* \
        proofread* copyeditor* typeset* newspaper* bookbind* manuscript* novelist* lektorier* gegengelesen \
        korrekturfahne* korrekturabz* umbruchkorr* druckfreigabe* imprimatur* schmutztitel* titelei \
        schlusskapitel* protagonist* ich_erzähl* erzählperspekt* erzählstrang* erzählstimme* romanfigur* \
        romanheld* debütroman* cliffhanger* spannungsbogen* fantasyrom* liebesrom* jugendbuch* jugendbüch* \
        vorlesebuch* reiseführer* lehrbuch* lehrbüch* schulbuch* schulbüch* wörterbuch* wörterbüch* \
        sammelband* sammelbänd* kurzgeschichte* memoiren autobiogr* biografie* herausgeber* mitherausgeb* \
        ghostwriter* schreibblockade* schreibwerkst* signierstunde* handsigniert* widmungsexemp* \
        erscheinungsterm* erscheinungsdat* herbstprogramm* programmleit* cheflektor* lizenzausgabe* \
        sonderausgabe* gesamtausgabe* werkausgabe* vergriffen* libri gebundene_ausgabe gebundenen_ausgabe \
        leinenband* leineneinb* halbleinen* farbschnitt* eselsohr* dünndruck* zwiebelfisch* hurenkind* \
        schusterjung* kolumnentit* fußnote* literaturverz* blocksatz* schriftsetz* setzerei* bleisatz* \
        buchgestalt* buchillustr* illustratorin illustrator autorenhonor* autorenvertr* tantieme* vg_wort \
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
}
