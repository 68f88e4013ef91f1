#include "draft/bundlingtest.h"

#include "demospace.h"
#include "services/draft/bundling.h"

#include <QTest>

using domain::Contact;
using domain::ContactKind;
using domain::Draft;
using domain::Issue;
using domain::RecipientRole;
using domain::Verdict;
using services::BundledAsk;
using services::Bundling;
using services::BundleOffer;

namespace {

// Crane, pump and rail are to be escalated to Stefan (ours) and Piet (theirs), level 1.
struct LeaderStage {
    LeaderStage()
    {
        demo.project.leaderLoadLimit = 1;
        demo.project = must(demo.space->projects().save(demo.project));
        for (Issue *each : {&crane, &pump, &rail})
            decline(*each);
    }
    Issue due(const QString &title)
    {
        Issue issue = demo.issue(title);
        issue.joint = true; // nobody is warned first
        issue.ask.text = QStringLiteral("Decide on %1").arg(title);
        return must(demo.space->issues().save(issue));
    }
    void decline(const Issue &issue)
    {
        demo.attempt(issue.id);
        Contact contact;
        contact.issue = issue.id;
        contact.kind = ContactKind::Answered;
        contact.outcome = domain::AnswerOutcome::Declined;
        contact.from = demo.supplier.id;
        must(demo.space->issues().log(contact));
    }
    // An escalation of something else weighs on them all.
    void load()
    {
        const Issue other = demo.issue(QStringLiteral("Gate"));
        Contact contact;
        contact.issue = other.id;
        contact.kind = ContactKind::Escalation;
        contact.level = 1;
        contact.with = {demo.head.id, demo.supplierLead.id};
        must(demo.space->issues().log(contact));
    }
    Draft draft(const QString &key = {})
    {
        return must(demo.space->drafts().compose(must(demo.space->issues().openCase(crane.id)), key));
    }
    Draft both() { return must(Bundling(*demo.space).with(draft(), {pump.id, rail.id})); }
    BundleOffer offer(const Draft &draft) { return must(Bundling(*demo.space).offer(draft)); }
    static QStringList titles(const BundleOffer &offer)
    {
        QStringList titles;
        for (const BundledAsk &ask : offer.asks)
            titles << ask.title;
        titles.sort();
        return titles;
    }
    Contact lastOf(const Issue &issue) { return must(demo.space->issues().log(issue.id)).last(); }

    DemoSpace demo;
    Issue crane = due(QStringLiteral("Crane"));
    Issue pump = due(QStringLiteral("Pump"));
    Issue rail = due(QStringLiteral("Rail"));
};

const QStringList kBoth{QStringLiteral("Pump"), QStringLiteral("Rail")};

}

void BundlingTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void BundlingTest::nothingIsOfferedBelowTheLoad()
{
    LeaderStage stage;
    QCOMPARE(must(stage.demo.space->issues().openCase(stage.crane.id)).advice.verdict, Verdict::Escalate);
    QVERIFY(!stage.offer(stage.draft()).leader.isValid());
    stage.load();
    const BundleOffer loaded = stage.offer(stage.draft());
    QCOMPARE(loaded.leader, stage.demo.head.id);
    QCOMPARE(loaded.recent, 1);
    QCOMPARE(loaded.limit, 1);
    stage.demo.project.leaderLoadLimit = 2;
    stage.demo.project = must(stage.demo.space->projects().save(stage.demo.project));
    QVERIFY(!stage.offer(stage.draft()).leader.isValid());
    stage.demo.project.leaderLoadLimit = 0; // no limit
    must(stage.demo.space->projects().save(stage.demo.project));
    QVERIFY(!stage.offer(stage.draft()).leader.isValid());
}

