# The words of the guide in English. The logic is in guide.toml.

option-unknown = I don't know
option-private = I would rather not say

## Situation and place
question-situation = What is your situation now?
    .hint = Do several fit? Take the latest decision you have.
option-situation-asylum-not-yet = I want to seek asylum but have not done it yet
option-situation-asylum-before = I am seeking asylum and applied before { FACT("pact-start") }
option-situation-asylum-after = I am seeking asylum and applied on { FACT("pact-start") } or later
option-situation-new-permit = I have been given a residence permit after asylum
option-situation-quota = I came as a quota refugee (resettlement)
option-situation-family = I am moving, or have moved, to my family
option-situation-ukraine-new = I am applying for or have temporary protection (Ukraine), less than a year
option-situation-ukraine-year = I have had temporary protection (Ukraine) for at least a year
option-situation-eu = I am a citizen of an EU or EEA country
option-situation-worker = I come from another country to work
option-situation-student = I come from another country to study
option-situation-refused-appeal = I have been refused and may be able to appeal
option-situation-refused-final = I have been given a final refusal
option-situation-without-papers = I live here without a permit
option-situation-minor = I came to Sweden as a child, without parents

question-minor_stage = How far has your application come?
    .hint = If you do not know, ask your guardian (god man) or skip this.
option-minor_stage-not-applied = I have not applied yet
option-minor_stage-seeking = I am waiting for a decision
option-minor_stage-permit = I have a residence permit
option-minor_stage-refused = I have been refused

question-guardian = Do you have a guardian (god man) or another adult who is responsible for you?
option-guardian-yes = Yes
option-guardian-no = No

question-municipality = Where do you live, or where will you live?
option-municipality-not-yet = I do not know which municipality it will be

question-age = How old are you?
    .why = The rules for school, work and care depend on age.
option-age-under-sixteen = Younger than { FACT("age-work-minor") }
option-age-sixteen-seventeen = From { FACT("age-work-minor") } but not yet { FACT("age-adult") }
option-age-eighteen-nineteen = From { FACT("age-adult") } but not yet { FACT("age-komvux") }
option-age-adult = From { FACT("age-komvux") } up to and including { FACT("establishment-age-to") }
option-age-older = Older than { FACT("establishment-age-to") }

## Family
question-household = Who do you live with?
option-household-alone = I live alone
option-household-partner = I live with my partner
option-household-single-parent = I am the only adult, with children
option-household-relatives = I live with other adults in the family

question-children = Do you have children with you?
    .hint = Choose all the ages that fit.
option-children-none = No
option-children-baby = Yes, younger than one year
option-children-preschool = Yes, of preschool age
option-children-school = Yes, of compulsory school age
option-children-teen = Yes, a teenager past compulsory school

question-school_place = Do all your children have a place in preschool or school?
option-school_place-yes = Yes
option-school_place-no = No, not all of them

question-family_away = Do you have close family somewhere else?
option-family_away-none = No
option-family_away-spouse-child = Yes, a partner, children or parents
option-family_away-missing = Yes, and I do not know where they are

## Decisions and papers
question-decision_type = What does the decision say?
option-decision_type-ordinary = A refusal, and I can appeal
option-decision_type-at-once = A refusal that applies at once
option-decision_type-other-country = Another country is to examine my application

question-decision_when = When were you given the decision?
    .hint = Look for the last day to appeal. It is written in the decision.
option-decision_when-few-days = In the last few days
option-decision_when-longer = A week ago or more
option-decision_when-passed = The last day has passed

question-counsel = Do you have a public counsel (offentligt biträde) or another lawyer?
option-counsel-yes = Yes
option-counsel-no = No

question-final_topics = What would you like to know more about?
option-final_topics-none = Nothing in particular now
option-final_topics-journey = How a journey can be arranged
option-final_topics-new-facts = What applies if something new has happened

question-lma = Do you have a valid LMA card?
option-lma-yes = Yes
option-lma-no = No
option-lma-expired = It has expired

question-at_und = Does the card say that you may work (AT-UND)?
option-at_und-yes = Yes
option-at_und-no = No

question-permit_end = How long is your permit valid?
option-permit_end-long = More than half a year still
option-permit_end-soon = Less than half a year still
option-permit_end-passed = It has expired
option-permit_end-waiting = I am waiting for a first decision

question-stay = How long will you live in Sweden?
option-stay-long = At least { FACT("registration-stay") }
option-stay-short = A shorter time

question-registered = Are you registered in the population register (folkbokföring)?
    .hint = Then you have a Swedish personal number.
option-registered-yes = Yes
option-registered-waiting = I have reported and am waiting
option-registered-no = No

question-papers = What do you have already?
option-papers-none = None of these
option-papers-id-card = Swedish ID card
option-papers-bank-account = Bank account in Sweden
option-papers-e-id = E-identity, such as BankID

## Language, learning, work
question-language_help = What help would you like with language and contacts?
option-language_help-none = None
option-language_help-interpreter = An interpreter
option-language_help-reading = Help to read letters
option-language_help-phone = Help to make phone calls
option-language_help-computer = Help with computers and online services

question-swedish = How far have you come in Swedish?
option-swedish-not-started = I have not started
option-swedish-some = I am learning on my own or at a language café
option-swedish-sfi = I am taking SFI
option-swedish-done = I have finished SFI or know Swedish

question-schooling = What education do you have?
option-schooling-few-years = No school or a few years
option-schooling-basic = Basic school
option-schooling-upper = Upper-secondary school
option-schooling-vocational = Vocational education
option-schooling-university = University or college

question-profession = What are you trained for?
option-profession-health-care = A health care profession
option-profession-teaching = Teacher
option-profession-other-regulated = Another profession that may need a licence
option-profession-other = Another profession

question-work = What do you do now?
option-work-employed = I work
option-work-looking = I am looking for work
option-work-studying = I study
option-work-at-home = I am at home with children or family
option-work-ill = I cannot work because of illness

question-work_goals = What do you wish for when it comes to work?
option-work_goals-none = Nothing just now
option-work_goals-job-soon = A job as soon as possible
option-work_goals-same-profession = To work in my profession
option-work_goals-practice = To try a job, a work placement
option-work_goals-business = To start my own business

question-study_goals = What would you like to learn?
option-study_goals-none = Nothing just now
option-study_goals-basic-school = To complete basic or upper-secondary school
option-study_goals-trade = A trade
option-study_goals-university = To study at university

## Home and everyday life
question-housing = How do you live now?
option-housing-migration = In the Migration Agency's accommodation
option-housing-friends = With relatives or friends
option-housing-municipal = In a home from the municipality
option-housing-own-contract = In my own rented flat
option-housing-sublet = As a subtenant
option-housing-care-home = In a foster home or a home for young people
option-housing-none = I have nowhere to live

question-home_wish = Do you want to move?
option-home_wish-stay = No
option-home_wish-county = Yes, somewhere in Kronoberg
option-home_wish-away = Yes, to another part of the country

question-travel = How do you get to shops, school and care?
option-travel-easy = That works well
option-travel-bus = I want to learn to use buses and trains
option-travel-countryside = I live far from the bus stop

question-money = What money do you live on now?
option-money-none = I have no money
option-money-own = Wages or my own money
option-money-migration = Money from the Migration Agency
option-money-establishment = Establishment allowance (etableringsersättning)
option-money-assistance = Social assistance from the municipality
option-money-benefits = Benefits from the Social Insurance Agency

question-licence = What about a driving licence?
option-licence-not-needed = I do not need one
option-licence-learn = I want to get a licence
option-licence-eea = I have a licence from an EEA country
option-licence-other = I have a licence from another country

question-leisure = What would you like to do in your free time?
option-leisure-none = Nothing just now
option-leisure-sport = Sport and exercise
option-leisure-culture = Music, crafts, reading
option-leisure-nature = Being in nature
option-leisure-language = Speaking Swedish with others
option-leisure-faith = Faith and community
option-leisure-helping = Helping others
option-leisure-women = Meeting other women

question-care_contact = Have you been to a health examination or a health centre in Sweden?
option-care_contact-yes = Yes
option-care_contact-called = I have been called to one
option-care_contact-no = No

## Sensitive questions, last
question-pregnancy = Are you, or is someone in the household, pregnant?
    .why = We ask so that we can show a midwife and support early. The answer is not stored.
option-pregnancy-yes = Yes
option-pregnancy-no = No

question-health = Is there anything about your health that needs help?
    .why = We ask so that we can show the right care early. The answer is not stored, and no doctor sees it.
option-health-none = No
option-health-medicine = I need medicine regularly
option-health-illness = I have an illness or injury
option-health-disability = I have a disability
option-health-teeth = I have trouble with my teeth
option-health-low-mood = I am sad, worried or sleep badly
option-health-trauma = I am troubled by memories of war, torture or abuse

question-child_health = Is there anything about your child's health?
    .why = Children have the right to care and support. We ask so that we can show who helps.
option-child_health-none = No
option-child_health-vaccination = Vaccinations may be missing
option-child_health-sad = The child is sad, afraid or sleeps badly
option-child_health-disability = The child has a disability

question-worry = Is there something that worries you a lot right now?
    .why = If so, we first show who can help. The answer is not stored. Choose only what you want to.
option-worry-none = No
option-worry-danger = Someone is in danger now
option-worry-violence = Violence, threats or control at home
option-worry-own-violence = I am afraid that I may hurt someone
option-worry-honour = The family decides whom I may meet or marry
option-worry-suicide = Thoughts of not wanting to live
option-worry-child = A child is being harmed
option-worry-debt = Debts or bills
option-worry-eviction = I may lose my home
option-worry-exploitation = I am being exploited or not paid
option-worry-crime = I have been the victim of a crime
option-worry-hate = I am treated worse or hated
option-worry-addiction = Alcohol, drugs or gambling
option-worry-scam = Someone wants my codes or money
option-worry-identity = I am afraid because of who I am or whom I love

