option-unknown = Ma aqaan
option-private = Ma rabo inaan sheego

question-situation = Hadda xaaladdaadu waa maxay?
option-situation-asylum = Magangalyo ayaan codsanayaa
option-situation-new-permit = Sharci deganaansho oo cusub ayaan haystaa

question-municipality = Xaggee ayaad degan tahay?
option-municipality-not-yet = Weli ma aqaan

step-talk-to-someone = La hadal qof ku caawin kara
    .do = Sheeg inaad cusub tahay oo turjubaan codso.
    .next = Way ku dhegaystaan oo kuu sheegaan meesha xigta.
    .silence = Mar kale weydii.

step-meet-people = La kulan dad kuu dhow
    .do = Tag maktabadda.
    .next = Waxaad maqlaysaa waxa toddobaadka socda.
    .silence = Tag marka ay furan tahay.

step-open-account = Fur koonto bangi
    .do = Weydii bangiga.
    .next = Bangigu wuxuu sheegaa waxa loo baahan yahay.
    .silence = Mar kale weydii.

step-follow-your-case = La soco kiiskaaga
    .do = Fur dhammaan warqadaha.
    .next = Waxaa laguugu yeeraa kulan.
    .silence = Wac Hay'adda Socdaalka.

wait-asylum-decision = go'aanka Hay'adda Socdaalka
