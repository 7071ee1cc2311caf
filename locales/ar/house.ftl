### The words of the pages. A machine draft that nobody has reviewed.

house-name = بيت الترحيب
house-lead = اعثر على الشخص المناسب لتسأله، خطوة بعد خطوة.

# Ways around
nav-home = البداية
nav-back = رجوع
nav-urgent = مساعدة عاجلة
nav-language = اللغة
nav-skip = انتقل إلى المحتوى
nav-listen = استمع
nav-listen-stop = أوقف القراءة
nav-start-over = ابدأ من جديد
nav-again = هل ما زلت هنا؟
nav-again-lead = ستبدأ الصفحة من جديد قريباً، حتى لا يرى أحد غيرك إجاباتك.
nav-again-stay = نعم، أنا هنا
picker-title = اختر اللغة

# Labels of texts
label-draft = مسودة. لم يراجع أحد هذا النص بعد.
label-audited = راجعته { $organisation } ({ $role }) في { $date }.
label-machine = ترجمة آلية.
label-stale = تغيّر النص السويدي. قد تكون هذه الترجمة قديمة.
label-other-language = هذا النص غير متوفر بلغتك بعد. هذا هو النص بلغة: { $language }.
may-have-changed = ربما تغيّر

# Values
money-sek = { $amount } كرونة
unit-minutes = { $n ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $shown } دقائق
   *[other] { $shown } دقيقة
 }
unit-hours = { $n ->
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $shown } ساعات
   *[other] { $shown } ساعة
 }
unit-days = { $n ->
    [one] يوم واحد
    [two] يومان
    [few] { $shown } أيام
   *[other] { $shown } يوماً
 }
unit-weeks = { $n ->
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $shown } أسابيع
   *[other] { $shown } أسبوعاً
 }
unit-months = { $n ->
    [one] شهر واحد
    [two] شهران
    [few] { $shown } أشهر
   *[other] { $shown } شهراً
 }
unit-years = { $n ->
    [one] سنة واحدة
    [two] سنتان
    [few] { $shown } سنوات
   *[other] { $shown } سنة
 }

# Home
door-plan = خطتي
door-plan-lead = أجب عن بعض الأسئلة. اعرف بمن تتصل ومتى.
door-search = بحث
door-search-lead = اكتب كلمة أو سؤالاً.
door-ask = اسأل
door-ask-lead = اكتب كما تتكلم. تحصل على الجواب فوراً.
door-urgent = مساعدة عاجلة
door-urgent-lead = خطر، عنف، مرض شديد.
home-areas = اقرأ عن
home-open = مفتوح الآن
home-open-none = لا أحد ممن نعرف أوقاتهم مفتوح الآن.
home-always = ليلاً ونهاراً

# Areas
area-arrival = اللجوء وتصاريح الإقامة
area-registration = التسجيل والهوية والبنك
area-money = المال
area-work = العمل
area-education = المدرسة واللغة السويدية
area-housing = السكن
area-health = الصحة
area-participation = الحياة اليومية والمشاركة
area-refusal = إذا كان الجواب لا
area-articles = للقراءة
area-parties = من يستطيع مساعدتك؟

# Articles
article-parties = بمن أتصل؟
article-related = اقرأ أيضاً
article-sources = المصادر
article-checked = جرى التحقق في { $date }
article-beside = اعرضه بجانب السويدية
article-alone = اعرض لغتي فقط
article-contents = في هذه الصفحة

# Parties
party-contact = كيف تصل إليهم
party-hours = أوقات العمل
party-languages = يتكلمون
party-interpreter = مترجم شفهي عند الحاجة. لا تدفع شيئاً لدى السلطات.
party-anonymous = لا يلزمك أن تقول من أنت.
party-serves = يشمل
party-serves-county = المحافظة كلها
party-no-contact = ليست لدينا بيانات اتصال مؤكدة. اسأل بلديتك.
party-part-of = جزء من
party-articles = المزيد للقراءة
party-check-hours = تحقق دائماً من الأوقات قبل أيام العطل.
contact-phone = اتصل
contact-web = الموقع
contact-email = البريد الإلكتروني
contact-visit = زيارة
contact-post = رسالة بالبريد
hours-phone = الهاتف
hours-visit = الزيارات
hours-always = ليلاً ونهاراً، كل الأيام
open-always = مفتوح ليلاً ونهاراً
open-until = مفتوح الآن، حتى { $time }
opens-at = مغلق الآن. يفتح { $day } { $time }
day-mon = الإثنين
day-tue = الثلاثاء
day-wed = الأربعاء
day-thu = الخميس
day-fri = الجمعة
day-sat = السبت
day-sun = الأحد
party-kind-state = سلطة حكومية
party-kind-region = إقليم كرونوبري (Region Kronoberg)
party-kind-municipality = بلدية
party-kind-unit = مكتب في البلدية
party-kind-housing = شركة سكن
party-kind-education = مدرسة للكبار
party-kind-association = جمعية
party-kind-church = كنيسة
party-kind-help-line = خط مساعدة

