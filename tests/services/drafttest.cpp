#include "drafttest.h"

#include "demospace.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using base::ErrorCode;
using domain::Draft;
using services::IssueCase;

namespace {

IssueCase richCase(DemoSpace &demo)
{
    domain::Issue issue = demo.issue(QStringLiteral("Crane is late"));
    issue.description = QStringLiteral("Crane 2 was not delivered.");
    issue.businessImpact = QStringLiteral("The quay stands still.");
    issue.costPerDay = {1'450'000, QStringLiteral("EUR")};
    issue.ask.kind = domain::AskKind::Decision;
    issue.ask.text = QStringLiteral("Decide on a second crew");
    issue.ask.money = {2'000'000, QStringLiteral("EUR")};
    issue.options = {{QStringLiteral("Second crew"), {}, {2'000'000, {}}, 0, {}, {}, true}};
    issue.links = {{QStringLiteral("Contract"), QStringLiteral("https://example.org/c")}};
    issue = must(demo.space->issues().save(issue));
    return must(demo.space->issues().openCase(issue.id));
}

Draft storedDraft(DemoSpace &demo, domain::IssueId issue, const QString &key = {})
{
    return must(demo.space->drafts().save(must(demo.space->drafts().compose(must(demo.space->issues().openCase(issue)), key))));
}

}

void DraftTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void DraftTest::shipsTemplatesInEachLanguage()
{
    DemoSpace demo;
    const auto templates = must(demo.space->drafts().templates());
    QVERIFY(templates.size() >= 20);
    for (qsizetype i = 1; i < templates.size(); ++i)
        QVERIFY(templates[i - 1].stage <= templates[i].stage);
    QCOMPARE(must(demo.space->drafts().templateByKey(QStringLiteral("escalation"), QStringLiteral("de_AT"))).language, QStringLiteral("de"));
    QCOMPARE(must(demo.space->drafts().templateByKey(QStringLiteral("escalation"), QStringLiteral("fr"))).language, QStringLiteral("en"));
    QCOMPARE(outcome(demo.space->drafts().templateByKey(QStringLiteral("nothing"), QStringLiteral("en"))), refusal(ErrorCode::NotFound));
}

void DraftTest::composesWhatTheAdviceNames()
{
    DemoSpace demo;
    const IssueCase issueCase = richCase(demo);
    const Draft draft = must(demo.space->drafts().compose(issueCase));
    QCOMPARE(draft.templateKey, QStringLiteral("first-request"));
    QVERIFY(!draft.id.isValid());
    QCOMPARE(draft.recipients, (QVector<domain::DraftRecipient>{{demo.supplier.id, domain::RecipientRole::Decides}}));
    QVERIFY(draft.subject.contains(QStringLiteral("Crane is late")));
    QVERIFY(draft.body.contains(QStringLiteral("Tom")));
    QVERIFY(draft.body.contains(QStringLiteral("Mara Lindt")));
    QVERIFY(!draft.body.contains(QStringLiteral("{{")));
    QVERIFY(!draft.subject.contains(QLatin1Char('\n')));
    QCOMPARE(must(demo.space->drafts().languages()), (QStringList{QStringLiteral("de"), QStringLiteral("en")}));
    QCOMPARE(must(demo.space->drafts().compose(issueCase, {}, QStringLiteral("de"))).language, QStringLiteral("de"));
    QCOMPARE(outcome(demo.space->drafts().compose(issueCase, {}, QStringLiteral("tlh"))), refusal(ErrorCode::Invalid, QStringLiteral("language")));
    QCOMPARE(outcome(demo.space->drafts().setLanguage(QStringLiteral("tlh"))), refusal(ErrorCode::Invalid, QStringLiteral("language")));
    must(demo.space->drafts().setLanguage(QStringLiteral("de")));
    QCOMPARE(must(demo.space->drafts().compose(issueCase)).language, QStringLiteral("de"));
}

void DraftTest::fillsEveryShippedTemplate()
{
    DemoSpace demo;
    const IssueCase issueCase = richCase(demo);
    for (const domain::DraftTemplate &text : must(demo.space->drafts().templates())) {
        const auto filled = demo.space->drafts().fill(text.subject, text.body, issueCase, {{demo.head.id, domain::RecipientRole::Decides}}, text.language);
        QVERIFY2(filled, qPrintable(text.key));
        QVERIFY2(!filled->body.contains(QStringLiteral("{{")) && !filled->body.contains(QStringLiteral("\n\n\n")), qPrintable(text.key));
        QVERIFY2(!filled->subject.isEmpty(), qPrintable(text.key));
    }
}