void BundlingTest::whatIsDueWithTheLeaderIsOffered()
{
    LeaderStage stage;
    stage.load();
    stage.demo.issue(QStringLiteral("Nobody was asked yet"));
    QCOMPARE(LeaderStage::titles(stage.offer(stage.draft())), kBoth);
    Draft draft = stage.draft();
    draft.bundled = {stage.pump.id};
    QCOMPARE(LeaderStage::titles(stage.offer(draft)), QStringList{QStringLiteral("Rail")});
    stage.rail.status = domain::IssueStatus::Resolved;
    stage.rail.outcome = QStringLiteral("Found");
    must(stage.demo.space->issues().save(stage.rail));
    QCOMPARE(LeaderStage::titles(stage.offer(stage.draft())), QStringList{QStringLiteral("Pump")});
    draft.state = domain::DraftState::Sent;
    QVERIFY(stage.offer(draft).asks.isEmpty());
}

void BundlingTest::whatARecipientMustNotSeeIsLeftOut()
{
    LeaderStage stage;
    stage.load();
    domain::Organisation other;
    other.name = QStringLiteral("Other works");
    other = must(stage.demo.space->people().save(other));
    Draft draft = stage.draft();
    draft.recipients.append({stage.demo.supplier.id, RecipientRole::Informed}); // of the counterparty of all three
    QCOMPARE(LeaderStage::titles(stage.offer(draft)), kBoth);
    draft.recipients.append({stage.demo.person(QStringLiteral("Ida Far"), other.id).id, RecipientRole::Informed});
    QCOMPARE(LeaderStage::titles(stage.offer(draft)), QStringList());
    stage.pump.implicated = {stage.demo.sponsor.id};
    must(stage.demo.space->issues().save(stage.pump));
    draft = stage.draft();
    draft.recipients.append({stage.demo.sponsor.id, RecipientRole::Informed});
    QCOMPARE(LeaderStage::titles(stage.offer(draft)), QStringList{QStringLiteral("Rail")});
}

void BundlingTest::aMailThatAsksNothingBundlesNothing()
{
    LeaderStage stage;
    stage.load();
    Draft update = stage.draft(QStringLiteral("update"));
    update.recipients = {{stage.demo.head.id, RecipientRole::Helps}};
    QVERIFY(!stage.offer(update).leader.isValid());
    Draft copied = stage.draft();
    copied.recipients = {{stage.demo.head.id, RecipientRole::Informed}};
    QVERIFY(!stage.offer(copied).leader.isValid());
}

void BundlingTest::theTextNamesThemAboveTheClosingWords()
{
    LeaderStage stage;
    const QString text = stage.both().body;
    const qsizetype head = text.indexOf(QStringLiteral("\n\nAlso waiting for your answer:\n- "));
    const qsizetype first = text.indexOf(stage.pump.key + QStringLiteral(" Pump: Decide on Pump (needed by Fri 20 Nov 12:00)\n"));
    const qsizetype second = text.indexOf(stage.rail.key + QStringLiteral(" Rail: Decide on Rail (needed by Fri 20 Nov 12:00)\n\n"));
    QVERIFY2(head > 0 && first > head && second > first, qPrintable(text));
    QVERIFY(text.indexOf(QStringLiteral("Mara Lindt"), second) > second);
    Draft german = stage.draft();
    german.language = QStringLiteral("de");
    const QString bare = QStringLiteral("Guten Tag");
    german.body = bare; // without closing words
    german = must(Bundling(*stage.demo.space).with(german, {stage.pump.id}));
    QVERIFY2(german.body.startsWith(bare + QStringLiteral("\n\n")) && german.body.contains(QStringLiteral("Fr")), qPrintable(german.body));
}

void BundlingTest::ourKeysStayInside()
{
    LeaderStage stage;
    Draft draft = stage.draft(QStringLiteral("escalation-theirs"));
    QCOMPARE(draft.recipients.first().person, stage.demo.supplierLead.id);
    draft = must(Bundling(*stage.demo.space).with(draft, {stage.pump.id}));
    QVERIFY2(draft.body.contains(QStringLiteral("- Pump: Decide on Pump")), qPrintable(draft.body));
    QVERIFY(!draft.body.contains(stage.pump.key));
}

