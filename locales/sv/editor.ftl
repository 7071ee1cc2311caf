### The words of the editors' side.

editor-title = Redaktionen
editor-login = Logga in
editor-login-failed = Namn eller lösenord stämmer inte.
editor-name = Namn
editor-password = Lösenord
editor-logout = Logga ut
editor-document = Dokument
editor-text = Texten, så som den står i filen
editor-note = Vad har ändrats?
editor-save = Spara utkast
editor-segments = Stycke för stycke
editor-history = Versioner
editor-approve = Godkänn
editor-publish = Publicera
work-recheck = Kontrollera på nytt
work-retranslate = Översätt på nytt
work-translate = Översätt
work-review = Granska
state-fresh = aktuell
state-stale = svenskan har ändrats
state-missing = saknas
state-surplus = finns inte på svenska längre
role-translator = översättare
role-editor = redaktör
role-reviewer = granskare
role-administrator = administratör
