option-unknown = لا أعرف
option-private = أفضّل عدم القول

question-situation = ما وضعك الآن؟
option-situation-asylum = أطلب اللجوء
option-situation-new-permit = لدي تصريح إقامة جديد

question-municipality = أين تسكن؟
option-municipality-not-yet = لا أعرف بعد

step-talk-to-someone = الحديث مع من يمكنه المساعدة
    .do = من المفيد القول إنك هنا منذ وقت قصير وطلب مترجم.
    .next = سيستمعون ويبيّنون إلى أين تذهب بعد ذلك.
    .silence = يمكن السؤال مرة أخرى.

step-meet-people = لقاء الناس قرب السكن
    .do = يمكن الذهاب إلى المكتبة.
    .next = ستسمع بما يجري خلال الأسبوع.
    .silence = يمكن الذهاب عندما تكون مفتوحة.

step-open-account = فتح حساب بنكي
    .do = يمكن السؤال في البنك.
    .next = سيقول البنك ما هو مطلوب.
    .silence = يمكن السؤال مرة أخرى.

step-follow-your-case = متابعة القضية
    .do = من المهم فتح كل الرسائل.
    .next = ستصلك دعوة إلى لقاء.
    .silence = يمكن الاتصال بمصلحة الهجرة.

wait-asylum-decision = قرار مصلحة الهجرة
