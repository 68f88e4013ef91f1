<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>ActForm</name>
    <message>
        <source>Who answered</source>
        <translation>من ردّ</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>مع من</translation>
    </message>
    <message>
        <source>What was said, in facts</source>
        <translation>ما قيل، بالحقائق</translation>
    </message>
    <message>
        <source>Who is to own it</source>
        <translation>من سيكون المسؤول</translation>
    </message>
    <message>
        <source>What goes over, and what stays</source>
        <translation>ما ينتقل وما يبقى</translation>
    </message>
    <message>
        <source>The yes, in their words</source>
        <translation>الموافقة بنصّها</translation>
    </message>
    <message>
        <source>Who said yes</source>
        <translation>من وافق</translation>
    </message>
    <message>
        <source>What is unsafe</source>
        <translation>ما هو غير آمن</translation>
    </message>
    <message>
        <source>What stands still, where</source>
        <translation>ما المتوقف، وأين</translation>
    </message>
    <message>
        <source>Who stops it</source>
        <translation>من يوقفه</translation>
    </message>
    <message>
        <source>Who releases it</source>
        <translation>من يسمح باستئنافه</translation>
    </message>
    <message>
        <source>What was checked before work goes on</source>
        <translation>ما تم فحصه قبل استئناف العمل</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>ما تم الوعد به</translation>
    </message>
    <message>
        <source>Promised until</source>
        <translation>موعود به حتى</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>What was announced</source>
        <translation>ما تم الإعلان عنه</translation>
    </message>
    <message>
        <source>Escalation announced for</source>
        <translation>موعد التصعيد المعلن</translation>
    </message>
    <message>
        <source>Why they get more time</source>
        <translation>سبب منحهم وقتًا إضافيًا</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>ما تم الاتفاق عليه</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>الرد بحلول</translation>
    </message>
    <message>
        <source>Why the clocks stand</source>
        <translation>سبب توقف الساعات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Until, or open</source>
        <translation>حتى متى، أو مفتوح</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>ما تقرر</translation>
    </message>
    <message>
        <source>Which last resort, and the first step</source>
        <translation>أي ملاذ أخير، والخطوة الأولى</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>من قرر</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>بسبب</translation>
    </message>
    <message>
        <source>Why it is no matter any more</source>
        <translation>لماذا لم يعد الأمر قائمًا</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>ما لوحظ</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>المراجعة مجددًا في</translation>
    </message>
    <message>
        <source>Decisions and actions, in short</source>
        <translation>القرارات والإجراءات باختصار</translation>
    </message>
    <message>
        <source>Where it stands, and when the next update comes</source>
        <translation>الوضع الحالي وموعد التحديث التالي</translation>
    </message>
    <message>
        <source>To whom it went</source>
        <translation>إلى من أُرسل</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>من تم إبلاغه</translation>
    </message>
    <message>
        <source>What they were told</source>
        <translation>ما تم إبلاغهم به</translation>
    </message>
    <message>
        <source>Why they need not hear it</source>
        <translation>لماذا لا حاجة إلى إبلاغهم</translation>
    </message>
    <message>
        <source>Who is not told</source>
        <translation>من لا يتم إبلاغه</translation>
    </message>
    <message>
        <source>What went well, what to change next time</source>
        <translation>ما سار جيدًا، وما يلزم تغييره في المرة القادمة</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>بشأن من</translation>
    </message>
    <message>
        <source>What happened, in facts</source>
        <translation>ما حدث، بالحقائق</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>ما كان الرد</translation>
    </message>
    <message>
        <source>What was declined, and why</source>
        <translation>ما تم رفضه، ولماذا</translation>
    </message>
    <message>
        <source>How it was solved</source>
        <translation>كيف تم الحل</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>سبب السحب</translation>
    </message>
    <message>
        <source>Why the lower level can solve it now</source>
        <translation>لماذا يستطيع المستوى الأدنى حلها الآن</translation>
    </message>
    <message>
        <source>Why it is not needed</source>
        <translation>لماذا لا حاجة إليه</translation>
    </message>
    <message>
        <source>What both sides agree on</source>
        <translation>ما يتفق عليه الجانبان</translation>
    </message>
    <message>
        <source>The outcome, as others will be told</source>
        <translation>النتيجة كما سيتم إبلاغ الآخرين بها</translation>
    </message>
    <message>
        <source>Who passed it on</source>
        <translation>من قام بالإحالة</translation>
    </message>
</context>
<context>
    <name>AdviceWords</name>
    <message>
        <source>Tell the outcome</source>
        <translation>إبلاغ النتيجة</translation>
    </message>
    <message>
        <source>Hold the after-action review</source>
        <translation>عقد مراجعة ما بعد الإجراء</translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation>لم يبقَ ما يلزم فعله</translation>
    </message>
    <message>
        <source>Use the confidential route</source>
        <translation>استخدام المسار السري</translation>
    </message>
    <message>
        <source>Escalate now to level %1</source>
        <translation>التصعيد الآن إلى المستوى %L1</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Contact whoever can solve it</source>
        <translation>التواصل مع من يستطيع الحل</translation>
    </message>
    <message>
        <source>Send a reminder</source>
        <translation>إرسال تذكير</translation>
    </message>
    <message>
        <source>Handle it in the team</source>
        <translation>المعالجة داخل الفريق</translation>
    </message>
    <message>
        <source>Give a heads-up</source>
        <translation>إرسال تنبيه مسبق</translation>
    </message>
    <message>
        <source>Prepare the facts for level %1</source>
        <translation>إعداد الحقائق للمستوى %L1</translation>
    </message>
    <message>
        <source>Turn to the last resorts</source>
        <translation>اللجوء إلى الملاذ الأخير</translation>
    </message>
    <message>
        <source>Escalate to level %1</source>
        <translation>التصعيد إلى المستوى %L1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %L1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بحلول %L1</translation>
    </message>
    <message>
        <source>an unknown person</source>
        <translation>شخص غير معروف</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>بدلًا من %L1</translation>
    </message>
    <message>
        <source>for %1, who cannot be reached</source>
        <translation>بدلًا من %L1 لتعذّر الوصول إليه</translation>
    </message>
    <message>
        <source>for %1, who is involved</source>
        <translation>بدلًا من %L1 لكونه معنيًا بالأمر</translation>
    </message>
    <message>
        <source>for %1, whose powers do not reach</source>
        <translation>بدلًا من %L1 لعدم كفاية صلاحياته</translation>
    </message>
    <message>
        <source>Carry out the decision</source>
        <translation>تنفيذ القرار</translation>
    </message>
    <message>
        <source>“%1”, served now, runs until %2 (%3)</source>
        <translation>‏«%L1»: إذا وُجِّه الآن يسري حتى %L2 (%L3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%L1: %L2</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>What is asked</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>Help asked</source>
        <translation>طلب مساعدة</translation>
    </message>
    <message>
        <source>Decision asked</source>
        <translation>طلب قرار</translation>
    </message>
    <message>
        <source>Resources asked</source>
        <translation>طلب موارد</translation>
    </message>
    <message>
        <source>Re-commitment asked</source>
        <translation>طلب تجديد الالتزام</translation>
    </message>
    <message>
        <source>For</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>من يستطيع المساعدة</translation>
    </message>
    <message>
        <source>Who commits</source>
        <translation>من يلتزم</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>من يُطلب منه</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>من يقرر</translation>
    </message>
    <message>
        <source>case brief</source>
        <translation>موجز الحالة</translation>
    </message>
    <message>
        <source>%1-brief.pdf</source>
        <translation>%L1-brief.pdf</translation>
    </message>
    <message>
        <source>Inside version</source>
        <translation>نسخة داخلية</translation>
    </message>
    <message>
        <source>Inside version, not for %1</source>
        <translation>نسخة داخلية، ليست لـ %L1</translation>
    </message>
    <message>
        <source>Not stated: %1</source>
        <translation>غير مذكور: %L1</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>المستوى %L1</translation>
    </message>
    <message>
        <source>%1 at level %2</source>
        <translation>‏%L1 في المستوى %L2</translation>
    </message>
    <message>
        <source>path %1</source>
        <translation>المسار %L1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>المسؤول %L1</translation>
    </message>
    <message>
        <source>what is asked</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>with </source>
        <translation>مع </translation>
    </message>
    <message>
        <source>who is asked</source>
        <translation>من يُطلب منه</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>بحلول متى</translation>
    </message>
    <message>
        <source>%1 to answer</source>
        <translation>‏%L1 للرد</translation>
    </message>
    <message>
        <source>need-by</source>
        <translation>تاريخ الحاجة</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>موصى به</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>الخيار %L1</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>يوم عمل</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>أيام عمل</translation>
    </message>
    <message>
        <source>lost since the missed date, %1</source>
        <translation>ضاعت منذ الموعد الفائت، %L1</translation>
    </message>
    <message>
        <source>cost so far, %1 at %2</source>
        <translation>التكلفة حتى الآن، %L1 بواقع %L2</translation>
    </message>
    <message>
        <source>since the first ask without an answer</source>
        <translation>منذ أول طلب بلا رد</translation>
    </message>
    <message>
        <source>cost of waiting for an answer</source>
        <translation>تكلفة انتظار الرد</translation>
    </message>
    <message>
        <source>each further working day</source>
        <translation>كل يوم عمل إضافي</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%L1: %L2</translation>
    </message>
    <message>
        <source>in all, if nobody decides</source>
        <translation>الإجمالي إن لم يقرر أحد</translation>
    </message>
    <message>
        <source>in all, if nobody decides by %1</source>
        <translation>الإجمالي إن لم يقرر أحد بحلول %L1</translation>
    </message>
    <message>
        <source>to the need-by, %1</source>
        <translation>حتى تاريخ الحاجة، %L1</translation>
    </message>
    <message>
        <source>History: %1 entries, head %2 (first 16 of 64 digits, SHA-256).</source>
        <translation>التاريخ: %L1 من القيود، الرأس %L2 (أول 16 خانة من 64، SHA-256).</translation>
    </message>
    <message>
        <source>Matrix version %1%2.</source>
        <translation>إصدار المصفوفة %L1%L2.</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> بتاريخ %L1</translation>
    </message>
    <message>
        <source>Working time: %1.</source>
        <translation>وقت العمل: %L1.</translation>
    </message>
    <message>
        <source>Delay costs</source>
        <translation>تكاليف التأخير</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>أيام العمل</translation>
    </message>
    <message>
        <source>Lost so far, from %1</source>
        <translation>ما ضاع حتى الآن، من %L1</translation>
    </message>
    <message>
        <source>Until need-by, %1</source>
        <translation>حتى تاريخ الحاجة، %L1</translation>
    </message>
    <message>
        <source>Cost now, beside the delay</source>
        <translation>التكلفة الآن، إلى جانب التأخير</translation>
    </message>
    <message>
        <source>Lost with the need-by</source>
        <translation>الخسارة عند فوات تاريخ الحاجة</translation>
    </message>
    <message>
        <source>If nobody decides</source>
        <translation>إن لم يقرر أحد</translation>
    </message>
    <message>
        <source>Days and money</source>
        <translation>الأيام والمال</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>the facts</source>
        <translation>الحقائق</translation>
    </message>
    <message>
        <source>Waiting for an answer has cost %1 and %2.</source>
        <translation>كلّف انتظار الرد %L1 و%L2.</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>النتيجة: %L1</translation>
    </message>
    <message>
        <source>No decision: %1</source>
        <translation>بلا قرار: %L1</translation>
    </message>
    <message>
        <source>with %1 when the need-by is missed</source>
        <translation>مع %L1 عند فوات تاريخ الحاجة</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>موصى به: %L1</translation>
    </message>
    <message>
        <source>decided by %1</source>
        <translation>يُقرَّر بحلول %L1</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>اليوم: %L1</translation>
    </message>
    <message>
        <source>Need-by %1</source>
        <translation>تاريخ الحاجة %L1</translation>
    </message>
    <message>
        <source>Impact</source>
        <extracomment>%1 is a currency code</extracomment>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>cumulative cost of the delay, %1 1,000</source>
        <translation>التكلفة التراكمية للتأخير، بالألف %L1</translation>
    </message>
    <message>
        <source>If nobody decides by %1</source>
        <translation>إن لم يقرر أحد بحلول %L1</translation>
    </message>
    <message>
        <source>Each further working day costs %1.</source>
        <translation>كل يوم عمل إضافي يكلّف %L1.</translation>
    </message>
    <message>
        <source>When the need-by is missed, %1 more are lost.</source>
        <translation>عند فوات تاريخ الحاجة تضيع %L1 إضافية.</translation>
    </message>
    <message>
        <source>what happens then</source>
        <translation>ما يحدث عندئذ</translation>
    </message>
    <message>
        <source>The delay has then cost %1 in all</source>
        <translation>يكون التأخير قد كلّف عندئذ %L1 إجمالًا</translation>
    </message>
    <message>
        <source>: %1.</source>
        <translation>: %L1.</translation>
    </message>
    <message>
        <source>Until then: %1</source>
        <translation>حتى ذلك الحين: %L1</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>Slip, d</source>
        <translation>التأخر، ي</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>التكلفة، %L1</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Main risk</source>
        <translation>المخاطرة الرئيسية</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>بلا قرار</translation>
    </message>
    <message>
        <source>No decision by %1</source>
        <translation>بلا قرار بحلول %L1</translation>
    </message>
    <message>
        <source>each from today; money already spent, %1, is left out</source>
        <translation>كل منها ابتداءً من اليوم؛ والمال المنفق سابقًا، %L1، غير محسوب</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Slip in working days.</source>
        <translation>التأخر بأيام العمل.</translation>
    </message>
    <message>
        <source>No decision is %1.</source>
        <translation>بلا قرار: %L1.</translation>
    </message>
    <message>
        <source>Level %1 has until %2 to answer.</source>
        <translation>أمام المستوى %L1 حتى %L2 للرد.</translation>
    </message>
    <message>
        <source>The runway of level %1 is short: it must be asked by %2.</source>
        <translation>المهلة المتاحة للمستوى %L1 قصيرة: يجب الطلب منه بحلول %L2.</translation>
    </message>
    <message>
        <source>Level %1 can be asked from %2, and must be by %3.</source>
        <translation>يمكن الطلب من المستوى %L1 ابتداءً من %L2، ويجب ذلك بحلول %L3.</translation>
    </message>
    <message>
        <source>Level %1 must be asked by %2.</source>
        <translation>يجب الطلب من المستوى %L1 بحلول %L2.</translation>
    </message>
    <message>
        <source>Level %1 can be asked from %2.</source>
        <translation>يمكن الطلب من المستوى %L1 ابتداءً من %L2.</translation>
    </message>
    <message>
        <source>No need-by is stated, so no latest moment can be given.</source>
        <translation>لم يُذكر تاريخ الحاجة، لذا يتعذر تحديد آخر موعد.</translation>
    </message>
    <message>
        <source>Runway</source>
        <translation>المهلة المتاحة</translation>
    </message>
    <message>
        <source>when each level can sensibly be asked, and the last moment at which it still helps</source>
        <translation>متى يُستحسن الطلب من كل مستوى، وآخر لحظة يفيد فيها الطلب</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %L1</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>حتى النهاية</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>جانبنا</translation>
    </message>
    <message>
        <source>Asked before, level %1</source>
        <translation>طُلب منه سابقًا، المستوى %L1</translation>
    </message>
    <message>
        <source>Stays the owner</source>
        <translation>يبقى المسؤول</translation>
    </message>
    <message>
        <source>both sides in parallel, level %1</source>
        <translation>الجانبان بالتوازي، المستوى %L1</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>المستوى %L1</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>%1, %2, then minutes by mail to those who took part</source>
        <translation>‏%L1، %L2، ثم محضر بالبريد إلى المشاركين</translation>
    </message>
    <message>
        <source>%1 with its log</source>
        <translation>‏%L1 مع سجله</translation>
    </message>
    <message>
        <source>risk %1 “%2”</source>
        <translation>المخاطرة %L1 «%L2»</translation>
    </message>
    <message>
        <source>In Rung</source>
        <translation>في Rung</translation>
    </message>
    <message>
        <source>Where details are found</source>
        <translation>أين توجد التفاصيل</translation>
    </message>
    <message>
        <source>%1 of %2 log entries, the most telling; all stand in the log of %3</source>
        <translation>‏%L1 من %L2 من قيود السجل، وهي الأكثر دلالة؛ جميعها في سجل %L3</translation>
    </message>
    <message>
        <source>Tried so far</source>
        <translation>ما جُرّب حتى الآن</translation>
    </message>
    <message>
        <source>No contact is logged yet.</source>
        <translation>لم يُسجَّل أي اتصال بعد.</translation>
    </message>
    <message>
        <source>Date, %1</source>
        <translation>التاريخ، %L1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>%1 (corrected %2)</source>
        <translation>‏%L1 (صُحّح %L2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>‏%L1 إلى %L2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%L1 %L2</translation>
    </message>
    <message>
        <source>%1, promised by %2</source>
        <translation>‏%L1، موعود به بحلول %L2</translation>
    </message>
    <message>
        <source>%1, promised</source>
        <translation>‏%L1، موعود به</translation>
    </message>
    <message>
        <source>%1, declined</source>
        <translation>‏%L1، مرفوض</translation>
    </message>
    <message>
        <source>%1, information only</source>
        <translation>‏%L1، للمعلومات فقط</translation>
    </message>
    <message>
        <source>%1, solved</source>
        <translation>‏%L1، تم الحل</translation>
    </message>
    <message>
        <source>Promise passed</source>
        <translation>انقضى موعد الوعد</translation>
    </message>
    <message>
        <source>Not solved by the day promised.</source>
        <translation>لم يتم الحل في اليوم الموعود.</translation>
    </message>
    <message>
        <source>cost per day</source>
        <translation>التكلفة اليومية</translation>
    </message>
    <message>
        <source>Last resorts</source>
        <translation>الملاذات الأخيرة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>and why that</source>
        <translation>ولماذا ذلك</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>the last is the deepest that is known</source>
        <translation>الأخير هو أعمق سبب معروف</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>المعلم</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>الموعود</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Last safe day</source>
        <translation>آخر يوم آمن</translation>
    </message>
    <message>
        <source>Milestone in danger</source>
        <translation>المعلم المهدد</translation>
    </message>
    <message>
        <source>slip in working days</source>
        <translation>التأخر بأيام العمل</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message numerus="yes">
        <source>all %n are done</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>أُنجز الإجراء الوحيد</numerusform>
            <numerusform>أُنجز الإجراءان</numerusform>
            <numerusform>أُنجزت الإجراءات %Ln كلها</numerusform>
            <numerusform>أُنجز %Ln إجراءً كلها</numerusform>
            <numerusform>أُنجز %Ln إجراء كلها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are done</source>
        <translation>
            <numerusform>لم يُنجز شيء آخر</numerusform>
            <numerusform>أُنجز إجراء آخر</numerusform>
            <numerusform>أُنجز إجراءان آخران</numerusform>
            <numerusform>أُنجزت %Ln إجراءات أخرى</numerusform>
            <numerusform>أُنجز %Ln إجراءً آخر</numerusform>
            <numerusform>أُنجز %Ln إجراء آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Response team</source>
        <translation>فريق الاستجابة</translation>
    </message>
    <message>
        <source>Contributes</source>
        <translation>يساهم</translation>
    </message>
    <message>
        <source>support tier %1</source>
        <translation>مستوى الدعم %1</translation>
    </message>
</context>
<context>
    <name>CellEditors</name>
    <message>
        <source>Somebody else emptied this meanwhile. Enter once more keeps yours, Esc leaves it empty.</source>
        <translation>أفرغ شخص آخر هذا الحقل في الأثناء. ضغط Enter مرة أخرى يُبقي قيمتك، وEsc يتركه فارغًا.</translation>
    </message>
    <message>
        <source>Somebody else set this to “%1” meanwhile. Enter once more keeps yours, Esc leaves theirs.</source>
        <translation>غيّر شخص آخر هذه القيمة إلى «%L1» في الأثناء. ضغط Enter مرة أخرى يُبقي قيمتك، وEsc يترك قيمته.</translation>
    </message>
    <message>
        <source>By impact and urgency</source>
        <translation>حسب الأثر والاستعجال</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>بلا فئة</translation>
    </message>
    <message>
        <source>By the category</source>
        <translation>حسب الفئة</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>“%1” is no moment. Write 22.10.2026 12:00, 2026-10-22, +3d or fri 16:00.</source>
        <translation>‏«%L1» ليس وقتًا صالحًا. يمكن كتابة 22.10.2026 12:00 أو 2026-10-22 أو +3d أو fri 16:00.</translation>
    </message>
    <message>
        <source>It closes once the outcome is told, or waived with a reason. Resolve it first.</source>
        <translation>تُغلق بعد إبلاغ النتيجة أو الاستغناء عنه مع ذكر السبب. يجب حلها أولًا.</translation>
    </message>
    <message>
        <source>It closes once somebody owns it.</source>
        <translation>تُغلق عندما يكون لها مسؤول.</translation>
    </message>
</context>
<context>
    <name>ClockWords</name>
    <message>
        <source>Acknowledged</source>
        <translation>تم تأكيد الاستلام</translation>
    </message>
    <message>
        <source>Acknowledge by %1</source>
        <translation>تأكيد الاستلام بحلول %L1</translation>
    </message>
    <message>
        <source>Not acknowledged since %1</source>
        <translation>لم يُؤكَّد الاستلام منذ %L1</translation>
    </message>
    <message>
        <source>Promised by %1</source>
        <translation>موعود به بحلول %L1</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation>الرد بحلول %L1</translation>
    </message>
    <message>
        <source>Promise missed since %1</source>
        <translation>فات الوعد منذ %L1</translation>
    </message>
    <message>
        <source>Answer missing since %1</source>
        <translation>الرد غائب منذ %L1</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>Solve by %1</source>
        <translation>الحل بحلول %L1</translation>
    </message>
    <message>
        <source>Unsolved since %1</source>
        <translation>بلا حل منذ %L1</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تقرر</translation>
    </message>
</context>
<context>
    <name>ClosingWords</name>
    <message>
        <source>%1: resolved. It closes once the outcome is told, or waived with a reason.</source>
        <translation>‏%L1: تم الحل. تُغلق بعد إبلاغ النتيجة أو الاستغناء عنه مع ذكر السبب.</translation>
    </message>
    <message>
        <source>%1: resolved. It closes once somebody owns it.</source>
        <translation>‏%L1: تم الحل. تُغلق عندما يكون لها مسؤول.</translation>
    </message>
</context>
<context>
    <name>CriterionWords</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Criterion “%1”: %2.</source>
        <translation>المعيار «%L1»: %L2.</translation>
    </message>
    <message>
        <source>Days past the need-by</source>
        <translation>الأيام بعد تاريخ الحاجة</translation>
    </message>
    <message>
        <source>Days to the need-by</source>
        <translation>الأيام حتى تاريخ الحاجة</translation>
    </message>
    <message>
        <source>Days without an answer</source>
        <translation>الأيام بلا رد</translation>
    </message>
    <message>
        <source>Days since the first try</source>
        <translation>الأيام منذ المحاولة الأولى</translation>
    </message>
    <message>
        <source>Days since it was raised</source>
        <translation>الأيام منذ الإبلاغ</translation>
    </message>
    <message>
        <source>Days without an entry or change</source>
        <translation>الأيام بلا قيد أو تغيير</translation>
    </message>
    <message>
        <source>Unplanned hours</source>
        <translation>الساعات غير المخططة</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>الأشخاص المتأثرون</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>التكلفة حتى الآن</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>التكلفة اليومية</translation>
    </message>
    <message>
        <source>Ask or cost above my own limits</source>
        <translation>الطلب أو التكلفة فوق حدودي</translation>
    </message>
    <message>
        <source>Highest rating of linked risks</source>
        <translation>أعلى تقييم للمخاطر المرتبطة</translation>
    </message>
    <message>
        <source>Linked risk above the appetite</source>
        <translation>مخاطرة مرتبطة فوق تقبّل المخاطر</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Level reached</source>
        <translation>المستوى الذي بُلغ</translation>
    </message>
    <message>
        <source>at most as severe as</source>
        <translation>لا تتجاوز خطورته</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>at least as severe as</source>
        <translation>لا تقل خطورته عن</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>بالضبط</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Chase the answer</source>
        <translation>متابعة الرد</translation>
    </message>
    <message>
        <source>Send a reminder</source>
        <translation>إرسال تذكير</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>تصعيد</translation>
    </message>
    <message>
        <source>Review it</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Send an update</source>
        <translation>إرسال تحديث</translation>
    </message>
    <message>
        <source>Prepare the facts</source>
        <translation>إعداد الحقائق</translation>
    </message>
    <message>
        <source>the need-by passed %1 ago</source>
        <translation>انقضى تاريخ الحاجة قبل %L1</translation>
    </message>
    <message>
        <source>the need-by has passed</source>
        <translation>انقضى تاريخ الحاجة</translation>
    </message>
    <message>
        <source>%1 left to the need-by</source>
        <translation>بقي %L1 حتى تاريخ الحاجة</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>بلا رد منذ %L1</translation>
    </message>
    <message>
        <source>the first try was %1 ago</source>
        <translation>أول محاولة قبل %L1</translation>
    </message>
    <message>
        <source>raised %1 ago</source>
        <translation>تم الإبلاغ قبل %L1</translation>
    </message>
    <message>
        <source>nothing has happened for %1</source>
        <translation>لم يحدث شيء منذ %L1</translation>
    </message>
    <message>
        <source>1 unplanned hour</source>
        <translation>ساعة واحدة غير مخططة</translation>
    </message>
    <message>
        <source>%1 unplanned hours</source>
        <translation>عدد الساعات غير المخططة: %L1</translation>
    </message>
    <message>
        <source>1 person affected</source>
        <translation>شخص واحد متأثر</translation>
    </message>
    <message>
        <source>%1 people affected</source>
        <translation>عدد الأشخاص المتأثرين: %L1</translation>
    </message>
    <message>
        <source>%1 lost so far</source>
        <translation>ضاع %L1 حتى الآن</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>‏%L1 في اليوم</translation>
    </message>
    <message>
        <source>the ask or the cost is above the project manager&apos;s limits</source>
        <translation>الطلب أو التكلفة فوق حدود مدير المشروع</translation>
    </message>
    <message>
        <source>ask and cost are within the project manager&apos;s limits</source>
        <translation>الطلب والتكلفة ضمن حدود مدير المشروع</translation>
    </message>
    <message>
        <source>a linked risk is rated %1</source>
        <translation>مخاطرة مرتبطة مقيَّمة بـ %L1</translation>
    </message>
    <message>
        <source>no linked risk is rated</source>
        <translation>لا توجد مخاطرة مرتبطة مقيَّمة</translation>
    </message>
    <message>
        <source>a linked risk is above the appetite</source>
        <translation>مخاطرة مرتبطة فوق تقبّل المخاطر</translation>
    </message>
    <message>
        <source>no linked risk is above the appetite</source>
        <translation>لا توجد مخاطرة مرتبطة فوق تقبّل المخاطر</translation>
    </message>
    <message>
        <source>severity %1</source>
        <translation>الخطورة %L1</translation>
    </message>
    <message>
        <source>it stands at level %1</source>
        <translation>المشكلة في المستوى %L1</translation>
    </message>
    <message>
        <source>it has not been escalated</source>
        <translation>لم يتم تصعيدها</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fact, yes or no</comment>
        <translation>%L1: %L2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>fact, at least, value</comment>
        <translation>%L1: %L2 %L3</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>الفئة %L1</translation>
    </message>
    <message>
        <source>sets the status %1</source>
        <translation>يضبط الحالة على %L1</translation>
    </message>
    <message>
        <source>sets the label %1</source>
        <translation>يضع الوسم %L1</translation>
    </message>
    <message>
        <source>suggests: %1</source>
        <translation>يقترح: %L1</translation>
    </message>
</context>
<context>
    <name>ExplanationWords</name>
    <message>
        <source>Acknowledge by</source>
        <translation>تأكيد الاستلام بحلول</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>الرد بحلول</translation>
    </message>
    <message>
        <source>Solve by</source>
        <translation>الحل بحلول</translation>
    </message>
    <message>
        <source>Heads-up runs until</source>
        <translation>التنبيه المسبق سارٍ حتى</translation>
    </message>
    <message>
        <source>Earliest for level %1</source>
        <translation>أبكر موعد للمستوى %L1</translation>
    </message>
    <message>
        <source>Latest for level %1</source>
        <translation>آخر موعد للمستوى %L1</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>حتى متى</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>المراجعة مجددًا</translation>
    </message>
    <message>
        <source>%1: the same as “%2”</source>
        <translation>‏%L1: مثل «%L2»</translation>
    </message>
    <message>
        <source>from the ask on %1</source>
        <translation>من الطلب في %L1</translation>
    </message>
    <message>
        <source>from the reminder on %1</source>
        <translation>من التذكير في %L1</translation>
    </message>
    <message>
        <source>from the heads-up on %1</source>
        <translation>من التنبيه المسبق في %L1</translation>
    </message>
    <message>
        <source>from now, %1</source>
        <translation>من الآن، %L1</translation>
    </message>
    <message>
        <source>back from the need-by on %1</source>
        <translation>رجوعًا من تاريخ الحاجة في %L1</translation>
    </message>
    <message>
        <source>the need-by, %1</source>
        <translation>تاريخ الحاجة، %L1</translation>
    </message>
    <message>
        <source>the moment promised, %1</source>
        <translation>الوقت الموعود، %L1</translation>
    </message>
    <message>
        <source>the moment agreed later, %1</source>
        <translation>الوقت المتفق عليه لاحقًا، %L1</translation>
    </message>
    <message>
        <source>the answer on %1</source>
        <translation>الرد في %L1</translation>
    </message>
    <message>
        <source>the last attempt, %1</source>
        <translation>المحاولة الأخيرة، %L1</translation>
    </message>
    <message>
        <source>if the level below is asked on %1 and is silent</source>
        <translation>إذا طُلب من المستوى الأدنى في %L1 ولم يردّ</translation>
    </message>
    <message>
        <source>the end of the pause, %1</source>
        <translation>نهاية فترة الإيقاف، %L1</translation>
    </message>
    <message>
        <source>known beforehand, nothing is counted</source>
        <translation>معروف مسبقًا، لا يُحسب شيء</translation>
    </message>
    <message>
        <source>%1, the least,</source>
        <translation>‏%L1، وهو الحد الأدنى،</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%L1 من %L2</translation>
    </message>
    <message>
        <source>%1 to acknowledge at level %2</source>
        <translation>‏%L1 لتأكيد الاستلام في المستوى %L2</translation>
    </message>
    <message>
        <source>%1 to answer at level %2</source>
        <translation>‏%L1 للرد في المستوى %L2</translation>
    </message>
    <message>
        <source>%1 of grace after a reminder at level %2</source>
        <translation>‏%L1 فترة سماح بعد تذكير في المستوى %L2</translation>
    </message>
    <message>
        <source>%1 of notice</source>
        <translation>‏%L1 إشعار مسبق</translation>
    </message>
    <message>
        <source>%1 kept for level %2</source>
        <translation>‏%L1 محجوزة للمستوى %L2</translation>
    </message>
    <message>
        <source>working time of the pauses, added</source>
        <translation>وقت العمل في فترات الإيقاف، مضافًا</translation>
    </message>
    <message>
        <source>%1, hours of %2</source>
        <translation>‏%L1، ساعات %L2</translation>
    </message>
    <message>
        <source>%1, calendar %2</source>
        <translation>‏%L1، التقويم %L2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%L1–%L2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%L1 %L2</translation>
    </message>
    <message>
        <source>%1 to %2, %3 × %4</source>
        <translation>‏%L1 إلى %L2، %L3 × %L4</translation>
    </message>
    <message>
        <source>not counted, paused: %1 to %2</source>
        <translation>غير محسوب، إيقاف مؤقت: %L1 إلى %L2</translation>
    </message>
    <message>
        <source>H:mm</source>
        <translation>H:mm</translation>
    </message>
    <message>
        <source>24:00</source>
        <translation>24:00</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>الحقائق</translation>
    </message>
    <message>
        <source>Business impact</source>
        <translation>الأثر على الأعمال</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>الطرف المقابل</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>الاستعجال</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Reason for the severity</source>
        <translation>سبب الخطورة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>المُبلِّغ</translation>
    </message>
    <message>
        <source>Implicated</source>
        <translation>المعنيون بالأمر</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>تاريخ الإبلاغ</translation>
    </message>
    <message>
        <source>Need-by</source>
        <translation>تاريخ الحاجة</translation>
    </message>
    <message>
        <source>First missed date</source>
        <translation>أول موعد فائت</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>تاريخ الحل</translation>
    </message>
    <message>
        <source>Cost now</source>
        <translation>التكلفة الآن</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>التكلفة اليومية</translation>
    </message>
    <message>
        <source>Part of the cost</source>
        <translation>جزء من التكلفة</translation>
    </message>
    <message>
        <source>One-off loss</source>
        <translation>خسارة لمرة واحدة</translation>
    </message>
    <message>
        <source>If nobody decides</source>
        <translation>إن لم يقرر أحد</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>الحل المؤقت</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Getting worse</source>
        <translation>تزداد سوءًا</translation>
    </message>
    <message>
        <source>Both sides agree to escalate</source>
        <translation>الجانبان متفقان على التصعيد</translation>
    </message>
    <message>
        <source>After-action review held</source>
        <translation>عُقدت مراجعة ما بعد الإجراء</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Stop of work</source>
        <translation>إيقاف العمل</translation>
    </message>
    <message>
        <source>Beyond my</source>
        <translation>ينقصني</translation>
    </message>
    <message>
        <source>Unplanned hours</source>
        <translation>الساعات غير المخططة</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>الأشخاص المتأثرون</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>Guided answer</source>
        <translation>إجابة موجَّهة</translation>
    </message>
    <message>
        <source>Rule that acted</source>
        <translation>القاعدة التي طُبّقت</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Matrix version</source>
        <translation>إصدار المصفوفة</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>التفصيل</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>slip in days</source>
        <translation>التأخر بالأيام</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>main risk</source>
        <translation>المخاطرة الرئيسية</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>موصى به</translation>
    </message>
    <message>
        <source>label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>by</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>knowledge</source>
        <translation>المعرفة</translation>
    </message>
    <message>
        <source>control</source>
        <translation>السيطرة</translation>
    </message>
    <message>
        <source>power to move it on</source>
        <translation>القدرة على الدفع قدمًا</translation>
    </message>
    <message>
        <source>person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>brings</source>
        <translation>يسهم بـ</translation>
    </message>
    <message>
        <source>until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>at</source>
        <translation>في</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>الحقائق</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>المعلم</translation>
    </message>
    <message>
        <source>Workaround holds until</source>
        <translation>الحل المؤقت صالح حتى</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>صاحب القرار</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>المراقبة</translation>
    </message>
    <message>
        <source>review on</source>
        <translation>المراجعة في</translation>
    </message>
    <message>
        <source>tripwire</source>
        <translation>حد التنبيه</translation>
    </message>
    <message>
        <source>Happened again after</source>
        <translation>تكررت بعد</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>حقل مخصص</translation>
    </message>
    <message>
        <source>number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>done</source>
        <translation>أُنجز</translation>
    </message>
    <message>
        <source>Response team</source>
        <translation>فريق الاستجابة</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Known situation</source>
        <translation>موقف معروف</translation>
    </message>
    <message>
        <source>Handle it yourself</source>
        <translation>عالِجها بنفسك</translation>
    </message>
    <message>
        <source>Contributing party</source>
        <translation>طرف مساهم</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>النسبة المئوية</translation>
    </message>
    <message>
        <source>Support tiers</source>
        <translation>مستويات الدعم</translation>
    </message>
    <message>
        <source>Support tier</source>
        <translation>مستوى الدعم</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>in 1 minute</source>
        <translation>خلال دقيقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>خلال أقل من دقيقة</numerusform>
            <numerusform>خلال دقيقة واحدة</numerusform>
            <numerusform>خلال دقيقتين</numerusform>
            <numerusform>خلال %Ln دقائق</numerusform>
            <numerusform>خلال %Ln دقيقة</numerusform>
            <numerusform>خلال %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>خلال ساعة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>خلال أقل من ساعة</numerusform>
            <numerusform>خلال ساعة واحدة</numerusform>
            <numerusform>خلال ساعتين</numerusform>
            <numerusform>خلال %Ln ساعات</numerusform>
            <numerusform>خلال %Ln ساعة</numerusform>
            <numerusform>خلال %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>خلال يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>خلال أقل من يوم</numerusform>
            <numerusform>خلال يوم واحد</numerusform>
            <numerusform>خلال يومين</numerusform>
            <numerusform>خلال %Ln أيام</numerusform>
            <numerusform>خلال %Ln يومًا</numerusform>
            <numerusform>خلال %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>قبل دقيقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>قبل أقل من دقيقة</numerusform>
            <numerusform>قبل دقيقة واحدة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>قبل ساعة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>قبل أقل من ساعة</numerusform>
            <numerusform>قبل ساعة واحدة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>قبل يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>قبل أقل من يوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>d~MMM</source>
        <extracomment>Date patterns as QLocale::toString reads them; ~ is a space that does not break</extracomment>
        <translation>d/M</translation>
    </message>
    <message>
        <source>d~MMM yyyy</source>
        <translation>d/M/yyyy</translation>
    </message>
    <message>
        <source>ddd d~MMM</source>
        <translation>ddd d/M</translation>
    </message>
    <message>
        <source>ddd d~MMM yyyy</source>
        <translation>ddd d/M/yyyy</translation>
    </message>
    <message>
        <source>ddd d~MMM, HH:mm</source>
        <translation>ddd d/M، HH:mm</translation>
    </message>
    <message>
        <source>ddd d~MMM HH:mm</source>
        <translation>ddd d/M HH:mm</translation>
    </message>
    <message>
        <source>ddd d~MMM yyyy, HH:mm</source>
        <translation>ddd d/M/yyyy، HH:mm</translation>
    </message>
    <message>
        <source>ddd d~MMM yyyy HH:mm</source>
        <translation>ddd d/M/yyyy HH:mm</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>اليوم %L1</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1~%</source>
        <translation>%L1~%</translation>
    </message>
    <message>
        <source>%1~min</source>
        <translation>‏%L1~د</translation>
    </message>
    <message>
        <source>%1~h</source>
        <translation>‏%L1~س</translation>
    </message>
    <message>
        <source>%1~d</source>
        <translation>‏%L1~ي</translation>
    </message>
    <message>
        <source>%1 round the clock</source>
        <translation>‏%L1 على مدار الساعة</translation>
    </message>
    <message>
        <source>1~working day</source>
        <translation>يوم~عمل واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n~working days</source>
        <translation>
            <numerusform>‏%Ln~يوم عمل</numerusform>
            <numerusform>يوم~عمل واحد</numerusform>
            <numerusform>يوما~عمل</numerusform>
            <numerusform>‏%Ln~أيام عمل</numerusform>
            <numerusform>‏%Ln~يوم عمل</numerusform>
            <numerusform>‏%Ln~يوم عمل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of a list: &quot;A, B and C&quot;</extracomment>
        <translation>‏%L1 و%L2</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d</translation>
    </message>
</context>
<context>
    <name>ForwardWords</name>
    <message>
        <source>%1, then %2</source>
        <translation>‏%L1، ثم %L2</translation>
    </message>
    <message>
        <source>%1 forwards in %2 ended with %3.</source>
        <translation>انتهت %L1 من الإحالات في %L2 عند %L3.</translation>
    </message>
    <message>
        <source>Level %1 of %2 names %3.</source>
        <translation>المستوى %L1 من %L2 يسمّي %L3.</translation>
    </message>
    <message>
        <source>Level %1 of %2 names nobody.</source>
        <translation>المستوى %L1 من %L2 لا يسمّي أحدًا.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%L1 %L2</translation>
    </message>
    <message>
        <source>%1 forwards ended with %2</source>
        <translation>انتهت %L1 من الإحالات عند %L2</translation>
    </message>
    <message>
        <source>%1; before: nobody</source>
        <translation>‏%L1؛ سابقًا: لا أحد</translation>
    </message>
    <message>
        <source>%1; before: %2</source>
        <translation>‏%L1؛ سابقًا: %L2</translation>
    </message>
    <message>
        <source>Make %1 the contact</source>
        <translation>تعيين %L1 جهة اتصال</translation>
    </message>
</context>
<context>
    <name>GuidedWords</name>
    <message>
        <source>Is harm being done while you wait?</source>
        <translation>هل يقع ضرر أثناء الانتظار؟</translation>
    </message>
    <message>
        <source>People, safety, money or trust getting worse by the hour or the day.</source>
        <translation>الناس أو السلامة أو المال أو الثقة: وضع يسوء كل ساعة أو كل يوم.</translation>
    </message>
    <message>
        <source>harm is in progress</source>
        <translation>الضرر واقع الآن</translation>
    </message>
    <message>
        <source>it does not get worse</source>
        <translation>الوضع لا يزداد سوءًا</translation>
    </message>
    <message>
        <source>Does it put a fixed date at risk?</source>
        <translation>هل يعرّض موعدًا ثابتًا للخطر؟</translation>
    </message>
    <message>
        <source>A milestone, the critical path, a promise to the customer.</source>
        <translation>معلم، أو المسار الحرج، أو وعد للعميل.</translation>
    </message>
    <message>
        <source>a fixed date is at risk</source>
        <translation>موعد ثابت معرّض للخطر</translation>
    </message>
    <message>
        <source>no fixed date is at risk</source>
        <translation>لا موعد ثابت معرّض للخطر</translation>
    </message>
    <message>
        <source>Does it hit many people, or more than your own team?</source>
        <translation>هل يمسّ كثيرين، أو أكثر من فريقك؟</translation>
    </message>
    <message>
        <source>Another team, the customer, the whole site.</source>
        <translation>فريق آخر، أو العميل، أو الموقع كله.</translation>
    </message>
    <message>
        <source>it hits many</source>
        <translation>يمسّ كثيرين</translation>
    </message>
    <message>
        <source>it hits few</source>
        <translation>يمسّ قليلين</translation>
    </message>
    <message>
        <source>Can you live with the delay for a week?</source>
        <translation>هل يمكن تحمّل التأخير أسبوعًا؟</translation>
    </message>
    <message>
        <source>Without lasting damage to dates, costs or people.</source>
        <translation>دون ضرر دائم للمواعيد أو التكاليف أو الناس.</translation>
    </message>
    <message>
        <source>the delay can be borne for a week</source>
        <translation>يمكن تحمّل التأخير أسبوعًا</translation>
    </message>
    <message>
        <source>the delay cannot be borne for a week</source>
        <translation>لا يمكن تحمّل التأخير أسبوعًا</translation>
    </message>
    <message>
        <source>Has an agreed date been missed already?</source>
        <translation>هل فات موعد متفق عليه بالفعل؟</translation>
    </message>
    <message>
        <source>The delay is counted from that day on.</source>
        <translation>يُحسب التأخير من ذلك اليوم.</translation>
    </message>
    <message>
        <source>an agreed date was missed</source>
        <translation>فات موعد متفق عليه</translation>
    </message>
    <message>
        <source>no date has been missed yet</source>
        <translation>لم يفت أي موعد بعد</translation>
    </message>
    <message>
        <source>Have you spoken with whoever can solve it?</source>
        <translation>هل تحدثت مع من يستطيع الحل؟</translation>
    </message>
    <message>
        <source>A call or a meeting; a mail alone is rarely enough.</source>
        <translation>مكالمة أو اجتماع؛ نادرًا ما يكفي البريد وحده.</translation>
    </message>
    <message>
        <source>you have spoken with whoever can solve it</source>
        <translation>تم التحدث مع من يستطيع الحل</translation>
    </message>
    <message>
        <source>nobody who can solve it was asked yet</source>
        <translation>لم يُسأل بعد أحد ممن يستطيعون الحل</translation>
    </message>
    <message>
        <source>Can you decide it within your own limits?</source>
        <translation>هل يمكنك اتخاذ القرار ضمن حدودك؟</translation>
    </message>
    <message>
        <source>Of money, days and scope.</source>
        <translation>حدود المال والأيام والنطاق.</translation>
    </message>
    <message>
        <source>it is within your own limits</source>
        <translation>الأمر ضمن حدودك</translation>
    </message>
    <message>
        <source>it is above your own limits</source>
        <translation>الأمر فوق حدودك</translation>
    </message>
    <message>
        <source>Do you and your team know how to solve it?</source>
        <translation>هل تعرف أنت وفريقك كيفية الحل؟</translation>
    </message>
    <message>
        <source>Or know somebody at your own level who does.</source>
        <translation>أو تعرفون من يعرفه في مستواكم.</translation>
    </message>
    <message>
        <source>the team knows how to solve it</source>
        <translation>الفريق يعرف كيفية الحل</translation>
    </message>
    <message>
        <source>the team does not know how to solve it</source>
        <translation>الفريق لا يعرف كيفية الحل</translation>
    </message>
    <message>
        <source>Is it under control?</source>
        <translation>هل الوضع تحت السيطرة؟</translation>
    </message>
    <message>
        <source>Contained, with a workaround that holds.</source>
        <translation>محصور، مع حل مؤقت يصمد.</translation>
    </message>
    <message>
        <source>it is under control</source>
        <translation>الوضع تحت السيطرة</translation>
    </message>
    <message>
        <source>it is out of control</source>
        <translation>الوضع خارج السيطرة</translation>
    </message>
    <message>
        <source>Is it moving forward?</source>
        <translation>هل يتقدم الأمر؟</translation>
    </message>
    <message>
        <source>A next step with a name and a date.</source>
        <translation>خطوة تالية لها اسم وتاريخ.</translation>
    </message>
    <message>
        <source>it is moving forward</source>
        <translation>الأمر يتقدم</translation>
    </message>
    <message>
        <source>it stands still</source>
        <translation>الأمر متوقف</translation>
    </message>
    <message>
        <source>Do both sides agree that it has to go up?</source>
        <translation>هل يتفق الجانبان على ضرورة رفعها؟</translation>
    </message>
    <message>
        <source>Then it goes up in both names, without reminders.</source>
        <translation>عندئذ تُرفع باسم الجانبين، دون تذكيرات.</translation>
    </message>
    <message>
        <source>both sides agree that it has to go up</source>
        <translation>الجانبان متفقان على ضرورة رفعها</translation>
    </message>
    <message>
        <source>the sides have not agreed to go up</source>
        <translation>لم يتفق الجانبان على رفعها</translation>
    </message>
    <message>
        <source>Would your sponsor or customer expect to hear of it now?</source>
        <translation>هل يتوقع الراعي أو العميل أن يعلم بالأمر الآن؟</translation>
    </message>
    <message>
        <source>Even when they need not act.</source>
        <translation>حتى إن لم يكن عليهما فعل شيء.</translation>
    </message>
    <message>
        <source>they would expect to hear of it</source>
        <translation>يتوقعان أن يعلما بالأمر</translation>
    </message>
    <message>
        <source>they need not hear of it yet</source>
        <translation>لا حاجة إلى أن يعلما بالأمر بعد</translation>
    </message>
    <message>
        <source>By when must it be solved?</source>
        <translation>بحلول متى يجب حلها؟</translation>
    </message>
    <message>
        <source>Which was the first date missed?</source>
        <translation>ما أول موعد فائت؟</translation>
    </message>
    <message>
        <source>How much money? Leave it empty when it is about scope.</source>
        <translation>كم المبلغ؟ يُترك فارغًا إن كان الأمر يخص النطاق.</translation>
    </message>
    <message>
        <source>The log is empty: you can note that contact at the end.</source>
        <translation>السجل فارغ: يمكن تدوين ذلك الاتصال في النهاية.</translation>
    </message>
</context>
<context>
    <name>Guideline</name>
    <message>
        <source>When and how to escalate</source>
        <translation>متى وكيف يتم التصعيد</translation>
    </message>
    <message>
        <source>questions to %1</source>
        <translation>الأسئلة إلى %L1</translation>
    </message>
    <message>
        <source>Team guideline</source>
        <translation>دليل الفريق</translation>
    </message>
    <message>
        <source>%1-guidelines.pdf</source>
        <translation>%L1-guidelines.pdf</translation>
    </message>
    <message>
        <source>For everyone on the project · please pin it up</source>
        <translation>لكل من في المشروع · يُرجى تعليقه</translation>
    </message>
    <message>
        <source>It is fine to escalate</source>
        <translation>لا بأس بالتصعيد</translation>
    </message>
    <message>
        <source>Escalating is asking for help in time. It blames nobody, the work stays yours, and a problem told early is the cheapest one we have.</source>
        <translation>التصعيد طلب للمساعدة في الوقت المناسب. لا يلوم أحدًا، ويبقى العمل لك، والمشكلة التي يُبلَّغ عنها مبكرًا هي الأقل تكلفة.</translation>
    </message>
    <message>
        <source>Do not wait.</source>
        <translation>لا داعي للانتظار.</translation>
    </message>
    <message>
        <source>Call at once</source>
        <translation>اتصال فوري</translation>
    </message>
    <message>
        <source>Solve it together</source>
        <translation>حلّها معًا</translation>
    </message>
    <message>
        <source>one reminder</source>
        <translation>تذكير واحد</translation>
    </message>
    <message>
        <source>reminders: %1</source>
        <translation>التذكيرات: %L1</translation>
    </message>
    <message>
        <source>Nobody; say it in the team meeting</source>
        <translation>لا أحد؛ تُذكر في اجتماع الفريق</translation>
    </message>
    <message>
        <source>, by call or meeting</source>
        <translation>، باتصال أو اجتماع</translation>
    </message>
    <message>
        <source>, after a heads-up</source>
        <translation>، بعد تنبيه مسبق</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>المستوى %L1</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>First try, then wait at most</source>
        <translation>المحاولة أولًا، ثم الانتظار على الأكثر</translation>
    </message>
    <message>
        <source>Then ask</source>
        <translation>ثم السؤال</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>A working day has %1. In doubt between two, take the higher and say so. Too early is forgiven; too late costs.</source>
        <translation>في يوم العمل %L1. عند التردد بين درجتين، تُؤخذ الأعلى ويُذكر ذلك. التبكير يُغتفر، والتأخير مكلف.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Our side, and deputies in order</source>
        <translation>جانبنا، والنواب بالترتيب</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>وسيلة الوصول</translation>
    </message>
    <message>
        <source>Decides up to</source>
        <translation>يقرر حتى</translation>
    </message>
    <message>
        <source>One level at a time, one person a side, nobody above on copy.</source>
        <translation>مستوى واحد في كل مرة، وشخص واحد من كل جانب، ولا أحد من المستويات الأعلى في النسخة.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>إلى مَن</translation>
    </message>
    <message>
        <source>The other party’s same level is asked on the same day.</source>
        <translation>يُسأل المستوى نفسه لدى الطرف المقابل في اليوم نفسه.</translation>
    </message>
    <message>
        <source>If it is about</source>
        <translation>إذا كان الأمر يخص</translation>
    </message>
    <message>
        <source>Turn first to</source>
        <translation>التوجّه أولًا إلى</translation>
    </message>
    <message>
        <source>Other routes</source>
        <translation>طرق أخرى</translation>
    </message>
    <message>
        <source>Speak to whoever can solve it. Log it: who, when, what was agreed.</source>
        <translation>التحدث إلى من يستطيع الحل. ثم التسجيل: مَن ومتى وما اتُّفق عليه.</translation>
    </message>
    <message>
        <source>Remind once, kindly, with a date.</source>
        <translation>التذكير مرة واحدة، بلطف، مع تاريخ.</translation>
    </message>
    <message>
        <source>Say that you will ask the next level, and when.</source>
        <translation>الإخبار بأن المستوى التالي سيُسأل، ومتى.</translation>
    </message>
    <message>
        <source>Bring: the facts, impact in days and money, what was tried, two options, your ask and its date.</source>
        <translation>ما يلزم إحضاره: الحقائق، والأثر بالأيام والمال، وما جُرّب، وخياران، والطلب وتاريخه.</translation>
    </message>
    <message>
        <source>Ask in a meeting or call. Mail the minutes the same day.</source>
        <translation>السؤال في اجتماع أو اتصال، ثم إرسال المحضر بالبريد في اليوم نفسه.</translation>
    </message>
    <message>
        <source>Stay the owner. Tell everyone the outcome.</source>
        <translation>البقاء مسؤولًا عن المشكلة، وإبلاغ الجميع بالنتيجة.</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>يُقال</translation>
    </message>
    <message>
        <source>Rather than</source>
        <translation>بدلًا من</translation>
    </message>
    <message>
        <source>“I need your decision by Monday, 14:00, to keep the date.”</source>
        <translation>«أحتاج إلى قراركم بحلول الاثنين، 14:00، للحفاظ على الموعد.»</translation>
    </message>
    <message>
        <source>“This is urgent.”</source>
        <translation>«هذا عاجل.»</translation>
    </message>
    <message>
        <source>“I have had no answer since Friday. What do you need from me?”</source>
        <translation>«لم يصلني رد منذ الجمعة. ما الذي تحتاجون إليه مني؟»</translation>
    </message>
    <message>
        <source>“You never answer.”</source>
        <translation>«أنتم لا تردون أبدًا.»</translation>
    </message>
    <message>
        <source>“I will ask the next level on Thursday. I wanted you to know first.”</source>
        <translation>«سأسأل المستوى التالي يوم الخميس. أردت أن تعلموا أولًا.»</translation>
    </message>
    <message>
        <source>No word before</source>
        <translation>التصعيد دون كلمة مسبقة</translation>
    </message>
    <message>
        <source>“Here are two options. I recommend A.”</source>
        <translation>«هذان خياران. أوصي بالخيار أ.»</translation>
    </message>
    <message>
        <source>“What shall we do?”</source>
        <translation>«ماذا نفعل؟»</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Words that help</source>
        <translation>كلمات تساعد</translation>
    </message>
    <message>
        <source>If someone on the path is part of the problem</source>
        <translation>إذا كان أحد على المسار جزءًا من المشكلة</translation>
    </message>
    <message>
        <source>: leave this person out and turn to the next level. Whoever reports in good faith has no reprisal to fear.</source>
        <translation>: يُتجاوز هذا الشخص ويُتوجَّه إلى المستوى التالي. من يبلّغ بحسن نية لا يخشى أي إجراء انتقامي.</translation>
    </message>
    <message>
        <source>, or it is about %1</source>
        <translation>، أو كان الأمر يخص %L1</translation>
    </message>
    <message>
        <source>: go straight to </source>
        <translation>: يُتوجَّه مباشرة إلى </translation>
    </message>
    <message>
        <source>. Nobody else is named or told. Whoever reports in good faith has no reprisal to fear.</source>
        <translation>. لا يُذكر أحد آخر ولا يُبلَّغ. من يبلّغ بحسن نية لا يخشى أي إجراء انتقامي.</translation>
    </message>
    <message>
        <source>Escalate, for example</source>
        <translation>صعّد، مثلًا</translation>
    </message>
    <message>
        <source>Handle it yourself</source>
        <translation>عالِجها بنفسك</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>The row is empty</source>
        <translation>الصف فارغ</translation>
    </message>
    <message>
        <source>The title is empty</source>
        <translation>العنوان فارغ</translation>
    </message>
    <message>
        <source>Left out: a confidential matter is not kept in the issue log</source>
        <translation>تُرك: الأمر السري لا يُحفظ في سجل المشكلات</translation>
    </message>
    <message>
        <source>This does not fit the field, so it was left out</source>
        <translation>هذا لا يناسب الحقل، فتُرك</translation>
    </message>
    <message>
        <source>This is not a date, so none was set</source>
        <translation>هذا ليس تاريخًا، فلم يُعيَّن تاريخ</translation>
    </message>
    <message>
        <source>Day and month could not be told apart; the day was read first</source>
        <translation>تعذّر التمييز بين اليوم والشهر؛ قُرئ اليوم أولًا</translation>
    </message>
    <message>
        <source>This priority is not known; it was kept as written</source>
        <translation>هذه الأولوية غير معروفة؛ أُبقيت كما كُتبت</translation>
    </message>
    <message>
        <source>This status is not known; open was set</source>
        <translation>هذه الحالة غير معروفة؛ عُيّنت الحالة «مفتوحة»</translation>
    </message>
    <message>
        <source>The row has more cells than headings</source>
        <translation>في الصف خلايا أكثر من العناوين</translation>
    </message>
    <message>
        <source>Only the first owner was taken; the others are</source>
        <translation>أُخذ المسؤول الأول فقط؛ والآخرون هم</translation>
    </message>
    <message>
        <source>The event has no start that can be read</source>
        <translation>لا توجد للحدث بداية يمكن قراءتها</translation>
    </message>
    <message>
        <source>The end of the event cannot be read or is before its start</source>
        <translation>نهاية الحدث لا يمكن قراءتها أو تسبق بدايته</translation>
    </message>
    <message>
        <source>This time zone is not known</source>
        <translation>هذه المنطقة الزمنية غير معروفة</translation>
    </message>
    <message>
        <source>This repetition is not understood</source>
        <translation>هذا التكرار غير مفهوم</translation>
    </message>
    <message>
        <source>Not a whole day, so no day off</source>
        <translation>ليس يومًا كاملًا، فلا يُعد يوم عطلة</translation>
    </message>
    <message>
        <source>Leaves the person free, so no absence</source>
        <translation>يُبقي الشخص متاحًا، فلا يُعد غيابًا</translation>
    </message>
    <message>
        <source>This day has hours of its own here, which were kept</source>
        <translation>لهذا اليوم ساعات خاصة به هنا، وقد أُبقيت</translation>
    </message>
    <message>
        <source>Characters that cannot be stored were taken out</source>
        <translation>أُزيلت الأحرف التي لا يمكن تخزينها</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%L1: %L2</translation>
    </message>
    <message>
        <source>Nobody of this name or address is known</source>
        <translation>لا يُعرف أحد بهذا الاسم أو العنوان</translation>
    </message>
    <message>
        <source>More than one person could be meant; add the mail address</source>
        <translation>قد يُقصد أكثر من شخص؛ يرجى إضافة عنوان البريد</translation>
    </message>
    <message>
        <source>No organisation of this name is known</source>
        <translation>لا تُعرف جهة بهذا الاسم</translation>
    </message>
    <message>
        <source>More than one organisation has this name</source>
        <translation>تحمل هذا الاسم أكثر من جهة</translation>
    </message>
    <message>
        <source>This is not a length of time; write it like 4h, 3d or 24h!</source>
        <translation>هذه ليست مدة؛ تُكتب مثل 4h أو 3d أو 24h!</translation>
    </message>
    <message>
        <source>This is not a number that can stand here</source>
        <translation>هذا ليس رقمًا يصلح هنا</translation>
    </message>
    <message>
        <source>This is none of the words that can stand here</source>
        <translation>هذه ليست من الكلمات التي تصلح هنا</translation>
    </message>
    <message>
        <source>The table has no path with this key</source>
        <translation>لا يوجد في الجدول مسار بهذا المفتاح</translation>
    </message>
    <message>
        <source>This heading is not known</source>
        <translation>هذا العنوان غير معروف</translation>
    </message>
    <message>
        <source>The levels do not count from 0 without a gap</source>
        <translation>المستويات لا تتسلسل من 0 دون فجوة</translation>
    </message>
    <message>
        <source>This stands in the table twice</source>
        <translation>هذا موجود في الجدول مرتين</translation>
    </message>
    <message>
        <source>No escalation matrix begins in this table</source>
        <translation>لا تبدأ في هذا الجدول مصفوفة تصعيد</translation>
    </message>
    <message>
        <source>The line cannot be read; the event it stands in was left out</source>
        <translation>تعذرت قراءة السطر؛ تُرك الحدث الذي يرد فيه</translation>
    </message>
</context>
<context>
    <name>IssueAct</name>
    <message>
        <source>Log a contact</source>
        <translation>تسجيل اتصال</translation>
    </message>
    <message>
        <source>Log a reminder</source>
        <translation>تسجيل تذكير</translation>
    </message>
    <message>
        <source>Log a heads-up</source>
        <translation>تسجيل تنبيه مسبق</translation>
    </message>
    <message>
        <source>Log the escalation</source>
        <translation>تسجيل التصعيد</translation>
    </message>
    <message>
        <source>Go to another level</source>
        <translation>الانتقال إلى مستوى آخر</translation>
    </message>
    <message>
        <source>Log that it was acknowledged</source>
        <translation>تسجيل تأكيد الاستلام</translation>
    </message>
    <message>
        <source>Log an answer</source>
        <translation>تسجيل رد</translation>
    </message>
    <message>
        <source>Log a promise</source>
        <translation>تسجيل وعد</translation>
    </message>
    <message>
        <source>Log a refusal</source>
        <translation>تسجيل رفض</translation>
    </message>
    <message>
        <source>Log that it is solved</source>
        <translation>تسجيل الحل</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Withdraw the escalation</source>
        <translation>سحب التصعيد</translation>
    </message>
    <message>
        <source>Step down a level</source>
        <translation>خفض المستوى</translation>
    </message>
    <message>
        <source>Announce an escalation</source>
        <translation>الإعلان عن تصعيد</translation>
    </message>
    <message>
        <source>Withdraw the announcement</source>
        <translation>سحب الإعلان</translation>
    </message>
    <message>
        <source>Propose a handoff</source>
        <translation>اقتراح تسليم</translation>
    </message>
    <message>
        <source>Log that the handoff is accepted</source>
        <translation>تسجيل قبول التسليم</translation>
    </message>
    <message>
        <source>Give more time to answer</source>
        <translation>منح وقت إضافي للرد</translation>
    </message>
    <message>
        <source>Pause the clocks</source>
        <translation>إيقاف الساعات مؤقتًا</translation>
    </message>
    <message>
        <source>Resume the clocks</source>
        <translation>استئناف الساعات</translation>
    </message>
    <message>
        <source>Both sides agree to escalate</source>
        <translation>اتفاق الجانبين على التصعيد</translation>
    </message>
    <message>
        <source>Stop work</source>
        <translation>إيقاف العمل</translation>
    </message>
    <message>
        <source>Release work</source>
        <translation>السماح باستئناف العمل</translation>
    </message>
    <message>
        <source>Choose a last resort</source>
        <translation>اختيار ملاذ أخير</translation>
    </message>
    <message>
        <source>Log a decision</source>
        <translation>تسجيل قرار</translation>
    </message>
    <message>
        <source>Log the minutes</source>
        <translation>تسجيل المحضر</translation>
    </message>
    <message>
        <source>Log an update</source>
        <translation>تسجيل تحديث</translation>
    </message>
    <message>
        <source>Log that it was passed on</source>
        <translation>تسجيل الإحالة</translation>
    </message>
    <message>
        <source>Log that the outcome was told</source>
        <translation>تسجيل إبلاغ النتيجة</translation>
    </message>
    <message>
        <source>Waive telling the outcome</source>
        <translation>الاستغناء عن إبلاغ النتيجة</translation>
    </message>
    <message>
        <source>Log the after-action review</source>
        <translation>تسجيل مراجعة ما بعد الإجراء</translation>
    </message>
    <message>
        <source>Promote the concern to an issue</source>
        <translation>تحويل التحفّظ إلى مشكلة</translation>
    </message>
    <message>
        <source>Keep watching the concern</source>
        <translation>مواصلة متابعة التحفّظ</translation>
    </message>
    <message>
        <source>Drop the concern</source>
        <translation>إسقاط التحفّظ</translation>
    </message>
    <message>
        <source>Mark as resolved</source>
        <translation>تعليم كمحلولة</translation>
    </message>
</context>
<context>
    <name>IssueTrail</name>
    <message>
        <source>Level %1: %2</source>
        <translation>المستوى %L1: %2</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>Answer still open</source>
        <translation>الرد لم يأتِ بعد</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>Answer asked by %1</source>
        <translation>طُلب الرد حتى %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Without a subject</source>
        <translation>بلا موضوع</translation>
    </message>
    <message>
        <source>To nobody yet</source>
        <translation>لا مستلم بعد</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>إلى %1</translation>
    </message>
</context>
<context>
    <name>IssueViews</name>
    <message>
        <source>Needs me now</source>
        <translation>تحتاج إليّ الآن</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>بانتظار رد</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>مُصعَّدة</translation>
    </message>
    <message>
        <source>Stuck: quiet for 10 days</source>
        <translation>عالقة: بلا حركة منذ 10 أيام</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>غير مكتملة</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Owner unclear</source>
        <translation>المسؤول غير واضح</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>MatrixDifferenceWords</name>
    <message>
        <source>Order of the paths</source>
        <translation>ترتيب المسارات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>الطرف المقابل</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Last resorts</source>
        <translation>الملاذات الأخيرة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>المسمّى</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>جانبنا</translation>
    </message>
    <message>
        <source>Their side</source>
        <translation>جانبهم</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Facts wanted</source>
        <translation>الحقائق المطلوبة</translation>
    </message>
    <message>
        <source>Other facts wanted</source>
        <translation>حقائق أخرى مطلوبة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Time to respond to %1</source>
        <translation>زمن الرد لـ %L1</translation>
    </message>
    <message>
        <source>Time to acknowledge %1</source>
        <translation>زمن تأكيد الاستلام لـ %L1</translation>
    </message>
    <message>
        <source>Start level of %1</source>
        <translation>مستوى البداية لـ %L1</translation>
    </message>
    <message>
        <source>Reminders of %1</source>
        <translation>تذكيرات %L1</translation>
    </message>
    <message>
        <source>Grace of %1</source>
        <translation>فترة السماح لـ %L1</translation>
    </message>
    <message>
        <source>Heads-up of %1</source>
        <translation>التنبيه المسبق لـ %L1</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>اسم %L1</translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <translation>معنى %L1</translation>
    </message>
    <message>
        <source>%1 acts at once</source>
        <translation>تصرّف فوري عند %L1</translation>
    </message>
    <message>
        <source>%1 stays in the team</source>
        <translation>‏%L1 تبقى في الفريق</translation>
    </message>
    <message>
        <source>Rhythm of updates for %1</source>
        <translation>وتيرة التحديثات لـ %L1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>المستوى %L1</translation>
    </message>
    <message>
        <source>Impact %1 with urgency %2</source>
        <translation>الأثر %L1 مع الاستعجال %L2</translation>
    </message>
    <message>
        <source>New path: %1</source>
        <translation>مسار جديد: %L1</translation>
    </message>
    <message>
        <source>Path taken out: %1</source>
        <translation>مسار أُزيل: %L1</translation>
    </message>
    <message>
        <source>New level: %1</source>
        <translation>مستوى جديد: %L1</translation>
    </message>
    <message>
        <source>Level taken out: %1</source>
        <translation>مستوى أُزيل: %L1</translation>
    </message>
    <message>
        <source>a quarter of the response time</source>
        <translation>ربع زمن الرد</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation>‏%L1: %L2، وقبلًا %L3</translation>
    </message>
</context>
<context>
    <name>MatrixPaper</name>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>deputies</source>
        <translation>النواب</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>النائب</translation>
    </message>
    <message>
        <source>no deputy</source>
        <translation>بلا نائب</translation>
    </message>
    <message>
        <source>reached by</source>
        <translation>وسيلة الوصول</translation>
    </message>
    <message>
        <source>power</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>wants to see</source>
        <translation>يريد الاطلاع على</translation>
    </message>
    <message>
        <source>grace after a reminder: %1</source>
        <translation>فترة السماح بعد التذكير: %L1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>حتى %L1</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>priorities</source>
        <translation>الأولويات</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Matrix version %1 of %2 · printed %3</source>
        <translation>إصدار المصفوفة %L1 بتاريخ %L2 · طُبع في %L3</translation>
    </message>
    <message>
        <source>Escalation matrix</source>
        <translation>مصفوفة التصعيد</translation>
    </message>
    <message>
        <source>Inside version</source>
        <translation>نسخة داخلية</translation>
    </message>
    <message>
        <source>%1-matrix.pdf</source>
        <translation>%L1-matrix.pdf</translation>
    </message>
    <message>
        <source>%1 · %2 = %3</source>
        <translation>%L1 · %L2 = %L3</translation>
    </message>
    <message>
        <source>Who is asked, and how long each may take</source>
        <translation>مَن يُسأل، وكم يُتاح لكل منهم</translation>
    </message>
    <message>
        <source>Both sides of a rung are asked in parallel, on the same day.</source>
        <translation>يُسأل جانبا المستوى بالتوازي، في اليوم نفسه.</translation>
    </message>
    <message>
        <source>Framed times: the first rung asked for that severity.</source>
        <translation>الأزمنة المؤطرة: أول مستوى يُسأل لهذه الخطورة.</translation>
    </message>
    <message>
        <source>%1 is acted on at once.</source>
        <translation>يُتصرَّف فورًا عند %L1.</translation>
    </message>
    <message>
        <source>%1 stays in the team.</source>
        <translation>‏%L1 تبقى في الفريق.</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>جانبنا</translation>
    </message>
    <message>
        <source>time to answer,
below it to acknowledge</source>
        <translation>زمن الرد،
وتحته زمن تأكيد الاستلام</translation>
    </message>
    <message>
        <source>Their side</source>
        <translation>جانبهم</translation>
    </message>
    <message>
        <source>Reminders, each with its grace: %1.</source>
        <translation>التذكيرات، لكل منها فترة السماح: %L1.</translation>
    </message>
    <message>
        <source>Heads-up before a rung above the other side: %1.</source>
        <translation>تنبيه مسبق قبل مستوى أعلى من الجانب الآخر: %L1.</translation>
    </message>
    <message>
        <source>Chat or mail alone never counts as asked.</source>
        <translation>المحادثة أو البريد وحدهما لا يُعدّان سؤالًا.</translation>
    </message>
    <message>
        <source>Not stated: last resorts</source>
        <translation>غير مذكور: الملاذات الأخيرة</translation>
    </message>
    <message>
        <source>Checks of this path: errors %1, warnings %2.</source>
        <translation>فحوص هذا المسار: الأخطاء %L1، التحذيرات %L2.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Before the next rung</source>
        <translation>قبل المستوى التالي</translation>
    </message>
    <message>
        <source>When no rung is left</source>
        <translation>عند نفاد المستويات</translation>
    </message>
    <message>
        <source>its contacts are not stated yet</source>
        <translation>جهات الاتصال غير مذكورة بعد</translation>
    </message>
    <message>
        <source>Confidential matters (%1) go no rung of these ladders but straight to: %2. Nobody else is named or told.</source>
        <translation>الأمور السرية (%L1) لا تمر بأي مستوى من هذه السلالم بل تذهب مباشرة إلى: %L2. لا يُذكر أحد آخر ولا يُبلَّغ.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>الاستعجال</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Update every</source>
        <translation>التحديث كل</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>المعالجة</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>in the team</source>
        <translation>داخل الفريق</translation>
    </message>
    <message>
        <source>by its path</source>
        <translation>عبر مساره</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Up to, %1</source>
        <translation>حتى، %L1</translation>
    </message>
    <message>
        <source>How severe a problem is</source>
        <translation>مدى خطورة المشكلة</translation>
    </message>
    <message>
        <source>5 is the most severe impact and the most urgent. The severity decides whom one asks first and how long each may take.</source>
        <translation>5 هو الأثر الأشد والاستعجال الأعلى. الخطورة تحدد من يُسأل أولًا وكم من الوقت لكل واحد.</translation>
    </message>
    <message>
        <source>Severity matrix</source>
        <translation>مصفوفة الخطورة</translation>
    </message>
    <message>
        <source>%1-severity.pdf</source>
        <translation>%1-severity.pdf</translation>
    </message>
    <message>
        <source>How a risk is rated</source>
        <translation>كيف تُصنَّف المخاطرة</translation>
    </message>
    <message>
        <source>Risks up to %1 are accepted; what lies beyond the heavy line needs a response.</source>
        <translation>المخاطر حتى %L1 مقبولة؛ وما وراء الخط السميك يحتاج إلى استجابة.</translation>
    </message>
    <message>
        <source>Risk matrix</source>
        <translation>مصفوفة المخاطر</translation>
    </message>
    <message>
        <source>%1-risk-matrix.pdf</source>
        <translation>%1-risk-matrix.pdf</translation>
    </message>
</context>
<context>
    <name>MatrixWords</name>
    <message>
        <source>Level %1</source>
        <translation>المستوى %L1</translation>
    </message>
    <message>
        <source>%1 is away for longer than the response time</source>
        <translation>غياب %L1 أطول من زمن الرد</translation>
    </message>
    <message>
        <source>%1 is away from %2 to %3, longer than the response time</source>
        <translation>غياب %L1 من %L2 إلى %L3، أطول من زمن الرد</translation>
    </message>
    <message>
        <source>Category %1 is served by two paths</source>
        <translation>للفئة %L1 مساران</translation>
    </message>
    <message>
        <source>Category %1 is served by no path</source>
        <translation>ليس للفئة %L1 مسار</translation>
    </message>
    <message>
        <source>%1 has no phone, mail or chat for the channels of this level</source>
        <translation>ليس لدى %L1 هاتف أو بريد أو محادثة لقنوات هذا المستوى</translation>
    </message>
    <message>
        <source>%1 stands at two levels of one side</source>
        <translation>‏%L1 على مستويين من جانب واحد</translation>
    </message>
    <message>
        <source>%1 reports to somebody at the level below</source>
        <translation>‏%L1 تحت إدارة شخص في المستوى الأدنى</translation>
    </message>
    <message>
        <source>%1 has no deputy</source>
        <translation>ليس لـ %L1 نائب</translation>
    </message>
    <message>
        <source>%1 has no deputy: %2 is the only one</source>
        <translation>ليس لـ %L1 نائب: %L2 فقط</translation>
    </message>
    <message>
        <source>%1 has nobody on our side</source>
        <translation>ليس في %L1 أحد من جانبنا</translation>
    </message>
    <message>
        <source>%1 has nobody on their side</source>
        <translation>ليس في %L1 أحد من جانبهم</translation>
    </message>
    <message>
        <source>%1 has no response time</source>
        <translation>ليس لـ %L1 زمن رد</translation>
    </message>
    <message>
        <source>The start level does not exist on this path</source>
        <translation>مستوى البداية غير موجود في هذا المسار</translation>
    </message>
    <message>
        <source>%1 is slower than the level below it</source>
        <translation>‏%L1 أبطأ من المستوى الأدنى منه</translation>
    </message>
    <message>
        <source>One side has more levels than the other</source>
        <translation>في أحد الجانبين مستويات أكثر من الآخر</translation>
    </message>
    <message>
        <source>The whole runway of S1 is longer than two working days</source>
        <translation>المهلة المتاحة الكاملة لـ S1 أطول من يومي عمل</translation>
    </message>
    <message>
        <source>%1 wants facts that no field of an issue holds: %2</source>
        <translation>يتطلب %L1 حقائق لا يحملها أي حقل في المشكلة: %L2</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>المستوى %L1</translation>
    </message>
    <message>
        <source>Forwarded %1 times in %2 to %3</source>
        <translation>أُحيلت %L1 مرات في %L2 إلى %L3</translation>
    </message>
    <message>
        <source>%1, not to %2</source>
        <translation>‏%L1، لا إلى %L2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a place, a place in it</comment>
        <translation>‏%L1، %L2</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>S1</source>
        <translation>S1</translation>
    </message>
    <message>
        <source>S2</source>
        <translation>S2</translation>
    </message>
    <message>
        <source>S3</source>
        <translation>S3</translation>
    </message>
    <message>
        <source>S4</source>
        <translation>S4</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>محلولة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>تحفّظ</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>استفسار</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>شكوى</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>اعتمادية</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation>العلم</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>موارد</translation>
    </message>
    <message>
        <source>Re-commitment</source>
        <translation>تجديد الالتزام</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>awareness</source>
        <translation>العلم</translation>
    </message>
    <message>
        <source>help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>موارد</translation>
    </message>
    <message>
        <source>a re-commitment</source>
        <translation>تجديد الالتزام</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>اتصال هاتفي</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>بريد</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>رسالة ورقية</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>في اجتماع</translation>
    </message>
    <message>
        <source>by call</source>
        <translation>باتصال هاتفي</translation>
    </message>
    <message>
        <source>by chat</source>
        <translation>بالمحادثة</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>بالبريد</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>برسالة ورقية</translation>
    </message>
    <message>
        <source>in another way</source>
        <translation>بطريقة أخرى</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>Heads-up</source>
        <translation>تنبيه مسبق</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>تصعيد</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>تأكيد الاستلام</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Handoff proposed</source>
        <translation>اقتراح تسليم</translation>
    </message>
    <message>
        <source>Handoff accepted</source>
        <translation>قبول التسليم</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>Announcement withdrawn</source>
        <translation>سحب الإعلان</translation>
    </message>
    <message>
        <source>Told the outcome</source>
        <translation>إبلاغ النتيجة</translation>
    </message>
    <message>
        <source>Stepped down</source>
        <translation>خفض المستوى</translation>
    </message>
    <message>
        <source>Escalation withdrawn</source>
        <translation>سحب التصعيد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>محضر</translation>
    </message>
    <message>
        <source>Last resort</source>
        <translation>ملاذ أخير</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>Time extended</source>
        <translation>تمديد الوقت</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>وضع جانبًا</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>No outcome</source>
        <translation>بلا نتيجة</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>وعد</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>حل</translation>
    </message>
    <message>
        <source>Answered, promised</source>
        <translation>رد، وعد</translation>
    </message>
    <message>
        <source>Answered, declined</source>
        <translation>رد، رفض</translation>
    </message>
    <message>
        <source>Answered, information</source>
        <translation>رد، معلومات</translation>
    </message>
    <message>
        <source>Answered, solved</source>
        <translation>رد، حل</translation>
    </message>
    <message>
        <source>Hierarchical</source>
        <translation>هرمي</translation>
    </message>
    <message>
        <source>Functional</source>
        <translation>وظيفي</translation>
    </message>
    <message>
        <source>Two-sided</source>
        <translation>ثنائي الجانب</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>سري</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>الحقائق</translation>
    </message>
    <message>
        <source>Impact in business terms</source>
        <translation>الأثر على العمل</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>ما جُرّب</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>التكلفة اليومية</translation>
    </message>
    <message>
        <source>Need-by</source>
        <translation>تاريخ الحاجة</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Recommended option</source>
        <translation>الخيار الموصى به</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>What happens if nobody decides</source>
        <translation>ما يحدث إن لم يقرر أحد</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>الحل المؤقت</translation>
    </message>
    <message>
        <source>Where details are found</source>
        <translation>مكان التفاصيل</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>وقعت</translation>
    </message>
    <message>
        <source>Reduce</source>
        <translation>تقليل</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>تجنّب</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>High</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>مرتفع جدًا</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>تصعيد</translation>
    </message>
    <message>
        <source>Inform</source>
        <translation>إعلام</translation>
    </message>
    <message>
        <source>Close the loop</source>
        <translation>إبلاغ النتيجة</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>جانبنا</translation>
    </message>
    <message>
        <source>Their side</source>
        <translation>جانبهم</translation>
    </message>
    <message>
        <source>My manager</source>
        <translation>مديري</translation>
    </message>
    <message>
        <source>Who raised it</source>
        <translation>من أثارها</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>مُرسلة</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>مُسقطة</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>صاحب القرار</translation>
    </message>
    <message>
        <source>Helps</source>
        <translation>مساعد</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>No role yet</source>
        <translation>بلا دور بعد</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>جهة الاتصال الأولى</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>تعذّر الوصول</translation>
    </message>
    <message>
        <source>Involved in the matter</source>
        <translation>معنيّ بالأمر</translation>
    </message>
    <message>
        <source>Beyond the powers</source>
        <translation>خارج الصلاحيات</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>مشروع</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقويم</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>جهة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>غياب</translation>
    </message>
    <message>
        <source>Log entry</source>
        <translation>مدخل في السجل</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>معلم</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>حقل</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>مخاطرة</translation>
    </message>
    <message>
        <source>Risk matrix</source>
        <translation>مصفوفة المخاطر</translation>
    </message>
    <message>
        <source>Escalation matrix</source>
        <translation>مصفوفة التصعيد</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>معيار</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Close loop</source>
        <translation>إبلاغ النتيجة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Escalate now</source>
        <translation>تصعيد الآن</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>In team</source>
        <translation>في الفريق</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>تحضير</translation>
    </message>
    <message>
        <source>Line management</source>
        <translation>إدارة خطية</translation>
    </message>
    <message>
        <source>Line manager</source>
        <translation>المدير المباشر</translation>
    </message>
    <message>
        <source>%1 steps up the line</source>
        <translation>‏%L1 مستويات صعودًا في التسلسل الإداري</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>موقف</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>As of %1 %2</source>
        <translation>في %L1 %L2</translation>
    </message>
    <message>
        <source>history head %1</source>
        <translation>رأس التاريخ %L1</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> من %L1</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>%1; no time is left to wait for the answer.</source>
        <translation>‏%L1؛ لم يبق وقت لانتظار الرد.</translation>
    </message>
    <message>
        <source>Level %1 was the last to ask</source>
        <translation>المستوى %L1 كان آخر من يُسأل</translation>
    </message>
    <message>
        <source>%1; no last resort is stated.</source>
        <translation>‏%L1؛ لم يُذكر ملاذ أخير.</translation>
    </message>
    <message>
        <source>%1. Last resorts: %2.</source>
        <translation>‏%L1. الملاذات الأخيرة: %L2.</translation>
    </message>
    <message>
        <source>%1 is away until %2; %3 stands in.</source>
        <translation>غياب %L1 حتى %L2؛ النائب: %L3.</translation>
    </message>
    <message>
        <source>%1 is away; %2 stands in.</source>
        <translation>غياب %L1؛ النائب: %L2.</translation>
    </message>
    <message>
        <source>%1 did not answer through %2 channels and a reminder; %3 stands in.</source>
        <translation>لم يصل رد من %L1 عبر %L2 من القنوات وتذكير؛ النائب: %L3.</translation>
    </message>
    <message>
        <source>Level %1 is skipped</source>
        <translation>تجاوز المستوى %L1</translation>
    </message>
    <message>
        <source>%1: nobody left to ask after %2.</source>
        <translation>‏%L1: لم يبق أحد يُسأل بعد %L2.</translation>
    </message>
    <message>
        <source>%1: nobody is left to ask there.</source>
        <translation>‏%L1: لم يبق هناك أحد يُسأل.</translation>
    </message>
    <message>
        <source>%1 does the asking and nobody else stands at level 0: the next level is the first to ask.</source>
        <translation>‏%L1 صاحب السؤال ولا أحد غيره في المستوى 0: المستوى التالي هو أول من يُسأل.</translation>
    </message>
    <message>
        <source>%1 owns it and does the asking, so %2 is asked first.</source>
        <translation>‏%L1 هو المسؤول وصاحب السؤال، لذا يُسأل %L2 أولًا.</translation>
    </message>
    <message>
        <source>It was announced to %1 that this goes up on %2.</source>
        <translation>أُعلن لـ %L1 أن هذا سيُصعَّد في %L2.</translation>
    </message>
    <message>
        <source>It was announced that this goes up on %1.</source>
        <translation>أُعلن أن هذا سيُصعَّد في %L1.</translation>
    </message>
    <message>
        <source>The latest moment for level %1 was %2.</source>
        <translation>آخر موعد للمستوى %L1 كان %L2.</translation>
    </message>
    <message>
        <source>The need-by was %1.</source>
        <translation>كان تاريخ الحاجة %L1.</translation>
    </message>
    <message>
        <source>Short runway: level %1 had to be asked by %2, before waiting would have ended on %3.</source>
        <translation>المهلة المتاحة قصيرة: كان يلزم سؤال المستوى %L1 بحلول %L2، قبل أن ينتهي الانتظار في %L3.</translation>
    </message>
    <message>
        <source>No need-by is stated, so no latest moment can be given.</source>
        <translation>لم يُذكر تاريخ الحاجة، فلا يمكن تحديد آخر موعد.</translation>
    </message>
    <message>
        <source>%1 is involved in the matter; %2 stands in.</source>
        <translation>‏%L1 معنيّ بالأمر؛ النائب: %L2.</translation>
    </message>
    <message>
        <source>The ask is beyond the powers of %1; %2 stands in.</source>
        <translation>الطلب خارج صلاحيات %L1؛ النائب: %L2.</translation>
    </message>
    <message>
        <source>%1 was asked on %2</source>
        <translation>سُئل %L1 في %L2</translation>
    </message>
    <message>
        <source>%1 were asked on %2</source>
        <translation>سُئل %L1 في %L2</translation>
    </message>
    <message>
        <source>%1 was told on %2</source>
        <translation>أُبلغ %L1 في %L2</translation>
    </message>
    <message>
        <source>%1 were told on %2</source>
        <translation>أُبلغ %L1 في %L2</translation>
    </message>
    <message>
        <source>%1; the time to answer ended on %2</source>
        <translation>‏%L1؛ انتهى زمن الرد في %L2</translation>
    </message>
    <message>
        <source>%1. Reminder %2 of %3 is due.</source>
        <translation>‏%L1. حان التذكير %L2 من %L3.</translation>
    </message>
    <message>
        <source>%1; the time to answer ended on %2.</source>
        <translation>‏%L1؛ انتهى زمن الرد في %L2.</translation>
    </message>
    <message>
        <source>%1 and reminded on %2; the time to answer ended on %3.</source>
        <translation>‏%L1، وأُرسل تذكير في %L2؛ انتهى زمن الرد في %L3.</translation>
    </message>
    <message>
        <source>The promise of %1, made on %2, ended on %3; it is not solved.</source>
        <translation>الوعد من %L1 بتاريخ %L2 انتهى في %L3؛ ولم تُحل المشكلة.</translation>
    </message>
    <message>
        <source>%1 that level %2 would be asked; the heads-up runs until %3.</source>
        <translation>‏%L1 بأن المستوى %L2 سيُسأل؛ يسري التنبيه المسبق حتى %L3.</translation>
    </message>
    <message>
        <source>%1 that level %2 would be asked; the heads-up ended on %3.</source>
        <translation>‏%L1 بأن المستوى %L2 سيُسأل؛ انتهى التنبيه المسبق في %L3.</translation>
    </message>
    <message>
        <source>%1; the acknowledgement is due by %2.</source>
        <translation>‏%L1؛ تأكيد الاستلام مستحق بحلول %L2.</translation>
    </message>
    <message>
        <source>%1; the answer is due by %2.</source>
        <translation>‏%L1؛ الرد مستحق بحلول %L2.</translation>
    </message>
    <message>
        <source>%1 promised on %2 to solve it by %3.</source>
        <translation>وعد %L1 في %L2 بحلها بحلول %L3.</translation>
    </message>
    <message>
        <source>%1; waiting helps until %2, the latest moment for the next level.</source>
        <translation>‏%L1؛ الانتظار مفيد حتى %L2، آخر موعد للمستوى التالي.</translation>
    </message>
    <message>
        <source>Nobody is asked for an answer at level %1.</source>
        <translation>لم يُطلب رد من أحد في المستوى %L1.</translation>
    </message>
    <message>
        <source>%1 for awareness only; no answer is expected.</source>
        <translation>‏%L1 للعلم فقط؛ لا يُنتظر رد.</translation>
    </message>
    <message>
        <source>%1; nothing was acknowledged by %2.</source>
        <translation>‏%L1؛ لم يُؤكَّد الاستلام حتى %L2.</translation>
    </message>
    <message>
        <source>%1 should hear first that level %2 will be asked.</source>
        <translation>ينبغي أن يعلم %L1 أولًا بأن المستوى %L2 سيُسأل.</translation>
    </message>
    <message>
        <source>%1 declined on %2.</source>
        <translation>رفض من %L1 في %L2.</translation>
    </message>
    <message>
        <source>%1 answered on %2 with information only.</source>
        <translation>رد من %L1 في %L2 بمعلومات فقط.</translation>
    </message>
    <message>
        <source>Both sides agreed to ask the next level.</source>
        <translation>اتفق الجانبان على سؤال المستوى التالي.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%L1: %L2</translation>
    </message>
    <message>
        <source>Nobody who can solve it has been asked yet; the first would be %1.</source>
        <translation>لم يُسأل بعد من يستطيع الحل، وأولهم %L1.</translation>
    </message>
    <message>
        <source>Nobody who can solve it has been asked yet.</source>
        <translation>لم يُسأل بعد من يستطيع الحل.</translation>
    </message>
    <message>
        <source>%1 is asked; the project manager may decide %2.</source>
        <translation>المطلوب %L1؛ ولمدير المشروع أن يقرر %L2.</translation>
    </message>
    <message>
        <source>A slip of %1 is asked; the project manager may accept %2.</source>
        <translation>المطلوب تأخير قدره %L1؛ ولمدير المشروع أن يقبل %L2.</translation>
    </message>
    <message>
        <source>%1 is handled in the team.</source>
        <translation>تُعالج %L1 في الفريق.</translation>
    </message>
    <message>
        <source>%1 is handled in the team; level 1 can be asked until %2.</source>
        <translation>تُعالج %L1 في الفريق؛ ويمكن سؤال المستوى 1 حتى %L2.</translation>
    </message>
    <message>
        <source>Level %1 wants to see what is not stated yet: %2.</source>
        <translation>يريد المستوى %L1 الاطلاع على ما لم يُذكر بعد: %L2.</translation>
    </message>
    <message>
        <source>1 contact was tried</source>
        <translation>جرت محاولة اتصال واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were tried</source>
        <translation>
            <numerusform>لم تجرِ أي محاولة اتصال</numerusform>
            <numerusform>جرت محاولة اتصال واحدة</numerusform>
            <numerusform>جرت محاولتا اتصال</numerusform>
            <numerusform>جرت %Ln محاولات اتصال</numerusform>
            <numerusform>جرت %Ln محاولة اتصال</numerusform>
            <numerusform>جرت %Ln محاولة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the last on %2.</source>
        <translation>‏%L1، آخرها في %L2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%L1.</translation>
    </message>
    <message>
        <source>The issue is closed.</source>
        <translation>المشكلة مغلقة.</translation>
    </message>
    <message>
        <source>The issue was cancelled.</source>
        <translation>أُلغيت المشكلة.</translation>
    </message>
    <message>
        <source>The category “%1” belongs to a confidential path.</source>
        <translation>تنتمي الفئة «%L1» إلى مسار سري.</translation>
    </message>
    <message>
        <source>Everybody who could be asked is involved in the matter.</source>
        <translation>كل من يمكن سؤالهم معنيون بالأمر.</translation>
    </message>
    <message>
        <source>%1 is acted on at once and starts at level %2.</source>
        <translation>يُتصرَّف فورًا عند %L1، والبداية من المستوى %L2.</translation>
    </message>
    <message>
        <source>Harm is in progress with %1; it starts at level %2.</source>
        <translation>ضرر جارٍ مع %L1؛ والبداية من المستوى %L2.</translation>
    </message>
    <message>
        <source>The clocks stand from %1 to %2</source>
        <translation>الساعات متوقفة من %L1 إلى %L2</translation>
    </message>
    <message>
        <source>The clocks stand since %1, without an end stated</source>
        <translation>الساعات متوقفة منذ %L1، دون ذكر نهاية</translation>
    </message>
    <message>
        <source>A change of scope is asked; the project manager may not decide it.</source>
        <translation>المطلوب تغيير في النطاق؛ وليس لمدير المشروع أن يقرره.</translation>
    </message>
    <message>
        <source>%1 decided on %2</source>
        <translation>قرار من %L1 في %L2</translation>
    </message>
    <message>
        <source>%1; it is to be carried out by %2.</source>
        <translation>‏%L1؛ ينبغي تنفيذه بحلول %L2.</translation>
    </message>
    <message>
        <source>%1; it is to be carried out.</source>
        <translation>‏%L1؛ ينبغي تنفيذه.</translation>
    </message>
    <message>
        <source>Resolved on %1; the outcome has not been told to %2.</source>
        <translation>حُلّت في %L1؛ ولم تُبلَّغ النتيجة بعد إلى %L2.</translation>
    </message>
    <message>
        <source>It reached level %1 and was resolved on %2; the after-action review is still due.</source>
        <translation>بلغت المستوى %L1 وحُلّت في %L2؛ وما زالت مراجعة ما بعد الإجراء مستحقة.</translation>
    </message>
    <message>
        <source>Resolved on %1; everybody has been told.</source>
        <translation>حُلّت في %L1؛ وأُبلغ الجميع.</translation>
    </message>
    <message>
        <source>It is resolved and everybody has been told.</source>
        <translation>حُلّت المشكلة وأُبلغ الجميع.</translation>
    </message>
    <message>
        <source>%1: only %2 stands there, who does the asking.</source>
        <translation>‏%L1: ليس هناك سوى %L2، وهو صاحب السؤال.</translation>
    </message>
    <message>
        <source>%1: no superior of %2 is known so far up.</source>
        <translation>‏%L1: لا يُعرف رئيس لـ %L2 على هذا الارتفاع.</translation>
    </message>
    <message>
        <source>%1: it is not said whom the matter is about.</source>
        <translation>‏%L1: لم يُذكر من تتعلق به المسألة.</translation>
    </message>
    <message>
        <source>Handle it yourself: it was picked as no escalation.</source>
        <translation>عالِجها بنفسك: اختيرت على أنها لا تستدعي التصعيد.</translation>
    </message>
    <message>
        <source>Handle it yourself: “%1” is no escalation in the catalogue.</source>
        <translation>عالِجها بنفسك: «%1» مدرج في الدليل على أنه لا يستدعي التصعيد.</translation>
    </message>
    <message>
        <source>%1 Level 1 can be asked until %2.</source>
        <translation>%1 يمكن سؤال المستوى 1 حتى %2.</translation>
    </message>
    <message>
        <source>Level %1 (%2) wants to see what is not stated yet: %3.</source>
        <translation>يريد المستوى %L1 (%2) الاطلاع على ما لم يُذكر بعد: %L3.</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>1 issue</source>
        <translation>مشكلة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n issues</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>‏%Ln مشكلات</numerusform>
            <numerusform>‏%Ln مشكلة</numerusform>
            <numerusform>‏%Ln مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Days lost: full working days since the first missed date, to the day before this paper&apos;s. Cost: those days at the cost per day; blank where none is stated. Confidential matters are not part of any register.</source>
        <translation>الأيام المفقودة: أيام العمل الكاملة منذ أول تاريخ فات، حتى اليوم السابق لهذه الوثيقة. التكلفة: تلك الأيام بالتكلفة اليومية؛ وتبقى فارغة حيث لم تُذكر. الأمور السرية ليست جزءًا من أي سجل.</translation>
    </message>
    <message>
        <source>Issue register</source>
        <translation>سجل المشكلات</translation>
    </message>
    <message>
        <source>all projects</source>
        <translation>كل المشاريع</translation>
    </message>
    <message>
        <source>Inside version</source>
        <translation>نسخة داخلية</translation>
    </message>
    <message>
        <source>register.pdf</source>
        <translation>register.pdf</translation>
    </message>
    <message>
        <source>%1-register.pdf</source>
        <translation>%L1-register.pdf</translation>
    </message>
    <message>
        <source>No issue is open</source>
        <translation>لا توجد مشكلات مفتوحة</translation>
    </message>
    <message>
        <source>1 issue is open</source>
        <translation>مشكلة واحدة مفتوحة</translation>
    </message>
    <message numerus="yes">
        <source>%n issues are open</source>
        <translation>
            <numerusform>لا توجد مشكلات مفتوحة</numerusform>
            <numerusform>مشكلة واحدة مفتوحة</numerusform>
            <numerusform>مشكلتان مفتوحتان</numerusform>
            <numerusform>‏%Ln مشكلات مفتوحة</numerusform>
            <numerusform>‏%Ln مشكلة مفتوحة</numerusform>
            <numerusform>‏%Ln مشكلة مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none is escalated</source>
        <translation>‏%L1، لا شيء منها مُصعَّد</translation>
    </message>
    <message>
        <source>%1, 1 of them is escalated</source>
        <translation>‏%L1، واحدة منها مُصعَّدة</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them are escalated</source>
        <translation>
            <numerusform>‏%L1، لا شيء منها مُصعَّد</numerusform>
            <numerusform>‏%L1، واحدة منها مُصعَّدة</numerusform>
            <numerusform>‏%L1، اثنتان منها مُصعَّدتان</numerusform>
            <numerusform>‏%L1، %Ln منها مُصعَّدة</numerusform>
            <numerusform>‏%L1، %Ln منها مُصعَّدة</numerusform>
            <numerusform>‏%L1، %Ln منها مُصعَّدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>التكلفة، %L1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Need-by</source>
        <translation>تاريخ الحاجة</translation>
    </message>
    <message>
        <source>Days lost</source>
        <translation>أيام مفقودة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>المستوى %L1</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>‏%L1، المستوى %L2</translation>
    </message>
    <message>
        <source>Contributing party</source>
        <translation>الطرف المساهم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>المشكلات</translation>
    </message>
</context>
<context>
    <name>Runway</name>
    <message>
        <source>now, %1</source>
        <translation>الآن، %L1</translation>
    </message>
    <message>
        <source>need-by, %1</source>
        <translation>تاريخ الحاجة، %L1</translation>
    </message>
    <message>
        <source>grace</source>
        <translation>فترة السماح</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>sensible window</source>
        <translation>الفترة المناسبة</translation>
    </message>
    <message>
        <source>short, by %1</source>
        <translation>قصيرة، حتى %L1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %L1</translation>
    </message>
    <message>
        <source>d</source>
        <extracomment>A day without its month, as in &quot;27 to 29 Oct&quot;</extracomment>
        <translation>d</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>‏%L1 إلى %L2</translation>
    </message>
    <message>
        <source>promise of %1 passed</source>
        <translation>فات وعد %L1</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>‏%L1 سابقة</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>سؤال %L1</translation>
    </message>
    <message>
        <source>asked %1, declined %2</source>
        <translation>سؤال %L1، رفض %L2</translation>
    </message>
    <message>
        <source>asked %1, answered %2</source>
        <translation>سؤال %L1، رد %L2</translation>
    </message>
    <message>
        <source>%1 earlier; %2</source>
        <translation>‏%L1 سابقة؛ %L2</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>promise passed</source>
        <translation>وعد فات موعده</translation>
    </message>
    <message>
        <source>escalation</source>
        <translation>تصعيد</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>heads-up</source>
        <translation>تنبيه مسبق</translation>
    </message>
    <message>
        <source>Broken promise</source>
        <translation>وعد لم يتحقق</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>working days</comment>
        <translation>‏%L1 ي</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>‏%L1 س</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>‏%L1 د</translation>
    </message>
    <message>
        <source>no working time</source>
        <translation>لا وقت عمل</translation>
    </message>
    <message>
        <source>No need-by, so no latest moment</source>
        <translation>لا تاريخ حاجة، فلا آخر موعد</translation>
    </message>
    <message>
        <source>Short runway: reminders dropped</source>
        <translation>المهلة المتاحة قصيرة: أُسقطت التذكيرات</translation>
    </message>
    <message>
        <source>The latest moment for level %1 has passed</source>
        <translation>فات آخر موعد للمستوى %L1</translation>
    </message>
    <message>
        <source>%1 left to turn to level %2</source>
        <translation>بقي %L1 للتوجّه إلى المستوى %L2</translation>
    </message>
    <message>
        <source>Too early for level %1</source>
        <translation>مبكر جدًا للمستوى %L1</translation>
    </message>
    <message>
        <source>Right time</source>
        <translation>الوقت المناسب</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>متأخر جدًا</translation>
    </message>
    <message>
        <source>Too early for level %1: nobody was asked yet.</source>
        <translation>مبكر جدًا للمستوى %L1: لم يُسأل أحد بعد.</translation>
    </message>
    <message>
        <source>Too early for level %1 until %2: waiting and reminding are not used up.</source>
        <translation>مبكر جدًا للمستوى %L1 حتى %L2: لم يُستنفد الانتظار والتذكير بعد.</translation>
    </message>
    <message>
        <source>Right time to turn to level %1 from %2.</source>
        <translation>الوقت المناسب للتوجّه إلى المستوى %L1 من %L2.</translation>
    </message>
    <message>
        <source>Right time to turn to level %1: from %2 to %3.</source>
        <translation>الوقت المناسب للتوجّه إلى المستوى %L1: من %L2 إلى %L3.</translation>
    </message>
    <message>
        <source>Too late for level %1 from %2: if every level from there takes its time, the answer comes after the need-by.</source>
        <translation>متأخر جدًا للمستوى %L1 من %L2: إذا استغرق كل مستوى بعده زمنه، يأتي الرد بعد تاريخ الحاجة.</translation>
    </message>
    <message>
        <source>Earliest, if asked now,</source>
        <translation>أقرب موعد، عند السؤال الآن،</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>أقرب موعد</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>آخر موعد</translation>
    </message>
    <message>
        <source>Now, %1</source>
        <comment>weekday and day</comment>
        <translation>الآن، %L1</translation>
    </message>
    <message>
        <source>Need-by %1</source>
        <comment>weekday and day</comment>
        <translation>تاريخ الحاجة %L1</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>الآن: %L1.</translation>
    </message>
    <message>
        <source>Need-by: %1.</source>
        <translation>تاريخ الحاجة: %L1.</translation>
    </message>
    <message>
        <source>Ask now: %1</source>
        <translation>السؤال الآن: %L1</translation>
    </message>
    <message>
        <source>If silent</source>
        <translation>عند الصمت</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>people, outcome</comment>
        <translation>%L1: %L2</translation>
    </message>
    <message>
        <source>Just asked</source>
        <translation>طُرح الطلب للتو</translation>
    </message>
    <message>
        <source>%1, just asked</source>
        <translation>‏%L1، طُرح الطلب للتو</translation>
    </message>
    <message>
        <source>No answer in %1</source>
        <translation>لا رد منذ %L1</translation>
    </message>
    <message>
        <source>%1, no answer in %2</source>
        <translation>‏%L1، لا رد منذ %L2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>قبل %L1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>‏%L1، قبل %L2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, time</comment>
        <translation>%L1 %L2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %L1</translation>
    </message>
    <message>
        <source>Advised now: ask level %1, %2.</source>
        <translation>المشورة الآن: سؤال المستوى %L1، %L2.</translation>
    </message>
    <message>
        <source>%1: %2, level %3.</source>
        <comment>moment, kind, level</comment>
        <translation>‏%L1: %L2، المستوى %L3.</translation>
    </message>
    <message>
        <source>%1: %2, %3, level %4.</source>
        <comment>moment, kind, people, level</comment>
        <translation>‏%L1: %L2، %L3، المستوى %L4.</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>المستوى %L1</translation>
    </message>
    <message>
        <source>Grace after the reminder to %1: %2 to %3.</source>
        <translation>فترة السماح بعد التذكير إلى %L1: من %L2 إلى %L3.</translation>
    </message>
    <message>
        <source>Waiting for %1: %2 to %3.</source>
        <translation>انتظار %L1: من %L2 إلى %L3.</translation>
    </message>
    <message>
        <source>Heads-up given to %1: time to act until %2.</source>
        <translation>أُرسل تنبيه مسبق إلى %L1: وقت التصرف حتى %L2.</translation>
    </message>
    <message>
        <source>Level %1: from %2.</source>
        <translation>المستوى %L1: من %L2.</translation>
    </message>
    <message>
        <source>Level %1: by %2.</source>
        <translation>المستوى %L1: قبل %L2.</translation>
    </message>
    <message>
        <source>Level %1: from %2, by %3.</source>
        <translation>المستوى %L1: من %L2، قبل %L3.</translation>
    </message>
    <message>
        <source>%1–%2: %3</source>
        <comment>moment, time, working time</comment>
        <translation>%L1–%L2: %L3</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>المجموع %L1</translation>
    </message>
    <message>
        <source>asked %1, decided %2</source>
        <translation>طُلب %L1، تقرر %L2</translation>
    </message>
</context>
<context>
    <name>RunwayLayout</name>
    <message>
        <source>Level %1</source>
        <translation>المستوى %L1</translation>
    </message>
    <message>
        <source>Level %1: %2</source>
        <translation>المستوى %L1: %L2</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>%1: no time is left to wait</source>
        <translation>‏%L1: لم يبق وقت للانتظار</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%L1: %L2</translation>
    </message>
    <message>
        <source>To be looked at again since %1</source>
        <translation>بحاجة إلى نظرة جديدة منذ %L1</translation>
    </message>
    <message>
        <source>Watched until %1: promote it, keep it or drop it</source>
        <translation>تحت المراقبة حتى %L1: ترقية إلى مشكلة أو إبقاء أو إسقاط</translation>
    </message>
    <message>
        <source>Watched until %1; it becomes an issue when: %2</source>
        <translation>تحت المراقبة حتى %L1؛ تصبح مشكلة عندما: %L2</translation>
    </message>
    <message>
        <source>The workaround held until %1</source>
        <translation>استمر الحل المؤقت حتى %L1</translation>
    </message>
    <message>
        <source>%1 stopped work on %2</source>
        <translation>أوقف %L1 العمل في %L2</translation>
    </message>
    <message>
        <source>%1 heard of it last on %2</source>
        <translation>‏%L1: آخر إبلاغ في %L2</translation>
    </message>
    <message>
        <source>Talked to %1 on %2, no minutes sent yet</source>
        <translation>جرى حديث مع %L1 في %L2، ولم يُرسل محضر بعد</translation>
    </message>
    <message>
        <source>%1 asked on %2</source>
        <translation>سؤال من %L1 في %L2</translation>
    </message>
    <message>
        <source>%1 proposed on %2 to hand it over to you</source>
        <translation>اقتراح من %L1 في %L2 بتسليمها إليك</translation>
    </message>
    <message numerus="yes">
        <source>%n options are on the table, none is recommended</source>
        <translation>
            <numerusform>لا خيارات مطروحة</numerusform>
            <numerusform>خيار واحد مطروح دون توصية</numerusform>
            <numerusform>خياران مطروحان دون توصية بأي منهما</numerusform>
            <numerusform>‏%Ln خيارات مطروحة دون توصية بأي منها</numerusform>
            <numerusform>‏%Ln خيارًا مطروحًا دون توصية بأي منها</numerusform>
            <numerusform>‏%Ln خيار مطروح دون توصية بأي منها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>‏%L1 ولا أحد غيره</numerusform>
            <numerusform>‏%L1 وشخص آخر</numerusform>
            <numerusform>‏%L1 وشخصان آخران</numerusform>
            <numerusform>‏%L1 و%Ln آخرين</numerusform>
            <numerusform>‏%L1 و%Ln شخصًا آخر</numerusform>
            <numerusform>‏%L1 و%Ln شخص آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who can solve it was asked yet</source>
        <translation>لم يُسأل بعد أي شخص قادر على الحل</translation>
    </message>
    <message>
        <source>%1: not acknowledged since %2</source>
        <translation>‏%L1: دون تأكيد الاستلام منذ %L2</translation>
    </message>
    <message>
        <source>%1: the answer was due %2</source>
        <translation>‏%L1: كان الرد مستحقًا في %L2</translation>
    </message>
    <message>
        <source>%1: no answer by %2</source>
        <translation>‏%L1: لا رد حتى %L2</translation>
    </message>
    <message>
        <source>%1 promised it for %2</source>
        <translation>وعد من %L1 بتاريخ %L2</translation>
    </message>
    <message>
        <source>%1 hears of it before level %2 is asked</source>
        <translation>إبلاغ %L1 قبل سؤال المستوى %L2</translation>
    </message>
    <message>
        <source>Level %1 was the last to ask</source>
        <translation>كان المستوى %L1 آخر من يُسأل</translation>
    </message>
    <message>
        <source>You announced it for this day</source>
        <translation>أعلنتَ عنه لهذا اليوم</translation>
    </message>
    <message>
        <source>You told %1 that it goes up on this day</source>
        <translation>أبلغتَ %L1 بأن التصعيد سيكون في هذا اليوم</translation>
    </message>
    <message>
        <source>Prepare call</source>
        <translation>تحضير مكالمة</translation>
    </message>
    <message>
        <source>Prepare meeting</source>
        <translation>تحضير اجتماع</translation>
    </message>
    <message>
        <source>Write escalation</source>
        <translation>كتابة تصعيد</translation>
    </message>
    <message>
        <source>Make contact</source>
        <translation>إجراء اتصال</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>مكالمة %L1</translation>
    </message>
    <message>
        <source>Talk to %1</source>
        <translation>التحدث مع %L1</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>سؤال %L1</translation>
    </message>
    <message>
        <source>Cannot wait</source>
        <translation>لا يحتمل الانتظار</translation>
    </message>
    <message>
        <source>Chase</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>تصعيد</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>إفادة بالوضع</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>اتخاذ قرار</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>معلن</translation>
    </message>
    <message>
        <source>Before anything else</source>
        <translation>قبل أي شيء آخر</translation>
    </message>
    <message>
        <source>Nobody was asked, or a promise is late</source>
        <translation>لم يُسأل أحد، أو تأخر وعد</translation>
    </message>
    <message>
        <source>The wait is over, a reminder is left</source>
        <translation>انتهى الانتظار وبقي تذكير</translation>
    </message>
    <message>
        <source>Asked and reminded, one level up</source>
        <translation>تم السؤال والتذكير، فالمستوى التالي</translation>
    </message>
    <message>
        <source>Somebody waits to hear from you</source>
        <translation>هناك من ينتظر خبرًا منك</translation>
    </message>
    <message>
        <source>It waits for you</source>
        <translation>في انتظارك</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>نظرة جديدة</translation>
    </message>
    <message>
        <source>You said you would</source>
        <translation>أعلنتَ أنك ستفعل</translation>
    </message>
    <message>
        <source>Release work</source>
        <translation>إطلاق العمل</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال من جديد</translation>
    </message>
    <message>
        <source>Write reminder</source>
        <translation>كتابة تذكير</translation>
    </message>
    <message>
        <source>Write heads-up</source>
        <translation>كتابة تنبيه مسبق</translation>
    </message>
    <message>
        <source>See the route</source>
        <translation>عرض الطريق</translation>
    </message>
    <message>
        <source>Choose last resort</source>
        <translation>اختيار الملاذ الأخير</translation>
    </message>
    <message>
        <source>Write update</source>
        <translation>كتابة إفادة بالوضع</translation>
    </message>
    <message>
        <source>Write minutes</source>
        <translation>كتابة محضر</translation>
    </message>
    <message>
        <source>Tell the outcome</source>
        <translation>إبلاغ النتيجة</translation>
    </message>
    <message>
        <source>Complete the facts</source>
        <translation>استكمال الحقائق</translation>
    </message>
    <message>
        <source>Log your answer</source>
        <translation>تسجيل ردك</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>تولّي المشكلة</translation>
    </message>
    <message>
        <source>Compare options</source>
        <translation>مقارنة الخيارات</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>بدء المراجعة</translation>
    </message>
    <message>
        <source>Review risk</source>
        <translation>مراجعة المخاطرة</translation>
    </message>
    <message>
        <source>Promote, keep or drop</source>
        <translation>ترقية أو إبقاء أو إسقاط</translation>
    </message>
    <message>
        <source>See the workaround</source>
        <translation>عرض الحل المؤقت</translation>
    </message>
    <message>
        <source>Do it or withdraw</source>
        <translation>تنفيذ أو سحب</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Resolved %1, not told yet: %2</source>
        <translation>حُلّت في %L1، ولم يُبلَّغ بعد: %L2</translation>
    </message>
    <message>
        <source>Resolved %1 at level %2, no review yet</source>
        <translation>حُلّت في %L1 عند المستوى %L2، دون مراجعة بعد</translation>
    </message>
    <message>
        <source>%1 decided on %2: carry it out</source>
        <translation>قرار من %L1 في %L2: المطلوب تنفيذه</translation>
    </message>
    <message>
        <source>Mark as resolved</source>
        <translation>وضع علامة محلولة</translation>
    </message>
    <message>
        <source>Action overdue: %1 (due %2)</source>
        <translation>إجراء متأخر: %L1 (موعده %L2)</translation>
    </message>
    <message>
        <source>Action overdue: %1 (%2, due %3)</source>
        <translation>إجراء متأخر: %L1 (%L2، موعده %L3)</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%L1</numerusform>
            <numerusform>%L1، وإجراء آخر</numerusform>
            <numerusform>%L1، وإجراءان آخران</numerusform>
            <numerusform>%L1، و%Ln إجراءات أخرى</numerusform>
            <numerusform>%L1، و%Ln إجراءً آخر</numerusform>
            <numerusform>%L1، و%Ln إجراء آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>See the actions</source>
        <translation>عرض الإجراءات</translation>
    </message>
</context>
<context>
    <name>VerdictAct</name>
    <message>
        <source>Write escalation</source>
        <translation>كتابة تصعيد</translation>
    </message>
    <message>
        <source>Choose a last resort</source>
        <translation>اختيار ملاذ أخير</translation>
    </message>
    <message>
        <source>Write request</source>
        <translation>كتابة طلب</translation>
    </message>
    <message>
        <source>Write reminder</source>
        <translation>كتابة تذكير</translation>
    </message>
    <message>
        <source>Write heads-up</source>
        <translation>كتابة تنبيه مسبق</translation>
    </message>
    <message>
        <source>Fill in facts</source>
        <translation>تعبئة الحقائق</translation>
    </message>
    <message>
        <source>Tell the outcome</source>
        <translation>إبلاغ النتيجة</translation>
    </message>
    <message>
        <source>Log the review</source>
        <translation>تسجيل المراجعة</translation>
    </message>
</context>
<context>
    <name>WarningWords</name>
    <message>
        <source>1 escalation</source>
        <translation>تصعيد واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n escalations</source>
        <translation>
            <numerusform>لا تصعيدات</numerusform>
            <numerusform>تصعيد واحد</numerusform>
            <numerusform>تصعيدان</numerusform>
            <numerusform>‏%Ln تصعيدات</numerusform>
            <numerusform>‏%Ln تصعيدًا</numerusform>
            <numerusform>‏%Ln تصعيد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 had %2 in the last 30 days.</source>
        <translation>‏%L1: %L2 في آخر 30 يومًا.</translation>
    </message>
    <message>
        <source>Too many hands: ask one person a side, and nobody above that level on copy.</source>
        <translation>أيدٍ كثيرة: يكفي سؤال شخص واحد من كل جانب، دون نسخة لأحد فوق ذلك المستوى.</translation>
    </message>
    <message>
        <source>Early: waiting ends on %1.</source>
        <translation>مبكر: ينتهي الانتظار في %L1.</translation>
    </message>
    <message>
        <source>Early: nobody has been asked at the level below.</source>
        <translation>مبكر: لم يُسأل أحد في المستوى الأدنى.</translation>
    </message>
    <message>
        <source>No need-by is stated, so no latest moment can be given.</source>
        <translation>لم يُحدَّد تاريخ الحاجة، فلا يمكن ذكر آخر موعد.</translation>
    </message>
    <message>
        <source>Short runway: reminders are dropped first, then waiting.</source>
        <translation>المهلة المتاحة قصيرة: تسقط التذكيرات أولًا، ثم الانتظار.</translation>
    </message>
    <message>
        <source>Their side has nobody at this level; ours alone is told.</source>
        <translation>ليس لدى جانبهم أحد في هذا المستوى؛ يُبلَّغ جانبنا وحده.</translation>
    </message>
    <message>
        <source>Announced for %1: do it or take it back.</source>
        <translation>أُعلن عنه ليوم %L1: يُنفَّذ أو يُسحب.</translation>
    </message>
    <message>
        <source>Announced: do it or take it back.</source>
        <translation>أُعلن عنه: يُنفَّذ أو يُسحب.</translation>
    </message>
    <message>
        <source>This has happened %1 times: escalate the cause, not the case.</source>
        <translation>عدد مرات حدوث هذا: %L1. المناسب تصعيد السبب لا الحالة.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>standard output</source>
        <translation>الخرج القياسي</translation>
    </message>
    <message>
        <source>Rung: escalation management for project managers.</source>
        <translation>‏Rung: إدارة التصعيد لمديري المشاريع.</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>يفتح النافذة.</translation>
    </message>
    <message>
        <source>Every command takes --json, --at ISO-8601, --lang LANGUAGE, --quiet and --help.</source>
        <translation>يقبل كل أمر --json و--at ISO-8601 و--lang LANGUAGE و--quiet و--help.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 done with findings, 2 wrong usage, 3 bad input, 4 file or disk trouble, 5 newer or damaged workspace.</source>
        <translation>حالة الخروج: 0 تم، 1 تم مع ملاحظات، 2 استخدام خاطئ، 3 مدخلات غير صالحة، 4 تعذر في الملف أو القرص، 5 مساحة العمل أحدث أو تالفة.</translation>
    </message>
    <message>
        <source>%1: no value for %2.</source>
        <translation>‏%L1: لا قيمة لـ %L2.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>تمت الكتابة إلى %L1.</translation>
    </message>
    <message>
        <source>The mail the advice calls for, from its template, as an .eml file. Nothing is sent.</source>
        <translation>الرسالة التي تدعو إليها المشورة، من قالبها، كملف .eml. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>There is no such file or folder. Check the path.</source>
        <translation>لا يوجد ملف أو مجلد كهذا. يرجى التحقق من المسار.</translation>
    </message>
    <message>
        <source>This is a folder. Name a file.</source>
        <translation>هذا مجلد. يرجى تسمية ملف.</translation>
    </message>
    <message>
        <source>The file is empty. Choose one with content.</source>
        <translation>الملف فارغ. يرجى اختيار ملف له محتوى.</translation>
    </message>
    <message>
        <source>The file is already there and is not overwritten. Choose another name.</source>
        <translation>الملف موجود بالفعل ولا يُستبدل. يرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>The file cannot be written. Check the rights of the file and of its folder.</source>
        <translation>تتعذر كتابة الملف. يرجى التحقق من صلاحيات الملف ومجلده.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check its rights.</source>
        <translation>تتعذر قراءة الملف. يرجى التحقق من صلاحياته.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again; nothing was changed.</source>
        <translation>القرص ممتلئ. يرجى إخلاء مساحة والمحاولة مجددًا؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The disk reported a fault. Check the disk and try again; nothing was changed.</source>
        <translation>أبلغ القرص عن عطل. يرجى فحص القرص والمحاولة مجددًا؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This is not a Rung workspace. Name a .rung file, or bring a list in with rung import.</source>
        <translation>هذه ليست مساحة عمل Rung. يرجى تسمية ملف .rung، أو استيراد قائمة بالأمر rung import.</translation>
    </message>
    <message>
        <source>A newer version of Rung made this workspace. Update Rung to open it.</source>
        <translation>أُنشئت مساحة العمل هذه بإصدار أحدث من Rung. يرجى تحديث Rung لفتحها.</translation>
    </message>
    <message>
        <source>The workspace is damaged. rung check FILE --repair writes a repaired copy beside it.</source>
        <translation>مساحة العمل تالفة. يكتب rung check FILE --repair نسخة مُصلحة بجوارها.</translation>
    </message>
    <message>
        <source>Another program is writing to the workspace. Try again in a moment.</source>
        <translation>برنامج آخر يكتب في مساحة العمل. يرجى المحاولة مجددًا بعد لحظات.</translation>
    </message>
    <message>
        <source>The encoding of the text is unknown or changes inside the file. Save it as UTF-8, or name it with --encoding.</source>
        <translation>ترميز النص غير معروف أو يتغير داخل الملف. يرجى حفظه بترميز UTF-8، أو ذكر الترميز مع --encoding.</translation>
    </message>
    <message>
        <source>A quotation mark is opened or closed in the wrong place. Correct this row in the source.</source>
        <translation>علامة اقتباس مفتوحة أو مغلقة في غير موضعها. يرجى تصحيح هذا الصف في المصدر.</translation>
    </message>
    <message>
        <source>No column looks like a title. Name it with --map title=COLUMN.</source>
        <translation>لا عمود يبدو كعنوان. يرجى تسميته بواسطة --map title=COLUMN.</translation>
    </message>
    <message>
        <source>The source has no such column. Check the spelling in --map.</source>
        <translation>ليس في المصدر عمود كهذا. يرجى التحقق من الكتابة في --map.</translation>
    </message>
    <message>
        <source>There is no such field. rung show FILE ISSUE --json lists the fields.</source>
        <translation>لا يوجد حقل كهذا. يسرد rung show FILE ISSUE --json الحقول.</translation>
    </message>
    <message>
        <source>This value does not fit the field. Correct it and try again.</source>
        <translation>هذه القيمة لا تناسب الحقل. يرجى تصحيحها والمحاولة مجددًا.</translation>
    </message>
    <message>
        <source>This is not a moment in ISO 8601. Write it like 2026-06-01T09:00:00Z.</source>
        <translation>هذا ليس وقتًا بصيغة ISO 8601. يُكتب هكذا: 2026-06-01T09:00:00Z.</translation>
    </message>
    <message>
        <source>This is larger than Rung takes. Split it into smaller parts.</source>
        <translation>هذا أكبر مما يقبله Rung. يرجى تقسيمه إلى أجزاء أصغر.</translation>
    </message>
    <message>
        <source>Rung does not read this kind of file. Save it as CSV.</source>
        <translation>لا يقرأ Rung هذا النوع من الملفات. يرجى حفظه بصيغة CSV.</translation>
    </message>
    <message>
        <source>The template cannot be read. Check its double braces.</source>
        <translation>تتعذر قراءة القالب. يرجى التحقق من أقواسه المزدوجة.</translation>
    </message>
    <message>
        <source>Somebody else changed the same record meanwhile. Look at it again, then repeat the change.</source>
        <translation>غيّر شخص آخر السجل نفسه في هذه الأثناء. يرجى الاطلاع عليه ثم إعادة التغيير.</translation>
    </message>
    <message>
        <source>Nothing by this name was found. Check the spelling.</source>
        <translation>لم يُعثر على شيء بهذا الاسم. يرجى التحقق من الكتابة.</translation>
    </message>
    <message>
        <source>This is not allowed. Correct it and try again.</source>
        <translation>هذا غير مسموح. يرجى التصحيح والمحاولة مجددًا.</translation>
    </message>
    <message>
        <source>This category belongs to the confidential path. Such a matter is not kept in the issue log: turn to the contacts of that path.</source>
        <translation>تنتمي هذه الفئة إلى المسار السري. لا يُحفظ أمر كهذا في سجل المشكلات: يرجى التوجه إلى جهات الاتصال في ذلك المسار.</translation>
    </message>
    <message>
        <source>A program that is needed is not installed.</source>
        <translation>برنامج لازم غير مثبت.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا يوجد ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>تم الإيقاف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Rung failed in a way it should not. Please report this line.</source>
        <translation>تعطل Rung على نحو غير متوقع. يرجى الإبلاغ عن هذا السطر.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. rung --help lists them.</source>
        <translation>لا يوجد أمر &quot;%L1&quot;. يسرد rung --help الأوامر.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>لا يوجد هنا خيار %L1.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>يحتاج %L1 إلى قيمة.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>لا يأخذ %L1 قيمة.</translation>
    </message>
    <message>
        <source>%1 may be given once.</source>
        <translation>يُذكر %L1 مرة واحدة فقط.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>‏%L1 مفقود.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>هناك شيء ناقص.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>‏&quot;%L1&quot; كلمة زائدة.</translation>
    </message>
    <message>
        <source>%1 takes one of: %2.</source>
        <translation>يأخذ %L1 واحدًا من: %L2.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>الصف %L1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>العمود %L1</translation>
    </message>
    <message>
        <source>    whom: %1, %2</source>
        <translation>    إلى من: %L1، %L2</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>ناقص: %L1</translation>
    </message>
    <message>
        <source>What to do now, to whom, until when and why: for these issues, for the open ones, or for all. --explain unfolds each moment into its hours.</source>
        <translation>ما الذي يُعمل الآن، ومع من، وحتى متى، ولماذا: لهذه المشكلات أو للمفتوحة أو لكلها. يفصّل --explain كل وقت إلى ساعاته.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>المفعول</translation>
    </message>
    <message>
        <source>Holds now for</source>
        <translation>ينطبق الآن على</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>‏%L1 (متوقف)</translation>
    </message>
    <message numerus="yes">
        <source>%n issues changed.</source>
        <translation>
            <numerusform>لم تتغير أي مشكلة.</numerusform>
            <numerusform>تغيرت مشكلة واحدة.</numerusform>
            <numerusform>تغيرت مشكلتان.</numerusform>
            <numerusform>تغيرت %Ln مشكلات.</numerusform>
            <numerusform>تغيرت %Ln مشكلة.</numerusform>
            <numerusform>تغيرت %Ln مشكلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No criteria.</source>
        <translation>لا معايير.</translation>
    </message>
    <message>
        <source>The criteria of each project and the issues they hold for; --fire lets them act.</source>
        <translation>معايير كل مشروع والمشكلات التي تنطبق عليها؛ يجعلها --fire سارية المفعول.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>لا ملاحظات.</translation>
    </message>
    <message>
        <source>Gaps and contradictions in the escalation matrix of each project.</source>
        <translation>الثغرات والتناقضات في مصفوفة التصعيد لكل مشروع.</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>إلى من</translation>
    </message>
    <message>
        <source>What happens when nobody answers.</source>
        <translation>ما الذي يحدث عندما لا يرد أحد.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>‏%L1، السطر %L2: %L3</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 skipped.</source>
        <translation>‏%L1 جديد، %L2 متغير، %L3 دون تغيير، %L4 متخطى.</translation>
    </message>
    <message>
        <source>%1: this linked file is gone; the document has its name and hash only.</source>
        <translation>‏%L1: هذا الملف المرتبط لم يعد موجودًا؛ لا يضم المستند سوى اسمه وبصمته الرقمية.</translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <translation>‏%L1، الصف %L2: %L3</translation>
    </message>
    <message>
        <source>… and %1 more; --json lists them all.</source>
        <translation>… و%L1 غيرها؛ يسردها --json كلها.</translation>
    </message>
    <message>
        <source>Columns that were not used: %1.</source>
        <translation>الأعمدة التي لم تُستخدم: %L1.</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>as it was added</source>
        <translation>كما أُضيف</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>تغير منذ ذلك</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>غير قابل للقراءة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>No files.</source>
        <translation>لا ملفات.</translation>
    </message>
    <message>
        <source>%1: no file added.</source>
        <translation>‏%L1: لم يُضف أي ملف.</translation>
    </message>
    <message>
        <source>%1: added %2.</source>
        <translation>‏%L1: أُضيف %L2.</translation>
    </message>
    <message>
        <source>%1: %2 removed.</source>
        <translation>‏%L1: أُزيل %L2.</translation>
    </message>
    <message>
        <source>The files of an issue, and whether each is as it was added.</source>
        <translation>ملفات مشكلة، وهل كل منها كما أُضيف.</translation>
    </message>
    <message>
        <source>Copies files into the workspace; --link only notes where they lie.</source>
        <translation>ينسخ الملفات إلى مساحة العمل؛ يسجل --link مكانها فقط.</translation>
    </message>
    <message>
        <source>Writes a copy of a file of an issue, by its name or number, to a path or into a folder.</source>
        <translation>يكتب نسخة من ملف لمشكلة، باسمه أو رقمه، إلى مسار أو داخل مجلد.</translation>
    </message>
    <message>
        <source>Removes a file of an issue, by its name or number; a linked file stays where it lies.</source>
        <translation>يزيل ملفًا لمشكلة، باسمه أو رقمه؛ يبقى الملف المرتبط في مكانه.</translation>
    </message>
    <message>
        <source>%1 raised.</source>
        <translation>سُجّلت %L1.</translation>
    </message>
    <message>
        <source>Raises an issue, or another kind of entry: concern, query, complaint, decision, dependency.</source>
        <translation>يسجل مشكلة أو نوعًا آخر من الإدخالات: concern، query، complaint، decision، dependency.</translation>
    </message>
    <message>
        <source>%1 of %2 issues would change.</source>
        <translation>ستتغير %L1 من أصل %L2 من المشكلات.</translation>
    </message>
    <message>
        <source>%1 of %2 issues changed.</source>
        <translation>تغيرت %L1 من أصل %L2 من المشكلات.</translation>
    </message>
    <message>
        <source>%1: resolved only. It closes once the outcome is told, or waived with a reason.</source>
        <translation>‏%L1: محلولة فقط. تُغلق بعد إبلاغ النتيجة، أو الإعفاء من الإبلاغ مع ذكر السبب.</translation>
    </message>
    <message>
        <source>%1: resolved only. It closes once somebody owns it.</source>
        <translation>‏%L1: محلولة فقط. تُغلق عندما يكون لها مسؤول.</translation>
    </message>
    <message>
        <source>Closes issues, all in one undo step: those named and those of the query. TEXT becomes their outcome. One that somebody must still hear of, or that nobody owns, is resolved only.</source>
        <translation>يغلق مشكلات، كلها في خطوة تراجع واحدة: المسماة ومشكلات الاستعلام. يصبح TEXT نتيجتها. ما يجب أن يُبلَّغ به شخص بعد، أو ما ليس له مسؤول، يُحل فقط.</translation>
    </message>
    <message>
        <source>Puts issues that are over away, out of lists and counts; with --undo takes them back. status:archived finds them.</source>
        <translation>ينحّي المشكلات المنتهية خارج القوائم والأعداد؛ يعيدها --undo. يجدها status:archived.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>‏%L1 ي</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Sev</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Need-by</source>
        <translation>تاريخ الحاجة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>الطرف المقابل</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Originator</source>
        <translation>المُبلِّغ</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>تاريخ التسجيل</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>الصمت</translation>
    </message>
    <message>
        <source>Cost a day</source>
        <translation>التكلفة اليومية</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>الاكتمال</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%L1 من %L2</translation>
    </message>
    <message>
        <source>Nobody owns it</source>
        <translation>بلا مسؤول</translation>
    </message>
    <message>
        <source>No counterparty</source>
        <translation>بلا طرف مقابل</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>المستوى %L1</translation>
    </message>
    <message>
        <source>No issues.</source>
        <translation>لا مشكلات.</translation>
    </message>
    <message>
        <source>The issue log. QUERY: words and conditions, as status:open,in-progress severity&gt;=S2 owner:me -label:late due&lt;7d &quot;main pump&quot; project:KEY. FIELD: key, title, severity, needBy … or custom.KEY; with a minus downwards. GROUP: status, owner, counterparty or level. COLUMNS: key,title,quiet … Archived issues come with status:archived. --totals: days and money of the open ones among them instead, by currency.</source>
        <translation>سجل المشكلات. QUERY: كلمات وشروط، مثل status:open,in-progress severity&gt;=S2 owner:me -label:late due&lt;7d &quot;main pump&quot; project:KEY. FIELD: key وtitle وseverity وneedBy …؛ مع علامة ناقص تنازليًا. GROUP: status أو owner أو counterparty أو level. COLUMNS: key,title,quiet … تظهر المشكلات المؤرشفة مع status:archived. أما --totals فيعرض بدلًا من ذلك أيام المفتوحة منها وأموالها حسب العملة.</translation>
    </message>
    <message>
        <source>%1: %2 logged.</source>
        <translation>‏%L1: سُجّل %L2.</translation>
    </message>
    <message>
        <source>Appends an entry to the contacts log: attempt, reminder, escalation, acknowledged, answered …; --correct gives an entry, by its number, other words.</source>
        <translation>يضيف إدخالًا إلى سجل الاتصالات: attempt، reminder، escalation، acknowledged، answered …؛ يعطي --correct إدخالًا، برقمه، صياغة أخرى.</translation>
    </message>
    <message>
        <source>the workspace has no project yet</source>
        <translation>لا مشروع في مساحة العمل بعد</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>لا شيء لتغييره.</translation>
    </message>
    <message>
        <source>Changes fields of an issue; an empty value clears the field. With --filter, without ISSUE: of all issues of the query, in one undo step; also labels.add, labels.remove and needBy.shift (working days).</source>
        <translation>يغير حقول مشكلة؛ القيمة الفارغة تمسح الحقل. مع --filter ودون ISSUE: لكل مشكلات الاستعلام في خطوة تراجع واحدة؛ وكذلك labels.add وlabels.remove وneedBy.shift (أيام عمل).</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تقرر</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%L1، %L2: %L3</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>نظرة جديدة في</translation>
    </message>
    <message>
        <source>Tripwire</source>
        <translation>المحفّز</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Workaround until</source>
        <translation>الحل المؤقت حتى</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>التكلفة اليومية</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>التكلفة حتى الآن</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>%1 (corrected)</source>
        <translation>‏%L1 (مصحح)</translation>
    </message>
    <message>
        <source>One issue with its advice, facts and contacts log.</source>
        <translation>مشكلة واحدة مع مشورتها وحقائقها وسجل اتصالاتها.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>الفرز</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>الاستعلام</translation>
    </message>
    <message>
        <source>Saved the view “%1”.</source>
        <translation>حُفظ العرض “%L1”.</translation>
    </message>
    <message>
        <source>Removed the view “%1”.</source>
        <translation>أُزيل العرض “%L1”.</translation>
    </message>
    <message>
        <source>The saved views of the issue log, and those that come with the program.</source>
        <translation>العروض المحفوظة لسجل المشكلات، والعروض المرفقة بالبرنامج.</translation>
    </message>
    <message>
        <source>Saves a view under a name, in the place of one with that name.</source>
        <translation>يحفظ عرضًا باسم، بدلًا من أي عرض بالاسم نفسه.</translation>
    </message>
    <message>
        <source>Removes a saved view.</source>
        <translation>يزيل عرضًا محفوظًا.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الاختيارات</translation>
    </message>
    <message>
        <source>No fields of its own.</source>
        <translation>لا حقول خاصة.</translation>
    </message>
    <message>
        <source>%1 added as custom.%2.</source>
        <translation>أُضيف %L1 باسم custom.%L2.</translation>
    </message>
    <message>
        <source>%1 is retired; its values stay.</source>
        <translation>أُوقف %L1؛ وتبقى قيمه.</translation>
    </message>
    <message>
        <source>%1 is offered again.</source>
        <translation>أُتيح %L1 من جديد.</translation>
    </message>
    <message>
        <source>The fields a project added to its entries.</source>
        <translation>الحقول التي أضافها مشروع إلى إدخالاته.</translation>
    </message>
    <message>
        <source>Adds a field: text, number, date, choice or yes-no. rung set … custom.KEY=VALUE fills it.</source>
        <translation>يضيف حقلًا: text أو number أو date أو choice أو yes-no. يملؤه rung set … custom.KEY=VALUE.</translation>
    </message>
    <message>
        <source>Offers a field no longer; its values stay. --back offers it again.</source>
        <translation>لا يتيح الحقل بعد الآن؛ وتبقى قيمه. يتيحه --back من جديد.</translation>
    </message>
    <message>
        <source>%1: reached %2.</source>
        <translation>‏%L1: بُلغ في %L2.</translation>
    </message>
    <message>
        <source>%1: expected %2, last safe day %3.</source>
        <translation>‏%L1: متوقع في %L2، آخر يوم آمن %L3.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>المعلم</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>No forecast was changed since then.</source>
        <translation>لم يتغير أي توقع منذ ذلك.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>التأخر</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>Last safe day</source>
        <translation>آخر يوم آمن</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>تاريخ البلوغ</translation>
    </message>
    <message>
        <source>No milestones.</source>
        <translation>لا معالم.</translation>
    </message>
    <message>
        <source>Milestones with baseline, forecast and slip; --since lists the forecasts made after that moment.</source>
        <translation>المعالم مع خط الأساس والتوقع والتأخر؛ يسرد --since التوقعات التي وُضعت بعد ذلك الوقت.</translation>
    </message>
    <message>
        <source>Adds a milestone; its float is counted in working days.</source>
        <translation>يضيف معلمًا؛ يُحسب هامشه بأيام العمل.</translation>
    </message>
    <message>
        <source>Adds a forecast to a milestone; earlier ones stay.</source>
        <translation>يضيف توقعًا إلى معلم؛ وتبقى التوقعات السابقة.</translation>
    </message>
    <message>
        <source>Says that a milestone is reached, today or on --day.</source>
        <translation>يسجل بلوغ معلم، اليوم أو في يوم --day.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>موضع العثور</translation>
    </message>
    <message>
        <source>There is more: --limit N shows more of each kind.</source>
        <translation>هناك المزيد: يعرض --limit N المزيد من كل نوع.</translation>
    </message>
    <message>
        <source>Issues, log entries, risks, people and drafts in which all of these words begin a word, whatever their accents and case; &quot;words in quotes&quot; stand together. KIND: issue, log, risk, person, draft.</source>
        <translation>المشكلات وإدخالات السجل والمخاطر والأشخاص والمسودات التي تبدأ فيها كلمة بكل من هذه الكلمات، أيًا كان التشكيل وحالة الأحرف؛ &quot;الكلمات بين علامتي اقتباس&quot; متتالية. KIND: issue، log، risk، person، draft.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>The days off of a working calendar; with --holidays it keeps the public holidays of that place in these years.</source>
        <translation>أيام العطلة في تقويم عمل؛ مع --holidays يحتفظ بالعطل الرسمية لذلك المكان في هذه السنوات.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>يوم الأسبوع</translation>
    </message>
    <message>
        <source>%1 (in lieu)</source>
        <translation>‏%L1 (يوم بديل)</translation>
    </message>
    <message>
        <source>The public holidays of a country or a part of it (DE, DE-HH); without a place, the places there are.</source>
        <translation>العطل الرسمية لبلد أو جزء منه (DE، DE-HH)؛ دون مكان، الأماكن المتاحة.</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>لا شيء مستحق.</translation>
    </message>
    <message>
        <source>Copied to %1.</source>
        <translation>تم النسخ إلى %L1.</translation>
    </message>
    <message>
        <source>A consistent copy, also while the file is in use.</source>
        <translation>نسخة متسقة، حتى أثناء استخدام الملف.</translation>
    </message>
    <message>
        <source>the structure of the file is damaged</source>
        <translation>بنية الملف تالفة</translation>
    </message>
    <message>
        <source>a row names another one that is not there</source>
        <translation>يشير صف إلى صف آخر غير موجود</translation>
    </message>
    <message>
        <source>the content of a row is not what was saved</source>
        <translation>محتوى صف ليس ما حُفظ</translation>
    </message>
    <message>
        <source>a search text or counter does not follow from its row</source>
        <translation>نص بحث أو عدّاد لا يطابق صفه</translation>
    </message>
    <message>
        <source>an act of the history is not what was saved</source>
        <translation>فعل في التاريخ ليس ما حُفظ</translation>
    </message>
    <message>
        <source>the chain of the history breaks at this entry</source>
        <translation>تنقطع سلسلة التاريخ عند هذا الإدخال</translation>
    </message>
    <message>
        <source>entries of the history are missing</source>
        <translation>إدخالات من التاريخ مفقودة</translation>
    </message>
    <message>
        <source>the content of a file is not what was saved</source>
        <translation>محتوى ملف ليس ما حُفظ</translation>
    </message>
    <message>
        <source>the content of a file is missing</source>
        <translation>محتوى ملف مفقود</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفصيل</translation>
    </message>
    <message numerus="yes">
        <source>Written to %1: %n record(s) kept,</source>
        <translation>
            <numerusform>تمت الكتابة إلى %L1: لم يُحتفظ بأي سجل،</numerusform>
            <numerusform>تمت الكتابة إلى %L1: احتُفظ بسجل واحد،</numerusform>
            <numerusform>تمت الكتابة إلى %L1: احتُفظ بسجلين،</numerusform>
            <numerusform>تمت الكتابة إلى %L1: احتُفظ بـ %Ln سجلات،</numerusform>
            <numerusform>تمت الكتابة إلى %L1: احتُفظ بـ %Ln سجلًا،</numerusform>
            <numerusform>تمت الكتابة إلى %L1: احتُفظ بـ %Ln سجل،</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost or only in part.</source>
        <translation>
            <numerusform>ولم يُفقد شيء.</numerusform>
            <numerusform>وسجل واحد مفقود أو جزئي.</numerusform>
            <numerusform>وسجلان مفقودان أو جزئيان.</numerusform>
            <numerusform>و%Ln سجلات مفقودة أو جزئية.</numerusform>
            <numerusform>و%Ln سجلًا مفقودًا أو جزئيًا.</numerusform>
            <numerusform>و%Ln سجل مفقود أو جزئي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Integrity of the file, its references and its history; --repair writes a repaired copy beside it.</source>
        <translation>سلامة الملف ومراجعه وتاريخه؛ يكتب --repair نسخة مُصلحة بجواره.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>أُنشئ %L1.</translation>
    </message>
    <message>
        <source>Makes a workspace, empty or with a sample project.</source>
        <translation>ينشئ مساحة عمل، فارغة أو مع مشروع نموذجي.</translation>
    </message>
    <message>
        <source>The checks have findings: %1. rung matrix check FILE lists them.</source>
        <translation>في الفحوص ملاحظات: %L1. يسردها rung matrix check FILE.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>ثم</translation>
    </message>
    <message>
        <source>%1 issues run; the verdict or level of %2 would change.</source>
        <translation>عدد المشكلات الجارية %L1؛ تتغير المشورة أو المستوى في %L2 منها.</translation>
    </message>
    <message>
        <source>Not all of them are listed.</source>
        <translation>لم تُسرد كلها.</translation>
    </message>
    <message>
        <source>What would change for the running issues if they moved to the edited version of the matrix.</source>
        <translation>ما الذي يتغير للمشكلات الجارية إذا انتقلت إلى الإصدار المعدّل من المصفوفة.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجانب</translation>
    </message>
    <message>
        <source>Who comes there</source>
        <translation>من يوضع هناك</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>جانبنا</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>جانبهم</translation>
    </message>
    <message>
        <source>Version %1 of %2 now says what the template “%3” says.</source>
        <translation>الإصدار %L1 من %L2 يطابق الآن القالب “%L3”.</translation>
    </message>
    <message>
        <source>Saved the template “%1”.</source>
        <translation>حُفظ القالب “%L1”.</translation>
    </message>
    <message>
        <source>Removed the template “%1”.</source>
        <translation>أُزيل القالب “%L1”.</translation>
    </message>
    <message>
        <source>Matrices to start from: those of the program and your own.</source>
        <translation>مصفوفات للبدء منها: مصفوفات البرنامج ومصفوفاتك.</translation>
    </message>
    <message>
        <source>The paths, categories and roles of a template.</source>
        <translation>مسارات القالب وفئاته وأدواره.</translation>
    </message>
    <message>
        <source>Puts a template in the place of the project&apos;s matrix, with people in its roles; roles not named stay empty.</source>
        <translation>يضع قالبًا بدلًا من مصفوفة المشروع، مع أشخاص في أدواره؛ تبقى الأدوار غير المسماة فارغة.</translation>
    </message>
    <message>
        <source>Keeps the project&apos;s matrix as a template of your own, in the place of one with that name.</source>
        <translation>يحتفظ بمصفوفة المشروع كقالب خاص بك، بدلًا من أي قالب بالاسم نفسه.</translation>
    </message>
    <message>
        <source>Removes a template of your own.</source>
        <translation>يزيل قالبًا خاصًا بك.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>current</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <source>old</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تاريخ الحفظ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Running issues</source>
        <translation>المشكلات الجارية</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>لا فرق.</translation>
    </message>
    <message>
        <source>back to version %1</source>
        <translation>رجوع إلى الإصدار %L1</translation>
    </message>
    <message>
        <source>Version %1 now says what version %2 says.</source>
        <translation>الإصدار %L1 يطابق الآن الإصدار %L2.</translation>
    </message>
    <message>
        <source>Version %1 is current.</source>
        <translation>الإصدار %L1 هو الساري.</translation>
    </message>
    <message>
        <source>copy from %1</source>
        <translation>نسخة من %L1</translation>
    </message>
    <message>
        <source>Version %1 of %2 now says what %3 has.</source>
        <translation>الإصدار %L1 من %L2 يطابق الآن ما لدى %L3.</translation>
    </message>
    <message>
        <source>The versions of the escalation matrix: who saved them, when and why, and how many issues run on each.</source>
        <translation>إصدارات مصفوفة التصعيد: من حفظها ومتى ولماذا، وكم مشكلة تجري وفق كل منها.</translation>
    </message>
    <message>
        <source>In what two versions of the matrix differ; without numbers the current one and the draft.</source>
        <translation>أوجه الاختلاف بين إصدارين من المصفوفة؛ دون أرقام، الإصدار الساري والمسودة.</translation>
    </message>
    <message>
        <source>Makes a draft that says what an earlier version says.</source>
        <translation>ينشئ مسودة تطابق إصدارًا سابقًا.</translation>
    </message>
    <message>
        <source>Makes the draft the version that new issues get; with --move running issues get it too.</source>
        <translation>يجعل المسودة الإصدار الذي تحصل عليه المشكلات الجديدة؛ مع --move تحصل عليه المشكلات الجارية أيضًا.</translation>
    </message>
    <message>
        <source>Copies the matrix of one project to another, with its people.</source>
        <translation>ينسخ مصفوفة مشروع إلى مشروع آخر، مع أشخاصها.</translation>
    </message>
    <message>
        <source>Writes the issues as a CSV list, the escalation matrix as a table or a document, the days off of a working calendar as .ics, or the whole workspace as one JSON document, which gives the same workspace when it is imported into an empty file.</source>
        <translation>يكتب المشكلات كقائمة CSV، أو مصفوفة التصعيد كجدول أو مستند، أو أيام العطلة في تقويم عمل بصيغة .ics، أو مساحة العمل كلها كمستند JSON واحد يعطي مساحة العمل نفسها عند استيراده إلى ملف فارغ.</translation>
    </message>
    <message>
        <source>Brings in a list of issues (CSV, TSV), a workspace document (JSON), an .ics file as days off of a calendar or absences of a person, or an escalation matrix (--what matrix: CSV, XLSX, JSON). The same source again updates.</source>
        <translation>يستورد قائمة مشكلات (CSV، TSV)، أو مستند مساحة عمل (JSON)، أو ملف .ics كأيام عطلة لتقويم أو أيام غياب لشخص، أو مصفوفة تصعيد (--what matrix: CSV، XLSX، JSON). استيراد المصدر نفسه مرة أخرى يحدّث.</translation>
    </message>
    <message>
        <source>%1, row %2, column %3: %4</source>
        <translation>‏%L1، الصف %L2، العمود %L3: %L4</translation>
    </message>
    <message>
        <source>Would be added: %1.</source>
        <translation>سيُضاف: %L1.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>أُضيف: %L1.</translation>
    </message>
    <message>
        <source>The matrix of %1 was read.</source>
        <translation>قُرئت مصفوفة %L1.</translation>
    </message>
    <message>
        <source>The matrix of %1 says the same already.</source>
        <translation>مصفوفة %L1 مطابقة بالفعل.</translation>
    </message>
    <message>
        <source>A paper as PDF: the escalation brief of one issue, the issue register, the escalation, severity or risk matrix, or the guidelines for the team.</source>
        <translation>ورقة بصيغة PDF: موجز التصعيد لمشكلة واحدة، أو سجل المشكلات، أو مصفوفة التصعيد أو الخطورة أو المخاطر، أو إرشادات الفريق.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Take the password off and save it again.</source>
        <translation>المصنف محمي بكلمة مرور. يرجى إزالة كلمة المرور وحفظه من جديد.</translation>
    </message>
    <message>
        <source>This is a workbook of the old kind (.xls). Save it as .xlsx.</source>
        <translation>هذا مصنف من النوع القديم (.xls). يرجى حفظه بصيغة .xlsx.</translation>
    </message>
    <message>
        <source>This is not a calendar file. Export the calendar again, as .ics.</source>
        <translation>هذا ليس ملف تقويم. يُصدَّر التقويم من جديد بصيغة .ics.</translation>
    </message>
    <message>
        <source>No new contact is offered. One is when at least %1 logged forwards ended with the same person, who is not yet named there.</source>
        <translation>لا تُقترح جهة اتصال جديدة. يحدث ذلك عندما تنتهي %L1 على الأقل من الإحالات المسجلة عند الشخص نفسه وهو غير مذكور هناك بعد.</translation>
    </message>
    <message>
        <source>%1: not offered again until another forward is logged.</source>
        <translation>‏%L1: لا يُقترح مجددًا قبل تسجيل إحالة أخرى.</translation>
    </message>
    <message>
        <source>The matrix has a draft. Settle it first: rung matrix publish FILE.</source>
        <translation>للمصفوفة مسودة. يلزم حسمها أولًا: rung matrix publish FILE.</translation>
    </message>
    <message>
        <source>%1 is the contact at level %2 of %3 from version %4 on.</source>
        <translation>‏%L1 هو جهة الاتصال في المستوى %L2 من %L3 ابتداءً من الإصدار %L4.</translation>
    </message>
    <message>
        <source>    offer: %1 rung matrix contact FILE --issue %2</source>
        <translation>    اقتراح: %L1 rung matrix contact FILE --issue %L2</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>Makes the person with whom the forwards of an issue ended the contact, in a new version of the matrix; --keep-deputy keeps the former one as deputy, --move takes running issues along, --not-now puts the offer off.</source>
        <translation>يجعل الشخص الذي انتهت عنده إحالات مشكلة جهة الاتصال، في إصدار جديد من المصفوفة؛ يُبقي --keep-deputy السابق نائبًا، وينقل --move المشكلات الجارية معه، ويؤجل --not-now الاقتراح.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>‏%L1 من %L2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>‏%L1 إلى %L2</translation>
    </message>
    <message>
        <source>%1 %2 d (today: %3)</source>
        <translation>‏%L1 %L2 ي (اليوم: %L3)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>السُلَّم</translation>
    </message>
    <message>
        <source>Notice periods, working days</source>
        <translation>فترات الإشعار، بأيام العمل</translation>
    </message>
    <message>
        <source>No organisations.</source>
        <translation>لا جهات.</translation>
    </message>
    <message>
        <source>Organisations with contract, ladder and notice periods; days are counted in their calendar.</source>
        <translation>الجهات مع العقد والسُلَّم وفترات الإشعار؛ تُحسب الأيام وفق تقويمها.</translation>
    </message>
    <message>
        <source>Sets the contract reference and notice periods in working days; 0 days takes a period away.</source>
        <translation>يضبط مرجع العقد وفترات الإشعار بأيام العمل؛ 0 يوم يزيل الفترة.</translation>
    </message>
    <message>
        <source>Says who answers for a level of the organisation&apos;s ladder, from a day on; who did before keeps the days until then.</source>
        <translation>يحدد من يجيب عن مستوى في سُلَّم الجهة ابتداءً من يوم معيّن؛ ويحتفظ السابق بالأيام التي قبله.</translation>
    </message>
    <message>
        <source>last resort: %1</source>
        <translation>الملاذ الأخير: %L1</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>تلميح</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>is not what was packed</source>
        <translation>ليس كما حُزم</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>was not packed</source>
        <translation>لم يُحزم</translation>
    </message>
    <message>
        <source>%1 could not be read and is not in the pack.</source>
        <translation>تعذّرت قراءة %1 وليس في الحزمة.</translation>
    </message>
    <message>
        <source>%1 files written to %2.
Seal: %3</source>
        <translation>كُتب %1 من الملفات في %2.
الختم: %3</translation>
    </message>
    <message>
        <source>OK: %1 files are as they were packed.</source>
        <translation>سليم: %L1 من الملفات كما حُزمت.</translation>
    </message>
    <message>
        <source>Seal: %1</source>
        <translation>الختم: %1</translation>
    </message>
    <message>
        <source>Writes one case into a new folder: the brief as PDF, log and history, messages and files, with a hash of each.</source>
        <translation>يكتب حالة واحدة في مجلد جديد: الموجز بصيغة PDF والسجل والتاريخ والرسائل والملفات، مع بصمة لكل منها.</translation>
    </message>
    <message>
        <source>Whether a pack is as it was written, byte by byte. Needs no workspace; sha256sum -c MANIFEST.sha256 says the same.</source>
        <translation>هل الحزمة كما كُتبت بايتًا ببايت. لا يحتاج إلى ملف عمل؛ والأمر sha256sum -c MANIFEST.sha256 يقول الشيء نفسه.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>without an owner</source>
        <translation>بلا مسؤول</translation>
    </message>
    <message>
        <source>What wants doing now, most urgent first, as on the Today page. --figures counts instead, and says by which query the issues are found.</source>
        <translation>ما يلزم عمله الآن، الأكثر استعجالًا أولًا، كما في صفحة اليوم. أما --figures فيعدّ بدلًا من ذلك، ويذكر الاستعلام الذي تُعثر به على المشكلات.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>No actions.</source>
        <translation>لا توجد إجراءات.</translation>
    </message>
    <message>
        <source>What is being done about an issue: who, until when, and what is overdue.</source>
        <translation>ما يُتخذ بشأن المشكلة: من، وحتى متى، وما تأخر.</translation>
    </message>
    <message>
        <source>Adds an action to an issue.</source>
        <translation>يضيف إجراءً إلى مشكلة.</translation>
    </message>
    <message>
        <source>Says that an action is done; NUMBER as in the list.</source>
        <translation>يفيد بأن الإجراء أُنجز؛ NUMBER كما في القائمة.</translation>
    </message>
    <message>
        <source>Says that an action is open again.</source>
        <translation>يفيد بأن الإجراء مفتوح من جديد.</translation>
    </message>
    <message>
        <source>Takes an action off the list.</source>
        <translation>يزيل إجراءً من القائمة.</translation>
    </message>
    <message>
        <source>%1 is larger than Rung copies (%2). With --link it stays where it is, and only the place is noted.</source>
        <translation>الملف %L1 أكبر مما ينسخه Rung (%L2). مع ‎--link‎ يبقى في مكانه ويُسجَّل موضعه فقط.</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>الاستعجال</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>التصعيد</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما يجب فعله</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>No situations. rung situation shipped FILE adds the usual ones.</source>
        <translation>لا مواقف. الأمر rung situation shipped FILE يضيف المعتادة.</translation>
    </message>
    <message>
        <source>%1: rank %2.</source>
        <translation>%1: الترتيب %L2.</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>أُزيل: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n situations changed.</source>
        <translation>
            <numerusform>لم يتغير أي موقف.</numerusform>
            <numerusform>تغير موقف واحد.</numerusform>
            <numerusform>تغير موقفان.</numerusform>
            <numerusform>تغيرت %Ln مواقف.</numerusform>
            <numerusform>تغير %Ln موقفًا.</numerusform>
            <numerusform>تغير %Ln موقف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ranked catalogue of situations, from the highest impact to what one handles oneself.</source>
        <translation>دليل المواقف مرتبًا من الأثر الأعلى إلى ما يعالجه المرء بنفسه.</translation>
    </message>
    <message>
        <source>Adds a situation: category, impact, urgency, everyday=true for no escalation, advice. Last, or at --rank.</source>
        <translation>يضيف موقفًا: category وimpact وurgency وeveryday=true لعدم التصعيد وadvice. في الآخر أو عند --rank.</translation>
    </message>
    <message>
        <source>Changes a situation; issues that have picked it keep what it said.</source>
        <translation>يغيّر موقفًا؛ وتحتفظ المشكلات التي اختارته بما كان عليه.</translation>
    </message>
    <message>
        <source>Moves a situation to another rank; 1 is the highest impact.</source>
        <translation>ينقل موقفًا إلى ترتيب آخر؛ 1 هو الأثر الأعلى.</translation>
    </message>
    <message>
        <source>Removes a situation from the catalogue; issues that have picked it keep what it said.</source>
        <translation>يزيل موقفًا من الدليل؛ وتحتفظ المشكلات التي اختارته بما كان عليه.</translation>
    </message>
    <message>
        <source>Adds the situations that a new project begins with, as far as they are not there.</source>
        <translation>يضيف المواقف التي يبدأ بها كل مشروع جديد، بقدر ما ليست موجودة.</translation>
    </message>
    <message>
        <source>Writes the catalogue of situations as CSV, in its order.</source>
        <translation>يكتب دليل المواقف بصيغة CSV بترتيبه.</translation>
    </message>
    <message>
        <source>The CSV file becomes the catalogue of situations, in its order, as one undo step.</source>
        <translation>يصبح ملف CSV دليل المواقف بترتيبه، في خطوة تراجع واحدة.</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>المعايير</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>%1 (confidential)</source>
        <translation>%1 (سري)</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>أُضيف %1.</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 أصبح الآن %2.</translation>
    </message>
    <message>
        <source>%1 is in use: issues %2, situations %3, criteria %4, fields %5, paths %6.</source>
        <translation>%1 قيد الاستخدام: المشكلات %L2، المواقف %L3، المعايير %L4، الحقول %L5، المسارات %6.</translation>
    </message>
    <message>
        <source>rung category rename FILE NAME OTHER --issues moves them to another one.</source>
        <translation>الأمر rung category rename FILE NAME OTHER --issues ينقلها إلى فئة أخرى.</translation>
    </message>
    <message>
        <source>--paths takes it out of the paths too.</source>
        <translation>يخرجها --paths من المسارات أيضًا.</translation>
    </message>
    <message>
        <source>The categories of a project, and how many issues, situations, criteria, fields and paths name each.</source>
        <translation>فئات المشروع، وعدد المشكلات والمواقف والمعايير والحقول والمسارات التي تذكر كلًا منها.</translation>
    </message>
    <message>
        <source>Adds a category to the list of the project.</source>
        <translation>يضيف فئة إلى قائمة المشروع.</translation>
    </message>
    <message>
        <source>Renames a category in paths, situations, criteria and fields, with --issues in issues too; two of one name become one.</source>
        <translation>يعيد تسمية فئة في المسارات والمواقف والمعايير والحقول، ومع --issues في المشكلات أيضًا؛ وتصبح الفئتان المتماثلتان في الاسم واحدة.</translation>
    </message>
    <message>
        <source>Removes a category that nothing names; --paths takes it out of the paths too.</source>
        <translation>يزيل فئة لا يذكرها شيء؛ ويخرجها --paths من المسارات أيضًا.</translation>
    </message>
    <message>
        <source>No open issues.</source>
        <translation>لا توجد مشكلات مفتوحة.</translation>
    </message>
    <message>
        <source>solved by the manager alone</source>
        <translation>حلّها مدير المشروع وحده</translation>
    </message>
    <message>
        <source>of the lowest severity, yet escalated</source>
        <translation>من أدنى درجة ومع ذلك صُعِّدت</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>a number, the whole, percent</comment>
        <translation>%1 من %2 (%3)</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Days lost</source>
        <translation>الأيام الضائعة</translation>
    </message>
    <message>
        <source>No contributing parties.</source>
        <translation>لا توجد أطراف مساهمة.</translation>
    </message>
    <message>
        <source>What of the days lost and the money so far is each contributing party&apos;s, of open and of closed issues.</source>
        <translation>حصة كل طرف مساهم من الأيام الضائعة والأموال حتى الآن، في المشكلات المفتوحة والمغلقة.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>مستوى الدعم</translation>
    </message>
    <message>
        <source>Support tier</source>
        <translation>مستوى الدعم</translation>
    </message>
    <message numerus="yes">
        <source>%1 was asked %n time(s) in 30 days; --bundle puts what else is due with them into this mail: %2.</source>
        <translation>
            <numerusform>لم يُسأل %1 خلال 30 يومًا؛ يضع ‎--bundle ما هو مستحق لديه أيضًا في هذه الرسالة: %2.</numerusform>
            <numerusform>سُئل %1 مرة واحدة خلال 30 يومًا؛ يضع ‎--bundle ما هو مستحق لديه أيضًا في هذه الرسالة: %2.</numerusform>
            <numerusform>سُئل %1 مرتين خلال 30 يومًا؛ يضع ‎--bundle ما هو مستحق لديه أيضًا في هذه الرسالة: %2.</numerusform>
            <numerusform>سُئل %1 %n مرات خلال 30 يومًا؛ يضع ‎--bundle ما هو مستحق لديه أيضًا في هذه الرسالة: %2.</numerusform>
            <numerusform>سُئل %1 %n مرة خلال 30 يومًا؛ يضع ‎--bundle ما هو مستحق لديه أيضًا في هذه الرسالة: %2.</numerusform>
            <numerusform>سُئل %1 %n مرة خلال 30 يومًا؛ يضع ‎--bundle ما هو مستحق لديه أيضًا في هذه الرسالة: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مدير المشروع</translation>
    </message>
    <message>
        <source>Decides alone up to</source>
        <translation>يقرر وحده حتى</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>الحمل</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>لا أيام عمل</numerusform>
            <numerusform>يوم عمل واحد</numerusform>
            <numerusform>يوما عمل</numerusform>
            <numerusform>%n أيام عمل</numerusform>
            <numerusform>%n يوم عمل</numerusform>
            <numerusform>%n يوم عمل</numerusform>
        </translation>
    </message>
    <message>
        <source>scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>No projects. rung project add FILE NAME makes one.</source>
        <translation>لا مشاريع. ينشئ rung project add FILE NAME مشروعًا.</translation>
    </message>
    <message>
        <source>%1: its issues begin with %2-1.</source>
        <translation>%1: تبدأ مشكلاته من ‎%2-1.</translation>
    </message>
    <message>
        <source>%1 (%2): %3; decides alone: %4.</source>
        <translation>%1 (%2): %3؛ يقرر وحده: %4.</translation>
    </message>
    <message>
        <source>no manager</source>
        <translation>بلا مدير</translation>
    </message>
    <message>
        <source>nothing stated</source>
        <translation>لم يُذكر شيء</translation>
    </message>
    <message>
        <source>The projects: who manages each, what they decide alone, and how many escalations to one person in 30 days are too many.</source>
        <translation>المشاريع: من يدير كلًّا منها، وما يقرره وحده، وكم تصعيدًا إلى شخص واحد خلال 30 يومًا يُعد كثيرًا.</translation>
    </message>
    <message>
        <source>Makes a project; its key begins the key of each issue and is made from the name when left out.</source>
        <translation>ينشئ مشروعًا؛ يبدأ مفتاحه مفتاح كل مشكلة ويُؤخذ من الاسم عند تركه.</translation>
    </message>
    <message>
        <source>Changes a project: name, key, currency, manager, authorityMoney, authorityDays, authorityScope, leaderLoadLimit. An empty value clears; issues keep the key they have.</source>
        <translation>يغيّر مشروعًا: name وkey وcurrency وmanager وauthorityMoney وauthorityDays وauthorityScope وleaderLoadLimit. القيمة الفارغة تمحو؛ وتحتفظ المشكلات بمفاتيحها.</translation>
    </message>
    <message>
        <source>Owner and team</source>
        <translation>المسؤول والفريق</translation>
    </message>
    <message>
        <source>Their management</source>
        <translation>إدارتهم</translation>
    </message>
    <message>
        <source>Both managements</source>
        <translation>الإدارتان</translation>
    </message>
    <message>
        <source>Directors of both</source>
        <translation>مديرو الطرفين</translation>
    </message>
    <message>
        <source>Heads of both</source>
        <translation>رؤساء الطرفين</translation>
    </message>
    <message>
        <source>Meeting of both managements</source>
        <translation>اجتماع الإدارتين</translation>
    </message>
    <message>
        <source>Change request</source>
        <translation>طلب تغيير</translation>
    </message>
    <message>
        <source>%1, their management first</source>
        <translation>%1، إدارتهم أولًا</translation>
    </message>
    <message>
        <source>path %1</source>
        <translation>المسار %1</translation>
    </message>
    <message>
        <source>Version %1 has the path “%2”: level 1 asks their management alone.</source>
        <translation>في الإصدار %1 المسار «%2»: المستوى 1 يسأل إدارتهم وحدها.</translation>
    </message>
    <message>
        <source>Adds a path to a counterparty: their manager is asked first, then both managements in parallel; people from the reporting lines and the ladder.</source>
        <translation>يضيف مسارًا إلى طرف مقابل: يُسأل مديرهم أولًا ثم الإدارتان معًا؛ والأشخاص من خطوط التبعية والسلّم.</translation>
    </message>
</context>
<context>
    <name>models::AttachmentModel</name>
    <message>
        <source>No longer at %1</source>
        <translation>لم يعد في %L1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>أُضيف %L1</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>linked to %1</source>
        <translation>مرتبط بـ %L1</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%Ln بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%Ln بايتات</numerusform>
            <numerusform>%Ln بايتًا</numerusform>
            <numerusform>%Ln بايت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::BoardModel</name>
    <message>
        <source>Own effort</source>
        <translation>الجهد الذاتي</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>المستوى %L1</translation>
    </message>
    <message>
        <source>%1; column %2, %3 of %4</source>
        <translation>‏%L1؛ العمود %L2، %L3 من %L4</translation>
    </message>
</context>
<context>
    <name>models::CardWords</name>
    <message>
        <source>Today %1</source>
        <translation>اليوم %L1</translation>
    </message>
    <message>
        <source>Late since %1</source>
        <translation>متأخر منذ %L1</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>المستوى %L1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>المسؤول %L1</translation>
    </message>
    <message>
        <source>next step %1</source>
        <translation>الخطوة التالية %L1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %L1</translation>
    </message>
</context>
<context>
    <name>models::ContactLogModel</name>
    <message>
        <source>Before: %1</source>
        <translation>قبل: %L1</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>بلا نص</translation>
    </message>
    <message>
        <source>Corrected %1</source>
        <translation>صُحّح %L1</translation>
    </message>
    <message>
        <source>Promised until %1</source>
        <translation>وعد حتى %L1</translation>
    </message>
    <message>
        <source>Announced for %1</source>
        <translation>معلن ليوم %L1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %L1</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation>الرد قبل %L1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %L1</translation>
    </message>
    <message>
        <source>Telling the outcome waived</source>
        <translation>إعفاء من إبلاغ النتيجة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of contact, channel</comment>
        <translation>%L1، %L2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>kind of contact, people</comment>
        <translation>‏%L1 إلى %L2</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>kind of contact, people, channel</comment>
        <translation>‏%L1 إلى %L2، %L3</translation>
    </message>
    <message>
        <source>%1 passed it to %2</source>
        <translation>إحالة من %L1 إلى %L2</translation>
    </message>
    <message>
        <source>%1 passed it to %2, %3</source>
        <comment>person, people, channel</comment>
        <translation>إحالة من %L1 إلى %L2، %L3</translation>
    </message>
    <message>
        <source>The way it took: %1</source>
        <translation>الطريق الذي سلكته: %L1</translation>
    </message>
</context>
<context>
    <name>models::CriterionListModel</name>
    <message>
        <source>%1 (off)</source>
        <translation>‏%L1 (متوقف)</translation>
    </message>
    <message>
        <source>No condition yet</source>
        <translation>لا شرط بعد</translation>
    </message>
</context>
<context>
    <name>models::DraftListModel</name>
    <message>
        <source>Open drafts</source>
        <translation>المسودات المفتوحة</translation>
    </message>
    <message>
        <source>own</source>
        <translation>خاص</translation>
    </message>
</context>
<context>
    <name>models::HistoryModel</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>moment, author, change</comment>
        <translation>%L1، %L2: %L3</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>تم الاستيراد</translation>
    </message>
    <message>
        <source>Logged: %1</source>
        <translation>سُجّل: %L1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>سُحب: %L1</translation>
    </message>
    <message>
        <source>File added: %1</source>
        <translation>أُضيف ملف: %L1</translation>
    </message>
    <message>
        <source>File removed: %1</source>
        <translation>أُزيل ملف: %L1</translation>
    </message>
    <message>
        <source>Draft written</source>
        <translation>كُتبت المسودة</translation>
    </message>
    <message>
        <source>Draft removed</source>
        <translation>أُزيلت المسودة</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>تم التسجيل</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>تمت الإزالة</translation>
    </message>
    <message>
        <source>Draft, %1</source>
        <translation>مسودة، %L1</translation>
    </message>
    <message>
        <source>%1 set to %2</source>
        <translation>ضُبط %L1 على %L2</translation>
    </message>
    <message>
        <source>%1 cleared, it was %2</source>
        <translation>مُسح %L1، وكان %L2</translation>
    </message>
    <message>
        <source>%1 changed from %2 to %3</source>
        <translation>تغير %L1 من %L2 إلى %L3</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Action %1 added: %2</source>
        <translation>أُضيف الإجراء %L1: %L2</translation>
    </message>
    <message>
        <source>Action %1 taken off: %2</source>
        <translation>أُزيل الإجراء %L1: %L2</translation>
    </message>
    <message>
        <source>Action %1 done</source>
        <translation>أُنجز الإجراء %L1</translation>
    </message>
    <message>
        <source>Action %1 open again</source>
        <translation>الإجراء %L1 مفتوح من جديد</translation>
    </message>
</context>
<context>
    <name>models::IssueTableModel</name>
    <message>
        <source>%1 · %L2</source>
        <comment>a group of issues and how many</comment>
        <translation>%L1 · %L2</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>‏%L1، مطوية</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>‏%L1، مفتوحة</translation>
    </message>
    <message>
        <source>Nobody owns it</source>
        <translation>بلا مسؤول</translation>
    </message>
    <message>
        <source>No counterparty</source>
        <translation>بلا طرف مقابل</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>المستوى %L1</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>بلا فئة</translation>
    </message>
    <message>
        <source>quiet %1 d</source>
        <translation>صمت منذ %L1 ي</translation>
    </message>
    <message>
        <source>raised %1 d ago</source>
        <translation>سُجّلت قبل %L1 ي</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>بلا مسؤول</translation>
    </message>
    <message>
        <source>no need-by</source>
        <translation>بلا تاريخ الحاجة</translation>
    </message>
    <message>
        <source>no “%1”</source>
        <translation>بلا “%L1”</translation>
    </message>
    <message>
        <source>incomplete: %1 and %2 more</source>
        <translation>غير مكتمل: %L1 و%L2 غيره</translation>
    </message>
    <message>
        <source>incomplete: %1</source>
        <translation>غير مكتمل: %L1</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>اليوم %L1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>‏%L1 ي</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%L1 من %L2</translation>
    </message>
    <message>
        <source>Sev.</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>الطرف المقابل</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Need-by</source>
        <translation>تاريخ الحاجة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>تاريخ التسجيل</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Originator</source>
        <translation>المُبلِّغ</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Cost a day</source>
        <translation>التكلفة اليومية</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>الصمت</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>الاكتمال</translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>لا إجراء مفتوح</numerusform>
            <numerusform>إجراء مفتوح</numerusform>
            <numerusform>إجراءان مفتوحان</numerusform>
            <numerusform>%Ln إجراءات مفتوحة</numerusform>
            <numerusform>%Ln إجراءً مفتوحًا</numerusform>
            <numerusform>%Ln إجراء مفتوح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::LadderModel</name>
    <message>
        <source>Nobody is called %1 yet. The checks offer to add who is missing.</source>
        <translation>لا أحد باسم %L1 بعد. تعرض الفحوص إضافة من ينقص.</translation>
    </message>
    <message>
        <source>%1 fits several people. Write the full name.</source>
        <translation>ينطبق %L1 على عدة أشخاص. يرجى كتابة الاسم الكامل.</translation>
    </message>
    <message>
        <source>Not a time. Write 4h, 3d or 24h! (round the clock).</source>
        <translation>هذه ليست مدة. تُكتب 4h أو 3d أو 24h! (على مدار الساعة).</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>‏%L1، المستوى %L2</translation>
    </message>
    <message>
        <source>start level of %1</source>
        <translation>مستوى البدء لـ %L1</translation>
    </message>
    <message>
        <source>new level %1</source>
        <translation>مستوى جديد %L1</translation>
    </message>
    <message>
        <source>level %1 removed</source>
        <translation>أُزيل المستوى %L1</translation>
    </message>
    <message>
        <source>no deputy</source>
        <translation>بلا نائب</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>ثم %L1</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Our people</source>
        <translation>جانبنا</translation>
    </message>
    <message>
        <source>Their people</source>
        <translation>جانبهم</translation>
    </message>
    <message>
        <source>Not a channel. Write meeting, call, chat, mail or letter, the preferred one first.</source>
        <translation>هذه ليست قناة. تُكتب اجتماع أو مكالمة أو دردشة أو بريد أو رسالة، والمفضلة أولًا.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>path, act</comment>
        <translation>%L1، %L2</translation>
    </message>
    <message>
        <source>Level %1, %2: %3</source>
        <translation>المستوى %L1، %L2: %L3</translation>
    </message>
    <message>
        <source>starts here</source>
        <translation>يبدأ هنا</translation>
    </message>
    <message>
        <source>first, then deputies</source>
        <translation>الأول، ثم النواب</translation>
    </message>
    <message>
        <source>same level, in parallel</source>
        <translation>المستوى نفسه، بالتوازي</translation>
    </message>
    <message>
        <source>preferred first</source>
        <translation>المفضل أولًا</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>in team</source>
        <translation>في الفريق</translation>
    </message>
    <message>
        <source>answer in</source>
        <translation>الرد خلال</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Facts wanted</source>
        <translation>الحقائق المطلوبة</translation>
    </message>
    <message>
        <source>levels moved</source>
        <translation>المستويات المنقولة</translation>
    </message>
    <message>
        <source>by their own ladder</source>
        <translation>وفق سُلَّمهم</translation>
    </message>
    <message>
        <source>of whom it is about</source>
        <translation>لمن تتعلق به المسألة</translation>
    </message>
</context>
<context>
    <name>models::OutlookModel</name>
    <message>
        <source>No issue is running.</source>
        <translation>لا توجد مشكلة جارية.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n running issue(s) would be told anything else.</source>
        <translation>
            <numerusform>لا توجد مشكلة جارية.</numerusform>
            <numerusform>لن يتغير شيء في المشكلة الجارية الوحيدة.</numerusform>
            <numerusform>لن يتغير شيء في المشكلتين الجاريتين.</numerusform>
            <numerusform>لن يتغير شيء في أيّ من %Ln مشكلات جارية.</numerusform>
            <numerusform>لن يتغير شيء في أيّ من %Ln مشكلة جارية.</numerusform>
            <numerusform>لن يتغير شيء في أيّ من %Ln مشكلة جارية.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 running issues would get another verdict or level.</source>
        <translation>من بين %L2 من المشكلات الجارية تتغير المشورة أو المستوى في %L1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more would go to other people or wait for another moment.</source>
        <translation>
            <numerusform>لا مشكلة أخرى تذهب إلى أشخاص آخرين أو تنتظر وقتًا آخر.</numerusform>
            <numerusform>مشكلة أخرى تذهب إلى أشخاص آخرين أو تنتظر وقتًا آخر.</numerusform>
            <numerusform>مشكلتان أخريان تذهبان إلى أشخاص آخرين أو تنتظران وقتًا آخر.</numerusform>
            <numerusform>‏%Ln مشكلات أخرى تذهب إلى أشخاص آخرين أو تنتظر وقتًا آخر.</numerusform>
            <numerusform>‏%Ln مشكلة أخرى تذهب إلى أشخاص آخرين أو تنتظر وقتًا آخر.</numerusform>
            <numerusform>‏%Ln مشكلة أخرى تذهب إلى أشخاص آخرين أو تنتظر وقتًا آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of them are listed.</source>
        <translation>القائمة لا تشملها كلها.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verdict, names</comment>
        <translation>%L1: %L2</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Told now</source>
        <translation>المشورة الآن</translation>
    </message>
    <message>
        <source>Told then</source>
        <translation>المشورة حينئذ</translation>
    </message>
</context>
<context>
    <name>models::PersonTableModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>slip that a person may accept</comment>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>‏%Ln أيام</numerusform>
            <numerusform>‏%Ln يومًا</numerusform>
            <numerusform>‏%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>priorities</source>
        <translation>الأولويات</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>away until %1</source>
        <translation>غائب حتى %L1</translation>
    </message>
    <message>
        <source>away from %1</source>
        <translation>غائب من %L1</translation>
    </message>
    <message>
        <source>left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>التواصل</translation>
    </message>
    <message>
        <source>May decide alone</source>
        <translation>يحق له أن يقرر وحده</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>الغياب</translation>
    </message>
</context>
<context>
    <name>models::PlayModel</name>
    <message>
        <source>%1 %2</source>
        <translation>%L1 %L2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>‏%L1، %L2: %L3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%L1، %L2</translation>
    </message>
    <message>
        <source>Sev.</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>people, with why one stands in: in the direction of the language</comment>
        <translation>‏%L1</translation>
    </message>
</context>
<context>
    <name>models::PolicyModel</name>
    <message>
        <source>Starts at level</source>
        <translation>يبدأ من المستوى</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>فترة السماح</translation>
    </message>
    <message>
        <source>Heads-up</source>
        <translation>تنبيه مسبق</translation>
    </message>
    <message>
        <source>the first level asked</source>
        <translation>أول مستوى يُسأل</translation>
    </message>
    <message>
        <source>before the next level</source>
        <translation>قبل المستوى التالي</translation>
    </message>
    <message>
        <source>after each reminder, share of the response time</source>
        <translation>بعد كل تذكير، نسبة من زمن الرد</translation>
    </message>
    <message>
        <source>to the level asked, before the next one: 1d, or none</source>
        <translation>إلى المستوى الذي سُئل، قبل التالي: 1d أو بلا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>No such level. Write 1 to %1.</source>
        <translation>لا يوجد هذا المستوى. اكتب من ١ إلى %L1.</translation>
    </message>
    <message>
        <source>Not a number of reminders. Write 0 to 9.</source>
        <translation>ليس عددًا للتذكيرات. اكتب من ٠ إلى ٩.</translation>
    </message>
    <message>
        <source>Not a share. Write 0 to 100 %.</source>
        <translation>ليست نسبة. اكتب من ٠ إلى ١٠٠ %.</translation>
    </message>
    <message>
        <source>Not a time. Write 4h, 1d or none.</source>
        <translation>ليس زمنًا. اكتب 4h أو 1d أو بلا.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%L1، %L2: %L3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%L1 من %L2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row, severity</comment>
        <translation>%L1، %L2</translation>
    </message>
</context>
<context>
    <name>models::RatingModel</name>
    <message>
        <source>Not a rating. Write %1, or its number 1 to %2.</source>
        <translation>ليس تصنيفًا. اكتب %L1، أو رقمه من ١ إلى %L2.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, column, rating</comment>
        <translation>%L1، %L2: %L3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row, column</comment>
        <translation>%L1، %L2</translation>
    </message>
</context>
<context>
    <name>models::ReportingTreeModel</name>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%L1، %L2</translation>
    </message>
</context>
<context>
    <name>models::RiskScaleModel</name>
    <message>
        <source>A class has a name.</source>
        <translation>لكل فئة اسم.</translation>
    </message>
    <message>
        <source>Not a share. Write 0 to 100 %.</source>
        <translation>ليست نسبة. اكتب من 0 إلى 100 %.</translation>
    </message>
    <message>
        <source>Lower than the class before it.</source>
        <translation>أدنى من الفئة التي قبلها.</translation>
    </message>
    <message>
        <source>Not an amount. Write 250000, 250k or 1.5m.</source>
        <translation>ليس مبلغًا. اكتب 250000 أو 250k أو 1.5m.</translation>
    </message>
    <message>
        <source>%1 of class %2: %3</source>
        <translation>‏%L1 للفئة %L2: %L3</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>%1, class %2</source>
        <comment>probability or impact</comment>
        <translation>‏%L1، الفئة %L2</translation>
    </message>
</context>
<context>
    <name>models::RiskTableModel</name>
    <message>
        <source>%1 k</source>
        <comment>thousands of money</comment>
        <translation>‏%L1 ألف</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>المخاطرة</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الاستجابة</translation>
    </message>
</context>
<context>
    <name>models::TimelineModel</name>
    <message>
        <source>raised %1</source>
        <translation>أُبلغ عنها %L1</translation>
    </message>
    <message>
        <source>level %1 on %2</source>
        <translation>المستوى %L1 في %L2</translation>
    </message>
    <message>
        <source>next checkpoint %1</source>
        <translation>نقطة المراجعة التالية %L1</translation>
    </message>
    <message>
        <source>need-by %1</source>
        <translation>تاريخ الحاجة %L1</translation>
    </message>
    <message>
        <source>resolved %1</source>
        <translation>حُلّت %L1</translation>
    </message>
</context>
<context>
    <name>models::TodayModel</name>
    <message>
        <source>%1+</source>
        <translation>%L1+</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>أول %L1 من %L2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%L1، %L2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>until %1 %2</source>
        <translation>حتى %L1 %L2</translation>
    </message>
</context>
<context>
    <name>ui::ActionTable</name>
    <message>
        <source>New file…</source>
        <translation>ملف جديد…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Look at the sample project…</source>
        <translation>استعراض المشروع النموذجي…</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>استيراد قائمة…</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>إغلاق الملف</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>تصفية هذه الصفحة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>المصفوفة</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>الأوامر…</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>المظهر الفاتح</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>المظهر الداكن</translation>
    </message>
    <message>
        <source>Appearance of the system</source>
        <translation>مظهر النظام</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>مشكلة جديدة</translation>
    </message>
    <message>
        <source>Case brief of this issue</source>
        <translation>موجز الحالة لهذه المشكلة</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>مشروع جديد…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>About Rung</source>
        <translation>حول Rung</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>م&amp;شكلة</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;أدوات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>تع&amp;ليمات</translation>
    </message>
    <message>
        <source>Project details…</source>
        <translation>تفاصيل المشروع…</translation>
    </message>
</context>
<context>
    <name>ui::AdviceCard</name>
    <message>
        <source>Log a contact</source>
        <translation>تسجيل اتصال</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Other level</source>
        <translation>مستوى آخر</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>طريقة الحساب</translation>
    </message>
    <message>
        <source>Guide me</source>
        <translation>إرشادي</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>المشورة</translation>
    </message>
    <message>
        <source>Go to a level of your own choice, with the reason</source>
        <translation>الانتقال إلى مستوى تختاره بنفسك، مع ذكر السبب</translation>
    </message>
    <message>
        <source>Twelve questions that lead to the verdict</source>
        <translation>اثنا عشر سؤالًا تقود إلى المشورة</translation>
    </message>
    <message>
        <source>Advice, %1</source>
        <translation>المشورة، %L1</translation>
    </message>
    <message>
        <source>Close the issue</source>
        <translation>إغلاق المشكلة</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>جانبنا</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Wait until</source>
        <translation>الانتظار حتى</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>حتى متى</translation>
    </message>
    <message>
        <source>Last resort: %1</source>
        <translation>الملاذ الأخير: %L1</translation>
    </message>
    <message>
        <source>Why, in short</source>
        <translation>لماذا، باختصار</translation>
    </message>
    <message>
        <source>Why, all %1</source>
        <translation>لماذا، الكل %L1</translation>
    </message>
</context>
<context>
    <name>ui::AgainDialog</name>
    <message>
        <source>%1 happened again</source>
        <translation>تكررت %L1</translation>
    </message>
    <message>
        <source>Words of the earlier issue</source>
        <translation>كلمات المشكلة السابقة</translation>
    </message>
    <message>
        <source>Earlier issues</source>
        <translation>المشكلات السابقة</translation>
    </message>
    <message>
        <source>Link to this issue</source>
        <translation>ربط بهذه المشكلة</translation>
    </message>
    <message>
        <source>No other issue has these words.</source>
        <translation>لا مشكلة أخرى تحوي هذه الكلمات.</translation>
    </message>
    <message>
        <source>Earlier issues, those most alike first</source>
        <translation>المشكلات السابقة، الأكثر شبهًا أولًا</translation>
    </message>
</context>
<context>
    <name>ui::ArithmeticView</name>
    <message>
        <source>How the moments were counted</source>
        <translation>كيف حُسبت الأوقات</translation>
    </message>
</context>
<context>
    <name>ui::AssistList</name>
    <message>
        <source>Add a helper</source>
        <translation>إضافة مساعد</translation>
    </message>
    <message>
        <source>What they bring</source>
        <translation>ما يقدمونه</translation>
    </message>
    <message>
        <source>What %1 brings</source>
        <translation>ما يقدمه %L1</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Until when %1 helps</source>
        <translation>حتى متى يساعد %L1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1 from the helpers</source>
        <translation>إزالة %L1 من المساعدين</translation>
    </message>
</context>
<context>
    <name>ui::BoardColumn</name>
    <message>
        <source>A level is reached by an escalation: drop a card on a higher level to start one.</source>
        <translation>يُبلَغ المستوى بالتصعيد: أفلت بطاقة على مستوى أعلى لبدء تصعيد.</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>‏%L1 في اليوم</translation>
    </message>
    <message>
        <source>Left out by the filter. Cards can be dropped here.</source>
        <translation>أخفاها عامل التصفية. يمكن إفلات البطاقات هنا.</translation>
    </message>
    <message>
        <source>No issue here</source>
        <translation>لا مشكلة هنا</translation>
    </message>
</context>
<context>
    <name>ui::CalendarEditor</name>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Hours, empty: closed</source>
        <translation>الساعات، فارغ: مغلق</translation>
    </message>
    <message>
        <source>Days that differ</source>
        <translation>أيام مختلفة</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>إضافة يوم</translation>
    </message>
    <message>
        <source>Remove day</source>
        <translation>إزالة يوم</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>يوم عمل</translation>
    </message>
    <message>
        <source>%1: write hours like 9:00–12:00, 13:00–17:00.</source>
        <translation>‏%L1: اكتب الساعات بصيغة 9:00–12:00, 13:00–17:00.</translation>
    </message>
    <message>
        <source>Write hours like 9:00–12:00, or nothing for a closed day.</source>
        <translation>اكتب الساعات بصيغة 9:00–12:00، أو لا شيء ليوم مغلق.</translation>
    </message>
    <message>
        <source>Not a day. Write it like %1.</source>
        <translation>ليس يومًا. اكتبه مثل %L1.</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>عطلة</translation>
    </message>
</context>
<context>
    <name>ui::CalendarPane</name>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>ملفات التقويم (*.ics)</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Give it to …</source>
        <translation>إسناد إلى …</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا بلد</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>users of a calendar</comment>
        <translation>
            <numerusform>لا آخرون</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>‏%Ln آخرون</numerusform>
            <numerusform>‏%Ln آخرون</numerusform>
            <numerusform>‏%Ln آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody works by it yet.</source>
        <translation>لا أحد يعمل وفقه بعد.</translation>
    </message>
    <message>
        <source>Kept by %1</source>
        <translation>يعمل وفقه %L1</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>تقويم جديد</translation>
    </message>
    <message>
        <source>Name of the calendar</source>
        <translation>اسم التقويم</translation>
    </message>
    <message>
        <source>Rename calendar</source>
        <translation>إعادة تسمية التقويم</translation>
    </message>
    <message>
        <source>Remove the calendar %1?</source>
        <translation>هل تريد إزالة التقويم %L1؟</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>«تراجع» يعيده.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Days off from a calendar file</source>
        <translation>أيام العطلة من ملف تقويم</translation>
    </message>
    <message numerus="yes">
        <source>%n new day(s) off</source>
        <comment>import of a calendar file</comment>
        <translation>
            <numerusform>لا أيام عطلة جديدة</numerusform>
            <numerusform>يوم عطلة جديد واحد</numerusform>
            <numerusform>يوما عطلة جديدان</numerusform>
            <numerusform>‏%Ln أيام عطلة جديدة</numerusform>
            <numerusform>‏%Ln يوم عطلة جديدًا</numerusform>
            <numerusform>‏%Ln يوم عطلة جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %L1: %L2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were left out.</source>
        <comment>import of a calendar file</comment>
        <translation>
            <numerusform>لم يُترك أي حدث.</numerusform>
            <numerusform>تُرك حدث واحد.</numerusform>
            <numerusform>تُرك حدثان.</numerusform>
            <numerusform>تُركت %Ln أحداث.</numerusform>
            <numerusform>تُرك %Ln حدثًا.</numerusform>
            <numerusform>تُرك %Ln حدث.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days off as a calendar file</source>
        <translation>أيام العطلة كملف تقويم</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ %L1</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>أول سنة</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>آخر سنة</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Give this calendar to</source>
        <translation>إسناد هذا التقويم إلى</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>العطل الرسمية في</translation>
    </message>
    <message>
        <source>Import days (.ics)</source>
        <translation>استيراد أيام (.ics)</translation>
    </message>
    <message>
        <source>Export days (.ics)</source>
        <translation>تصدير أيام (.ics)</translation>
    </message>
</context>
<context>
    <name>ui::CardDelegate</name>
    <message>
        <source>level %1</source>
        <translation>المستوى %L1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>ui::CauseList</name>
    <message>
        <source>Why did it happen?</source>
        <translation>لماذا حدث ذلك؟</translation>
    </message>
    <message>
        <source>And why that?</source>
        <translation>ولماذا ذاك؟</translation>
    </message>
    <message>
        <source>Next cause</source>
        <translation>السبب التالي</translation>
    </message>
    <message>
        <source>Cause %1 of %2</source>
        <translation>السبب %L1 من %L2</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move this line</source>
        <translation>‏Alt+Up وAlt+Down ينقلان هذا السطر</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove cause %1</source>
        <translation>إزالة السبب %L1</translation>
    </message>
</context>
<context>
    <name>ui::CheckList</name>
    <message>
        <source>No findings. Every level has people, times and a way to reach them.</source>
        <translation>لا ملاحظات. لكل مستوى أشخاص وأزمنة ووسيلة للوصول إليهم.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Findings of the checks</source>
        <translation>ملاحظات الفحوص</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>errors, warnings</comment>
        <translation>%L1، %L2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>‏%Ln أخطاء</numerusform>
            <numerusform>‏%Ln خطأً</numerusform>
            <numerusform>‏%Ln خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>‏%Ln تحذيرات</numerusform>
            <numerusform>‏%Ln تحذيرًا</numerusform>
            <numerusform>‏%Ln تحذير</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the cells are filled and without a finding.</source>
        <translation>‏%L1 % من الخلايا مملوءة وبلا ملاحظات.</translation>
    </message>
    <message>
        <source>%1: “%2” is not taken</source>
        <translation>‏%L1: «%L2» غير مقبول</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>errors and warnings, hints</comment>
        <translation>‏%L1، %L2</translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>لا تلميحات</numerusform>
            <numerusform>تلميح واحد</numerusform>
            <numerusform>تلميحان</numerusform>
            <numerusform>‏%Ln تلميحات</numerusform>
            <numerusform>‏%Ln تلميحًا</numerusform>
            <numerusform>‏%Ln تلميح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CheckRow</name>
    <message>
        <source>%1: %2. %3</source>
        <comment>error or warning, finding, place</comment>
        <translation>%L1: %L2. %L3</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>إصلاح: %L1</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>تلميح</translation>
    </message>
</context>
<context>
    <name>ui::ClosingBar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation>سبب الإغلاق</translation>
    </message>
    <message>
        <source>Why it is over: it becomes the outcome</source>
        <translation>لماذا انتهت: يصبح ذلك النتيجة</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>إغلاق %L1</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Do, find or note something</source>
        <translation>تنفيذ شيء أو إيجاده أو تدوينه</translation>
    </message>
    <message>
        <source>Command, issue or person</source>
        <translation>أمر أو مشكلة أو شخص</translation>
    </message>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ اختيار</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>‏Enter للفتح</translation>
    </message>
    <message>
        <source>&gt; actions</source>
        <translation>&gt; الإجراءات</translation>
    </message>
    <message>
        <source># issues</source>
        <translation># المشكلات</translation>
    </message>
    <message>
        <source>@ people</source>
        <translation>@ الأشخاص</translation>
    </message>
</context>
<context>
    <name>ui::ConflictBar</name>
    <message>
        <source>Take theirs</source>
        <translation>أخذ تعديلهم</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>الإبقاء على تعديلي</translation>
    </message>
    <message>
        <source>Save this choice</source>
        <translation>حفظ هذا الاختيار</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>غيّره شخص آخر</translation>
    </message>
    <message>
        <source>%1 is no longer in the log. What is typed here cannot be saved any more; copy what you need.</source>
        <translation>لم تعد %L1 في السجل. ما كُتب هنا لا يمكن حفظه بعد الآن؛ انسخ ما تحتاجه.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else changed %n field(s) while you did. Nothing of yours is saved yet: choose what is to stand.</source>
        <translation>
            <numerusform>لم يغيّر شخص آخر أي حقل في أثناء تعديلك. لم يُحفظ شيء من تعديلك بعد: اختر ما يبقى.</numerusform>
            <numerusform>غيّر شخص آخر حقلًا واحدًا في أثناء تعديلك. لم يُحفظ شيء من تعديلك بعد: اختر ما يبقى.</numerusform>
            <numerusform>غيّر شخص آخر حقلين في أثناء تعديلك. لم يُحفظ شيء من تعديلك بعد: اختر ما يبقى.</numerusform>
            <numerusform>غيّر شخص آخر %Ln حقول في أثناء تعديلك. لم يُحفظ شيء من تعديلك بعد: اختر ما يبقى.</numerusform>
            <numerusform>غيّر شخص آخر %Ln حقلًا في أثناء تعديلك. لم يُحفظ شيء من تعديلك بعد: اختر ما يبقى.</numerusform>
            <numerusform>غيّر شخص آخر %Ln حقل في أثناء تعديلك. لم يُحفظ شيء من تعديلك بعد: اختر ما يبقى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved by the other</source>
        <translation>حفظه الآخر</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>كُتب هنا</translation>
    </message>
    <message>
        <source>%1, saved by the other: %2</source>
        <translation>‏%L1، حفظه الآخر: %L2</translation>
    </message>
    <message>
        <source>%1, typed here: %2</source>
        <translation>‏%L1، كُتب هنا: %L2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>ui::ContactComposer</name>
    <message>
        <source>Log</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>%1: date and time</source>
        <translation>‏%L1: التاريخ والوقت</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>المستوى %L1</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>المستوى %L1</translation>
    </message>
    <message>
        <source>Passes over %1, not asked yet.</source>
        <translation>يتجاوز %L1، ولم يُسأل بعد.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>ما زال ينقص: %L1.</translation>
    </message>
    <message>
        <source>Why now, all the same</source>
        <translation>لماذا الآن رغم ذلك</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>‏%L1 (لازم)</translation>
    </message>
    <message>
        <source>Wanted before it can be logged: %1</source>
        <translation>مطلوب قبل التسجيل: %L1</translation>
    </message>
    <message>
        <source>passed it to</source>
        <translation>أحالها إلى</translation>
    </message>
</context>
<context>
    <name>ui::CorrectionForm</name>
    <message>
        <source>Keep the correction</source>
        <translation>الإبقاء على التصحيح</translation>
    </message>
    <message>
        <source>What the entry should say</source>
        <translation>ما ينبغي أن يقوله الإدخال</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>The former words stay in the log.</source>
        <translation>يبقى النص السابق في السجل.</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>تصحيح: %L1</translation>
    </message>
</context>
<context>
    <name>ui::CriteriaView</name>
    <message>
        <source>Criteria</source>
        <translation>المعايير</translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>إضافة معيار</translation>
    </message>
    <message>
        <source>Add the usual ones</source>
        <translation>إضافة المعايير المعتادة</translation>
    </message>
    <message>
        <source>Not in force: it holds for no issue</source>
        <translation>غير سارٍ: لا ينطبق على أي مشكلة</translation>
    </message>
    <message>
        <source>Holds now for no issue</source>
        <translation>لا ينطبق الآن على أي مشكلة</translation>
    </message>
    <message numerus="yes">
        <source>Holds now for %n issue(s): %1</source>
        <translation>
            <numerusform>لا ينطبق الآن على أي مشكلة: %L1</numerusform>
            <numerusform>ينطبق الآن على مشكلة واحدة: %L1</numerusform>
            <numerusform>ينطبق الآن على مشكلتين: %L1</numerusform>
            <numerusform>ينطبق الآن على %Ln مشكلات: %L1</numerusform>
            <numerusform>ينطبق الآن على %Ln مشكلة: %L1</numerusform>
            <numerusform>ينطبق الآن على %Ln مشكلة: %L1</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at the first %1 open issues.</source>
        <translation>نُظر في أول %L1 من المشكلات المفتوحة.</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>معيار جديد</translation>
    </message>
    <message>
        <source>New criterion %1</source>
        <translation>معيار جديد %L1</translation>
    </message>
</context>
<context>
    <name>ui::CriterionForm</name>
    <message>
        <source>In force</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>When all of this holds for an open issue</source>
        <translation>عندما ينطبق كل هذا على مشكلة مفتوحة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>إضافة شرط</translation>
    </message>
    <message>
        <source>It does this</source>
        <translation>يحدث هذا</translation>
    </message>
    <message>
        <source>The suggestion stands while it holds. Status and label are set once for the same facts, with a line in history that can be undone.</source>
        <translation>يبقى الاقتراح ما دام المعيار منطبقًا. تُضبط الحالة والوسم مرة واحدة للحقائق نفسها، مع سطر في التاريخ يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Set the status</source>
        <translation>ضبط الحالة</translation>
    </message>
    <message>
        <source>Set the label</source>
        <translation>ضبط الوسم</translation>
    </message>
    <message>
        <source>Remove criterion</source>
        <translation>إزالة المعيار</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %L1</translation>
    </message>
    <message>
        <source>Every category</source>
        <translation>كل الفئات</translation>
    </message>
</context>
<context>
    <name>ui::CustomForm</name>
    <message>
        <source>%1, required</source>
        <translation>‏%L1، مطلوب</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>لم يُختر</translation>
    </message>
</context>
<context>
    <name>ui::DayStrip</name>
    <message>
        <source>Coming days</source>
        <translation>الأيام القادمة</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>يوم عطلة</translation>
    </message>
    <message numerus="yes">
        <source>over %Ln checkpoints</source>
        <translation>
            <numerusform>أكثر من %Ln نقطة مراجعة</numerusform>
            <numerusform>أكثر من نقطة مراجعة واحدة</numerusform>
            <numerusform>أكثر من نقطتي مراجعة</numerusform>
            <numerusform>أكثر من %Ln نقاط مراجعة</numerusform>
            <numerusform>أكثر من %Ln نقطة مراجعة</numerusform>
            <numerusform>أكثر من %Ln نقطة مراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checkpoints</source>
        <translation>
            <numerusform>لا نقاط مراجعة</numerusform>
            <numerusform>نقطة مراجعة واحدة</numerusform>
            <numerusform>نقطتا مراجعة</numerusform>
            <numerusform>‏%Ln نقاط مراجعة</numerusform>
            <numerusform>‏%Ln نقطة مراجعة</numerusform>
            <numerusform>‏%Ln نقطة مراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>needed by %1</source>
        <translation>تاريخ الحاجة %L1</translation>
    </message>
</context>
<context>
    <name>ui::DraftBar</name>
    <message>
        <source>What would change</source>
        <translation>ما الذي سيتغير</translation>
    </message>
    <message>
        <source>Whom the running issues would be sent to on this version</source>
        <translation>إلى من تُرسل المشكلات الجارية وفق هذا الإصدار</translation>
    </message>
    <message>
        <source>Move them to it</source>
        <translation>نقلها إليه</translation>
    </message>
    <message>
        <source>Running issues go on with this version</source>
        <translation>تستمر المشكلات الجارية وفق هذا الإصدار</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>إبقاؤها</translation>
    </message>
    <message>
        <source>Running issues stay on their version; new ones get this one</source>
        <translation>تبقى المشكلات الجارية على إصدارها؛ والجديدة تأخذ هذا الإصدار</translation>
    </message>
    <message numerus="yes">
        <source>Version %1 is a draft. %n open issue(s) run on the version before it; new issues get this one once it is settled.</source>
        <translation>
            <numerusform>الإصدار %L1 مسودة. لا مشكلات مفتوحة تجري وفق الإصدار السابق؛ والجديدة تأخذ هذا الإصدار متى اعتُمد.</numerusform>
            <numerusform>الإصدار %L1 مسودة. مشكلة مفتوحة واحدة تجري وفق الإصدار السابق؛ والجديدة تأخذ هذا الإصدار متى اعتُمد.</numerusform>
            <numerusform>الإصدار %L1 مسودة. مشكلتان مفتوحتان تجريان وفق الإصدار السابق؛ والجديدة تأخذ هذا الإصدار متى اعتُمد.</numerusform>
            <numerusform>الإصدار %L1 مسودة. %Ln مشكلات مفتوحة تجري وفق الإصدار السابق؛ والجديدة تأخذ هذا الإصدار متى اعتُمد.</numerusform>
            <numerusform>الإصدار %L1 مسودة. %Ln مشكلة مفتوحة تجري وفق الإصدار السابق؛ والجديدة تأخذ هذا الإصدار متى اعتُمد.</numerusform>
            <numerusform>الإصدار %L1 مسودة. %Ln مشكلة مفتوحة تجري وفق الإصدار السابق؛ والجديدة تأخذ هذا الإصدار متى اعتُمد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DraftEditor</name>
    <message>
        <source>Recipients</source>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>informed people are on copy</source>
        <translation>المطلوب إعلامهم في النسخة</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>نص الرسالة</translation>
    </message>
    <message>
        <source>Insert placeholder</source>
        <translation>إدراج عنصر نائب</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>حفظ كقالب</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>فتح في برنامج البريد</translation>
    </message>
    <message>
        <source>Save .eml</source>
        <translation>حفظ .eml</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>وضع علامة مُرسل</translation>
    </message>
    <message>
        <source>Without a value: %1</source>
        <translation>بلا قيمة: %L1</translation>
    </message>
</context>
<context>
    <name>ui::DraftPage</name>
    <message>
        <source>Are these the right people?</source>
        <translation>هل هؤلاء هم الأشخاص المناسبون؟</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>حفظ المسودة</translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation>بريد (*.eml)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ %L1</translation>
    </message>
    <message>
        <source>Copied subject and text</source>
        <translation>نُسخ الموضوع والنص</translation>
    </message>
    <message>
        <source>Logged as sent: the clock runs. The mail to the other side is ready.</source>
        <translation>سُجّلت كمرسلة: الساعة تعمل. الرسالة إلى الجانب الآخر جاهزة.</translation>
    </message>
    <message>
        <source>Logged as sent: the clock runs</source>
        <translation>سُجّلت كمرسلة: الساعة تعمل</translation>
    </message>
    <message>
        <source>Logged as sent</source>
        <translation>سُجّلت كمرسلة</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>حفظ كقالب</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>اسم القالب</translation>
    </message>
    <message>
        <source>Saved the template %1</source>
        <translation>حُفظ القالب %L1</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>البحث عن قالب</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Drafts and templates</source>
        <translation>المسودات والقوالب</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Text or preview</source>
        <translation>النص أو المعاينة</translation>
    </message>
    <message>
        <source>No issue to write about</source>
        <translation>لا مشكلة للكتابة عنها</translation>
    </message>
    <message>
        <source>A draft is written for an issue: whom to ask, what for and by when come from its advice.</source>
        <translation>تُكتب المسودة لمشكلة: مَن يُسأل وعمّ وحتى متى، كل ذلك من مشورتها.</translation>
    </message>
    <message>
        <source>Go to the issues</source>
        <translation>الانتقال إلى المشكلات</translation>
    </message>
    <message>
        <source>Remove draft</source>
        <translation>إزالة المسودة</translation>
    </message>
    <message>
        <source>Mark draft as sent</source>
        <translation>وضع علامة مُرسلة على المسودة</translation>
    </message>
</context>
<context>
    <name>ui::DraftPreview</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Preview of the text</source>
        <translation>معاينة النص</translation>
    </message>
    <message>
        <source>with %1 as of %2</source>
        <translation>مع %L1 كما في %L2</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
</context>
<context>
    <name>ui::DueNotice</name>
    <message numerus="yes">
        <source>%n things fell due</source>
        <translation>
            <numerusform>لم يُستحق شيء</numerusform>
            <numerusform>استُحق أمر واحد</numerusform>
            <numerusform>استُحق أمران</numerusform>
            <numerusform>استُحقت %Ln أمور</numerusform>
            <numerusform>استُحق %Ln أمرًا</numerusform>
            <numerusform>استُحق %Ln أمر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 and others</source>
        <translation>‏%L1: %L2 وغيرها</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%L1: %L2</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>Rung</translation>
    </message>
</context>
<context>
    <name>ui::EmptyState</name>
    <message>
        <source>or</source>
        <translation>أو</translation>
    </message>
</context>
<context>
    <name>ui::FactsPane</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>تدوين القرار</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>من يقرر</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تقرر في</translation>
    </message>
    <message>
        <source>Early warning</source>
        <translation>إنذار مبكر</translation>
    </message>
    <message>
        <source>What would make it an issue</source>
        <translation>ما الذي يجعله مشكلة</translation>
    </message>
    <message>
        <source>Promote to an issue</source>
        <translation>تحويل إلى مشكلة</translation>
    </message>
    <message>
        <source>Keep watching</source>
        <translation>مواصلة المراقبة</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>إسقاط</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>إعادة النظر في</translation>
    </message>
    <message>
        <source>Tripwire</source>
        <translation>المحفّز</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Fields of this project</source>
        <translation>حقول هذا المشروع</translation>
    </message>
    <message>
        <source>Add the usual technical fields</source>
        <translation>إضافة الحقول التقنية المعتادة</translation>
    </message>
    <message>
        <source>When it began, what changed, errors and logs, troubleshooting, references: for entries of this category</source>
        <translation>متى بدأت، وما الذي تغيّر، والأخطاء والسجلات، وتقصي الخلل، والمراجع: لإدخالات هذه الفئة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Need-by</source>
        <translation>تاريخ الحاجة</translation>
    </message>
    <message>
        <source>Who complains</source>
        <translation>من يشتكي</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>من يسأل</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>أبلغ عنها</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>تعتمد على</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>الطرف المقابل</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%L1، %L2: %L3</translation>
    </message>
    <message>
        <source>Because of: %1</source>
        <translation>بسبب: %L1</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>إعادة اتخاذ القرار</translation>
    </message>
    <message>
        <source>%1 lost so far</source>
        <translation>خسارة %L1 حتى الآن</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>‏%L1 حتى الآن</translation>
    </message>
    <message>
        <source>%1 for each further working day</source>
        <translation>‏%L1 لكل يوم عمل إضافي</translation>
    </message>
    <message>
        <source>%1 more when the need-by is missed</source>
        <translation>‏%L1 إضافية عند فوات تاريخ الحاجة</translation>
    </message>
    <message>
        <source>No days and no money stated yet</source>
        <translation>لم تُذكر أيام ولا مبالغ بعد</translation>
    </message>
    <message>
        <source>%1 of %2 words, %3 too many: move details to where they are found. Nothing is cut.</source>
        <translation>‏%L1 من %L2 كلمة، بزيادة %L3: انقل التفاصيل إلى حيث توجد. لا يُقتطع شيء.</translation>
    </message>
    <message>
        <source>%1 of %2 words</source>
        <translation>‏%L1 من %L2 كلمة</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>What happened, dated, without blame</source>
        <translation>ما حدث، بالتاريخ، بلا لوم</translation>
    </message>
    <message>
        <source>What it means for the business: days, money, scope, people</source>
        <translation>ما يعنيه ذلك للعمل: أيام، مال، نطاق، أشخاص</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>الحقائق</translation>
    </message>
    <message>
        <source>Business impact</source>
        <translation>الأثر على العمل</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>لم يُقيَّم</translation>
    </message>
    <message>
        <source>1, slight</source>
        <translation>1، طفيف</translation>
    </message>
    <message>
        <source>2, minor</source>
        <translation>2، محدود</translation>
    </message>
    <message>
        <source>3, moderate</source>
        <translation>3، متوسط</translation>
    </message>
    <message>
        <source>4, major</source>
        <translation>4، كبير</translation>
    </message>
    <message>
        <source>5, severe</source>
        <translation>5، شديد</translation>
    </message>
    <message>
        <source>1, can wait</source>
        <translation>1، يمكن أن ينتظر</translation>
    </message>
    <message>
        <source>2, this month</source>
        <translation>2، هذا الشهر</translation>
    </message>
    <message>
        <source>3, this week</source>
        <translation>3، هذا الأسبوع</translation>
    </message>
    <message>
        <source>4, within days</source>
        <translation>4، خلال أيام</translation>
    </message>
    <message>
        <source>5, at once</source>
        <translation>5، فورًا</translation>
    </message>
    <message>
        <source>Why it differs from the matrix</source>
        <translation>لماذا يختلف عن المصفوفة</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>الاستعجال</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>الأشخاص المتأثرون</translation>
    </message>
    <message>
        <source>Unplanned hours</source>
        <translation>ساعات غير مخططة</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>لم تُحسب</translation>
    </message>
    <message>
        <source>Beyond my</source>
        <translation>يتجاوز ما لديّ من</translation>
    </message>
    <message>
        <source>The ask</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Accept …, release …, confirm …</source>
        <translation>قبول …، تحرير …، تأكيد …</translation>
    </message>
    <message>
        <source>A change of scope</source>
        <translation>تغيير في النطاق</translation>
    </message>
    <message>
        <source>What happens on which day if nobody decides</source>
        <translation>ما يحدث وفي أي يوم إن لم يقرر أحد</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>Money asked</source>
        <translation>المال المطلوب</translation>
    </message>
    <message>
        <source>Days asked</source>
        <translation>الأيام المطلوبة</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>If nobody decides</source>
        <translation>إن لم يقرر أحد</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>التكلفة اليومية</translation>
    </message>
    <message>
        <source>Cost now</source>
        <translation>التكلفة الآن</translation>
    </message>
    <message>
        <source>Lost after need-by</source>
        <translation>الخسارة بعد تاريخ الحاجة</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>بالأرقام</translation>
    </message>
    <message>
        <source>Cost of each working day of delay</source>
        <translation>تكلفة كل يوم عمل من التأخير</translation>
    </message>
    <message>
        <source>One-off loss when the need-by is missed</source>
        <translation>خسارة لمرة واحدة عند فوات تاريخ الحاجة</translation>
    </message>
    <message>
        <source>When and who</source>
        <translation>متى ومن</translation>
    </message>
    <message>
        <source>Getting worse: harm in progress</source>
        <translation>الوضع يسوء: الضرر مستمر</translation>
    </message>
    <message>
        <source>Both sides agree to escalate</source>
        <translation>الجانبان متفقان على التصعيد</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>المعلم</translation>
    </message>
    <message>
        <source>First missed date</source>
        <translation>أول تاريخ فات</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>المساعدون</translation>
    </message>
    <message>
        <source>Involved</source>
        <translation>المعنيون بالأمر</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>What helps meanwhile</source>
        <translation>ما يساعد في الأثناء</translation>
    </message>
    <message>
        <source>One a line: name | address or place</source>
        <translation>واحد في كل سطر: الاسم | العنوان أو المكان</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>مفصولة بفواصل</translation>
    </message>
    <message>
        <source>How it was solved</source>
        <translation>كيف حُلّت</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>الحل المؤقت</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>Where details are</source>
        <translation>مكان التفاصيل</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Show the other fields</source>
        <translation>إظهار الحقول الأخرى</translation>
    </message>
    <message>
        <source>%1, by the matrix</source>
        <translation>‏%L1، حسب المصفوفة</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>‏%L1، اختيار</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>None, own team</source>
        <translation>لا أحد، الفريق نفسه</translation>
    </message>
    <message>
        <source>%1, by category</source>
        <translation>‏%L1، حسب الفئة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Response team</source>
        <translation>فريق الاستجابة</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Known situation</source>
        <translation>موقف معروف</translation>
    </message>
    <message>
        <source>Contributing parties</source>
        <translation>الأطراف المساهمة</translation>
    </message>
    <message>
        <source>Support tier</source>
        <translation>مستوى الدعم</translation>
    </message>
    <message>
        <source>Which specialists work on it, beside the level of management that knows</source>
        <translation>المتخصصون الذين يعملون عليها، إلى جانب المستوى الإداري الذي يعلم بها</translation>
    </message>
</context>
<context>
    <name>ui::FieldsDialog</name>
    <message>
        <source>Up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Fields of this project</source>
        <translation>حقول هذا المشروع</translation>
    </message>
    <message>
        <source>They show in the form of every entry, in filters as custom.key:value, and in drafts as {{issue.custom.key}}.</source>
        <translation>تظهر في نموذج كل إدخال، وفي عوامل التصفية بصيغة custom.key:value، وفي المسودات بصيغة {{issue.custom.key}}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Only for categories</source>
        <translation>لفئات معينة فقط</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Name of a new field</source>
        <translation>اسم حقل جديد</translation>
    </message>
    <message>
        <source>Type of the new field</source>
        <translation>نوع الحقل الجديد</translation>
    </message>
    <message>
        <source>Choices, separated by commas</source>
        <translation>الخيارات، مفصولة بفواصل</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>إضافة حقل</translation>
    </message>
    <message>
        <source>%1, retired</source>
        <translation>‏%L1، موقوف</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>حُفظ %L1.</translation>
    </message>
    <message>
        <source>%1 is added; its key is %2.</source>
        <translation>أُضيف %L1؛ مفتاحه %L2.</translation>
    </message>
    <message>
        <source>%1 is offered no more; its values stay.</source>
        <translation>لن يُعرض %L1 بعد الآن؛ وتبقى قيمه.</translation>
    </message>
    <message>
        <source>%1 is offered again.</source>
        <translation>يُعرض %L1 من جديد.</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>العرض من جديد</translation>
    </message>
</context>
<context>
    <name>ui::FilesPane</name>
    <message>
        <source>No files yet. Drop them here, paste a picture, or add them.</source>
        <translation>لا ملفات بعد. أفلتها هنا، أو ألصق صورة، أو أضفها.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Copy into the workspace</source>
        <translation>نسخ إلى مساحة العمل</translation>
    </message>
    <message>
        <source>Link where it lies</source>
        <translation>ربط في مكانه</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>جارٍ قراءة الملفات</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>حُفظ %L1.</translation>
    </message>
    <message>
        <source>%1 is larger than 100 MB and was not copied. Link it where it lies instead.</source>
        <translation>‏%L1 أكبر من 100 MB ولم يُنسخ. اربطه في مكانه بدلًا من ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ولا شيء آخر.</numerusform>
            <numerusform>وواحد آخر.</numerusform>
            <numerusform>واثنان آخران.</numerusform>
            <numerusform>و%Ln أخرى.</numerusform>
            <numerusform>و%Ln أخرى.</numerusform>
            <numerusform>و%Ln أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>صورة %L1</translation>
    </message>
    <message>
        <source>Programs, scripts and web pages are not opened from here. Save a copy instead.</source>
        <translation>لا تُفتح البرامج والنصوص البرمجية وصفحات الويب من هنا. احفظ نسخة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Open %1 in another program?</source>
        <translation>هل تريد فتح %L1 في برنامج آخر؟</translation>
    </message>
    <message>
        <source>Open only what comes from people you trust. Changes made there do not come back.</source>
        <translation>افتح فقط ما يأتي من أشخاص تثق بهم. التغييرات التي تُجرى هناك لا تعود إلى هنا.</translation>
    </message>
    <message>
        <source>No program opens this kind of file. Save a copy instead.</source>
        <translation>لا يوجد برنامج يفتح هذا النوع من الملفات. احفظ نسخة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>%1 removed. Undo brings it back.</source>
        <translation>أُزيل %L1. «تراجع» يعيده.</translation>
    </message>
    <message>
        <source>Evidence pack, in a new folder</source>
        <translation>حزمة الأدلة في مجلد جديد</translation>
    </message>
    <message>
        <source>Evidence %1</source>
        <translation>أدلة %1</translation>
    </message>
    <message>
        <source>%1 could not be read and is not in the pack.</source>
        <translation>تعذّرت قراءة %1 وليس في الحزمة.</translation>
    </message>
    <message>
        <source>The case is in the folder %1, sealed with %2.</source>
        <translation>الحالة في المجلد %1، والختم %2.</translation>
    </message>
</context>
<context>
    <name>ui::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%L1: %L2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1: %2 values</source>
        <translation>‏%L1: %L2 من القيم</translation>
    </message>
</context>
<context>
    <name>ui::FindList</name>
    <message>
        <source>%1, %2</source>
        <translation>%L1، %L2</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>ui::FindSource</name>
    <message>
        <source>New issue “%1”</source>
        <translation>مشكلة جديدة «%L1»</translation>
    </message>
    <message>
        <source>Enter saves, details can follow</source>
        <translation>‏Enter للحفظ، ويمكن أن تلحق التفاصيل</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%L1، %L2، %L3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>ui::FirstSteps</name>
    <message>
        <source>Worth doing before the first escalation</source>
        <translation>مما يفيد قبل التصعيد الأول</translation>
    </message>
    <message>
        <source>Add the people</source>
        <translation>إضافة الأشخاص</translation>
    </message>
    <message>
        <source>yours and the other side&apos;s, with a way to reach them</source>
        <translation>أشخاص جانبكم والجانب الآخر، وكيفية الوصول إليهم</translation>
    </message>
    <message>
        <source>Open People</source>
        <translation>فتح الأشخاص</translation>
    </message>
    <message>
        <source>Draw the ladder</source>
        <translation>رسم السلّم</translation>
    </message>
    <message>
        <source>who is asked at each level, and how long they may take</source>
        <translation>من يُسأل في كل مستوى، وكم له من الوقت</translation>
    </message>
    <message>
        <source>Open Matrix</source>
        <translation>فتح المصفوفة</translation>
    </message>
    <message>
        <source>Set working hours</source>
        <translation>تحديد ساعات العمل</translation>
    </message>
    <message>
        <source>clocks stop at night, at weekends and on holidays</source>
        <translation>تتوقف الساعات ليلًا وفي نهاية الأسبوع والعطل</translation>
    </message>
    <message>
        <source>Open Calendar</source>
        <translation>فتح التقويم</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added</source>
        <translation>
            <numerusform>لم يُضف أحد</numerusform>
            <numerusform>أُضيف شخص واحد</numerusform>
            <numerusform>أُضيف شخصان</numerusform>
            <numerusform>أُضيف %Ln أشخاص</numerusform>
            <numerusform>أُضيف %Ln شخصًا</numerusform>
            <numerusform>أُضيف %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who manages it</source>
        <translation>اذكر من يديره</translation>
    </message>
    <message>
        <source>whose name the mails carry, and what they decide alone</source>
        <translation>من يظهر اسمه في الرسائل وما يقرره وحده</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>افتح المشروع</translation>
    </message>
</context>
<context>
    <name>ui::GridView</name>
    <message>
        <source>clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>تعبئة إلى الأسفل</translation>
    </message>
    <message>
        <source>fill right</source>
        <translation>تعبئة إلى الجانب</translation>
    </message>
    <message>
        <source>move rows</source>
        <translation>نقل الصفوف</translation>
    </message>
</context>
<context>
    <name>ui::GuidedPanel</name>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <translation>الاحتفاظ بهذه الإجابات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Close without keeping</source>
        <translation>إغلاق دون احتفاظ</translation>
    </message>
    <message>
        <source>Guided verdict</source>
        <translation>المشورة الموجَّهة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>Guided verdict, question %1 of %2</source>
        <translation>المشورة الموجَّهة، السؤال %L1 من %L2</translation>
    </message>
    <message>
        <source>Guided verdict, after %1 answers</source>
        <translation>المشورة الموجَّهة، عدد الإجابات: %L1</translation>
    </message>
    <message>
        <source>You said: %1.</source>
        <translation>الإجابات: %L1.</translation>
    </message>
    <message>
        <source>Guided verdict: %1. Answers: %2.</source>
        <translation>المشورة الموجَّهة: %L1. الإجابات: %L2.</translation>
    </message>
</context>
<context>
    <name>ui::HeatMap</name>
    <message>
        <source>Risk matrix</source>
        <translation>مصفوفة المخاطر</translation>
    </message>
    <message>
        <source>%1: probability %2, impact %3</source>
        <translation>‏%L1: الاحتمال %L2، الأثر %L3</translation>
    </message>
</context>
<context>
    <name>ui::Help</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Rung %1</source>
        <translation>Rung %L1</translation>
    </message>
    <message>
        <source>Escalation management for project managers.

Free software under the GNU General Public License, version 3 or later; it comes without any warranty.

Made with Qt, SQLite, libcsv, uchardet, GMime, libical, libxlsxwriter, libzip, Mustache and tl::expected.</source>
        <translation>إدارة التصعيد لمديري المشاريع.

برنامج حر بموجب رخصة GNU General Public License، الإصدار 3 أو أحدث؛ ويُقدَّم دون أي ضمان.

أُنشئ باستخدام Qt وSQLite وlibcsv وuchardet وGMime وlibical وlibxlsxwriter وlibzip وMustache وtl::expected.</translation>
    </message>
    <message>
        <source>About Rung</source>
        <translation>حول Rung</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPane</name>
    <message>
        <source>History</source>
        <translation>التاريخ</translation>
    </message>
</context>
<context>
    <name>ui::ImplicatedList</name>
    <message>
        <source>Add somebody who is involved</source>
        <translation>إضافة شخص معنيّ بالأمر</translation>
    </message>
    <message>
        <source>Neither they nor those who report to them are asked or copied in this matter</source>
        <translation>لا يُسأل في هذا الأمر المعنيّون به ولا من يتبعهم، ولا تُرسل إليهم نسخة</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>لا أحد غيرهم</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1 from those involved</source>
        <translation>إزالة %L1 من المعنيّين بالأمر</translation>
    </message>
</context>
<context>
    <name>ui::ImportPage</name>
    <message>
        <source>Import a list</source>
        <translation>استيراد قائمة</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>قوائم (*.csv *.tsv *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>ليس في القائمة</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>%1, written in %2, separated by %3</source>
        <translation>‏%L1، بترميز %L2، بفاصل %L3</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>‏%Ln صفوف</numerusform>
            <numerusform>‏%Ln صفًا</numerusform>
            <numerusform>‏%Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>استيراد: لا صفوف</numerusform>
            <numerusform>استيراد صف واحد</numerusform>
            <numerusform>استيراد صفين</numerusform>
            <numerusform>استيراد %Ln صفوف</numerusform>
            <numerusform>استيراد %Ln صفًا</numerusform>
            <numerusform>استيراد %Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>‏%Ln جديدة</numerusform>
            <numerusform>‏%Ln جديدًا</numerusform>
            <numerusform>‏%Ln جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لا تغيير</numerusform>
            <numerusform>واحد مُغيَّر</numerusform>
            <numerusform>اثنان مُغيَّران</numerusform>
            <numerusform>‏%Ln مُغيَّرة</numerusform>
            <numerusform>‏%Ln مُغيَّرًا</numerusform>
            <numerusform>‏%Ln مُغيَّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>لا شيء دون تغيير</numerusform>
            <numerusform>واحد دون تغيير</numerusform>
            <numerusform>اثنان دون تغيير</numerusform>
            <numerusform>‏%Ln دون تغيير</numerusform>
            <numerusform>‏%Ln دون تغيير</numerusform>
            <numerusform>‏%Ln دون تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>لا شيء متروك</numerusform>
            <numerusform>واحد متروك</numerusform>
            <numerusform>اثنان متروكان</numerusform>
            <numerusform>‏%Ln متروكة</numerusform>
            <numerusform>‏%Ln متروكًا</numerusform>
            <numerusform>‏%Ln متروك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n told again by a later row</source>
        <translation>
            <numerusform>لم يحلّ صف لاحق محل أي صف</numerusform>
            <numerusform>واحد حلّ محله صف لاحق</numerusform>
            <numerusform>اثنان حلّت محلهما صفوف لاحقة</numerusform>
            <numerusform>‏%Ln حلّت محلها صفوف لاحقة</numerusform>
            <numerusform>‏%Ln حلّت محلها صفوف لاحقة</numerusform>
            <numerusform>‏%Ln حلّت محلها صفوف لاحقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>تم الاستيراد: %L1.</translation>
    </message>
    <message>
        <source>%1 left out, %2</source>
        <comment>rows, remarks</comment>
        <translation>متروك: %L1، %L2</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>‏%Ln ملاحظات</numerusform>
            <numerusform>‏%Ln ملاحظة</numerusform>
            <numerusform>‏%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>تم استيراد %L1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Number or key</source>
        <translation>الرقم أو المفتاح</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>الحقائق</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>المُبلِّغ</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>الطرف المقابل</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>تاريخ الإبلاغ</translation>
    </message>
    <message>
        <source>Need-by</source>
        <translation>تاريخ الحاجة</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>تاريخ الحل</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Import a list of issues</source>
        <translation>استيراد قائمة مشكلات</translation>
    </message>
    <message>
        <source>CSV or TSV from a spreadsheet, Jira, GitHub, Redmine, ServiceNow and others. Importing the same list again updates, it never doubles.</source>
        <translation>‏CSV أو TSV من جدول بيانات أو Jira أو GitHub أو Redmine أو ServiceNow وغيرها. إعادة استيراد القائمة نفسها تحدّثها ولا تكرّرها أبدًا.</translation>
    </message>
    <message>
        <source>First rows of the list</source>
        <translation>الصفوف الأولى من القائمة</translation>
    </message>
    <message>
        <source>Rows left out and cells not read</source>
        <translation>الصفوف المتروكة والخلايا غير المقروءة</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Bring your list</source>
        <translation>إحضار قائمتك</translation>
    </message>
    <message>
        <source>Choose the CSV that your tracker or spreadsheet exports. Before anything is stored you see what was understood.</source>
        <translation>اختر ملف CSV الذي يصدّره نظام التتبع أو جدول البيانات. قبل تخزين أي شيء يظهر لك ما تم فهمه.</translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation>دلالة كل عمود</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>ui::IssueBoard</name>
    <message>
        <source>By status</source>
        <translation>حسب الحالة</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>حسب المستوى</translation>
    </message>
    <message>
        <source>Drag a card to change its status, or press Ctrl+Shift+Left or Right</source>
        <translation>اسحب بطاقة لتغيير حالتها، أو اضغط Ctrl+Shift+Left أو Right</translation>
    </message>
    <message>
        <source>Drag a card to a higher level to prepare its escalation</source>
        <translation>اسحب بطاقة إلى مستوى أعلى لإعداد تصعيدها</translation>
    </message>
    <message>
        <source>A level is reached by an escalation, one issue at a time. To go down, log that it stepped down.</source>
        <translation>يُبلغ المستوى بالتصعيد، مشكلة واحدة في كل مرة. للنزول، سجّل خفض المستوى.</translation>
    </message>
    <message>
        <source>Moved to %1, which the filter leaves out</source>
        <translation>نُقلت إلى %L1، والمرشِّح لا يعرضها</translation>
    </message>
</context>
<context>
    <name>ui::IssueDetail</name>
    <message>
        <source>Log what happened</source>
        <translation>تسجيل ما حدث</translation>
    </message>
    <message>
        <source>More about this issue</source>
        <translation>المزيد عن هذه المشكلة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>الحقائق</translation>
    </message>
    <message>
        <source>Tried so far</source>
        <translation>ما جُرِّب حتى الآن</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Parts of the issue</source>
        <translation>أجزاء المشكلة</translation>
    </message>
    <message>
        <source>Work is stopped since %1 by %2: %3</source>
        <translation>العمل متوقف منذ %L1 بقرار من %L2: %L3</translation>
    </message>
    <message>
        <source>Release work</source>
        <translation>استئناف العمل</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>‏%L1، المستوى %L2</translation>
    </message>
    <message>
        <source>Path %1</source>
        <translation>المسار %L1</translation>
    </message>
    <message>
        <source>Owner unclear</source>
        <translation>المسؤول غير محدد</translation>
    </message>
    <message>
        <source>%1 owns it</source>
        <translation>المسؤول: %L1</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>التصعيدات</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Nobody above the team has been asked yet.</source>
        <translation>لم يُسأل أحد فوق الفريق بعد.</translation>
    </message>
    <message>
        <source>No drafts yet.</source>
        <translation>لا مسودات بعد.</translation>
    </message>
    <message>
        <source>Write a draft</source>
        <translation>كتابة مسودة</translation>
    </message>
    <message>
        <source>Risk %1</source>
        <translation>الخطر %1</translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <translation>
            <numerusform>لا مخاطر</numerusform>
            <numerusform>خطر واحد</numerusform>
            <numerusform>خطران</numerusform>
            <numerusform>%Ln مخاطر</numerusform>
            <numerusform>%Ln خطرًا</numerusform>
            <numerusform>%Ln خطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>لا إجراء مفتوح</numerusform>
            <numerusform>إجراء مفتوح</numerusform>
            <numerusform>إجراءان مفتوحان</numerusform>
            <numerusform>%Ln إجراءات مفتوحة</numerusform>
            <numerusform>%Ln إجراءً مفتوحًا</numerusform>
            <numerusform>%Ln إجراء مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>tier %1</source>
        <translation>مستوى الدعم %1</translation>
    </message>
</context>
<context>
    <name>ui::IssueFilterBar</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>الطرف المقابل</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Filter issues</source>
        <translation>تصفية المشكلات</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>‏%Ln مشكلات</numerusform>
            <numerusform>‏%Ln مشكلة</numerusform>
            <numerusform>‏%Ln مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>جارٍ العد…</translation>
    </message>
</context>
<context>
    <name>ui::IssuePage</name>
    <message>
        <source>Do what the advice says</source>
        <translation>تنفيذ ما تقوله المشورة</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Guide me to the verdict</source>
        <translation>الإرشاد إلى المشورة</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Write a draft</source>
        <translation>كتابة مسودة</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Export brief</source>
        <translation>تصدير الموجز</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Remove issue</source>
        <translation>إزالة المشكلة</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>التصعيد</translation>
    </message>
    <message>
        <source>Time and owner</source>
        <translation>الوقت والمسؤول</translation>
    </message>
    <message>
        <source>Early warning</source>
        <translation>إنذار مبكر</translation>
    </message>
    <message>
        <source>Fields of this project…</source>
        <translation>حقول هذا المشروع…</translation>
    </message>
    <message>
        <source>Milestones…</source>
        <translation>المعالم…</translation>
    </message>
    <message>
        <source>See the review of the concern</source>
        <translation>عرض مراجعة التحفّظ</translation>
    </message>
    <message>
        <source>See until when the workaround holds</source>
        <translation>عرض أجل الحل المؤقت</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>No issues yet</source>
        <translation>لا مشكلات بعد</translation>
    </message>
    <message>
        <source>Note what blocks you. A title is enough: Rung tells you whom to ask, when to wait and when to go one level up.</source>
        <translation>دوّن ما يعيقك. يكفي عنوان: يخبرك Rung بمن تسأل، ومتى تنتظر، ومتى ترتفع مستوى واحدًا.</translation>
    </message>
    <message>
        <source>What blocks you?</source>
        <translation>ما الذي يعيقك؟</translation>
    </message>
    <message>
        <source>Title of the first issue</source>
        <translation>عنوان المشكلة الأولى</translation>
    </message>
    <message>
        <source>Add issue</source>
        <translation>إضافة مشكلة</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>استيراد قائمة</translation>
    </message>
    <message>
        <source>Look at the sample project</source>
        <translation>عرض المشروع النموذجي</translation>
    </message>
    <message>
        <source>Choose a project first.</source>
        <translation>اختر مشروعًا أولًا.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>هل تريد إزالة %L1؟</translation>
    </message>
    <message>
        <source>Its log and drafts go with it. Undo brings all of it back.</source>
        <translation>يُزال معها سجل الاتصالات والمسودات. «تراجع» يعيدها كلها.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>فتح في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Shift+Return</source>
        <translation>Shift+Return</translation>
    </message>
    <message>
        <source>Correct an entry of the log</source>
        <translation>تصحيح قيد في السجل</translation>
    </message>
    <message>
        <source>Happened again…</source>
        <translation>تكرّر حدوثها…</translation>
    </message>
    <message>
        <source>Did not happen again</source>
        <translation>لم يتكرر حدوثها</translation>
    </message>
    <message>
        <source>Only an earlier issue can have happened again, and not after this one itself did.</source>
        <translation>لا يتكرر إلا حدوث مشكلة سابقة، وليس بعد أن تكرر حدوث هذه المشكلة نفسها.</translation>
    </message>
    <message>
        <source>Columns and groups…</source>
        <translation>الأعمدة والمجموعات…</translation>
    </message>
    <message>
        <source>Alt+C</source>
        <translation>Alt+C</translation>
    </message>
    <message>
        <source>Saved views…</source>
        <translation>طرق العرض المحفوظة…</translation>
    </message>
    <message>
        <source>Alt+S</source>
        <translation>Alt+S</translation>
    </message>
    <message>
        <source>Set a field of the selected issues</source>
        <translation>تعيين حقل للمشكلات المحددة</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Close the selected issues with a reason</source>
        <translation>إغلاق المشكلات المحددة مع ذكر السبب</translation>
    </message>
    <message>
        <source>Copy the selected issues as a table</source>
        <translation>نسخ المشكلات المحددة كجدول</translation>
    </message>
    <message>
        <source>Paste cells into the table</source>
        <translation>لصق خلايا في الجدول</translation>
    </message>
    <message>
        <source>Table over the whole width</source>
        <translation>الجدول بعرض النافذة كاملًا</translation>
    </message>
    <message>
        <source>Alt+0</source>
        <translation>Alt+0</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>No issue fits the filter</source>
        <translation>لا مشكلة تطابق المرشِّح</translation>
    </message>
    <message>
        <source>Clear the filter to see all issues of this project.</source>
        <translation>امسح المرشِّح لعرض كل مشكلات هذا المشروع.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح المرشِّح</translation>
    </message>
    <message>
        <source>Close the issue</source>
        <translation>إغلاق المشكلة</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>عرض الجدول</translation>
    </message>
    <message>
        <source>Alt+1</source>
        <translation>Alt+1</translation>
    </message>
    <message>
        <source>Show the board</source>
        <translation>عرض اللوحة</translation>
    </message>
    <message>
        <source>Alt+2</source>
        <translation>Alt+2</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>عرض المخطط الزمني</translation>
    </message>
    <message>
        <source>Alt+3</source>
        <translation>Alt+3</translation>
    </message>
    <message>
        <source>%1 cannot be escalated to level %2.</source>
        <translation>لا يمكن تصعيد %L1 إلى المستوى %L2.</translation>
    </message>
    <message>
        <source>Export evidence pack…</source>
        <translation>تصدير حزمة الأدلة…</translation>
    </message>
    <message>
        <source>See the actions</source>
        <translation>عرض الإجراءات</translation>
    </message>
</context>
<context>
    <name>ui::IssueRowDelegate</name>
    <message>
        <source>level %1</source>
        <translation>المستوى %L1</translation>
    </message>
    <message>
        <source>tier %1</source>
        <translation>مستوى الدعم %1</translation>
    </message>
</context>
<context>
    <name>ui::IssueTable</name>
    <message>
        <source>Changing issues</source>
        <translation>جارٍ تغيير المشكلات</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>أُلغي. لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) copied.</source>
        <translation>
            <numerusform>لم تُنسخ أي مشكلة.</numerusform>
            <numerusform>نُسخت مشكلة واحدة.</numerusform>
            <numerusform>نُسخت مشكلتان.</numerusform>
            <numerusform>نُسخت %Ln مشكلات.</numerusform>
            <numerusform>نُسخت %Ln مشكلة.</numerusform>
            <numerusform>نُسخت %Ln مشكلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another change of many issues is still running.</source>
        <translation>ما زال تغيير آخر لمشكلات كثيرة جاريًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) changed.</source>
        <translation>
            <numerusform>لم تتغير أي مشكلة.</numerusform>
            <numerusform>تغيّرت مشكلة واحدة.</numerusform>
            <numerusform>تغيّرت مشكلتان.</numerusform>
            <numerusform>تغيّرت %Ln مشكلات.</numerusform>
            <numerusform>تغيّرت %Ln مشكلة.</numerusform>
            <numerusform>تغيّرت %Ln مشكلة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them resolved only: they close once the outcome is told, or waived with a reason.</source>
        <translation>
            <numerusform>لم تبقَ أي منها محلولة فقط.</numerusform>
            <numerusform>واحدة منها محلولة فقط: تُغلق عند إبلاغ النتيجة أو عند التنازل عن ذلك مع ذكر السبب.</numerusform>
            <numerusform>اثنتان منها محلولتان فقط: تُغلقان عند إبلاغ النتيجة أو عند التنازل عن ذلك مع ذكر السبب.</numerusform>
            <numerusform>‏%Ln منها محلولة فقط: تُغلق عند إبلاغ النتيجة أو عند التنازل عن ذلك مع ذكر السبب.</numerusform>
            <numerusform>‏%Ln منها محلولة فقط: تُغلق عند إبلاغ النتيجة أو عند التنازل عن ذلك مع ذكر السبب.</numerusform>
            <numerusform>‏%Ln منها محلولة فقط: تُغلق عند إبلاغ النتيجة أو عند التنازل عن ذلك مع ذكر السبب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them resolved only: they close once somebody owns them.</source>
        <translation>
            <numerusform>لم تبقَ أي منها محلولة فقط.</numerusform>
            <numerusform>واحدة منها محلولة فقط: تُغلق عندما يكون لها مسؤول.</numerusform>
            <numerusform>اثنتان منها محلولتان فقط: تُغلقان عندما يكون لهما مسؤول.</numerusform>
            <numerusform>‏%Ln منها محلولة فقط: تُغلق عندما يكون لها مسؤول.</numerusform>
            <numerusform>‏%Ln منها محلولة فقط: تُغلق عندما يكون لها مسؤول.</numerusform>
            <numerusform>‏%Ln منها محلولة فقط: تُغلق عندما يكون لها مسؤول.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were not taken over.</source>
        <translation>
            <numerusform>أُخذت كل الخلايا.</numerusform>
            <numerusform>لم تؤخذ خلية واحدة.</numerusform>
            <numerusform>لم تؤخذ خليتان.</numerusform>
            <numerusform>لم تؤخذ %Ln خلايا.</numerusform>
            <numerusform>لم تؤخذ %Ln خلية.</numerusform>
            <numerusform>لم تؤخذ %Ln خلية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IssueTableView</name>
    <message>
        <source>Issues</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>الأعمدة المعتادة</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>تجميع حسب</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>الطرف المقابل</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
</context>
<context>
    <name>ui::IssueTimeline</name>
    <message>
        <source>Weeks</source>
        <translation>أسابيع</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>أشهر</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>أرباع السنة</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>All of the bars in sight</source>
        <translation>كل الأشرطة ضمن العرض</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>A number is a level reached, a clock the next checkpoint. The end of a bar is the need-by: drag it, or press Shift+Left or Right.</source>
        <translation>الرقم مستوى تم بلوغه، والساعة نقطة المراجعة التالية. نهاية الشريط تاريخ الحاجة: اسحبها أو اضغط Shift+Left أو Right.</translation>
    </message>
    <message>
        <source>Timeline of issues</source>
        <translation>المخطط الزمني للمشكلات</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>ui::IssueViews</name>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>لوحة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>مخطط زمني</translation>
    </message>
    <message>
        <source>Alt+1, Alt+2, Alt+3</source>
        <translation>Alt+1، Alt+2، Alt+3</translation>
    </message>
</context>
<context>
    <name>ui::IssueWindow</name>
    <message>
        <source>Show in the list</source>
        <translation>عرض في القائمة</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>key, title</comment>
        <translation>%L1  %L2</translation>
    </message>
</context>
<context>
    <name>ui::LadderDelegate</name>
    <message>
        <source>start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Name; first deputy; second deputy</source>
        <translation>الاسم; النائب الأول; النائب الثاني</translation>
    </message>
    <message>
        <source>4h, 3d, 24h!</source>
        <translation>4h, 3d, 24h!</translation>
    </message>
    <message>
        <source>Title of the level</source>
        <translation>عنوان المستوى</translation>
    </message>
    <message>
        <source>call, meeting</source>
        <translation>مكالمة, اجتماع</translation>
    </message>
    <message>
        <source>Options; Need-by</source>
        <translation>الخيارات; تاريخ الحاجة</translation>
    </message>
</context>
<context>
    <name>ui::LadderPane</name>
    <message>
        <source>Hide channels and facts</source>
        <translation>إخفاء القنوات والحقائق</translation>
    </message>
    <message>
        <source>Show channels and facts</source>
        <translation>عرض القنوات والحقائق</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>kind of path, counterparty</comment>
        <translation>‏%L1، مع %L2</translation>
    </message>
    <message>
        <source>%1 goes to level %2 at once</source>
        <translation>ينتقل %L1 إلى المستوى %L2 فورًا</translation>
    </message>
    <message>
        <source>▲ start: first level asked · Type 90m, 4h, 3d, or 24h! round the clock</source>
        <translation>▲ البداية: أول مستوى يُسأل · اكتب 90m أو 4h أو 3d، أو 24h! على مدار الساعة</translation>
    </message>
    <message>
        <source>2d / 4h: answer within two days, acknowledge within four hours</source>
        <translation>‏2d / 4h: الرد خلال يومين، وتأكيد الاستلام خلال أربع ساعات</translation>
    </message>
</context>
<context>
    <name>ui::LadderView</name>
    <message>
        <source>Escalation path</source>
        <translation>مسار التصعيد</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>تحرير الخلية</translation>
    </message>
    <message>
        <source>%1 starts at level %2</source>
        <translation>يبدأ %L1 عند المستوى %L2</translation>
    </message>
    <message>
        <source>Add level above</source>
        <translation>إضافة مستوى أعلى</translation>
    </message>
    <message>
        <source>Remove level %1</source>
        <translation>إزالة المستوى %L1</translation>
    </message>
    <message>
        <source>Channels of level %1</source>
        <translation>قنوات المستوى %L1</translation>
    </message>
    <message>
        <source>channels of level %1</source>
        <translation>قنوات المستوى %L1</translation>
    </message>
    <message>
        <source>Facts level %1 wants</source>
        <translation>الحقائق التي يطلبها المستوى %L1</translation>
    </message>
    <message>
        <source>facts of level %1</source>
        <translation>حقائق المستوى %L1</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>تعبئة إلى الأسفل</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>تعبئة إلى الجانب</translation>
    </message>
    <message>
        <source>Move level up</source>
        <translation>نقل المستوى إلى الأعلى</translation>
    </message>
    <message>
        <source>Move level down</source>
        <translation>نقل المستوى إلى الأسفل</translation>
    </message>
</context>
<context>
    <name>ui::LeaderBars</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%L1: %L2، %L3</translation>
    </message>
    <message numerus="yes">
        <source>%n asks open</source>
        <translation>
            <numerusform>لا طلبات مفتوحة</numerusform>
            <numerusform>طلب واحد مفتوح</numerusform>
            <numerusform>طلبان مفتوحان</numerusform>
            <numerusform>‏%Ln طلبات مفتوحة</numerusform>
            <numerusform>‏%Ln طلبًا مفتوحًا</numerusform>
            <numerusform>‏%Ln طلب مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>Leader load</source>
        <translation>عبء القادة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%L1 من %L2</translation>
    </message>
    <message>
        <source>%1, over</source>
        <translation>‏%L1، فوق الحد</translation>
    </message>
    <message>
        <source>%1, full</source>
        <translation>‏%L1، ممتلئ</translation>
    </message>
</context>
<context>
    <name>ui::LimitTicks</name>
    <message>
        <source>authority</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>knowledge</source>
        <translation>المعرفة</translation>
    </message>
    <message>
        <source>control</source>
        <translation>التحكم</translation>
    </message>
    <message>
        <source>power to move it on</source>
        <translation>القدرة على الدفع قدمًا</translation>
    </message>
    <message>
        <source>Ticks itself: the ask is compared with your limits of money, days and scope in the project</source>
        <translation>تُحدَّد تلقائيًا: يُقارَن الطلب بحدودك من المال والأيام والنطاق في المشروع</translation>
    </message>
</context>
<context>
    <name>ui::LogPane</name>
    <message>
        <source>Nothing tried yet. Log the first call, meeting or mail here.</source>
        <translation>لم يُجرَّب شيء بعد. سجّل هنا أول مكالمة أو اجتماع أو رسالة.</translation>
    </message>
    <message>
        <source>Tried so far</source>
        <translation>ما جُرِّب حتى الآن</translation>
    </message>
    <message>
        <source>Correct this entry</source>
        <translation>تصحيح هذا القيد</translation>
    </message>
    <message>
        <source>Former words</source>
        <translation>النص السابق</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Rung</source>
        <translation>Rung</translation>
    </message>
    <message>
        <source>Bringing the advice up to date</source>
        <translation>جارٍ تحديث المشورة</translation>
    </message>
    <message>
        <source>Building the search index</source>
        <translation>جارٍ إنشاء فهرس البحث</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%L1+</translation>
    </message>
    <message>
        <source>%1 – %2 – Rung</source>
        <translation>%L1 – %L2 – Rung</translation>
    </message>
    <message>
        <source>Next checkpoint %1, %2</source>
        <translation>نقطة المراجعة التالية %L1، %L2</translation>
    </message>
    <message>
        <source>No checkpoint yet</source>
        <translation>لا نقطة مراجعة بعد</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %L1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %L1</translation>
    </message>
    <message>
        <source>Rung files (*.rung)</source>
        <translation>ملفات Rung (*.rung)</translation>
    </message>
    <message>
        <source>Start a project</source>
        <translation>بدء مشروع</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>اسم المشروع</translation>
    </message>
    <message>
        <source>Save the new file as</source>
        <translation>حفظ الملف الجديد باسم</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Keep the sample project as</source>
        <translation>الاحتفاظ بالمشروع النموذجي باسم</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>%1 is in the log: %2</source>
        <translation>‏%L1 في السجل: %L2</translation>
    </message>
</context>
<context>
    <name>ui::MatrixPage</name>
    <message>
        <source>With %1</source>
        <translation>مع %L1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %L1</translation>
    </message>
    <message>
        <source>Version %1, draft</source>
        <translation>الإصدار %L1، مسودة</translation>
    </message>
    <message>
        <source>changed %1 by %2</source>
        <translation>تغيّر في %L1 بواسطة %L2</translation>
    </message>
    <message>
        <source>Version %1 is in force</source>
        <translation>الإصدار %L1 سارٍ</translation>
    </message>
    <message>
        <source>Add path</source>
        <translation>إضافة مسار</translation>
    </message>
    <message>
        <source>Name of the path</source>
        <translation>اسم المسار</translation>
    </message>
    <message>
        <source>Owner and team</source>
        <translation>المسؤول والفريق</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>قادة الفرق</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>المديرون</translation>
    </message>
    <message>
        <source>path %1</source>
        <translation>المسار %L1</translation>
    </message>
    <message>
        <source>Remove the path %1?</source>
        <translation>هل تريد إزالة المسار %L1؟</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>«تراجع» يعيده.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>path %1 removed</source>
        <translation>أُزيل المسار %L1</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>المصفوفة</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>التصعيد</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>المعايير</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>المصفوفات</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Escalation paths</source>
        <translation>مسارات التصعيد</translation>
    </message>
    <message>
        <source>Remove path</source>
        <translation>إزالة المسار</translation>
    </message>
    <message>
        <source>Play the path</source>
        <translation>تشغيل المسار</translation>
    </message>
    <message>
        <source>Add level on top</source>
        <translation>إضافة مستوى في الأعلى</translation>
    </message>
    <message>
        <source>no category yet</source>
        <translation>لا فئة بعد</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>يسري على</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) of what was pasted had no room</source>
        <translation>
            <numerusform>اتسع المكان لكل الأعمدة الملصقة</numerusform>
            <numerusform>لم يتسع المكان لعمود ملصق واحد</numerusform>
            <numerusform>لم يتسع المكان لعمودين ملصقين</numerusform>
            <numerusform>لم يتسع المكان لـ %Ln أعمدة ملصقة</numerusform>
            <numerusform>لم يتسع المكان لـ %Ln عمودًا ملصقًا</numerusform>
            <numerusform>لم يتسع المكان لـ %Ln عمود ملصق</numerusform>
        </translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>المخاطرة</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>الرعاة</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Copy from…</source>
        <translation>نسخ من…</translation>
    </message>
    <message>
        <source>Start from a template or from another project</source>
        <translation>البدء من قالب أو من مشروع آخر</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>قالب…</translation>
    </message>
    <message>
        <source>Another project…</source>
        <translation>مشروع آخر…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>استيراد ملف…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>حفظ كقالب</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>اسم القالب</translation>
    </message>
    <message>
        <source>Start the matrix from a template</source>
        <translation>بدء المصفوفة من قالب</translation>
    </message>
    <message>
        <source>Copy the matrix of another project</source>
        <translation>نسخ مصفوفة مشروع آخر</translation>
    </message>
    <message>
        <source>Import a matrix</source>
        <translation>استيراد مصفوفة</translation>
    </message>
    <message>
        <source>Export the matrix</source>
        <translation>تصدير المصفوفة</translation>
    </message>
    <message>
        <source>Versions of the matrix</source>
        <translation>إصدارات المصفوفة</translation>
    </message>
    <message>
        <source>What would change for running issues</source>
        <translation>ما سيتغير في المشكلات الجارية</translation>
    </message>
    <message>
        <source>Matrix %1.xlsx</source>
        <translation>مصفوفة %L1.xlsx</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Table (*.csv);;Rung matrix (*.json)</source>
        <translation>جدول بيانات (*.xlsx);;جدول (*.csv);;مصفوفة Rung (*.json)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ %L1</translation>
    </message>
    <message>
        <source>Matrix (*.xlsx *.csv *.json)</source>
        <translation>مصفوفة (*.xlsx *.csv *.json)</translation>
    </message>
    <message>
        <source>Add people who are not known yet?</source>
        <translation>هل تريد إضافة الأشخاص غير المعروفين بعد؟</translation>
    </message>
    <message>
        <source>Without them, a name nobody has stops the import.</source>
        <translation>من دونهم، يوقف أي اسم غير معروف الاستيراد.</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>إضافتهم</translation>
    </message>
    <message>
        <source>The matrix is imported</source>
        <translation>تم استيراد المصفوفة</translation>
    </message>
    <message>
        <source>The file says what the matrix says already</source>
        <translation>الملف يطابق ما في المصفوفة أصلًا</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <comment>row, column heading, what is wrong</comment>
        <translation>الصف %L1، %L2: %L3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported: cells of the file cannot be taken</source>
        <translation>لم يُستورد شيء: في الملف خلايا لا يمكن أخذها</translation>
    </message>
    <message>
        <source>Spreadsheet, table or file…</source>
        <translation>جدول بيانات أو جدول أو ملف…</translation>
    </message>
    <message>
        <source>Matrix sheet, on one page</source>
        <translation>ورقة المصفوفة، في صفحة واحدة</translation>
    </message>
    <message>
        <source>Guidelines for the team</source>
        <translation>إرشادات للفريق</translation>
    </message>
    <message>
        <source>Matrix sheet</source>
        <translation>ورقة المصفوفة</translation>
    </message>
    <message>
        <source>Settle version %1</source>
        <translation>اعتماد الإصدار %L1</translation>
    </message>
    <message>
        <source>Why was it changed? (may stay empty)</source>
        <translation>ما سبب التغيير؟ (يمكن تركه فارغًا)</translation>
    </message>
    <message>
        <source>Level %1, %2</source>
        <translation>المستوى %L1، %L2</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>المستوى %L1</translation>
    </message>
    <message>
        <source>Severity matrix, on one page</source>
        <translation>مصفوفة الخطورة في صفحة واحدة</translation>
    </message>
    <message>
        <source>Risk matrix, on one page</source>
        <translation>مصفوفة المخاطر في صفحة واحدة</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Print this matrix…</source>
        <translation>طباعة هذه المصفوفة…</translation>
    </message>
    <message>
        <source>No matrix yet</source>
        <translation>لا مصفوفة بعد</translation>
    </message>
    <message>
        <source>It says who is asked at which level, on your side and on theirs, and how fast they have to answer. It belongs to a project: begin with one.</source>
        <translation>تبيّن من يُسأل في كل مستوى، من جانبكم ومن الجانب الآخر، وخلال أي مدة يردّ. وهي تتبع مشروعًا، فابدأ بمشروع.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Add %1 to the people</source>
        <translation>إضافة %L1 إلى الأشخاص</translation>
    </message>
    <message numerus="yes">
        <source>Add the %n person(s) not known yet</source>
        <translation>
            <numerusform>لا أحد غير معروف</numerusform>
            <numerusform>إضافة الشخص غير المعروف بعد</numerusform>
            <numerusform>إضافة الشخصين غير المعروفين بعد</numerusform>
            <numerusform>إضافة %Ln أشخاص غير معروفين بعد</numerusform>
            <numerusform>إضافة %Ln شخصًا غير معروف بعد</numerusform>
            <numerusform>إضافة %Ln شخص غير معروف بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody who was typed is known</source>
        <translation>كل من كُتب اسمه معروف</translation>
    </message>
    <message>
        <source>people of the matrix</source>
        <translation>أشخاص المصفوفة</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added</source>
        <translation>
            <numerusform>لم يُضَف أحد</numerusform>
            <numerusform>أُضيف شخص واحد</numerusform>
            <numerusform>أُضيف شخصان</numerusform>
            <numerusform>أُضيف %Ln أشخاص</numerusform>
            <numerusform>أُضيف %Ln شخصًا</numerusform>
            <numerusform>أُضيف %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the people typed who are not known yet</source>
        <translation>إضافة من كُتبت أسماؤهم ولم يُعرفوا بعد</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>Situations and categories</source>
        <translation>المواقف والفئات</translation>
    </message>
    <message>
        <source>Import situations</source>
        <translation>استيراد مواقف</translation>
    </message>
    <message>
        <source>Export the situations</source>
        <translation>تصدير المواقف</translation>
    </message>
    <message>
        <source>Their management</source>
        <translation>إدارتهم</translation>
    </message>
    <message>
        <source>Both managements</source>
        <translation>الإدارتان</translation>
    </message>
    <message>
        <source>Directors of both</source>
        <translation>مديرو الطرفين</translation>
    </message>
    <message>
        <source>Heads of both</source>
        <translation>رؤساء الطرفين</translation>
    </message>
    <message>
        <source>Meeting of both managements</source>
        <translation>اجتماع الإدارتين</translation>
    </message>
    <message>
        <source>Change request</source>
        <translation>طلب تغيير</translation>
    </message>
    <message>
        <source>%1, their management first</source>
        <translation>%1، إدارتهم أولًا</translation>
    </message>
    <message>
        <source>Theirs first…</source>
        <translation>إدارتهم أولًا…</translation>
    </message>
    <message>
        <source>A path to a counterparty: their manager is asked first, then both managements in parallel</source>
        <translation>مسار إلى طرف مقابل: يُسأل مديرهم أولًا ثم الإدارتان معًا</translation>
    </message>
    <message>
        <source>Add path: their management first…</source>
        <translation>إضافة مسار: إدارتهم أولًا…</translation>
    </message>
    <message>
        <source>No other side yet: add it on the People page</source>
        <translation>لا طرف مقابل بعد: أضفه في صفحة الأشخاص</translation>
    </message>
    <message>
        <source>It serves no category yet: choose it on an issue, or type its categories</source>
        <translation>لا يخدم أي فئة بعد: اختره في مشكلة أو اكتب فئاته</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ui::MilestoneField</name>
    <message>
        <source>Reached %1.</source>
        <translation>تم بلوغه في %L1.</translation>
    </message>
    <message>
        <source>Expected %1, %2 later than planned.</source>
        <translation>متوقع في %L1، متأخر عن المخطط بمقدار %L2.</translation>
    </message>
    <message>
        <source>Expected %1, %2 earlier than planned.</source>
        <translation>متوقع في %L1، متقدم على المخطط بمقدار %L2.</translation>
    </message>
    <message>
        <source>Expected %1, as planned.</source>
        <translation>متوقع في %L1، كما هو مخطط.</translation>
    </message>
    <message>
        <source>Last safe day %1.</source>
        <translation>آخر يوم آمن %L1.</translation>
    </message>
    <message>
        <source>Milestone it endangers</source>
        <translation>المعلم المهدَّد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Take %1 as need-by</source>
        <translation>اعتماد %L1 تاريخًا للحاجة</translation>
    </message>
    <message>
        <source>Take the last safe day, %1</source>
        <translation>اعتماد آخر يوم آمن، %L1</translation>
    </message>
</context>
<context>
    <name>ui::MilestonesDialog</name>
    <message>
        <source>Milestones of %1</source>
        <translation>معالم %L1</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>المعالم</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>المعلم</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>الخطة الأساسية</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Slip, days</source>
        <translation>التأخر، بالأيام</translation>
    </message>
    <message>
        <source>Float, days</source>
        <translation>الهامش، بالأيام</translation>
    </message>
    <message>
        <source>Last safe day</source>
        <translation>آخر يوم آمن</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>تاريخ البلوغ</translation>
    </message>
    <message>
        <source>New forecast</source>
        <translation>توقع جديد</translation>
    </message>
    <message>
        <source>Why it moved</source>
        <translation>سبب تغيّر الموعد</translation>
    </message>
    <message>
        <source>Add forecast</source>
        <translation>إضافة توقع</translation>
    </message>
    <message>
        <source>Name of a new milestone</source>
        <translation>اسم معلم جديد</translation>
    </message>
    <message>
        <source>Float </source>
        <comment>before a number of working days</comment>
        <translation>الهامش </translation>
    </message>
    <message>
        <source>Float in working days</source>
        <translation>الهامش بأيام العمل</translation>
    </message>
    <message>
        <source>Add milestone</source>
        <translation>إضافة معلم</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>تم حفظ %L1.</translation>
    </message>
    <message>
        <source>“%1” is no number of working days; the former one stays.</source>
        <translation>‏«%L1» ليس عددًا من أيام العمل؛ تبقى القيمة السابقة.</translation>
    </message>
    <message>
        <source>“%1” is no day; the former one stays. Write %2.</source>
        <translation>‏«%L1» ليس يومًا؛ يبقى اليوم السابق. صيغة الكتابة: %L2.</translation>
    </message>
    <message>
        <source>%1 is expected %2 now.</source>
        <translation>‏%L1 متوقع الآن في %L2.</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>تمت إضافة %L1.</translation>
    </message>
    <message>
        <source>%1: expected %2. %3</source>
        <translation>‏%L1: متوقع في %L2. %L3</translation>
    </message>
    <message>
        <source>No forecast yet: the baseline is expected.</source>
        <translation>لا توقع بعد: المتوقع هو الخطة الأساسية.</translation>
    </message>
    <message>
        <source>No milestone yet. Give the first one a name and its planned day below.</source>
        <translation>لا معالم بعد. أعطِ المعلم الأول اسمًا ويومه المخطط أدناه.</translation>
    </message>
</context>
<context>
    <name>ui::MomentEdit</name>
    <message>
        <source>Date and time</source>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>اختيار يوم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Not a date. Write %1, +3d or a weekday.</source>
        <translation>ليس تاريخًا. اكتب %L1 أو +3d أو اسم يوم من الأسبوع.</translation>
    </message>
</context>
<context>
    <name>ui::MoneyEdit</name>
    <message>
        <source>Not an amount. Write a number, for example %1.</source>
        <translation>ليس مبلغًا. اكتب رقمًا، مثل %L1.</translation>
    </message>
</context>
<context>
    <name>ui::NavRail</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>ui::OfferStrip</name>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Offer of a new contact</source>
        <translation>اقتراح جهة اتصال جديدة</translation>
    </message>
    <message>
        <source>Not offered again until another forward is logged</source>
        <translation>لا يُقترح ثانية حتى تُسجَّل إحالة أخرى</translation>
    </message>
    <message>
        <source>The draft of the matrix has to be settled first.</source>
        <translation>يجب اعتماد مسودة المصفوفة أولًا.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%L1 %L2</translation>
    </message>
    <message>
        <source>Keep %1 as deputy</source>
        <translation>الإبقاء على %L1 نائبًا</translation>
    </message>
    <message>
        <source>For running issues too</source>
        <translation>للمشكلات الجارية أيضًا</translation>
    </message>
    <message>
        <source>%1 is the contact at level %2 of %3 now.</source>
        <translation>جهة الاتصال الآن هي %L1 في المستوى %L2 من %L3.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>What becomes of the former contact and of running issues</source>
        <translation>مصير جهة الاتصال السابقة والمشكلات الجارية</translation>
    </message>
</context>
<context>
    <name>ui::OptionsTable</name>
    <message>
        <source>Add option</source>
        <translation>إضافة خيار</translation>
    </message>
    <message>
        <source>Remove option</source>
        <translation>إزالة الخيار</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Rec.</source>
        <translation>موصى</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>التكلفة، %L1</translation>
    </message>
    <message>
        <source>Slip, days</source>
        <translation>التأخر، بالأيام</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Main risk</source>
        <translation>المخاطرة الرئيسية</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>موصى به</translation>
    </message>
    <message>
        <source>Not recommended</source>
        <translation>غير موصى به</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>الخيار %L1</translation>
    </message>
</context>
<context>
    <name>ui::PaperView</name>
    <message>
        <source>Preview of the paper</source>
        <translation>معاينة الورقة</translation>
    </message>
</context>
<context>
    <name>ui::PathSettings</name>
    <message>
        <source>Choose categories</source>
        <translation>اختيار الفئات</translation>
    </message>
    <message>
        <source>One a line: senior meeting, change request, stop …</source>
        <translation>واحد في كل سطر: اجتماع القيادة، طلب تغيير، إيقاف…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>الطرف المقابل</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>يسري على</translation>
    </message>
    <message>
        <source>name of the path</source>
        <translation>اسم المسار</translation>
    </message>
    <message>
        <source>kind of the path</source>
        <translation>نوع المسار</translation>
    </message>
    <message>
        <source>counterparty</source>
        <translation>الطرف المقابل</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Last resorts</source>
        <translation>الملاذات الأخيرة</translation>
    </message>
    <message>
        <source>last resorts</source>
        <translation>الملاذات الأخيرة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>A path has a name.</source>
        <translation>لكل مسار اسم.</translation>
    </message>
    <message>
        <source>Another path is called so. Write a name of its own.</source>
        <translation>هناك مسار آخر بهذا الاسم. اكتب اسمًا خاصًا به.</translation>
    </message>
    <message>
        <source>“%1” stands there twice. Write each last resort once, the mildest first.</source>
        <translation>«%L1» مكتوب مرتين. اكتب كل حل أخير مرة واحدة، والأخف أولًا.</translation>
    </message>
</context>
<context>
    <name>ui::PeopleShelf</name>
    <message>
        <source>Find a person</source>
        <translation>البحث عن شخص</translation>
    </message>
    <message>
        <source>Drag into the grid</source>
        <translation>اسحب إلى الشبكة</translation>
    </message>
    <message>
        <source>People to put into the grid</source>
        <translation>أشخاص لوضعهم في الشبكة</translation>
    </message>
    <message>
        <source>Drag into a cell, or press Enter to put the person into the current one</source>
        <translation>اسحب إلى خلية، أو اضغط Enter لوضع الشخص في الخلية الحالية</translation>
    </message>
</context>
<context>
    <name>ui::PersonCard</name>
    <message>
        <source>How to ask</source>
        <translation>كيفية السؤال</translation>
    </message>
    <message>
        <source>Shown beside a draft to this person; never part of a draft or a report.</source>
        <translation>يظهر بجانب مسودة موجهة إلى هذا الشخص؛ ولا يدخل أبدًا في مسودة أو تقرير.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Call first, then a mail</source>
        <translation>مكالمة أولًا، ثم رسالة</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>Before 10:00, never on Fridays</source>
        <translation>قبل 10:00، وليس أيام الجمعة أبدًا</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Half a page</source>
        <translation>نصف صفحة</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>The decision first, then options</source>
        <translation>القرار أولًا، ثم الخيارات</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>ما يُفعل</translation>
    </message>
    <message>
        <source>Bring figures</source>
        <translation>إحضار أرقام</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>ما لا يُفعل</translation>
    </message>
    <message>
        <source>Copy others without asking</source>
        <translation>إرسال نسخة إلى آخرين دون استئذان</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>ما أفاد</translation>
    </message>
    <message>
        <source>Asking with two options</source>
        <translation>السؤال مع خيارين</translation>
    </message>
    <message>
        <source>Agreed beforehand</source>
        <translation>متفق عليه مسبقًا</translation>
    </message>
    <message>
        <source>How escalations to this person go: when, by which way, with what.</source>
        <translation>كيف تجري التصعيدات إلى هذا الشخص: متى، وبأي طريق، وبماذا.</translation>
    </message>
    <message>
        <source>Points agreed</source>
        <translation>النقاط المتفق عليها</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>تاريخ الاتفاق</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>تاريخ المراجعة</translation>
    </message>
</context>
<context>
    <name>ui::PersonDetail</name>
    <message>
        <source>Still in this role</source>
        <translation>ما زال في هذا الدور</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>جهة جديدة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>يتبع</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>May decide alone</source>
        <translation>ما يقرره منفردًا</translation>
    </message>
    <message>
        <source>Money up to</source>
        <translation>المال حتى</translation>
    </message>
    <message>
        <source>Slip up to, days</source>
        <translation>التأخر حتى، بالأيام</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>الأولويات</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>And</source>
        <translation>وأيضًا</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>حالات الغياب</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To, last day</source>
        <translation>إلى، آخر يوم</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Add absence</source>
        <translation>إضافة غياب</translation>
    </message>
    <message>
        <source>Remove absence</source>
        <translation>إزالة الغياب</translation>
    </message>
    <message>
        <source>Import absences (.ics)</source>
        <translation>استيراد حالات الغياب (.ics)</translation>
    </message>
    <message>
        <source>Notes, only for us</source>
        <translation>ملاحظات، لنا فقط</translation>
    </message>
    <message>
        <source>Never part of a draft or a report</source>
        <translation>لا تدخل أبدًا في مسودة أو تقرير</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>جانبنا</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Nobody stated</source>
        <translation>لم يُذكر أحد</translation>
    </message>
    <message>
        <source>As the organisation, else the project</source>
        <translation>كالجهة، وإلا كالمشروع</translation>
    </message>
    <message>
        <source>Ladder, contract, notice</source>
        <translation>السُلَّم والعقد والإشعار</translation>
    </message>
</context>
<context>
    <name>ui::PersonPage</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>names that are left out</comment>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>‏%Ln آخرون</numerusform>
            <numerusform>‏%Ln آخرون</numerusform>
            <numerusform>‏%Ln آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can report to themselves, not by way of others either: %1. Nothing was changed.</source>
        <translation>لا يمكن لأحد أن يتبع نفسه، ولا عن طريق آخرين: %L1. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing is agreed beforehand with %1.</source>
        <translation>لا شيء متفق عليه مسبقًا مع %L1.</translation>
    </message>
    <message>
        <source>The agreement is due for review with %1.</source>
        <translation>حان موعد مراجعة الاتفاق مع %L1.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>عرض الجميع</translation>
    </message>
    <message>
        <source>Show only them</source>
        <translation>عرض هؤلاء فقط</translation>
    </message>
    <message>
        <source>Absences from a calendar file</source>
        <translation>حالات الغياب من ملف تقويم</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>ملفات التقويم (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n new absence(s)</source>
        <comment>import of a calendar file</comment>
        <translation>
            <numerusform>لا غياب جديد</numerusform>
            <numerusform>غياب واحد جديد</numerusform>
            <numerusform>حالتا غياب جديدتان</numerusform>
            <numerusform>‏%Ln حالات غياب جديدة</numerusform>
            <numerusform>‏%Ln حالة غياب جديدة</numerusform>
            <numerusform>‏%Ln حالة غياب جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %L1: %L2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were left out.</source>
        <comment>import of a calendar file</comment>
        <translation>
            <numerusform>لم يُترك أي حدث.</numerusform>
            <numerusform>تُرك حدث واحد.</numerusform>
            <numerusform>تُرك حدثان.</numerusform>
            <numerusform>تُركت %Ln أحداث.</numerusform>
            <numerusform>تُرك %Ln حدثًا.</numerusform>
            <numerusform>تُرك %Ln حدث.</numerusform>
        </translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>هل تريد إزالة %L1؟</translation>
    </message>
    <message>
        <source>Undo brings the person back.</source>
        <translation>«تراجع» يعيد الشخص.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>جهة جديدة</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>اسم الجهة</translation>
    </message>
    <message>
        <source>%1 can be chosen now</source>
        <translation>يمكن الآن اختيار %L1</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>البحث عن شخص</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Reporting lines</source>
        <translation>خطوط التبعية</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Drag a person onto the one they report to, or beside the names to nobody.</source>
        <translation>اسحب شخصًا إلى من يتبعه، أو إلى جانب الأسماء إن كان لا يتبع أحدًا.</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>لا أحد هنا بعد</translation>
    </message>
    <message>
        <source>Add the people who can be asked: yours and the other side&apos;s, with a way to reach them.</source>
        <translation>أضف الأشخاص الذين يمكن سؤالهم: من جانبكم ومن الجانب الآخر، مع وسيلة للوصول إليهم.</translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation>إزالة الشخص</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <comment>people in the list</comment>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>‏%Ln أشخاص</numerusform>
            <numerusform>‏%Ln شخصًا</numerusform>
            <numerusform>‏%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisation: ladder, contract, notice</source>
        <translation>الجهة: السُلَّم والعقد والإشعار</translation>
    </message>
</context>
<context>
    <name>ui::PlayStrip</name>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>If nobody ever answers</source>
        <translation>إن لم يردّ أحد أبدًا</translation>
    </message>
    <message>
        <source>from %1, with today&apos;s absences and holidays</source>
        <translation>من %L1، بحسب حالات الغياب والعطلات الحالية</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>At %1, %2: %3</source>
        <comment>a moment; a severity; what is done then and to whom</comment>
        <translation>في %L1، %L2: %L3</translation>
    </message>
    <message>
        <source>from %1, as if it were about %2</source>
        <translation>من %L1، كأن الأمر يتعلق بـ %L2</translation>
    </message>
</context>
<context>
    <name>ui::PlayTimeline</name>
    <message>
        <source>Timeline by severity</source>
        <translation>المخطط الزمني حسب الخطورة</translation>
    </message>
    <message>
        <source>The same steps are listed below in words.</source>
        <translation>الخطوات نفسها مذكورة أدناه بالكلمات.</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>سؤال %L1</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Remind %1</source>
        <translation>تذكير %L1</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>Heads-up to %1</source>
        <translation>تنبيه مسبق إلى %L1</translation>
    </message>
    <message>
        <source>Heads-up</source>
        <translation>تنبيه مسبق</translation>
    </message>
    <message>
        <source>In the team</source>
        <translation>داخل الفريق</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Last resorts %1</source>
        <translation>الملاذ الأخير %L1</translation>
    </message>
    <message>
        <source>Last resorts</source>
        <translation>الملاذ الأخير</translation>
    </message>
    <message>
        <source>Confidential route</source>
        <translation>المسار السري</translation>
    </message>
</context>
<context>
    <name>ui::PlayView</name>
    <message>
        <source>If nobody ever answers</source>
        <translation>إذا لم يرد أحد أبدًا</translation>
    </message>
    <message>
        <source>Start of the simulation</source>
        <translation>بداية المحاكاة</translation>
    </message>
    <message>
        <source>Day of the start</source>
        <translation>يوم البداية</translation>
    </message>
    <message>
        <source>Moves the start by days: holidays and absences on the way change who is told</source>
        <translation>ينقل البداية بالأيام: العطل وحالات الغياب على الطريق تغيّر من يُبلَّغ</translation>
    </message>
    <message>
        <source>Need-by of the issue played</source>
        <translation>تاريخ الحاجة للمشكلة قيد المحاكاة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>وقت الإبلاغ</translation>
    </message>
    <message>
        <source>Need-by</source>
        <translation>تاريخ الحاجة</translation>
    </message>
    <message>
        <source>Steps in words</source>
        <translation>الخطوات بالكلمات</translation>
    </message>
    <message>
        <source>%1, with the absences and holidays known today</source>
        <translation>‏%L1، مع حالات الغياب والعطل المعروفة اليوم</translation>
    </message>
</context>
<context>
    <name>ui::PolicyView</name>
    <message>
        <source>How the path runs, by severity</source>
        <translation>كيف يسير المسار حسب الخطورة</translation>
    </message>
</context>
<context>
    <name>ui::PowerFilter</name>
    <message>
        <source>Powers</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>Only people who may approve this amount</source>
        <translation>الأشخاص المخوّلون باعتماد هذا المبلغ فقط</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>الأولويات</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>May approve …</source>
        <translation>يحق له اعتماد …</translation>
    </message>
</context>
<context>
    <name>ui::PreferenceStrip</name>
    <message>
        <source>channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>times</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>format</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>do</source>
        <translation>يُستحسن</translation>
    </message>
    <message>
        <source>do not</source>
        <translation>يُتجنَّب</translation>
    </message>
    <message>
        <source>what worked</source>
        <translation>ما نجح</translation>
    </message>
    <message>
        <source>How to ask; only for you</source>
        <translation>كيفية الطلب؛ لك وحدك</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>name, how to ask</comment>
        <translation>%L1 — %L2</translation>
    </message>
</context>
<context>
    <name>ui::PreviewPane</name>
    <message>
        <source>Text of the file</source>
        <translation>نص الملف</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>The file is no longer there. What is known of it stays.</source>
        <translation>لم يعد الملف موجودًا. ما يُعرف عنه يبقى.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>تتعذّر قراءة الملف.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here.</source>
        <translation>الصورة أكبر من أن تُعرض هنا.</translation>
    </message>
    <message>
        <source>No preview for this kind of file.</source>
        <translation>لا معاينة لهذا النوع من الملفات.</translation>
    </message>
    <message>
        <source>The text goes on.</source>
        <translation>للنص بقية.</translation>
    </message>
</context>
<context>
    <name>ui::QueryField</name>
    <message>
        <source>Filter issues</source>
        <translation>تصفية المشكلات</translation>
    </message>
    <message>
        <source>Words, or conditions: status:open severity&gt;=S2 owner:me -label:late due&lt;7d level&gt;=1 &quot;main pump&quot;</source>
        <translation>كلمات أو شروط: status:open severity&gt;=S2 owner:me -label:late due&lt;7d level&gt;=1 &quot;main pump&quot;</translation>
    </message>
</context>
<context>
    <name>ui::QuickCapture</name>
    <message>
        <source>Already in the log?</source>
        <translation>هل هي في السجل؟</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>مشكلة جديدة</translation>
    </message>
    <message>
        <source>What blocks you?</source>
        <translation>ما الذي يعيقك؟</translation>
    </message>
    <message>
        <source>Title of the new issue</source>
        <translation>عنوان المشكلة الجديدة</translation>
    </message>
    <message>
        <source>Add issue</source>
        <translation>إضافة مشكلة</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>نوع الإدخال</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Earlier issues with the same words</source>
        <translation>مشكلات سابقة بالكلمات نفسها</translation>
    </message>
    <message>
        <source>A title is enough, details can follow.</source>
        <translation>يكفي عنوان، ويمكن إضافة التفاصيل لاحقًا.</translation>
    </message>
    <message>
        <source>Write what blocks you, in a few words.</source>
        <translation>اكتب ما يعيقك في بضع كلمات.</translation>
    </message>
    <message>
        <source>Situation of the catalogue</source>
        <translation>موقف من الدليل</translation>
    </message>
    <message>
        <source>Known situation: none</source>
        <translation>موقف معروف: بلا</translation>
    </message>
</context>
<context>
    <name>ui::RailItem</name>
    <message>
        <source>%1, %2</source>
        <translation>%L1، %L2</translation>
    </message>
</context>
<context>
    <name>ui::RatingView</name>
    <message>
        <source>rating</source>
        <translation>التصنيف</translation>
    </message>
</context>
<context>
    <name>ui::ReadinessList</name>
    <message>
        <source>Impact in days or money</source>
        <translation>الأثر بالأيام أو بالمال</translation>
    </message>
    <message>
        <source>Two options, or a reason</source>
        <translation>خياران أو تعليل</translation>
    </message>
    <message>
        <source>Level %1 will ask for</source>
        <translation>سيطلب المستوى %L1</translation>
    </message>
    <message>
        <source>%1 of %2, complete</source>
        <translation>‏%L1 من %L2، مكتمل</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%L1 من %L2</translation>
    </message>
    <message>
        <source>%1, missing: fill in</source>
        <translation>‏%L1، ناقص: تعبئة</translation>
    </message>
    <message>
        <source>%1, filled in</source>
        <translation>‏%L1، تمت تعبئته</translation>
    </message>
</context>
<context>
    <name>ui::RecipientList</name>
    <message>
        <source>%1 has no role yet: too many hands?</source>
        <translation>لا دور بعد لـ %L1: هل المشاركون أكثر من اللازم؟</translation>
    </message>
    <message>
        <source>%1 have no role yet: too many hands?</source>
        <translation>لا أدوار بعد لـ %L1: هل المشاركون أكثر من اللازم؟</translation>
    </message>
    <message>
        <source>%1 is involved in the matter.</source>
        <translation>لـ %L1 صلة بالأمر.</translation>
    </message>
    <message>
        <source>%1 are involved in the matter.</source>
        <translation>لكل من %L1 صلة بالأمر.</translation>
    </message>
    <message>
        <source>%1 are all asked to decide: one a side is enough.</source>
        <translation>يُطلب القرار من كل من %L1: يكفي شخص واحد لكل جانب.</translation>
    </message>
    <message>
        <source>%1 recipients, copies included: at most %2 keep it clear who acts.</source>
        <translation>عدد المستلمين %L1 مع النسخ: %L2 على الأكثر ليبقى واضحًا من يتصرف.</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>إضافة مستلم</translation>
    </message>
    <message>
        <source>Add a recipient …</source>
        <translation>إضافة مستلم …</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%L1، %L2</translation>
    </message>
    <message>
        <source>no mail address</source>
        <translation>لا عنوان بريد</translation>
    </message>
    <message>
        <source>Choose role</source>
        <translation>اختيار الدور</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>استبعاد %L1</translation>
    </message>
</context>
<context>
    <name>ui::RecurrenceLine</name>
    <message>
        <source>Happened again</source>
        <translation>حدث مجددًا</translation>
    </message>
    <message>
        <source>Happened twice</source>
        <translation>حدث مرتين</translation>
    </message>
    <message numerus="yes">
        <source>Happened %n times</source>
        <translation>
            <numerusform>لم يحدث</numerusform>
            <numerusform>حدث مرة واحدة</numerusform>
            <numerusform>حدث مرتين</numerusform>
            <numerusform>حدث %Ln مرات</numerusform>
            <numerusform>حدث %Ln مرة</numerusform>
            <numerusform>حدث %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, again as</source>
        <translation>‏%L1، مجددًا باسم</translation>
    </message>
    <message>
        <source>%1, first as</source>
        <translation>‏%L1، أولًا باسم</translation>
    </message>
    <message>
        <source>also</source>
        <translation>أيضًا</translation>
    </message>
</context>
<context>
    <name>ui::RefusedList</name>
    <message>
        <source>Not taken over</source>
        <translation>ما لم يُنقل</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were left as they are. All others were taken over, in one step that Undo takes back.</source>
        <translation>
            <numerusform>لم تبقَ أي خلية كما كانت. نُقلت جميعها في خطوة واحدة يلغيها «تراجع».</numerusform>
            <numerusform>بقيت خلية واحدة كما كانت. نُقلت بقية الخلايا في خطوة واحدة يلغيها «تراجع».</numerusform>
            <numerusform>بقيت خليتان كما كانتا. نُقلت بقية الخلايا في خطوة واحدة يلغيها «تراجع».</numerusform>
            <numerusform>بقيت %Ln خلايا كما كانت. نُقلت بقية الخلايا في خطوة واحدة يلغيها «تراجع».</numerusform>
            <numerusform>بقيت %Ln خلية كما كانت. نُقلت بقية الخلايا في خطوة واحدة يلغيها «تراجع».</numerusform>
            <numerusform>بقيت %Ln خلية كما كانت. نُقلت بقية الخلايا في خطوة واحدة يلغيها «تراجع».</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>نسخ القائمة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>What is wrong, and what would be right</source>
        <translation>ما الخطأ وما الصواب</translation>
    </message>
    <message>
        <source>This column is not edited in the table.</source>
        <translation>لا يُحرَّر هذا العمود في الجدول.</translation>
    </message>
    <message>
        <source>Right would be %1.</source>
        <translation>الصواب %L1.</translation>
    </message>
    <message>
        <source>The table has no column here.</source>
        <translation>لا عمود في الجدول هنا.</translation>
    </message>
    <message>
        <source>This cannot be empty.</source>
        <translation>لا يمكن أن يبقى هذا فارغًا.</translation>
    </message>
    <message>
        <source>This does not fit here, or is not known.</source>
        <translation>هذا لا يناسب هنا أو غير معروف.</translation>
    </message>
</context>
<context>
    <name>ui::ReportPage</name>
    <message>
        <source>Export PDF</source>
        <translation>تصدير PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ %L1</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Closed issues too</source>
        <translation>المشكلات المغلقة أيضًا</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Case brief</source>
        <translation>موجز الحالة</translation>
    </message>
    <message>
        <source>Issue register</source>
        <translation>سجل المشكلات</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>نوع المستند</translation>
    </message>
    <message>
        <source>No paper yet</source>
        <translation>لا مستند بعد</translation>
    </message>
    <message>
        <source>A brief is made of one issue. Note what blocks you, and its paper is ready for the meeting.</source>
        <translation>يُعدّ الموجز من مشكلة واحدة. سجّل ما يعيقك، فيكون مستنده جاهزًا للاجتماع.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>حجم الورق</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>‏%Ln صفحات</numerusform>
            <numerusform>‏%Ln صفحة</numerusform>
            <numerusform>‏%Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Matrix sheet</source>
        <translation>ورقة المصفوفة</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>الإرشادات</translation>
    </message>
    <message>
        <source>Severity matrix</source>
        <translation>مصفوفة الخطورة</translation>
    </message>
    <message>
        <source>Risk matrix</source>
        <translation>مصفوفة المخاطر</translation>
    </message>
</context>
<context>
    <name>ui::RiskChartView</name>
    <message>
        <source>Risk-impact chart</source>
        <translation>مخطط أثر المخاطر</translation>
    </message>
    <message>
        <source>Chance against impact of each risk, before and after the response; the register is the same data as a table.</source>
        <translation>احتمال كل مخاطرة مقابل أثرها، قبل الاستجابة وبعدها؛ يعرض السجل البيانات نفسها جدولًا.</translation>
    </message>
</context>
<context>
    <name>ui::RiskDetail</name>
    <message>
        <source>Cause, event and effect</source>
        <translation>السبب والحدث والنتيجة</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>ما يُتخذ حيالها</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>المخاطرة</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>الطرف المقابل</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Before the response</source>
        <translation>قبل الاستجابة</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>After the response</source>
        <translation>بعد الاستجابة</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>المراجعة في</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>الاحتمال بالنسبة المئوية</translation>
    </message>
    <message>
        <source>Impact in money</source>
        <translation>الأثر بالمال</translation>
    </message>
    <message>
        <source>Impact in days</source>
        <translation>الأثر بالأيام</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>غير مقيَّم</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
</context>
<context>
    <name>ui::RiskMatrixEditor</name>
    <message>
        <source>Accepted up to</source>
        <translation>مقبول حتى</translation>
    </message>
    <message>
        <source>Risk matrix</source>
        <translation>مصفوفة المخاطر</translation>
    </message>
    <message>
        <source>Risk rating from probability and impact</source>
        <translation>تصنيف المخاطر من الاحتمال والأثر</translation>
    </message>
    <message>
        <source>What the classes mean</source>
        <translation>معنى الفئات</translation>
    </message>
    <message>
        <source>Classes of the risk matrix</source>
        <translation>فئات مصفوفة المخاطر</translation>
    </message>
    <message>
        <source>Classes of probability and impact</source>
        <translation>فئات الاحتمال والأثر</translation>
    </message>
    <message>
        <source>Probability upwards, impact along. Type low, medium, high or very high, the start of the word, or 1 to 4; Space offers the ratings.</source>
        <translation>الاحتمال إلى الأعلى والأثر أفقيًا. اكتب منخفض أو متوسط أو مرتفع أو مرتفع جدًا، أو بداية الكلمة، أو من ١ إلى ٤؛ مفتاح المسافة يعرض التصنيفات.</translation>
    </message>
</context>
<context>
    <name>ui::RiskPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>‏%L1 من %L2</translation>
    </message>
    <message>
        <source>Exposure today %1</source>
        <translation>التعرّض اليوم %L1</translation>
    </message>
    <message numerus="yes">
        <source>line: appetite, %n risk(s) above it</source>
        <translation>
            <numerusform>الخط: تقبّل المخاطر، لا مخاطر فوقه</numerusform>
            <numerusform>الخط: تقبّل المخاطر، مخاطرة واحدة فوقه</numerusform>
            <numerusform>الخط: تقبّل المخاطر، مخاطرتان فوقه</numerusform>
            <numerusform>الخط: تقبّل المخاطر، %Ln مخاطر فوقه</numerusform>
            <numerusform>الخط: تقبّل المخاطر، %Ln مخاطرة فوقه</numerusform>
            <numerusform>الخط: تقبّل المخاطر، %Ln مخاطرة فوقه</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 1,000</source>
        <comment>currency, thousands</comment>
        <translation>بالألف %L1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>مخاطرة جديدة</translation>
    </message>
    <message>
        <source>%1 was made of the risk</source>
        <translation>أُنشئت %L1 من المخاطرة</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>هل تريد إزالة %L1؟</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>يمكن استعادته بأمر «تراجع».</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Filter risks</source>
        <translation>تصفية المخاطر</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>Risk register</source>
        <translation>سجل المخاطر</translation>
    </message>
    <message>
        <source>No risks yet</source>
        <translation>لا مخاطر بعد</translation>
    </message>
    <message>
        <source>Note what could go wrong, how likely it is and what it would cost. When it happens, it becomes an issue in one step.</source>
        <translation>سجّل ما قد يسوء، ومدى احتماله، وما قد يكلّفه. عند وقوعه يصبح مشكلة في خطوة واحدة.</translation>
    </message>
    <message>
        <source>It has occurred</source>
        <translation>وقعت المخاطرة</translation>
    </message>
    <message>
        <source>Risk matrix</source>
        <translation>مصفوفة المخاطر</translation>
    </message>
    <message>
        <source>Risk impact</source>
        <translation>أثر المخاطر</translation>
    </message>
    <message>
        <source>dashed: before the response, solid: after it</source>
        <translation>متقطع: قبل الاستجابة، متصل: بعدها</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>Impact in</source>
        <translation>الأثر بـ</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>المخططات</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Beside the register</source>
        <translation>بجانب السجل</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>The risk has occurred</source>
        <translation>وقعت المخاطرة</translation>
    </message>
    <message>
        <source>Remove risk</source>
        <translation>إزالة المخاطرة</translation>
    </message>
</context>
<context>
    <name>ui::RunwayBar</name>
    <message>
        <source>Runway to the need-by date</source>
        <translation>المهلة المتاحة حتى تاريخ الحاجة</translation>
    </message>
    <message>
        <source>Add need-by</source>
        <translation>إضافة تاريخ الحاجة</translation>
    </message>
    <message>
        <source>Runway</source>
        <translation>المهلة المتاحة</translation>
    </message>
    <message>
        <source>Fold the runway</source>
        <translation>طي المهلة المتاحة</translation>
    </message>
    <message>
        <source>Unfold the runway</source>
        <translation>توسيع المهلة المتاحة</translation>
    </message>
</context>
<context>
    <name>ui::RunwayCanvas</name>
    <message>
        <source>Runway</source>
        <translation>المهلة المتاحة</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>ui::SearchItems</name>
    <message>
        <source>Issues</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Log entries</source>
        <translation>إدخالات السجل</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>If nobody decides</source>
        <translation>إذا لم يقرر أحد</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>الحل المؤقت</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>الطرف المقابل</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>التعليل</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%L1: </translation>
    </message>
    <message>
        <source>The search index is being built, %1 % so far: not everything is found yet.</source>
        <translation>يجري بناء فهرس البحث، اكتمل %L1 %: لا يُعثر على كل شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing found. The beginning of a word is enough; accents and case make no difference, and all words must be found.</source>
        <translation>لم يُعثر على شيء. تكفي بداية الكلمة؛ لا فرق في حركات التشكيل وحالة الأحرف، ويجب أن توجد كل الكلمات.</translation>
    </message>
    <message>
        <source>Only the newest were looked through. One more word helps.</source>
        <translation>جرى البحث في الأحدث فقط. كلمة إضافية تساعد.</translation>
    </message>
    <message>
        <source>There is more. One more word narrows it down.</source>
        <translation>هناك المزيد. كلمة إضافية تضيّق البحث.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>إجراء</translation>
    </message>
</context>
<context>
    <name>ui::SegmentedControl</name>
    <message>
        <source>View: %1</source>
        <translation>العرض: %L1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>ui::SelectionBar</name>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>تعيين…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>إغلاق…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Need-by</source>
        <translation>تاريخ الحاجة</translation>
    </message>
    <message>
        <source>Move need-by by working days</source>
        <translation>نقل تاريخ الحاجة بأيام عمل</translation>
    </message>
    <message>
        <source>Add labels</source>
        <translation>إضافة وسوم</translation>
    </message>
    <message>
        <source>Take labels off</source>
        <translation>إزالة وسوم</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>What to set</source>
        <translation>ما يُعيَّن</translation>
    </message>
    <message>
        <source>Why they are over: it becomes their outcome</source>
        <translation>سبب انتهائها: يصبح نتيجتها</translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation>سبب الإغلاق</translation>
    </message>
    <message>
        <source>%L1 selected</source>
        <translation>المحدد: %L1</translation>
    </message>
    <message>
        <source>Close them</source>
        <translation>إغلاقها</translation>
    </message>
    <message>
        <source>2026-10-22; empty for none</source>
        <translation>2026-10-22؛ فارغ لعدم التحديد</translation>
    </message>
    <message>
        <source>+3 or -1</source>
        <translation>‎+3 أو ‎-1</translation>
    </message>
    <message>
        <source>One or more, divided by commas</source>
        <translation>واحد أو أكثر، تفصل بينها فواصل</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Tell me on the desktop when something falls due</source>
        <translation>إعلامي على سطح المكتب عند استحقاق شيء</translation>
    </message>
    <message>
        <source>Your name stands beside each change in the history. A new name counts from the next file you open.</source>
        <translation>يظهر اسمك بجانب كل تغيير في التاريخ. يسري الاسم الجديد من الملف التالي الذي تفتحه.</translation>
    </message>
</context>
<context>
    <name>ui::SeverityEditor</name>
    <message>
        <source>Severity from impact and urgency</source>
        <translation>الخطورة من الأثر والاستعجال</translation>
    </message>
    <message>
        <source>What each severity means</source>
        <translation>معنى كل درجة خطورة</translation>
    </message>
    <message>
        <source>Severity matrix</source>
        <translation>مصفوفة الخطورة</translation>
    </message>
    <message>
        <source>5 is the most severe impact and the most urgent. Type 1 to 4, or copy a range from a spreadsheet; Space offers the severities.</source>
        <translation>٥ هو الأثر الأشد والاستعجال الأعلى. اكتب من ١ إلى ٤ أو انسخ نطاقًا من جدول بيانات؛ مفتاح المسافة يعرض درجات الخطورة.</translation>
    </message>
    <message>
        <source>Impact %1</source>
        <translation>الأثر %L1</translation>
    </message>
    <message>
        <source>Urgency %1</source>
        <translation>الاستعجال %L1</translation>
    </message>
    <message>
        <source>severity matrix</source>
        <translation>مصفوفة الخطورة</translation>
    </message>
    <message>
        <source>meaning of the severities</source>
        <translation>معنى درجات الخطورة</translation>
    </message>
</context>
<context>
    <name>ui::SilenceBars</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%L1: %L2، %L3</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>‏%Ln أيام</numerusform>
            <numerusform>‏%Ln يومًا</numerusform>
            <numerusform>‏%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Price of silence by side</source>
        <translation>ثمن الصمت حسب الجانب</translation>
    </message>
    <message>
        <source>Own side</source>
        <translation>جانبنا</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>‏%L1 ي</translation>
    </message>
</context>
<context>
    <name>ui::SnoozeBar</name>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>حتى متى</translation>
    </message>
    <message>
        <source>Why can it wait?</source>
        <translation>لماذا يمكن أن ينتظر؟</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Snooze %1 until</source>
        <translation>تأجيل %L1 حتى</translation>
    </message>
</context>
<context>
    <name>ui::StartView</name>
    <message>
        <source>Start from it</source>
        <translation>البدء منه</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>إزالة هذا القالب</translation>
    </message>
    <message>
        <source>Save this matrix as a template</source>
        <translation>حفظ هذه المصفوفة قالبًا</translation>
    </message>
    <message>
        <source>Templates and other projects</source>
        <translation>القوالب والمشاريع الأخرى</translation>
    </message>
    <message>
        <source>The paths and severities of this project are replaced; Undo and Versions bring them back.</source>
        <translation>تُستبدل مسارات هذا المشروع ودرجات خطورته؛ يعيدها «تراجع» و«الإصدارات».</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Own template</source>
        <translation>قالب خاص</translation>
    </message>
    <message>
        <source>Copy from this project</source>
        <translation>نسخ من هذا المشروع</translation>
    </message>
    <message>
        <source>Copy it here</source>
        <translation>نسخ إلى هنا</translation>
    </message>
    <message>
        <source>Its paths with the same people, its severities and its times.</source>
        <translation>مساراته بالأشخاص أنفسهم، ودرجات خطورته وأزمنته.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>الجانب الآخر</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>%1, their side</source>
        <translation>‏%L1، جانبهم</translation>
    </message>
    <message>
        <source>template %1</source>
        <translation>القالب %L1</translation>
    </message>
    <message>
        <source>copy from %1</source>
        <translation>نسخة من %L1</translation>
    </message>
    <message>
        <source>The matrix starts from %1</source>
        <translation>تبدأ المصفوفة من %L1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %L1</translation>
    </message>
    <message>
        <source>Back to the matrix</source>
        <translation>العودة إلى المصفوفة</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
</context>
<context>
    <name>ui::StepDots</name>
    <message>
        <source>Check</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>الاختيار</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>الإبلاغ</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>جرى تخطيه</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Steps of the escalation</source>
        <translation>خطوات التصعيد</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <comment>number, step, state</comment>
        <translation>‏%1. %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::TermRow</name>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>What the condition looks at</source>
        <translation>ما ينظر إليه الشرط</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>طريقة المقارنة</translation>
    </message>
    <message>
        <source>Remove condition</source>
        <translation>إزالة الشرط</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>ui::TimelineAxis</name>
    <message>
        <source>Issue</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>اليوم، %L1</translation>
    </message>
</context>
<context>
    <name>ui::TimelineBar</name>
    <message>
        <source>no need-by</source>
        <translation>لا تاريخ حاجة</translation>
    </message>
    <message>
        <source>Late, need-by %1</source>
        <translation>متأخرة، تاريخ الحاجة %L1</translation>
    </message>
</context>
<context>
    <name>ui::TodayAside</name>
    <message>
        <source>Nobody was escalated to in %1 days.</source>
        <translation>لم يُصعَّد إلى أحد خلال %1 يومًا.</translation>
    </message>
    <message>
        <source>Price of silence</source>
        <translation>ثمن الصمت</translation>
    </message>
    <message>
        <source>Leader load</source>
        <translation>عبء القادة</translation>
    </message>
    <message>
        <source>last %1 days, limit</source>
        <translation>آخر %1 يومًا، الحد</translation>
    </message>
    <message>
        <source>Next %1 days</source>
        <translation>الأيام الـ %1 القادمة</translation>
    </message>
    <message>
        <source>to do now</source>
        <translation>للتنفيذ الآن</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>يستحق اليوم</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%L1+</translation>
    </message>
    <message numerus="yes">
        <source>%n open asks</source>
        <translation>
            <numerusform>لا طلبات مفتوحة</numerusform>
            <numerusform>طلب مفتوح واحد</numerusform>
            <numerusform>طلبان مفتوحان</numerusform>
            <numerusform>‏%Ln طلبات مفتوحة</numerusform>
            <numerusform>‏%Ln طلبًا مفتوحًا</numerusform>
            <numerusform>‏%Ln طلب مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody owes you an answer.</source>
        <translation>لا أحد مدين لك برد.</translation>
    </message>
    <message>
        <source>of waiting on %1</source>
        <translation>من انتظار %L1</translation>
    </message>
    <message>
        <source>%1 of waiting on %2</source>
        <translation>‏%L1 من انتظار %L2</translation>
    </message>
    <message numerus="yes">
        <source>over %Ln checkpoints</source>
        <translation>
            <numerusform>أكثر من %Ln نقطة مراجعة</numerusform>
            <numerusform>أكثر من نقطة مراجعة واحدة</numerusform>
            <numerusform>أكثر من نقطتي مراجعة</numerusform>
            <numerusform>أكثر من %Ln نقاط مراجعة</numerusform>
            <numerusform>أكثر من %Ln نقطة مراجعة</numerusform>
            <numerusform>أكثر من %Ln نقطة مراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checkpoints</source>
        <translation>
            <numerusform>لا نقاط مراجعة</numerusform>
            <numerusform>نقطة مراجعة واحدة</numerusform>
            <numerusform>نقطتا مراجعة</numerusform>
            <numerusform>‏%Ln نقاط مراجعة</numerusform>
            <numerusform>‏%Ln نقطة مراجعة</numerusform>
            <numerusform>‏%Ln نقطة مراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, then time and title of what is needed by then</comment>
        <translation>%L1 %L2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more needed by then</source>
        <translation>
            <numerusform>ولا شيء آخر مطلوب بحلول ذلك</numerusform>
            <numerusform>وأمر آخر مطلوب بحلول ذلك</numerusform>
            <numerusform>وأمران آخران مطلوبان بحلول ذلك</numerusform>
            <numerusform>و%Ln أمور أخرى مطلوبة بحلول ذلك</numerusform>
            <numerusform>و%Ln أمرًا آخر مطلوبًا بحلول ذلك</numerusform>
            <numerusform>و%Ln أمر آخر مطلوب بحلول ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>Open issues that nobody owns: they cannot be closed before somebody does</source>
        <translation>مشكلات مفتوحة بلا مسؤول: لا يمكن إغلاقها قبل أن يتولاها أحد</translation>
    </message>
    <message>
        <source>%1 without an owner</source>
        <comment>how many open issues</comment>
        <translation>%1 بلا مسؤول</translation>
    </message>
    <message>
        <source>solved by the manager alone: %1 of %2</source>
        <translation>حلّها مدير المشروع وحده: %1 من %2</translation>
    </message>
    <message>
        <source>of the lowest severity, yet escalated: %1 of %2</source>
        <translation>من أدنى درجة ومع ذلك صُعِّدت: %1 من %2</translation>
    </message>
</context>
<context>
    <name>ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>What wants doing now</source>
        <translation>ما ينبغي عمله الآن</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>لا شيء مستحق</translation>
    </message>
    <message>
        <source>Everything waits for somebody else or is done. The next thing comes here by itself when its time has come.</source>
        <translation>كل شيء ينتظر غيرك أو أُنجز. يظهر الأمر التالي هنا تلقائيًا حين يحين وقته.</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>مشكلة جديدة</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Log what happened</source>
        <translation>تسجيل ما حدث</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Withdraw the announcement</source>
        <translation>سحب الإعلان</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>تأجيل…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>long form of a day, as QLocale writes it</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>more than %1 things to do</source>
        <translation>أكثر من %L1 من الأمور للتنفيذ</translation>
    </message>
    <message numerus="yes">
        <source>%n things to do</source>
        <translation>
            <numerusform>لا شيء للتنفيذ</numerusform>
            <numerusform>أمر واحد للتنفيذ</numerusform>
            <numerusform>أمران للتنفيذ</numerusform>
            <numerusform>‏%Ln أمور للتنفيذ</numerusform>
            <numerusform>‏%Ln أمرًا للتنفيذ</numerusform>
            <numerusform>‏%Ln أمر للتنفيذ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%L1، %L2</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot wait</source>
        <translation>
            <numerusform>لا شيء عاجل منها</numerusform>
            <numerusform>واحد لا يحتمل الانتظار</numerusform>
            <numerusform>اثنان لا يحتملان الانتظار</numerusform>
            <numerusform>‏%Ln لا تحتمل الانتظار</numerusform>
            <numerusform>‏%Ln لا تحتمل الانتظار</numerusform>
            <numerusform>‏%Ln لا تحتمل الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>What wants doing stands here, most urgent first. It begins with an issue: a title is enough.</source>
        <translation>يظهر هنا ما ينبغي عمله، والأكثر استعجالًا أولًا. البداية مشكلة: يكفي عنوان.</translation>
    </message>
    <message>
        <source>Do it: write the escalation</source>
        <translation>تنفيذ: كتابة التصعيد</translation>
    </message>
    <message>
        <source>Matrix: %1 % sound, %2, %3</source>
        <comment>share, errors, warnings</comment>
        <translation>المصفوفة: %1 % سليمة، %L2، %L3</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>‏%Ln أخطاء</numerusform>
            <numerusform>‏%Ln خطأً</numerusform>
            <numerusform>‏%Ln خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>‏%Ln تحذيرات</numerusform>
            <numerusform>‏%Ln تحذيرًا</numerusform>
            <numerusform>‏%Ln تحذير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>All projects</source>
        <translation>كل المشاريع</translation>
    </message>
    <message>
        <source>Search issues, log, risks, people</source>
        <translation>البحث في المشكلات والسجل والمخاطر والأشخاص</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Which project the pages show</source>
        <translation>المشروع الذي تعرضه الصفحات</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>مشروع جديد…</translation>
    </message>
    <message>
        <source>Project details…</source>
        <translation>تفاصيل المشروع…</translation>
    </message>
</context>
<context>
    <name>ui::VersionsView</name>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %L1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, who</comment>
        <translation>%L1، %L2</translation>
    </message>
    <message>
        <source>Saved %1 by %2.</source>
        <translation>حُفظ %L1، والحافظ %L2.</translation>
    </message>
    <message numerus="yes">
        <source>%n open issue(s) run on it.</source>
        <translation>
            <numerusform>لا مشكلات مفتوحة تسير عليه.</numerusform>
            <numerusform>تسير عليه مشكلة مفتوحة واحدة.</numerusform>
            <numerusform>تسير عليه مشكلتان مفتوحتان.</numerusform>
            <numerusform>تسير عليه %Ln مشكلات مفتوحة.</numerusform>
            <numerusform>تسير عليه %Ln مشكلة مفتوحة.</numerusform>
            <numerusform>تسير عليه %Ln مشكلة مفتوحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, what differs</comment>
        <translation>%L1: %L2</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>لا فرق بينهما.</translation>
    </message>
    <message>
        <source>There is no other version yet.</source>
        <translation>لا يوجد إصدار آخر بعد.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>path</comment>
        <translation>‏%L1، الإصدار %L2</translation>
    </message>
    <message>
        <source>back to version %1</source>
        <translation>الرجوع إلى الإصدار %L1</translation>
    </message>
    <message>
        <source>Version %1 says what version %2 says</source>
        <translation>الإصدار %L1 مطابق للإصدار %L2</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>المقارنة مع</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>الرجوع إليه</translation>
    </message>
    <message>
        <source>Mark in the grid</source>
        <translation>تمييز في الشبكة</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما الذي سيتغير</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Versions of the matrix</source>
        <translation>إصدارات المصفوفة</translation>
    </message>
    <message>
        <source>Differences in words</source>
        <translation>الفروق بالكلمات</translation>
    </message>
    <message>
        <source>What running issues would be told</source>
        <translation>ما سيُنصح به في المشكلات الجارية</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
</context>
<context>
    <name>ui::ViewMenu</name>
    <message>
        <source>Views</source>
        <translation>طرق العرض</translation>
    </message>
    <message>
        <source>Saved views of this project</source>
        <translation>طرق العرض المحفوظة لهذا المشروع</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>‏%L1 (معدّل)</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>اسم طريقة العرض</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Rung</source>
        <translation>Rung</translation>
    </message>
    <message>
        <source>Note what blocks you. Rung tells you whom to ask, when to wait and when to go one level up.</source>
        <translation>سجّل ما يعيقك. يخبرك Rung من تسأل، ومتى تنتظر، ومتى تصعد مستوى واحدًا.</translation>
    </message>
    <message>
        <source>Start a project</source>
        <translation>بدء مشروع</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>فتح ملف</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>استيراد قائمة</translation>
    </message>
    <message>
        <source>Look at the sample project</source>
        <translation>استعراض المشروع النموذجي</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>فتح %L1 مجددًا</translation>
    </message>
</context>
<context>
    <name>ui::changeWords</name>
    <message>
        <source>new issue %1</source>
        <translation>مشكلة جديدة %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>change the status of %1</source>
        <translation>تغيير حالة %1</translation>
    </message>
    <message>
        <source>change of several issues: %1</source>
        <translation>تغيير عدة مشكلات: %1</translation>
    </message>
    <message>
        <source>close %1</source>
        <translation>إغلاق %1</translation>
    </message>
    <message>
        <source>archive %1</source>
        <translation>أرشفة %1</translation>
    </message>
    <message>
        <source>paste into %1</source>
        <translation>لصق في %1</translation>
    </message>
    <message>
        <source>save view %1</source>
        <translation>حفظ طريقة العرض %1</translation>
    </message>
    <message>
        <source>rename view %1</source>
        <translation>إعادة تسمية طريقة العرض %1</translation>
    </message>
    <message>
        <source>remove view %1</source>
        <translation>إزالة طريقة العرض %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>pause the clocks of %1</source>
        <translation>إيقاف ساعات %1 مؤقتًا</translation>
    </message>
    <message>
        <source>resume the clocks of %1</source>
        <translation>استئناف ساعات %1</translation>
    </message>
    <message>
        <source>agree to escalate %1</source>
        <translation>الاتفاق على تصعيد %1</translation>
    </message>
    <message>
        <source>stop work for %1</source>
        <translation>إيقاف العمل لأجل %1</translation>
    </message>
    <message>
        <source>release work for %1</source>
        <translation>السماح بالعمل لأجل %1</translation>
    </message>
    <message>
        <source>review of %1</source>
        <translation>مراجعة %1</translation>
    </message>
    <message>
        <source>solution of %1</source>
        <translation>حل %1</translation>
    </message>
    <message>
        <source>guided verdict of %1</source>
        <translation>النصيحة الموجّهة بشأن %1</translation>
    </message>
    <message>
        <source>decision on %1</source>
        <translation>القرار بشأن %1</translation>
    </message>
    <message>
        <source>promote %1 to an issue</source>
        <translation>تحويل %1 إلى مشكلة</translation>
    </message>
    <message>
        <source>keep watching %1</source>
        <translation>مواصلة مراقبة %1</translation>
    </message>
    <message>
        <source>drop %1</source>
        <translation>صرف النظر عن %1</translation>
    </message>
    <message>
        <source>log entry for %1</source>
        <translation>إدخال سجل لـ %1</translation>
    </message>
    <message>
        <source>correction for %1</source>
        <translation>تصحيح لـ %1</translation>
    </message>
    <message>
        <source>happened again: %1</source>
        <translation>حدث مجددًا: %1</translation>
    </message>
    <message>
        <source>files for %1</source>
        <translation>ملفات لـ %1</translation>
    </message>
    <message>
        <source>remove a file of %1</source>
        <translation>إزالة ملف من %1</translation>
    </message>
    <message>
        <source>write draft</source>
        <translation>كتابة مسودة</translation>
    </message>
    <message>
        <source>mark draft as sent</source>
        <translation>تعليم المسودة كمرسلة</translation>
    </message>
    <message>
        <source>remove draft for %1</source>
        <translation>إزالة مسودة %1</translation>
    </message>
    <message>
        <source>change template %1</source>
        <translation>تغيير القالب %1</translation>
    </message>
    <message>
        <source>remove template %1</source>
        <translation>إزالة القالب %1</translation>
    </message>
    <message>
        <source>new risk %1</source>
        <translation>مخاطرة جديدة %1</translation>
    </message>
    <message>
        <source>change risk %1</source>
        <translation>تغيير المخاطرة %1</translation>
    </message>
    <message>
        <source>remove risk %1</source>
        <translation>إزالة المخاطرة %1</translation>
    </message>
    <message>
        <source>risk has occurred</source>
        <translation>وقوع المخاطرة</translation>
    </message>
    <message>
        <source>change risk matrix</source>
        <translation>تغيير مصفوفة المخاطر</translation>
    </message>
    <message>
        <source>change matrix: %1</source>
        <translation>تغيير المصفوفة: %1</translation>
    </message>
    <message>
        <source>publish matrix</source>
        <translation>نشر المصفوفة</translation>
    </message>
    <message>
        <source>new criterion %1</source>
        <translation>معيار جديد %1</translation>
    </message>
    <message>
        <source>add the usual criteria</source>
        <translation>إضافة المعايير المعتادة</translation>
    </message>
    <message>
        <source>change criterion %1</source>
        <translation>تغيير المعيار %1</translation>
    </message>
    <message>
        <source>remove criterion %1</source>
        <translation>إزالة المعيار %1</translation>
    </message>
    <message>
        <source>what criteria did to %1</source>
        <translation>أثر المعايير في %1</translation>
    </message>
    <message>
        <source>new project %1</source>
        <translation>مشروع جديد %1</translation>
    </message>
    <message>
        <source>change project %1</source>
        <translation>تغيير المشروع %1</translation>
    </message>
    <message>
        <source>new field %1</source>
        <translation>حقل جديد %1</translation>
    </message>
    <message>
        <source>change field %1</source>
        <translation>تغيير الحقل %1</translation>
    </message>
    <message>
        <source>retire field %1</source>
        <translation>إيقاف استخدام الحقل %1</translation>
    </message>
    <message>
        <source>order of the fields</source>
        <translation>ترتيب الحقول</translation>
    </message>
    <message>
        <source>add the fields of %1</source>
        <translation>إضافة حقول %1</translation>
    </message>
    <message>
        <source>new milestone %1</source>
        <translation>معلم جديد %1</translation>
    </message>
    <message>
        <source>change milestone %1</source>
        <translation>تغيير المعلم %1</translation>
    </message>
    <message>
        <source>forecast of %1</source>
        <translation>توقّع %1</translation>
    </message>
    <message>
        <source>%1 is reached</source>
        <translation>بلوغ %1</translation>
    </message>
    <message>
        <source>change calendar %1</source>
        <translation>تغيير التقويم %1</translation>
    </message>
    <message>
        <source>remove calendar %1</source>
        <translation>إزالة التقويم %1</translation>
    </message>
    <message>
        <source>absence of %1</source>
        <translation>غياب %1</translation>
    </message>
    <message>
        <source>remove absence of %1</source>
        <translation>إزالة غياب %1</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>change setting %1</source>
        <translation>تغيير الإعداد %1</translation>
    </message>
    <message>
        <source>sample project %1</source>
        <translation>المشروع النموذجي %1</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>resolution of %1</source>
        <translation>تسوية %1</translation>
    </message>
    <message>
        <source>import the matrix of %1</source>
        <translation>استيراد مصفوفة %1</translation>
    </message>
    <message>
        <source>save matrix template %1</source>
        <translation>حفظ قالب المصفوفة %1</translation>
    </message>
    <message>
        <source>remove matrix template %1</source>
        <translation>إزالة قالب المصفوفة %1</translation>
    </message>
    <message>
        <source>make %1 the contact</source>
        <translation>تعيين %1 جهة اتصال</translation>
    </message>
    <message>
        <source>put off the offer of %1 as contact</source>
        <translation>تأجيل اقتراح %1 جهة اتصال</translation>
    </message>
    <message>
        <source>new action for %1</source>
        <translation>إجراء جديد لأجل %L1</translation>
    </message>
    <message>
        <source>state of an action of %1</source>
        <translation>حالة إجراء من %L1</translation>
    </message>
    <message>
        <source>remove an action of %1</source>
        <translation>إزالة إجراء من %L1</translation>
    </message>
    <message>
        <source>new situation %1</source>
        <translation>موقف جديد %1</translation>
    </message>
    <message>
        <source>change situation %1</source>
        <translation>تغيير الموقف %1</translation>
    </message>
    <message>
        <source>move situation %1</source>
        <translation>نقل الموقف %1</translation>
    </message>
    <message>
        <source>remove situation %1</source>
        <translation>إزالة الموقف %1</translation>
    </message>
    <message>
        <source>add the shipped situations</source>
        <translation>إضافة المواقف الجاهزة</translation>
    </message>
    <message>
        <source>read situations from %1</source>
        <translation>قراءة المواقف من %1</translation>
    </message>
    <message>
        <source>new category %1</source>
        <translation>فئة جديدة %1</translation>
    </message>
    <message>
        <source>rename category %1</source>
        <translation>إعادة تسمية الفئة %1</translation>
    </message>
    <message>
        <source>remove category %1</source>
        <translation>إزالة الفئة %1</translation>
    </message>
</context>
<context>
    <name>ui::errorText</name>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Row %1: </source>
        <translation>الصف %1: </translation>
    </message>
    <message>
        <source>Row %1, column %2: </source>
        <translation>الصف %1، العمود %2: </translation>
    </message>
    <message>
        <source>%1 is not there. Choose another file.</source>
        <translation>%1 غير موجود. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file in it.</source>
        <translation>%1 مجلد. اختر ملفًا فيه.</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was read.</source>
        <translation>%1 فارغ. لم يُقرأ شيء.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name.</source>
        <translation>%1 موجود من قبل وتُرك كما هو. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 cannot be written to. Nothing was changed; choose another place.</source>
        <translation>تتعذّر الكتابة في %1. لم يتغير شيء؛ اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check who may open it.</source>
        <translation>تتعذّر قراءة %1. تحقق ممن يحق له فتحه.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is kept; make room and try again.</source>
        <translation>القرص ممتلئ. ما حُفظ سابقًا باقٍ؛ وفّر مساحة وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The disk did not take it. What was saved before is kept; try again.</source>
        <translation>لم يقبل القرص البيانات. ما حُفظ سابقًا باقٍ؛ حاول مجددًا.</translation>
    </message>
    <message>
        <source>%1 is not a Rung file. A list from another program comes in by Import.</source>
        <translation>%1 ليس ملف Rung. القائمة من برنامج آخر تُجلب بأمر «استيراد».</translation>
    </message>
    <message>
        <source>%1 was written by a newer Rung and was not touched. Update Rung to open it.</source>
        <translation>كُتب %1 بإصدار أحدث من Rung ولم يُمَس. حدّث Rung لفتحه.</translation>
    </message>
    <message>
        <source>%1 is damaged and was not touched. Open a backup of it.</source>
        <translation>%1 تالف ولم يُمَس. افتح نسخة احتياطية منه.</translation>
    </message>
    <message>
        <source>Another window is writing to the file. Nothing was changed; try again.</source>
        <translation>نافذة أخرى تكتب في الملف. لم يتغير شيء؛ حاول مجددًا.</translation>
    </message>
    <message>
        <source>Somebody else changed it first. Theirs is kept; look at it and make your change again.</source>
        <translation>غيّره شخص آخر أولًا. تغييره باقٍ؛ اطلع عليه وأجرِ تغييرك مجددًا.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>The value does not fit here. Nothing was changed.</source>
        <translation>القيمة لا تناسب هذا الموضع. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A matter of this kind is confidential and is not kept in the issue log. Take the path named for it in the matrix.</source>
        <translation>أمر من هذا النوع سري ولا يُحفظ في سجل المشكلات. اسلك المسار المحدد له في المصفوفة.</translation>
    </message>
    <message>
        <source>This cannot be done here.</source>
        <translation>لا يمكن فعل ذلك هنا.</translation>
    </message>
    <message>
        <source>The text of %1 is in an unknown encoding. Choose it in the list.</source>
        <translation>نص %1 بترميز غير معروف. اختره من القائمة.</translation>
    </message>
    <message>
        <source>%2a quotation mark is never closed. Nothing was imported; mend the file and try again.</source>
        <translation>%2علامة اقتباس لم تُغلق. لم يُستورد شيء؛ أصلح الملف وحاول مجددًا.</translation>
    </message>
    <message>
        <source>No column holds the titles. Choose which one does.</source>
        <translation>لا عمود يحوي العناوين. اختر العمود الذي يحويها.</translation>
    </message>
    <message>
        <source>%1 has no such column: %3.</source>
        <translation>لا يوجد في %1 عمود كهذا: %3.</translation>
    </message>
    <message>
        <source>There is no field called %3.</source>
        <translation>لا يوجد حقل باسم %3.</translation>
    </message>
    <message>
        <source>%2the value cannot be read. Nothing was changed.</source>
        <translation>%2تتعذّر قراءة القيمة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%2this is not a time. Write 4h, 3d or 24h!.</source>
        <translation>%2هذه ليست مدة زمنية. اكتب 4h أو 3d أو 24h!.</translation>
    </message>
    <message>
        <source>%1 is too large to read. Nothing was imported; split it.</source>
        <translation>%1 أكبر من أن يُقرأ. لم يُستورد شيء؛ قسّمه.</translation>
    </message>
    <message>
        <source>%1 is in a form this version does not read.</source>
        <translation>%1 بصيغة لا يقرؤها هذا الإصدار.</translation>
    </message>
    <message>
        <source>%2the placeholders cannot be read. Check the braces.</source>
        <translation>%2تتعذّر قراءة العناصر النائبة. تحقق من الأقواس.</translation>
    </message>
    <message>
        <source>No program for this was found. Save the file or copy the text instead.</source>
        <translation>لم يُعثر على برنامج لهذا. احفظ الملف أو انسخ النص بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>لا يوجد ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>تم الإيقاف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Something did not work as it should. What was saved before is kept.</source>
        <translation>لم يعمل شيء ما كما ينبغي. ما حُفظ سابقًا باقٍ.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Take the password off and save it again.</source>
        <translation>%1 محمي بكلمة مرور. أزل كلمة المرور واحفظه مجددًا.</translation>
    </message>
    <message>
        <source>%1 is a workbook of the old kind. Save it as .xlsx.</source>
        <translation>%1 مصنف من النوع القديم. احفظه بصيغة ‎.xlsx.</translation>
    </message>
</context>
<context>
    <name>ui::fixWords</name>
    <message>
        <source>Take %1 from the level beside it</source>
        <translation>أخذ %L1 من المستوى المجاور</translation>
    </message>
    <message>
        <source>Ask by meeting, then call</source>
        <translation>السؤال باجتماع ثم باتصال</translation>
    </message>
    <message>
        <source>Start at level %1</source>
        <translation>البدء من المستوى %L1</translation>
    </message>
    <message>
        <source>Leave %1 out of level %2</source>
        <translation>استبعاد %L1 من المستوى %L2</translation>
    </message>
    <message>
        <source>Put %1 in</source>
        <translation>وضع %L1</translation>
    </message>
    <message>
        <source>Serve %1 by %2</source>
        <translation>خدمة %L1 عن طريق %L2</translation>
    </message>
    <message>
        <source>Leave %1 to %2</source>
        <translation>ترك %L1 لـ %L2</translation>
    </message>
    <message>
        <source>Make %1 the contact</source>
        <translation>تعيين %L1 جهة اتصال</translation>
    </message>
</context>
<context>
    <name>ui::LadderEditor</name>
    <message>
        <source>Who answers for which level</source>
        <translation>من يجيب عن أي مستوى</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To, last day</source>
        <translation>إلى، آخر يوم</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Level </source>
        <comment>before its number</comment>
        <translation>المستوى </translation>
    </message>
    <message>
        <source>From, or always</source>
        <translation>من، أو دائمًا</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>اختر شخصًا</translation>
    </message>
    <message>
        <source>comes</source>
        <translation>قادم</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>يجيب</translation>
    </message>
    <message>
        <source>before</source>
        <translation>سابقًا</translation>
    </message>
</context>
<context>
    <name>ui::NoticeEditor</name>
    <message>
        <source>Notice periods</source>
        <translation>فترات الإشعار</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>الإشعار</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>أيام العمل</translation>
    </message>
    <message>
        <source>Given today, it ends</source>
        <translation>إن أُعطي اليوم فينتهي</translation>
    </message>
    <message>
        <source>A notice, such as Termination</source>
        <translation>إشعار، مثل الإنهاء</translation>
    </message>
    <message>
        <source> working days</source>
        <comment>after a number</comment>
        <translation> أيام عمل</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>ui::OrganisationDialog</name>
    <message>
        <source>Organisations</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Who answers for which level</source>
        <translation>من يجيب عن أي مستوى</translation>
    </message>
    <message>
        <source>Asked where a two-sided path with this organisation names nobody on their side. A new person applies from that day; what was asked before keeps the former name.</source>
        <translation>يُسأل حين لا يسمّي مسار ذو جانبين مع هذه الجهة أحدًا في جانبهم. يسري الشخص الجديد من ذلك اليوم؛ وما سُئل قبله يحتفظ بالاسم السابق.</translation>
    </message>
    <message>
        <source>Notice periods</source>
        <translation>فترات الإشعار</translation>
    </message>
    <message>
        <source>As the contract has them, in working days.</source>
        <translation>كما في العقد، بأيام العمل.</translation>
    </message>
    <message>
        <source>“%1” is no day; the former one stays. Write %2.</source>
        <translation>‏«%L1» ليس يومًا؛ يبقى السابق. اكتب %L2.</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>جهتنا</translation>
    </message>
    <message>
        <source>As the project</source>
        <translation>كالمشروع</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>حُفظ %L1.</translation>
    </message>
</context>
<context>
    <name>models::DefinitionModel</name>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Means, in business terms</source>
        <translation>المعنى بلغة العمل</translation>
    </message>
    <message>
        <source>Update every</source>
        <translation>التحديث كل</translation>
    </message>
    <message>
        <source>Act at once</source>
        <translation>التصرف فورًا</translation>
    </message>
    <message>
        <source>In the team</source>
        <translation>داخل الفريق</translation>
    </message>
    <message>
        <source>How often those it was escalated to hear from you: 4h, 1d, or nothing</source>
        <translation>كم مرة يصل خبر منك إلى من صُعِّد إليهم: 4h أو 1d أو لا شيء</translation>
    </message>
    <message>
        <source>Not a time. Write 4h, 3d or 24h! (round the clock).</source>
        <translation>ليست مدة زمنية. اكتب 4h أو 3d أو 24h! (على مدار الساعة).</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>A severity has a name.</source>
        <translation>لكل درجة خطورة اسم.</translation>
    </message>
    <message>
        <source>Write yes or no; Space ticks and unticks.</source>
        <translation>اكتب نعم أو لا؛ مفتاح المسافة يضع العلامة ويزيلها.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>severity, column</comment>
        <translation>%L1، %L2</translation>
    </message>
</context>
<context>
    <name>ui::DefinitionView</name>
    <message>
        <source>Definitions of the severities</source>
        <translation>تعريفات درجات الخطورة</translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source>“%1” is not known here. Did you mean %2? Right would be %3.</source>
        <translation>”%1“ غير معروف هنا. هل تقصد %2؟ الصحيح مثلًا %3.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>”%1“ غير معروف هنا.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Right would be %2.</source>
        <translation>”%1“ غير معروف هنا. الصحيح مثلًا %2.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>لا يوجد حقل باسم ”%1“.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean %2?</source>
        <translation>لا يوجد حقل باسم ”%1“. هل تقصد %2؟</translation>
    </message>
    <message>
        <source>Fields are %1. A word with a colon goes into quotation marks.</source>
        <translation>الحقول هي %1. توضع الكلمة التي فيها نقطتان بين علامتي تنصيص.</translation>
    </message>
    <message>
        <source>What should “%1” be? Nothing stands behind it.</source>
        <translation>ما القيمة المطلوبة لـ ”%1“؟ لا شيء بعدها.</translation>
    </message>
    <message>
        <source>What should “%1” be? For instance %2.</source>
        <translation>ما القيمة المطلوبة لـ ”%1“؟ مثلًا %2.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed. Put another one behind the last word: %1</source>
        <translation>علامة التنصيص غير مغلقة. ضع علامة أخرى بعد الكلمة الأخيرة: %1</translation>
    </message>
    <message>
        <source>“%1” is neither more nor less. Write %2</source>
        <translation>”%1“ لا يُقارن بأكثر أو أقل. اكتب %2</translation>
    </message>
</context>
<context>
    <name>models::OwnWords</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>A number, like %1; empty for none</source>
        <translation>رقم، مثل %1؛ اتركه فارغًا لعدم التحديد</translation>
    </message>
    <message>
        <source>A day, like 2026-10-22; empty for none</source>
        <translation>يوم، مثل 2026-10-22؛ اتركه فارغًا لعدم التحديد</translation>
    </message>
    <message>
        <source>Empty for none</source>
        <translation>اتركه فارغًا لعدم التحديد</translation>
    </message>
</context>
<context>
    <name>ui::ActionList</name>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Space ticks an action, Delete takes it off, F2 changes the cell</source>
        <translation>مفتاح المسافة يعلّم الإجراء منجزًا، وDelete يزيله، وF2 يغيّر الخانة</translation>
    </message>
    <message>
        <source>Add an action: what, who, until when</source>
        <translation>إضافة إجراء: ماذا، من، حتى متى</translation>
    </message>
    <message>
        <source>All are done</source>
        <translation>أُنجزت كلها</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>لا مفتوح</numerusform>
            <numerusform>واحد مفتوح</numerusform>
            <numerusform>اثنان مفتوحان</numerusform>
            <numerusform>%Ln مفتوحة</numerusform>
            <numerusform>%Ln مفتوحًا</numerusform>
            <numerusform>%Ln مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%L1، %L2</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>لا متأخر</numerusform>
            <numerusform>واحد متأخر</numerusform>
            <numerusform>اثنان متأخران</numerusform>
            <numerusform>%Ln متأخرة</numerusform>
            <numerusform>%Ln متأخرًا</numerusform>
            <numerusform>%Ln متأخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Done on %1</source>
        <translation>أُنجز في %L1</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>بلا يوم</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <comment>a day</comment>
        <translation>%L1، متأخر</translation>
    </message>
</context>
<context>
    <name>ui::ActionDelegate</name>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
</context>
<context>
    <name>ui::TeamList</name>
    <message>
        <source>Add to the response team</source>
        <translation>إضافة إلى فريق الاستجابة</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>القيادة</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>التقنية</translation>
    </message>
    <message>
        <source>communications</source>
        <translation>التواصل</translation>
    </message>
    <message>
        <source>Duty: lead, technical, communications</source>
        <translation>المهمة: القيادة، التقنية، التواصل</translation>
    </message>
    <message>
        <source>Duty of %1</source>
        <translation>مهمة %L1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1 from the response team</source>
        <translation>إزالة %L1 من فريق الاستجابة</translation>
    </message>
</context>
<context>
    <name>SituationWords</name>
    <message>
        <source>handle yourself</source>
        <translation>عالِجها بنفسك</translation>
    </message>
    <message>
        <source>escalate</source>
        <translation>تصعيد</translation>
    </message>
    <message>
        <source>category %1</source>
        <translation>الفئة %1</translation>
    </message>
    <message>
        <source>impact %1</source>
        <translation>الأثر %L1</translation>
    </message>
    <message>
        <source>urgency %1</source>
        <translation>الاستعجال %L1</translation>
    </message>
    <message>
        <source>It sets %1.</source>
        <translation>يحدد %1.</translation>
    </message>
    <message>
        <source>Handle it yourself, without escalation.</source>
        <translation>عالِجها بنفسك دون تصعيد.</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>بلا فئة</translation>
    </message>
    <message>
        <source>no path serves its category</source>
        <translation>لا مسار يخدم فئته</translation>
    </message>
    <message>
        <source>impact or urgency is not set</source>
        <translation>الأثر أو الاستعجال غير محدد</translation>
    </message>
    <message>
        <source>to be handled by oneself, but its severity acts at once</source>
        <translation>للمعالجة الذاتية، لكن خطورته تستوجب التحرك فورًا</translation>
    </message>
    <message>
        <source>to be handled by oneself, but ranked above one that is escalated</source>
        <translation>للمعالجة الذاتية، لكنه مرتب فوق موقف يُصعَّد</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>%1 open</source>
        <comment>how many issues</comment>
        <translation>%1 مفتوحة</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>amounts of money</comment>
        <translation>%1 حتى الآن</translation>
    </message>
    <message>
        <source>%1 per working day</source>
        <comment>amounts of money</comment>
        <translation>%1 لكل يوم عمل</translation>
    </message>
    <message>
        <source>%1 more by the need-by</source>
        <comment>amounts of money</comment>
        <translation>%1 إضافية حتى موعد الحاجة</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <comment>working days</comment>
        <translation>%1 ضائعة</translation>
    </message>
    <message>
        <source>Open issues only. Now: full working days since the first missed date at the cost per day, plus the cost stated. By the need-by: the working days left at the cost per day, plus the loss that comes once. A day that has begun counts as left, not as lost. Amounts are exact to the cent and not rounded; no currency is converted.</source>
        <translation>المشكلات المفتوحة فقط. حتى الآن: أيام العمل الكاملة منذ أول موعد فائت بتكلفة اليوم، إضافة إلى التكلفة المذكورة. حتى موعد الحاجة: أيام العمل المتبقية بتكلفة اليوم، إضافة إلى الخسارة التي تقع مرة واحدة. يُحتسب اليوم الذي بدأ متبقيًا لا ضائعًا. المبالغ دقيقة حتى السنت وغير مقرّبة، ولا تُحوَّل أي عملة.</translation>
    </message>
</context>
<context>
    <name>models::SituationListModel</name>
    <message>
        <source>impact %1</source>
        <translation>الأثر %L1</translation>
    </message>
    <message>
        <source>urgency %1</source>
        <translation>الاستعجال %L1</translation>
    </message>
</context>
<context>
    <name>ui::SituationForm</name>
    <message>
        <source>Handle yourself, no escalation</source>
        <translation>عالِجها بنفسك دون تصعيد</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>الاستعجال</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما يجب فعله</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>An issue that picks it is handled in the team as long as there is time</source>
        <translation>المشكلة التي تختاره تُعالج داخل الفريق ما دام هناك وقت</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>سطر واحد</translation>
    </message>
    <message>
        <source>Remove situation</source>
        <translation>إزالة الموقف</translation>
    </message>
    <message>
        <source>Look at it: %1</source>
        <translation>للمراجعة: %1</translation>
    </message>
</context>
<context>
    <name>ui::SituationsView</name>
    <message>
        <source>From the highest impact to what you handle yourself</source>
        <translation>من الأثر الأعلى إلى ما تعالجه بنفسك</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>Add situation</source>
        <translation>إضافة موقف</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Add the shipped ones</source>
        <translation>إضافة المواقف الجاهزة</translation>
    </message>
    <message>
        <source>New situation</source>
        <translation>موقف جديد</translation>
    </message>
    <message>
        <source>New situation %1</source>
        <translation>موقف جديد %L1</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>استيراد جدول…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Export the situations</source>
        <translation>تصدير المواقف</translation>
    </message>
    <message>
        <source>Situations.csv</source>
        <translation>المواقف.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ %L1</translation>
    </message>
    <message>
        <source>Import situations</source>
        <translation>استيراد مواقف</translation>
    </message>
    <message>
        <source>The table is the catalogue now; undo brings the former back</source>
        <translation>الجدول هو الفهرس الآن؛ والتراجع يعيد السابق</translation>
    </message>
    <message>
        <source>The table says what the catalogue says already</source>
        <translation>الجدول يقول ما يقوله الفهرس من قبل</translation>
    </message>
</context>
<context>
    <name>ui::CategoriesList</name>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%Ln مشكلات</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n situation(s)</source>
        <translation>
            <numerusform>لا مواقف</numerusform>
            <numerusform>موقف واحد</numerusform>
            <numerusform>موقفان</numerusform>
            <numerusform>%Ln مواقف</numerusform>
            <numerusform>%Ln موقفًا</numerusform>
            <numerusform>%Ln موقف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>لا معايير</numerusform>
            <numerusform>معيار واحد</numerusform>
            <numerusform>معياران</numerusform>
            <numerusform>%Ln معايير</numerusform>
            <numerusform>%Ln معيارًا</numerusform>
            <numerusform>%Ln معيار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>لا حقول</numerusform>
            <numerusform>حقل واحد</numerusform>
            <numerusform>حقلان</numerusform>
            <numerusform>%Ln حقول</numerusform>
            <numerusform>%Ln حقلًا</numerusform>
            <numerusform>%Ln حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>path %1</source>
        <translation>المسار %1</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>سري</translation>
    </message>
    <message>
        <source>named by nothing yet</source>
        <translation>لم يُستخدم بعد</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Add category</source>
        <translation>إضافة فئة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>إعادة تسمية «%1»</translation>
    </message>
    <message>
        <source>Name; that of another category makes the two one</source>
        <translation>الاسم؛ واسم فئة أخرى يدمج الفئتين</translation>
    </message>
    <message>
        <source>Rename it in the issues too?</source>
        <translation>هل تعاد تسميتها في المشكلات أيضًا؟</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) have this category. Otherwise they keep it, and it stays in the list.</source>
        <translation>
            <numerusform>لا مشكلة لها هذه الفئة.</numerusform>
            <numerusform>مشكلة واحدة لها هذه الفئة. وإلا احتفظت بها وبقيت في القائمة.</numerusform>
            <numerusform>مشكلتان لهما هذه الفئة. وإلا احتفظتا بها وبقيت في القائمة.</numerusform>
            <numerusform>%Ln مشكلات لها هذه الفئة. وإلا احتفظت بها وبقيت في القائمة.</numerusform>
            <numerusform>%Ln مشكلة لها هذه الفئة. وإلا احتفظت بها وبقيت في القائمة.</numerusform>
            <numerusform>%Ln مشكلة لها هذه الفئة. وإلا احتفظت بها وبقيت في القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename in issues</source>
        <translation>إعادة التسمية في المشكلات</translation>
    </message>
    <message>
        <source>“%1” is in use</source>
        <translation>«%1» قيد الاستخدام</translation>
    </message>
    <message>
        <source>It is named by: %1. Rename it to another category to move them there.</source>
        <translation>تذكرها: %1. أعد تسميتها إلى فئة أخرى لنقلها إليها.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>إزالة «%1»؟</translation>
    </message>
    <message>
        <source>It is taken out of the path %1 too.</source>
        <translation>تُخرج من المسار %1 أيضًا.</translation>
    </message>
</context>
<context>
    <name>ui::SituationField</name>
    <message>
        <source>Situation of the catalogue</source>
        <translation>موقف من الدليل</translation>
    </message>
    <message>
        <source>no longer in the catalogue</source>
        <translation>لم يعد في الدليل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Handle it yourself: that was said when it was picked.</source>
        <translation>عالِجها بنفسك: هكذا كان عند الاختيار.</translation>
    </message>
</context>
<context>
    <name>ui::PartyList</name>
    <message>
        <source>Add a contributing party</source>
        <translation>أضف طرفًا مساهمًا</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number: percent</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Share of %1 in percent</source>
        <translation>حصة %1 بالنسبة المئوية</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why %1 has a share</source>
        <translation>سبب حصة %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1 from the contributing parties</source>
        <translation>أزل %1 من الأطراف المساهمة</translation>
    </message>
</context>
<context>
    <name>Contributions</name>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Each party&apos;s percentage of the working days lost and of the cost so far. Days are exact; amounts are added up first and rounded once, half a cent up. No currency is converted.</source>
        <translation>نسبة كل طرف من أيام العمل الضائعة ومن التكلفة حتى الآن. الأيام دقيقة؛ أما المبالغ فتُجمع أولًا ثم تُقرَّب مرة واحدة، ونصف السنت إلى أعلى. لا تُحوَّل أي عملة.</translation>
    </message>
</context>
<context>
    <name>Tier</name>
    <message>
        <source>%1, %2</source>
        <comment>2 Second line, name of the path</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>Also waiting for your answer:</source>
        <translation>وينتظر جوابكم أيضًا:</translation>
    </message>
    <message>
        <source>(needed by %1)</source>
        <translation>(مطلوب قبل %1)</translation>
    </message>
</context>
<context>
    <name>ui::BundleStrip</name>
    <message>
        <source>Ask for all of it at once</source>
        <translation>اطلب كل ذلك دفعة واحدة</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <translation>أخرجه منها</translation>
    </message>
    <message>
        <source>“Mark as sent” logs it in each of these too</source>
        <translation>«وضع علامة مرسلة» يسجّلها في كل واحدة من هذه أيضًا</translation>
    </message>
    <message numerus="yes">
        <source>%1 had %n escalation(s) in 30 days; also due with them</source>
        <translation>
            <numerusform>لم يتلقَّ %1 أي تصعيد خلال 30 يومًا؛ ومستحق لديه أيضًا</numerusform>
            <numerusform>تلقّى %1 تصعيدًا واحدًا خلال 30 يومًا؛ ومستحق لديه أيضًا</numerusform>
            <numerusform>تلقّى %1 تصعيدين خلال 30 يومًا؛ ومستحق لديه أيضًا</numerusform>
            <numerusform>تلقّى %1 %n تصعيدات خلال 30 يومًا؛ ومستحق لديه أيضًا</numerusform>
            <numerusform>تلقّى %1 %n تصعيدًا خلال 30 يومًا؛ ومستحق لديه أيضًا</numerusform>
            <numerusform>تلقّى %1 %n تصعيد خلال 30 يومًا؛ ومستحق لديه أيضًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProjectDialog</name>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مدير المشروع</translation>
    </message>
    <message>
        <source>Changes of the scope too</source>
        <translation>وتغييرات النطاق</translation>
    </message>
    <message>
        <source>Begins the key of each new issue; those that are there keep theirs</source>
        <translation>يبدأ به مفتاح كل مشكلة جديدة؛ وتحتفظ القائمة بمفاتيحها</translation>
    </message>
    <message>
        <source>Three letters, as EUR; of amounts that name none</source>
        <translation>ثلاثة أحرف، مثل EUR؛ للمبالغ التي لا تذكر عملة</translation>
    </message>
    <message>
        <source>Whose advice this is: owns what nobody owns, and signs the mails</source>
        <translation>صاحب هذه المشورة: يتولى ما لا يتولاه أحد ويوقّع الرسائل</translation>
    </message>
    <message>
        <source>What the manager decides alone</source>
        <translation>ما يقرره مدير المشروع وحده</translation>
    </message>
    <message>
        <source>Money up to</source>
        <translation>مبلغ حتى</translation>
    </message>
    <message>
        <source>Working days up to</source>
        <translation>أيام عمل حتى</translation>
    </message>
    <message>
        <source>nothing stated</source>
        <translation>لم يُذكر شيء</translation>
    </message>
    <message>
        <source>Protect leaders</source>
        <translation>حماية القادة</translation>
    </message>
    <message>
        <source>Escalations to one person in 30 days</source>
        <translation>التصعيدات إلى شخص واحد خلال 30 يومًا</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>From this number on a warning stands beside the advice, and one mail asks for all that is due with them</source>
        <translation>ابتداءً من هذا العدد يظهر تحذير بجانب المشورة، وتطلب رسالة واحدة كل ما هو مستحق لديه</translation>
    </message>
    <message>
        <source>you; is added to the people</source>
        <translation>أنت؛ يضاف إلى الأشخاص</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mails in</source>
        <translation>لغة الرسائل</translation>
    </message>
    <message>
        <source>The language of new drafts, in all projects of this file</source>
        <translation>لغة المسودات الجديدة في كل مشاريع هذا الملف</translation>
    </message>
    <message>
        <source>The language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
</context>
</TS>