void BundlingTest::whatIsTakenOutLeavesTheTextAsItWas()
{
    LeaderStage stage;
    const Draft before = stage.draft();
    const Bundling bundling(*stage.demo.space);
    const Draft one = must(bundling.with(stage.both(), {stage.rail.id}));
    QVERIFY(!one.body.contains(stage.pump.key) && one.body.contains(stage.rail.key));
    QCOMPARE(one.body.count(QStringLiteral("Also waiting")), 1);
    const Draft none = must(bundling.with(one, {}));
    QCOMPARE(none.body, before.body);
    QCOMPARE(none.bundled, QVector<domain::IssueId>());
    Draft edited = stage.both();
    edited.body.replace(QStringLiteral("Decide on Pump"), QStringLiteral("Pump, please"));
    QVERIFY(must(bundling.with(edited, {})).body.contains(QStringLiteral("Pump, please"))); // what was written by hand stays
}

void BundlingTest::importedTextIsNoPlaceholder()
{
    LeaderStage stage;
    stage.pump.title = QStringLiteral("{{sender.phone}} {{#open");
    stage.pump = must(stage.demo.space->issues().save(stage.pump));
    const Draft draft = must(Bundling(*stage.demo.space).with(stage.draft(), {stage.pump.id}));
    const auto about = must(stage.demo.space->issues().openCase(stage.crane.id));
    const auto filled = must(stage.demo.space->drafts().fill(draft.subject, draft.body, about, draft.recipients, draft.language));
    QVERIFY(filled.body.contains(QStringLiteral("{ {sender.phone}} { {#open")));
    stage.crane.title = QStringLiteral("{{sender.phone}} {{#open");
    must(stage.demo.space->issues().save(stage.crane));
    const Draft own = stage.draft();
    QVERIFY(must(stage.demo.space->drafts().fill(own.subject, own.body, about, own.recipients, own.language)).subject.contains(QStringLiteral("{ {sender.phone}}")));
}

void BundlingTest::sendingLogsEachAndUndoTakesAllBack()
{
    LeaderStage stage;
    stage.load();
    const Draft draft = must(stage.demo.space->drafts().save(stage.both()));
    const auto before = everyRecord(*stage.demo.space);
    must(stage.demo.space->drafts().markSent(draft.id, domain::Channel::Mail));
    for (const Issue &each : {stage.crane, stage.pump, stage.rail}) {
        const Contact entry = stage.lastOf(each);
        QCOMPARE(entry.kind, ContactKind::Escalation);
        QCOMPARE(entry.level, 1);
        QCOMPARE(entry.with, QVector<domain::PersonId>{stage.demo.head.id});
        QCOMPARE(entry.channel, domain::Channel::Mail);
        QVERIFY(entry.expectsAnswer && entry.answerBy.isValid());
        QCOMPARE(must(stage.demo.space->issues().openCase(each.id)).advice.level, 1);
    }
    // the number shown equals the records: one before, three now
    QCOMPARE(must(stage.demo.space->issues().context(stage.demo.project.id)).recentEscalations.value(stage.demo.head.id), 4);
    must(stage.demo.space->history().undo());
    QCOMPARE(recordDifferences(before, everyRecord(*stage.demo.space)), QStringList());
}

void BundlingTest::whatWasAnsweredMeanwhileIsOnlyTold()
{
    LeaderStage stage;
    const Draft draft = must(stage.demo.space->drafts().save(stage.both()));
    stage.rail.status = domain::IssueStatus::Resolved;
    stage.rail.outcome = QStringLiteral("Found");
    must(stage.demo.space->issues().save(stage.rail));
    const Contact before = stage.lastOf(stage.rail);
    Contact asked;
    asked.issue = stage.pump.id;
    asked.kind = ContactKind::Escalation;
    asked.level = 1;
    asked.with = {stage.demo.head.id};
    must(stage.demo.space->issues().log(asked));
    must(stage.demo.space->drafts().markSent(draft.id, domain::Channel::Mail));
    QCOMPARE(stage.lastOf(stage.pump).kind, ContactKind::Update);
    QCOMPARE(stage.lastOf(stage.rail), before); // closed by now
}
