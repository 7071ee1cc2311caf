# Vägledningens ord på svenska (källan). Logiken finns i guide.toml.

option-unknown = Jag vet inte
option-private = Jag vill inte svara

## Situation and place
question-situation = Hur ser din situation ut nu?
    .hint = Passar flera? Ta det senaste beslut du har.
option-situation-asylum-not-yet = Jag vill söka asyl men har inte gjort det än
option-situation-asylum-before = Jag söker asyl och ansökte före { FACT("pact-start") }
option-situation-asylum-after = Jag söker asyl och ansökte { FACT("pact-start") } eller senare
option-situation-new-permit = Jag har fått uppehållstillstånd efter asyl
option-situation-quota = Jag kom som kvotflykting
option-situation-family = Jag flyttar eller har flyttat till min familj
option-situation-ukraine-new = Jag söker eller har tillfälligt skydd (Ukraina), mindre än ett år
option-situation-ukraine-year = Jag har haft tillfälligt skydd (Ukraina) i minst ett år
option-situation-eu = Jag är medborgare i ett EU-land eller EES-land
option-situation-worker = Jag kommer från ett annat land för att arbeta
option-situation-student = Jag kommer från ett annat land för att studera
option-situation-refused-appeal = Jag har fått nej och kan kanske överklaga
option-situation-refused-final = Jag har fått ett slutligt nej
option-situation-without-papers = Jag bor här utan tillstånd
option-situation-minor = Jag kom till Sverige som barn, utan föräldrar

question-minor_stage = Var är du i din ansökan?
    .hint = Vet du inte? Fråga din gode man eller hoppa över.
option-minor_stage-not-applied = Jag har inte sökt än
option-minor_stage-seeking = Jag väntar på beslut
option-minor_stage-permit = Jag har fått uppehållstillstånd
option-minor_stage-refused = Jag har fått nej

question-guardian = Har du en god man eller en annan vuxen som ansvarar för dig?
option-guardian-yes = Ja
option-guardian-no = Nej

question-municipality = Var bor du, eller var ska du bo?
option-municipality-not-yet = Jag vet inte vilken kommun det blir

question-age = Hur gammal är du?
    .why = Reglerna för skola, arbete och vård beror på åldern.
option-age-under-sixteen = Yngre än { FACT("age-work-minor") } år
option-age-sixteen-seventeen = Från { FACT("age-work-minor") } år men inte fyllda { FACT("age-adult") }
option-age-eighteen-nineteen = Från { FACT("age-adult") } år men inte fyllda { FACT("age-komvux") }
option-age-adult = Från { FACT("age-komvux") } till och med { FACT("establishment-age-to") } år
option-age-older = Äldre än { FACT("establishment-age-to") } år

## Family
question-household = Vem bor du med?
option-household-alone = Jag bor ensam
option-household-partner = Jag bor med min partner
option-household-single-parent = Jag är ensam vuxen med barn
option-household-relatives = Jag bor med andra vuxna i familjen

question-children = Har du barn med dig?
    .hint = Välj alla åldrar som stämmer.
option-children-none = Nej
option-children-baby = Ja, yngre än ett år
option-children-preschool = Ja, i förskoleålder
option-children-school = Ja, i grundskoleålder
option-children-teen = Ja, tonåring efter grundskolan

question-school_place = Har alla dina barn plats i förskola eller skola?
option-school_place-yes = Ja
option-school_place-no = Nej, inte alla

question-family_away = Har du nära familj någon annanstans?
option-family_away-none = Nej
option-family_away-spouse-child = Ja, partner, barn eller föräldrar
option-family_away-missing = Ja, och jag vet inte var de är

## Decisions and papers
question-decision_type = Vad säger beslutet?
option-decision_type-ordinary = Nej, och jag kan överklaga
option-decision_type-at-once = Nej, och det ska gälla genast
option-decision_type-other-country = Ett annat land ska pröva min ansökan

question-decision_when = När fick du beslutet?
    .hint = Titta efter sista dagen att överklaga. Den står i beslutet.
option-decision_when-few-days = De senaste dagarna
option-decision_when-longer = För en vecka sedan eller mer
option-decision_when-passed = Sista dagen har passerat

question-counsel = Har du ett offentligt biträde eller en annan jurist?
option-counsel-yes = Ja
option-counsel-no = Nej

question-final_topics = Vad vill du veta mer om?
option-final_topics-none = Inget särskilt nu
option-final_topics-journey = Hur en resa kan gå till
option-final_topics-new-facts = Vad som gäller om något nytt har hänt

question-lma = Har du ett giltigt LMA-kort?
option-lma-yes = Ja
option-lma-no = Nej
option-lma-expired = Det har gått ut

question-at_und = Står det på kortet att du får arbeta (AT-UND)?
option-at_und-yes = Ja
option-at_und-no = Nej

question-permit_end = Hur länge gäller ditt tillstånd?
option-permit_end-long = Mer än ett halvår till
option-permit_end-soon = Mindre än ett halvår till
option-permit_end-passed = Det har gått ut
option-permit_end-waiting = Jag väntar på ett första beslut

question-stay = Hur länge ska du bo i Sverige?
option-stay-long = Minst { FACT("registration-stay") }
option-stay-short = Kortare tid

question-registered = Är du folkbokförd?
    .hint = Då har du ett svenskt personnummer.
option-registered-yes = Ja
option-registered-waiting = Jag har anmält och väntar
option-registered-no = Nej

question-papers = Vad har du redan?
option-papers-none = Inget av detta
option-papers-id-card = Svenskt id-kort
option-papers-bank-account = Bankkonto i Sverige
option-papers-e-id = E-legitimation, till exempel BankID

## Language, learning, work
question-language_help = Vilken hjälp vill du ha med språk och kontakter?
option-language_help-none = Ingen
option-language_help-interpreter = Tolk
option-language_help-reading = Hjälp att läsa brev
option-language_help-phone = Hjälp att ringa
option-language_help-computer = Hjälp med dator och e-tjänster

question-swedish = Hur långt har du kommit i svenska?
option-swedish-not-started = Jag har inte börjat
option-swedish-some = Jag lär mig själv eller på språkkafé
option-swedish-sfi = Jag läser sfi
option-swedish-done = Jag är klar med sfi eller kan svenska

question-schooling = Vilken utbildning har du?
option-schooling-few-years = Ingen skola eller några få år
option-schooling-basic = Grundskola
option-schooling-upper = Gymnasium
option-schooling-vocational = Yrkesutbildning
option-schooling-university = Universitet eller högskola

question-profession = Vad är du utbildad till?
option-profession-health-care = Yrke i hälso- och sjukvården
option-profession-teaching = Lärare
option-profession-other-regulated = Annat yrke som kan kräva tillstånd
option-profession-other = Annat yrke

question-work = Vad gör du nu?
option-work-employed = Jag arbetar
option-work-looking = Jag söker arbete
option-work-studying = Jag studerar
option-work-at-home = Jag är hemma med barn eller familj
option-work-ill = Jag kan inte arbeta på grund av sjukdom

question-work_goals = Vad vill du när det gäller arbete?
option-work_goals-none = Inget just nu
option-work_goals-job-soon = Ett arbete så snart det går
option-work_goals-same-profession = Arbeta i mitt yrke
option-work_goals-practice = Prova ett arbete, få praktik
option-work_goals-business = Starta eget företag

question-study_goals = Vad vill du lära dig?
option-study_goals-none = Inget just nu
option-study_goals-basic-school = Läsa in grundskola eller gymnasium
option-study_goals-trade = Ett yrke
option-study_goals-university = Läsa på universitet

## Home and everyday life
question-housing = Hur bor du nu?
option-housing-migration = I Migrationsverkets boende
option-housing-friends = Hos släkt eller vänner
option-housing-municipal = I bostad från kommunen
option-housing-own-contract = I egen hyreslägenhet
option-housing-sublet = I andra hand
option-housing-care-home = I familjehem eller boende för unga
option-housing-none = Jag har ingenstans att bo

question-home_wish = Vill du byta bostad?
option-home_wish-stay = Nej
option-home_wish-county = Ja, någonstans i Kronoberg
option-home_wish-away = Ja, till en annan del av landet

question-travel = Hur tar du dig till affär, skola och vård?
option-travel-easy = Det går bra
option-travel-bus = Jag vill lära mig åka buss och tåg
option-travel-countryside = Jag bor långt från hållplatsen

question-money = Vilka pengar lever du på nu?
option-money-none = Jag har inga pengar
option-money-own = Lön eller egna pengar
option-money-migration = Pengar från Migrationsverket
option-money-establishment = Etableringsersättning
option-money-assistance = Försörjningsstöd från kommunen
option-money-benefits = Bidrag från Försäkringskassan

question-licence = Hur är det med körkort?
option-licence-not-needed = Jag behöver inget
option-licence-learn = Jag vill ta körkort
option-licence-eea = Jag har körkort från ett EES-land
option-licence-other = Jag har körkort från ett annat land

question-leisure = Vad vill du göra på fritiden?
option-leisure-none = Inget just nu
option-leisure-sport = Idrott och rörelse
option-leisure-culture = Musik, hantverk, läsa
option-leisure-nature = Vara i naturen
option-leisure-language = Prata svenska med andra
option-leisure-faith = Tro och gemenskap
option-leisure-helping = Hjälpa andra
option-leisure-women = Träffa andra kvinnor

question-care_contact = Har du varit på hälsoundersökning eller vårdcentral i Sverige?
option-care_contact-yes = Ja
option-care_contact-called = Jag har fått en kallelse
option-care_contact-no = Nej

## Sensitive questions, last
question-pregnancy = Är du eller någon i hushållet gravid?
    .why = Vi frågar för att kunna visa barnmorska och stöd tidigt. Svaret sparas inte.
option-pregnancy-yes = Ja
option-pregnancy-no = Nej

question-health = Är det något med din hälsa som behöver hjälp?
    .why = Vi frågar för att visa rätt vård tidigt. Svaret sparas inte, och ingen läkare ser det.
option-health-none = Nej
option-health-medicine = Jag behöver medicin regelbundet
option-health-illness = Jag har en sjukdom eller skada
option-health-disability = Jag har en funktionsnedsättning
option-health-teeth = Jag har besvär med tänderna
option-health-low-mood = Jag är ledsen, orolig eller sover dåligt
option-health-trauma = Jag plågas av minnen av krig, tortyr eller övergrepp

question-child_health = Är det något med ditt barns hälsa?
    .why = Barn har rätt till vård och stöd. Vi frågar för att visa vem som hjälper.
option-child_health-none = Nej
option-child_health-vaccination = Vaccinationer kan saknas
option-child_health-sad = Barnet är ledset, rädd eller sover dåligt
option-child_health-disability = Barnet har en funktionsnedsättning

question-worry = Är det något som oroar dig mycket just nu?
    .why = Då visar vi först vem som kan hjälpa. Svaret sparas inte. Välj bara det du vill.
option-worry-none = Nej
option-worry-danger = Någon är i fara nu
option-worry-violence = Våld, hot eller kontroll hemma
option-worry-own-violence = Jag är rädd att jag kan skada någon
option-worry-honour = Familjen bestämmer vem jag får träffa eller gifta mig med
option-worry-suicide = Tankar på att inte vilja leva
option-worry-child = Ett barn far illa
option-worry-debt = Skulder eller räkningar
option-worry-eviction = Jag kan förlora min bostad
option-worry-exploitation = Jag blir utnyttjad eller får inte lön
option-worry-crime = Jag har utsatts för brott
option-worry-hate = Jag blir sämre behandlad eller hatad
option-worry-addiction = Alkohol, droger eller spel
option-worry-scam = Någon vill ha mina koder eller pengar
option-worry-identity = Jag är rädd på grund av vem jag är eller älskar

question-permit_partner = Beror ditt tillstånd på den du är rädd för?
    .why = Du har rätt till hjälp ändå. Vi frågar för att visa vem som kan svara om tillståndet.
option-permit_partner-yes = Ja
option-permit_partner-no = Nej

