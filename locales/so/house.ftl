### The words of the pages. A machine draft that nobody has reviewed.

house-name = Guriga Soo-dhawaynta
house-lead = Hel qofka saxda ah ee aad weydiin karto, tallaabo tallaabo.

# Ways around
nav-home = Bilow
nav-back = Dib u noqo
nav-urgent = Gargaar degdeg ah
nav-language = Luqadda
nav-skip = U bood qoraalka
nav-listen = Dhegayso
nav-listen-stop = Jooji akhriska
nav-start-over = Dib uga bilow
nav-again = Weli ma joogtaa?
nav-again-lead = Boggu dhowaan ayuu dib u bilaabanayaa, si aan qof kale u arkin jawaabahaaga.
nav-again-stay = Haa, waan joogaa
picker-title = Dooro luqad

# Labels of texts
label-draft = Qabyo. Weli cidna ma eegin qoraalkan.
label-audited = Waxaa eegay { $organisation } ({ $role }) { $date }.
label-machine = Mashiin baa tarjumay.
label-stale = Qoraalka Iswiidhishka waa la beddelay. Tarjumaddani way duugoobi kartaa.
label-other-language = Qoraalkan weli kuma jiro luqaddaada. Waa kan isagoo ku qoran { $language }.
may-have-changed = way isbeddeli kartaa

# Values
money-sek = { $amount } karoon
unit-minutes = { $n ->
    [one] { $shown } daqiiqo
   *[other] { $shown } daqiiqo
 }
unit-hours = { $n ->
    [one] { $shown } saac
   *[other] { $shown } saacadood
 }
unit-days = { $n ->
    [one] { $shown } maalin
   *[other] { $shown } maalmood
 }
unit-weeks = { $n ->
    [one] { $shown } toddobaad
   *[other] { $shown } toddobaad
 }
unit-months = { $n ->
    [one] { $shown } bil
   *[other] { $shown } bilood
 }
unit-years = { $n ->
    [one] { $shown } sano
   *[other] { $shown } sano
 }

# Home
door-plan = Qorshahayga
door-plan-lead = Ka jawaab dhowr su'aalood. Ogow cidda aad la xiriirayso iyo goorta.
door-search = Raadi
door-search-lead = Qor eray ama su'aal.
door-ask = Weydii
door-ask-lead = U qor sida aad u hadasho. Isla markiiba jawaab ayaad helaysaa.
door-urgent = Gargaar degdeg ah
door-urgent-lead = Khatar, rabshad, xanuun daran.
home-areas = Wax ka akhri
home-open = Hadda furan
home-open-none = Ma jiro cid aan saacadaheeda naqaan oo hadda furan.
home-always = Habeen iyo maalin

# Areas
area-arrival = Magangalyo iyo sharciga degenaanshaha
area-registration = Diiwaangelin, aqoonsi iyo bangi
area-money = Lacag
area-work = Shaqo
area-education = Dugsi iyo Iswiidhish
area-housing = Guri
area-health = Caafimaad
area-participation = Nolol maalmeedka iyo ka qaybgalka
area-refusal = Haddii jawaabtu maya noqoto
area-articles = Wax la akhriyo
area-parties = Yaa ku caawin kara?

# Articles
article-parties = Yaan la xiriiraa?
article-related = Sidoo kale akhri
article-sources = Ilaha
article-checked = la hubiyay { $date }
article-beside = Ku muuji Iswiidhishka dhiniciisa
article-alone = Muuji luqaddayda oo keliya
article-contents = Boggan waxaa ku jira

# Parties
party-contact = Sida aad u heli karto
party-hours = Saacadaha
party-languages = Waxay ku hadlaan
party-interpreter = Turjubaan haddii loo baahdo. Hay'adaha lacag kaagama qaadaan.
party-anonymous = Khasab ma aha inaad sheegto cidda aad tahay.
party-serves = Waxay khusaysaa
party-serves-county = Gobolka oo dhan
party-no-contact = Ma hayno xog xiriir oo la hubo. Weydii degmadaada.
party-part-of = Qayb ka mid ah
party-articles = Wax kale oo la akhriyo
party-check-hours = Had iyo jeer hubi saacadaha ka hor maalmaha fasaxa.
contact-phone = Wac
contact-web = Bogga internetka
contact-email = Iimayl
contact-visit = Booqo
contact-post = Warqad
hours-phone = Telefoon
hours-visit = Booqasho
hours-always = Habeen iyo maalin, maalin kasta
open-always = Furan habeen iyo maalin
open-until = Hadda furan ilaa { $time }
opens-at = Hadda xiran. Waxay furmaysaa { $day } { $time }
day-mon = Isniin
day-tue = Talaado
day-wed = Arbaco
day-thu = Khamiis
day-fri = Jimce
day-sat = Sabti
day-sun = Axad
party-kind-state = Hay'ad dowladeed
party-kind-region = Region Kronoberg
party-kind-municipality = Degmo
party-kind-unit = Xafiis degmo
party-kind-housing = Shirkad guryo
party-kind-education = Dugsi dadka waaweyn
party-kind-association = Urur
party-kind-church = Kaniisad
party-kind-help-line = Khadka caawinta

