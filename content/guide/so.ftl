### A machine draft that nobody has reviewed.

option-unknown = Ma garanayo
option-private = Ma rabo inaan ka jawaabo

## Situation and place
question-situation = Xaaladdaadu hadda waa sidee?
    .hint = Haddii dhowr kugu habboon yihiin, dooro go'aankii ugu dambeeyey ee aad heshay.
option-situation-asylum-not-yet = Waxaan rabaa inaan magangelyo codsado, weli se ma codsan
option-situation-asylum-before = Magangelyo ayaan codsanayaa, waxaanan codsaday ka hor { FACT("pact-start") }
option-situation-asylum-after = Magangelyo ayaan codsanayaa, waxaanan codsaday { FACT("pact-start") } ama kaddib
option-situation-new-permit = Sharci deganaansho ayaan helay magangelyo kaddib
option-situation-quota = Waxaan ku imid qaxooti koota ah (kvotflykting)
option-situation-family = Waxaan u guurayaa ama u soo guuray qoyskayga
option-situation-ukraine-new = Waxaan codsanayaa ama haystaa ilaalin ku-meelgaar ah (Ukraine), in ka yar hal sano
option-situation-ukraine-year = Waxaan haystay ilaalin ku-meelgaar ah (Ukraine) ugu yaraan hal sano
option-situation-eu = Waxaan ahay muwaadin dal Midowga Yurub ama EES ah
option-situation-worker = Waxaan dal kale uga imid shaqo
option-situation-student = Waxaan dal kale uga imid waxbarasho
option-situation-refused-appeal = Waa la ii diiday, waxaase laga yaabaa inaan racfaan qaadan karo
option-situation-refused-final = Diidmo kama dambays ah ayaan helay
option-situation-without-papers = Halkan sharci la'aan ayaan ku noolahay
option-situation-minor = Iswiidhan waxaan imid anigoo ilmo ah, waalid la'aan

question-minor_stage = Codsigaagu halkee marayaa?
    .hint = Haddaadan garanayn, weydii god mankaaga ama ka bood.
option-minor_stage-not-applied = Weli ma codsan
option-minor_stage-seeking = Go'aan ayaan sugayaa
option-minor_stage-permit = Sharci deganaansho ayaan helay
option-minor_stage-refused = Waa la ii diiday

question-guardian = Ma leedahay god man ama qof kale oo weyn oo mas'uul kaa ah?
option-guardian-yes = Haa
option-guardian-no = Maya

question-municipality = Xaggee deggan tahay, ama xaggee degi doontaa?
option-municipality-not-yet = Weli ma garanayo degmada

question-age = Immisa jir ayaad tahay?
    .why = Xeerarka dugsiga, shaqada iyo daryeelka waxay ku xiran yihiin da'da.
option-age-under-sixteen = Ka yar { FACT("age-work-minor") } sano
option-age-sixteen-seventeen = Laga bilaabo { FACT("age-work-minor") } sano, weli se aan gaarin { FACT("age-adult") }
option-age-eighteen-nineteen = Laga bilaabo { FACT("age-adult") } sano, weli se aan gaarin { FACT("age-komvux") }
option-age-adult = Laga bilaabo { FACT("age-komvux") } ilaa { FACT("establishment-age-to") } sano
option-age-older = Ka weyn { FACT("establishment-age-to") } sano

## Family
question-household = Yaad la nooshahay?
option-household-alone = Keligay ayaan noolahay
option-household-partner = Waxaan la noolahay lammaanahayga
option-household-single-parent = Keligay ayaan carruur haystaa
option-household-relatives = Waxaan la noolahay dad kale oo waaweyn oo qoyska ah

question-children = Carruur ma kula joogaan?
    .hint = Dooro dhammaan da'aha ku habboon.
option-children-none = Maya
option-children-baby = Haa, ka yar hal sano
option-children-preschool = Haa, da'da xannaanada
option-children-school = Haa, da'da dugsiga hoose-dhexe
option-children-teen = Haa, dhallinyaro dugsiga hoose-dhexe dhammaysay

question-school_place = Carruurtaada oo dhan ma haystaan meel xannaano ama dugsi ah?
option-school_place-yes = Haa
option-school_place-no = Maya, dhammaantood ma haystaan

question-family_away = Qoys kuu dhow ma joogaa meel kale?
option-family_away-none = Maya
option-family_away-spouse-child = Haa, lammaane, carruur ama waalid
option-family_away-missing = Haa, mana garanayo meesha ay joogaan

## Decisions and papers
question-decision_type = Go'aanku muxuu sheegayaa?
option-decision_type-ordinary = Diidmo, racfaanna waan qaadan karaa
option-decision_type-at-once = Diidmo, isla markiiba la fulinayo
option-decision_type-other-country = Dal kale ayaa codsigayga baaraya

question-decision_when = Goorma ayaad go'aanka heshay?
    .hint = Raadi maalinta ugu dambaysa ee racfaanka. Waxay ku qoran tahay go'aanka.
option-decision_when-few-days = Maalmahan u dambeeyey
option-decision_when-longer = Toddobaad ka hor ama ka badan
option-decision_when-passed = Maalintii ugu dambaysay way dhaaftay

question-counsel = Ma leedahay qareen dowladdu bixiso (offentligt biträde) ama garyaqaan kale?
option-counsel-yes = Haa
option-counsel-no = Maya

question-final_topics = Maxaad rabtaa inaad wax badan ka ogaato?
option-final_topics-none = Hadda wax gaar ah ma jiraan
option-final_topics-journey = Sida safarku u dhici karo
option-final_topics-new-facts = Waxa jira haddii wax cusub dhaceen

question-lma = Ma haysataa kaarka LMA oo shaqaynaya?
option-lma-yes = Haa
option-lma-no = Maya
option-lma-expired = Wuu dhacay

question-at_und = Kaarka ma ku qoran tahay inaad shaqayn karto (AT-UND)?
option-at_und-yes = Haa
option-at_und-no = Maya

question-permit_end = Sharcigaagu ilaa goorma ayuu shaqaynayaa?
option-permit_end-long = Waxaa ka haray in ka badan nus sano
option-permit_end-soon = Waxaa ka haray in ka yar nus sano
option-permit_end-passed = Wuu dhacay
option-permit_end-waiting = Go'aankii ugu horreeyey ayaan sugayaa

question-stay = Intee ayaad Iswiidhan joogaysaa?
option-stay-long = Ugu yaraan { FACT("registration-stay") }
option-stay-short = Muddo ka gaaban

question-registered = Ma ku jirtaa diiwaanka dadweynaha (folkbokförd)?
    .hint = Markaas waxaad leedahay lambarka shakhsiga ee Iswiidhan (personnummer).
option-registered-yes = Haa
option-registered-waiting = Waan sheegay oo waan sugayaa
option-registered-no = Maya

question-papers = Maxaad horay u haysataa?
option-papers-none = Kuwan midna ma haysto
option-papers-id-card = Kaarka aqoonsiga Iswiidhishka (id-kort)
option-papers-bank-account = Koonto bangi oo Iswiidhan ah
option-papers-e-id = Aqoonsi elektaroonig ah (e-legitimation), tusaale BankID

## Language, learning, work
question-language_help = Caawimo noocee ah ayaad ka rabtaa luqadda iyo xiriirka?
option-language_help-none = Waxba
option-language_help-interpreter = Turjubaan
option-language_help-reading = In warqadaha la ila akhriyo
option-language_help-phone = In wicitaanka la iga caawiyo
option-language_help-computer = Kombuyuutarka iyo adeegyada internetka

question-swedish = Af Iswiidhishku halkee kuu marayaa?
option-swedish-not-started = Weli ma bilaabin
option-swedish-some = Keligay ama kafeega luqadda ayaan ku bartaa
option-swedish-sfi = SFI ayaan dhigtaa
option-swedish-done = SFI waan dhammeeyey ama Iswiidhish waan aqaan

question-schooling = Waxbarasho noocee ah ayaad leedahay?
option-schooling-few-years = Dugsi la'aan ama dhowr sano oo keliya
option-schooling-basic = Dugsiga hoose-dhexe
option-schooling-upper = Dugsiga sare
option-schooling-vocational = Waxbarasho xirfadeed
option-schooling-university = Jaamacad ama kulliyad

question-profession = Xirfaddee ayaad baratay?
option-profession-health-care = Xirfad caafimaad
option-profession-teaching = Macallin
option-profession-other-regulated = Xirfad kale oo laga yaabo inay oggolaansho u baahan tahay
option-profession-other = Xirfad kale

question-work = Hadda maxaad qabataa?
option-work-employed = Waan shaqeeyaa
option-work-looking = Shaqo ayaan raadinayaa
option-work-studying = Wax ayaan bartaa
option-work-at-home = Guriga ayaan la joogaa carruur ama qoys
option-work-ill = Xanuun awgiis ma shaqayn karo

question-work_goals = Xagga shaqada maxaad rabtaa?
option-work_goals-none = Hadda waxba
option-work_goals-job-soon = Shaqo sida ugu dhaqsaha badan
option-work_goals-same-profession = Inaan xirfaddayda ka shaqeeyo
option-work_goals-practice = Inaan shaqo tijaabiyo, tababar shaqo (praktik)
option-work_goals-business = Inaan shirkad ii gaar ah furto

question-study_goals = Maxaad rabtaa inaad barato?
option-study_goals-none = Hadda waxba
option-study_goals-basic-school = Inaan dhammaysto dugsiga hoose-dhexe ama dugsiga sare
option-study_goals-trade = Xirfad
option-study_goals-university = Inaan jaamacad dhigto

## Home and everyday life
question-housing = Hadda sidee u deggan tahay?
option-housing-migration = Guriga Hay'adda Socdaalka (Migrationsverket)
option-housing-friends = Qaraabo ama saaxiibbo agtood
option-housing-municipal = Guri degmadu bixisay
option-housing-own-contract = Guri kiro ah oo magacayga ku qoran
option-housing-sublet = Kiro gacan labaad (andrahand)
option-housing-care-home = Qoys i haya (familjehem) ama hoy dhallinyaro
option-housing-none = Meel aan ku noolaado ma haysto

question-home_wish = Ma rabtaa inaad guri kale u guurto?
option-home_wish-stay = Maya
option-home_wish-county = Haa, meel Kronoberg ah
option-home_wish-away = Haa, meel kale oo dalka ah

question-travel = Sidee ku tagtaa dukaanka, dugsiga iyo daryeelka?
option-travel-easy = Dhib ma leh
option-travel-bus = Waxaan rabaa inaan barto raacidda baska iyo tareenka
option-travel-countryside = Joogsiga ayaan ka fog degganahay

question-money = Lacag noocee ah ayaad hadda ku nooshahay?
option-money-none = Lacag ma haysto
option-money-own = Mushahar ama lacag aan leeyahay
option-money-migration = Lacag Hay'adda Socdaalku bixiso
option-money-establishment = Lacagta dejinta (etableringsersättning)
option-money-assistance = Kaalmada nolosha ee degmada (försörjningsstöd)
option-money-benefits = Lacag Qasnadda Caymisku bixiso (Försäkringskassan)

question-licence = Laysinka baabuurka ka waran?
option-licence-not-needed = Uma baahni
option-licence-learn = Waxaan rabaa inaan laysin qaato
option-licence-eea = Waxaan haystaa laysin dal EES ah
option-licence-other = Waxaan haystaa laysin dal kale

question-leisure = Wakhtiga firaaqada maxaad rabtaa inaad samayso?
option-leisure-none = Hadda waxba
option-leisure-sport = Ciyaaro iyo jimicsi
option-leisure-culture = Muusig, farsamo gacmeed, akhris
option-leisure-nature = Inaan dabiicadda dhex joogo
option-leisure-language = Inaan dad kale Iswiidhish kula hadlo
option-leisure-faith = Diin iyo wada joog
option-leisure-helping = Inaan dad kale caawiyo
option-leisure-women = Inaan haween kale la kulmo

question-care_contact = Iswiidhan ma kaga tagtay baaritaan caafimaad ama xarun caafimaad?
option-care_contact-yes = Haa
option-care_contact-called = Warqad la iigu yeeray ayaan helay (kallelse)
option-care_contact-no = Maya

## Sensitive questions, last
question-pregnancy = Adiga ama qof guriga jooga uur ma leedihiin?
    .why = Waxaan u weydiinaynaa si aan goor hore kuu tusno umuliso iyo taageero. Jawaabta lama kaydiyo.
option-pregnancy-yes = Haa
option-pregnancy-no = Maya

question-health = Caafimaadkaaga wax caawimo u baahan ma jiraan?
    .why = Waxaan u weydiinaynaa si aan goor hore kuu tusno daryeelka saxda ah. Jawaabta lama kaydiyo, dhakhtarna ma arko.
option-health-none = Maya
option-health-medicine = Daawo joogto ah ayaan u baahanahay
option-health-illness = Cudur ama dhaawac ayaan qabaa
option-health-disability = Naafonimo ayaan leeyahay
option-health-teeth = Ilkaha ayaa i dhibaya
option-health-low-mood = Waan murugaysanahay, walwalsanahay ama si xun ayaan u seexdaa
option-health-trauma = Waxaa i dhiba xusuus dagaal, jirdil ama xadgudub

question-child_health = Caafimaadka ilmahaaga wax ma ka jiraan?
    .why = Carruurtu waxay xaq u leeyihiin daryeel iyo taageero. Waxaan u weydiinaynaa si aan kuu tusno cidda caawisa.
option-child_health-none = Maya
option-child_health-vaccination = Tallaallo ayaa laga yaabaa inay ka maqan yihiin
option-child_health-sad = Ilmuhu wuu murugaysan yahay, baqayaa ama si xun u seexdaa
option-child_health-disability = Ilmuhu naafonimo ayuu leeyahay

question-worry = Hadda wax aad kuu walwal geliya ma jiraan?
    .why = Markaas waxaan marka hore ku tusaynaa cidda ku caawin karta. Jawaabta lama kaydiyo. Dooro waxaad rabto oo keliya.
option-worry-none = Maya
option-worry-danger = Qof ayaa hadda khatar ku jira
option-worry-violence = Rabshad, hanjabaad ama xakamayn guriga ka jirta
option-worry-own-violence = Waxaan ka baqayaa inaan qof dhibo
option-worry-honour = Qoyska ayaa go'aamiya cidda aan la kulmi karo ama guursan karo
option-worry-suicide = Fikrado ah inaanan rabin inaan noolaado
option-worry-child = Ilmo ayaa dhib ku jira
option-worry-debt = Deyn ama biilal
option-worry-eviction = Gurigayga ayaan waayi karaa
option-worry-exploitation = Waa la i dulmiyaa ama mushahar la ima siiyo
option-worry-crime = Dembi ayaa la iga galay
option-worry-hate = Si ka xun dadka kale ayaa la iila dhaqmaa ama la ii neceb yahay
option-worry-addiction = Khamri, daroogo ama khamaar
option-worry-scam = Qof ayaa raba koodhkayga ama lacagtayda
option-worry-identity = Waxaan u baqayaa qofka aan ahay ama qofka aan jeclahay awgiis

question-permit_partner = Sharcigaagu ma ku xiran yahay qofka aad ka baqayso?
    .why = Caawimo xaq ayaad u leedahay si kasta. Waxaan u weydiinaynaa si aan kuu tusno cidda sharciga ka jawaabi karta.
option-permit_partner-yes = Haa
option-permit_partner-no = Maya

## Conditions

## Steps for everyone
step-talk-to-someone = La hadal qof ku caawin kara
    .do = Wac ama tag degmada oo sheeg inaad ku cusub tahay. Weydiiso turjubaan haddii aad u baahan tahay. Haddii aad rabto, tus qorshahan.
    .next = Qof ayaa ku dhegaysanaya oo kuu sheegaya meesha aad marka hore tagto.
    .silence = Mar kale weydii, ama maktabad ka weydii. Qor cidda aad la hadashay.
    .change = Haddii aad garanayso degmada aad degi doonto, qorshuhu wuxuu tusayaa qaybta saxda ah.

step-meet-people = La kulan dadka meesha aad deggan tahay
    .do = Tag goob kulan ama maktabad kuu dhow. Badanaa waa bilaash, sharcina uma baahnid.
    .next = Waxaad ogaanaysaa waxa toddobaadka dhacaya, qofna waad raaci kartaa.
    .silence = Tag marka ay furan tahay oo weydii shaqaalaha.