question-permit_partner = Does your permit depend on the person you are afraid of?
    .why = You have a right to help anyway. We ask so that we can show who can answer about the permit.
option-permit_partner-yes = Yes
option-permit_partner-no = No

## Conditions

## Steps for everyone
step-talk-to-someone = Talk to someone who can help
    .do = Call or visit the municipality and say that you are new. Ask for an interpreter if you need one. You may show this plan.
    .next = Someone listens and tells you where to turn first.
    .silence = Ask again, or ask at a library. Write down who you have talked to.
    .change = Once you know your municipality, the plan shows the right unit.

step-meet-people = Meet people where you live
    .do = Visit a meeting place or a library near you. It is usually free and you need no permit.
    .next = You hear what goes on during the week and can come along with someone.
    .silence = Go there when it is open and ask the staff.

step-know-emergency = Learn where to call in danger and illness
    .do = Call { FACT("phone-112") } when someone is in danger. Call { FACT("phone-1177") } for advice about illness. Save both in your phone.
    .next = The person who answers asks what has happened and where you are.
    .silence = Call again, or ask someone near you to call.

step-save-papers = Keep all letters and decisions in one place
    .do = Open every letter the same day. Keep them and take a picture of each decision.
    .next = When you ask an authority, you find dates and case numbers quickly.
    .silence = If you have moved, letters may have gone astray. Ask the authority which address it has.

step-say-situation = Find out which rules apply to you
    .do = Show your papers to someone you trust and ask what they mean. You do not have to tell more than you want.
    .next = You find out which authority decides in your situation.
    .silence = Ask someone who gives legal advice. Talking to non-profit organisations is free.
    .change = If you answer the question about your situation, the plan becomes more exact.

step-choose-municipality = Ask which municipality you will live in
    .do = Ask the Migration Agency if they arrange your place. If you find a home yourself, you can compare the municipalities in Kronoberg.
    .next = When you know the municipality, the plan shows whom to contact there.
    .silence = Call { FACT("phone-migrationsverket") } and give your case number.

step-compare-municipalities = Compare the municipalities in Kronoberg
    .do = You choose yourself where to live. Compare housing, work, school and buses in the municipalities of the county.
    .next = When you have chosen a municipality, the plan shows whom to contact there.
    .silence = Read at { FACT("web-informationsverige") } or call the municipality you are curious about.

step-own-plan = Make one plan for each adult
    .do = Each adult can answer the questions alone. Everyone has their own rights to courses, money and care.
    .next = You see your own steps and whom you can ask.
    .silence = Ask the municipality for a talk of your own, without the family.

step-less-alone = Find company for everyday life
    .do = Ask a meeting place if they have a language friend, a contact family or a shared lunch. Say what you like to do.
    .next = Someone gets in touch, or you can come to a meeting right away.
    .silence = Go to another meeting place, or ask at the library.

step-ask-for-interpreter = Ask for an interpreter when you book
    .do = Say your language when you book with health care or an authority. Do not use children as interpreters.
    .next = They arrange an interpreter, often by phone. The interpreter may not tell others.
    .silence = Call the day before and ask if the interpreter is booked.
    .change = Rules on cost may have changed. Ask the place you will visit.

step-help-with-letters = Get help to read your letters
    .do = Take the letter to the library, the municipality or a state service office. Ask them to read it aloud with you.
    .next = You see who sent the letter, what to do and by which day.
    .silence = Call the number in the letter and ask for an interpreter.

step-help-to-call = Get help to make phone calls
    .do = Call Teletal on { FACT("phone-teletal") } if speaking, hearing or understanding on the phone is hard. If you need another language, ask the authority for an interpreter.
    .next = Someone joins the call and helps you.
    .silence = Ask the municipality or the library to call together with you.

step-help-with-computer = Get help with computers and online services
    .do = Go to the library for a computer and printing. A state service office helps with the state's online services.
    .next = The staff show you how. Never tell your codes to anyone.
    .silence = Ask for a paper form instead.

step-beware-scams = Protect your codes and your money
    .do = Never give away BankID or codes, even if someone says they call from an authority. Do not pay for promises of a permit or a home.
    .next = If you are unsure, hang up and call the number you find on the authority's page yourself.
    .silence = Ask Hallå konsument on { FACT("phone-hallakonsument") }.

step-crisis-ready = Learn what applies in a crisis
    .do = Read how society warns people and what is good to have at home. The information exists in many languages.
    .next = You know where to get reliable information. In a major crisis you can call { FACT("phone-11313") }.
    .silence = Look at { FACT("web-krisinformation") } or ask the municipality.

step-know-your-rights = Learn your rights and duties
    .do = Read about equal rights, contact with authorities and how decisions are appealed. All adults in a family have the same rights.
    .next = You can ask for written decisions and know who answers.
    .silence = Ask at the meeting place or look at { FACT("web-informationsverige") }.

## Seeking asylum
step-apply-for-asylum = Tell the Migration Agency that you seek asylum
    .do = Call the Migration Agency on { FACT("phone-migrationsverket") } and ask where to go. You apply in person in Sweden, and there is no such office in Kronoberg.
    .next = They take your application, a photo and fingerprints, and tell you the next step. If you have no money or home, say so then.
    .silence = Call again. If you are at a border, tell the border police.
    .change = New EU rules apply from { FACT("pact-start") }. The order may have changed, so ask the Migration Agency before you travel.

step-advice-before-asylum = Ask a lawyer before or when you apply
    .do = Contact Asylrättscentrum or the Red Cross for free information. Tell them about children, illness and family elsewhere.
    .next = You know better what is important to tell.
    .silence = Try another organisation. You can apply anyway.

step-tell-special-needs = Tell them early about special needs
    .do = Tell the Migration Agency about illness, pregnancy, disability or threats. Ask to talk alone and with an interpreter.
    .next = They can take it into account when they arrange housing and meetings.
    .silence = Say it again at the next meeting and ask that it is written down. In danger, call { FACT("phone-112") }.

step-rules-before-pact = Ask which rules apply to your case
    .do = You applied before the new EU rules began. Ask the Migration Agency or your counsel what is old and new in your case.
    .next = You find out which times and meetings apply to you.
    .silence = Call { FACT("phone-migrationsverket") } and give your case number.
    .change = The rules may have changed. What your summons says is what counts.

step-rules-after-pact = Follow the times in your summons closely
    .do = New EU rules apply if you applied on { FACT("pact-start") } or later. Times may be shorter. Read every letter the same day.
    .next = The Migration Agency calls you to meetings and says which procedure applies.
    .silence = Call { FACT("phone-migrationsverket") }. Ask Asylrättscentrum if something is unclear.
    .change = The information is new and may change again. Ask the Migration Agency.

step-give-address = Tell the Migration Agency where you live
    .do = Give your address and phone number, also each time you move. Ask for confirmation.
    .next = Letters and summonses reach you.
    .silence = Call { FACT("phone-migrationsverket") } and check which address they have.
    .change = Without an address, the application may be counted as withdrawn.

step-get-lma-card = Ask for a valid LMA card
    .do = Contact the Migration Agency and say that the card is missing or has expired. Keep the receipt until the card comes.
    .next = They book a time or send word about the card.
    .silence = Call again. Show the receipt in health care for now.

step-talk-to-counsel = Talk to your public counsel
    .do = Call your lawyer and tell what is new. Ask for an interpreter. Say if something in your case worries you.
    .next = The lawyer explains what happens and what you can hand in.
    .silence = Send a message with your name and case number. If no one answers, ask the Migration Agency.

step-ask-for-counsel = Ask if you can have a public counsel
    .do = Ask the Migration Agency if they appoint a lawyer for you. The state pays when you are given one.
    .next = You are told who the lawyer is, or why none is appointed.
    .silence = Ask for a written answer. Asylrättscentrum gives free information.
    .change = Who gets a counsel may have changed with the new EU rules.

step-prepare-interview = Prepare for the asylum interview
    .do = Write down what happened, in order and in your own words. Gather papers that show who you are and why you applied.
    .next = The Migration Agency asks you with an interpreter. Say if you do not understand the interpreter.
    .silence = Ask your counsel or the Migration Agency when the interview will be.

step-asylum-introduction = Take part in the introduction to society
    .do = Go to the introduction the Migration Agency calls you to. It has been compulsory since { FACT("asylum-introduction-rule") }.
    .next = You learn how Sweden works and can ask questions.
    .silence = Ask the Migration Agency when the next one is. Tell them if children or illness make it hard.
    .change = The rules may have changed this year.

step-ask-about-at-und = Ask if you may work (AT-UND)
    .do = Ask the Migration Agency why AT-UND is missing on the card. Show identity and a job offer if you have one.
    .next = They look at it and change the card if the answer is yes.
    .silence = Call { FACT("phone-migrationsverket") }. If the answer is no, ask for the reason in writing.
    .change = The conditions may have changed with the new EU rules.

step-work-with-at-und = Show the LMA card when you seek and get work
    .do = Show the employer that it says AT-UND. Ask for a written contract and tell the Migration Agency about the pay.
    .next = The Migration Agency recalculates your money. The employer can ask the Tax Agency about a number for tax.
    .silence = Ask the Employment Service or a trade union.

step-bank-while-asylum = Ask a bank for a payment account
    .do = Visit a bank and ask for a payment account with basic features. Bring the LMA card and a copy of your identity document.
    .next = The bank checks who you are and where the money comes from.
    .silence = If the answer is no, ask for the reason in writing and ask Konsumenternas.