void DraftTest::leavesMoneyOutForTheOtherSide()
{
    DemoSpace demo;
    const IssueCase issueCase = richCase(demo);
    const QString text = QStringLiteral("{{issue.costPerDay}}|{{issue.needBy}}|{{#issue.options}}{{title}} {{cost}}{{/issue.options}}");
    const auto filled = [&](domain::PersonId person, const QString &language) {
        return must(demo.space->drafts().fill({}, text, issueCase, {{person, domain::RecipientRole::Decides}}, language)).body.trimmed();
    };
    QCOMPARE(filled(demo.head.id, QStringLiteral("en")), QStringLiteral("EUR 14,500|Fri 20 Nov 12:00|Second crew EUR 20,000"));
    QCOMPARE(filled(demo.supplier.id, QStringLiteral("en")), QStringLiteral("|Fri 20 Nov 12:00|Second crew"));
    QVERIFY(filled(demo.head.id, QStringLiteral("de")).contains(QStringLiteral("14.500")));
}

void DraftTest::namesPlaceholdersWithoutAValue()
{
    DemoSpace demo;
    const IssueCase issueCase = richCase(demo);
    const auto filled = must(demo.space->drafts().fill(QStringLiteral("{{issue.outcome}}"), QStringLiteral("{{issue.colour}} {{issue.title}} {{issue.outcome}}"),
                                                       issueCase, {}, QStringLiteral("en")));
    QStringList missing = filled.missing;
    missing.sort();
    QCOMPARE(missing, (QStringList{QStringLiteral("issue.colour"), QStringLiteral("issue.outcome")}));
    QCOMPARE(filled.body.trimmed(), QStringLiteral("Crane is late"));
}

void DraftTest::listsEveryPlaceholderWithItsValue()
{
    DemoSpace demo;
    const IssueCase issueCase = richCase(demo);
    QMap<QString, QString> examples;
    for (const services::Placeholder &placeholder : must(demo.space->drafts().placeholders(issueCase, {}, QStringLiteral("en"))))
        examples.insert(placeholder.name, placeholder.example);
    QVERIFY(examples.size() > 40);
    QCOMPARE(examples.value(QStringLiteral("issue.key")), QStringLiteral("HT4-1"));
    QCOMPARE(examples.value(QStringLiteral("sender.name")), QStringLiteral("Mara Lindt"));
    QCOMPARE(examples.value(QStringLiteral("counterparty.name")), QStringLiteral("Nordkran"));
    QVERIFY(examples.value(QStringLiteral("issue.options")).contains(QStringLiteral("Second crew")));
    QCOMPARE(examples.value(QStringLiteral("issue.outcome")), QString());
}

void DraftTest::putsAnOwnTemplateInPlaceOfAShippedOne()
{
    DemoSpace demo;
    services::DraftService &drafts = demo.space->drafts();
    const qsizetype count = must(drafts.templates()).size();
    domain::DraftTemplate own = must(drafts.templateByKey(QStringLiteral("update"), QStringLiteral("en")));
    QVERIFY(own.shipped);
    own.body = QStringLiteral("Mine {{issue.title}}");
    own = must(drafts.save(own));
    QVERIFY(!own.shipped);
    QCOMPARE(must(drafts.templates()).size(), count);
    QCOMPARE(must(drafts.templateByKey(QStringLiteral("update"), QStringLiteral("en"))).body, own.body);
    must(drafts.remove(own.id));
    QVERIFY(must(drafts.templateByKey(QStringLiteral("update"), QStringLiteral("en"))).shipped);
}

void DraftTest::refusesTemplatesThatCannotBeRead()
{
    DemoSpace demo;
    domain::DraftTemplate own;
    own.name = QStringLiteral("Mine");
    own.body = QStringLiteral("Dear all\n{{#issue.title}} not closed");
    const auto saved = demo.space->drafts().save(own);
    QCOMPARE(outcome(saved), refusal(ErrorCode::BadTemplate, QStringLiteral("body")));
    QCOMPARE(saved.error().place.row, 2);
    own.body.clear();
    domain::DraftTemplate german = own;
    german.id = {};
    german.key = QStringLiteral("nur-deutsch");
    german.name = QStringLiteral("Nur deutsch");
    german.language = QStringLiteral("de");
    must(demo.space->drafts().save(german));
    QCOMPARE(must(demo.space->drafts().templateByKey(german.key, QStringLiteral("en"))).language, QStringLiteral("de")); // better than none
    own.name.clear();
    QCOMPARE(outcome(demo.space->drafts().save(own)), refusal(ErrorCode::Invalid, QStringLiteral("name")));
}

