### The words of the pages. A machine draft that nobody has reviewed.

house-name = Welcome House
house-lead = Find the right person to ask, step by step.

# Ways around
nav-home = Start
nav-back = Back
nav-urgent = Urgent help
nav-language = Language
nav-skip = Skip to the content
nav-listen = Listen
nav-listen-stop = Stop reading
nav-start-over = Start over
nav-again = Are you still here?
nav-again-lead = The page will soon start over, so that nobody else sees your answers.
nav-again-stay = Yes, I am here
picker-title = Choose language

# Labels of texts
label-draft = Draft. Nobody has reviewed this text yet.
label-audited = Reviewed { $date } by { $organisation } ({ $role }).
label-machine = Translated by a machine.
label-stale = The Swedish text has changed. This translation may be old.
label-other-language = This text does not exist in your language yet. Here it is in { $language }.
may-have-changed = may have changed

# Values
money-sek = { $amount } kr
unit-minutes = { $n ->
    [one] { $shown } minute
   *[other] { $shown } minutes
 }
unit-hours = { $n ->
    [one] { $shown } hour
   *[other] { $shown } hours
 }
unit-days = { $n ->
    [one] { $shown } day
   *[other] { $shown } days
 }
unit-weeks = { $n ->
    [one] { $shown } week
   *[other] { $shown } weeks
 }
unit-months = { $n ->
    [one] { $shown } month
   *[other] { $shown } months
 }
unit-years = { $n ->
    [one] { $shown } year
   *[other] { $shown } years
 }

# Home
door-plan = My plan
door-plan-lead = Answer a few questions. See whom to contact, and when.
door-search = Search
door-search-lead = Type a word or a question.
door-ask = Ask
door-ask-lead = Write the way you speak. You get an answer at once.
door-urgent = Urgent help
door-urgent-lead = Danger, violence, very ill.
home-areas = Read about
home-open = Open right now
home-open-none = None of those whose hours we know is open right now.
home-always = Day and night

# Areas
area-arrival = Asylum and residence permits
area-registration = Registration, ID and bank
area-money = Money
area-work = Work
area-education = School and Swedish
area-housing = Housing
area-health = Health
area-participation = Everyday life and taking part
area-refusal = If the answer is no
area-articles = To read
area-parties = Who can help you?

# Articles
article-parties = Whom do I contact?
article-related = Read also
article-sources = Sources
article-checked = checked { $date }
article-beside = Show beside Swedish
article-alone = Show only my language
article-contents = On this page

# Parties
party-contact = How to reach them
party-hours = Opening hours
party-languages = Speaks
party-interpreter = Interpreter when needed. It costs you nothing at an authority.
party-anonymous = You do not have to say who you are.
party-serves = Covers
party-serves-county = The whole county
party-no-contact = We have no certain contact details. Ask your municipality.
party-part-of = Part of
party-articles = More to read
party-check-hours = Always check the hours before public holidays.
contact-phone = Call
contact-web = Website
contact-email = E-mail
contact-visit = Visit
contact-post = Letter
hours-phone = Telephone
hours-visit = Visits
hours-always = Day and night, every day
open-always = Open day and night
open-until = Open now, until { $time }
opens-at = Closed now. Opens { $day } { $time }
day-mon = Monday
day-tue = Tuesday
day-wed = Wednesday
day-thu = Thursday
day-fri = Friday
day-sat = Saturday
day-sun = Sunday
party-kind-state = Authority
party-kind-region = Region Kronoberg
party-kind-municipality = Municipality
party-kind-unit = Municipal office
party-kind-housing = Housing company
party-kind-education = School for adults
party-kind-association = Association
party-kind-church = Church
party-kind-help-line = Help line

# Search
search-label = What are you looking for?
search-button = Search
search-none = We found nothing about “{ $query }”.
search-none-help = Try another word, ask a question, or choose a subject.
tell-note = We have no answer to this yet. Do you want to send the words to the editors of the house? Only the words are sent, not who you are.
tell-send = Send my words
told-title = Thank you
told-text = The editors see the words and can write what is missing. Nobody knows who sent them.
told-home = To the start
search-count = { $n ->
    [one] { $shown } result
   *[other] { $shown } results
 }
search-best = The { $shown } best results
search-guesses = These may be close
search-matched-in = Found in { $language }
search-mean = Did you mean
search-kind-article = Article
search-kind-party = Contact
search-kind-step = Step of the plan
search-kind-term = Word
search-start = Type a word above, for example “doctor”, “flat”, or a word from a letter.

# Guide
guide-title = My plan
guide-choose-one = Choose one answer
guide-choose-many = Choose one or more answers
guide-next = Next
guide-skip = Skip
guide-change = Change
guide-answers = Your answers
guide-why = Why do we ask?
guide-finish = Show my plan now
guide-private-lead = Your answers are not saved. They exist only on this page.
guide-changed = Something in your answers no longer exists and does not count: { $what }
guide-withheld = The guide cannot be shown, because it has not been reviewed yet. Ask a person instead.

# Plan
plan-title = Your plan
plan-lead = Take one step at a time. Begin at the top.
plan-flow = How the steps belong together
plan-steps = The steps
plan-who = Contact
plan-because = Why: you answered
plan-because-all = For everyone
plan-bring = Bring
plan-deadline = At the latest
plan-deadline-from = { $time }, { $from }
plan-waits = Waiting for
plan-next = What happens next?
plan-silence = If you hear nothing
plan-change = What can change this?
plan-read = Read more
plan-after = First
plan-ask-municipality = Ask your municipality
plan-carry = Take the plan with you
plan-phone = Open it on your phone
plan-phone-lead = Point your phone's camera at the square.
plan-print = Print
plan-calendar = Add to calendar
plan-beside = Show beside Swedish
plan-discreet = Show without telling headings
plan-discreet-title = Notes
plan-sensitive-show = Print sensitive answers too
plan-edit = Change answers
plan-more = Answer more questions
plan-empty = Answer at least one question and the plan becomes yours.
phase-today = Today
phase-first-week = First week
phase-first-months = First months
phase-later = Later
phase-waiting = While you wait for a decision
track-status = Permit
track-registration = Registration
track-money = Money
track-home = Home
track-work = Work
track-school = School
track-health = Health
track-people = People

# Chat
chat-title = Ask
chat-label = Write your question
chat-send = Send
chat-note = We only show texts that are in the house. Do not write your personal number.
chat-you = You
chat-house = Welcome House
chat-start = For example: “I got a letter from Skatteverket”
chat-unsure = Do you mean one of these?
chat-nothing = I find no certain answer in the house's texts. Ask these instead, or ask in other words.
chat-question = A question for you
chat-heard = You seem to write in { $language }. Change language

# Urgent help
urgent-title = Urgent help
urgent-lead = Call if you or somebody else is in danger. It is free.
urgent-call = Call
urgent-also = Others who help
urgent-not = It is not urgent
urgent-kiosk = No phone? Ask the staff or somebody near you to call.

# Words
words-title = Swedish words
words-lead = Words you meet in letters and at authorities.

# When something is wrong
ways-title = Ways on
