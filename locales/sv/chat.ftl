### The chat. Sentences the house says itself, then how people say things: lists separated by commas, written like urgent phrases (docs/urgent.md).

chat-hello = Hej! Skriv vad du behöver hjälp med, så visar vi vem du kan kontakta.
chat-welcome = Varsågod. Fråga gärna mer.
chat-person = Här kan du prata med en människa.
chat-plan = Svara på några frågor, så får du en plan att följa steg för steg.
chat-known = Det här har jag förstått. Ta bort krysset för det som är fel.
chat-sheet = Visa detta vid en disk
chat-sheet-title = Till dig som tar emot
chat-sheet-language = Jag talar det här språket. Ordna gärna en tolk om du inte gör det.
chat-sheet-about = Det handlar om
chat-sheet-said = Det här skrev jag
chat-sheet-untranslated = Orden ovan är personens egna och är inte översatta.

# How people greet, thank, and ask for things
chat-cue-greeting = hej, hejsan, hallå, tjena, god dag|morgon|kväll, salam, marhaba
chat-cue-thanks = tack, tackar, tusen tack, tack så mycket, tack så hemskt mycket, tack för hjälpen, stort tack
chat-cue-person = prata|tala|snacka någon|människa|person|personal|handläggare, riktig person|människa, prata med er, hjälp av någon, någon ringa mig, jag vill ha en människa
chat-cue-plan = min|en plan, steg för steg, vad ska jag göra först, var börjar jag, hur börjar jag, vad gör jag nu, ny i sverige vad
chat-cue-place = var ligger|finns, vilken adress, adressen till, hur hittar jag till, vart ska|går|vänder jag
chat-cue-phone = telefonnummer, telefonnumret, vilket nummer, nummer till, kan jag ringa
chat-cue-hours = öppettider, när öppnar|stänger, är öppet, har öppet, hur länge öppet, vilka tider
chat-cue-no = nej, nejdå, fel
chat-cue-question = hur, var, vart, vem, vilka, vilken, vilket, vad, när, varför, kan jag, får jag, måste jag, behöver jag

# How people state an answer to a question of the guide
chat-fact-situation-new-permit = fått|har uppehållstillstånd, fått|har ut-kort
chat-fact-situation-quota = kvotflykting, är kvotflykting
chat-fact-situation-ukraine-new = från =ukraina, ukrainare, är ukrainsk|ukrainska
chat-fact-situation-eu = eu|ees medborgare
chat-fact-situation-refused-appeal = fått|fick avslag, vill överklaga
chat-fact-situation-without-papers = papperslös, utan papper|tillstånd
chat-fact-situation-minor = ensamkommande
chat-fact-pregnancy-yes = gravid, väntar barn
chat-fact-children-baby = har bebis|baby, nyfödd, nyfött
chat-fact-children-school = barn skolan|skola, skolbarn
chat-fact-household-alone = bor|lever ensam
chat-fact-household-single-parent = ensamstående
chat-fact-lma-yes = har|fått lma, har|fått lma-kort
chat-fact-registered-yes = är folkbokförd, fått personnummer
chat-fact-swedish-sfi = läser|går|pluggar sfi
chat-fact-work-looking = söker|letar jobb|arbete, är arbetslös
chat-fact-work-employed = jag jobbar som, jag arbetar som, jag har ett jobb
chat-fact-schooling-university = universitet examen, studerade på universitet
chat-fact-profession-health-care = jag är läkare|sjuksköterska|tandläkare|undersköterska
chat-fact-profession-teaching = jag är lärare
chat-fact-housing-none = hemlös, ingenstans att bo
chat-fact-housing-friends = bor hos kompis|vän|vänner|släkt|släktingar
chat-fact-money-none = inga|utan pengar