void DraftTest::markingSentStartsTheClock()
{
    DemoSpace demo;
    const domain::IssueId id = richCase(demo).issue.id;
    const Draft draft = storedDraft(demo, id);
    const auto start = everyRecord(*demo.space);
    const Draft sent = must(demo.space->drafts().markSent(draft.id, domain::Channel::Mail));
    QCOMPARE(sent.state, domain::DraftState::Sent);
    const IssueCase after = must(demo.space->issues().openCase(id));
    QCOMPARE(after.log.size(), 1);
    QCOMPARE(after.log[0].kind, domain::ContactKind::Attempt);
    QCOMPARE(after.log[0].channel, domain::Channel::Mail);
    QCOMPARE(after.log[0].with, QVector<domain::PersonId>{demo.supplier.id});
    QCOMPARE(after.advice.verdict, domain::Verdict::Wait);
    QVERIFY(after.advice.respondBy.isValid());
    must(demo.space->history().undo());
    QCOMPARE(recordDifferences(start, everyRecord(*demo.space)), QStringList());
}

void DraftTest::markingSentTwiceIsRefused()
{
    DemoSpace demo;
    const Draft draft = storedDraft(demo, richCase(demo).issue.id);
    must(demo.space->drafts().markSent(draft.id, domain::Channel::Mail));
    QCOMPARE(outcome(demo.space->drafts().markSent(draft.id, domain::Channel::Mail)), refusal(ErrorCode::Invalid, QStringLiteral("state")));
}

void DraftTest::promisesTheNextUpdate()
{
    DemoSpace demo;
    IssueCase issueCase = richCase(demo);
    const auto filled = [&](const char *key, const char *language) {
        const auto text = must(demo.space->drafts().templateByKey(QLatin1String(key), QLatin1String(language)));
        return must(demo.space->drafts().fill(text.subject, text.body, issueCase, {{demo.head.id, domain::RecipientRole::Decides}},
                                              text.language))
            .body;
    };
    const std::pair<const char *, const char *> promises[] = {{"update", "and by %1 in any case"},
                                                              {"escalation", "next update from me by %1."},
                                                              {"escalation-theirs", "You hear from us again by %1."},
                                                              {"minutes", "The next update comes by %1."}};
    issueCase.issue.severityOverride = domain::Severity::S2; // every working day; it is Monday 08:00
    for (const auto &[key, words] : promises)
        QVERIFY2(filled(key, "en").contains(QString::fromLatin1(words).arg(QStringLiteral("Mon 12 Oct 17:00"))), key);
    QVERIFY(filled("update", "de").contains(QStringLiteral("in jedem Fall bis Mo")));
    issueCase.issue.severityOverride = domain::Severity::S4; // no rhythm
    for (const auto &[key, words] : promises)
        QVERIFY2(!filled(key, "en").contains(QString::fromLatin1(words).section(QLatin1Char('%'), 0, 0)), key);
    QVERIFY(filled("update", "en").contains(QStringLiteral("when this changes.")));
}

void DraftTest::saysThatItIsForInformation()
{
    DemoSpace demo;
    domain::Issue issue = richCase(demo).issue;
    issue.ask = {};
    issue.ask.kind = domain::AskKind::Awareness;
    issue = must(demo.space->issues().save(issue));
    const auto contact = demo.attempt(issue.id);
    demo.clock.set(contact.at.plusMinutes(60 * 24 * 20));
    const IssueCase issueCase = must(demo.space->issues().openCase(issue.id));
    for (const char *key : {"escalation", "escalation-theirs", "for-information"}) {
        const Draft draft = must(demo.space->drafts().compose(issueCase, QLatin1String(key)));
        QVERIFY2(draft.subject.startsWith(QStringLiteral("For information: ")), qPrintable(draft.subject));
        QVERIFY2(!draft.subject.contains(QStringLiteral("needed")), qPrintable(draft.subject));
    }
    Draft told = storedDraft(demo, issue.id, QStringLiteral("escalation"));
    told.recipients = {{demo.head.id, domain::RecipientRole::Informed}, {demo.sponsor.id, domain::RecipientRole::Decides}};
    told = must(demo.space->drafts().save(told));
    must(demo.space->drafts().markSent(told.id, domain::Channel::Mail));
    const domain::Contact escalation = must(demo.space->issues().log(issue.id)).last();
    QCOMPARE(escalation.kind, domain::ContactKind::Escalation);
    QVERIFY(!escalation.expectsAnswer);
    QVERIFY(!escalation.answerBy.isValid());
    const domain::Advice after = must(demo.space->issues().openCase(issue.id)).advice;
    QCOMPARE(after.verdict, domain::Verdict::Wait);
    QVERIFY(!after.until.isValid());
}

