### The words of the editors' side. A machine draft that nobody has reviewed.

editor-title = The editors' desk
editor-login = Log in
editor-login-failed = The name or the password is wrong.
editor-name = Name
editor-password = Password
editor-logout = Log out
editor-document = Document
editor-text = The text, as it stands in the file
editor-note = What has changed?
editor-save = Save draft
editor-segments = Segment by segment
editor-history = Revisions
editor-approve = Approve
editor-publish = Publish
work-recheck = Check again
work-retranslate = Translate again
work-translate = Translate
work-review = Review
state-fresh = up to date
state-stale = the Swedish has changed
state-missing = missing
state-surplus = no longer in Swedish
role-translator = translator
role-editor = editor
role-reviewer = reviewer
role-administrator = administrator
