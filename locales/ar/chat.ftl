### The chat. Sentences the house says itself, then how people say things: lists separated by commas, written like urgent phrases (docs/urgent.md).

chat-hello = مرحبًا! يمكنك كتابة ما تحتاج إلى المساعدة فيه، ونعرض لك من يمكنك الاتصال به.
chat-welcome = على الرحب والسعة. يمكنك السؤال عن المزيد.
chat-person = هنا يمكنك التحدث مع إنسان.
chat-plan = بعد الإجابة عن بعض الأسئلة تحصل على خطة خطوة بخطوة.
chat-known = هذا ما فهمته. أزل العلامة عمّا هو خطأ.
chat-sheet = أَرِ هذا عند المكتب
chat-sheet-title = إلى من يستقبل في المكتب
chat-sheet-language = أنا أتكلم هذه اللغة. من فضلك وفّر مترجماً إذا كنت لا تتكلمها.
chat-sheet-about = الموضوع هو
chat-sheet-said = هذا ما كتبته
chat-sheet-untranslated = الكلمات أعلاه هي كلمات الشخص نفسه ولم تُترجم.

# How people greet, thank, and ask for things
chat-cue-greeting = مرحبا, السلام عليكم, سلام, اهلا, اهلين, هلا, صباح|مساء الخير, salam, marhaba, ahlan
chat-cue-thanks = شكرا, شكرا جزيلا, شكرا كتير, شكرا على المساعدة, يسلمو, مشكور, مشكورين, shukran
chat-cue-person = احكي|اتكلم|اتحدث|التحدث|التكلم مع شخص|حدا|احد|انسان|موظف|موظفة, شخص حقيقي, بدي حدا يساعدني, اريد احد يساعدني
chat-cue-plan = خطة, خطوة بخطوة, من وين ابدا, من اين ابدا, شو اعمل اول, ماذا افعل اولا, ماذا افعل الان
chat-cue-place = وين|اين =مكان|يقع|تقع|موجود|موجودة, ما عنوان, شو عنوان, العنوان, لوين اروح, وين اروح, اين اذهب
chat-cue-phone = رقم هاتف|الهاتف|تلفون|التلفون|تليفون, شو رقم, ما رقم, ما هو رقم
chat-cue-hours = ساعات|اوقات الدوام|العمل|الفتح, متى|امتى|ايمتى يفتح|تفتح|بيفتح|بتفتح|يغلق, مفتوح|مفتوحة اليوم|الان|هلق
chat-cue-no = لا, لأ, كلا, غلط
chat-cue-question = كيف, كيفية, وين, اين, من وين, متى, امتى, ايمتى, شو, شنو, ماذا, ما هو, ما هي, ليش, لماذا, هل, كم, مين, فيني, بقدر, لازم

# How people state an answer to a question of the guide
chat-fact-situation-new-permit = حصلت|اخذت|عندي|معي اقامة|الاقامة, اجتني الاقامة
chat-fact-situation-quota = لاجئ كوتا, اعادة توطين
chat-fact-situation-ukraine-new = من اوكرانيا, اوكراني|اوكرانية
chat-fact-situation-eu = مواطن|مواطنة الاتحاد الاوروبي
chat-fact-situation-refused-appeal = رفض|رفضوا طلبي|لجوئي, اجاني|جاني رفض, استئناف|طعن القرار
chat-fact-situation-without-papers = بدون|بلا اوراق|اقامة
chat-fact-situation-minor = قاصر غير مصحوب, بدون اهل قاصر
chat-fact-pregnancy-yes = حامل, انا حامل
chat-fact-children-baby = عندي رضيع|بيبي|مولود, مولود جديد
chat-fact-children-school = اولادي|ابني|بنتي|اطفالي مدرسة|المدرسة
chat-fact-household-alone = عايش|عايشة|اعيش|ساكن|ساكنة لحالي|لوحدي|وحدي
chat-fact-household-single-parent = ام|اب عزباء|اعزب|وحيدة|وحيد
chat-fact-lma-yes = معي|عندي بطاقة|كرت lma, معي|عندي lma
chat-fact-registered-yes = عندي رقم شخصي, حصلت|اخذت رقم شخصي
chat-fact-swedish-sfi = ادرس|بدرس sfi
chat-fact-work-looking = ابحث|ادور|بدور عمل|شغل, عاطل عن
chat-fact-work-employed = انا اعمل في, انا بشتغل
chat-fact-schooling-university = شهادة جامعية, خريج|خريجة جامعة
chat-fact-profession-health-care = انا طبيب|طبيبة|دكتور|دكتورة|ممرض|ممرضة
chat-fact-profession-teaching = انا معلم|معلمة|مدرس|استاذ
chat-fact-housing-none = بدون|بلا سكن|بيت|مأوى, ما عندي بيت|سكن
chat-fact-housing-friends = ساكن|ساكنة|اسكن|عايش عند رفيقي|صديق|اصدقاء|قرايب|اقارب
chat-fact-money-none = ما عندي|معي مصاري|فلوس|نقود, بدون نقود|فلوس|مصاري