void DraftTest::updatesAndMinutesGoToThoseItHappenedWith()
{
    DemoSpace demo;
    domain::Issue issue = richCase(demo).issue;
    const auto recipients = [&](const char *key) {
        QVector<domain::PersonId> people;
        for (const domain::DraftRecipient &each : must(demo.space->drafts().compose(must(demo.space->issues().openCase(issue.id)), QLatin1String(key))).recipients)
            people.append(each.person);
        return people;
    };
    const auto logged = [&](domain::ContactKind kind, domain::PersonId with, domain::Channel channel, int level) {
        demo.clock.set(demo.clock.now().plusMinutes(60));
        domain::Contact contact;
        contact.issue = issue.id;
        contact.kind = kind;
        contact.from = demo.manager.id;
        contact.with = {with};
        contact.channel = channel;
        contact.level = level;
        contact.at = demo.clock.now();
        must(demo.space->issues().log(contact));
    };
    logged(domain::ContactKind::Attempt, demo.supplier.id, domain::Channel::Call, 0);
    QCOMPARE(recipients("minutes"), QVector<domain::PersonId>{demo.supplier.id});
    logged(domain::ContactKind::Escalation, demo.head.id, domain::Channel::Meeting, 1);
    logged(domain::ContactKind::Attempt, demo.supplier.id, domain::Channel::Call, 0);
    QCOMPARE(recipients("minutes"), QVector<domain::PersonId>{demo.head.id}); // owed for the escalation
    QCOMPARE(recipients("update"), QVector<domain::PersonId>{demo.head.id});  // and not the next level, nor the boss
    logged(domain::ContactKind::Minutes, demo.head.id, domain::Channel::Mail, 1);
    QCOMPARE(recipients("minutes"), QVector<domain::PersonId>{demo.supplier.id});
    issue = must(demo.space->issues().openCase(issue.id)).issue;
    issue.implicated = {demo.head.id};
    must(demo.space->issues().save(issue));
    QVERIFY(!recipients("update").contains(demo.head.id));
}

void DraftTest::sendingAnUpdateOrMinutesMovesNoLevel()
{
    DemoSpace demo;
    const domain::IssueId id = richCase(demo).issue.id;
    const domain::Contact talk = demo.attempt(id);
    Draft update = storedDraft(demo, id, QStringLiteral("update"));
    update.recipients = {{demo.sponsor.id, domain::RecipientRole::Informed}};
    must(demo.space->drafts().markSent(must(demo.space->drafts().save(update)).id, domain::Channel::Mail));
    Draft minutes = storedDraft(demo, id, QStringLiteral("minutes"));
    minutes.recipients = {{demo.head.id, domain::RecipientRole::Decides}};
    must(demo.space->drafts().markSent(must(demo.space->drafts().save(minutes)).id, domain::Channel::Mail));
    const auto log = must(demo.space->issues().log(id));
    QCOMPARE(log.size(), 3);
    QCOMPARE(log[1].kind, domain::ContactKind::Update);
    QCOMPARE(log[1].with, QVector<domain::PersonId>{demo.sponsor.id});
    QCOMPARE(log[2].kind, domain::ContactKind::Minutes);
    QCOMPARE(log[2].refersTo, talk.id);
    QCOMPARE(must(demo.space->issues().openCase(id)).advice.level, 0);
}

