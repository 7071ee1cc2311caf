option-unknown = Jag vet inte
option-private = Jag vill inte säga

question-situation = Hur är det för dig nu?
option-situation-asylum = Jag söker asyl
option-situation-permit = Jag har uppehållstillstånd

question-municipality = Var bor du?
option-municipality-not-yet = Jag vet inte än

step-talk = Prata med någon
    .do = Gå dit och säg att du är ny.
    .next = De lyssnar och visar dig vidare.
    .silence = Fråga en gång till.

step-meet = Träffa andra nära dig
    .do = Gå till en mötesplats.
    .next = Du hör vad som händer i veckan.
    .silence = Gå dit igen.

step-register = Anmäl att du har flyttat
    .do = Fråga hur du anmäler din flytt.
    .next = Du får ett brev.
    .silence = Fråga igen.