# Search
search-label = عمّ تبحث؟
search-button = ابحث
search-none = لم نجد شيئاً عن «{ $query }».
search-none-help = جرّب كلمة أخرى، أو اطرح سؤالاً، أو اختر موضوعاً.
tell-note = ليس لدينا جواب عن هذا بعد. هل تريد إرسال الكلمات إلى محرري البيت؟ تُرسل الكلمات فقط، ولا يُرسل من أنت.
tell-send = أرسل كلماتي
told-title = شكراً
told-text = يرى المحررون الكلمات ويمكنهم كتابة ما ينقص. لا أحد يعرف من أرسلها.
told-home = إلى البداية
search-count = { $n ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $shown } نتائج
   *[other] { $shown } نتيجة
 }
search-best = أفضل { $shown } نتيجة
search-guesses = قد يكون هذا قريباً
search-matched-in = وُجد بلغة: { $language }
search-mean = هل تقصد
search-kind-article = مقال
search-kind-party = جهة اتصال
search-kind-step = خطوة في الخطة
search-kind-term = كلمة
search-start = اكتب كلمة في الأعلى، مثل «طبيب» أو «سكن» أو كلمة من رسالة.

# Guide
guide-title = خطتي
guide-choose-one = اختر جواباً واحداً
guide-choose-many = اختر جواباً واحداً أو أكثر
guide-next = التالي
guide-skip = تخطَّ
guide-change = غيّر
guide-answers = إجاباتك
guide-why = لماذا نسأل؟
guide-finish = اعرض خطتي الآن
guide-private-lead = لا تُحفظ إجاباتك. هي موجودة في هذه الصفحة فقط.
guide-changed = شيء في إجاباتك لم يعد موجوداً ولا يُحسب: { $what }
guide-withheld = لا يمكن عرض الدليل لأنه لم يُراجع بعد. اسأل شخصاً بدلاً من ذلك.

# Plan
plan-title = خطتك
plan-lead = خطوة واحدة في كل مرة. ابدأ من الأعلى.
plan-flow = كيف ترتبط الخطوات
plan-steps = الخطوات
plan-who = اتصل بـ
plan-because = السبب: أجبتَ
plan-because-all = للجميع
plan-bring = أحضر معك
plan-deadline = في موعد أقصاه
plan-deadline-from = { $time }، { $from }
plan-waits = بانتظار
plan-next = ماذا يحدث بعد ذلك؟
plan-silence = إذا لم يصلك أي جواب
plan-change = ما الذي قد يغيّر هذا؟
plan-read = اقرأ المزيد
plan-after = أولاً
plan-ask-municipality = اسأل بلديتك
plan-carry = خذ الخطة معك
plan-phone = افتحها على هاتفك
plan-phone-lead = وجّه كاميرا الهاتف نحو المربع.
plan-print = اطبع
plan-calendar = أضفها إلى التقويم
plan-beside = اعرضها بجانب السويدية
plan-discreet = اعرضها دون عناوين كاشفة
plan-discreet-title = ملاحظات
plan-sensitive-show = اطبع الإجابات الحساسة أيضاً
plan-edit = غيّر الإجابات
plan-more = أجب عن المزيد من الأسئلة
plan-empty = أجب عن سؤال واحد على الأقل لتصبح الخطة خطتك.
phase-today = اليوم
phase-first-week = الأسبوع الأول
phase-first-months = الأشهر الأولى
phase-later = لاحقاً
phase-waiting = أثناء انتظار القرار
track-status = الإقامة
track-registration = التسجيل
track-money = المال
track-home = السكن
track-work = العمل
track-school = المدرسة
track-health = الصحة
track-people = الناس

# Chat
chat-title = اسأل
chat-label = اكتب سؤالك
chat-send = أرسل
chat-note = نعرض فقط النصوص الموجودة في البيت. لا تكتب رقمك الشخصي.
chat-you = أنت
chat-house = بيت الترحيب
chat-start = مثلاً: «وصلتني رسالة من Skatteverket»
chat-unsure = هل تقصد أحد هذه؟
chat-nothing = لا أجد جواباً مؤكداً في نصوص البيت. اسأل هؤلاء بدلاً من ذلك، أو اسأل بكلمات أخرى.
chat-question = سؤال لك
chat-heard = يبدو أنك تكتب بلغة: { $language }. غيّر اللغة

# Urgent help
urgent-title = مساعدة عاجلة
urgent-lead = اتصل إذا كنت أنت أو شخص آخر في خطر. المكالمة مجانية.
urgent-call = اتصل
urgent-also = آخرون يساعدون
urgent-not = الأمر ليس عاجلاً
urgent-kiosk = ليس معك هاتف؟ اطلب من الموظفين أو من شخص قريب أن يتصل.

# Words
words-title = كلمات سويدية
words-lead = كلمات تراها في الرسائل ولدى السلطات.

# When something is wrong
ways-title = طرق للمتابعة