void DraftTest::bothSidesOfAnEscalationStandAtOneLevel()
{
    DemoSpace demo;
    const domain::IssueId id = richCase(demo).issue.id;
    Draft ours = storedDraft(demo, id, QStringLiteral("escalation"));
    ours.recipients = {{demo.head.id, domain::RecipientRole::Decides}};
    ours = must(demo.space->drafts().save(ours));
    Draft theirs = storedDraft(demo, id, QStringLiteral("escalation-theirs"));
    theirs.recipients = {{demo.supplierLead.id, domain::RecipientRole::Decides}, {demo.manager.id, domain::RecipientRole::Informed}};
    theirs = must(demo.space->drafts().save(theirs));
    must(demo.space->drafts().markSent(ours.id, domain::Channel::Meeting));
    must(demo.space->drafts().markSent(theirs.id, domain::Channel::Mail));
    const auto log = must(demo.space->issues().log(id));
    QCOMPARE(log.size(), 2);
    QCOMPARE(log[0].level, 1);
    QCOMPARE(log[1].level, 1);
    QCOMPARE(log[1].with, QVector<domain::PersonId>{demo.supplierLead.id});
    QCOMPARE(must(demo.space->issues().openCase(id)).advice.level, 1);
}

void DraftTest::aReminderGoesToBothSides()
{
    DemoSpace demo;
    const domain::IssueId id = richCase(demo).issue.id;
    for (const domain::PersonId person : {demo.head.id, demo.supplierLead.id}) {
        domain::Contact mail;
        mail.issue = id;
        mail.kind = domain::ContactKind::Escalation;
        mail.level = 1;
        mail.with = {person};
        must(demo.space->issues().log(mail));
    }
    const base::Instant due = must(demo.space->issues().openCase(id)).advice.respondBy;
    domain::Contact heard;
    heard.issue = id;
    heard.kind = domain::ContactKind::Acknowledged;
    for (const domain::PersonId person : {demo.head.id, demo.supplierLead.id}) {
        heard.from = person;
        must(demo.space->issues().log(heard));
    }
    demo.clock.set(due);
    const IssueCase late = must(demo.space->issues().openCase(id));
    QCOMPARE(late.advice.verdict, domain::Verdict::SendReminder);
    const Draft draft = must(demo.space->drafts().compose(late));
    QVector<domain::PersonId> people;
    for (const domain::DraftRecipient &each : draft.recipients)
        people.append(each.person);
    QCOMPARE(people, (QVector<domain::PersonId>{demo.supplierLead.id, demo.head.id}));
}

void DraftTest::writesAMailFile()
{
    DemoSpace demo;
    IssueCase issueCase = richCase(demo);
    Draft draft = must(demo.space->drafts().compose(issueCase));
    draft.recipients.append({demo.head.id, domain::RecipientRole::Informed});
    QByteArray mail = must(demo.space->drafts().toEml(draft));
    QVERIFY(mail.contains("To: Tom Reyes <tom@example.org>\r\n"));
    QVERIFY(mail.contains("Cc: Stefan Albers <stefan@example.org>\r\n"));
    QVERIFY(mail.contains("From: Mara Lindt <mara@example.org>\r\n"));
    QVERIFY(mail.contains("X-Unsent: 1\r\n"));
    QVERIFY(!mail.contains("Importance: high"));
    issueCase.issue.severityOverride = domain::Severity::S1;
    must(demo.space->issues().save(issueCase.issue));
    mail = must(demo.space->drafts().toEml(draft));
    QVERIFY(mail.toLower().contains("importance: high\r\n"));
}

void DraftTest::namesTheRecipientWithoutAnAddress()
{
    DemoSpace demo;
    domain::Person silent = demo.person(QStringLiteral("Ann Silent"), demo.us.id);
    silent.email.clear();
    must(demo.space->people().save(silent));
    Draft draft = must(demo.space->drafts().compose(richCase(demo)));
    draft.recipients.append({silent.id, domain::RecipientRole::Helps});
    const auto mail = demo.space->drafts().toEml(draft);
    QCOMPARE(outcome(mail), refusal(ErrorCode::Invalid, QStringLiteral("recipients.2")));
    QCOMPARE(mail.error().detail, QStringLiteral("Ann Silent"));
}

void DraftTest::savesAMailFileForItsOwnerAlone()
{
    DemoSpace demo;
    QTemporaryDir folder;
    const Draft draft = must(demo.space->drafts().compose(richCase(demo)));
    const QString path = folder.filePath(QStringLiteral("a.eml"));
    must(demo.space->drafts().saveEml(draft, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), must(demo.space->drafts().toEml(draft)));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(path).permissions() & others));
    QCOMPARE(outcome(demo.space->drafts().saveEml(draft, folder.path())), refusal(ErrorCode::FileIsDirectory));
    QCOMPARE(outcome(demo.space->drafts().saveEml(draft, folder.filePath(QStringLiteral("no/such/a.eml")))), refusal(ErrorCode::FileMissing));
}