step-know-emergency = Baro meesha la waco khatar iyo xanuun
    .do = Wac { FACT("phone-112") } marka qof khatar ku jiro. Wac { FACT("phone-1177") } haddii aad talo caafimaad rabto. Labadaba telefoonka ku kaydso.
    .next = Qofka jawaaba wuxuu weydiinayaa waxa dhacay iyo meesha aad joogto.
    .silence = Mar kale wac, ama qof kuu dhow ka codso inuu waco.

step-save-papers = Warqadaha iyo go'aannada meel wada dhig
    .do = Warqad kasta fur isla maalinta ay timaaddo. Kaydi, go'aan kastana sawir ka qaad.
    .next = Marka aad hay'ad la hadasho, taariikhda iyo lambarka kiiska dhaqso ayaad u helaysaa.
    .silence = Haddii aad guurtay, warqaduhu meel khaldan ayay tagi karaan. Weydii hay'adda cinwaanka ay kaa hayso.

step-say-situation = Ogow xeerarka adiga ku khuseeya
    .do = Waraaqahaaga tus qof aad ku kalsoon tahay oo weydii macnahooda. Uma baahnid inaad sheegto wax ka badan inta aad rabto.
    .next = Waxaad ogaanaysaa hay'adda xaaladdaada go'aamisa.
    .silence = Weydii qof bixiya talo sharci. Ururrada samafalku lacag kuma qaadaan.
    .change = Haddii aad ka jawaabto su'aasha xaaladdaada, qorshuhu wuu sii saxmayaa.

step-choose-municipality = Weydii degmada aad degi doonto
    .do = Weydii Hay'adda Socdaalka (Migrationsverket) inay meel kuu diyaarinayaan. Haddii aad adigu guri raadsanayso, isbarbar dhig degmooyinka Kronoberg.
    .next = Marka aad degmada ogaato, qorshuhu wuxuu tusayaa cidda aad halkaas kala xiriirayso.
    .silence = Wac { FACT("phone-migrationsverket") } oo sheeg lambarka kiiskaaga.

step-compare-municipalities = Isbarbar dhig degmooyinka Kronoberg
    .do = Adiga ayaa dooranaya meesha aad degto. Isbarbar dhig guri, shaqo, dugsi iyo bas degmooyinka gobolka.
    .next = Marka aad degmo doorato, qorshuhu wuxuu tusayaa cidda aad halkaas kala xiriirayso.
    .silence = Ka akhri { FACT("web-informationsverige") } ama wac degmada aad wax ka ogaan rabto.

step-own-plan = Qof kasta oo weyn qorshe u gaar ah u samee
    .do = Qof kasta oo weyn keligiis ayuu su'aalaha uga jawaabi karaa. Qof walba xuquuq u gaar ah ayuu ku leeyahay koorsada, lacagta iyo daryeelka.
    .next = Waxaad arkaysaa tallaabooyinkaaga iyo cidda aad weydiin karto.
    .silence = Degmada ka codso wada-hadal kuu gaar ah, qoyska la'aantiis.

step-less-alone = Hel qof aad wakhti la qaadato
    .do = Goob kulan weydii inay leeyihiin saaxiib luqad, qoys ku soo dhoweeya ama qado la wada cuno. Sheeg waxaad jeceshahay inaad samayso.
    .next = Qof ayaa kula soo xiriiraya, ama toos ayaad kulan u iman kartaa.
    .silence = Tag goob kulan kale ama weydii maktabadda.

step-ask-for-interpreter = Turjubaan codso marka aad ballan qabsato
    .do = Sheeg luqaddaada marka aad ballan ka qabsanayso daryeelka iyo hay'adaha. Carruur ha u isticmaalin turjubaan.
    .next = Iyaga ayaa turjubaan kuu diyaarinaya, badanaa telefoon. Turjubaanku dad kale uma sheegi karo.
    .silence = Maalin ka hor wac oo weydii in turjubaanka la ballansaday.
    .change = Xeerarka lacagta way isbeddeli kareen. Weydii cidda aad booqanayso.

step-help-with-letters = Hel qof warqadaha kula akhriya
    .do = Warqadda gee maktabadda, degmada ama xafiiska adeegga dowladda (servicekontor). Ka codso inay cod dheer kula akhriyaan.
    .next = Waxaad arkaysaan cidda soo dirtay, waxaad samaynayso iyo maalinta ugu dambaysa.
    .silence = Wac lambarka warqadda ku qoran oo turjubaan codso.

step-help-to-call = Hel caawimo wicitaanka
    .do = Wac Teletal { FACT("phone-teletal") } haddii ay kugu adag tahay inaad telefoonka ku hadasho, wax ku maqasho ama wax ku fahanto. Haddii aad luqad kale u baahan tahay, hay'adda ka codso turjubaan.
    .next = Qof ayaa wicitaanka kugula jira oo ku caawinaya.
    .silence = Degmada ama maktabadda ka codso inay kula wacaan.

step-help-with-computer = Hel caawimo kombuyuutar iyo internet
    .do = Maktabadda waxaad ka heli kartaa kombuyuutar iyo daabacaad. Xafiiska adeegga dowladda (servicekontor) wuxuu kaa caawinayaa adeegyada internetka ee dowladda.
    .next = Shaqaaluhu way ku tusayaan. Weligaa koodhadhkaaga cidna ha u sheegin.
    .silence = Taas beddelkeeda codso foom warqad ah.

step-beware-scams = Ilaali koodhadhkaaga iyo lacagtaada
    .do = Weligaa cidna ha siin BankID ama koodh, xitaa haddii qofku yiraahdo hay'ad baan ka soo wacayaa. Lacag ha ku bixin ballanqaad sharci ama guri ah.
    .next = Haddii aad shakido, telefoonka xir oo adigu wac lambarka aad bogga hay'adda ka hesho.
    .silence = Weydii talada macaamiisha (Hallå konsument) { FACT("phone-hallakonsument") }.

step-crisis-ready = Baro waxa la sameeyo marka dhibaato dhacdo
    .do = Akhri sida dadka loogu digo iyo waxa fiican in guriga lagu hayo. Macluumaadku luqado badan ayuu ku qoran yahay.
    .next = Waxaad ogaanaysaa meesha macluumaad la hubo laga helo. Dhibaato weyn waxaad wici kartaa { FACT("phone-11313") }.
    .silence = Eeg { FACT("web-krisinformation") } ama weydii degmada.

step-know-your-rights = Baro xuquuqdaada iyo waajibaadkaaga
    .do = Akhri sinnaanta, la xiriirka hay'adaha iyo sida racfaan loo qaato. Dadka waaweyn ee qoyska oo dhan isku xuquuq ayay leeyihiin.
    .next = Waxaad codsan kartaa go'aan qoran, waadna ogaan kartaa cidda ka jawaabaysa.
    .silence = Goobta kulanka weydii ama eeg { FACT("web-informationsverige") }.

## Seeking asylum
step-apply-for-asylum = U sheeg Hay'adda Socdaalka inaad magangelyo rabto
    .do = Hay'adda Socdaalka (Migrationsverket) ka wac { FACT("phone-migrationsverket") } oo weydii meesha aad tagto. Codsiga adigoo Iswiidhan jooga ayaad samaynaysaa, xafiiskaasna Kronoberg kuma yaal.
    .next = Codsigaaga ayay qaadayaan, sawir iyo faro ayay kaa qaadayaan, tallaabada xigtana way kuu sheegayaan. Haddaadan lacag ama hoy haysan, markaas sheeg.
    .silence = Mar kale wac. Haddii aad xadka joogto, u sheeg booliska xadka.
    .change = Xeerar cusub oo Midowga Yurub ah ayaa jira laga bilaabo { FACT("pact-start") }. Habku wuu isbeddeli karay, marka Hay'adda Socdaalka weydii intaadan safrin.

step-advice-before-asylum = Garyaqaan weydii codsiga ka hor ama marka aad codsato
    .do = La xiriir Asylrättscentrum ama Laanqeyrta Cas (Röda Korset) si aad macluumaad bilaash ah u hesho. Sheeg carruurta, xanuunka iyo qoyska meel kale jooga.
    .next = Si fiican ayaad u ogaanaysaa waxa muhiim ah in la sheego.
    .silence = Urur kale isku day. Si kasta waad codsan kartaa.

step-tell-special-needs = Goor hore sheeg baahiyahaaga gaarka ah
    .do = Hay'adda Socdaalka u sheeg xanuun, uur, naafonimo ama hanjabaad. Codso inaad keligaa la hadasho turjubaanna joogo.
    .next = Way tixgelin karaan marka ay hoyga iyo kulamada diyaarinayaan.
    .silence = Kulanka xiga mar kale sheeg oo codso in la qoro. Haddii khatar jirto, wac { FACT("phone-112") }.

step-rules-before-pact = Weydii xeerarka kiiskaaga khuseeya
    .do = Waxaad codsatay ka hor inta aan xeerarka cusub ee Midowga Yurub bilaabmin. Hay'adda Socdaalka ama qareenkaaga weydii waxa kiiskaaga ka ah hore iyo cusub.
    .next = Waxaad ogaanaysaa waqtiyada iyo kulamada adiga ku khuseeya.
    .silence = Wac { FACT("phone-migrationsverket") } oo sheeg lambarka kiiskaaga.
    .change = Xeerarku way isbeddeli kareen. Waxaa la raacaa waxa ku qoran warqadda laguugu yeeray (kallelse).

step-rules-after-pact = Si fiican u raac waqtiyada warqadda laguugu yeeray
    .do = Xeerar cusub oo Midowga Yurub ah ayaa ku khuseeya haddii aad codsatay { FACT("pact-start") } ama kaddib. Waqtiyadu way gaabnaan karaan. Warqad kasta isla maalinta akhri.
    .next = Hay'adda Socdaalku kulamo ayay kuugu yeeraysaa, habka kiiskaaga loo marayona way kuu sheegaysaa.
    .silence = Wac { FACT("phone-migrationsverket") }. Asylrättscentrum weydii haddii wax kuu caddayn.
    .change = Macluumaadku waa cusub yahay, mar kalena wuu isbeddeli karaa. Weydii Hay'adda Socdaalka.

step-give-address = Hay'adda Socdaalka u sheeg meesha aad deggan tahay
    .do = Sii cinwaankaaga iyo lambarkaaga telefoonka, mar kasta oo aad guurtona sheeg. Codso caddayn.
    .next = Warqadaha iyo u-yeeriddu way kuu soo gaarayaan.
    .silence = Wac { FACT("phone-migrationsverket") } oo hubi cinwaanka ay kaa hayaan.
    .change = Haddaan cinwaan la hayn, codsiga waxaa loo qaadan karaa inaad ka noqotay.

step-get-lma-card = Weydii kaar LMA oo shaqaynaya
    .do = La xiriir Hay'adda Socdaalka oo sheeg in kaarku maqan yahay ama dhacay. Rasiidka hay ilaa kaarku ka yimaado.
    .next = Ballan ayay kuu qabanayaan ama jawaab kaarka ku saabsan ayay soo dirayaan.
    .silence = Mar kale wac. Inta ka horraysa rasiidka tus daryeelka caafimaadka.

step-talk-to-counsel = La hadal qareenkaaga (offentligt biträde)
    .do = Wac garyaqaankaaga oo sheeg waxa cusub. Turjubaan codso. Sheeg haddii kiiska wax kaaga walwal geliyaan.
    .next = Garyaqaanku wuxuu kuu sharxayaa waxa dhacaya iyo waxaad dhiibi karto.
    .silence = Fariin qor oo ku dar magaca iyo lambarka kiiska. Haddii aan cidi jawaabin, weydii Hay'adda Socdaalka.

step-ask-for-counsel = Weydii in qareen dowladdu bixiso laguu magacaabo
    .do = Hay'adda Socdaalka weydii inay garyaqaan kuu magacaabayaan (offentligt biträde). Dowladda ayaa bixisa marka aad hesho.
    .next = Waxaa laguu sheegayaa cidda garyaqaanku yahay, ama sababta aan loo magacaabin.
    .silence = Codso jawaab qoran. Asylrättscentrum macluumaad bilaash ah ayuu bixiyaa.
    .change = Cidda qareen heli karta waxay isbeddeli kartay xeerarka cusub ee Midowga Yurub awgood.

step-prepare-interview = U diyaar garow waraysiga magangelyada
    .do = Qor waxa dhacay, sida ay isugu xigeen iyo erayadaada. Ururi waraaqo muujinaya cidda aad tahay iyo sababta aad u codsatay.
    .next = Hay'adda Socdaalku turjubaan ayay su'aalaha kugu weydiinaysaa. Sheeg haddaadan turjubaanka fahmayn.
    .silence = Qareenkaaga ama Hay'adda Socdaalka weydii goorta waraysigu dhacayo.

step-asylum-introduction = Ka qayb gal hordhaca bulshada
    .do = Tag hordhaca bulshada (samhällsintroduktion) ee Hay'adda Socdaalku kuugu yeerto. Waa waajib laga soo bilaabo { FACT("asylum-introduction-rule") }.
    .next = Waxaad baranaysaa sida Iswiidhan u shaqayso, su'aalana waad weydiin kartaa.
    .silence = Hay'adda Socdaalka weydii goorta xigta. Sheeg haddii carruur ama xanuun kugu adkeeyaan.
    .change = Xeerarku sanadkan way isbeddeli kareen.

step-ask-about-at-und = Weydii inaad shaqayn karto (AT-UND)
    .do = Hay'adda Socdaalka weydii sababta AT-UND kaarka ugu qornayn. Tus aqoonsi, iyo shaqo laguu fidiyey haddii ay jirto.
    .next = Arrinta ayay eegayaan, kaarkana way beddelayaan haddii jawaabtu haa tahay.
    .silence = Wac { FACT("phone-migrationsverket") }. Haddii laguu diido, codso sababta oo qoran.
    .change = Shuruuduhu way isbeddeli kareen xeerarka cusub ee Midowga Yurub awgood.

step-work-with-at-und = Tus kaarka LMA marka aad shaqo raadsato ama hesho
    .do = Loo-shaqeeyaha tus inay ku qoran tahay AT-UND. Codso heshiis qoran, mushaharkana u sheeg Hay'adda Socdaalka.
    .next = Hay'adda Socdaalku lacagtaada dib ayay u xisaabinaysaa. Loo-shaqeeyuhu Hay'adda Cashuuraha (Skatteverket) ayuu weydiin karaa lambar cashuurta loogu talagalay.
    .silence = Weydii Xafiiska Shaqada ama ururka shaqaalaha.

step-bank-while-asylum = Bangi weydii koonto lacag-bixin
    .do = Tag bangi oo codso koonto leh adeegyada aasaasiga ah (betalkonto). Qaado kaarka LMA iyo nuqulka aqoonsigaaga.
    .next = Bangigu wuxuu hubinayaa cidda aad tahay iyo meesha lacagtu ka timaaddo.
    .silence = Haddii laguu diido, codso sababta oo qoran oo weydii talada bangiga (Konsumenternas).

step-apply-daily-allowance = Lacag ka codso Hay'adda Socdaalka haddaadan haysan
    .do = Buuxi codsiga lacagta maalinlaha ah (dagersättning). Sheeg dakhliga oo dhan, kan lammaanahaagana ku dar.
    .next = Go'aan ayaad helaysaa. Lacagtu waxay ku iman jirtay kaar bangi oo gaar ah.
    .silence = Wac { FACT("phone-migrationsverket") }. Haddii ay degdeg tahay, isla maalinta weydii.
    .change = Lacagta iyo xeerarka hoygu way isbeddeli kareen. Go'aankaaga ayaa la raacaa.

step-report-income = Mushaharkaaga u sheeg Hay'adda Socdaalka
    .do = Sheeg marka aad shaqo bilowdo, ka tagto ama mushaharku isbeddelo. Kaydi warqadaha mushaharka.
    .next = Lacagta maalinlaha ah dib ayaa loo xisaabinayaa, hoygana lacag ayaad ka bixin kartaa.
    .silence = Wac { FACT("phone-migrationsverket") } si aadan mar dambe lacag u celin.

step-special-grant = Baahi muhiim ah u codso kaalmo gaar ah
    .do = Qor waxaad u baahan tahay, tusaale dharka jiilaalka ama muraayadaha, iyo sababta lacagtu u filnayn (särskilt bidrag).
    .next = Waxaad helaysaa go'aan aad racfaan ka qaadan karto.
    .silence = Wac { FACT("phone-migrationsverket") } oo weydii go'aanka.

step-asylum-home-place = Weydii sida hoygu lacagtaada u saameeyo
    .do = Hay'adda Socdaalka weydii intaadan guurin ama meel diidin. Laga soo bilaabo { FACT("asylum-housing-rule") } badanaa waxay saamaysaa lacagta maalinlaha ah (dagersättning).
    .next = Meel ayay kuu fidinayaan ama waxay sheegayaan haddii aad ka mid tahay kuwa ka reeban.
    .silence = Codso jawaab qoran oo kaydi.
    .change = Sharci cusub oo soo dhoweynta ah ayaa xeerarka beddeli karay.