## Conditions

## Steps for everyone
step-talk-to-someone = Prata med någon som kan hjälpa
    .do = Ring eller gå till kommunen och säg att du är ny. Be om tolk om du behöver. Visa gärna den här planen.
    .next = Någon lyssnar och berättar vart du vänder dig först.
    .silence = Fråga igen, eller fråga på ett bibliotek. Skriv upp vem du har pratat med.
    .change = Vet du vilken kommun du ska bo i visar planen rätt enhet.

step-meet-people = Träffa människor där du bor
    .do = Besök en mötesplats eller ett bibliotek nära dig. Det brukar vara gratis och du behöver inget tillstånd.
    .next = Du får veta vad som händer under veckan och kan följa med någon.
    .silence = Gå dit när det är öppet och fråga personalen.

step-know-emergency = Lär dig var du ringer vid fara och sjukdom
    .do = Ring { FACT("phone-112") } när någon är i fara. Ring { FACT("phone-1177") } för råd om sjukdom. Spara båda i telefonen.
    .next = Den som svarar frågar vad som har hänt och var du är.
    .silence = Ring igen eller be någon nära dig ringa.

step-save-papers = Samla alla brev och beslut på ett ställe
    .do = Öppna alla brev samma dag. Spara dem och ta en bild av varje beslut.
    .next = När du frågar en myndighet hittar du datum och ärendenummer snabbt.
    .silence = Har du flyttat kan brev ha gått fel. Fråga myndigheten vilken adress de har.

step-say-situation = Ta reda på vilka regler som gäller för dig
    .do = Visa dina papper för någon du litar på och fråga vad de betyder. Du behöver inte berätta mer än du vill.
    .next = Du får veta vilken myndighet som beslutar om din situation.
    .silence = Fråga någon som ger juridiska råd. Samtalet är gratis hos ideella organisationer.
    .change = Svarar du på frågan om din situation blir planen mer exakt.

step-choose-municipality = Fråga vilken kommun du ska bo i
    .do = Fråga Migrationsverket om de ordnar din plats. Ordnar du bostad själv kan du jämföra kommunerna i Kronoberg.
    .next = När du vet kommunen visar planen vem du kontaktar där.
    .silence = Ring { FACT("phone-migrationsverket") } och ange ditt ärendenummer.

step-compare-municipalities = Jämför kommunerna i Kronoberg
    .do = Du väljer själv var du vill bo. Jämför bostad, arbete, skola och buss i länets kommuner.
    .next = När du har valt kommun visar planen vem du kontaktar där.
    .silence = Läs på { FACT("web-informationsverige") } eller ring kommunen du är nyfiken på.

step-own-plan = Gör en egen plan för varje vuxen
    .do = Varje vuxen kan svara på frågorna för sig. Alla har egna rättigheter till kurs, pengar och vård.
    .next = Du ser dina egna steg och vem du kan fråga.
    .silence = Be att få ett eget samtal, utan familjen, med kommunen.

step-less-alone = Hitta någon att umgås med i vardagen
    .do = Fråga en mötesplats om de har språkvän, kontaktfamilj eller gemensam lunch. Berätta vad du tycker om att göra.
    .next = Någon hör av sig, eller så kan du komma till en träff direkt.
    .silence = Gå till en annan mötesplats eller fråga på biblioteket.

step-ask-for-interpreter = Be om tolk när du bokar
    .do = Säg ditt språk när du bokar tid hos vård och myndigheter. Använd inte barn som tolk.
    .next = De ordnar en tolk, ofta på telefon. Tolken får inte berätta för andra.
    .silence = Ring dagen före och fråga om tolken är bokad.
    .change = Regler om kostnad kan ha ändrats. Fråga den du ska besöka.

step-help-with-letters = Få hjälp att läsa dina brev
    .do = Ta med brevet till biblioteket, kommunen eller ett servicekontor. Be dem läsa det högt med dig.
    .next = Ni ser vem som skickat brevet, vad du ska göra och till vilken dag.
    .silence = Ring numret i brevet och be om tolk.

step-help-to-call = Få hjälp att ringa
    .do = Ring Teletal på { FACT("phone-teletal") } om du har svårt att tala, höra eller förstå i telefon. Behöver du ett annat språk, be myndigheten om tolk.
    .next = Någon är med i samtalet och hjälper dig.
    .silence = Be kommunen eller biblioteket ringa tillsammans med dig.

step-help-with-computer = Få hjälp med dator och e-tjänster
    .do = Gå till biblioteket för dator och utskrift. På ett servicekontor får du hjälp med statens e-tjänster.
    .next = Personalen visar hur du gör. Säg aldrig dina koder till någon.
    .silence = Be om en blankett på papper i stället.

step-beware-scams = Skydda dina koder och dina pengar
    .do = Lämna aldrig ut BankID eller koder, även om någon säger att de ringer från en myndighet. Betala inte för löften om tillstånd eller bostad.
    .next = Är du osäker, lägg på och ring själv det nummer du hittar på myndighetens sida.
    .silence = Fråga Hallå konsument på { FACT("phone-hallakonsument") }.

step-crisis-ready = Lär dig vad som gäller i en kris
    .do = Läs hur samhället varnar och vad som är bra att ha hemma. Informationen finns på många språk.
    .next = Du vet var du får säker information. Vid en stor kris kan du ringa { FACT("phone-11313") }.
    .silence = Titta på { FACT("web-krisinformation") } eller fråga kommunen.

step-know-your-rights = Lär dig dina rättigheter och skyldigheter
    .do = Läs om lika rättigheter, om kontakt med myndigheter och om hur beslut överklagas. Alla vuxna i familjen har samma rättigheter.
    .next = Du kan be om skriftliga beslut och veta vem som svarar.
    .silence = Fråga på mötesplatsen eller titta på { FACT("web-informationsverige") }.

## Seeking asylum
step-apply-for-asylum = Säg till Migrationsverket att du söker asyl
    .do = Ring Migrationsverket på { FACT("phone-migrationsverket") } och fråga vart du ska åka. Ansökan görs på plats i Sverige och inget sådant kontor finns i Kronoberg.
    .next = De tar emot din ansökan, tar bild och fingeravtryck och berättar nästa steg. Saknar du pengar eller bostad, säg det då.
    .silence = Ring igen. Är du vid en gräns, säg till gränspolisen.
    .change = Nya EU-regler gäller från { FACT("pact-start") }. Ordningen kan ha ändrats, så fråga Migrationsverket före resan.

step-advice-before-asylum = Fråga en jurist innan eller när du ansöker
    .do = Kontakta Asylrättscentrum eller Röda Korset för gratis information. Berätta om barn, sjukdom och familj på andra platser.
    .next = Du vet bättre vad som är viktigt att berätta.
    .silence = Prova en annan organisation. Du kan ansöka ändå.

step-tell-special-needs = Berätta tidigt om särskilda behov
    .do = Säg till Migrationsverket om sjukdom, graviditet, funktionsnedsättning eller hot. Be att få prata enskilt och med tolk.
    .next = De kan ta hänsyn när de ordnar boende och möten.
    .silence = Säg det igen vid nästa möte och be att det skrivs ner. Vid fara, ring { FACT("phone-112") }.

step-rules-before-pact = Fråga vilka regler som gäller ditt ärende
    .do = Du ansökte innan de nya EU-reglerna började gälla. Fråga Migrationsverket eller ditt biträde vad som är gammalt och nytt i ditt ärende.
    .next = Du får veta vilka tider och möten som gäller just dig.
    .silence = Ring { FACT("phone-migrationsverket") } och ange ditt ärendenummer.
    .change = Reglerna kan ha ändrats. Det som står i din kallelse gäller.

step-rules-after-pact = Följ tiderna i din kallelse noga
    .do = Nya EU-regler gäller för dig som ansökte { FACT("pact-start") } eller senare. Tiderna kan vara kortare. Läs varje brev samma dag.
    .next = Migrationsverket kallar dig till möten och berättar vilket förfarande som gäller.
    .silence = Ring { FACT("phone-migrationsverket") }. Fråga Asylrättscentrum om något är oklart.
    .change = Uppgifterna är nya och kan ändras igen. Fråga Migrationsverket.

step-give-address = Berätta för Migrationsverket var du bor
    .do = Lämna adress och telefonnummer, också varje gång du flyttar. Be om bekräftelse.
    .next = Brev och kallelser når dig.
    .silence = Ring { FACT("phone-migrationsverket") } och kontrollera vilken adress de har.
    .change = Utan adress kan ansökan räknas som tillbakadragen.

step-get-lma-card = Fråga efter ett giltigt LMA-kort
    .do = Kontakta Migrationsverket och säg att kortet saknas eller har gått ut. Spara kvittot tills kortet kommer.
    .next = De bokar en tid eller skickar besked om kortet.
    .silence = Ring igen. Visa kvittot i vården så länge.

step-talk-to-counsel = Prata med ditt offentliga biträde
    .do = Ring din jurist och berätta vad som är nytt. Be om tolk. Säg om du är orolig för något i ditt ärende.
    .next = Juristen förklarar vad som händer och vad du kan lämna in.
    .silence = Skriv ett meddelande med namn och ärendenummer. Svarar ingen, fråga Migrationsverket.

step-ask-for-counsel = Fråga om du kan få ett offentligt biträde
    .do = Fråga Migrationsverket om de utser en jurist åt dig. Staten betalar när du får en.
    .next = Du får besked om vem juristen är, eller varför ingen utses.
    .silence = Be om svar skriftligt. Asylrättscentrum ger gratis information.
    .change = Vem som får biträde kan ha ändrats med de nya EU-reglerna.

step-prepare-interview = Förbered dig för asylsamtalet
    .do = Skriv ner vad som har hänt, i ordning och med dina egna ord. Samla papper som visar vem du är och varför du sökte.
    .next = Migrationsverket frågar dig med tolk. Säg till om du inte förstår tolken.
    .silence = Fråga ditt biträde eller Migrationsverket när samtalet blir.

step-asylum-introduction = Delta i samhällsintroduktionen
    .do = Gå på den introduktion Migrationsverket kallar dig till. Den är obligatorisk sedan { FACT("asylum-introduction-rule") }.
    .next = Du får veta hur Sverige fungerar och kan ställa frågor.
    .silence = Fråga Migrationsverket när nästa tillfälle är. Säg till om barn eller sjukdom gör det svårt.
    .change = Reglerna kan ha ändrats under året.

step-ask-about-at-und = Fråga om du kan få arbeta (AT-UND)
    .do = Fråga Migrationsverket varför AT-UND saknas på kortet. Visa id och ett jobberbjudande om du har ett.
    .next = De prövar frågan och ändrar kortet om svaret blir ja.
    .silence = Ring { FACT("phone-migrationsverket") }. Får du nej, be om skälet skriftligt.
    .change = Villkoren kan ha ändrats med de nya EU-reglerna.

step-work-with-at-und = Visa LMA-kortet när du söker och får arbete
    .do = Visa arbetsgivaren att det står AT-UND. Be om skriftligt avtal och berätta för Migrationsverket om lönen.
    .next = Migrationsverket räknar om dina pengar. Arbetsgivaren kan fråga Skatteverket om nummer för skatt.
    .silence = Fråga Arbetsförmedlingen eller ett fackförbund.

step-bank-while-asylum = Fråga en bank om ett betalkonto
    .do = Besök en bank och be om ett betalkonto med grundläggande funktioner. Ta med LMA-kort och kopia av din id-handling.
    .next = Banken kontrollerar vem du är och var pengarna kommer ifrån.
    .silence = Blir det nej, be om skälet skriftligt och fråga Konsumenternas.

step-apply-daily-allowance = Sök pengar hos Migrationsverket om du saknar
    .do = Fyll i ansökan om dagersättning. Berätta om alla inkomster, också din partners.
    .next = Du får ett beslut. Pengarna har kommit på ett särskilt bankkort.
    .silence = Ring { FACT("phone-migrationsverket") }. Är det bråttom, fråga samma dag.
    .change = Belopp och regler om boende kan ha ändrats. Ditt beslut gäller.

