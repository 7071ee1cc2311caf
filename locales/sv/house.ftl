### The words of the pages. Swedish is the source.

house-name = Välkomsthuset
house-lead = Hitta rätt person att fråga, steg för steg.

# Ways around
nav-home = Start
nav-back = Tillbaka
nav-urgent = Akut hjälp
nav-language = Språk
nav-skip = Hoppa till innehållet
nav-listen = Lyssna
nav-listen-stop = Sluta läsa
nav-start-over = Börja om
nav-again = Är du kvar?
nav-again-lead = Sidan börjar om snart, så att ingen annan ser dina svar.
nav-again-stay = Ja, jag är kvar
picker-title = Välj språk

# Labels of texts
label-draft = Utkast. Ingen har granskat texten än.
label-audited = Granskad { $date } av { $organisation } ({ $role }).
label-machine = Översatt av en maskin.
label-stale = Den svenska texten har ändrats. Översättningen kan vara gammal.
label-other-language = Texten finns inte på ditt språk än. Här är den på { $language }.
may-have-changed = kan ha ändrats

# Values
money-sek = { $amount } kr
unit-minutes = { $n ->
    [one] { $shown } minut
   *[other] { $shown } minuter
 }
unit-hours = { $n ->
    [one] { $shown } timme
   *[other] { $shown } timmar
 }
unit-days = { $n ->
    [one] { $shown } dag
   *[other] { $shown } dagar
 }
unit-weeks = { $n ->
    [one] { $shown } vecka
   *[other] { $shown } veckor
 }
unit-months = { $n ->
    [one] { $shown } månad
   *[other] { $shown } månader
 }
unit-years = { $n ->
    [one] { $shown } år
   *[other] { $shown } år
 }

# Home
door-plan = Min plan
door-plan-lead = Svara på några frågor. Se vem du ska kontakta, och när.
door-search = Sök
door-search-lead = Skriv ett ord eller en fråga.
door-ask = Fråga
door-ask-lead = Skriv som du pratar. Du får svar direkt.
door-urgent = Akut hjälp
door-urgent-lead = Fara, våld, mycket sjuk.
home-areas = Läs om
home-open = Öppet just nu
home-open-none = Ingen av dem vi vet tider för har öppet just nu.
home-always = Dygnet runt

# Areas
area-arrival = Asyl och uppehållstillstånd
area-registration = Folkbokföring, id och bank
area-money = Pengar
area-work = Arbete
area-education = Skola och svenska
area-housing = Bostad
area-health = Hälsa
area-participation = Vardag och delaktighet
area-refusal = Om svaret blir nej
area-articles = Att läsa
area-parties = Vem kan hjälpa dig?

# Articles
article-parties = Vem kontaktar jag?
article-related = Läs också
article-sources = Källor
article-checked = kollad { $date }
article-beside = Visa bredvid svenska
article-alone = Visa bara mitt språk
article-contents = På den här sidan

# Parties
party-contact = Så når du dem
party-hours = Öppettider
party-languages = Talar
party-interpreter = Tolk vid behov. Det kostar inget för dig hos myndigheter.
party-anonymous = Du behöver inte säga vem du är.
party-serves = Gäller
party-serves-county = Hela länet
party-no-contact = Vi har inga säkra kontaktuppgifter. Fråga din kommun.
party-part-of = Del av
party-articles = Mer att läsa
party-check-hours = Kolla alltid tiderna före helger.
contact-phone = Ring
contact-web = Webbplats
contact-email = E-post
contact-visit = Besök
contact-post = Brev
hours-phone = Telefon
hours-visit = Besök
hours-always = Dygnet runt, alla dagar
open-always = Öppet dygnet runt
open-until = Öppet nu, till { $time }
opens-at = Stängt nu. Öppnar { $day } { $time }
day-mon = måndag
day-tue = tisdag
day-wed = onsdag
day-thu = torsdag
day-fri = fredag
day-sat = lördag
day-sun = söndag
party-kind-state = Myndighet
party-kind-region = Region Kronoberg
party-kind-municipality = Kommun
party-kind-unit = Kommunens enhet
party-kind-housing = Bostadsbolag
party-kind-education = Skola för vuxna
party-kind-association = Förening
party-kind-church = Kyrka
party-kind-help-line = Telefonlinje