step-asylum-accommodation = Baro xeerarka hoyga aad deggan tahay
    .do = Shaqaalaha weydii qolka, dhar-dhaqista, martida iyo ammaanka. Sheeg haddii carruurtu u baahan yihiin meel deggan oo casharka iyo ciyaarta ah.
    .next = Waxay ku tusayaan cidda wax walba ka jawaabta iyo waxaad samaynayso haddii habeenkii wax dhacaan.
    .silence = Wac { FACT("phone-migrationsverket") }. Haddii khatar jirto, wac { FACT("phone-112") }.

step-health-examination = Tag baaritaanka caafimaadka
    .do = Aqbal warqadda laguugu yeeray (kallelse). Haddaan mid kuu iman, weydii xarunta caafimaadka (vårdcentral). Baaritaanku waa bilaash, waana ikhtiyaari.
    .next = Qof ayaa ku weydiinaya sida aad tahay, turjubaan haddii loo baahdo, daryeelkana way kuu sii gudbinayaan.
    .silence = Wac { FACT("phone-1177") } ama telefoonka guud ee gobolka { FACT("phone-region-kronoberg") }.

step-prepare-for-answers = Akhri waxa dhacaya haddii jawaabtu haa ama maya tahay
    .do = Labada waddo si deggan u eeg. Qareenkaaga weydii waxa kiiskaaga khuseeya.
    .next = Marka go'aanku yimaado, waad garanaysaa cidda aad isla maalintaas la xiriirayso.
    .silence = Asylrättscentrum weydii haddaadan qareen lahayn.

step-follow-case = La soco kiiskaaga inta aad sugayso
    .do = Boggaaga (Min sida) eeg ama mararka qaar wac. Sheeg haddii wax muhiim ah isbeddelaan.
    .next = Waxaad helaysaa u-yeerid, su'aal ama go'aan.
    .silence = Hay'adda Socdaalka weydii meesha kiisku marayo.

step-wait-well = Naftaada daryeel inta aad sugayso
    .do = Maalin kasta wax qabo: Iswiidhish, jimicsi, karin, saaxiibbo. Sugitaanku dad badan ayuu ku adag yahay.
    .next = Goobta kulanka wehel ayaad ka helaysaa. Xarunta caafimaadku hurdada iyo walwalka way kaa caawin kartaa.
    .silence = Wac { FACT("phone-1177") } haddii aad ka sii darto.

## New permit, and everyone who settles
step-read-permit = Akhri go'aankaaga oo qor maalinta uu dhacayo
    .do = Hubi magaca, taariikhda dhalashada iyo inta sharcigu shaqaynayo. Maalinta ku qor meel aad ku aragto.
    .next = Haddii wax khaldan yihiin, Hay'adda Socdaalka ka codso inay saxdo.
    .silence = Wac { FACT("phone-migrationsverket") } haddii kaarka ama go'aanku iman waayo.
    .change = Muddada sharciyadu way isbeddeli kartay. Go'aankaaga ayaa la raacaa.

step-appeal-status = Go'aanso inaad nooca ilaalinta ka racfaan qaadato
    .do = Go'aanku wuxuu sheegayaa nooca ilaalinta aad heshay. Haddii aad u malaynayso inuu khaldan yahay, maanta qareenkaaga la hadal.
    .next = Racfaanka waxaa loo diraa Hay'adda Socdaalka, maxkamadduna way eegaysaa.
    .silence = Maalinta ugu dambaysa go'aanka ayay ku qoran tahay. Haddaan cidi jawaabin, weydii Asylrättscentrum.
    .change = Go'aannada cusub waqti kale ayay yeelan karaan. Taariikhda go'aanka ayaa la raacaa.

step-money-before-discharge = Lacagta la bax ka hor inta kaarku istaagin
    .do = Hay'adda Socdaalka weydii maalinta nidaamka lagaa saarayo. Ka hor maalintaas la bax lacagta kaarkooda ku jirta.
    .next = Maalintaas kaddib meelo kale ayaad lacag ka codsataa.
    .silence = Wac { FACT("phone-migrationsverket") }. Haddii lacagtu kugu filnaan weydo, la xiriir adeegga bulshada (socialtjänsten).
    .change = Waqtigu wuxuu inta badan khuseeyaa qofka guri isagu raadsaday. Wuu isbeddeli karay.

step-money-before-move = Weydii goorta lacagta iyo hoygu dhammaanayaan
    .do = Hay'adda Socdaalka weydii inta aad sii degganaan karto iyo maalinta kaarkoodu istaagayo. Ka hor maalintaas lacagta la bax.
    .next = Marka aad guurto, meelo kale ayaad lacag ka codsataa. Degmada ama Xafiiska Shaqada (Arbetsförmedlingen) ayaa kuu sheegaya waxa ku khuseeya.
    .silence = Wac { FACT("phone-migrationsverket") }. Haddii lacagtu kugu filnaan weydo, la xiriir adeegga bulshada (socialtjänsten).
    .change = Xeerarku way isbeddeli kareen. Hay'adda Socdaalka ayaa taqaan maalinta ku khusaysa.

step-assigned-home = Weydii in degmadu guri kuu diyaarinayso
    .do = Hay'adda Socdaalka weydii in degmo laguu qoondaynayo. Sheeg carruur, xanuun, shaqo ama waxbarasho saamaynaysa meesha aad degi karto.
    .next = Degmadu way kula soo xiriiraysaa: guuritaanka, heshiiska iyo inta aad ku noolaan karto.
    .silence = Wac { FACT("phone-migrationsverket") }, degmadana weydii cidda mas'uulka ah.
    .change = Nidaamka qoondaynta degmooyinku wuu isbeddeli karay.

step-register-after-permit = Hay'adda Cashuuraha u sheeg inaad halkan deggan tahay
    .do = Sheeg inaad Iswiidhan u soo guurtay (folkbokföring), qoyska oo dhan isku mar. Dhammaan waa inay iyagu yimaadaan hubinta aqoonsiga ee xafiiska adeegga dowladda (servicekontor).
    .next = Hay'adda Cashuuraha (Skatteverket) ayaa go'aamisa. Dad badan warqadda waxay ku helaan { FACT("registration-wait") } gudahood.
    .silence = Wac { FACT("phone-skatteverket") } oo weydii waxa maqan.

step-register-ukraine = Sano kaddib iska diiwaangeli Hay'adda Cashuuraha
    .do = Hay'adda Cashuuraha (Skatteverket) u sheeg inaad Iswiidhan deggan tahay, carruurtana ku dar. Ka hor lacagta kala bax kaarka Hay'adda Socdaalka, waayo kaarka waa la xirayaa.
    .next = Go'aanka kaddib waxaa la raacaa xeerarka degmada iyo Qasnadda Caymiska (Försäkringskassan).
    .silence = Wac { FACT("phone-skatteverket") }. Haddii waqtigu dhaafay, weli sheeg.

step-register-others = Hay'adda Cashuuraha u sheeg guuritaankaaga
    .do = Haddii aad halkan ku noolaanayso ugu yaraan { FACT("registration-stay") }, sheeg inaad Iswiidhan u soo guurtay. Qoyska oo dhan ayaa hubinta aqoonsiga u yimaada.
    .next = Hay'adda Cashuuraha (Skatteverket) ayaa go'aamisa, waxayna soo dirtaa warqad lambarka shakhsiga (personnummer) ku qoran yahay.
    .silence = Wac { FACT("phone-skatteverket") }. Waxay qaadan kartaa ilaa { FACT("registration-wait-long") } haddii wax badan la baarayo.

step-coordination-number = Weydii lambarka isku-dubbaridka
    .do = Hay'adda Cashuuraha (Skatteverket) weydii inaad lambarka isku-dubbaridka (samordningsnummer) ugu baahan tahay shaqo, waxbarasho ama cashuur.
    .next = Badanaa waa inaad xafiiska adeegga dowladda ku muujisaa cidda aad tahay.
    .silence = Wac { FACT("phone-skatteverket") } oo weydii meesha arrintu marayso.

step-wait-for-registration = Sug go'aanka diiwaangelinta dadweynaha
    .do = Magacaaga ku dheji albaabka iyo sanduuqa boostada. Ka jawaab haddii Hay'adda Cashuuraha (Skatteverket) wax ku weydiiso.
    .next = Warqadda lambarka shakhsiga (personnummer) ku qoran yahay waxay ku imanaysaa cinwaankaaga.
    .silence = Wac { FACT("phone-skatteverket") } haddii aanay waxba iman muddadan kaddib: { FACT("registration-wait") }.

step-get-id-card = Samayso kaarka aqoonsiga Iswiidhishka
    .do = Ballan ka qabso Hay'adda Cashuuraha (Skatteverket), lacagtana bixi booqashada ka hor. Kaarka ilmaha (id-kort) labada mas'uul waa inay oggolaadaan.
    .next = Waa laguu sheegayaa goorta kaarka la qaadan karo.
    .silence = Weydii xafiiska adeegga dowladda (servicekontor) ama wac { FACT("phone-skatteverket") }.

step-open-bank-account = Furo koonto bangi
    .do = Bangi weydii koonto lacag-bixin (betalkonto). Tus aqoonsi oo sheeg meesha lacagtu ka timaaddo. Qof kasta oo weyn way u fiican tahay inuu koonto u gaar ah yeesho.
    .next = Bangigu haa ayuu ku jawaabayaa ama waraaqo kale ayuu codsanayaa.
    .silence = Haddii laguu diido, codso sababta oo qoran oo weydii talada bangiga (Konsumenternas).

step-get-e-identity = Samayso aqoonsi elektaroonig ah
    .do = Bangiga weydii BankID ama eeg aqoonsiyada kale (e-legitimation). Adiga ayaa iska leh, weligaana cid ha amaahin.
    .next = Markaas waxaad geli kartaa bogagga daryeelka iyo hay'adaha.
    .silence = Haddaadan weli helin, arrimaha warqad ku qabso ama xafiiska adeegga dowladda (servicekontor).

step-register-job-agency = Iska diiwaangeli Xafiiska Shaqada
    .do = Xafiiska Shaqada (Arbetsförmedlingen) iskaga diiwaangeli internetka ama xafiiska adeegga dowladda. Sheeg inaad wax ka ogaan rabto barnaamijka dejinta (etableringsprogrammet). Qof kasta oo weyn isaga ayaa is diiwaangeliya.
    .next = Shaqaalaha kiiska (handläggare) ayaa kulan kuu qabanaya, wuxuuna ku weydiinayaa dugsiga, shaqada iyo waxaad rabto.
    .silence = Wac { FACT("phone-arbetsformedlingen") } oo turjubaan codso.

step-establishment-plan = Samee qorshe shaqo iyo waxbarasho
    .do = Sheeg waxaad taqaan iyo waxaad rabto, iyo waqtiga aad carruurta iyo daryeelka ugu baahan tahay. Weydii sida barnaamijku u xisaabiyo waqti dhiman iyo xanuun.
    .next = Waxaad wada qoraysaan qorshe ka kooban Iswiidhish, tababar shaqo (praktik) ama waxbarasho, ugu badnaan { FACT("establishment-length") }.
    .silence = Wac { FACT("phone-arbetsformedlingen") } oo weydii shaqaalaha kiiskaaga haya.

step-establishment-allowance = Codso lacagta dejinta
    .do = Marka aad barnaamijka ku jirto, lacagta dejinta (etableringsersättning) waxaad ka codsataa Qasnadda Caymiska (Försäkringskassan), hal bil markiiba. Bil kasta warbixin u dir Xafiiska Shaqada.
    .next = Lacagtu waxay ku soo dhacaysaa koontadaada. Haddii aad carruur leedahay ama keligaa nooshahay, waxaad weydiin kartaa lacag dheeraad ah.
    .silence = Wac { FACT("phone-forsakringskassan") }. Haddii lacagtu kugu filnaan weydo, weydii adeegga bulshada (socialtjänsten).

step-ask-job-agency-family = Xafiiska Shaqada weydii waxaad heli karto
    .do = Iskaga diiwaangeli internetka ama xafiiska adeegga dowladda. Haddii aad tahay qoyska qof ilaalin helay, weydii barnaamijka dejinta (etableringsprogrammet).
    .next = Waxay kuu sheegayaan taageerada kuu habboon, shaqo raadintana way kugu caawin karaan.
    .silence = Wac { FACT("phone-arbetsformedlingen") } oo turjubaan codso.

step-report-activity = Bil kasta dir warbixinta hawsha
    .do = Warbixinta (aktivitetsrapport) dir inta u dhaxaysa maalinta { FACT("activity-report-first") } iyo maalinta { FACT("activity-report-last") } ee bisha. Xanuunka iyo maqnaanshaha isla maalinta sheeg.
    .next = Qasnadda Caymisku (Försäkringskassan) lacagta way bixisaa marka aad codsato.
    .silence = Wac { FACT("phone-arbetsformedlingen") } haddii lacagtu ka yar tahay intii aad filaysay.

step-social-assistance = Degmada weydii kaalmada nolosha
    .do = Wac adeegga bulshada (socialtjänsten) oo sheeg in lacagtu kugu filnayn (försörjningsstöd). Sheeg haddii ay maanta tahay cunto, kiro ama daawo.
    .next = Waxaad ka wada hadlaysaan dakhliga iyo kharashka. Waxaad helaysaa go'aan hal bil ah.
    .silence = Mar kale wac oo codso go'aan qoran.
    .change = Xeerar cusub oo ku saabsan hawlaha iyo xadka lacagta ayaa laga yaabaa inay bilaabmeen. Haddii aad tahay muwaadin Midowga Yurub ah, shaqaale ama arday, marka hore weydii sida ay u saamayso xaqaaga deganaansho.

step-money-now = Caawimo codso haddaadan lacag haysan
    .do = Wac adeegga bulshada (socialtjänsten) oo sheeg haddii ay maanta tahay cunto, kiro ama daawo. Haddii aad ka walaacsan tahay inaad hay'ad la xiriirto, marka hore weydii bulsho diineed (församling) ama Laanqeyrta Cas (Röda Korset).
    .next = Way ku dhegaysanayaan, waxa la samayn karana way kuu sheegayaan. Codso go'aan qoran.
    .silence = Mar kale wac ama kan xiga isku day. Haddii carruur jiraan, marka hore taas sheeg.
    .change = Taageerada aad heli karto waxay ku xiran tahay xaaladdaada.

step-appeal-assistance = Akhri go'aan kasta oo kaalmada ku saabsan
    .do = Hubi waxa la xisaabiyey. Haddaadan ku qanacsanayn, racfaan waad qaadan kartaa, adeegga bulshaduna waa inuu ku tuso sida.
    .next = Racfaanka u dir adeegga bulshada (socialtjänsten), isaga ayaa marka hore dib u eegaya.
    .silence = Codso jawaab qoran. Maalinta ugu dambaysa go'aanka ayay ku qoran tahay.

step-civic-orientation = Isku qor barashada bulshada
    .do = Degmada weydii goorta koorsada xigta ee barashada bulshada (samhällsorientering) bilaabanayso iyo luqadda. Sheeg haddii aad u baahan tahay ilmo-hayn ama fiidkii.
    .next = Waxaad baranaysaa xuquuqda, shaqada, daryeelka iyo nolol maalmeedka. Xeerarkii hore saacaduhu ugu yaraan waxay ahaayeen { FACT("civic-hours") }.
    .silence = Ka akhri { FACT("web-informationsverige") } oo mar kale degmada weydii.
    .change = Waxa la barto iyo imtixaannadu way isbeddeli kareen. Degmada ayaa og.

step-contact-social-insurance = Weydii lacagta carruurta iyo lacagta waalidka
    .do = Ka jawaab warqadda Qasnadda Caymiska (Försäkringskassan) diiwaangelinta kaddib. Labada waalidba midkood kasta wuu weydiin karaa lacagtiisa waalidka (föräldrapenning).
    .next = Waxay go'aaminayaan inaad caymis leedahay iyo lacagaha aad heli karto, tusaale lacagta carruurta (barnbidrag).
    .silence = Wac { FACT("phone-forsakringskassan") }.
    .change = Xeerarka inta qofku halkan ku noolaado way isbeddeli kareen.