step-report-income = Berätta för Migrationsverket om din lön
    .do = Meddela när du börjar, slutar eller får ändrad lön. Spara lönebeskeden.
    .next = Dagersättningen räknas om och du kan få betala för boendet.
    .silence = Ring { FACT("phone-migrationsverket") } så att du inte får betala tillbaka senare.

step-special-grant = Sök särskilt bidrag för ett viktigt behov
    .do = Skriv vad du behöver, till exempel vinterkläder eller glasögon, och varför pengarna inte räcker.
    .next = Du får ett beslut som du kan överklaga.
    .silence = Ring { FACT("phone-migrationsverket") } och fråga efter beslutet.

step-asylum-home-place = Fråga hur boendet påverkar dina pengar
    .do = Fråga Migrationsverket innan du flyttar eller tackar nej till en plats. Sedan { FACT("asylum-housing-rule") } påverkar det oftast dagersättningen.
    .next = De erbjuder en plats eller säger om du omfattas av ett undantag.
    .silence = Be om svar skriftligt och spara det.
    .change = En ny lag om mottagande kan ha ändrat reglerna.

step-asylum-accommodation = Lär känna reglerna på ditt boende
    .do = Fråga personalen om rum, tvätt, besök och trygghet. Berätta om barn behöver en lugn plats för läxor och lek.
    .next = De visar vem som svarar på vad och vad du gör om något händer på natten.
    .silence = Ring { FACT("phone-migrationsverket") }. Vid fara, ring { FACT("phone-112") }.

step-health-examination = Gå på hälsoundersökning
    .do = Tacka ja till kallelsen. Har ingen kommit, fråga vårdcentralen. Undersökningen är gratis och frivillig.
    .next = Någon frågar hur du mår, med tolk vid behov, och hjälper dig vidare i vården.
    .silence = Ring { FACT("phone-1177") } eller regionens växel { FACT("phone-region-kronoberg") }.

step-prepare-for-answers = Läs vad som händer vid ja och vid nej
    .do = Titta på båda vägarna i lugn och ro. Fråga ditt biträde vad som gäller i ditt fall.
    .next = När beslutet kommer vet du vem du kontaktar samma dag.
    .silence = Fråga Asylrättscentrum om du saknar biträde.

step-follow-case = Följ ditt ärende medan du väntar
    .do = Titta på Min sida eller ring då och då. Berätta om något viktigt ändras.
    .next = Du får en kallelse, en fråga eller ett beslut.
    .silence = Fråga Migrationsverket hur långt ärendet har kommit.

step-wait-well = Ta hand om dig medan du väntar
    .do = Ha något att göra varje dag: svenska, rörelse, matlagning, vänner. Väntan är svår för många.
    .next = En mötesplats ger sällskap. Vårdcentralen kan hjälpa med sömn och oro.
    .silence = Ring { FACT("phone-1177") } om du mår sämre.

## New permit, and everyone who settles
step-read-permit = Läs ditt beslut och skriv upp slutdatumet
    .do = Kontrollera namn, födelsedatum och hur länge tillståndet gäller. Skriv upp dagen där du ser den.
    .next = Är något fel ber du Migrationsverket rätta det.
    .silence = Ring { FACT("phone-migrationsverket") } om kort eller beslut inte kommer.
    .change = Hur långa tillstånden är kan ha ändrats. Det egna beslutet gäller.

step-appeal-status = Bestäm om du vill överklaga din status
    .do = Beslutet säger vilken sorts skydd du fått. Tycker du att det är fel, prata med ditt biträde i dag.
    .next = Ett överklagande skickas till Migrationsverket och prövas i domstol.
    .silence = Sista dagen står i beslutet. Svarar ingen, fråga Asylrättscentrum.
    .change = Nyare beslut kan ha en annan tid. Beslutets datum gäller.

step-money-before-discharge = Ta ut pengarna innan kortet slutar fungera
    .do = Fråga Migrationsverket vilken dag du skrivs ut. Ta ut det som finns på deras bankkort före dess.
    .next = Efter den dagen söker du pengar från andra håll.
    .silence = Ring { FACT("phone-migrationsverket") }. Räcker pengarna inte, kontakta socialtjänsten.
    .change = Tiden gäller främst den som har eget boende. Den kan ha ändrats.

step-money-before-move = Fråga när pengar och boende upphör
    .do = Fråga Migrationsverket hur länge du får bo kvar och när deras bankkort slutar fungera. Ta ut pengarna före den dagen.
    .next = När du flyttar söker du pengar från andra håll. Kommunen eller Arbetsförmedlingen säger vad som gäller dig.
    .silence = Ring { FACT("phone-migrationsverket") }. Räcker pengarna inte, kontakta socialtjänsten.
    .change = Reglerna kan ha ändrats. Migrationsverket vet vilken dag som gäller dig.

step-assigned-home = Fråga om kommunen ordnar en bostad
    .do = Fråga Migrationsverket om du ska anvisas en kommun. Berätta om barn, sjukdom, arbete eller studier som påverkar var du kan bo.
    .next = Kommunen kontaktar dig om flytt, kontrakt och hur länge du kan bo där.
    .silence = Ring { FACT("phone-migrationsverket") } och fråga kommunen vem som ansvarar.
    .change = Systemet för anvisning kan ha ändrats.

step-register-after-permit = Anmäl till Skatteverket att du bor här
    .do = Anmäl flytt till Sverige, alla i familjen samtidigt. Alla ska komma själva till id-kontroll på ett servicekontor.
    .next = Skatteverket beslutar. Många får brev inom { FACT("registration-wait") }.
    .silence = Ring { FACT("phone-skatteverket") } och fråga vad som saknas.

step-register-ukraine = Anmäl till Skatteverket efter ett år
    .do = Anmäl att du bor i Sverige, med barnen. Ta ut pengarna från Migrationsverkets kort innan, för kortet spärras sedan.
    .next = Efter beslutet gäller kommunens och Försäkringskassans regler.
    .silence = Ring { FACT("phone-skatteverket") }. Har tiden gått, anmäl ändå.

step-register-others = Anmäl flytt till Skatteverket
    .do = Ska du bo här minst { FACT("registration-stay") } anmäler du flytt till Sverige. Hela familjen kommer till id-kontroll.
    .next = Skatteverket beslutar och skickar brev med personnummer.
    .silence = Ring { FACT("phone-skatteverket") }. Det kan ta upp till { FACT("registration-wait-long") } om mer ska utredas.

step-coordination-number = Fråga om samordningsnummer
    .do = Fråga Skatteverket om du behöver ett samordningsnummer för arbete, studier eller skatt.
    .next = Oftast ska du visa vem du är på ett servicekontor.
    .silence = Ring { FACT("phone-skatteverket") } och fråga hur långt ärendet har kommit.

step-wait-for-registration = Vänta på beslutet om folkbokföring
    .do = Sätt ditt namn på dörren och brevlådan. Svara om Skatteverket frågar något.
    .next = Brevet med personnummer kommer till din adress.
    .silence = Ring { FACT("phone-skatteverket") } om inget har kommit efter { FACT("registration-wait") }.

step-get-id-card = Skaffa ett svenskt id-kort
    .do = Boka tid hos Skatteverket och betala avgiften före besöket. För barn ska båda vårdnadshavarna säga ja.
    .next = Du får besked när kortet kan hämtas.
    .silence = Fråga på servicekontoret eller ring { FACT("phone-skatteverket") }.

step-open-bank-account = Öppna ett bankkonto
    .do = Fråga en bank om betalkonto. Visa id och berätta var pengarna kommer ifrån. Varje vuxen bör ha ett eget konto.
    .next = Banken svarar ja eller ber om fler papper.
    .silence = Blir det nej, be om skälet skriftligt och fråga Konsumenternas.

step-get-e-identity = Skaffa en e-legitimation
    .do = Fråga banken om BankID eller titta på andra e-legitimationer. Den är din egen och ska aldrig lånas ut.
    .next = Då kan du logga in hos vården och myndigheterna.
    .silence = Får du ingen ännu, gör ärenden på papper eller på ett servicekontor.

step-register-job-agency = Skriv in dig hos Arbetsförmedlingen
    .do = Skriv in dig på nätet eller på ett servicekontor. Säg att du vill veta om etableringsprogrammet. Varje vuxen skriver in sig själv.
    .next = En handläggare bokar möte och frågar om skola, arbete och vad du vill.
    .silence = Ring { FACT("phone-arbetsformedlingen") } och be om tolk.

step-establishment-plan = Gör en plan för arbete och studier
    .do = Berätta vad du kan och vill, och vilken tid du behöver för barn och vård. Fråga hur programmet räknar deltid och sjukdom.
    .next = Ni skriver en plan med svenska, praktik eller utbildning, i högst { FACT("establishment-length") }.
    .silence = Ring { FACT("phone-arbetsformedlingen") } och fråga efter din handläggare.

step-establishment-allowance = Ansök om etableringsersättning
    .do = När du är med i programmet ansöker du hos Försäkringskassan, en månad i taget. Varje månad skickar du en rapport till Arbetsförmedlingen.
    .next = Pengarna kommer till ditt konto. Har du barn eller bor ensam kan du fråga om tillägg.
    .silence = Ring { FACT("phone-forsakringskassan") }. Räcker inte pengarna, fråga socialtjänsten.

step-ask-job-agency-family = Fråga Arbetsförmedlingen vad du kan få
    .do = Skriv in dig på nätet eller på ett servicekontor. Är du familj till någon som har fått skydd, fråga om etableringsprogrammet.
    .next = De säger vilket stöd som passar dig och kan hjälpa dig att söka arbete.
    .silence = Ring { FACT("phone-arbetsformedlingen") } och be om tolk.

step-report-activity = Skicka aktivitetsrapport varje månad
    .do = Rapportera mellan dag { FACT("activity-report-first") } och { FACT("activity-report-last") } i månaden. Anmäl sjukdom och frånvaro samma dag.
    .next = Försäkringskassan betalar när du har ansökt.
    .silence = Ring { FACT("phone-arbetsformedlingen") } om pengarna blir mindre än väntat.

step-social-assistance = Fråga kommunen om försörjningsstöd
    .do = Ring socialtjänsten och säg att pengarna inte räcker. Säg till om det gäller mat, hyra eller medicin i dag.
    .next = Ni pratar om inkomster och utgifter. Du får ett beslut för en månad.
    .silence = Ring igen och be om ett skriftligt beslut.
    .change = Nya regler om aktivitet och tak kan ha börjat gälla. Som EU-medborgare, arbetskraft eller student, fråga först hur det påverkar din rätt att bo här.

step-money-now = Be om hjälp om du inte har några pengar
    .do = Ring socialtjänsten och säg om det gäller mat, hyra eller medicin i dag. Är du orolig för att kontakta en myndighet, fråga en församling eller Röda Korset först.
    .next = De lyssnar och säger vad som går att göra. Be om ett skriftligt beslut.
    .silence = Ring igen eller prova nästa. Gäller det barn, säg det först.
    .change = Vilket stöd du kan få beror på din situation.

step-appeal-assistance = Läs varje beslut om bistånd
    .do = Kontrollera vad som räknas med. Är du inte nöjd kan du överklaga, och socialtjänsten ska visa hur.
    .next = Skicka överklagandet till socialtjänsten, som först tittar på det igen.
    .silence = Fråga efter ett skriftligt svar. Sista dagen står i beslutet.

step-civic-orientation = Anmäl dig till samhällsorientering
    .do = Fråga kommunen när nästa kurs börjar och på vilket språk. Säg till om du behöver barnpassning eller kvällstid.
    .next = Du lär dig om rättigheter, arbete, vård och vardag, minst { FACT("civic-hours") } timmar i tidigare regler.
    .silence = Läs på { FACT("web-informationsverige") } och fråga kommunen igen.
    .change = Innehåll och prov kan ha ändrats. Kommunen vet.

