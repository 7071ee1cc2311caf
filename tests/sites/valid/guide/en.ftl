option-unknown = I don't know
option-private = I would rather not say

question-situation = What is your situation now?
option-situation-asylum = I am seeking asylum
option-situation-permit = I have a residence permit

question-municipality = Where do you live?
option-municipality-not-yet = I don't know yet

step-talk = Talk to somebody
    .do = Go there and say that you are new.
    .next = They listen and show you the way.
    .silence = Ask once more.

step-meet = Meet others near you
    .do = Go to a meeting place.
    .next = You hear what goes on this week.
    .silence = Go there again.

step-register = Report your move
    .do = Ask how to report your move.
    .next = You get a letter.
    .silence = Ask again.
