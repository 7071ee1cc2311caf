option-unknown = I don't know
option-private = I would rather not say

question-situation = What is your situation now?
option-situation-asylum = I am seeking asylum
option-situation-new-permit = I have a new residence permit

question-municipality = Where do you live?
option-municipality-not-yet = I don't know yet

step-talk-to-someone = Talk to someone who can help
    .do = Say that you are new and ask for an interpreter.
    .next = They listen and tell you where to go next.
    .silence = Ask again.

step-meet-people = Meet people near your home
    .do = Go to the library.
    .next = You hear what goes on during the week.
    .silence = Go there when it is open.

step-open-account = Open a bank account
    .do = Ask at the bank.
    .next = The bank says what is needed.
    .silence = Ask again.

step-follow-your-case = Follow your case
    .do = Open all letters.
    .next = You are called to a meeting.
    .silence = Phone the Migration Agency.

wait-asylum-decision = the Migration Agency's decision