step-ask-housing-allowance = Weydii kaalmada guriga
    .do = Qasnadda Caymiska (Försäkringskassan) weydii inaad heli karto kaalmada guriga (bostadsbidrag). Dakhliga si sax ah u xisaabi, waayo khalad wuxuu keeni karaa in lacag la celiyo.
    .next = Go'aan ayaad helaysaa, waana inaad sheegtaa haddii wax isbeddelaan.
    .silence = Wac { FACT("phone-forsakringskassan") }.
    .change = Xaqu wuu isbeddeli karay, wuxuuna ku xiran yahay goorta lagu diiwaangeliyey.

step-ask-about-pension = Weydii hawlgabka iyo taageerada da'da weyn
    .do = Hay'adda Hawlgabka (Pensionsmyndigheten) ka wac { FACT("phone-pensionsmyndigheten") } oo weydii waxaad codsan karto. Sheeg dalalka aad ku noolayd oo aad ka shaqaysay.
    .next = Waxaad ogaanaysaa codsiga kugu habboon.
    .silence = Caawimo ka codso xafiiska adeegga dowladda (servicekontor).

step-note-extension-date = Qorshee goorta aad kordhinta codsanayso
    .do = Hay'adda Socdaalka weydii inta ka hor ee aad codsan karto. Inta ka horraysa kaydi waraaqaha shaqada, waxbarashada iyo qoyska.
    .next = Waxaad codsanaysaa ka hor inta sharcigu dhicin.
    .silence = Eeg { FACT("web-migrationsverket") } dhowr bilood ka hor maalinta uu dhacayo.
    .change = Xeerarka sharciga joogtada ah iyo dhalashadu way isbeddeli kareen.

step-extend-now = Kordhin codso ka hor inta sharcigu dhicin
    .do = Bogga Hay'adda Socdaalka ka akhri goorta la codsan karo, kaddibna goor hore codso. Rasiidka kaydi.
    .next = Haddii aad waqtigeeda codsato, badanaa waad joogi kartaa inta aad sugayso.
    .silence = Wac { FACT("phone-migrationsverket") }. Adeegga internetka caawimo uga codso xafiiska adeegga dowladda (servicekontor).
    .change = Shuruuduhu way isbeddeli kareen. Hay'adda Socdaalka weydii intaadan lacag bixin.

step-permit-expired = Maanta Hay'adda Socdaalka sharciga kala xiriir
    .do = Sharcigu wuu dhacay. Weydii sida hadda loo codsado, garyaqaanna talo weydiiso. U sheeg loo-shaqeeyahaaga.
    .next = Waxaad ogaanaysaa waxa ku saabsan shaqada iyo lacagta inta aad sugayso.
    .silence = Berri mar kale wac oo kaydi caddayn muujinaysa inaad la xiriirtay.
    .change = Waxa codsi daahay ka dhigan yahay wuu isbeddeli karay.

step-wait-for-permit = Sug go'aanka sharciga
    .do = Weydii waxaad samayn karto inta aad sugayso: inaad halkan deggan tahay, shaqayso, safarto. Su'aalaha oo dhan waqtigooda ka jawaab.
    .next = Hay'adda Socdaalku go'aan ayay soo dirtaa. Haddii laguu diido, waxaa ku qoran sida racfaan loo qaato.
    .silence = Wac { FACT("phone-migrationsverket") } oo sheeg lambarka kiiskaaga.

step-ask-about-citizenship = Weydii xeerarka dhalashada
    .do = Hay'adda Socdaalka weydii waxa jira intaadan codsan ama lacag bixin. Aqoonta Iswiidhishka iyo bulshada ayaa laga yaabaa in loo baahdo.
    .next = Waxaad ogaanaysaa shuruudaha iyo imtixaannada markaas jira.
    .silence = Eeg { FACT("web-migrationsverket") } iyo { FACT("web-uhr") }.
    .change = Xeerarka waa la adkeeyey ama waa la adkaynayaa.

step-vote-later = Akhri xaqa codbixinta iyo sida wax loo saameeyo
    .do = Akhri cidda u codayn karta doorashada degmada iyo gobolka. Mar walba degmada soo jeedin waad u dhiibi kartaa.
    .next = Haddii aad xaq codbixin leedahay, kaarka codbixinta (röstkort) guriga ayuu kuugu imanayaa.
    .silence = Weydii degmada.

## Family
step-family-reunification-advice = Goor hore weydii isu-keenidda qoyska
    .do = Laanqeyrta Cas (Röda Korset) ka wac { FACT("phone-roda-korset-sok") } oo weydii waxa ku khuseeya. Waqtiyada iyo shuruuduhu waxay ku xiran yihiin sharcigaaga.
    .next = Qoysku badanaa guuritaanka ka hor ayuu codsadaa, inta badan internetka.
    .silence = Mar kale isku day ama weydii Hay'adda Socdaalka.
    .change = Xeerarka qoyska iyo masruufku way isbeddeli kareen. Cidna ma ballanqaadi karto haa.

step-wait-for-family = Diyaar garow inta kiiska qoyska la eegayo
    .do = Haddii qoysku codsaday: su'aalaha waqtigooda ka jawaab. Xiriirka ha goyn, guriga iyo dugsigana goor hore weydii.
    .next = Hay'adda Socdaalka ayaa go'aamisa. Diidmada racfaan ayaa laga qaadan karaa.
    .silence = Wac { FACT("phone-migrationsverket") } oo sheeg lambarka kiiska.

step-search-for-family = Laanqeyrta Cas ka codso inay qoyskaaga raadiso
    .do = Laanqeyrta Cas (Röda Korset) ka wac { FACT("phone-roda-korset-sok") }. Sheeg magacyada, taariikhaha dhalashada iyo meesha aad ugu dambayn isku aragteen. Waa bilaash.
    .next = Laanqeyrta Cas waxay ka raadisaa xiriirradeeda dalal kale, wayna kula soo xiriiraysaa.
    .silence = Mar kale wac oo sii lambarkaaga cusub haddii aad beddeshay.

step-family-own-rights = Ogow xuquuqda aad adigu qoyska ku leedahay
    .do = Baasaboorkaaga, kaarkaaga iyo koontadaadu adiga ayay kuu gaar yihiin. Iswiidhish waad baran kartaa, waad shaqayn kartaa marka sharcigu oggol yahay, daryeelkana keligaa waad tagi kartaa.
    .next = Hay'adda Socdaalka su'aalo waad weydiin kartaa lammaanahaaga la'aantiis.
    .silence = Wac { FACT("phone-migrationsverket") }, ama { FACT("phone-kvinnofridslinjen") } haddii qof ku xakameeyo.

step-ask-about-family-permit = Weydii waxa sharcigaaga ku dhacaya
    .do = Wac { FACT("phone-kvinnofridslinjen") } ama garyaqaan intaadan Hay'adda Socdaalka la xiriirin. Sheeg in sharcigu qofkaas ku xiran yahay.
    .next = Waxay kuu sharxayaan waxa jira iyo sida aad caddayn si ammaan ah ugu kaydsan karto.
    .silence = Mar kale wac. Ilaalin xaq ayaad u leedahay xitaa haddaan jawaab sharciga laga helin.
    .change = Xeerarku way isbeddeli kareen. Garyaqaan ayaa arki kara sida adiga kuugu taal.

## Temporary protection (Ukraine)
step-ukraine-apply = Codso ama hubi ilaalintaada
    .do = Haddaadan codsan, Hay'adda Socdaalka (Migrationsverket) ka codso adigoo Iswiidhan jooga. Haddii aad kaar haysato, hubi magaca iyo maalinta uu dhacayo.
    .next = Kaarka waad ku shaqayn kartaa, carruurtuna xannaano iyo dugsi ayay galaan.
    .silence = Wac { FACT("phone-migrationsverket") } ama caawimo ka codso xafiiska adeegga dowladda (servicekontor).

step-ukraine-wait = Diyaar garow inta aad kaarka sugayso
    .do = Hubi in Hay'adda Socdaalku hayso cinwaanka saxda ah. Hadda bilow Iswiidhishka, dugsiga carruurtana weydii.
    .next = Go'aan iyo kaar ayaad helaysaa.
    .silence = Wac { FACT("phone-migrationsverket") }.

step-ukraine-extend = Kordhinta ilaalinta waqtigeeda codso
    .do = Bisha Janaayo eeg bogga Hay'adda Socdaalka. Kordhinta waxaa la codsadaa muddo gaaban gudaheed, xitaa haddii aad diiwaanka dadweynaha ku jirto.
    .next = Waa laguu sheegayaa kaar cusub ama waxa beddelkiisa jira.
    .silence = Goor hore wac { FACT("phone-migrationsverket") }, ka hor { FACT("ukraine-until") }.
    .change = Halkan kama cadda waxa jira { FACT("ukraine-until") } kaddib. Hay'adda Socdaalka ayaa og.

step-ukraine-after = Weydii waxa ilaalinta hadda ka jira
    .do = Sida aan ognahay ilaalintu waxay socotay ilaa { FACT("ukraine-until") }. Hay'adda Socdaalka weydii in kaarkaagu weli shaqaynayo.
    .next = Waxay kuu sheegayaan sida loo codsado ama waddooyinka kale ee jira.
    .silence = Mar kale wac { FACT("phone-migrationsverket") } oo garyaqaan weydii.
    .change = Go'aanno cusub oo Midowga Yurub iyo Iswiidhan ah ayaa tan beddeli karay.

step-ukraine-money = Weydii lacagta iyo hoyga wakhtiga hore
    .do = Haddaadan lacag ama guri haysan, Hay'adda Socdaalka weydii lacagta maalinlaha ah (dagersättning) iyo meel aad degto.
    .next = Go'aan ayaad helaysaa. Mar walba sheeg mushahar iyo cinwaan cusub.
    .silence = Wac { FACT("phone-migrationsverket") }. Haddii ay degdeg tahay, wac adeegga bulshada (socialtjänsten).

step-ukraine-benefits = Weydii lacagaha aad hadda heli karto
    .do = Wac Qasnadda Caymiska (Försäkringskassan) oo sheeg goorta lagu diiwaangeliyey. Qofka la diiwaangeliyey ka hor { FACT("ukraine-rights-split") } xuquuq ka badan ayuu yeelan karaa.
    .next = Waxay kuu sheegayaan waxaad codsan karto. Degmada ayaa ka jawaabta kaalmada nolosha (försörjningsstöd).
    .silence = Mar kale wac { FACT("phone-forsakringskassan") }.
    .change = Xeerarku way isbeddeli kareen.

step-ukraine-work = Isku diiwaangeli shaqo-raadiye
    .do = Sharcigu wuxuu kuu oggolaanayaa inaad shaqayso. Iska diiwaangeli Xafiiska Shaqada (Arbetsförmedlingen), kaarkana tus loo-shaqeeyaha.
    .next = Shaqo raadinta waa lagaa caawinayaa, waxaadna weydiin kartaa tababar shaqo (praktik).
    .silence = Wac { FACT("phone-arbetsformedlingen") }.

## EU and EEA, work and study from elsewhere
step-eu-right-of-residence = Ururi caddaynta xaqaaga deganaansho
    .do = Muddo dheer waad joogi kartaa haddii aad shaqayso, wax barato, shaqo ku raadiso fursad dhab ah, ama aad lacag iyo caymis caafimaad leedahay (uppehållsrätt). Waraaqaha muujinaya kaydi.
    .next = Waraaqaha waxaa loo baahan yahay marka aad Hay'adda Cashuuraha (Skatteverket) guuritaanka u sheegayso.
    .silence = Wac { FACT("phone-skatteverket") } oo weydii waxa kuu filan.

step-eu-short-stay = Diyaari waraaqaha joogitaan gaaban
    .do = Haysto baasaboor shaqaynaya ama aqoonsiga dalkaaga, iyo kaarka caymiska caafimaadka Yurub ee dalkaaga.
    .next = Kaarka waxaad ku helaysaa daryeelka loo baahdo inta aad joogto.
    .silence = Haddaadan kaar haysan, wac caymiska dalkaaga.
    .change = Haddii aad joogto in ka badan { FACT("eu-first-stay") }, waxaad u baahan tahay xaqa deganaanshaha (uppehållsrätt).

step-eu-family-card = Weydii kaarka deganaanshaha qoyska
    .do = Haddii qof qoyska ka mid ahi uusan ahayn muwaadin Midowga Yurub ama EES, Hay'adda Socdaalka (Migrationsverket) weydii kaarka deganaanshaha (uppehållskort).
    .next = Qofka qoyska ka mid ah ayaa codsada oo muujiya inaad isku xiran tihiin.
    .silence = Wac { FACT("phone-migrationsverket") }.

step-permit-conditions = Akhri shuruudaha sharcigaaga
    .do = Akhri in sharcigu ku xiran yahay loo-shaqeeye gaar ah, xirfad ama waxbarasho waqti buuxa ah. Weydii intaadan beddelin.
    .next = Waxaad ogaanaysaa waxaad sheegi doonto iyo waxaad samayn karto.
    .silence = Wac { FACT("phone-migrationsverket") }.
    .change = Xeerarka shaqada iyo waxbarashadu marar badan ayay isbeddeleen. Hay'adda Socdaalka ayaa go'aamisa.

step-student-contact = La xiriir dugsigaaga ama jaamacaddaada
    .do = Dugsiga weydii soo-dhoweynta, guriga, daryeelka iyo nolosha ardayda. Haddii aad dhigato Jaamacadda Linnaeus (Linnéuniversitetet), wac { FACT("phone-linneuniversitetet") }.
    .next = Waxay kuu sheegayaan cidda caawisa ardayda cusub.
    .silence = Tag ururka ardayda ama soo-dhoweynta.

step-partner-of-newcomer = Iswiidhish iyo xiriirro kuu gaar ah raadi
    .do = Qofka la socdaana Iswiidhish wuu baran karaa, shaqo wuu raadsan karaa, ururna wuu ku biiri karaa. Degmada weydii waxa maalintii jira.
    .next = Labadiinnaba xiriirro ayaad yeelanaysaan, ma aha mid keliya.
    .silence = Tag maktabadda oo weydii kafeega luqadda (språkcafé).

## After a refusal
step-check-last-day = Go'aanka ka akhri maalinta ugu dambaysa ee racfaanka
    .do = Maanta go'aanka ka raadi maalinta ugu dambaysa. Qof ka codso inuu kula akhriyo. Maalinta qor.
    .next = Waxaad ogaanaysaa inta waqti ah ee aad haysato si aad u doorato oo talo u hesho.
    .silence = Haddaadan maalin ka helin, isla maalinta wac qareenkaaga ama Hay'adda Socdaalka.
    .change = Xeerarka cusub ee Midowga Yurub waqtiga way gaabin karaan. Maalinta go'aanka ku qoran ayaa la raacaa.

step-check-last-day-short = Maanta akhri maalinta ugu dambaysa
    .do = Waqtiga racfaanka ee go'aanka caynkaas ah wuu gaabnaan karaa. Maanta go'aanka ka raadi maalinta ugu dambaysa, qofna ka codso inuu kula akhriyo.
    .next = Waxaad ogaanaysaa inta waqti ah ee aad haysato si aad u doorato oo talo u hesho.
    .silence = Haddaadan maalin ka helin, isla maalinta wac qareenkaaga, Asylrättscentrum ama Hay'adda Socdaalka.
    .change = Xeerarka cusub ee Midowga Yurub waqtiga way ka gaabin karaan sidii hore. Maalinta go'aanka ku qoran ayaa la raacaa.

step-appeal-too-late = Garyaqaan weydii haddii maalintii ugu dambaysay dhaaftay
    .do = Maanta wac qareenkaaga ama Asylrättscentrum. Sheeg goorta iyo sida aad go'aanka u heshay.
    .next = Waxay eegayaan in wax la qaban karo iyo waxa go'aanku hadda ka dhigan yahay.
    .silence = La xiriir FARR ama Laanqeyrta Cas (Röda Korset).

step-call-counsel-refusal = Wac garyaqaankaaga go'aanka awgiis
    .do = Weydii waxa go'aanku ka dhigan yahay, waqtiga jira iyo waxa garyaqaanku kula taliyo. Turjubaan codso.
    .next = Waxaad wada go'aansanaysaan waxa la qorayo iyo maalinta.
    .silence = Fariin dir oo ku dar lambarka kiiska. Haddaan cidi jawaabin, weydii Asylrättscentrum.

step-find-legal-help = Hel macluumaad sharci oo bilaash ah
    .do = La xiriir Asylrättscentrum, FARR ama Laanqeyrta Cas (Röda Korset). Lacag ha siin qof sharci kuu ballanqaada.
    .next = Waxay kuu sharxayaan go'aankaaga iyo fursadahaaga, iyagoo aan ballanqaadin sida ay noqonayso.
    .silence = Ururka xiga isku day. Saacadahoodu way kala duwan yihiin.