# Search
search-label = Vad letar du efter?
search-button = Sök
search-none = Vi hittade inget om ”{ $query }”.
search-none-help = Prova ett annat ord, ställ en fråga, eller välj ett område.
tell-note = Vi har ännu inget svar på detta. Vill du skicka orden till husets redaktörer? Bara orden skickas, inte vem du är.
tell-send = Skicka mina ord
told-title = Tack
told-text = Redaktörerna ser orden och kan skriva det som saknas. Ingen vet vem som skickade dem.
told-home = Till början
search-count = { $n ->
    [one] { $shown } träff
   *[other] { $shown } träffar
 }
search-best = De { $shown } bästa träffarna
search-guesses = Det här kan likna
search-matched-in = Hittades på { $language }
search-mean = Menade du
search-kind-article = Artikel
search-kind-party = Kontakt
search-kind-step = Steg i planen
search-kind-term = Ord
search-start = Skriv ett ord här ovanför, till exempel ”läkare”, ”bostad” eller ett ord ur ett brev.

# Guide
guide-title = Min plan
guide-choose-one = Välj ett svar
guide-choose-many = Välj ett eller flera svar
guide-next = Nästa
guide-skip = Hoppa över
guide-change = Ändra
guide-answers = Dina svar
guide-why = Varför frågar vi?
guide-finish = Visa min plan nu
guide-private-lead = Svaren sparas inte. De finns bara på den här sidan.
guide-changed = Något i dina svar finns inte längre och räknas inte: { $what }
guide-withheld = Guiden kan inte visas, för den är inte granskad än. Fråga en person i stället.

# Plan
plan-title = Din plan
plan-lead = Gör ett steg i taget. Börja överst.
plan-flow = Så hänger stegen ihop
plan-steps = Stegen
plan-who = Kontakta
plan-because = Varför: du svarade
plan-because-all = Gäller alla
plan-bring = Ta med
plan-deadline = Senast
plan-deadline-from = { $time }, { $from }
plan-waits = Väntar på
plan-next = Vad händer sedan?
plan-silence = Om du inte hör något
plan-change = Vad kan ändra det?
plan-read = Läs mer
plan-after = Först
plan-ask-municipality = Fråga din kommun
plan-carry = Ta med planen
plan-phone = Öppna på telefonen
plan-phone-lead = Rikta telefonens kamera mot rutan.
plan-print = Skriv ut
plan-calendar = Lägg in i kalendern
plan-beside = Visa bredvid svenska
plan-discreet = Visa utan rubriker som avslöjar
plan-discreet-title = Anteckningar
plan-sensitive-show = Skriv också ut känsliga svar
plan-edit = Ändra svar
plan-more = Svara på fler frågor
plan-empty = Svara på minst en fråga, så blir planen din.
phase-today = I dag
phase-first-week = Första veckan
phase-first-months = Första månaderna
phase-later = Senare
phase-waiting = Medan du väntar på beslut
track-status = Tillstånd
track-registration = Folkbokföring
track-money = Pengar
track-home = Bostad
track-work = Arbete
track-school = Skola
track-health = Hälsa
track-people = Människor

# Chat
chat-title = Fråga
chat-label = Skriv din fråga
chat-send = Skicka
chat-note = Vi visar bara texter som finns i huset. Skriv inte personnummer.
chat-you = Du
chat-house = Välkomsthuset
chat-start = Till exempel: ”Jag har fått ett brev från Skatteverket”
chat-unsure = Menar du något av det här?
chat-nothing = Jag hittar inget säkert svar i husets texter. Fråga de här i stället, eller ställ frågan med andra ord.
chat-question = Fråga till dig
chat-heard = Det verkar som att du skriver på { $language }. Byt språk

# Urgent help
urgent-title = Akut hjälp
urgent-lead = Ring om du eller någon annan är i fara. Det är gratis.
urgent-call = Ring
urgent-also = Andra som hjälper
urgent-not = Det är inte akut
urgent-kiosk = Ingen telefon? Be någon i personalen eller nära dig att ringa.

# Words
words-title = Svenska ord
words-lead = Ord du möter i brev och hos myndigheter.

# When something is wrong
ways-title = Vägar vidare
