option-unknown = Jag vet inte
option-private = Jag vill inte säga

question-situation = Hur är din situation nu?
option-situation-asylum = Jag söker asyl
option-situation-new-permit = Jag har nytt uppehållstillstånd

question-municipality = Var bor du?
option-municipality-not-yet = Jag vet inte än

step-talk-to-someone = Tala med någon som kan hjälpa
    .do = Säg att du är ny och be om tolk.
    .next = De lyssnar och visar vart du går sedan.
    .silence = Fråga igen.

step-meet-people = Träffa människor nära dig
    .do = Gå till biblioteket.
    .next = Du får veta vad som händer i veckan.
    .silence = Gå dit när det är öppet.

step-open-account = Öppna ett bankkonto
    .do = Fråga i banken.
    .next = Banken säger vad som behövs.
    .silence = Fråga igen.

step-follow-your-case = Följ ditt ärende
    .do = Öppna alla brev.
    .next = Du kallas till ett möte.
    .silence = Ring Migrationsverket.

wait-asylum-decision = Migrationsverkets beslut