step-write-appeal = Qor racfaanka haddii aad doorato
    .do = Qor magaca, lambarka kiiska, go'aanka aad ka dacwoonayso iyo sababta aad u malaynayso inuu khaldan yahay. Hay'adda Socdaalka u dir ka hor maalinta ugu dambaysa.
    .next = Hay'adda Socdaalku waxay u dirtaa maxkamadda socdaalka (migrationsdomstolen) haddaanay go'aanka beddelin.
    .silence = Hay'adda Socdaalka weydii in racfaanku gaaray. Nuqul kaydi.

step-short-letter = Weydii in warqad gaaban marka hore ku filan tahay
    .do = Haddii waqtigu kugu yar yahay, maanta garyaqaanka weydii in racfaan gaaban la diro oo wax badan mar dambe la qoro.
    .next = Waxaad hubinaysaan inuu gaaro ka hor maalinta ugu dambaysa ee go'aanka.
    .silence = Isla maalinta wac Asylrättscentrum ama Hay'adda Socdaalka.

step-think-before-signing = Weydii intaadan saxiixin
    .do = Oggolaanshaha go'aanka (nöjdförklaring) macnihiisu waa inaad go'aanka aqbashay, lagamana noqon karo. Garyaqaan ama qof aad ku kalsoon tahay la akhri intaadan dooran.
    .next = Si deggan ayaad u dooranaysaa. Racfaanka mar dambe waa laga noqon karaa.
    .silence = Codso inaad warqadda qaadato oo marka hore weydii.

step-stop-at-once = Isla maalinta weydii joojin (inhibition)
    .do = Go'aanku isla markiiba wuu shaqaynayaa. Garyaqaanka ka codso inuu maxkamadda weydiiyo in la joojiyo inta ka horraysa. Taas waxaa la yiraahdaa inhibition.
    .next = Maxkamaddu garyaqaanka ayay u jawaabtaa. Lama hubo in go'aanka la joojinayo.
    .silence = Isla maalinta mar kale wac maxkamadda ama garyaqaanka.

step-other-country = Weydii go'aanka dalka kale ku saabsan
    .do = Weydii dalka uu yahay, sababta iyo waqtiga jira. Sheeg qoys Iswiidhan jooga, carruur iyo xanuun.
    .next = Garyaqaanku wuxuu sheegayaa in laga racfaan qaadan karo iyo sida.
    .silence = Maanta wac Asylrättscentrum ama Hay'adda Socdaalka.
    .change = Xeerarku waa cusub yihiin laga bilaabo { FACT("pact-start") }, wayna isbeddeli kareen.

step-support-while-appealing = Weydii waxa jira inta aad sugayso
    .do = Hay'adda Socdaalka weydii hoyga, lacagta, kaarka LMA iyo shaqada go'aanka kaddib.
    .next = Waxaad ogaanaysaa waxa sii socda iyo waxa joogsada, iyo goorta.
    .silence = Wac { FACT("phone-migrationsverket") } oo sheeg lambarka kiiska.
    .change = Xaqa shaqada iyo hoyga diidmo kaddib wuu isbeddeli karay.

step-wait-for-court = La soco dacwadda maxkamadda
    .do = Haddii aad guurto, u sheeg maxkamadda iyo Hay'adda Socdaalka. Caddaymo cusub garyaqaanka u dhiib.
    .next = Maxkamaddu go'aan ayay soo dirtaa. Maxkamadda sare ee socdaalku (Migrationsöverdomstolen) kiisas gaar ah oo keliya ayay qaadataa.
    .silence = Wac maxkamadda oo sheeg lambarka dacwadda.

step-understand-final = Ogow waxa go'aanka kama dambaysta ah ku qoran
    .do = Codso in go'aanka turjubaan laguugu sharxo: maalinta, dalka iyo waxa carruurta khuseeya.
    .next = Waxaad ogaanaysaa waqtiga aad haysato iyo cidda su'aalaha ka jawaabta.
    .silence = Wac { FACT("phone-migrationsverket") } oo weydii shaqaalaha kiiskaaga haya, ama Asylrättscentrum.
    .change = Xeerarka soo noqoshada iyo taageeradu way isbeddeleen. Garyaqaan weydii.

step-talk-through-final = Qof kala hadal sida aad tahay
    .do = Laanqeyrta Cas (Röda Korset), bulsho diineed (församling) ama goob kulan way ku dhegaysanayaan iyagoo aan waxba kuu go'aamin.
    .next = Waxay ku siin karaan wehel, talo wax ku ool ah iyo caawimo aad meesha saxda ah ku hesho.
    .silence = Wac { FACT("phone-roda-korset") }. Haddii aad aad u xun tahay, wac { FACT("phone-1177") }.

step-new-facts = Weydii waxa jira haddii wax cusub dhaceen
    .do = Marka hore garyaqaan la hadal. Waxyaabo cusub oo muhiim ah Hay'adda Socdaalka ayaa loo qori karaa, iyadoo lagu darayo caddayn iyo sababta aan hore loogu sheegin.
    .next = Hay'adda Socdaalka ayaa go'aamisa in arrinta mar kale la eego. Safarku mar walba ma joogsado.
    .silence = Garyaqaanka ama Hay'adda Socdaalka weydii inay gaartay.
    .change = Xeerarka dib ayaa loo eegayaa.

step-wait-new-facts = Sug jawaabta wixii cusbaa
    .do = Haddii aad Hay'adda Socdaalka u qortay: nuqul kaydi, garyaqaankana weydii waxa inta ka horraysa jira.
    .next = Waxaad helaysaa jawaab qoran.
    .silence = Wac { FACT("phone-migrationsverket") } oo sheeg lambarka kiiska.

step-ask-return-support = Weydii taageerada safarka
    .do = Hay'adda Socdaalka weydii tigidhka, waraaqaha iyo taageerada nolol cusub lagu bilaabo. Goor hore weydii, waayo waqtigu wuu gaabnaan karaa.
    .next = Waxay kuu sheegayaan waxa dalkaaga u jira. Cidna taageerada ma ballanqaadi karto.
    .silence = Wac { FACT("phone-migrationsverket") }.
    .change = Dalalka iyo shuruuduhu way isbeddelaan.

step-papers-for-journey = Ururi waraaqaha safarka ka hor
    .do = Ururi baasabooro, shahaadooyin, waraaqaha caafimaadka, tallaallada iyo caddaynta dugsiga carruurta. Nuqullo waqti hore codso.
    .next = Waxaad sidataa waxaad ugu baahan tahay daryeel, dugsi iyo shaqo.
    .silence = Mar kale weydii dugsiga iyo xarunta caafimaadka.

step-final-home-and-money = Weydii waxa hoyga iyo lacagta ka jira
    .do = Hay'adda Socdaalka weydii goorta hoyga iyo lacagtu joogsanayaan, iyo in carruurtu jawaabta beddelayaan.
    .next = Waxaad ogaanaysaa taariikhda iyo in hoy kale laguu fidinayo.
    .silence = Garyaqaan weydii. Haddii ay xaalad degdeg ah tahay, weydii adeegga bulshada (socialtjänsten).
    .change = Xeerarka taageerada iyo xogta booliska la siiyo way isbeddeli kareen. Garyaqaan ayaa og.

step-without-papers-advice = Garyaqaan kala hadal xaaladdaada
    .do = Marka hore la xiriir urur samafal. Weydii waxa ammaan ah intaadan hay'ad la xiriirin.
    .next = Waxay kuu sheegayaan waddooyinka jiri kara iyo khatarta.
    .silence = Ururka xiga isku day.
    .change = Waxa hay'aduhu isu gudbin karaan wuu isbeddeli karay.

step-care-without-permit = Daryeel raadso marka aad u baahan tahay
    .do = Dadka waaweyn waxay heli karaan daryeelka aan sugi karin iyo daryeelka uurka. Carruurtu waxay helaan daryeelka carruurta kale. Shaqaaluhu waajib sir-hayn ayay leeyihiin (tystnadsplikt).
    .next = Dhakhtarka ama dhakhtarka ilkaha ayaa qiimeeya. Baaritaan caafimaad waad codsan kartaa.
    .silence = Wac { FACT("phone-1177") }. Haddii nafi khatar ku jirto, wac { FACT("phone-112") }.
    .change = Lacagaha iyo xeerarku way isbeddeli kareen.

step-emergency-help-no-permit = Codso cunto iyo meel aad seexato
    .do = Bulsho diineed (församling) ama Laanqeyrta Cas (Röda Korset) weydii cunto, dhar iyo meel la seexdo. Adeegga bulshadu (socialtjänsten) caawimo degdeg ah wuu eegi karaa.
    .next = Mid kasta gooni ayuu u qiimeeyaa. Marka hore weydii waxa ay u baahan yihiin inay kaa ogaadaan.
    .silence = Kan xiga isku day. Haddii carruur jiraan, marka hore taas sheeg.
    .change = Caawimada degdegga ah ee degmadu way yaraan kartay.

step-work-and-no-permit = Qof kala hadal shaqadaada
    .do = Urur samafal ama ururka shaqaalaha (facket) weydii mushaharka, saacadaha iyo shilalka. Qor saacadahaaga.
    .next = Waxaad ogaanaysaa caawimada jirta iyo khatarta.
    .silence = Ururka xiga isku day. Haddii qof ku qasbo oo khatar jirto, wac { FACT("phone-112") }.

step-exploitation-no-permit = Garyaqaan la hadal haddii lagu dulmiyo
    .do = La xiriir Asylrättscentrum, FARR ama Laanqeyrta Cas (Röda Korset). Qor saacadaha, mushaharka iyo magacyada. Haddii qof ku qasbo ama khatar jirto, wac { FACT("phone-112") }.
    .next = Waxay kuu sheegayaan waddooyinka jira iyo khatarta, intaadan hay'ad la xiriirin.
    .silence = Ururka xiga isku day, ama weydii ururka shaqaalaha (facket).
    .change = Waxa hay'aduhu isu gudbin karaan wuu isbeddeli karay.

step-crime-no-permit = Taageero hel haddii dembi lagaa galay
    .do = Taageerada dhibbanayaasha (Brottsofferjouren) ka wac { FACT("phone-brottsofferjouren") }. Waa bilaash, uma baahnid inaad hore u dacwootay. Haddii hadda khatar jirto, wac { FACT("phone-112") }.
    .next = Qof ayaa ku dhegaysanaya. Intaadan dooran, garyaqaan weydii waxa dacwaddu kuu tahay.
    .silence = Isku day Asylrättscentrum, FARR ama Laanqeyrta Cas (Röda Korset).
    .change = Waxa hay'aduhu isu gudbin karaan wuu isbeddeli karay.

step-social-near-home-no-permit = Sii wad la kulanka saaxiibbada iyo deriska
    .do = Goobaha kulanka, bulshooyinka diinta iyo ururradu qof walba way u furan yihiin. Sidii hore waad uga qayb geli kartaa.
    .next = Dad ayaa kula jooga marka ay adag tahay.
    .silence = Qof aad taqaan ka codso inuu ku raaco.

## Came as a child without parents
step-trusted-adult = La hadal qofka weyn ee mas'uulka kaa ah
    .do = La hadal god mankaaga, shaqaalaha bulshada (socialsekreterare) ama qof hoyga ka shaqeeya. Sheeg waxaad is weydiinayso iyo haddii aad walwalsan tahay.
    .next = Waxay kaa caawinayaan kulamada, lacagta, dugsiga iyo waraaqaha.
    .silence = Wac adeegga bulshada ee degmada. Haddii aad keliya rabto inaad hadasho, wac { FACT("phone-bris") }.

step-ask-for-guardian = Codso god man
    .do = Adeegga bulshada (socialtjänsten) ama Hay'adda Socdaalka u sheeg inaadan god man lahayn. Ilme kasta oo keligiis halkan jooga ayaa xaq u leh.
    .next = Mas'uulka wakiillada (överförmyndaren) ayaa doorta qof weyn oo ku caawiya.
    .silence = Qof weyn oo hoyga ama dugsiga jooga ka codso inuu waco.

step-meet-guardian = God mankaaga kala heshii sida aad u xiriirtaan
    .do = Kala heshii inta jeer ee aad wada hadlaysaan iyo waxaad caawimo uga baahan tahay. Sheeg fikirkaaga.
    .next = God mankaagu kulamada muhiimka ah wuu kula joogaa.
    .silence = Haddii qofku jawaabi waayo, u sheeg mas'uulka wakiillada (överförmyndaren) ama shaqaalahaaga bulshada.

step-guardian-after-permit = Weydii cidda mas'uulka ah go'aanka kaddib
    .do = Sharci kaddib, god man waxaa badanaa lagu beddelaa mas'uul gaar ah (särskilt förordnad vårdnadshavare). Weydii cidda ay noqonayso.
    .next = Adeegga bulshada ayaa qof soo jeediya, maxkamadda degmada ayaana go'aamisa (tingsrätten).
    .silence = Weydii shaqaalahaaga bulshada.

step-home-for-young = Sheeg sida aad u degi rabto iyo waxa muhiimka ah
    .do = Shaqaalaha bulshada kala hadal guriga, cuntada, diinta, saaxiibbada, iyo haddii aad qof ka baqayso.
    .next = Adeegga bulshada (socialtjänsten) ayaa la socda sida aad tahay.
    .silence = Wac adeegga bulshada, ama { FACT("phone-bris") } haddii aad rabto in qof ku dhegaysto.

step-young-school = Dugsi bilow
    .do = Qof weyn ka codso inuu dugsi ku qoro. Dugsiga sare (gymnasium) waa la bilaabi karaa ka hor da'da { FACT("age-gymnasium-start") } sano, xitaa sharci la'aan.
    .next = Dugsigu wuxuu weydiinayaa waxaad taqaan, wuxuuna ku siinayaa qorshe iyo Iswiidhish.
    .silence = God mankaaga ama waalidkaaga ka codso inuu mar kale dugsiga waco.

step-young-adult-school = Weydii dugsiga sare ama dugsi kale
    .do = Haddii aad hore u bilowday dugsiga sare (gymnasium), badanaa waad dhammaysan kartaa. Haddii kale degmada weydii haddii dugsiga sare, waxbarashada dadka waaweyn ama SFI kuu habboon tahay.
    .next = La-taliyaha waxbarashada (studievägledare) ayaa ku weydiinaya waxaad taqaan iyo waxaad rabto.
    .silence = Degmada mar kale wac oo weydii la-taliyaha waxbarashada.
    .change = Xaqaagu wuxuu ku xiran yahay da'da, sharciga iyo inaad diiwaangashan tahay (folkbokförd).

step-turning-adult = Qorshee marka aad gaarto { FACT("age-adult") } sano
    .do = Goor hore weydii waxa ku dhacaya hoyga, lacagta, dugsiga iyo god manka marka aad qaan-gaarto.
    .next = Qorshe ayaad wada qoraysaan.
    .silence = Shaqaalaha bulshada ka codso kulan.

step-now-adult = Weydii waxa isbeddelaya maaddaama aad qaan-gaartay
    .do = Degmada iyo Hay'adda Socdaalka weydii cidda mas'uulka ka ah hoyga iyo lacagta. Qofkii dugsiga sare (gymnasium) bilaabay badanaa wuu sii wadan karaa.
    .next = Xiriir cusub ayaad helaysaa, dadka waaweyn ee aad ku kalsoon tahayna waad la hadli kartaa weli.
    .silence = Wac { FACT("phone-migrationsverket") } oo garyaqaan weydii.

step-young-rest = Hel wax xiiso leh dugsiga kaddib
    .do = Dugsiga ama maktabadda weydii goobta dhallinyarada (fritidsgård), ciyaaraha, muusigga iyo caawimada casharka ee kuu dhow.
    .next = Badanaa lacag la'aan ayaad ku tijaabin kartaa.
    .silence = Markii ugu horreysay qof weyn ka codso inuu ku raaco.

step-youth-clinic = Baro rugta dhallinyarada
    .do = Rugta dhallinyarada (ungdomsmottagning) keligaa waad tagi kartaa, waxaadna weydiin kartaa jirka, dareenka, galmada iyo xiriirrada. Sharci uma baahnid.
    .next = Way ku dhegaysanayaan, sirta way ilaaliyaan (tystnadsplikt), turjubaanna way qaban karaan.
    .silence = Luqado badan ka akhri { FACT("web-youmo") } ama wac { FACT("phone-1177") }.