step-apply-daily-allowance = Apply to the Migration Agency if you have no money
    .do = Fill in the application for daily allowance. Tell about all income, your partner's too.
    .next = You get a decision. The money has come on a special bank card.
    .silence = Call { FACT("phone-migrationsverket") }. If it is urgent, ask the same day.
    .change = Amounts and housing rules may have changed. Your decision counts.

step-report-income = Tell the Migration Agency about your pay
    .do = Tell them when you start, stop or your pay changes. Keep the pay slips.
    .next = The daily allowance is recalculated and you may have to pay for housing.
    .silence = Call { FACT("phone-migrationsverket") } so that you do not have to pay back later.

step-special-grant = Apply for a special grant for an important need
    .do = Write what you need, such as winter clothes or glasses, and why the money is not enough.
    .next = You get a decision that you can appeal.
    .silence = Call { FACT("phone-migrationsverket") } and ask for the decision.

step-asylum-home-place = Ask how your housing affects your money
    .do = Ask the Migration Agency before you move or turn down a place. Since { FACT("asylum-housing-rule") } it usually affects the daily allowance.
    .next = They offer a place or say if an exception covers you.
    .silence = Ask for a written answer and keep it.
    .change = A new law on reception may have changed the rules.

step-asylum-accommodation = Get to know the rules where you live
    .do = Ask the staff about rooms, laundry, visits and safety. Tell them if children need a quiet place for homework and play.
    .next = They show who answers what and what to do if something happens at night.
    .silence = Call { FACT("phone-migrationsverket") }. In danger, call { FACT("phone-112") }.

step-health-examination = Go to a health examination
    .do = Accept the call. If none has come, ask the health centre. The examination is free and voluntary.
    .next = Someone asks how you feel, with an interpreter if needed, and helps you on in health care.
    .silence = Call { FACT("phone-1177") } or the region's switchboard { FACT("phone-region-kronoberg") }.

step-prepare-for-answers = Read what happens after a yes and after a no
    .do = Look at both paths calmly. Ask your counsel what applies in your case.
    .next = When the decision comes, you know whom to contact the same day.
    .silence = Ask Asylrättscentrum if you have no counsel.

step-follow-case = Follow your case while you wait
    .do = Look at My page (Min sida) or call now and then. Tell them if something important changes.
    .next = You get a summons, a question or a decision.
    .silence = Ask the Migration Agency how far the case has come.

step-wait-well = Take care of yourself while you wait
    .do = Have something to do every day: Swedish, exercise, cooking, friends. Waiting is hard for many people.
    .next = A meeting place gives company. The health centre can help with sleep and worry.
    .silence = Call { FACT("phone-1177") } if you feel worse.

## New permit, and everyone who settles
step-read-permit = Read your decision and write down the end date
    .do = Check your name, date of birth and how long the permit is valid. Write the day where you will see it.
    .next = If something is wrong, you ask the Migration Agency to correct it.
    .silence = Call { FACT("phone-migrationsverket") } if the card or decision does not come.
    .change = The lengths of permits may have changed. Your own decision counts.

step-appeal-status = Decide if you want to appeal your status
    .do = The decision says which kind of protection you have. If you think it is wrong, talk to your counsel today.
    .next = An appeal is sent to the Migration Agency and examined in court.
    .silence = The last day is in the decision. If no one answers, ask Asylrättscentrum.
    .change = Newer decisions may have another time. The date in the decision counts.

step-money-before-discharge = Take out your money before the card stops working
    .do = Ask the Migration Agency which day you are discharged. Take out what is on their bank card before then.
    .next = After that day, you apply for money elsewhere.
    .silence = Call { FACT("phone-migrationsverket") }. If the money is not enough, contact social services.
    .change = The time is mainly for those with their own housing. It may have changed.

step-money-before-move = Ask when money and housing end
    .do = Ask the Migration Agency how long you may stay and when their bank card stops working. Take out the money before that day.
    .next = When you move, you apply for money elsewhere. The municipality or the Employment Service says what applies to you.
    .silence = Call { FACT("phone-migrationsverket") }. If the money is not enough, contact social services.
    .change = The rules may have changed. The Migration Agency knows which day applies to you.

step-assigned-home = Ask if a municipality arranges a home
    .do = Ask the Migration Agency if you will be assigned a municipality. Tell about children, illness, work or studies that affect where you can live.
    .next = The municipality contacts you about the move, the contract and how long you can stay.
    .silence = Call { FACT("phone-migrationsverket") } and ask the municipality who is responsible.
    .change = The system of assigning may have changed.

step-register-after-permit = Report to the Tax Agency that you live here
    .do = Report your move to Sweden, the whole family at once. Everyone must come in person to an identity check at a service office.
    .next = The Tax Agency decides. Many get a letter within { FACT("registration-wait") }.
    .silence = Call { FACT("phone-skatteverket") } and ask what is missing.

step-register-ukraine = Report to the Tax Agency after a year
    .do = Report that you live in Sweden, with the children. Take out the money on the Migration Agency's card first, because it is blocked afterwards.
    .next = After the decision, the rules of the municipality and the Social Insurance Agency apply.
    .silence = Call { FACT("phone-skatteverket") }. If the time has passed, report anyway.

step-register-others = Report your move to the Tax Agency
    .do = If you will live here for at least { FACT("registration-stay") }, report your move to Sweden. The whole family comes to an identity check.
    .next = The Tax Agency decides and sends a letter with a personal number.
    .silence = Call { FACT("phone-skatteverket") }. It can take up to { FACT("registration-wait-long") } if more must be looked into.

step-coordination-number = Ask about a coordination number
    .do = Ask the Tax Agency if you need a coordination number for work, studies or tax.
    .next = Usually you must show who you are at a service office.
    .silence = Call { FACT("phone-skatteverket") } and ask how far the case has come.

step-wait-for-registration = Wait for the decision on registration
    .do = Put your name on the door and the letter box. Answer if the Tax Agency asks something.
    .next = The letter with your personal number comes to your address.
    .silence = Call { FACT("phone-skatteverket") } if nothing has come after { FACT("registration-wait") }.

step-get-id-card = Get a Swedish ID card
    .do = Book a time with the Tax Agency and pay the fee before the visit. For children, both guardians must agree.
    .next = You are told when the card can be fetched.
    .silence = Ask at the service office or call { FACT("phone-skatteverket") }.

step-open-bank-account = Open a bank account
    .do = Ask a bank for a payment account. Show identity and say where the money comes from. Each adult should have their own account.
    .next = The bank says yes or asks for more papers.
    .silence = If the answer is no, ask for the reason in writing and ask Konsumenternas.

step-get-e-identity = Get an e-identity
    .do = Ask the bank about BankID or look at other e-identities. It is your own and must never be lent to anyone.
    .next = Then you can log in to health care and authorities.
    .silence = If you cannot get one yet, do errands on paper or at a service office.

step-register-job-agency = Register with the Employment Service
    .do = Register online or at a service office. Say that you want to know about the establishment programme. Each adult registers themselves.
    .next = An officer books a meeting and asks about school, work and what you want.
    .silence = Call { FACT("phone-arbetsformedlingen") } and ask for an interpreter.

step-establishment-plan = Make a plan for work and studies
    .do = Tell them what you can and want, and what time you need for children and care. Ask how the programme counts part time and illness.
    .next = You write a plan with Swedish, work practice or education, for at most { FACT("establishment-length") }.
    .silence = Call { FACT("phone-arbetsformedlingen") } and ask for your officer.

step-establishment-allowance = Apply for establishment allowance
    .do = Once you are in the programme, you apply to the Social Insurance Agency, one month at a time. Each month you send a report to the Employment Service.
    .next = The money comes to your account. If you have children or live alone, you can ask about supplements.
    .silence = Call { FACT("phone-forsakringskassan") }. If the money is not enough, ask social services.

step-ask-job-agency-family = Ask the Employment Service what you can get
    .do = Register online or at a service office. If you are family of someone who has been given protection, ask about the establishment programme.
    .next = They say which support fits you and can help you look for work.
    .silence = Call { FACT("phone-arbetsformedlingen") } and ask for an interpreter.

step-report-activity = Send an activity report every month
    .do = Report between day { FACT("activity-report-first") } and { FACT("activity-report-last") } of the month. Report illness and absence the same day.
    .next = The Social Insurance Agency pays when you have applied.
    .silence = Call { FACT("phone-arbetsformedlingen") } if the money is less than expected.

step-social-assistance = Ask the municipality about social assistance
    .do = Call social services and say that the money is not enough. Tell them if it is about food, rent or medicine today.
    .next = You talk about income and expenses. You get a decision for one month.
    .silence = Call again and ask for a written decision.
    .change = New rules on activity and a ceiling may apply. As an EU citizen, worker or student, ask first how it affects your right to live here.

step-money-now = Ask for help if you have no money
    .do = Call social services and say if it is about food, rent or medicine today. If contacting an authority worries you, ask a parish or the Red Cross first.
    .next = They listen and say what can be done. Ask for a written decision.
    .silence = Call again or try the next one. If it concerns children, say so first.
    .change = Which support you can get depends on your situation.

step-appeal-assistance = Read every decision on assistance
    .do = Check what is included. If you do not agree you can appeal, and social services must show you how.
    .next = Send the appeal to social services, who first look at it again.
    .silence = Ask for a written answer. The last day is in the decision.

step-civic-orientation = Sign up for civic orientation
    .do = Ask the municipality when the next course starts and in which language. Say if you need child care or evening hours.
    .next = You learn about rights, work, care and everyday life, at least { FACT("civic-hours") } hours in earlier rules.
    .silence = Read at { FACT("web-informationsverige") } and ask the municipality again.
    .change = Content and tests may have changed. The municipality knows.

