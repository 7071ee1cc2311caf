### The words of the editors' side. A machine draft that nobody has reviewed.

editor-title = Miiska tifaftirka
editor-login = Gal
editor-login-failed = Magaca ama furaha sirta ah waa khalad.
editor-name = Magaca
editor-password = Furaha sirta ah
editor-logout = Ka bax
editor-document = Dukumenti
editor-text = Qoraalka sida uu faylka ugu jiro
editor-note = Maxaa la beddelay?
editor-save = Kaydi qabyada
editor-segments = Qayb qayb
editor-history = Noocyada
editor-approve = Oggolow
editor-publish = Daabac
work-recheck = Mar kale hubi
work-retranslate = Mar kale tarjun
work-translate = Tarjun
work-review = Dib u eeg
state-fresh = waa cusub
state-stale = Iswiidhishka waa la beddelay
state-missing = ma jiro
state-surplus = Iswiidhishka kuma jiro hadda
role-translator = turjubaan
role-editor = tifaftire
role-reviewer = dib-u-eege
role-administrator = maamule