## Health
step-choose-health-centre = Dooro xarun caafimaad
    .do = Dooro xarun caafimaad (vårdcentral) kuu dhow, adiga iyo carruurta. Internetka ama foom ku samee. Weydii sidoo kale baaritaanka caafimaadka ee dadka cusub.
    .next = Halkaas ayaa laguu qorayaa, waadna wacdaa marka aad xanuunsato.
    .silence = Haddaadan dooran, waxaa laguu qorayaa meesha aad deggan tahay. Wac { FACT("phone-1177") } oo weydii meesha.

step-ask-for-care-now = Maanta weydii daryeel iyo daawo
    .do = Wac xarunta caafimaadka (vårdcentral) oo sheeg waxaad u baahan tahay iyo goorta daawadu kaa dhammaanayso. Ha sugin in laguu yeero.
    .next = Kalkaaliye ayaa su'aalo ku weydiinaya, ballan ku siinaya ama kula talinaya.
    .silence = Wac { FACT("phone-1177") }. Haddii aad dhaqso uga sii darto, wac { FACT("phone-112") }.

step-care-before-permit = Ogow daryeelka aad xaqa u leedahay
    .do = Dadka waaweyn waxay heli karaan daryeelka aan sugi karin, daryeelka uurka iyo talada ka hortagga uurka. Carruurtu waxay helaan daryeelka carruurta kale. Haddii aad haysato, tus kaarka Hay'adda Socdaalka.
    .next = Dhakhtarka ayaa qiimeeya waxa aan sugi karin.
    .silence = Wac { FACT("phone-1177") } oo weydii waxa ku khuseeya.
    .change = Xeerarka iyo lacaguhu way isbeddeli kareen. Weydii daryeelka caafimaadka.

step-wait-for-health-call = U diyaar garow booqashada daryeelka
    .do = Akhri warqadda laguugu yeeray (kallelse), sheeg luqadda aad ku hadasho oo su'aalo qoro. Sheeg haddaadan iman karin.
    .next = Waxaad ka hadli kartaa jirka, hurdada iyo walwalka. Wax kasta oo aad sheegto waa sir (tystnadsplikt).
    .silence = Xarunta caafimaadka weydii ballan cusub.

step-talk-about-mood = Qof u sheeg sida aad dareemayso
    .do = Wac xarunta caafimaadka (vårdcentral) oo sheeg inaad murugaysan tahay, walwalsan tahay ama si xun u seexato. Turjubaan codso. La hadal sidoo kale qof aad ku kalsoon tahay.
    .next = Waxaad ka wada hadlaysaan waxa ku caawin kara, tusaale wada-hadal, hurdo iyo jimicsi.
    .silence = Wac { FACT("phone-1177") }. Haddaadan rabin inaad noolaato, wac { FACT("phone-mind") } ama { FACT("phone-112") }.

step-care-after-trauma = Caawimo weydiiso wixii adkaa ee aad soo martay
    .do = Xarunta caafimaadka u sheeg inay ku dhibayaan dagaal, jirdil ama xadgudub. Uma baahnid inaad wax walba sheegto.
    .next = Dhaawacyada way qori karaan, waxayna kuu gudbin karaan daweynta saxda ah.
    .silence = Wac { FACT("phone-1177") }, ama Laanqeyrta Cas (Röda Korset) weydii { FACT("phone-roda-korset") }.

step-dental-help = Ballan ka qabso dhakhtarka ilkaha
    .do = Wac daryeelka ilkaha (Folktandvården) oo sheeg xanuunka intuu le'eg yahay. Ka hor weydii inta ay ku kacayso.
    .next = Sharci la'aan dadka waaweyn waxay helaan daryeelka ilkaha ee aan sugi karin. Carruurta waa u bilaash.
    .silence = Wac { FACT("phone-1177") } haddii ay degdeg tahay.

step-disability-support = Weydii taageerada naafonimada
    .do = Xarunta caafimaadka u sheeg qalabka aad u baahan tahay, degmadana taageerada nolol maalmeedka. Dugsiga iyo koorsadana u sheeg.
    .next = Waxay baarayaan waxaad u baahan tahay, go'aanna way ku siinayaan.
    .silence = Mar kale wac degmada oo codso shaqaalaha kiiska (handläggare).
    .change = Taageerada aad heli karto waxay ku xiran tahay inaad diiwaanka dadweynaha ku jirto (folkbokförd).

step-way-back-from-illness = Weydii taageero marka aad muddo dheer xanuunsato
    .do = Dhakhtarka ka codso warqad caafimaad, Qasnadda Caymiska (Försäkringskassan) iyo Xafiiska Shaqadana weydii waxa ku khuseeya.
    .next = Dhowr hay'adood ayaa kula wada qorshayn kara, si aadan marar badan isku wax u sheegin.
    .silence = Wac { FACT("phone-forsakringskassan") }.

step-contact-midwife = Wac umuliso
    .do = Sida ugu dhaqsaha badan u wac rugta umulisada (barnmorskemottagning). Booqashooyinku waa bilaash, xitaa sharci deganaansho la'aan.
    .next = Umulisadu uurka way la socotaa, su'aalahana way ka jawaabtaa. Keligaa ama qof kale waad la tagi kartaa.
    .silence = Wac { FACT("phone-1177") }. Haddii dhiig kaa yimaado ama xanuun daran jiro, wac { FACT("phone-112") }.

step-prepare-for-birth = U diyaar garow dhalmada
    .do = Weydii kooxda waalidka, turjubaanka dhalmada iyo cidda carruurta kale hayn doonta.
    .next = Waad garanaysaa meesha aad wacdo marka ay bilaabato.
    .silence = Booqashada xigta weydii umulisada.

step-child-health-centre = Ilmahaaga awgiis la xiriir BVC
    .do = Wac xarunta caafimaadka carruurta (BVC) oo sheeg in ilmuhu Iswiidhan ku cusub yahay. Booqashada iyo tallaalladu waa bilaash.
    .next = Kalkaaliyuhu wuxuu la socdaa koritaanka ilmaha, su'aalahana wuu ka jawaabaa.
    .silence = Wac xarunta caafimaadka ama { FACT("phone-1177") }.

step-child-vaccination = Diyaari tallaallada ilmaha
    .do = Carruurta yaryar weydii BVC, kuwa waaweynna kalkaaliyaha dugsiga. Tus tallaallada ilmuhu qaatay.
    .next = Qorshe ayay u samaynayaan waxa maqan.
    .silence = Wac { FACT("phone-1177") }.

step-child-feels-bad = Weydii caawimo walwalka ilmaha
    .do = La hadal BVC, la-taliyaha dugsiga (kurator) ama xarunta caafimaadka. Caadooyin deggan, ciyaar iyo dugsi carruurta way caawiyaan.
    .next = Adiga iyo ilmahaba way idin dhegaysanayaan. Haddii ay culus tahay, daryeelka dhimirka ee carruurta (BUP) ayaa idin caawinaya.
    .silence = Wac { FACT("phone-1177") }. Ilmuhu isaga ayaa wici kara { FACT("phone-bris") }.

step-child-disability = Ilmaha u weydii taageero daryeelka iyo dugsiga
    .do = BVC ama xarunta caafimaadka, iyo dugsiga, u sheeg waxa ilmuhu u baahan yahay.
    .next = Way baarayaan, taageeradana adiga ayay kula qorshaynayaan.
    .silence = Codso kulan ay dhammaan joogaan.

step-know-care-costs = Akhri lacagaha iyo daryeelka ka hortagga
    .do = Akhri inta booqashada iyo daawadu ku kacaan iyo xadka ugu sarreeya ee kharashka (högkostnadsskydd). Aqbal marka laguugu yeero baaritaanka unugyada (cellprov) ama baaritaan kale.
    .next = Qiimaha horay ayaad u ogaanaysaa, daryeelka bilaashka ahna waad weydiin kartaa.
    .silence = Wac { FACT("phone-1177") }.

## School, preschool and child care
step-start-preschool = Codso meel xannaano ah
    .do = Sida ugu dhaqsaha badan degmada ka codso xannaano (förskola). Sheeg inaad ku cusub tahay, iyo haddii idinka waaweyni wax baranaysaan, shaqaynaysaan ama shaqo raadinaysaan.
    .next = Degmadu meel iyo waqti la-qabsi ah (inskolning) ayay kuu fidinaysaa.
    .silence = Wac oo weydii meesha. Meeshu badanaa waa inay ku timaaddo { FACT("preschool-place-within") } gudahood.

step-start-school = Carruurta dugsiga u qor
    .do = La xiriir qaybta degmada ee ardayda cusub. Carruurta oo dhan dugsi way dhigan karaan, xitaa inta aad sugaysaan iyo sharci la'aan.
    .next = Adiga iyo ilmaha ayay la kulmayaan, dugsina way soo jeedinayaan.
    .silence = Wac degmada oo weydii bilowga dugsiga. Haddii xogtaadu ku walwal geliso, marka hore garyaqaan weydii.

step-wait-for-school = Carruurta maalin wanaagsan u samee inta aad sugto
    .do = Tag maktabadda, xannaanada furan (öppna förskolan) ama meesha ciyaarta. Iswiidhishka ku barta sheekooyin iyo heeso.
    .next = Waxaa laydin sheegayaa meesha iyo maalinta bilowga.
    .silence = Toddobaad kasta wac degmada. Xeerarku waxay ku yaallaan { FACT("web-skolverket") }.

step-meet-the-school = Baro dugsiga iyo macallimiinta
    .do = Kulamada turjubaan la tag, labada mas'uulba haddii aad laba tihiin. Weydii luqadda hooyo, hagidda waxbarashada, caawimada casharka iyo xannaanada dugsiga kaddib (fritids).
    .next = Dugsigu wuxuu ku tusayaa sida ay u socoto iyo sida aad guriga uga caawin karto.
    .silence = Macallinka ka codso wada-hadal gaar ah.

step-teen-path = Qorshee waddada dugsiga ee dhallinyarada
    .do = La-taliyaha waxbarashada iyo shaqada (studie- och yrkesvägledare) ka codso inuu sharxo barnaamijka hordhaca (introduktionsprogram), dugsiga sare (gymnasium) iyo waxbarashada dadka waaweyn.
    .next = Dhallinyaradu waxay helaysaa qorshe waxbarasho oo u gaar ah.
    .silence = Wac degmada. Qofka magangelyo codsanaya ama aan sharci haysan badanaa waa inuu dugsiga sare bilaabaa ka hor da'da { FACT("age-gymnasium-start") } sano.

step-child-care-for-both = Ilmo-hayn diyaari si dadka waaweyn oo dhan wax u bartaan
    .do = Xisaabiya saacadaha qof walba u baahan yahay koorso, shaqo iyo daryeel. Degmada weydiiya xannaanada (förskola) iyo ilmo-haynta koorsooyinka.
    .next = Waqtiga waad qaybsan kartaan, si aan qof keliya Iswiidhish u baran.
    .silence = SFI iyo xannaanada furan weydiiya waqtiyo kale.

step-open-preschool = Ilmahaaga la tag xannaanada furan
    .do = Ballan la'aan kaalay xannaanada furan (öppna förskolan) oo la kulan waalid kale. Hooyooyinka iyo aabbayaashaba waa la soo dhoweynayaa.
    .next = Ilmuhu wuu ciyaarayaa, adiguna shaqaalaha wax walba waad weydiin kartaa.
    .silence = BVC ama maktabadda weydii tan kuugu dhow.

step-parent-support = Weydii taageerada waalidka
    .do = BVC, dugsiga ama xarunta qoyska (familjecentral) weydii koorso waalid. In ilmo la garaaco ama loo hanjabo waa mamnuuc, caawimo habab kale ahna way jirtaa.
    .next = Waxaad helaysaa habab nolol maalmeedka kaa caawiya. Taageeradu marka hore waa ikhtiyaari.
    .silence = Wac degmada oo weydii taageerada qoyska.

step-child-free-time = Carruurta u hel hawlo firaaqo
    .do = Dugsiga, maktabadda ama urur weydii ciyaaraha, dugsiga dhaqanka (kulturskola) iyo hawlaha fasaxa. Gabdhaha iyo wiilashu xaq isku mid ah ayay u leeyihiin.
    .next = Ilmuhu wuu tijaabin karaa. Weydii qalab la amaahdo iyo lacag yar.
    .silence = Urur kale isku day.

## Swedish and studies
step-start-sfi = Isku qor SFI
    .do = Degmada isaga qor, qof kasta oo weyn gooni isaga. Weydii casharro maalintii, fiidkii ama fogaan ah, iyo ilmo-hayn.
    .next = Dugsigu heerkaaga ayuu tijaabinayaa, wuxuuna kuu sheegayaa goorta aad bilaabayso.
    .silence = Wac oo weydii taariikhda bilowga. Inta ka horraysa tag kafeega luqadda (språkcafé).
    .change = Inta xaqa SFI socdo waa la beddelay. Weydii degmada.

step-swedish-from-day-one = Hadda bilow barashada Iswiidhishka
    .do = Badanaa weli xaq SFI ma lihid. Maktabadda iyo ururrada waxbarashada sida ABF weydii kafeega luqadda (språkcafé) iyo kooxaha waxbarashada.
    .next = Badanaa toos ayaad u iman kartaa, sharci la'aanna.
    .silence = Inta ka horraysa maktabadda buugag iyo app ku baro.

step-ukraine-swedish = Degmada weydii SFI ama kafeega luqadda
    .do = Inta aan lagu diiwaangelin, degmadu SFI way ku siin kartaa laakiin qasab kuma aha. Weydii waxa meeshaada jira.
    .next = Koorso ayaad bilaabi kartaa ama habab kale ayaa laguu sheegayaa.
    .silence = Inta ka horraysa tag kafeega luqadda (språkcafé) ee maktabadda.
    .change = Xeerarku way isbeddeli kareen.

step-plan-sfi-time = Qorshee waqtigaaga SFI
    .do = Codso qorshe waxbarasho oo leh hadaf iyo maalin dhammaad. Sheeg haddii xanuun, carruur ama shaqo aad waqti dheeraad ah ugu baahan tahay.
    .next = Waxaad ogaanaysaa koorsada xigta.
    .silence = Ballan ka qabso la-taliyaha waxbarashada iyo shaqada (studie- och yrkesvägledare).
    .change = Waqtiga si kala duwan ayaa loo tiriyaa goorta aad bilowday awgeed. Weydii degmada.

step-practise-swedish = Iswiidhishka ku celceli kafeega luqadda
    .do = Tag kafeega luqadda (språkcafé) oo ka hadal nolol maalmeedka. Waad khaldami kartaa, dhib ma leh.
    .next = Dad ayaad la kulmaysaa, waxaadna maqlaysaa shaqo, guri iyo xaflado.
    .silence = Maktabadda ama bulshada diinta (församling) weydii kulanka xiga.

step-first-steps-in-reading = Weydii koorso loogu talagalay dugsi yar
    .do = Sheeg inaad dugsi yar dhigatay. Markaas waxaa jira koorsooyin si tartiib ah u socda oo akhriska iyo qoraalka lagugu caawiyo.
    .next = Heerkaaga ayaad ka bilaabaysaa. Maktabaddu waxay leedahay buugag la dhegaysto.
    .silence = Goob kulan weydii caawimo akhris.

step-complete-school = Dhammaystir dugsiga hoose-dhexe ama dugsiga sare
    .do = La-taliyaha waxbarashada iyo shaqada kala hadal waxbarashada dadka waaweyn (komvux) ama dugsiga sare ee shacabka (folkhögskola). Weydii inaad SFI isku mar la dhigan karto.
    .next = Waxaad helaysaa qorshe waxbarasho oo kuu gaar ah.
    .silence = Mar kale wac degmada ama dugsiga ka hor maalinta ugu dambaysa ee codsiga.
    .change = Haddii aad magangelyo codsanayso, xaqu wuu ka yaraan karaa. Dugsiga sare ee shacabku xeerar u gaar ah ayuu yeelan karaa.

step-learn-a-trade = Hel waxbarasho xirfadeed
    .do = Waxbarashada dadka waaweyn (komvux) iyo Xafiiska Shaqada weydii waxbarashada xirfadaha ee gobolka jirta, xitaa kuwa Iswiidhish ku jiro.
    .next = Waxaad codsataa bilowga xiga, badanaana tababar shaqo (praktik) waad heli kartaa.
    .silence = Degmo deris ah weydii haddaan degmadaadu koorsada lahayn.

step-go-to-university = U qorshee jaamacadda
    .do = Shuruudaha ka akhri { FACT("web-antagning") } oo weydii la-taliyayaasha Jaamacadda Linnaeus (Linnéuniversitetet). Qoraal UHR la'aantiis waad codsan kartaa.
    .next = Waxaad ogaanaysaa Iswiidhishka iyo koorsooyinka kaa maqan.
    .silence = Wac { FACT("phone-linneuniversitetet") }.

