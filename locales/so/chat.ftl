### The chat. Sentences the house says itself, then how people say things: lists separated by commas, written like urgent phrases (docs/urgent.md).

chat-hello = Salaan! Qor waxa aad caawimo uga baahan tahay, annaguna waxaan ku tusaynaa cidda aad la xiriiri karto.
chat-welcome = Adigaa mudan. Wax kale na weydii haddii aad rabto.
chat-person = Halkan waxaad kula hadli kartaa qof.
chat-plan = Ka jawaab dhowr su'aalood, waxaadna helaysaa qorshe tallaabo-tallaabo ah.
chat-known = Waxaan fahmay waa kan. Ka saar calaamadda wixii khaldan.
chat-sheet = Tus kan miiska soo dhaweynta
chat-sheet-title = Qofka miiska jooga
chat-sheet-language = Luqaddan ayaan ku hadlaa. Fadlan turjumaan ii keen haddaadan ku hadlin.
chat-sheet-about = Waxay ku saabsan tahay
chat-sheet-said = Waxaan qoray
chat-sheet-untranslated = Ereyada kor ku qoran waa kuwa qofka, lamana turjumin.

# How people greet, thank, and ask for things
chat-cue-greeting = salaan, asc, iska warran, subax|galab|habeen wanaagsan, haye, salaamu calaykum
chat-cue-thanks = mahadsanid, aad baad u mahadsan tahay, mahadsanid badan, mahadsantahay, waad mahadsan tahay
chat-cue-person = qof|cid la hadlo|hadli|hadlaa, hadlo qof|cid|shaqaale, qof dhab ah
chat-cue-plan = qorshe, tallaabo tallaabo, xagee ka bilaabaa, maxaan marka hore sameeyaa, hadda maxaan sameeyaa
chat-cue-place = xagee|halkee|meeqa ku taal|yaal|yaallaa, cinwaanka, xagee|halkee tagaa|aadaa
chat-cue-phone = lambarka|nambarka telefoonka|taleefanka, waa maxay lambarka|nambarka, lambarka|nambarka, ma wici karaa
chat-cue-hours = goorma|xilligee furan|furmaa|furmo|xirmaa, saacadaha furan|furitaanka|shaqada
chat-cue-no = maya, mayo, khalad
chat-cue-question = sidee, sideen, xagee, xageen, halkee, goorma, goormaan, maxaa, maxaan, maxay, yaa, yaan, waa maxay, ma heli karaa, ma karaa, immisa

# How people state an answer to a question of the guide
chat-fact-situation-new-permit = helay|haystaa sharci|sharciga|ogolaansho, la i siiyay sharci|ogolaansho
chat-fact-situation-quota = qaxooti kvot, kvotflykting
chat-fact-situation-ukraine-new = ka imid|imi ukraine, yukrayn
chat-fact-situation-eu = muwaadin eu|yurub
chat-fact-situation-refused-appeal = la i diiday|diidey, diidmo helay, racfaan
chat-fact-situation-without-papers = sharci|warqado la'aan, aan sharci lahayn
chat-fact-situation-minor = keligiis yimid ilmo
chat-fact-pregnancy-yes = uur, uur leh|leeyahay, xaamilo
chat-fact-children-baby = ilmo|cunug yar|dhashay, dhallaan
chat-fact-children-school = carruurtayda|ilmahayga|wiilkayga|gabadhayda iskuul|iskuulka|dugsi|dugsiga
chat-fact-household-alone = keligey|kaligay deggan|ku|noolahay
chat-fact-household-single-parent = hooyo|aabe keli ah
chat-fact-lma-yes = haystaa|helay|leeyahay kaarka lma, haystaa|helay lma
chat-fact-registered-yes = helay|haystaa personnummer|lambarka shakhsiga
chat-fact-swedish-sfi = dhigtaa|bartaa sfi, sfi dhigtaa|bartaa|dhigto
chat-fact-work-looking = shaqo raadinayaa|raadsanayaa|doonayaa, shaqo la'aan
chat-fact-work-employed = waan shaqeeyaa, waxaan ka shaqeeyaa
chat-fact-schooling-university = jaamacad dhammeeyay|dhameeyay|bartay
chat-fact-profession-health-care = waxaan ahay dhakhtar|kalkaaliye
chat-fact-profession-teaching = waxaan ahay macallin|macalin
chat-fact-housing-none = guri la'aan, guri ma haysto|lihi, meel aan seexdo
chat-fact-housing-friends = la deggan saaxiib|qaraabo|ehel
chat-fact-money-none = lacag ma haysto|lihi, lacag la'aan
