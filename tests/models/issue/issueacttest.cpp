#include "issue/issueacttest.h"

#include "models/issue/issueact.h"
#include "services/history/historyservice.h"
#include "support/samplespace.h"

#include <QSet>
#include <QTest>

using domain::ContactKind;
using models::IssueAct;
using support::SampleSpace;

namespace {

services::IssueCase caseOf(SampleSpace &space, const char *key)
{
    const auto issue = space.workspace->issues().findByKey(QString::fromLatin1(key));
    return *space.workspace->issues().openCase(issue->id);
}

}

void IssueActTest::everyActHasItsOwnNameAndId()
{
    QSet<QString> names;
    QSet<QString> ids;
    for (const IssueAct act : models::allActs()) {
        names.insert(models::actName(act));
        ids.insert(models::actId(act));
        const QString room = models::actId(act).section(QLatin1Char('.'), 0, 0);
        QVERIFY(room == QLatin1String("issue") || room == QLatin1String("concern"));
    }
    QCOMPARE(names.size(), models::kIssueActCount);
    QCOMPARE(ids.size(), models::kIssueActCount);
}

void IssueActTest::everyFormSaysWhatItAsksFor()
{
    for (const IssueAct act : models::allActs()) {
        const models::ActForm form = models::actForm(act);
        if (act != IssueAct::Resume)
            QVERIFY2(!form.text.isEmpty() || !form.reason.isEmpty(), qPrintable(models::actId(act)));
        QVERIFY(!form.reasonNeeded || !form.reason.isEmpty());
        QVERIFY(!form.untilNeeded || !form.until.isEmpty());
        QVERIFY(!form.personNeeded || !form.person.isEmpty());
        QVERIFY(!form.textNeeded || !form.text.isEmpty());
    }
}

void IssueActTest::offersWhatFitsWhereTheIssueStands()
{
    SampleSpace space;
    const base::Instant now = space.clock.now();
    services::IssueCase asked = caseOf(space, "HT4-118"); // level 1, advised to escalate
    QVERIFY(models::isAvailable(IssueAct::StepDown, asked, now));
    QVERIFY(models::isAvailable(IssueAct::OtherLevel, asked, now));
    QVERIFY(models::isAvailable(IssueAct::Pause, asked, now));
    QVERIFY(!models::isAvailable(IssueAct::Resume, asked, now));
    QVERIFY(!models::isAvailable(IssueAct::Release, asked, now));
    QVERIFY(!models::isAvailable(IssueAct::ChooseLastResort, asked, now));
    QCOMPARE(models::advisedAct(asked), IssueAct::Escalate);
    asked.issue.pauses = {{now, {}, QStringLiteral("Inspection")}};
    asked.issue.stopWork = {now, asked.issue.owner, QStringLiteral("Unsafe")};
    QVERIFY(models::isAvailable(IssueAct::Resume, asked, now));
    QVERIFY(models::isAvailable(IssueAct::Release, asked, now));
    asked.issue.status = domain::IssueStatus::Closed;
    QVERIFY(!models::isAvailable(IssueAct::Escalate, asked, now));
    QVERIFY(models::isAvailable(IssueAct::Note, asked, now));
}

void IssueActTest::prefillsFromTheAdvice()
{
    SampleSpace space;
    const services::IssueCase asked = caseOf(space, "HT4-118");
    const models::ActEntry entry = models::prefilled(IssueAct::Escalate, asked, space.clock.now());
    QCOMPARE(entry.contact.kind, ContactKind::Escalation);
    QCOMPARE(entry.contact.level, asked.advice.nextLevel);
    QCOMPARE(entry.contact.with.size(), asked.advice.ours.size() + asked.advice.theirs.size());
    QCOMPARE(entry.contact.channel, asked.advice.channel);
    const models::ActEntry answer = models::prefilled(IssueAct::Decline, asked, space.clock.now());
    QVERIFY(answer.contact.from.isValid());
    QCOMPARE(answer.contact.outcome, domain::AnswerOutcome::Declined);
}

void IssueActTest::steppingDownLeadsToTheLevelBelow()
{
    SampleSpace space;
    const services::IssueCase asked = caseOf(space, "HT4-118");
    QCOMPARE(asked.advice.level, 1);
    const models::ActEntry entry = models::prefilled(IssueAct::StepDown, asked, space.clock.now());
    QCOMPARE(entry.contact.level, 0);
    QVERIFY(models::perform(*space.workspace, entry));
    QCOMPARE(caseOf(space, "HT4-118").advice.level, 0);
}

// With every field filled in, each act that is offered can be done, and is one step to undo.
void IssueActTest::performsAndUndoesEachAct()
{
    SampleSpace space;
    const services::IssueCase before = caseOf(space, "HT4-118");
    int done = 0;
    for (const IssueAct act : models::allActs()) {
        const services::IssueCase asked = caseOf(space, "HT4-118");
        if (!models::isAvailable(act, asked, space.clock.now()))
            continue;
        models::ActEntry entry = models::prefilled(act, asked, space.clock.now());
        entry.until = space.clock.now().plusMinutes(3 * 24 * 60);
        entry.contact.text = entry.contact.reason = QStringLiteral("Because");
        if (!entry.contact.from.isValid())
            entry.contact.from = asked.issue.owner;
        if (entry.contact.with.isEmpty())
            entry.contact.with = {asked.issue.owner};
        QVERIFY2(models::perform(*space.workspace, entry), qPrintable(models::actId(act)));
        const services::IssueCase after = caseOf(space, "HT4-118");
        QVERIFY2(after.log != asked.log || !(after.issue == asked.issue), qPrintable(models::actId(act)));
        QVERIFY(space.workspace->history().undo());
        ++done;
    }
    QVERIFY(done >= 20);
    QCOMPARE(caseOf(space, "HT4-118").log, before.log);
}