step-study-money = CSN weydii kaalmada waxbarashada
    .do = CSN ka wac { FACT("phone-csn") } intaadan bilaabin. Amaahda waa la celiyaa, deeqda lama celiyo.
    .next = Waxay kuu sheegayaan in waxbarashadaada iyo sharcigaagu kaalmo xaq u leeyihiin.
    .silence = La-taliyaha waxbarashada ka codso inuu codsiga kaa caawiyo.

## Work
step-map-your-skills = Muuji waxaad taqaan iyo waxaad baratay
    .do = Bilaash uga codso UHR qiimayn, adigoo diraya shahaadooyinkaaga luqaddii asalka ahayd. Waad samayn kartaa inta aad go'aan sugayso.
    .next = Waxaad helaysaa qoraal aad tusto loo-shaqeeyayaasha iyo dugsiyada.
    .silence = Eeg { FACT("web-uhr") }. Sugitaanku bilo ayuu qaadan karaa, marka shaqo weli raadso.

step-wait-for-statement = Wax kale qabo inta UHR qiimaynayso
    .do = Baro Iswiidhishka xirfaddaada, la kulan dadka xirfaddaada ku shaqeeya oo raadso tababar shaqo (praktik).
    .next = Qoraalku wuxuu imanayaa marka uu diyaar noqdo.
    .silence = Jawaab haddii UHR waraaqo kale codsato.

step-health-licence = Ogow waddada liisanka caafimaadka
    .do = Xirfaddaada ka akhri { FACT("web-socialstyrelsen-legitimation") }. Badanaa waad bilaabi kartaa intaadan Iswiidhish aqoon.
    .next = Guddiga Caafimaadka iyo Daryeelka (Socialstyrelsen) wuxuu sheegayaa imtixaannada, koorsooyinka iyo heerka luqadda ee liisanka (legitimation) loo baahan yahay.
    .silence = Xafiiska Shaqada weydii waddada degdegga ah (snabbspår) iyo tababar shaqo oo daryeelka ah.

step-teacher-path = Ogow waddada shaqada macallinnimada
    .do = Liisanka macallinka (lärarlegitimation) ka akhri { FACT("web-skolverket") }. Degmada weydii inaad inta ka horraysa dugsi ka shaqayn karto ama ardayda luqaddooda ku hagi karto.
    .next = Waxaad ogaanaysaa koorsooyinka iyo Iswiidhishka kaa maqan.
    .silence = Jaamacadda Linnaeus (Linnéuniversitetet) weydii waxbarasho dhammaystir ah.

step-licensed-trade = Weydii cidda xirfaddaada oggolaata
    .do = UHR weydii hay'adda bixisa oggolaanshaha xirfaddaada (behörighet).
    .next = Halkaas ayaad ka codsataa, inta ka horraysana hawlo u dhow ayaad ka shaqayn kartaa.
    .silence = Eeg { FACT("web-uhr") } ama weydii Xafiiska Shaqada.

step-your-trade-here = Hel waddo aad xirfaddaada ugu noqoto
    .do = Sheeg waxaad soo qabatay, weydiina qiimaynta (validering), xiriirrada shaqada iyo tababar shaqo (praktik) oo xirfaddaada ah.
    .next = Waxaad ogaanaysaa waxa kugu filan iyo waxaad ku dari karto.
    .silence = Adigu la xiriir shirkad ama ururka shaqaalaha ee xirfaddaada.

step-look-for-work = Cv qor oo shaqo ka raadso gobolka oo dhan
    .do = Qor waxaad taqaan oo ka codso degmooyinka Kronoberg oo dhan. Qof kasta oo aad la kulanto u sheeg inaad shaqo raadinayso.
    .next = Loo-shaqeeyayaal ayaa kula soo xiriiraya. Maktabaddu daabacaadda way kaa caawin kartaa.
    .silence = Toddobaad kaddib wac loo-shaqeeyaha oo weydii.

step-new-start-job = Weydii shaqada bilowga cusub (nystartsjobb)
    .do = Loo-shaqeeyaha u sheeg inay jiri karto taageero lagu shaqaalaysiiyo dadka cusub. Xafiiska Shaqada weydii inay ku khusayso.
    .next = Loo-shaqeeyaha ayaa codsada intaadan bilaabin.
    .silence = Wac { FACT("phone-arbetsformedlingen") }.
    .change = Xeerarku marar badan ayay isbeddelaan.

step-try-work-practice = Weydii tababar shaqo (praktik)
    .do = Shaqaalaha kiiska ama degmada u sheeg shaqada aad rabto inaad tijaabiso. Haddii aad rabto, meel shaqo soo jeedi.
    .next = Waxaad ku heshiinaysaan waqtiga, hawlaha iyo qofka ku haga. Tababar shaqo ma aha shaqaalayn.
    .silence = Urur samafal weydii inaad halkaas wax ka caawin karto.
    .change = Cidda tababarka heli karta waxay ku xiran tahay sharcigaaga.

step-start-a-business = Ogow sida shirkad loo furo
    .do = Xafiiska ganacsiga ee degmada (näringslivskontor) talo weydii, Hay'adda Cashuurahana (Skatteverket) cashuurta. Hubi in sharcigaagu kuu oggol yahay inaad shirkad maamusho.
    .next = Talo ayaad ka helaysaa fikradda, lacagta iyo oggolaanshaha.
    .silence = Wac { FACT("phone-skatteverket") }.

step-safe-at-work = Hubi heshiiska, mushaharka iyo badbaadada shaqada
    .do = Codso heshiis qoran iyo warqadda mushaharka. Waad ku biiri kartaa ururka shaqaalaha (facket) iyo sanduuqa shaqo la'aanta (a-kassa), loo-shaqeeyuhuna kuma diidi karo.
    .next = Ururku xubnihiisa ayuu ka caawiyaa mushaharka iyo xeerarka.
    .silence = Haddii shaqadu khatar tahay, Hay'adda Badbaadada Shaqada (Arbetsmiljöverket) ka wac { FACT("phone-arbetsmiljoverket") }.

step-way-out-of-home = Samayso qorshe waxbarasho ama shaqo
    .do = Degmada u sheeg inaad guriga joogto oo aad rabto inaad dibadda u baxdo. Codso wada-hadal kuu gaar ah oo ku saabsan Iswiidhish, ilmo-hayn iyo waxaad ku fiican tahay.
    .next = Si tartiib ah ayaad u bilaabaysaan, tusaale dhowr saacadood oo maalintii ah.
    .silence = Tag xannaanada furan ama koox haween oo halkaas weydii.

## Home
step-nowhere-to-sleep = Codso meel aad seexato
    .do = Maanta la xiriir adeegga bulshada (socialtjänsten), sheegna haddii aad carruur leedahay, uur leedahay ama xanuunsan tahay. Haddii aad magangelyo codsanayso, Hay'adda Socdaalkana ka wac { FACT("phone-migrationsverket") }.
    .next = Waxay qiimaynayaan waxa degdegga ah, isla maalintana way jawaabayaan haddii aad codsato.
    .silence = Mar kale wac, tag, ama bulsho diineed (församling) weydii. Haddii khatar jirto, wac { FACT("phone-112") }.

step-sleep-asylum = Hay'adda Socdaalka ka codso meel aad seexato
    .do = Wac { FACT("phone-migrationsverket") } oo sheeg inaadan haysan meel aad seexato. Sheeg haddii aad carruur leedahay, uur leedahay ama xanuunsan tahay. Haddii ay degdeg tahay, la xiriir sidoo kale adeegga bulshada (socialtjänsten) ee degmada.
    .next = Hay'adda Socdaalka (Migrationsverket) ayaa kuu sheegaysa inay meel kuu hayso iyo halka ay ku taal.
    .silence = Mar kale wac, ama bulsho diineed (församling) weydii. Haddii khatar jirto, wac { FACT("phone-112") }.
    .change = Xeerarka hoygu way isbeddeli kareen.

step-join-housing-queue = Hadda gal safka guryaha
    .do = Safka guryaha (bostadskö) ka gal dhowr shirkadood, haddii ay suurtagal tahayna degmooyin kale. Waqtiga safka waa la xisaabiyaa. Qof kasta oo weyn meel u gaar ah ayuu yeelan karaa.
    .next = Waxaad codsataa guryaha bannaan, dakhligana waad tustaa marka wax laguu fidiyo.
    .silence = Badanaa gal akoonka si aadan meesha u waayin.

step-wait-for-flat = Codsigaaga guriga cusboonaysii
    .do = Cusboonaysii dakhliga iyo lambarka telefoonka. Ka jawaab waxa laguu fidiyo, xitaa haddii aad diiddo.
    .next = Waxaa laguugu yeerayaa inaad guriga aragto ama heshiis saxiixdo.
    .silence = Wac shirkadda oo weydii safku inta uu dheer yahay.

step-home-in-the-county = Degmooyinka isbarbar dhig intaadan guurin
    .do = Isku mar eeg guri, shaqo, dugsi, bas iyo daryeel. Meelaha yaryar safku wuu ka gaabnaan karaa.
    .next = Guuritaanku wuxuu beddelayaa dugsiga, xarunta caafimaadka, SFI iyo kaalmada nolosha (försörjningsstöd). Marka hore weydii degmada cusub.
    .silence = Wac xarunta xiriirka ee degmada kale.

step-leave-the-county = Weydii intaadan gobolka ka guurin
    .do = Weydii waxa guuritaanku ka beddelayo lacagta, dugsiga, SFI iyo daryeelka.
    .next = Waad qorshayn kartaa si carruurta iyo koorsooyinku waqti u lumin.
    .silence = Wac degmada cusub.

step-report-new-address = Sheeg cinwaanka cusub marka aad guurto
    .do = Guuritaanka Hay'adda Cashuuraha (Skatteverket) ugu sheeg qof kasta oo guriga deggan.
    .next = Hay'adaha iyo daryeelku cinwaankaaga cusub way helayaan. U sheeg sidoo kale dugsiga, bangiga iyo loo-shaqeeyaha.
    .silence = Wac { FACT("phone-skatteverket") }.

step-crowded-home = Ka wada hadla sida aad guriga u wadaagtaan
    .do = Ku heshiiya kirada, qolalka iyo muddada. Weydii in magacaagu albaabka ku qornaan karo.
    .next = Warqadahaaga way ku soo gaarayaan, cinwaankaagana waad muujin kartaa.
    .silence = Haddii carruurtu ku ciriiriyaan, degmada talo weydii.

step-check-sublet = Hubi heshiiskaaga kirada gacan labaad
    .do = Codso heshiis qoran iyo caddayn in milkiiluhu (hyresvärd) oggolaaday kirada gacan labaad (andrahand). Heshiiska laftiisa lacag ha ku bixin.
    .next = Waxaad ogaanaysaa inaad sii joogi karto iyo in kiradu macquul tahay.
    .silence = Guddiga Kirada (Hyresnämnden) bilaash ayuu u eegaa. Ururka Kireystayaasha (Hyresgästföreningen) xubnihiisa ayuu caawiyaa.

step-read-contract = Akhri heshiiskaaga kirada
    .do = Akhri inta heshiiska kirada (hyreskontrakt) socdo, waxa ku jira iyo goorta kirada la bixiyo. Qof ka codso inuu kula akhriyo.
    .next = Haddii heshiisku waqti gaar ah yahay, goor hore weydii waxa xiga.
    .silence = Wac milkiilaha ama degmada.
    .change = Inta guriga degmadu socdo way isbeddeli kartay.

step-learn-about-the-flat = Baro sida guri dabaq ah loogu noolaado
    .do = Weydii koorsada guriga (boskola), waqtiga dhar-dhaqista, qashinka, qiiq-sheegaha iyo sida cilad loo sheego (felanmälan).
    .next = Waad garanaysaa sida cilad loo sheego iyo sida deriska si fiican loola noolaado.
    .silence = Wac milkiilaha.

step-home-insurance = Samayso caymiska guriga
    .do = Caymisyada guriga (hemförsäkring) ka barbar dhig Konsumenternas. Hubi in qof kasta oo guriga joogaa ku jiro.
    .next = Caymisku wuu caawin karaa haddii dab, biyo, xatooyo ama khilaaf dhaco.
    .silence = Milkiilaha weydii waxa loo baahan yahay.

step-queue-login-alvesta = Gal akoonka safka AllboHus
    .do = Mararka qaar gal akoonka si waqtigaaga safku u sii jiro.
    .next = Guryo meelo badan ku yaal ayaad codsan kartaa.
    .silence = Eeg { FACT("web-allbohus") }.

step-queue-update-almhult = Cusboonaysii xogtaada Älmhultsbostäder
    .do = Gal oo xogtaada mar kale kaydi si meeshaadu u sii jirto.
    .next = Guryo waad codsan kartaa, waxa laguu fidiyona waad ka jawaabi kartaa.
    .silence = Wac { FACT("phone-almhultsbostader") }.

step-queue-vaxjo = Guri ka raadso magaalada iyo meelaha ka baxsan
    .do = Gal safka guryaha (bostadskö) ee Växjöbostäder iyo Vidingehem. Meelaha magaalada ka baxsan sugitaanku wuu ka gaabnaan karaa.
    .next = Waqti saf ayaad ururinaysaa, guryaha bannaanna waad codsanaysaa.
    .silence = Eeg { FACT("web-boplats") } ama wac { FACT("phone-vaxjobostader") }.

## Everyday life and travel
step-use-public-transport = Baro sida baska iyo tareenka loo raaco
    .do = Gaadiidka Kronoberg (Länstrafiken) weydii sida tigidhka loo iibsado iyo sida aad baskaaga u hesho. Qof la raac safar tijaabo ah.
    .next = Waxaad u safri kartaa koorso, daryeel iyo shaqo gobolka oo dhan.
    .silence = Eeg { FACT("web-lanstrafiken") } ama maktabadda weydii.

step-travel-from-countryside = Weydii safarrada miyiga
    .do = Weydii safarka hore loo dalbado (närtrafik), gaadiidka dugsiga (skolskjuts) iyo gaadiidka bukaanka (sjukresor). Codso ballan telefoon ama internet ah marka safarku dheer yahay.
    .next = Waad garanaysaa maalmaha aad safri karto iyo sida loo dalbado.
    .silence = Wac degmada. Deriska iyo ururraduna mararka qaar way ku qaadi karaan.

step-learn-to-drive = Ogow waxa laysinku u baahan yahay
    .do = Akhri oggolaanshaha barashada (körkortstillstånd), aqoonta iyo tababarka wadista. Kharashka xisaabi intaadan bilaabin.
    .next = Hay'adda Gaadiidka (Transportstyrelsen) ayaad ka codsataa marka lagu diiwaangeliyo (folkbokförd).
    .silence = Wac { FACT("phone-transportstyrelsen") }.

step-licence-from-eea = Hubi in laysinkaaga EES shaqaynayo
    .do = Laysinku (körkort) Iswiidhan wuu ka shaqeeyaa inta uu ka shaqaynayo dalkii bixiyey. Weydii intaadan beddelan.
    .next = Haddii aad rabto, laysin Iswiidhish ah ayaad ku beddelan kartaa.
    .silence = Wac { FACT("phone-transportstyrelsen") }.

step-licence-from-elsewhere = Ogow inta laysinkaagu shaqaynayo
    .do = Laysin (körkort) dal aan EES ahayn wuxuu shaqeeyaa muddo diiwaangelinta kaddib. Kaddib mid Iswiidhish ah ayaa loo baahan yahay.
    .next = Hay'adda Gaadiidka (Transportstyrelsen) weydii inaad beddelan karto ama mid cusub u baahan tahay.
    .silence = Wac { FACT("phone-transportstyrelsen") }.

step-licence-ukraine = Weydii laysinkaaga Ukraine waxa ka jira
    .do = Haddii aad haysato sharciga ilaalinta ku-meelgaarka ah (massflyktsdirektivet), laysinka waa la isticmaali karaa inta awaamirtu jirto.
    .next = Waqti hore weydii waxa dhacaya { FACT("ukraine-until") } kaddib.
    .silence = Wac { FACT("phone-transportstyrelsen") }.

step-library-card = Samayso kaarka maktabadda
    .do = Maktabadda ula tag kaar ama warqad muujisa cidda aad tahay. Kaarku waa bilaash. Haddaadan waraaqo haysan, weydii waxa ku filan.
    .next = Buugag luqaddaada ah waad amaahan kartaa, kombuyuutar waad isticmaali kartaa, si degganna waad u fadhiisan kartaa.
    .silence = Weydii shaqaalaha. Meesha saxda ah ayay kaa caawinayaan.