step-contact-social-insurance = Ask about child allowance and parental benefit
    .do = Answer the Social Insurance Agency's letter after you are registered. Both parents can ask about their own parental benefit.
    .next = They decide if you are insured and which benefits you can get.
    .silence = Call { FACT("phone-forsakringskassan") }.
    .change = Rules on how long you must have lived here may have changed.

step-ask-housing-allowance = Ask about housing allowance
    .do = Ask the Social Insurance Agency if you can get housing allowance. Calculate income carefully, because mistakes can mean paying back.
    .next = You get a decision and must tell if something changes.
    .silence = Call { FACT("phone-forsakringskassan") }.
    .change = The right may have changed and depends on when you were registered.

step-ask-about-pension = Ask about pension and support for older people
    .do = Call the Pensions Agency on { FACT("phone-pensionsmyndigheten") } and ask what you can apply for. Say in which countries you have lived and worked.
    .next = You learn which application fits.
    .silence = Ask for help at a service office.

step-note-extension-date = Plan when to apply for an extension
    .do = Ask the Migration Agency how early you may apply. Keep papers about work, studies and family meanwhile.
    .next = You apply before the permit expires.
    .silence = Look at { FACT("web-migrationsverket") } a few months before the end date.
    .change = Rules on permanent permits and citizenship may have changed.

step-extend-now = Apply for an extension before the permit expires
    .do = Read on the Migration Agency's page when you may apply, and then apply in good time. Keep the receipt.
    .next = If you apply in time, you may normally stay while you wait.
    .silence = Call { FACT("phone-migrationsverket") }. Ask for help with the online service at a service office.
    .change = The conditions may have changed. Ask the Migration Agency before you pay.

step-permit-expired = Contact the Migration Agency today about the permit
    .do = The permit has expired. Ask how to apply now and ask a lawyer for advice. Tell your employer.
    .next = You learn what applies to work and money while you wait.
    .silence = Call again tomorrow and keep proof that you got in touch.
    .change = What a late application means may have changed.

step-wait-for-permit = Wait for the decision on your permit
    .do = Ask what you may do while you wait: live here, work, travel. Answer all questions in time.
    .next = The Migration Agency sends a decision. If it is a refusal, it says how to appeal.
    .silence = Call { FACT("phone-migrationsverket") } with your case number.

step-ask-about-citizenship = Ask about the rules for citizenship
    .do = Ask the Migration Agency what applies before you apply or pay. Knowledge of Swedish and of society may be needed.
    .next = You know which requirements and tests apply at that time.
    .silence = Look at { FACT("web-migrationsverket") } and { FACT("web-uhr") }.
    .change = The rules have been tightened or are being tightened.

step-vote-later = Read about voting and other ways to have a say
    .do = Read who may vote in municipal and regional elections. You can always make suggestions to the municipality.
    .next = If you may vote, a voting card comes to your home.
    .silence = Ask the municipality.

## Family
step-family-reunification-advice = Ask early about reuniting with your family
    .do = Call the Red Cross on { FACT("phone-roda-korset-sok") } and ask what applies to you. Times and requirements depend on your permit.
    .next = Your family normally applies before moving, usually online.
    .silence = Try again, or ask the Migration Agency.
    .change = Rules on family and maintenance may have changed. No one can promise a yes.

step-wait-for-family = Prepare while your family's case is examined
    .do = If your family has applied: answer questions in time. Keep in touch, and ask early about housing and school.
    .next = The Migration Agency decides. A refusal can be appealed.
    .silence = Call { FACT("phone-migrationsverket") } with the case number.

step-search-for-family = Ask the Red Cross to search for your family
    .do = Call { FACT("phone-roda-korset-sok") }. Give names, dates of birth and where you last saw each other. It is free.
    .next = The Red Cross searches through its contacts in other countries and gets in touch.
    .silence = Call again and leave your new number if it has changed.

step-family-own-rights = Know your own rights within the family
    .do = Your passport, card and bank account are your own. You may learn Swedish, work when your permit allows it and go to health care alone.
    .next = You can ask the Migration Agency questions without your partner.
    .silence = Call { FACT("phone-migrationsverket") }, or { FACT("phone-kvinnofridslinjen") } if someone controls you.

step-ask-about-family-permit = Ask what happens to your permit
    .do = Call { FACT("phone-kvinnofridslinjen") } or a lawyer before you contact the Migration Agency. Say that your permit depends on that person.
    .next = They explain what applies and how you can keep evidence safely.
    .silence = Call again. You have a right to protection even without an answer about the permit.
    .change = The rules may have changed. A lawyer can see how it is for you.

## Temporary protection (Ukraine)
step-ukraine-apply = Apply for or check your protection
    .do = If you have not applied, do it with the Migration Agency, in Sweden. If you have a card, check your name and the end date.
    .next = With the card you may work, and the children go to preschool and school.
    .silence = Call { FACT("phone-migrationsverket") } or ask for help at a service office.

step-ukraine-wait = Prepare while you wait for the card
    .do = Check that the Migration Agency has the right address. Start with Swedish and ask about school for the children already now.
    .next = You get a decision and a card.
    .silence = Call { FACT("phone-migrationsverket") }.

step-ukraine-extend = Apply for longer protection at the right time
    .do = Look at the Migration Agency's page in January. You apply during a short period, also if you are registered.
    .next = You are told about a new card, or what applies instead.
    .silence = Call { FACT("phone-migrationsverket") } well before { FACT("ukraine-until") }.
    .change = What applies after { FACT("ukraine-until") } is not settled here. The Migration Agency knows.

step-ukraine-after = Ask what applies to your protection now
    .do = As far as we know, the protection has applied until { FACT("ukraine-until") }. Ask the Migration Agency if your card is still valid.
    .next = They say how to apply or which other ways there are.
    .silence = Call { FACT("phone-migrationsverket") } again and ask a lawyer.
    .change = New decisions in the EU and Sweden may have changed this.

step-ukraine-money = Ask about money and housing for the first time
    .do = If you have no money or home, ask the Migration Agency about daily allowance and a place.
    .next = You get a decision. Always tell about pay and a new address.
    .silence = Call { FACT("phone-migrationsverket") }. If it is urgent, call social services.

step-ukraine-benefits = Ask which benefits you can get now
    .do = Call the Social Insurance Agency and say when you were registered. Those registered before { FACT("ukraine-rights-split") } may have more rights.
    .next = They say what you can apply for. The municipality answers about social assistance.
    .silence = Call { FACT("phone-forsakringskassan") } again.
    .change = The rules may have changed.

step-ukraine-work = Register as a job seeker
    .do = The permit gives the right to work. Register with the Employment Service and show the card to employers.
    .next = You get help to look for work and can ask about work practice.
    .silence = Call { FACT("phone-arbetsformedlingen") }.

## EU and EEA, work and study from elsewhere
step-eu-right-of-residence = Gather proof of your right of residence
    .do = You may stay longer if you work, study, look for work with a real chance, or have your own means and health insurance. Keep papers that show it.
    .next = You need the papers when you report your move to the Tax Agency.
    .silence = Call { FACT("phone-skatteverket") } and ask what is enough in your case.

step-eu-short-stay = Sort out papers for a shorter stay
    .do = Have a valid passport or national identity card, and a European Health Insurance Card from your home country.
    .next = With the card you get the care you need during your stay.
    .silence = If you have no card, call the insurer in your home country.
    .change = If you stay longer than { FACT("eu-first-stay") }, you need the right of residence.

step-eu-family-card = Ask about residence cards for your family
    .do = If someone in the family is not an EU or EEA citizen, ask the Migration Agency about a residence card.
    .next = The family member applies and shows that you belong together.
    .silence = Call { FACT("phone-migrationsverket") }.

step-permit-conditions = Read the conditions of your permit
    .do = Read if the permit is for a certain employer, an occupation or full-time studies. Ask before you change.
    .next = You know what you must report and what you may do.
    .silence = Call { FACT("phone-migrationsverket") }.
    .change = Rules for work and studies have often changed. The Migration Agency decides.

step-student-contact = Contact your school or university
    .do = Ask your school about introduction, housing, care and student life. If you study at Linnaeus University, call { FACT("phone-linneuniversitetet") }.
    .next = They tell you who helps new students.
    .silence = Go to the student union or the reception desk.

step-partner-of-newcomer = Find Swedish and contacts of your own
    .do = The one who comes along can also learn Swedish, look for work and join an association. Ask the municipality what there is in the daytime.
    .next = You each get your own contacts, not just one of you.
    .silence = Visit the library and ask for a language café.

## After a refusal
step-check-last-day = Read the last day to appeal in the decision
    .do = Find the last day in the decision today. Ask someone to read it with you. Write it down.
    .next = You know how much time you have to choose and get advice.
    .silence = If you find no day, call your counsel or the Migration Agency the same day.
    .change = New EU rules can give a shorter time. The day in the decision counts.

step-check-last-day-short = Read today which day is the last one
    .do = The time to appeal such a decision can be short. Find the last day in the decision today and ask someone to read it with you.
    .next = You know how much time you have to choose and get advice.
    .silence = If you find no day, call your counsel, Asylrättscentrum or the Migration Agency the same day.
    .change = New EU rules can give a shorter time than before. The day in the decision counts.

step-appeal-too-late = Ask a lawyer when the last day has passed
    .do = Call your counsel or Asylrättscentrum today. Say when and how you were given the decision.
    .next = They see if anything can be done and what the decision means now.
    .silence = Contact FARR or the Red Cross.

step-call-counsel-refusal = Call your lawyer about the decision
    .do = Ask what the decision means, which time applies and what the lawyer thinks you can do. Ask for an interpreter.
    .next = Together you decide what is written and by which day.
    .silence = Send a message with your case number. If no one answers, ask Asylrättscentrum.