step-contact-social-insurance = Fråga om barnbidrag och föräldrapenning
    .do = Svara på Försäkringskassans brev efter folkbokföringen. Båda föräldrarna kan fråga om sin egen föräldrapenning.
    .next = De avgör om du är försäkrad och vilka bidrag du kan få.
    .silence = Ring { FACT("phone-forsakringskassan") }.
    .change = Regler om hur länge man ska ha bott här kan ha ändrats.

step-ask-housing-allowance = Fråga om bostadsbidrag
    .do = Fråga Försäkringskassan om du kan få bostadsbidrag. Räkna inkomsten noga, för fel kan ge krav på återbetalning.
    .next = Du får ett beslut och ska berätta om något ändras.
    .silence = Ring { FACT("phone-forsakringskassan") }.
    .change = Rätten kan ha ändrats och beror på när du folkbokfördes.

step-ask-about-pension = Fråga om pension och stöd för äldre
    .do = Ring Pensionsmyndigheten på { FACT("phone-pensionsmyndigheten") } och fråga vad du kan söka. Berätta vilka länder du har bott och arbetat i.
    .next = Du får veta vilken ansökan som passar.
    .silence = Be om hjälp på ett servicekontor.

step-note-extension-date = Planera när du ska söka förlängning
    .do = Fråga Migrationsverket hur tidigt du får söka. Spara papper om arbete, studier och familj under tiden.
    .next = Du söker innan tillståndet går ut.
    .silence = Titta på { FACT("web-migrationsverket") } några månader före slutdatum.
    .change = Regler om permanenta tillstånd och medborgarskap kan ha ändrats.

step-extend-now = Sök förlängning innan tillståndet går ut
    .do = Läs på Migrationsverkets sida när du får söka och sök sedan i god tid. Spara kvittot.
    .next = Söker du i tid får du som regel stanna medan du väntar.
    .silence = Ring { FACT("phone-migrationsverket") }. Be om hjälp med e-tjänsten på ett servicekontor.
    .change = Villkoren kan ha ändrats. Fråga Migrationsverket innan du betalar.

step-permit-expired = Kontakta Migrationsverket i dag om tillståndet
    .do = Tillståndet har gått ut. Fråga hur du söker nu och be en jurist om råd. Berätta för arbetsgivaren.
    .next = Du får veta vad som gäller för arbete och pengar medan du väntar.
    .silence = Ring igen i morgon och spara bevis på att du har hört av dig.
    .change = Vad en sen ansökan betyder kan ha ändrats.

step-wait-for-permit = Vänta på beslut om tillståndet
    .do = Fråga vad du får göra medan du väntar: bo här, arbeta, resa. Svara på alla frågor i tid.
    .next = Migrationsverket skickar ett beslut. Får du nej står det hur du överklagar.
    .silence = Ring { FACT("phone-migrationsverket") } med ditt ärendenummer.

step-ask-about-citizenship = Fråga om reglerna för medborgarskap
    .do = Fråga Migrationsverket vad som gäller innan du ansöker eller betalar. Kunskaper i svenska och om samhället kan behövas.
    .next = Du vet vilka krav och prov som gäller just då.
    .silence = Titta på { FACT("web-migrationsverket") } och { FACT("web-uhr") }.
    .change = Reglerna har skärpts eller är på väg att skärpas.

step-vote-later = Läs om rösträtt och andra sätt att påverka
    .do = Läs vem som får rösta i val till kommun och region. Du kan alltid lämna förslag till kommunen.
    .next = Har du rösträtt kommer ett röstkort hem.
    .silence = Fråga kommunen.

## Family
step-family-reunification-advice = Fråga tidigt om att återförenas med familjen
    .do = Ring Röda Korset på { FACT("phone-roda-korset-sok") } och fråga vad som gäller dig. Tider och krav beror på ditt tillstånd.
    .next = Familjen ansöker normalt före flytten, oftast på nätet.
    .silence = Prova igen eller fråga Migrationsverket.
    .change = Regler om familj och försörjning kan ha ändrats. Ingen kan lova ett ja.

step-wait-for-family = Förbered medan familjens ärende prövas
    .do = Om familjen har ansökt: svara på frågor i tid. Håll kontakten, och fråga tidigt om bostad och skola.
    .next = Migrationsverket beslutar. Ett nej kan överklagas.
    .silence = Ring { FACT("phone-migrationsverket") } med ärendenumret.

step-search-for-family = Be Röda Korset söka efter din familj
    .do = Ring { FACT("phone-roda-korset-sok") }. Berätta namn, födelsedatum och var ni sågs sist. Det är gratis.
    .next = Röda Korset söker genom sina kontakter i andra länder och hör av sig.
    .silence = Ring igen och lämna ditt nya nummer om du har bytt.

step-family-own-rights = Känn dina egna rättigheter i familjen
    .do = Ditt pass, kort och bankkonto är dina egna. Du får lära dig svenska, arbeta när tillståndet ger rätt till det och gå till vården själv.
    .next = Du kan ställa frågor till Migrationsverket utan din partner.
    .silence = Ring { FACT("phone-migrationsverket") }, eller { FACT("phone-kvinnofridslinjen") } om någon styr över dig.

step-ask-about-family-permit = Fråga vad som händer med tillståndet
    .do = Ring { FACT("phone-kvinnofridslinjen") } eller en jurist innan du kontaktar Migrationsverket. Berätta att tillståndet beror på personen.
    .next = De förklarar vad som gäller och hur du kan spara bevis på ett säkert sätt.
    .silence = Ring igen. Du har rätt till skydd också utan svar om tillståndet.
    .change = Reglerna kan ha ändrats. En jurist kan se hur det är för dig.

## Temporary protection (Ukraine)
step-ukraine-apply = Ansök om eller kontrollera ditt skydd
    .do = Har du inte sökt gör du det hos Migrationsverket, i Sverige. Har du ett kort, kontrollera namn och slutdatum.
    .next = Med kortet får du arbeta och barnen går i förskola och skola.
    .silence = Ring { FACT("phone-migrationsverket") } eller be om hjälp på ett servicekontor.

step-ukraine-wait = Förbered dig medan du väntar på kortet
    .do = Kontrollera att Migrationsverket har rätt adress. Börja med svenska och fråga om skola för barnen redan nu.
    .next = Du får ett beslut och ett kort.
    .silence = Ring { FACT("phone-migrationsverket") }.

step-ukraine-extend = Sök förlängt skydd i rätt tid
    .do = Titta på Migrationsverkets sida i januari. Förlängning söks under en kort period, även av den som är folkbokförd.
    .next = Du får besked om nytt kort eller vad som gäller i stället.
    .silence = Ring { FACT("phone-migrationsverket") } i god tid före { FACT("ukraine-until") }.
    .change = Vad som gäller efter { FACT("ukraine-until") } är inte klart här. Migrationsverket vet.

step-ukraine-after = Fråga vad som gäller för skyddet nu
    .do = Skyddet har gällt till { FACT("ukraine-until") } enligt det vi vet. Fråga Migrationsverket om ditt kort fortfarande gäller.
    .next = De säger hur du söker eller vilka andra vägar som finns.
    .silence = Ring { FACT("phone-migrationsverket") } igen och fråga en jurist.
    .change = Nya beslut i EU och Sverige kan ha ändrat detta.

step-ukraine-money = Fråga om pengar och boende de första tiden
    .do = Saknar du pengar eller bostad, fråga Migrationsverket om dagersättning och en plats.
    .next = Du får ett beslut. Berätta alltid om lön och ny adress.
    .silence = Ring { FACT("phone-migrationsverket") }. Är det akut, ring socialtjänsten.

step-ukraine-benefits = Fråga vilka bidrag du kan få nu
    .do = Ring Försäkringskassan och säg när du blev folkbokförd. Den som blev det före { FACT("ukraine-rights-split") } kan ha fler rättigheter.
    .next = De säger vad du kan söka. Kommunen svarar om försörjningsstöd.
    .silence = Ring { FACT("phone-forsakringskassan") } igen.
    .change = Reglerna kan ha ändrats.

step-ukraine-work = Skriv in dig som arbetssökande
    .do = Tillståndet ger rätt att arbeta. Skriv in dig hos Arbetsförmedlingen och visa kortet för arbetsgivare.
    .next = Du får hjälp att söka arbete och kan fråga om praktik.
    .silence = Ring { FACT("phone-arbetsformedlingen") }.

## EU and EEA, work and study from elsewhere
step-eu-right-of-residence = Samla bevis på din uppehållsrätt
    .do = Du får stanna längre om du arbetar, studerar, söker arbete med verklig möjlighet eller har egna medel och sjukförsäkring. Spara papper på det.
    .next = Papperen behövs när du anmäler flytt till Skatteverket.
    .silence = Ring { FACT("phone-skatteverket") } och fråga vad som räcker i ditt fall.

step-eu-short-stay = Ordna papper för en kortare tid i Sverige
    .do = Ha giltigt pass eller nationellt id och europeiskt sjukförsäkringskort från ditt hemland.
    .next = Med kortet får du vård som behövs under tiden.
    .silence = Saknar du kort, ring försäkringen i ditt hemland.
    .change = Stannar du längre än { FACT("eu-first-stay") } behöver du uppehållsrätt.

step-eu-family-card = Fråga om uppehållskort för familjen
    .do = Är någon i familjen inte medborgare i EU eller EES, fråga Migrationsverket om uppehållskort.
    .next = Familjemedlemmen ansöker och visar att ni hör ihop.
    .silence = Ring { FACT("phone-migrationsverket") }.

step-permit-conditions = Läs villkoren i ditt tillstånd
    .do = Läs om tillståndet gäller en viss arbetsgivare, ett yrke eller studier på heltid. Fråga innan du byter.
    .next = Du vet vad du måste anmäla och vad du får göra.
    .silence = Ring { FACT("phone-migrationsverket") }.
    .change = Regler för arbete och studier har ändrats ofta. Migrationsverket beslutar.

step-student-contact = Kontakta din skola eller ditt universitet
    .do = Fråga skolan om introduktion, bostad, vård och studentliv. Läser du på Linnéuniversitetet, ring { FACT("phone-linneuniversitetet") }.
    .next = De berättar vem som hjälper nya studenter.
    .silence = Gå till studentkåren eller receptionen.

step-partner-of-newcomer = Hitta svenska och egna kontakter
    .do = Den som följer med kan också läsa svenska, söka arbete och gå med i en förening. Fråga kommunen vad som finns på dagtid.
    .next = Ni får varsina kontakter, inte bara den ena.
    .silence = Besök biblioteket och fråga efter språkkafé.

## After a refusal
step-check-last-day = Läs sista dagen att överklaga i beslutet
    .do = Leta upp sista dagen i beslutet i dag. Be någon läsa med dig. Skriv upp dagen.
    .next = Du vet hur lång tid du har för att välja och få råd.
    .silence = Hittar du ingen dag, ring ditt biträde eller Migrationsverket samma dag.
    .change = Nya EU-regler kan ge kortare tid. Dagen i beslutet gäller.

step-check-last-day-short = Läs i dag vilken dag som är den sista
    .do = Tiden att överklaga ett sådant beslut kan vara kort. Leta upp sista dagen i beslutet i dag och be någon läsa med dig.
    .next = Du vet hur lång tid du har för att välja och få råd.
    .silence = Hittar du ingen dag, ring ditt biträde, Asylrättscentrum eller Migrationsverket samma dag.
    .change = Nya EU-regler kan ge kortare tid än förr. Dagen i beslutet gäller.

step-appeal-too-late = Fråga en jurist när sista dagen har passerat
    .do = Ring ditt biträde eller Asylrättscentrum i dag. Berätta när och hur du fick beslutet.
    .next = De ser om något kan göras och vad beslutet betyder nu.
    .silence = Kontakta FARR eller Röda Korset.

step-call-counsel-refusal = Ring din jurist om beslutet
    .do = Fråga vad beslutet betyder, vilken tid som gäller och vad juristen tycker att du kan göra. Be om tolk.
    .next = Ni bestämmer tillsammans vad som skrivs och till vilken dag.
    .silence = Skicka ett meddelande med ärendenummer. Svarar ingen, fråga Asylrättscentrum.