step-join-sport = Tijaabi ciyaar kuu dhow
    .do = Degmada weydii ururrada soo dhoweeya dadka bilowga ah. Carruur iyo dad waaweynba way tijaabin karaan.
    .next = Dad ayaad la kulmaysaa, jirkana waad dhaqaajinaysaa. Weydii lacagta iyo dharka.
    .silence = Tag tababar oo weydii tababaraha.

step-join-culture = Hel muusig, farsamo gacmeed iyo buugag
    .do = Maktabadda weydii buugag luqaddaada ah, ururrada waxbarashadana koorsooyin muusig iyo farsamo gacmeed.
    .next = Ka qayb gale ayaad noqon kartaa ama waxaad taqaan ayaad tusi kartaa.
    .silence = Eeg loox-ogeysiiska maktabadda.

step-enjoy-nature = Dabiicadda u bax
    .do = Degmada weydii waddooyinka socodka, meelaha dabaasha iyo ururrada. Xaqa dadweynaha (allemansrätten) wuxuu kuu oggol yahay inaad kaynta dhex socoto haddii aad wax ilaaliso.
    .next = Waxaad helaysaa meelo, iyo dad jecel waxa aad jeceshahay.
    .silence = Maktabadda weydii khariidad.

step-find-faith = Hel bulsho diineed ama meel wada joog
    .do = Degmada weydii bulshooyinka diinta ee jira (församling). Waad rumayn kartaa, diinta waad beddeli kartaa, ama waad iska dayn kartaa.
    .next = Kulamada waa lagugu soo dhoweynayaa, xitaa haddaadan xubin ahayn.
    .silence = Goob kulan weydii.

step-help-others = Urur wax ka caawi
    .do = Laanqeyrta Cas (Röda Korset) ama urur kale u sheeg waxaad taqaan: luqad, karin, carruur, farsamo.
    .next = Hawlo, saaxiibbo iyo Iswiidhish ayaad isku mar helaysaa.
    .silence = Wac { FACT("phone-roda-korset") } ama kulan ku weydii.

step-meet-women = Maalintii haween kale la kulan
    .do = Goobta kulanka ama xarunta qoyska (familjecentral) weydii koox haween, dabaal, kafe tolmo ama socod. Carruurta kaxayso haddii aad rabto.
    .next = Xiriirro ayaad yeelanaysaa, waxaadna ka hadli kartaa shaqo, caafimaad iyo carruur.
    .silence = Weydii BVC ama maktabadda.

## Urgent worries
step-get-safe = Meel ammaan ah tag
    .do = Haddii hadda khatar jirto, wac { FACT("phone-112") }. Haddii kale, wac { FACT("phone-kvinnofridslinjen") } oo la hadal. Waa bilaash, biilkana kuma muuqato.
    .next = Waxay kaa caawinayaan qorshaha. Adeegga bulshadu (socialtjänsten) hoy ammaan ah (skyddat boende) ayuu adiga iyo carruurta idiin diyaarin karaa.
    .silence = Mar kale wac { FACT("phone-112") }, ama tag meel dad joogaan.

step-get-safe-no-permit = Meel ammaan ah tag
    .do = Haddii hadda khatar jirto, wac { FACT("phone-112") }. Haddii kale, wac { FACT("phone-kvinnofridslinjen") } oo la hadal. Waa bilaash, biilkana kuma muuqato.
    .next = Waxay kaa caawinayaan qorshaha. Uma baahnid inaad sheegto cidda aad tahay. Garyaqaan weydii waxa dacwadda booliska kuu tahay.
    .silence = Mar kale wac { FACT("phone-112") }, ama tag meel dad joogaan.

step-plan-for-safety = Qof la samee qorshe ammaan
    .do = Adeegga bulshada ama khad caawimo kala hadal waraaqaha, lacagta, telefoonka iyo carruurta. Waraaqaha muhiimka ah dhig qof aad ku kalsoon tahay agtiis.
    .next = Waad garanaysaa meesha aad tagto iyo cidda aad wacdo.
    .silence = Wac { FACT("phone-kvinnofridslinjen") }. Raggu waxay wici karaan { FACT("phone-stodlinjen-man") }.

step-help-against-honour = Wac Rätt att välja (Xaqa aad wax ku doorato)
    .do = Wac { FACT("phone-ratt-att-valja") } haddii qof go'aamiyo cidda aad la kulanto, guursato ama meesha aad u safarto. Uma baahnid inaad sheegto cidda aad tahay.
    .next = Talo ayay ku siinayaan. Haddii aad safar ka baqayso, ka hor u sheeg booliska ama adeegga bulshada.
    .silence = Haddii aad ka yar tahay { FACT("age-adult") } sano, wac { FACT("phone-bris") }. Haddii khatar jirto, wac { FACT("phone-112") }.

step-stay-alive = Hadda qof la hadal
    .do = Haddii nafi khatar ku jirto, wac { FACT("phone-112") }. Si aad u hadasho wac { FACT("phone-mind") }. Qof kuu dhow u sheeg inaadan rabin inaad keligaa ahaato.
    .next = Qofka jawaaba wicitaanka wuu kugula sii jiraa. Daryeelku isla maalinta wuu ku caawin karaa.
    .silence = Wac { FACT("phone-1177") } ama tag qaybta gurmadka (akutmottagning).

step-protect-a-child = Sheeg haddii ilmo dhib ku jiro
    .do = Wac adeegga bulshada (socialtjänsten) oo sheeg waxaad aragtay. Qof caadi ah ahaan magacaaga waad qarin kartaa. Haddii khatar jirto, wac { FACT("phone-112") }.
    .next = Adeegga bulshadu ilaalinta ilmaha ayuu qiimeeyaa, qoyskana taageero ayuu u fidiyaa.
    .silence = Mar kale wac. Ilmuhu wuxuu wici karaa { FACT("phone-bris") }.

step-stop-debts = La hadal la-taliyaha miisaaniyadda iyo deynta
    .do = Biilasha ururi oo degmada wac (budget- och skuldrådgivare). Waa bilaash. Marka hore bixi kirada, korontada iyo cuntada.
    .next = Qorshe ayaad wada samaynaysaan. Haddii deyn lagugu sheegtay khaldan tahay, waqtigeeda ayaad ku diidi kartaa (bestrida) Hay'adda Daymaha (Kronofogden).
    .silence = Hay'adda Daymaha ka wac { FACT("phone-kronofogden") }.

step-keep-your-home = Maanta wac milkiilaha guriga iyo adeegga bulshada
    .do = Milkiilaha (hyresvärd) iyo adeegga bulshada (socialtjänsten) u sheeg inaad guriga sii haysan rabto, weydiina waxa la bixinayo iyo goorta.
    .next = Qorshe ayaad ku heshiin kartaan. Carruurta guriga joogta waa in la xisaabiyaa.
    .silence = Weydii Guddiga Kirada (Hyresnämnden) ama Ururka Kireystayaasha (Hyresgästföreningen).

step-stop-exploitation = Caawimo raadso haddii lagu dulmiyo
    .do = Haddii qof baasaboorkaaga qaatay ama ku qasbayo, khatarta wac { FACT("phone-112") }, haddii kale { FACT("phone-11414") }. Haddii mushahar yahay, weydii ururka shaqaalaha (facket).
    .next = Dhibbanayaasha ka ganacsiga dadka (människohandel) ilaalin iyo talo way heli karaan. Haddaadan hubin, marka hore garyaqaan weydii sharciga.
    .silence = La hadal Laanqeyrta Cas (Röda Korset) ama bulsho diineed (församling).

step-after-a-crime = Dembiga sheeg oo taageero hel
    .do = Wac { FACT("phone-11414") }, ama { FACT("phone-112") } haddii uu hadda dhacayo. Taageerada dhibbanayaasha (Brottsofferjouren) bilaash ayay kugu dhegaystaan { FACT("phone-brottsofferjouren") }.
    .next = Boolisku wuxuu kuu sheegayaa waxa ku saabsan warbixintaada. Taageero waad heli kartaa xitaa haddaadan dacwoon.
    .silence = Wac booliska oo weydii arrintaada.
    .change = Haddaadan sharci haysan, marka hore garyaqaan weydii waxa boolisku weydiiyo.

step-against-hate = Sheeg nacayb ama takoor
    .do = Qor waxa dhacay iyo cidda aragtay. Hay'adda ka Hortagga Takoorka (DO) ka wac { FACT("phone-do") }, ama booliska haddii laguu hanjabo.
    .next = Talo ayaad ka helaysaa waxa sharcigu sheego. Waa bilaash.
    .silence = Dugsiga, loo-shaqeeyaha ama milkiilaha ka codso jawaab qoran.

step-stop-using = Ka hadal khamri, daroogo ama khamaar
    .do = Wac { FACT("phone-alkoholhjalpen") }, { FACT("phone-droghjalpen") } ama { FACT("phone-stodlinjen-spel") }. Magacaaga waad qarin kartaa, qaraabo ahaanna waad wici kartaa.
    .next = Way ku dhegaysanayaan iyagoo aan ku xukumin, daryeelka meeshaadana way ku tusayaan.
    .silence = Wac xarunta caafimaadka (vårdcentral) ama { FACT("phone-1177") }.

step-stop-the-scam = Jooji khiyaanada
    .do = Isla markiiba wac bangiga oo xir kaarka iyo BankID. Kaddib booliska u sheeg { FACT("phone-11414") }.
    .next = Bangigu wuxuu eegayaa waxa la joojin karo.
    .silence = Talada macaamiisha (Hallå konsument) ka wac { FACT("phone-hallakonsument") }.

step-safe-identity = Hel taageero qofka aad tahay
    .do = Waad jeclaan kartaa qofka aad rabto, waadna noqon kartaa qofka aad tahay. Haddii laguu hanjabo, wac { FACT("phone-ratt-att-valja") }. Dadka transka ah waxay wici karaan { FACT("phone-stodlinjen-trans") }.
    .next = Way ku dhegaysanayaan, waxayna kaa caawinayaan inaad meel ammaan ah hesho.
    .silence = Haddii aad magangelyo codsanayso, qareenkaaga u sheeg. Haddii khatar jirto, wac { FACT("phone-112") }.

step-change-own-violence = Wac haddii aad ka baqayso inaad qof dhibto
    .do = Qofka wax garaaca, hanjaba ama qof xakameeya caawimo ayuu u heli karaa inuu joojiyo. Wac { FACT("phone-valj-att-sluta") }.
    .next = Qof ayaa kula hadlaya adigoon magacaaga sheegin, taageerada kuu dhowna wuu ku tusayaa.
    .silence = Wac adeegga bulshada (socialtjänsten).

step-budget-plan = Guriga u samee miisaaniyad
    .do = Qor dakhliga, kirada, cuntada iyo safarka. Ka taxaddar amaahda iyo qayb-qayb bixinta. Qof kasta oo weyn way u fiican tahay inuu lacagta guriga fahmo.
    .next = Waxaad arkaysaa waxa kugu filan iyo waxaad keydin karto.
    .silence = La-taliyaha degmadu bilaash ayuu u caawiyaa.

## Things to bring
bring-passport = Baasaboor ama warqad kale oo aqoonsi
bring-id-papers = Waraaqo kale oo muujinaya cidda aad tahay, tusaale shahaadada dhalashada ama buugga qoyska
bring-permit-card = Kaarka sharciga deganaanshaha (UT-kort)
bring-lma-card = Kaarka LMA ama rasiidka
bring-decision = Go'aanka, boggaga oo dhan
bring-case-number = Lambarka kiiskaaga
bring-letters = Warqadaha aad heshay
bring-family-papers = Shahaadada guurka iyo shahaadooyinka dhalashada carruurta
bring-address-proof = Heshiiska kirada ama wax kale oo muujiya cinwaankaaga
bring-id-card = Kaarka aqoonsiga (id-kort) ama aqoonsi kale oo shaqaynaya
bring-work-contract = Heshiiska shaqada iyo warqadaha mushaharka
bring-study-papers = Warqadda aqbalaadda ama caddaynta waxbarashada
bring-health-insurance = Caddaynta caymiska caafimaadka
bring-diplomas = Shahaadooyinka iyo caddaymaha dugsiga iyo shaqada
bring-cv = Liis ku saabsan waxaad ka soo shaqaysay
bring-money-papers = Waraaqaha dakhliga, kharashka iyo koontooyinka
bring-bills = Biilasha iyo warqadaha deynta
bring-medicines = Daawooyinkaaga ama liiskooda
bring-vaccination-card = Kaarka tallaalka
bring-care-papers = Waraaqaha caafimaadka ee dalal kale
bring-proof = Caddaymo taageeraya waxaad sheegayso
bring-licence = Laysinka baabuurka (körkort)

## What steps wait for
wait-asylum-decision = go'aanka Hay'adda Socdaalka
wait-court-decision = go'aanka maxkamadda socdaalka (migrationsdomstolen)
wait-new-facts-decision = jawaabta Hay'adda Socdaalka ee wixii cusbaa
wait-permit-decision = go'aanka Hay'adda Socdaalka ee sharciga
wait-registration-decision = go'aanka Hay'adda Cashuuraha ee diiwaangelinta dadweynaha (folkbokföring)
wait-family-decision = go'aanka Hay'adda Socdaalka ee qoyskaaga
wait-assigned-municipality = in laguu sheego degmada aad degi doonto
wait-health-call = warqadda laguugu yeerayo baaritaanka caafimaadka (kallelse)
wait-school-place = in laguu sheego meel xannaano ama dugsi ah
wait-housing-offer = guri uu milkiile kuu fidiyo
wait-statement = qoraalka waxbarashadaada ku saabsan
wait-guardian = go'aanka god manka
wait-temporary-card = go'aan iyo kaar ka yimaada Hay'adda Socdaalka

## What times are counted from
from-decision = laga bilaabo maalintii aad go'aanka heshay
from-permit = laga bilaabo maalinta sharciga
from-discharge = laga bilaabo go'aanka sharciga deganaanshaha
from-one-year = laga bilaabo maalinta aad sharciga hal sano haysatay
from-arrival = laga bilaabo maalintii aad Iswiidhan timid
from-moving-day = laga bilaabo maalinta aad guurto
from-registration = laga bilaabo maalintii lagu diiwaangeliyey (folkbokförd)
from-sfi-start = laga bilaabo maalinta ugu horreysa ee SFI
from-last-login = laga bilaabo markii ugu dambaysay ee aad akoonka gashay
from-last-update = laga bilaabo markii ugu dambaysay ee aad xogtaada cusboonaysiisay
from-assistance-decision = laga bilaabo maalintii aad go'aanka kaalmada heshay

## Alerts
alert-danger-now = Qof ma khatar buu hadda ku jiraa? Wac { FACT("phone-112") }. Sheeg meesha aad joogto iyo luqadda aad ku hadasho.
alert-suicide-now = Haddii nafi khatar ku jirto, wac { FACT("phone-112") }. Haddii aad rabto inaad hadasho, wac { FACT("phone-mind") }. Uma baahnid inaad tan keligaa la ahaato.
alert-violence-help = Rabshadda iyo hanjabaaddu weligeed khaladkaaga ma aha. Wac { FACT("phone-kvinnofridslinjen") } ama { FACT("phone-ratt-att-valja") }. Uma baahnid inaad sheegto cidda aad tahay.
alert-child-harm = Ilmo ma khatar buu hadda ku jiraa? Wac { FACT("phone-112") }. Haddii kale waxaad la hadli kartaa adeegga bulshada (socialtjänsten), carruurtuna waxay wici karaan { FACT("phone-bris") }.
alert-appeal-time = Maanta go'aanka ka akhri maalinta ugu dambaysa ee racfaanka.
alert-tonight = Caawa meel aad seexato ma haysataa? Haddaadan haysan, maanta la xiriir adeegga bulshada (socialtjänsten). Haddii khatar jirto, wac { FACT("phone-112") }.
alert-tonight-asylum = Caawa meel aad seexato ma haysataa? Haddaadan haysan, Hay'adda Socdaalka (Migrationsverket) ka wac { FACT("phone-migrationsverket") }. Haddii ay degdeg tahay, la xiriir adeegga bulshada (socialtjänsten). Haddii khatar jirto, wac { FACT("phone-112") }.
alert-tonight-no-permit = Caawa meel aad seexato ma haysataa? Haddaadan haysan, weydii bulsho diineed (församling) ama Laanqeyrta Cas (Röda Korset) { FACT("phone-roda-korset") }. Haddii khatar jirto, wac { FACT("phone-112") }.