step-find-legal-help = Find free legal information
    .do = Contact Asylrättscentrum, FARR or the Red Cross. Do not pay anyone who promises a permit.
    .next = They explain your decision and your options, without promising how it will go.
    .silence = Try the next organisation. They have different hours.

step-write-appeal = Write the appeal, if you choose to
    .do = Write your name, case number, which decision it is and why you think it is wrong. Send it to the Migration Agency before the last day.
    .next = The Migration Agency sends it to the Migration Court if they do not change the decision.
    .silence = Ask the Migration Agency if the appeal has arrived. Keep a copy.

step-short-letter = Ask if a short letter is enough at first
    .do = If little time is left, ask the lawyer today if you can send a short appeal and write more later.
    .next = Together you see to it that it arrives before the last day in the decision.
    .silence = Call Asylrättscentrum or the Migration Agency the same day.

step-think-before-signing = Ask before you sign
    .do = A declaration of acceptance means that you accept the decision, and it cannot be taken back. Read it with a lawyer or someone you trust before you choose.
    .next = You choose calmly. An appeal can be withdrawn later.
    .silence = Ask to take the paper with you and ask first.

step-stop-at-once = Ask about a stay of removal the same day
    .do = The decision applies at once. Have the lawyer ask the court if it can be stopped meanwhile. It is called inhibition.
    .next = The court answers the lawyer. It is not certain that the decision is stopped.
    .silence = Call the court or the lawyer again the same day.

step-other-country = Ask about the decision on another country
    .do = Ask which country it is, why and which time applies. Tell about family in Sweden, children and illness.
    .next = The lawyer says if and how it can be appealed.
    .silence = Call Asylrättscentrum or the Migration Agency today.
    .change = The rules are new from { FACT("pact-start") } and may have changed.

step-support-while-appealing = Ask what applies while you wait
    .do = Ask the Migration Agency about housing, money, the LMA card and work after the decision.
    .next = You learn what goes on and what stops, and when.
    .silence = Call { FACT("phone-migrationsverket") } with the case number.
    .change = The right to work and housing after a refusal may have changed.

step-wait-for-court = Follow the case in court
    .do = Tell the court and the Migration Agency if you move. Hand in new evidence through the lawyer.
    .next = The court sends a decision. The Migration Court of Appeal takes only some cases.
    .silence = Call the court and give the case number.

step-understand-final = Find out what the final decision says
    .do = Ask to have the decision explained with an interpreter: which day, which country and what applies to the children.
    .next = You know how much time you have and who answers questions.
    .silence = Call { FACT("phone-migrationsverket") } and ask your officer, or Asylrättscentrum.
    .change = Rules on return and support have changed. Ask a lawyer.

step-talk-through-final = Talk to someone about how you are
    .do = The Red Cross, a parish or a meeting place listens without deciding anything for you.
    .next = They can give company, practical advice and help to find the right place.
    .silence = Call { FACT("phone-roda-korset") }. If you feel very bad, call { FACT("phone-1177") }.

step-new-facts = Ask what applies if something new has happened
    .do = First talk to a lawyer. Important new facts can be written to the Migration Agency, with evidence and why they were not told before.
    .next = The Migration Agency decides if the matter is examined again. The journey is not always stopped.
    .silence = Ask the lawyer or the Migration Agency if it has arrived.
    .change = The rules are under review.

step-wait-new-facts = Wait for the answer on what is new
    .do = If you have written to the Migration Agency: keep a copy and ask the lawyer what applies meanwhile.
    .next = You get a written answer.
    .silence = Call { FACT("phone-migrationsverket") } with the case number.

step-ask-return-support = Ask about support for a journey
    .do = Ask the Migration Agency about tickets, papers and support to start again. Ask early, because the time can be short.
    .next = They say what there is for your country. No one can promise the support.
    .silence = Call { FACT("phone-migrationsverket") }.
    .change = Countries and conditions change.

step-papers-for-journey = Gather papers for a journey
    .do = Gather passports, grades, care papers, vaccinations and the children's school certificates. Ask for copies in time.
    .next = You have with you what you need for care, school and work.
    .silence = Ask the school and the health centre again.

step-final-home-and-money = Ask what applies to housing and money
    .do = Ask the Migration Agency when housing and money stop, and if the children change the answer.
    .next = You learn the date and if another place is offered.
    .silence = Ask a lawyer. In an emergency, ask social services.
    .change = Rules on support and on information to the police may have changed. A lawyer knows.

step-without-papers-advice = Talk to a lawyer about your situation
    .do = Contact a non-profit organisation first. Ask what is safe before you contact an authority.
    .next = They tell you which ways there may be, and which risks.
    .silence = Try the next organisation.
    .change = What authorities may pass on may have changed.

step-care-without-permit = Seek care when you need it
    .do = Adults can get care that cannot wait, and maternity care. Children get the same care as other children. Health staff have a duty of secrecy.
    .next = The doctor or dentist judges. You can ask for a health examination.
    .silence = Call { FACT("phone-1177") }. If life is in danger, call { FACT("phone-112") }.
    .change = Fees and rules may have changed.

step-emergency-help-no-permit = Ask for help with food and a place to sleep
    .do = Ask a parish or the Red Cross for food, clothes and somewhere to sleep. Social services can consider emergency help.
    .next = Each decides for itself. Ask first what they need to know about you.
    .silence = Try the next one. If it concerns children, say so first.
    .change = Emergency help from municipalities may have been reduced.

step-work-and-no-permit = Talk to someone about your work
    .do = Ask a non-profit organisation or a trade union what applies to pay, hours and accidents. Write down your hours.
    .next = You learn what help there is, and which risks.
    .silence = Try the next organisation. If someone forces you, call { FACT("phone-112") } in danger.

step-exploitation-no-permit = Talk to a lawyer if you are being exploited
    .do = Contact Asylrättscentrum, FARR or the Red Cross. Write down hours, pay and names. If someone forces you or you are in danger, call { FACT("phone-112") }.
    .next = They tell you which ways there are, and which risks, before you contact an authority.
    .silence = Try the next organisation, or ask a trade union.
    .change = What authorities may pass on may have changed.

step-crime-no-permit = Get support if you are the victim of a crime
    .do = Call Victim Support on { FACT("phone-brottsofferjouren") }. It is free and you need not have reported the crime. If you are in danger now, call { FACT("phone-112") }.
    .next = Someone listens. Ask a lawyer what a report means for you before you choose.
    .silence = Try Asylrättscentrum, FARR or the Red Cross.
    .change = What authorities may pass on may have changed.

step-social-near-home-no-permit = Keep seeing friends and neighbours
    .do = Meeting places, parishes and associations are open to everyone. You may take part as before.
    .next = You have people around you when things are hard.
    .silence = Ask someone you know to come along.

## Came as a child without parents
step-trusted-adult = Talk to an adult who is responsible for you
    .do = Talk to your guardian (god man), your social worker or someone where you live. Say what you wonder and if you are worried.
    .next = They help you with meetings, money, school and papers.
    .silence = Call social services in the municipality. If you just want to talk, call { FACT("phone-bris") }.

step-ask-for-guardian = Ask for a guardian
    .do = Tell social services or the Migration Agency that you have no guardian. All children who are here alone have a right to one.
    .next = The chief guardian's office chooses an adult who helps you.
    .silence = Ask an adult where you live or at school to call.

step-meet-guardian = Agree with your guardian how to keep in touch
    .do = Agree how often you talk and what you want help with. Say what you think yourself.
    .next = Your guardian comes to important meetings.
    .silence = If the person does not answer, tell the chief guardian's office or your social worker.

step-guardian-after-permit = Ask who is responsible after the decision
    .do = After a permit, the guardian is normally replaced by a specially appointed custodian. Ask who it will be.
    .next = Social services propose a person and the district court decides.
    .silence = Ask your social worker.

step-home-for-young = Say how you want to live and what matters
    .do = Talk to the social worker about the home, food, faith, friends and if you are afraid of someone.
    .next = Social services follow up how you are.
    .silence = Call social services, or { FACT("phone-bris") } if you want someone to listen.

step-young-school = Start school
    .do = Ask an adult to sign you up for school. You can start upper-secondary school before { FACT("age-gymnasium-start") }, also without a permit.
    .next = The school asks what you know and gives you a plan and Swedish.
    .silence = Ask your guardian or parent to call the school again.

step-young-adult-school = Ask about upper-secondary or another school
    .do = If you have already started upper-secondary school, you may usually finish it. Otherwise, ask the municipality if upper-secondary school, adult education or SFI fits you.
    .next = A study counsellor asks what you know and want.
    .silence = Call the municipality again and ask for a study counsellor.
    .change = What you have a right to depends on age, permit and if you are registered.

step-turning-adult = Plan for when you turn { FACT("age-adult") }
    .do = Ask in good time what happens with housing, money, school and guardian when you come of age.
    .next = You write a plan together.
    .silence = Ask the social worker for a meeting.

step-now-adult = Ask what changes now that you are an adult
    .do = Ask the municipality and the Migration Agency who is responsible for housing and money. If you have started upper-secondary school, you may usually continue.
    .next = You get a new contact and can go on talking to adults you trust.
    .silence = Call { FACT("phone-migrationsverket") } and ask a lawyer.

step-young-rest = Find something fun after school
    .do = Ask your school or library about a youth centre, sport, music and homework help near you.
    .next = You can usually try without paying.
    .silence = Ask an adult to come along the first time.

step-youth-clinic = Know the youth clinic
    .do = You can go there alone with questions about body, feelings, sex and relationships. You need no permit.
    .next = They listen, have a duty of secrecy and can book an interpreter.
    .silence = Read at { FACT("web-youmo") } in many languages or call { FACT("phone-1177") }.

