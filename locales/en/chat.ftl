### The chat. Sentences the house says itself, then how people say things: lists separated by commas, written like urgent phrases (docs/urgent.md).

chat-hello = Hello! Write what you need help with, and we show whom you can contact.
chat-welcome = You are welcome. Ask more if you like.
chat-person = Here you can talk to a person.
chat-plan = Answer some questions, and you get a plan to follow step by step.
chat-known = What I have understood. Untick what is wrong.
chat-sheet = Show this at a desk
chat-sheet-title = For the person at the desk
chat-sheet-language = I speak this language. Please get an interpreter if you do not.
chat-sheet-about = It is about
chat-sheet-said = What I wrote
chat-sheet-untranslated = The words above are the person's own and have not been translated.

# How people greet, thank, and ask for things
chat-cue-greeting = hello, hi, hey, good morning|afternoon|evening|day
chat-cue-thanks = thanks, thank you, thank u, thx, thank you very much, thanks a lot, thank you so much, thanks for the help
chat-cue-person = talk|speak|chat to|with someone|somebody|person|human|staff, real person|human, a human being, someone call me, want a person
chat-cue-plan = a|my plan, step by step, what do i do first, where do i start, where do i begin, what should i do now, new in sweden what
chat-cue-place = where is|are, what address, address of|to, where do|can|should i go
chat-cue-phone = phone number, telephone number, what number, number to|of|for, can i call
chat-cue-hours = opening hours, when open|opens|close|closes, is it open, what time|hours open
chat-cue-no = no, nope, wrong, actually, correction
chat-cue-question = how, where, who, which, what, when, why, can i, may i, do i, must i, should i

# How people state an answer to a question of the guide
chat-fact-situation-new-permit = got|have|given residence permit, my permit approved, got|have permit
chat-fact-situation-quota = quota refugee, resettled refugee
chat-fact-situation-ukraine-new = from =ukraine, i am|im ukrainian
chat-fact-situation-eu = eu|eea citizen
chat-fact-situation-refused-appeal = got|was refused|rejected|rejection|refusal, want to appeal
chat-fact-situation-without-papers = without papers|permit, no papers, undocumented
chat-fact-situation-minor = unaccompanied
chat-fact-pregnancy-yes = pregnant, expecting a baby|child
chat-fact-children-baby = have a|my baby, newborn
chat-fact-children-school = child|children|kids|son|daughter school
chat-fact-household-alone = live|living alone
chat-fact-household-single-parent = single mother|father|parent|mom|mum|dad
chat-fact-lma-yes = have|got lma, have|got an|my lma
chat-fact-registered-yes = am|im registered, got personal number, have a personal number
chat-fact-swedish-sfi = study|studying|take|taking|attend sfi
chat-fact-work-looking = looking|searching for job|work, unemployed
chat-fact-work-employed = i work as|at, i have a job
chat-fact-schooling-university = university degree, studied at university
chat-fact-profession-health-care = i am|im doctor|nurse|dentist, i am a doctor|nurse|dentist, im a doctor|nurse|dentist
chat-fact-profession-teaching = i am a teacher, im a teacher
chat-fact-housing-none = homeless, nowhere to live|sleep
chat-fact-housing-friends = live|living|staying with|at friend|friends|relatives
chat-fact-money-none = no|without money