step-find-legal-help = Hitta gratis juridisk information
    .do = Kontakta Asylrättscentrum, FARR eller Röda Korset. Betala ingen som lovar ett tillstånd.
    .next = De förklarar ditt beslut och dina möjligheter, utan att lova hur det går.
    .silence = Prova nästa organisation. De har olika tider.

step-write-appeal = Skriv överklagandet om du väljer det
    .do = Skriv namn, ärendenummer, vilket beslut det gäller och varför du tycker att det är fel. Skicka det till Migrationsverket före sista dagen.
    .next = Migrationsverket skickar det till migrationsdomstolen om de inte ändrar beslutet.
    .silence = Fråga Migrationsverket om överklagandet har kommit fram. Spara en kopia.

step-short-letter = Fråga om ett kort brev räcker först
    .do = Har du lite tid kvar, fråga juristen i dag om ni kan skicka ett kort överklagande och skriva mer senare.
    .next = Ni ser till att det kommer fram före sista dagen i beslutet.
    .silence = Ring Asylrättscentrum eller Migrationsverket samma dag.

step-think-before-signing = Fråga innan du skriver under
    .do = En nöjdförklaring betyder att du godtar beslutet och går inte att ta tillbaka. Läs den med en jurist eller någon du litar på innan du väljer.
    .next = Du väljer i lugn och ro. Ett överklagande kan dras tillbaka senare.
    .silence = Be att få papperet med dig och fråga först.

step-stop-at-once = Fråga om inhibition samma dag
    .do = Beslutet gäller genast. Be juristen fråga domstolen om det kan stoppas under tiden. Det kallas inhibition.
    .next = Domstolen svarar juristen. Det är inte säkert att beslutet stoppas.
    .silence = Ring domstolen eller juristen igen samma dag.

step-other-country = Fråga om beslutet om ett annat land
    .do = Fråga vilket land det är, varför och vilken tid som gäller. Berätta om familj i Sverige, barn och sjukdom.
    .next = Juristen säger om och hur det kan överklagas.
    .silence = Ring Asylrättscentrum eller Migrationsverket i dag.
    .change = Reglerna är nya från { FACT("pact-start") } och kan ha ändrats.

step-support-while-appealing = Fråga vad som gäller medan du väntar
    .do = Fråga Migrationsverket om boende, pengar, LMA-kort och arbete efter beslutet.
    .next = Du får veta vad som fortsätter och vad som slutar, och när.
    .silence = Ring { FACT("phone-migrationsverket") } med ärendenumret.
    .change = Rätten till arbete och boende efter ett nej kan ha ändrats.

step-wait-for-court = Följ målet i domstolen
    .do = Berätta för domstolen och Migrationsverket om du flyttar. Lämna in nya bevis genom juristen.
    .next = Domstolen skickar ett beslut. Migrationsöverdomstolen tar bara upp vissa mål.
    .silence = Ring domstolen och ange målnummer.

step-understand-final = Ta reda på vad det slutliga beslutet säger
    .do = Be att få beslutet förklarat med tolk: vilken dag, vilket land och vad som gäller för barnen.
    .next = Du vet vilken tid du har och vem som svarar på frågor.
    .silence = Ring { FACT("phone-migrationsverket") } och fråga din handläggare, eller Asylrättscentrum.
    .change = Reglerna om återresa och stöd har ändrats. Fråga en jurist.

step-talk-through-final = Prata med någon om hur du har det
    .do = Röda Korset, en församling eller en mötesplats lyssnar utan att bestämma något åt dig.
    .next = De kan ge sällskap, praktiska råd och hjälp att hitta rätt.
    .silence = Ring { FACT("phone-roda-korset") }. Mår du mycket dåligt, ring { FACT("phone-1177") }.

step-new-facts = Fråga vad som gäller om något nytt har hänt
    .do = Prata först med en jurist. Nya viktiga saker kan skrivas till Migrationsverket, med bevis och skäl till att det inte sagts förut.
    .next = Migrationsverket bestämmer om saken prövas igen. Resan stoppas inte alltid.
    .silence = Fråga juristen eller Migrationsverket om det har kommit fram.
    .change = Reglerna är under översyn.

step-wait-new-facts = Vänta på svar om det nya
    .do = Har du skrivit till Migrationsverket: spara en kopia och fråga juristen vad som gäller under tiden.
    .next = Du får ett skriftligt svar.
    .silence = Ring { FACT("phone-migrationsverket") } med ärendenumret.

step-ask-return-support = Fråga om stöd för en resa
    .do = Fråga Migrationsverket om biljett, papper och stöd att börja om. Fråga tidigt, för tiden kan vara kort.
    .next = De säger vad som finns för ditt land. Ingen kan lova stödet.
    .silence = Ring { FACT("phone-migrationsverket") }.
    .change = Länder och villkor ändras.

step-papers-for-journey = Samla papper inför en resa
    .do = Samla pass, betyg, vårdpapper, vaccinationer och barnens skolintyg. Be om kopior i tid.
    .next = Du har med dig det du behöver för vård, skola och arbete.
    .silence = Fråga skolan och vårdcentralen igen.

step-final-home-and-money = Fråga vad som gäller för boende och pengar
    .do = Fråga Migrationsverket när boende och pengar upphör och om barnen ändrar svaret.
    .next = Du får veta datum och om ett annat boende erbjuds.
    .silence = Fråga en jurist. Är det en nödsituation, fråga socialtjänsten.
    .change = Regler om stöd och om uppgifter till polisen kan ha ändrats. En jurist vet.

step-without-papers-advice = Prata med en jurist om din situation
    .do = Kontakta en ideell organisation först. Fråga vad som är tryggt innan du kontaktar en myndighet.
    .next = De berättar vilka vägar som kan finnas och vilka risker.
    .silence = Prova nästa organisation.
    .change = Vad myndigheter får lämna vidare kan ha ändrats.

step-care-without-permit = Sök vård när du behöver
    .do = Vuxna kan få vård som inte kan vänta, och mödravård. Barn får samma vård som andra barn. Vården har tystnadsplikt.
    .next = Läkaren eller tandläkaren bedömer. Du kan be om hälsoundersökning.
    .silence = Ring { FACT("phone-1177") }. Vid fara för livet, ring { FACT("phone-112") }.
    .change = Avgifter och regler kan ha ändrats.

step-emergency-help-no-permit = Be om hjälp med mat och en plats att sova
    .do = Fråga en församling eller Röda Korset om mat, kläder och någonstans att sova. Socialtjänsten kan pröva nödhjälp.
    .next = Var och en bedömer för sig. Fråga först vad de behöver veta om dig.
    .silence = Prova nästa. Gäller det barn, säg det först.
    .change = Nödhjälpen från kommunen kan ha minskats.

step-work-and-no-permit = Prata med någon om ditt arbete
    .do = Fråga en ideell organisation eller ett fackförbund vad som gäller lön, arbetstid och olyckor. Skriv ner dina timmar.
    .next = Du får veta vilken hjälp som finns och vilka risker.
    .silence = Prova nästa organisation. Tvingar någon dig, ring { FACT("phone-112") } vid fara.

step-exploitation-no-permit = Prata med en jurist om du blir utnyttjad
    .do = Kontakta Asylrättscentrum, FARR eller Röda Korset. Skriv upp timmar, lön och namn. Tvingar någon dig eller är du i fara, ring { FACT("phone-112") }.
    .next = De berättar vilka vägar som finns och vilka risker, innan du kontaktar en myndighet.
    .silence = Prova nästa organisation, eller fråga ett fackförbund.
    .change = Vad myndigheter får lämna vidare kan ha ändrats.

step-crime-no-permit = Få stöd om du har utsatts för brott
    .do = Ring Brottsofferjouren på { FACT("phone-brottsofferjouren") }. Det är gratis och du behöver inte ha anmält. Är du i fara nu, ring { FACT("phone-112") }.
    .next = Någon lyssnar. Fråga en jurist vad en anmälan betyder för dig innan du väljer.
    .silence = Prova Asylrättscentrum, FARR eller Röda Korset.
    .change = Vad myndigheter får lämna vidare kan ha ändrats.

step-social-near-home-no-permit = Fortsätt träffa vänner och grannar
    .do = Mötesplatser, församlingar och föreningar är öppna för alla. Du får vara med som förut.
    .next = Du har människor omkring dig när det är svårt.
    .silence = Be någon du känner följa med.

## Came as a child without parents
step-trusted-adult = Prata med en vuxen som ansvarar för dig
    .do = Prata med din god man, din socialsekreterare eller någon på boendet. Säg vad du undrar och om du är orolig.
    .next = De hjälper dig med möten, pengar, skola och papper.
    .silence = Ring socialtjänsten i kommunen. Vill du bara prata, ring { FACT("phone-bris") }.

step-ask-for-guardian = Be om en god man
    .do = Säg till socialtjänsten eller Migrationsverket att du inte har någon god man. Alla barn som är här ensamma har rätt till det.
    .next = Överförmyndaren väljer en vuxen som hjälper dig.
    .silence = Be en vuxen på boendet eller i skolan ringa.

step-meet-guardian = Bestäm med din god man hur ni håller kontakt
    .do = Bestäm hur ofta ni hörs och vad du vill ha hjälp med. Säg vad du själv tycker.
    .next = Din god man är med på viktiga möten.
    .silence = Svarar personen inte, säg det till överförmyndaren eller din socialsekreterare.

step-guardian-after-permit = Fråga vem som ansvarar efter beslutet
    .do = Efter ett tillstånd byts god man normalt mot en särskilt förordnad vårdnadshavare. Fråga vem det blir.
    .next = Socialtjänsten föreslår en person och tingsrätten beslutar.
    .silence = Fråga din socialsekreterare.

step-home-for-young = Berätta hur du vill bo och vad som är viktigt
    .do = Prata med socialsekreteraren om hemmet, maten, tron, vänner och om du är rädd för någon.
    .next = Socialtjänsten följer upp hur du har det.
    .silence = Ring socialtjänsten, eller { FACT("phone-bris") } om du vill att någon lyssnar.

step-young-school = Börja i skolan
    .do = Be en vuxen anmäla dig till skolan. Gymnasium går att börja före { FACT("age-gymnasium-start") } år, också utan tillstånd.
    .next = Skolan frågar vad du kan och ger dig en plan och svenska.
    .silence = Be din god man eller förälder ringa skolan igen.

step-young-adult-school = Fråga om gymnasiet eller annan skola
    .do = Har du redan börjat gymnasiet får du oftast gå klart. Fråga annars kommunen om gymnasium, vuxenutbildning eller sfi passar dig.
    .next = En studievägledare frågar vad du kan och vill.
    .silence = Ring kommunen igen och fråga efter studievägledare.
    .change = Vad du har rätt till beror på ålder, tillstånd och om du är folkbokförd.

step-turning-adult = Planera för när du fyller { FACT("age-adult") }
    .do = Fråga i god tid vad som händer med boende, pengar, skola och god man när du blir myndig.
    .next = Ni skriver en plan tillsammans.
    .silence = Be socialsekreteraren om ett möte.

step-now-adult = Fråga vad som ändras nu när du är vuxen
    .do = Fråga kommunen och Migrationsverket vem som ansvarar för boende och pengar. Den som har börjat gymnasiet får oftast fortsätta.
    .next = Du får en ny kontakt och kan fortsätta prata med vuxna du litar på.
    .silence = Ring { FACT("phone-migrationsverket") } och fråga en jurist.

step-young-rest = Hitta något roligt efter skolan
    .do = Fråga skolan eller biblioteket om fritidsgård, idrott, musik och läxhjälp nära dig.
    .next = Du kan oftast prova utan att betala.
    .silence = Be en vuxen följa med första gången.

step-youth-clinic = Känn till ungdomsmottagningen
    .do = Dit kan du gå själv med frågor om kropp, känslor, sex och relationer. Du behöver inget tillstånd.
    .next = De lyssnar, har tystnadsplikt och kan boka tolk.
    .silence = Läs på { FACT("web-youmo") } på många språk eller ring { FACT("phone-1177") }.