## Health
step-choose-health-centre = Choose a health centre
    .do = Choose a health centre near you, for yourself and the children. Do it online or with a form. Also ask about a health examination for new arrivals.
    .next = You are listed there and call them when you are ill.
    .silence = If you do not choose, you are listed where you live. Call { FACT("phone-1177") } and ask where.

step-ask-for-care-now = Ask about care and medicine today
    .do = Call the health centre and say what you need and when your medicine runs out. Do not wait for a call.
    .next = A nurse asks and books a time or gives advice.
    .silence = Call { FACT("phone-1177") }. If you quickly get worse, call { FACT("phone-112") }.

step-care-before-permit = Find out which care you have a right to
    .do = Adults can get care that cannot wait, maternity care and advice on contraception. Children get the same care as other children. Show your card from the Migration Agency if you have one.
    .next = The doctor judges what cannot wait.
    .silence = Call { FACT("phone-1177") } and ask what applies to you.
    .change = Rules and fees may have changed. Ask the clinic.

step-wait-for-health-call = Prepare for your health visit
    .do = Read the letter, say which language you speak and write down questions. Tell them if you cannot come.
    .next = You can talk about body, sleep and worry. The staff have a duty of secrecy.
    .silence = Ask the health centre for a new time.

step-talk-about-mood = Tell someone how you feel
    .do = Call the health centre and say that you are sad, worried or sleep badly. Ask for an interpreter. Talk to someone you trust too.
    .next = You talk about what can help, such as counselling, sleep and exercise.
    .silence = Call { FACT("phone-1177") }. If you do not want to live, call { FACT("phone-mind") } or { FACT("phone-112") }.

step-care-after-trauma = Ask for help after hard experiences
    .do = Tell the health centre that war, torture or abuse troubles you. You do not have to tell everything.
    .next = They can record injuries and send you on to the right treatment.
    .silence = Call { FACT("phone-1177") }, or ask the Red Cross on { FACT("phone-roda-korset") }.

step-dental-help = Book a time with a dentist
    .do = Call the public dental service and say how much it hurts. Ask what it costs first.
    .next = Without a permit, adults get dental care that cannot wait. Children get dental care for free.
    .silence = Call { FACT("phone-1177") } if it is urgent.

step-disability-support = Ask about support for a disability
    .do = Tell the health centre about aids and the municipality about support in daily life. Tell your school and course too.
    .next = They look into what you need and give a decision.
    .silence = Call the municipality again and ask for an officer.
    .change = Which support you can get depends on whether you are registered.

step-way-back-from-illness = Ask for support when you are ill for long
    .do = Ask the doctor for a certificate, and ask the Social Insurance Agency and the Employment Service what applies to you.
    .next = Several authorities can plan with you, so that you do not have to tell it again and again.
    .silence = Call { FACT("phone-forsakringskassan") }.

step-contact-midwife = Call a midwife
    .do = Call the midwives' clinic as early as you can. Visits are free, also without a residence permit.
    .next = The midwife follows the pregnancy and answers questions. You can come alone or with someone.
    .silence = Call { FACT("phone-1177") }. With bleeding or strong pain, call { FACT("phone-112") }.

step-prepare-for-birth = Prepare for the birth
    .do = Ask about parent groups, an interpreter at the birth and who looks after other children.
    .next = You know where to call when it begins.
    .silence = Ask the midwife at your next visit.

step-child-health-centre = Contact child health care (BVC) for your child
    .do = Call BVC and say that the child is new in Sweden. Visits and vaccinations are free.
    .next = The nurse follows how the child grows and answers questions.
    .silence = Call the health centre or { FACT("phone-1177") }.

step-child-vaccination = Sort out your child's vaccinations
    .do = Ask BVC for small children and the school nurse for older ones. Show which vaccinations the child has had.
    .next = They make a plan for what is missing.
    .silence = Call { FACT("phone-1177") }.

step-child-feels-bad = Ask for help with your child's worry
    .do = Talk to BVC, the school counsellor or the health centre. Calm routines, play and school help children.
    .next = They listen to you and the child. For harder troubles, child psychiatry (BUP) helps.
    .silence = Call { FACT("phone-1177") }. The child can call { FACT("phone-bris") } alone.

step-child-disability = Ask for support for your child in care and school
    .do = Tell BVC or the health centre, and the school, what the child needs.
    .next = They look into it and plan support together with you.
    .silence = Ask for a meeting where everyone takes part.

step-know-care-costs = Read about fees and preventive care
    .do = Read what visits and medicine cost and about the high-cost limit. Accept when you are called to a cell test or other check.
    .next = You know the price in advance and can ask about free care.
    .silence = Call { FACT("phone-1177") }.

## School, preschool and child care
step-start-preschool = Apply for a place in preschool
    .do = Apply to the municipality as soon as you can. Say that you are new and if you adults will study, work or look for work.
    .next = The municipality offers a place and a time for settling in.
    .silence = Call and ask about the place. A place should normally come within { FACT("preschool-place-within") }.

step-start-school = Sign the children up for school
    .do = Contact the municipality's reception for new pupils. All children may go to school, also while you wait and without a permit.
    .next = They meet you and the child and propose a school.
    .silence = Call the municipality and ask for school start. If information worries you, you can ask a lawyer first.

step-wait-for-school = Give children routines while waiting for a place
    .do = Go to the library, open preschool or the playground. Practise Swedish through stories and songs.
    .next = You are told the place and the first day.
    .silence = Call the municipality every week. The rules are at { FACT("web-skolverket") }.

step-meet-the-school = Get to know the school and the teachers
    .do = Go to meetings with an interpreter, both guardians if you are two. Ask about mother-tongue teaching, study guidance, homework help and after-school care.
    .next = The school shows how it goes and how you help at home.
    .silence = Ask the teacher for a talk of your own.

step-teen-path = Plan the teenager's way through school
    .do = Ask the study counsellor to explain introduction programmes, upper-secondary school and adult education.
    .next = The teenager gets a study plan of their own.
    .silence = Call the municipality. Those seeking asylum or without a permit must usually start upper-secondary school before { FACT("age-gymnasium-start") }.

step-child-care-for-both = Arrange child care so all adults can study
    .do = Work out which hours each of you needs for courses, work and care. Ask the municipality about preschool and child care at courses.
    .next = You can share the time, so that not only one learns Swedish.
    .silence = Ask SFI and the open preschool about other hours.

step-open-preschool = Go to open preschool with your child
    .do = Come without booking and meet other parents. Mothers and fathers are both welcome.
    .next = The child plays, and you can ask the staff about all sorts of things.
    .silence = Ask BVC or the library where the nearest one is.

step-parent-support = Ask about support for parents
    .do = Ask BVC, the school or the family centre about parent courses. Hitting or threatening children is forbidden, and there is help to do it in other ways.
    .next = You get tools for daily life. Support is in the first place voluntary.
    .silence = Call the municipality and ask for family support.

step-child-free-time = Find free-time activities for the children
    .do = Ask the school, the library or a club about sport, culture school and holiday activities. Girls and boys have the same right to take part.
    .next = The child can try. Ask about borrowed equipment and lower fees.
    .silence = Try another club.

## Swedish and studies
step-start-sfi = Sign up for SFI
    .do = Sign up with the municipality, each adult separately. Ask about day, evening, distance learning and child care.
    .next = The school tests your level and says when you start.
    .silence = Call and ask for a starting date. Go to a language café meanwhile.
    .change = How long you have a right to SFI has changed. Ask the municipality.

step-swedish-from-day-one = Start learning Swedish now
    .do = You usually have no right to SFI yet. Ask the library and study associations such as ABF about language cafés and study circles.
    .next = You can often come right away and without a permit.
    .silence = Practise with books and apps at the library for now.

step-ukraine-swedish = Ask the municipality about SFI or language cafés
    .do = Before you are registered, the municipality may offer SFI but does not have to. Ask what applies where you live.
    .next = You may start a course or get tips on other ways.
    .silence = Go to a language café at the library meanwhile.
    .change = The rules may have changed.

step-plan-sfi-time = Plan your time at SFI
    .do = Ask for a study plan with goals and an end date. Tell them if illness, children or work mean that you need more time.
    .next = You know which course comes next.
    .silence = Book a time with the study counsellor.
    .change = The time is counted differently depending on when you started. Ask the municipality.

step-practise-swedish = Practise Swedish at a language café
    .do = Go to a language café and talk about everyday life. You may make mistakes.
    .next = You meet people and hear about work, housing and parties.
    .silence = Ask the library or the parish about the next meeting.

step-first-steps-in-reading = Ask about courses for those with little schooling
    .do = Say that you have little schooling. There are courses with a calmer pace and help to read and write.
    .next = You may start at your level. The library has books to listen to.
    .silence = Ask a meeting place for help with reading.

step-complete-school = Complete basic or upper-secondary school
    .do = Talk to the study counsellor about adult education (komvux) or folk high school. Ask if you may study alongside SFI.
    .next = You get a study plan of your own.
    .silence = Call the municipality or school again before the last day to apply.
    .change = If you are seeking asylum, the right may be smaller. Folk high schools may have their own rules.

step-learn-a-trade = Find vocational training
    .do = Ask adult education (komvux) and the Employment Service which vocational courses there are in the county, also with Swedish built in.
    .next = You apply for the next start and can often get work practice.
    .silence = Ask a neighbouring municipality if yours does not have the course.

step-go-to-university = Plan for university
    .do = Read the requirements at { FACT("web-antagning") } and ask the counsellors at Linnaeus University. You can apply without a statement from UHR.
    .next = You learn which Swedish and which courses are missing.
    .silence = Call { FACT("phone-linneuniversitetet") }.