# Search
search-label = Maxaad raadinaysaa?
search-button = Raadi
search-none = Waxba kama helin “{ $query }”.
search-none-help = Isku day eray kale, su'aal weydii, ama dooro mowduuc.
tell-note = Weli jawaab uma hayno arrintan. Ma rabtaa inaad erayada u dirto tafatirayaasha guriga? Erayada oo keliya ayaa la diraa, ma aha cidda aad tahay.
tell-send = Dir erayadayda
told-title = Mahadsanid
told-text = Tafatirayaashu way arkaan erayada waxayna qori karaan waxa maqan. Cidna ma taqaan cidda dirtay.
told-home = Bilowga
search-count = { $n ->
    [one] { $shown } natiijo
   *[other] { $shown } natiijo
 }
search-best = { $shown }-ka natiijo ee ugu fiican
search-guesses = Kuwani way u dhowaan karaan
search-matched-in = Waxaa laga helay { $language }
search-mean = Ma waxaad ula jeedday
search-kind-article = Maqaal
search-kind-party = Xiriir
search-kind-step = Tallaabo qorshaha ka mid ah
search-kind-term = Eray
search-start = Eray ku qor kor, tusaale “dhakhtar”, “guri” ama eray warqad ku jira.

# Guide
guide-title = Qorshahayga
guide-choose-one = Dooro hal jawaab
guide-choose-many = Dooro hal jawaab ama ka badan
guide-next = Xiga
guide-skip = Ka bood
guide-change = Beddel
guide-answers = Jawaabahaaga
guide-why = Maxaan u weydiinaynaa?
guide-finish = Hadda i tus qorshahayga
guide-private-lead = Jawaabahaaga lama kaydiyo. Waxay ku jiraan boggan oo keliya.
guide-changed = Wax ka mid ah jawaabahaaga ma jiraan hadda mana xisaabsana: { $what }
guide-withheld = Hagaha lama muujin karo, sababtoo ah weli lama eegin. Beddelkeeda qof weydii.

# Plan
plan-title = Qorshahaaga
plan-lead = Mar walba hal tallaabo. Ka bilow xagga sare.
plan-flow = Sida tallaabooyinku isugu xiran yihiin
plan-steps = Tallaabooyinka
plan-who = La xiriir
plan-because = Sababta: waxaad ku jawaabtay
plan-because-all = Dadka oo dhan
plan-bring = Soo qaado
plan-deadline = Ugu dambayn
plan-deadline-from = { $time }, { $from }
plan-waits = Waxay sugaysaa
plan-next = Maxaa xiga?
plan-silence = Haddaadan waxba maqlin
plan-change = Maxaa tan beddeli kara?
plan-read = Wax dheeraad ah akhri
plan-after = Marka hore
plan-ask-municipality = Weydii degmadaada
plan-carry = Qorshaha qaado
plan-phone = Ka fur telefoonkaaga
plan-phone-lead = Kaamirada telefoonka ku jeedi afargeeska.
plan-print = Daabac
plan-calendar = Ku dar jadwalka
plan-beside = Ku muuji Iswiidhishka dhiniciisa
plan-discreet = Muuji iyada oo aan cinwaanno wax sheegaya lahayn
plan-discreet-title = Qoraallo
plan-sensitive-show = Daabac sidoo kale jawaabaha xasaasiga ah
plan-edit = Beddel jawaabaha
plan-more = Ka jawaab su'aalo kale
plan-empty = Ka jawaab ugu yaraan hal su'aal si qorshuhu kaaga noqdo.
phase-today = Maanta
phase-first-week = Toddobaadka koowaad
phase-first-months = Bilaha ugu horreeya
phase-later = Mar dambe
phase-waiting = Inta aad go'aanka sugayso
track-status = Sharciga
track-registration = Diiwaangelin
track-money = Lacag
track-home = Guri
track-work = Shaqo
track-school = Dugsi
track-health = Caafimaad
track-people = Dadka

# Chat
chat-title = Weydii
chat-label = Qor su'aashaada
chat-send = Dir
chat-note = Waxaan tusinaa oo keliya qoraallada guriga ku jira. Ha qorin lambarkaaga shakhsiga.
chat-you = Adiga
chat-house = Guriga Soo-dhawaynta
chat-start = Tusaale: “Warqad baa iiga timid Skatteverket”
chat-unsure = Ma mid ka mid ah kuwan ayaad ula jeeddaa?
chat-nothing = Jawaab hubaal ah kama helayo qoraallada guriga. Kuwan weydii, ama su'aasha si kale u weydii.
chat-question = Su'aal adiga kuu taal
chat-heard = Waxaad u muuqataa inaad wax ku qorayso { $language }. Beddel luqadda

# Urgent help
urgent-title = Gargaar degdeg ah
urgent-lead = Wac haddii adiga ama qof kale khatar ku jiro. Waa bilaash.
urgent-call = Wac
urgent-also = Kuwa kale ee caawiya
urgent-not = Degdeg ma aha
urgent-kiosk = Telefoon ma haysid? Weydiiso shaqaalaha ama qof kuu dhow inuu waco.

# Words
words-title = Erayo Iswiidhish ah
words-lead = Erayada aad kula kulanto warqadaha iyo hay'adaha.

# When something is wrong
ways-title = Waddooyin kale