## Health
step-choose-health-centre = Välj vårdcentral
    .do = Välj en vårdcentral nära dig, för dig och barnen. Gör det på nätet eller med en blankett. Fråga också om hälsoundersökning för nyanlända.
    .next = Du blir listad där och ringer dit när du är sjuk.
    .silence = Väljer du inte blir du listad där du bor. Ring { FACT("phone-1177") } och fråga var.

step-ask-for-care-now = Fråga om vård och medicin i dag
    .do = Ring vårdcentralen och säg vad du behöver och när medicinen tar slut. Vänta inte på en kallelse.
    .next = En sjuksköterska frågar och bokar tid eller ger råd.
    .silence = Ring { FACT("phone-1177") }. Blir du snabbt sämre, ring { FACT("phone-112") }.

step-care-before-permit = Ta reda på vilken vård du har rätt till
    .do = Vuxna kan få vård som inte kan vänta, mödravård och råd om preventivmedel. Barn får samma vård som andra barn. Visa kortet från Migrationsverket om du har ett.
    .next = Läkaren bedömer vad som inte kan vänta.
    .silence = Ring { FACT("phone-1177") } och fråga vad som gäller dig.
    .change = Regler och avgifter kan ha ändrats. Fråga vården.

step-wait-for-health-call = Förbered dig för besöket i vården
    .do = Läs kallelsen, säg vilket språk du talar och skriv upp frågor. Säg till om du inte kan komma.
    .next = Du får prata om kropp, sömn och oro. Allt du säger omfattas av tystnadsplikt.
    .silence = Fråga vårdcentralen efter en ny tid.

step-talk-about-mood = Berätta för någon hur du mår
    .do = Ring vårdcentralen och säg att du är ledsen, orolig eller sover dåligt. Be om tolk. Prata också med någon du litar på.
    .next = Ni pratar om vad som kan hjälpa, till exempel samtal, sömn och rörelse.
    .silence = Ring { FACT("phone-1177") }. Vill du inte leva, ring { FACT("phone-mind") } eller { FACT("phone-112") }.

step-care-after-trauma = Be om hjälp efter svåra upplevelser
    .do = Säg till vårdcentralen att du plågas av krig, tortyr eller övergrepp. Du behöver inte berätta allt.
    .next = De kan skriva ner skador och skicka dig vidare till rätt behandling.
    .silence = Ring { FACT("phone-1177") }, eller fråga Röda Korset på { FACT("phone-roda-korset") }.

step-dental-help = Boka tid hos tandläkare
    .do = Ring Folktandvården och säg hur ont det gör. Fråga vad det kostar innan.
    .next = Utan tillstånd får vuxna tandvård som inte kan vänta. Barn får gratis tandvård.
    .silence = Ring { FACT("phone-1177") } om det är akut.

step-disability-support = Fråga om stöd vid funktionsnedsättning
    .do = Berätta för vårdcentralen om hjälpmedel och för kommunen om stöd i vardagen. Säg till skolan och kursen också.
    .next = De utreder vad du behöver och ger ett beslut.
    .silence = Ring kommunen igen och be om en handläggare.
    .change = Vilket stöd du kan få beror på om du är folkbokförd.

step-way-back-from-illness = Fråga om stöd när du är sjuk länge
    .do = Be läkaren om intyg och fråga Försäkringskassan och Arbetsförmedlingen vad som gäller dig.
    .next = Flera myndigheter kan planera med dig så att du slipper berätta om och om igen.
    .silence = Ring { FACT("phone-forsakringskassan") }.

step-contact-midwife = Ring en barnmorska
    .do = Ring barnmorskemottagningen så tidigt du kan. Besöken är gratis, också utan uppehållstillstånd.
    .next = Barnmorskan följer graviditeten och svarar på frågor. Du kan gå ensam eller med någon.
    .silence = Ring { FACT("phone-1177") }. Vid blödning eller stark smärta, ring { FACT("phone-112") }.

step-prepare-for-birth = Förbered förlossningen
    .do = Fråga om föräldragrupp, tolk vid förlossningen och vem som passar andra barn.
    .next = Du vet vart du ringer när det börjar.
    .silence = Fråga barnmorskan vid nästa besök.

step-child-health-centre = Kontakta BVC för ditt barn
    .do = Ring BVC och säg att barnet är nytt i Sverige. Besök och vaccinationer är gratis.
    .next = Sjuksköterskan följer hur barnet växer och svarar på frågor.
    .silence = Ring vårdcentralen eller { FACT("phone-1177") }.

step-child-vaccination = Ordna barnets vaccinationer
    .do = Fråga BVC för små barn och skolans sjuksköterska för större barn. Visa vilka vaccinationer barnet har fått.
    .next = De gör en plan för det som saknas.
    .silence = Ring { FACT("phone-1177") }.

step-child-feels-bad = Fråga om hjälp för barnets oro
    .do = Prata med BVC, skolans kurator eller vårdcentralen. Lugna vanor, lek och skola hjälper barn.
    .next = De lyssnar på dig och barnet. Vid svårare besvär får ni hjälp av BUP.
    .silence = Ring { FACT("phone-1177") }. Barnet kan själv ringa { FACT("phone-bris") }.

step-child-disability = Fråga om stöd för barnet i vård och skola
    .do = Berätta för BVC eller vårdcentralen, och för skolan, vad barnet behöver.
    .next = De utreder och planerar stöd tillsammans med dig.
    .silence = Be om ett möte där alla är med.

step-know-care-costs = Läs om avgifter och förebyggande vård
    .do = Läs vad besök och medicin kostar och om högkostnadsskydd. Tacka ja när du kallas till cellprov eller annan kontroll.
    .next = Du vet priset i förväg och kan fråga om gratis vård.
    .silence = Ring { FACT("phone-1177") }.

## School, preschool and child care
step-start-preschool = Ansök om plats i förskola
    .do = Ansök hos kommunen så fort du kan. Säg att du är ny och om ni vuxna ska studera, arbeta eller söka arbete.
    .next = Kommunen erbjuder en plats och en tid för inskolning.
    .silence = Ring och fråga efter platsen. En plats ska normalt komma inom { FACT("preschool-place-within") }.

step-start-school = Anmäl barnen till skolan
    .do = Kontakta kommunens mottagning för nya elever. Alla barn får gå i skola, också medan ni väntar och utan tillstånd.
    .next = De träffar dig och barnet och föreslår skola.
    .silence = Ring kommunen och fråga efter skolstart. Den som är orolig för uppgifter kan fråga en jurist först.

step-wait-for-school = Ha vardag för barnen medan ni väntar på plats
    .do = Gå till biblioteket, öppen förskola eller lekplatsen. Öva svenska genom sagor och sång.
    .next = Ni får besked om plats och startdag.
    .silence = Ring kommunen varje vecka. Reglerna finns på { FACT("web-skolverket") }.

step-meet-the-school = Lär känna skolan och lärarna
    .do = Gå på möten med tolk, båda vårdnadshavarna om ni är två. Fråga om modersmål, studiehandledning, läxhjälp och fritids.
    .next = Skolan visar hur det går och hur du hjälper hemma.
    .silence = Be läraren om ett eget samtal.

step-teen-path = Planera tonåringens väg i skolan
    .do = Be studie- och yrkesvägledaren förklara introduktionsprogram, gymnasium och vuxenutbildning.
    .next = Tonåringen får en egen studieplan.
    .silence = Ring kommunen. Gymnasium måste oftast börjas före { FACT("age-gymnasium-start") } år för den som söker asyl eller saknar tillstånd.

step-child-care-for-both = Ordna barnomsorg så att alla vuxna kan studera
    .do = Räkna ut vilka timmar var och en behöver till kurs, arbete och vård. Fråga kommunen om förskola och barnpassning vid kurser.
    .next = Ni kan dela på tiden, så att inte bara en lär sig svenska.
    .silence = Fråga sfi och öppna förskolan om andra tider.

step-open-preschool = Gå till öppen förskola med ditt barn
    .do = Kom utan att boka och träffa andra föräldrar. Både mammor och pappor är välkomna.
    .next = Barnet leker och du kan fråga personalen om allt möjligt.
    .silence = Fråga BVC eller biblioteket var den närmaste är.

step-parent-support = Fråga om stöd för föräldrar
    .do = Fråga BVC, skolan eller familjecentralen om föräldrakurs. Att slå eller hota barn är förbjudet, och det finns hjälp att göra på andra sätt.
    .next = Du får verktyg i vardagen. Stöd är frivilligt i första hand.
    .silence = Ring kommunen och fråga efter familjestöd.

step-child-free-time = Hitta fritid för barnen
    .do = Fråga skolan, biblioteket eller en förening om idrott, kulturskola och lovaktiviteter. Flickor och pojkar har samma rätt att vara med.
    .next = Barnet får prova. Fråga om lånad utrustning och lägre avgift.
    .silence = Prova en annan förening.

## Swedish and studies
step-start-sfi = Anmäl dig till sfi
    .do = Anmäl dig hos kommunen, varje vuxen för sig. Fråga om dag, kväll, distans och barnomsorg.
    .next = Skolan testar din nivå och säger när du börjar.
    .silence = Ring och fråga efter startdatum. Gå på språkkafé under tiden.
    .change = Hur länge man har rätt till sfi har ändrats. Fråga kommunen.

step-swedish-from-day-one = Börja lära dig svenska redan nu
    .do = Du har oftast inte rätt till sfi än. Fråga biblioteket och studieförbund som ABF om språkkafé och studiecirklar.
    .next = Du kan ofta komma direkt och utan tillstånd.
    .silence = Öva med böcker och appar på biblioteket så länge.

step-ukraine-swedish = Fråga kommunen om sfi eller språkkafé
    .do = Innan du är folkbokförd får kommunen erbjuda sfi men måste inte. Fråga vad som gäller där du bor.
    .next = Du får börja en kurs eller får tips om andra sätt.
    .silence = Gå på språkkafé på biblioteket under tiden.
    .change = Reglerna kan ha ändrats.

step-plan-sfi-time = Planera din tid på sfi
    .do = Be om en studieplan med mål och slutdag. Säg till om sjukdom, barn eller arbete gör att du behöver mer tid.
    .next = Du vet vilken kurs som kommer sedan.
    .silence = Boka tid hos studie- och yrkesvägledaren.
    .change = Tiden räknas olika beroende på när du började. Fråga kommunen.

step-practise-swedish = Öva svenska på språkkafé
    .do = Gå till ett språkkafé och prata om vardagen. Du får göra fel.
    .next = Du träffar människor och hör om arbete, bostad och fester.
    .silence = Fråga biblioteket eller församlingen om nästa träff.

step-first-steps-in-reading = Fråga om kurs för dig med kort skolgång
    .do = Säg att du har gått lite i skolan. Då finns kurser med lugnare takt och hjälp att läsa och skriva.
    .next = Du får börja på din nivå. Biblioteket har böcker att lyssna på.
    .silence = Fråga en mötesplats om läshjälp.

step-complete-school = Läs in grundskola eller gymnasium
    .do = Prata med studie- och yrkesvägledaren om komvux eller folkhögskola. Fråga om du får läsa samtidigt som sfi.
    .next = Du får en egen studieplan.
    .silence = Ring kommunen eller skolan igen före sista ansökningsdag.
    .change = Söker du asyl kan rätten vara mindre. Folkhögskolan kan ha egna regler.

step-learn-a-trade = Hitta en yrkesutbildning
    .do = Fråga komvux och Arbetsförmedlingen vilka yrkesutbildningar som finns i länet, också med svenska inbyggt.
    .next = Du söker till nästa start och kan ofta få praktik.
    .silence = Fråga en grannkommun om din kommun inte har kursen.

step-go-to-university = Planera för universitetet
    .do = Läs kraven på { FACT("web-antagning") } och fråga Linnéuniversitetets vägledare. Du kan söka utan utlåtande från UHR.
    .next = Du får veta vilken svenska och vilka kurser som saknas.
    .silence = Ring { FACT("phone-linneuniversitetet") }.