step-study-money = Ask CSN about study support
    .do = Call CSN on { FACT("phone-csn") } before you start. A loan must be paid back, a grant need not.
    .next = They say if your studies and your permit give a right to support.
    .silence = Ask the study counsellor to help you apply.

## Work
step-map-your-skills = Show what you can do and have studied
    .do = Apply for a free assessment from UHR with your grades in the original language. You can do it while you wait for a decision.
    .next = You get a statement to show employers and schools.
    .silence = Look at { FACT("web-uhr") }. The wait can be months, so look for work anyway.

step-wait-for-statement = Do other things while UHR assesses
    .do = Practise the Swedish of your trade, meet people in your profession and look for work practice meanwhile.
    .next = The statement comes when it is ready.
    .silence = Answer if UHR asks for more papers.

step-health-licence = Find the way to a health care licence
    .do = Read about your profession at { FACT("web-socialstyrelsen-legitimation") }. You can often begin before you know Swedish.
    .next = The National Board of Health and Welfare says which tests, courses and language level are needed.
    .silence = Ask the Employment Service about fast tracks and work practice in health care.

step-teacher-path = Find the way to work as a teacher
    .do = Read about the teacher licence at { FACT("web-skolverket") }. Ask the municipality if you can work in a school or as a study guide meanwhile.
    .next = You learn which courses and which Swedish are missing.
    .silence = Ask Linnaeus University about supplementary courses.

step-licensed-trade = Ask who approves your profession
    .do = Ask UHR which authority grants the right to work in your profession.
    .next = You apply there and can work with related tasks for now.
    .silence = Look at { FACT("web-uhr") } or ask the Employment Service.

step-your-trade-here = Find the way back to your profession
    .do = Tell what you have done and ask about validation, contacts in the trade and work practice in your profession.
    .next = You learn what is enough and what you can add by studying.
    .silence = Contact a company or union in the trade yourself.

step-look-for-work = Write a CV and look for work all over the county
    .do = Write what you can do and look in all municipalities in Kronoberg. Tell everyone you meet that you are looking for work.
    .next = Employers get in touch. The library can help with printing.
    .silence = Call the employer after a week and ask.

step-new-start-job = Ask about new start jobs (nystartsjobb)
    .do = Tell the employer that there may be support for hiring new arrivals. Ask the Employment Service if you are covered.
    .next = The employer applies before you start.
    .silence = Call { FACT("phone-arbetsformedlingen") }.
    .change = The rules change often.

step-try-work-practice = Ask about work practice
    .do = Tell your officer or the municipality which work you want to try. You may suggest a workplace.
    .next = You agree on time, tasks and a supervisor. Practice is not employment.
    .silence = Ask a non-profit association if you can help there.
    .change = Who may have work practice depends on your permit.

step-start-a-business = Find out how to start a business
    .do = Ask the municipality's business office for advice and the Tax Agency about tax. Check that your permit lets you run a business.
    .next = You get advice on your idea, money and licences.
    .silence = Call { FACT("phone-skatteverket") }.

step-safe-at-work = Check contract, pay and work environment
    .do = Ask for a written contract and pay slips. You may join a trade union and an unemployment fund, and the employer may not stop it.
    .next = The union helps members with pay and rules.
    .silence = If the work is dangerous, call the Work Environment Authority on { FACT("phone-arbetsmiljoverket") }.

step-way-out-of-home = Make your own plan towards studies or work
    .do = Tell the municipality that you are at home and want to get out. Ask for a talk of your own about Swedish, child care and what you are good at.
    .next = You start at a good pace, for example some hours in the daytime.
    .silence = Go to the open preschool or a women's group and ask there.

## Home
step-nowhere-to-sleep = Ask for a place to sleep
    .do = Contact social services today and say if you have children, are pregnant or ill. If you are seeking asylum, also call the Migration Agency on { FACT("phone-migrationsverket") }.
    .next = They judge what is urgent, and you can ask for an answer the same day.
    .silence = Call again, go there, or ask a parish. In danger, call { FACT("phone-112") }.

step-sleep-asylum = Ask the Migration Agency for a place to sleep
    .do = Call { FACT("phone-migrationsverket") } and say that you have nowhere to sleep. Say if you have children, are pregnant or ill. If it is urgent, also contact social services in the municipality.
    .next = The Migration Agency says if they have a place for you and where it is.
    .silence = Call again, or ask a parish. In danger, call { FACT("phone-112") }.
    .change = The rules on housing may have changed.

step-join-housing-queue = Join the housing queues now
    .do = Join the queue with several housing companies, also in other municipalities than your own. Queue time counts. Each adult can have their own place.
    .next = You apply for free flats and show income when you get an offer.
    .silence = Log in often so that you do not lose your place.

step-wait-for-flat = Keep your housing application up to date
    .do = Update your income and phone number. Answer offers, also when you say no.
    .next = You are called to a viewing or a contract.
    .silence = Call the company and ask how long the queue is.

step-home-in-the-county = Compare the municipalities before you move
    .do = Look at housing, work, school, buses and care at the same time. Smaller places may have shorter queues.
    .next = A move changes school, health centre, SFI and social assistance. Ask the new municipality first.
    .silence = Call the other municipality's contact centre.

step-leave-the-county = Ask before you move from the county
    .do = Ask what the move changes for money, school, SFI and care.
    .next = You can plan so that children and courses do not lose time.
    .silence = Call the new municipality.

step-report-new-address = Report your new address when you move
    .do = Report the move to the Tax Agency for everyone in the household.
    .next = Authorities and health care get your new address. Also tell school, bank and employer.
    .silence = Call { FACT("phone-skatteverket") }.

step-crowded-home = Talk through how you share a home
    .do = Agree on rent, rooms and for how long. Ask if your name may be on the door.
    .next = You get letters and can show your address.
    .silence = If it gets crowded for the children, ask the municipality for advice.

step-check-sublet = Check your sublet contract
    .do = Ask for a written contract and proof that the landlord has agreed. Do not pay for the contract itself.
    .next = You know if you may stay and if the rent is fair.
    .silence = The Rent Tribunal examines it for free. The Tenants' Association helps members.

step-read-contract = Read your tenancy contract
    .do = Read how long the contract lasts, what is included and when the rent is due. Ask someone to read it with you.
    .next = If the contract is for a limited time, ask early what happens next.
    .silence = Call the landlord or the municipality.
    .change = How long a municipal home lasts may have changed.

step-learn-about-the-flat = Learn about living in a flat
    .do = Ask about housing school (boskola), laundry times, waste, smoke alarms and reporting faults.
    .next = You know how to report faults and get on with neighbours.
    .silence = Call the landlord.

step-home-insurance = Get home insurance
    .do = Compare insurances at Konsumenternas. Make sure everyone in the home is included.
    .next = The insurance can help with fire, water damage, theft and disputes.
    .silence = Ask your landlord what is required.

step-queue-login-alvesta = Log in to the AllboHus queue
    .do = Log in now and then so that you keep your queue time.
    .next = You can apply for flats in several places.
    .silence = Look at { FACT("web-allbohus") }.

step-queue-update-almhult = Update your profile with Älmhultsbostäder
    .do = Go in and save your profile again so that you keep your place.
    .next = You can apply for flats and answer offers.
    .silence = Call { FACT("phone-almhultsbostader") }.

step-queue-vaxjo = Look for a home in both town and villages
    .do = Join the queue for Växjöbostäder and Vidingehem. Places outside the town may have shorter waits.
    .next = You gather queue time and apply for free flats.
    .silence = Look at { FACT("web-boplats") } or call { FACT("phone-vaxjobostader") }.

## Everyday life and travel
step-use-public-transport = Learn to use buses and trains
    .do = Ask Länstrafiken how to buy a ticket and find your line. Make a trial trip with someone.
    .next = You can get to courses, care and work all over the county.
    .silence = Look at { FACT("web-lanstrafiken") } or ask at the library.

step-travel-from-countryside = Ask about travel from the countryside
    .do = Ask about local traffic that you order in advance, school transport and trips to care. Ask for phone or online meetings when the trip is long.
    .next = You know which days you can travel and how to book.
    .silence = Call the municipality. Neighbours and associations can sometimes give a lift too.

step-learn-to-drive = Find out what a driving licence takes
    .do = Read about the learner's permit, theory and practice driving. Work out the cost before you start.
    .next = You apply to the Transport Agency when you are registered.
    .silence = Call { FACT("phone-transportstyrelsen") }.

step-licence-from-eea = Check that your EEA licence is valid
    .do = The licence is valid in Sweden as long as it is valid where it was issued. Ask before you exchange it.
    .next = You can exchange it for a Swedish one if you like.
    .silence = Call { FACT("phone-transportstyrelsen") }.

step-licence-from-elsewhere = Find out how long your licence is valid
    .do = A licence from outside the EEA is valid for a time after you are registered. After that, you need a Swedish one.
    .next = Ask the Transport Agency if you can exchange it or must take a new one.
    .silence = Call { FACT("phone-transportstyrelsen") }.

step-licence-ukraine = Ask what applies to your Ukrainian licence
    .do = With a permit under the Temporary Protection Directive, the licence may be used as long as the directive applies.
    .next = Ask in time what happens after { FACT("ukraine-until") }.
    .silence = Call { FACT("phone-transportstyrelsen") }.

step-library-card = Get a library card
    .do = Go to the library with a card or paper that shows who you are. The card is free. If you have no papers, ask what is enough.
    .next = You can borrow books in your language, use a computer and sit there in peace.
    .silence = Ask the staff. They help you find the right place.

step-join-sport = Try a sport near you
    .do = Ask the municipality which clubs welcome beginners. Children and adults may try.
    .next = You meet people and get moving. Ask about fees and clothes.
    .silence = Go to a training session and ask the leader.

