### The words of the editors' side. A machine draft that nobody has reviewed.

editor-title = مكتب التحرير
editor-login = تسجيل الدخول
editor-login-failed = الاسم أو كلمة المرور غير صحيحة.
editor-name = الاسم
editor-password = كلمة المرور
editor-logout = تسجيل الخروج
editor-document = وثيقة
editor-text = النص كما هو في الملف
editor-note = ما الذي تغيّر؟
editor-save = احفظ المسودة
editor-segments = مقطعاً مقطعاً
editor-history = النسخ
editor-approve = وافق
editor-publish = انشر
work-recheck = تحقق من جديد
work-retranslate = ترجم من جديد
work-translate = ترجم
work-review = راجع
state-fresh = محدّث
state-stale = تغيّر النص السويدي
state-missing = ناقص
state-surplus = لم يعد موجوداً بالسويدية
role-translator = مترجم
role-editor = محرر
role-reviewer = مراجع
role-administrator = مدير