step-study-money = Fråga CSN om studiestöd
    .do = Ring CSN på { FACT("phone-csn") } innan du börjar. Ett lån ska betalas tillbaka, ett bidrag inte.
    .next = De säger om din utbildning och ditt tillstånd ger rätt till stöd.
    .silence = Be studievägledaren hjälpa dig ansöka.

## Work
step-map-your-skills = Visa vad du kan och har läst
    .do = Ansök gratis om bedömning hos UHR med dina betyg på originalspråk. Du kan göra det medan du väntar på beslut.
    .next = Du får ett utlåtande att visa för arbetsgivare och skolor.
    .silence = Titta på { FACT("web-uhr") }. Väntan kan vara månader, så sök arbete ändå.

step-wait-for-statement = Gör annat medan UHR bedömer
    .do = Öva yrkessvenska, träffa folk i ditt yrke och sök praktik under tiden.
    .next = Utlåtandet kommer när det är klart.
    .silence = Svara om UHR ber om fler papper.

step-health-licence = Ta reda på vägen till legitimation
    .do = Läs om ditt yrke på { FACT("web-socialstyrelsen-legitimation") }. Du kan ofta börja innan du kan svenska.
    .next = Socialstyrelsen säger vilka prov, kurser och vilken språknivå som behövs.
    .silence = Fråga Arbetsförmedlingen om snabbspår och praktik i vården.

step-teacher-path = Ta reda på vägen till arbete som lärare
    .do = Läs om lärarlegitimation på { FACT("web-skolverket") }. Fråga kommunen om du kan arbeta i skola eller som studiehandledare under tiden.
    .next = Du får veta vilka kurser och vilken svenska som saknas.
    .silence = Fråga Linnéuniversitetet om kompletterande utbildning.

step-licensed-trade = Fråga vem som godkänner ditt yrke
    .do = Fråga UHR vilken myndighet som ger behörighet i ditt yrke.
    .next = Du ansöker där och kan arbeta med närliggande uppgifter så länge.
    .silence = Titta på { FACT("web-uhr") } eller fråga Arbetsförmedlingen.

step-your-trade-here = Hitta vägen tillbaka till ditt yrke
    .do = Berätta vad du har gjort och fråga om validering, branschkontakter och praktik i ditt yrke.
    .next = Du får veta vad som räcker och vad du kan läsa till.
    .silence = Kontakta ett företag eller fackförbund i branschen själv.

step-look-for-work = Skriv cv och sök arbete i hela länet
    .do = Skriv vad du kan och sök i alla kommuner i Kronoberg. Berätta för alla du möter att du söker arbete.
    .next = Arbetsgivare hör av sig. Biblioteket kan hjälpa med utskrift.
    .silence = Ring arbetsgivaren efter en vecka och fråga.

step-new-start-job = Fråga om nystartsjobb
    .do = Berätta för arbetsgivaren att det kan finnas stöd för att anställa nyanlända. Fråga Arbetsförmedlingen om du omfattas.
    .next = Arbetsgivaren ansöker innan du börjar.
    .silence = Ring { FACT("phone-arbetsformedlingen") }.
    .change = Reglerna ändras ofta.

step-try-work-practice = Fråga om praktik
    .do = Säg till handläggaren eller kommunen vilket arbete du vill prova. Föreslå gärna en arbetsplats.
    .next = Ni kommer överens om tid, uppgifter och handledare. Praktik är inte en anställning.
    .silence = Fråga en ideell förening om du kan hjälpa till där.
    .change = Vem som får praktik beror på ditt tillstånd.

step-start-a-business = Ta reda på hur du startar företag
    .do = Fråga kommunens näringslivskontor om rådgivning och Skatteverket om skatt. Kontrollera att tillståndet låter dig driva företag.
    .next = Du får råd om idé, pengar och tillstånd.
    .silence = Ring { FACT("phone-skatteverket") }.

step-safe-at-work = Kontrollera avtal, lön och arbetsmiljö
    .do = Be om skriftligt avtal och lönebesked. Du får gå med i fackförbund och a-kassa, och arbetsgivaren får inte hindra det.
    .next = Facket hjälper medlemmar om lön och regler.
    .silence = Är arbetet farligt, ring Arbetsmiljöverket på { FACT("phone-arbetsmiljoverket") }.

step-way-out-of-home = Gör en egen plan mot studier eller arbete
    .do = Säg till kommunen att du är hemma och vill ut. Be om ett eget samtal om svenska, barnomsorg och vad du är bra på.
    .next = Ni börjar i lagom takt, till exempel några timmar på dagtid.
    .silence = Gå till öppna förskolan eller en kvinnogrupp och fråga där.

## Home
step-nowhere-to-sleep = Be om en plats att sova
    .do = Kontakta socialtjänsten i dag och säg om du har barn, är gravid eller sjuk. Söker du asyl, ring också Migrationsverket på { FACT("phone-migrationsverket") }.
    .next = De bedömer vad som är akut och svarar samma dag om du ber om det.
    .silence = Ring igen, gå dit, eller fråga en församling. Vid fara, ring { FACT("phone-112") }.

step-sleep-asylum = Be Migrationsverket om en plats att sova
    .do = Ring { FACT("phone-migrationsverket") } och säg att du inte har någonstans att sova. Säg om du har barn, är gravid eller sjuk. Är det bråttom, kontakta också socialtjänsten i kommunen.
    .next = Migrationsverket säger om de har en plats till dig och var den finns.
    .silence = Ring igen, eller fråga en församling. Vid fara, ring { FACT("phone-112") }.
    .change = Reglerna om boende kan ha ändrats.

step-join-housing-queue = Ställ dig i bostadskö redan nu
    .do = Ställ dig i kö hos flera bostadsbolag, gärna i fler kommuner än din egen. Kötiden räknas. Varje vuxen kan ha en egen plats.
    .next = Du söker lediga lägenheter och visar inkomst när du får ett erbjudande.
    .silence = Logga in ofta så att du inte förlorar platsen.

step-wait-for-flat = Håll din bostadsansökan aktuell
    .do = Uppdatera inkomst och telefonnummer. Svara på erbjudanden, också när du tackar nej.
    .next = Du kallas till visning eller kontrakt.
    .silence = Ring bolaget och fråga hur lång kötiden är.

step-home-in-the-county = Jämför kommunerna innan du flyttar
    .do = Titta på bostad, arbete, skola, buss och vård samtidigt. Mindre orter kan ha kortare kö.
    .next = En flytt ändrar skola, vårdcentral, sfi och försörjningsstöd. Fråga den nya kommunen först.
    .silence = Ring den andra kommunens kontaktcenter.

step-leave-the-county = Fråga innan du flyttar från länet
    .do = Fråga vad flytten ändrar för pengar, skola, sfi och vård.
    .next = Du kan planera så att barn och kurser inte tappar tid.
    .silence = Ring den nya kommunen.

step-report-new-address = Anmäl ny adress när du flyttar
    .do = Anmäl flytten till Skatteverket för alla i hushållet.
    .next = Myndigheter och vård får din nya adress. Säg också till skola, bank och arbetsgivare.
    .silence = Ring { FACT("phone-skatteverket") }.

step-crowded-home = Prata igenom hur ni delar bostad
    .do = Kom överens om hyra, rum och hur länge. Fråga om ditt namn får stå på dörren.
    .next = Du får brev och kan visa din adress.
    .silence = Blir det trångt för barnen, fråga kommunen om råd.

step-check-sublet = Kontrollera ditt kontrakt i andra hand
    .do = Be om skriftligt kontrakt och bevis på att hyresvärden har sagt ja. Betala inte för själva kontraktet.
    .next = Du vet om du får bo kvar och om hyran är rimlig.
    .silence = Hyresnämnden prövar gratis. Hyresgästföreningen hjälper medlemmar.

step-read-contract = Läs ditt hyreskontrakt
    .do = Läs hur länge kontraktet gäller, vad som ingår och när hyran ska betalas. Be någon läsa med dig.
    .next = Är kontraktet för en viss tid frågar du tidigt vad som händer sedan.
    .silence = Ring hyresvärden eller kommunen.
    .change = Hur länge bostaden från kommunen gäller kan ha ändrats.

step-learn-about-the-flat = Lär dig hur det är att bo i lägenhet
    .do = Fråga om boskola, tvättid, sopor, brandvarnare och felanmälan.
    .next = Du vet hur du anmäler fel och trivs med grannar.
    .silence = Ring hyresvärden.

step-home-insurance = Skaffa hemförsäkring
    .do = Jämför försäkringar hos Konsumenternas. Se att alla i hemmet är med.
    .next = Försäkringen kan hjälpa vid brand, vattenskada, stöld och tvist.
    .silence = Fråga hyresvärden vad som krävs.

step-queue-login-alvesta = Logga in i AllboHus kö
    .do = Logga in då och då så att kötiden finns kvar.
    .next = Du kan söka lägenheter i flera orter.
    .silence = Titta på { FACT("web-allbohus") }.

step-queue-update-almhult = Uppdatera din profil hos Älmhultsbostäder
    .do = Gå in och spara din profil igen så att platsen finns kvar.
    .next = Du kan söka lägenheter och svara på erbjudanden.
    .silence = Ring { FACT("phone-almhultsbostader") }.

step-queue-vaxjo = Sök bostad i både stad och tätorter
    .do = Ställ dig i kön som gäller Växjöbostäder och Vidingehem. Orter utanför staden kan ha kortare väntan.
    .next = Du samlar kötid och söker lediga lägenheter.
    .silence = Titta på { FACT("web-boplats") } eller ring { FACT("phone-vaxjobostader") }.

## Everyday life and travel
step-use-public-transport = Lär dig åka buss och tåg
    .do = Fråga Länstrafiken hur du köper biljett och hittar din linje. Åk en provresa med någon.
    .next = Du kan ta dig till kurs, vård och arbete i hela länet.
    .silence = Titta på { FACT("web-lanstrafiken") } eller fråga på biblioteket.

step-travel-from-countryside = Fråga om resor från landsbygden
    .do = Fråga om närtrafik som du beställer i förväg, skolskjuts och sjukresor. Be om telefontid eller distans när resan är lång.
    .next = Du vet vilka dagar du kan resa och hur du bokar.
    .silence = Ring kommunen. Grannar och föreningar kan också skjutsa ibland.

step-learn-to-drive = Ta reda på vad ett körkort kräver
    .do = Läs om körkortstillstånd, teori och övningskörning. Räkna på kostnaden innan du börjar.
    .next = Du ansöker hos Transportstyrelsen när du är folkbokförd.
    .silence = Ring { FACT("phone-transportstyrelsen") }.

step-licence-from-eea = Kontrollera att ditt EES-körkort gäller
    .do = Körkortet gäller i Sverige så länge det gäller där det utfärdades. Fråga innan du byter.
    .next = Du kan byta till svenskt körkort om du vill.
    .silence = Ring { FACT("phone-transportstyrelsen") }.

step-licence-from-elsewhere = Ta reda på hur länge ditt körkort gäller
    .do = Ett körkort från ett land utanför EES gäller en tid efter folkbokföringen. Sedan behövs ett svenskt.
    .next = Fråga Transportstyrelsen om du kan byta eller måste ta nytt.
    .silence = Ring { FACT("phone-transportstyrelsen") }.

step-licence-ukraine = Fråga vad som gäller ditt ukrainska körkort
    .do = Med tillstånd enligt massflyktsdirektivet får körkortet användas så länge direktivet gäller.
    .next = Fråga i tid vad som händer efter { FACT("ukraine-until") }.
    .silence = Ring { FACT("phone-transportstyrelsen") }.

step-library-card = Skaffa lånekort på biblioteket
    .do = Gå till biblioteket med kort eller papper som visar vem du är. Kortet är gratis. Saknar du papper, fråga vad som räcker.
    .next = Du kan låna böcker på ditt språk, använda dator och sitta där i lugn och ro.
    .silence = Fråga personalen. De hjälper dig att hitta rätt.