step-join-culture = Find music, crafts and books
    .do = Ask the library for books in your language, and study associations about music and craft courses.
    .next = You can take part, or show what you can do.
    .silence = Look at the notice board in the library.

step-enjoy-nature = Get out into nature
    .do = Ask the municipality about trails, bathing places and clubs. The right of public access lets you walk in the forest if you take care.
    .next = You find places and people who like the same thing.
    .silence = Ask for a map at the library.

step-find-faith = Find a congregation or a community
    .do = Ask the municipality which congregations and faith communities there are. You may believe, change belief or not believe at all.
    .next = You are welcome to meetings, also without being a member.
    .silence = Ask at a meeting place.

step-help-others = Help out in an association
    .do = Tell the Red Cross or another association what you can do: languages, cooking, children, technology.
    .next = You get tasks, friends and Swedish along the way.
    .silence = Call { FACT("phone-roda-korset") } or ask at a meeting.

step-meet-women = Meet other women in the daytime
    .do = Ask the meeting place or family centre about women's groups, swimming, sewing cafés or walks. Bring the children if you like.
    .next = You get contacts and can talk about work, health and children.
    .silence = Ask BVC or the library.

## Urgent worries
step-get-safe = Get to safety
    .do = If there is danger now, call { FACT("phone-112") }. Otherwise, call { FACT("phone-kvinnofridslinjen") } and talk. It is free and does not show on the bill.
    .next = They help you plan. Social services can arrange protected housing for you and the children.
    .silence = Call { FACT("phone-112") } again, or go to a place with people.

step-get-safe-no-permit = Get to safety
    .do = If there is danger now, call { FACT("phone-112") }. Otherwise, call { FACT("phone-kvinnofridslinjen") } and talk. It is free and does not show on the bill.
    .next = They help you plan. You do not have to say who you are. Ask a lawyer what a report to the police means for you.
    .silence = Call { FACT("phone-112") } again, or go to a place with people.

step-plan-for-safety = Make a safety plan with someone
    .do = Talk to social services or a shelter about papers, money, phone and children. Leave important papers with someone you trust.
    .next = You know where to go and whom to call.
    .silence = Call { FACT("phone-kvinnofridslinjen") }. Men can call { FACT("phone-stodlinjen-man") }.

step-help-against-honour = Call the helpline Rätt att välja
    .do = Call { FACT("phone-ratt-att-valja") } if someone decides whom you meet, marry or visit abroad. You do not have to say who you are.
    .next = They give advice. If you are afraid of a journey, tell the police or social services before it.
    .silence = If you are under { FACT("age-adult") }, call { FACT("phone-bris") }. In danger, call { FACT("phone-112") }.

step-stay-alive = Talk to someone now
    .do = If life is in danger, call { FACT("phone-112") }. Call { FACT("phone-mind") } to talk. Tell someone near you that you do not want to be alone.
    .next = The person who answers stays on the line. Health care can help the same day.
    .silence = Call { FACT("phone-1177") } or go to the emergency department.

step-protect-a-child = Tell someone about a child who is harmed
    .do = Call social services and tell what you have seen. As a private person you can be anonymous. In danger, call { FACT("phone-112") }.
    .next = Social services judge the child's protection and offer the family support.
    .silence = Call again. The child can call { FACT("phone-bris") }.

step-stop-debts = Talk to a budget and debt adviser
    .do = Gather the bills and call the municipality. It is free. Pay rent, electricity and food first.
    .next = You make a plan. If a claim is wrong, you can contest it with Kronofogden in time.
    .silence = Call Kronofogden on { FACT("phone-kronofogden") }.

step-keep-your-home = Call the landlord and social services today
    .do = Say that you want to keep your home and ask what must be paid and when.
    .next = You can agree on a plan. Children in the home must be considered.
    .silence = Ask the Rent Tribunal or the Tenants' Association.

step-stop-exploitation = Seek help if you are being exploited
    .do = If someone has taken your passport or forces you, call { FACT("phone-112") } in danger or { FACT("phone-11414") }. If it is about pay, ask a trade union.
    .next = Victims of trafficking can get protection and advice. Ask a lawyer about your permit first if you are unsure.
    .silence = Talk to the Red Cross or a parish.

step-after-a-crime = Report the crime and get support
    .do = Call { FACT("phone-11414") }, or { FACT("phone-112") } if it is happening now. Victim Support listens for free on { FACT("phone-brottsofferjouren") }.
    .next = The police tell you about your report. You can get support also without reporting.
    .silence = Call the police and ask about the case.
    .change = If you have no permit, ask a lawyer first about what the police ask.

step-against-hate = Tell someone about hate or discrimination
    .do = Write down what happened and who saw it. Call the Equality Ombudsman (DO) on { FACT("phone-do") }, or the police if you are threatened.
    .next = You get advice on what the law says. It is free.
    .silence = Ask the school, employer or landlord for a written answer.

step-stop-using = Talk about alcohol, drugs or gambling
    .do = Call { FACT("phone-alkoholhjalpen") }, { FACT("phone-droghjalpen") } or { FACT("phone-stodlinjen-spel") }. You may be anonymous, and you may be a relative.
    .next = They listen without judging and show care where you live.
    .silence = Call the health centre or { FACT("phone-1177") }.

step-stop-the-scam = Stop the scam
    .do = Call the bank at once and block cards and BankID. Then report to the police on { FACT("phone-11414") }.
    .next = The bank sees what can be stopped.
    .silence = Call Hallå konsument on { FACT("phone-hallakonsument") }.

step-safe-identity = Find support for who you are
    .do = You may love whom you want and be who you are. Call { FACT("phone-ratt-att-valja") } if you are threatened. Trans people can call { FACT("phone-stodlinjen-trans") }.
    .next = They listen and help you find a safe place.
    .silence = If you are seeking asylum, tell your counsel. In danger, call { FACT("phone-112") }.

step-change-own-violence = Call if you fear you may hurt someone
    .do = Anyone who hits, threatens or controls others can get help to stop. Call { FACT("phone-valj-att-sluta") }.
    .next = Someone talks with you anonymously and shows support near you.
    .silence = Call social services.

step-budget-plan = Make a budget for the household
    .do = Write down income, rent, food and travel. Be careful with loans and instalments. Each adult should understand the household's money.
    .next = You see what is enough and what you can save.
    .silence = The municipality's adviser helps for free.

## Things to bring
bring-passport = Passport or other identity document
bring-id-papers = Other papers that show who you are, such as a birth certificate or family book
bring-permit-card = Residence permit card (UT-kort)
bring-lma-card = The LMA card or the receipt
bring-decision = The decision, all its pages
bring-case-number = Your case number
bring-letters = The letters you have been sent
bring-family-papers = Marriage certificate and the children's birth certificates
bring-address-proof = Tenancy contract or other proof of your address
bring-id-card = ID card or other valid identity document
bring-work-contract = Employment contract and pay slips
bring-study-papers = Letter of admission or proof of studies
bring-health-insurance = Proof of health insurance
bring-diplomas = Grades and certificates from school and work
bring-cv = A list of what you have worked with
bring-money-papers = Papers about income, expenses and accounts
bring-bills = Bills and payment demands
bring-medicines = Your medicines, or a list of them
bring-vaccination-card = Vaccination card
bring-care-papers = Papers from care in other countries
bring-proof = Evidence that supports what you say
bring-licence = The driving licence

## What steps wait for
wait-asylum-decision = the Migration Agency's decision
wait-court-decision = the Migration Court's decision
wait-new-facts-decision = the Migration Agency's answer on what is new
wait-permit-decision = the Migration Agency's decision on the permit
wait-registration-decision = the Tax Agency's decision on registration
wait-family-decision = the Migration Agency's decision about your family
wait-assigned-municipality = word of which municipality you will live in
wait-health-call = the call to a health examination
wait-school-place = word of a place in preschool or school
wait-housing-offer = an offer from a landlord
wait-statement = the statement about your education
wait-guardian = the decision about a guardian
wait-temporary-card = the decision and card from the Migration Agency

## What times are counted from
from-decision = from the day you were given the decision
from-permit = from the day of the permit
from-discharge = from the decision on the residence permit
from-one-year = from the day you have had the permit for a year
from-arrival = from the day you came to Sweden
from-moving-day = from the day you move
from-registration = from the day you were registered
from-sfi-start = from your first day of SFI
from-last-login = from your latest login
from-last-update = from the last time you updated your profile
from-assistance-decision = from the day you were given the decision on assistance

## Alerts
alert-danger-now = Is someone in danger now? Call { FACT("phone-112") }. Say where you are and which language you speak.
alert-suicide-now = If life is in danger, call { FACT("phone-112") }. If you want to talk, call { FACT("phone-mind") }. You do not have to be alone with this.
alert-violence-help = Violence and threats are never your fault. Call { FACT("phone-kvinnofridslinjen") } or { FACT("phone-ratt-att-valja") }. You do not have to say who you are.
alert-child-harm = Is a child in danger now? Call { FACT("phone-112") }. Otherwise you can talk to social services, and children can call { FACT("phone-bris") }.
alert-appeal-time = Read in the decision today which day is the last day to appeal.
alert-tonight = Do you have nowhere to sleep tonight? Contact social services today. If there is danger, call { FACT("phone-112") }.
alert-tonight-asylum = Do you have nowhere to sleep tonight? Call the Migration Agency on { FACT("phone-migrationsverket") }. If it is urgent, contact social services. If there is danger, call { FACT("phone-112") }.
alert-tonight-no-permit = Do you have nowhere to sleep tonight? Ask a parish or the Red Cross on { FACT("phone-roda-korset") }. If there is danger, call { FACT("phone-112") }.