step-join-sport = Prova en idrott nära dig
    .do = Fråga kommunen vilka föreningar som tar emot nybörjare. Barn och vuxna får prova på.
    .next = Du träffar människor och rör på dig. Fråga om avgift och kläder.
    .silence = Gå till en träning och fråga ledaren.

step-join-culture = Hitta musik, hantverk och böcker
    .do = Fråga biblioteket om böcker på ditt språk och studieförbund om kurser i musik och hantverk.
    .next = Du kan vara med som deltagare eller visa vad du kan.
    .silence = Titta på anslagstavlan på biblioteket.

step-enjoy-nature = Kom ut i naturen
    .do = Fråga kommunen om vandringsleder, badplatser och föreningar. Allemansrätten låter dig gå i skogen om du tar hänsyn.
    .next = Du hittar platser och människor som tycker om samma sak.
    .silence = Fråga på biblioteket efter en karta.

step-find-faith = Hitta en församling eller ett sammanhang
    .do = Fråga kommunen vilka församlingar och samfund som finns. Du får tro, byta tro eller inte tro alls.
    .next = Du är välkommen på träffar, också utan att vara medlem.
    .silence = Fråga på en mötesplats.

step-help-others = Hjälp till i en förening
    .do = Berätta för Röda Korset eller en annan förening vad du kan: språk, matlagning, barn, teknik.
    .next = Du får uppgifter, vänner och svenska på köpet.
    .silence = Ring { FACT("phone-roda-korset") } eller fråga på en träff.

step-meet-women = Träffa andra kvinnor på dagtid
    .do = Fråga mötesplatsen eller familjecentralen om kvinnogrupp, simning, sykafé eller promenad. Ta med barnen om du vill.
    .next = Du får kontakter och kan prata om arbete, hälsa och barn.
    .silence = Fråga BVC eller biblioteket.

## Urgent worries
step-get-safe = Sätt dig i säkerhet
    .do = Är det fara nu, ring { FACT("phone-112") }. Annars, ring { FACT("phone-kvinnofridslinjen") } och prata. Det är gratis och syns inte på räkningen.
    .next = De hjälper dig att planera. Socialtjänsten kan ordna skyddat boende för dig och barnen.
    .silence = Ring { FACT("phone-112") } igen, eller gå till en plats med folk.

step-get-safe-no-permit = Sätt dig i säkerhet
    .do = Är det fara nu, ring { FACT("phone-112") }. Annars, ring { FACT("phone-kvinnofridslinjen") } och prata. Det är gratis och syns inte på räkningen.
    .next = De hjälper dig att planera. Du behöver inte säga vem du är. Fråga en jurist vad en polisanmälan betyder för dig.
    .silence = Ring { FACT("phone-112") } igen, eller gå till en plats med folk.

step-plan-for-safety = Gör en trygghetsplan med någon
    .do = Prata med socialtjänsten eller en jour om papper, pengar, telefon och barn. Lägg viktiga papper hos någon du litar på.
    .next = Du vet vart du går och vem du ringer.
    .silence = Ring { FACT("phone-kvinnofridslinjen") }. Män kan ringa { FACT("phone-stodlinjen-man") }.

step-help-against-honour = Ring Rätt att välja
    .do = Ring { FACT("phone-ratt-att-valja") } om någon bestämmer över vem du träffar, gifter dig med eller reser till. Du behöver inte säga vem du är.
    .next = De ger råd. Är du rädd för en resa, berätta det för polis eller socialtjänst före.
    .silence = Är du under { FACT("age-adult") }, ring { FACT("phone-bris") }. Vid fara, ring { FACT("phone-112") }.

step-stay-alive = Prata med någon nu
    .do = Vid fara för livet, ring { FACT("phone-112") }. Ring { FACT("phone-mind") } för att prata. Säg till någon nära att du inte vill vara ensam.
    .next = Den som svarar stannar kvar i samtalet. Vården kan hjälpa samma dag.
    .silence = Ring { FACT("phone-1177") } eller gå till akutmottagningen.

step-protect-a-child = Berätta om ett barn som far illa
    .do = Ring socialtjänsten och berätta vad du har sett. Du kan vara anonym som privatperson. Vid fara, ring { FACT("phone-112") }.
    .next = Socialtjänsten bedömer barnets skydd och erbjuder stöd till familjen.
    .silence = Ring igen. Barnet kan ringa { FACT("phone-bris") }.

step-stop-debts = Prata med en budget- och skuldrådgivare
    .do = Samla räkningarna och ring kommunen. Det är gratis. Betala hyra, el och mat först.
    .next = Ni gör en plan. Är ett krav fel kan du bestrida det hos Kronofogden i tid.
    .silence = Ring Kronofogden på { FACT("phone-kronofogden") }.

step-keep-your-home = Ring hyresvärden och socialtjänsten i dag
    .do = Säg att du vill behålla bostaden och fråga vad som måste betalas och när.
    .next = Ni kan komma överens om en plan. Barn i hemmet ska räknas med.
    .silence = Fråga Hyresnämnden eller Hyresgästföreningen.

step-stop-exploitation = Sök hjälp om du blir utnyttjad
    .do = Har någon tagit ditt pass eller tvingar dig, ring { FACT("phone-112") } vid fara eller { FACT("phone-11414") }. Gäller det lön, fråga ett fackförbund.
    .next = Offer för människohandel kan få skydd och råd. Fråga en jurist om tillstånd först om du är osäker.
    .silence = Prata med Röda Korset eller en församling.

step-after-a-crime = Anmäl brottet och få stöd
    .do = Ring { FACT("phone-11414") }, eller { FACT("phone-112") } om det händer nu. Brottsofferjouren lyssnar gratis på { FACT("phone-brottsofferjouren") }.
    .next = Polisen berättar om din anmälan. Du kan få stöd också utan att anmäla.
    .silence = Ring polisen och fråga efter ärendet.
    .change = Saknar du tillstånd, fråga en jurist först om vad polisen frågar.

step-against-hate = Berätta om hat eller diskriminering
    .do = Skriv ner vad som hände och vem som såg det. Ring DO på { FACT("phone-do") } eller polisen vid hot.
    .next = Du får råd om vad lagen säger. Det är gratis.
    .silence = Be skolan, arbetsgivaren eller hyresvärden om svar skriftligt.

step-stop-using = Prata om alkohol, droger eller spel
    .do = Ring { FACT("phone-alkoholhjalpen") }, { FACT("phone-droghjalpen") } eller { FACT("phone-stodlinjen-spel") }. Det går bra att vara anonym och att vara anhörig.
    .next = De lyssnar utan att döma och visar vård där du bor.
    .silence = Ring vårdcentralen eller { FACT("phone-1177") }.

step-stop-the-scam = Stoppa bedrägeriet
    .do = Ring banken genast och spärra kort och BankID. Anmäl sedan till polisen på { FACT("phone-11414") }.
    .next = Banken ser vad som går att stoppa.
    .silence = Ring Hallå konsument på { FACT("phone-hallakonsument") }.

step-safe-identity = Hitta stöd för den du är
    .do = Du får älska vem du vill och vara den du är. Ring { FACT("phone-ratt-att-valja") } vid hot. Transpersoner kan ringa { FACT("phone-stodlinjen-trans") }.
    .next = De lyssnar och hjälper dig att hitta en trygg plats.
    .silence = Söker du asyl, berätta för ditt biträde. Vid fara, ring { FACT("phone-112") }.

step-change-own-violence = Ring om du är rädd att skada någon
    .do = Den som slår, hotar eller kontrollerar kan få hjälp att sluta. Ring { FACT("phone-valj-att-sluta") }.
    .next = Någon pratar med dig anonymt och visar stöd nära dig.
    .silence = Ring socialtjänsten.

step-budget-plan = Gör en budget för hushållet
    .do = Skriv upp inkomster, hyra, mat och resor. Se upp med lån och avbetalning. Varje vuxen bör förstå hushållets pengar.
    .next = Du ser vad som räcker och vad du kan spara.
    .silence = Kommunens rådgivare hjälper gratis.

## Things to bring
bring-passport = Pass eller annan id-handling
bring-id-papers = Andra papper som visar vem du är, till exempel födelsebevis eller familjebok
bring-permit-card = Uppehållstillståndskortet (UT-kortet)
bring-lma-card = LMA-kortet eller kvittot
bring-decision = Beslutet, alla sidor
bring-case-number = Ditt ärendenummer
bring-letters = Breven du har fått
bring-family-papers = Vigselbevis och barnens födelsebevis
bring-address-proof = Hyreskontrakt eller annat som visar din adress
bring-id-card = Id-kort eller annan giltig id-handling
bring-work-contract = Anställningsavtal och lönebesked
bring-study-papers = Antagningsbesked eller studieintyg
bring-health-insurance = Bevis på sjukförsäkring
bring-diplomas = Betyg och intyg från skola och arbete
bring-cv = En lista över vad du har arbetat med
bring-money-papers = Papper om inkomster, utgifter och konton
bring-bills = Räkningar och kravbrev
bring-medicines = Dina mediciner eller en lista över dem
bring-vaccination-card = Vaccinationskort
bring-care-papers = Papper från vård i andra länder
bring-proof = Bevis som stöder det du säger
bring-licence = Körkortet

## What steps wait for
wait-asylum-decision = Migrationsverkets beslut
wait-court-decision = migrationsdomstolens beslut
wait-new-facts-decision = Migrationsverkets svar på det nya
wait-permit-decision = Migrationsverkets beslut om tillståndet
wait-registration-decision = Skatteverkets beslut om folkbokföring
wait-family-decision = Migrationsverkets beslut om din familj
wait-assigned-municipality = besked om vilken kommun du ska bo i
wait-health-call = kallelsen till hälsoundersökning
wait-school-place = besked om plats i förskola eller skola
wait-housing-offer = erbjudande från en hyresvärd
wait-statement = utlåtandet om din utbildning
wait-guardian = beslutet om god man
wait-temporary-card = beslut och kort från Migrationsverket

## What times are counted from
from-decision = från dagen du fick del av beslutet
from-permit = från dagen för tillståndet
from-discharge = från beslutet om uppehållstillstånd
from-one-year = från dagen då du har haft tillståndet i ett år
from-arrival = från dagen du kom till Sverige
from-moving-day = från dagen du flyttar
from-registration = från dagen du blev folkbokförd
from-sfi-start = från första dagen på sfi
from-last-login = från din senaste inloggning
from-last-update = från senaste gången du uppdaterade din profil
from-assistance-decision = från dagen du fick beslutet om bistånd

## Alerts
alert-danger-now = Är någon i fara nu? Ring { FACT("phone-112") }. Säg var du är och vilket språk du talar.
alert-suicide-now = Vid fara för livet, ring { FACT("phone-112") }. Vill du prata, ring { FACT("phone-mind") }. Du behöver inte vara ensam med det här.
alert-violence-help = Våld och hot är aldrig ditt fel. Ring { FACT("phone-kvinnofridslinjen") } eller { FACT("phone-ratt-att-valja") }. Du behöver inte säga vem du är.
alert-child-harm = Är ett barn i fara nu? Ring { FACT("phone-112") }. Annars kan du prata med socialtjänsten, och barn kan ringa { FACT("phone-bris") }.
alert-appeal-time = Läs i beslutet i dag vilken dag som är den sista att överklaga.
alert-tonight = Har du ingenstans att sova i natt? Kontakta socialtjänsten i dag. Vid fara, ring { FACT("phone-112") }.
alert-tonight-asylum = Har du ingenstans att sova i natt? Ring Migrationsverket på { FACT("phone-migrationsverket") }. Är det bråttom, kontakta socialtjänsten. Vid fara, ring { FACT("phone-112") }.
alert-tonight-no-permit = Har du ingenstans att sova i natt? Fråga en församling eller Röda Korset på { FACT("phone-roda-korset") }. Vid fara, ring { FACT("phone-112") }.
