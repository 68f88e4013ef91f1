#include "escalation/engine/reasonstest.h"

#include "escalation/stage.h"

#include "domain/escalation/reasonids.h"

#include <QTest>

#include <functional>

using domain::AnswerOutcome;
using domain::ContactKind;
using domain::Fact;
using domain::IssueStatus;
using domain::Severity;
using Change = std::function<void(Stage &)>;


namespace {

QString moments(const QVector<base::Instant> &instants)
{
    QStringList list;
    for (const base::Instant at : instants)
        list << (at.isValid() ? at.toDateTime().toString(QStringLiteral("dd.hh:mm")) : QStringLiteral("-"));
    return list.join(u' ');
}

// "asked-no-answer [15] 12.09:00 - 14.13:00 (0 1) text" of each reason of this rule: people, day of the month and time, numbers, texts.
QString told(const domain::Advice &advice, const QString &rule)
{
    QStringList list;
    for (const domain::Reason &reason : advice.reasons) {
        if (reason.rule != rule)
            continue;
        QStringList people;
        for (const domain::PersonId person : reason.people)
            people << QString::number(person.value());
        QStringList numbers;
        for (const qint64 number : reason.numbers)
            numbers << QString::number(number);
        list << QStringLiteral("%1 [%2] %3 (%4) %5").arg(reason.id, people.join(u' '), moments(reason.instants), numbers.join(u' '),
                                                         reason.texts.join(u' ')).simplified();
    }
    return list.join(QStringLiteral("; "));
}

void row(const char *name, const char *rule, const char *reasons, Stage stage, const char *now, const Change &change = {})
{
    stage.now = Stage::at(now);
    if (change)
        change(stage);
    QTest::newRow(name) << stage << QString::fromLatin1(rule) << QString::fromLatin1(reasons);
}

Stage resolved()
{
    Stage stage = Stage::asked();
    stage.ask("2026-10-13T09:00:00Z", 2, {Stage::ours(2)});
    stage.ask("2026-10-13T10:00:00Z", 1, {Stage::ours(1)});
    stage.enter(ContactKind::Note, "2026-10-13T11:00:00Z", 3);
    stage.issue.status = IssueStatus::Resolved;
    stage.issue.resolvedAt = Stage::at("2026-10-14T09:00:00Z");
    return stage;
}

Stage told(Stage stage)
{
    stage.enter(ContactKind::Feedback, "2026-10-14T09:30:00Z", 0, {Stage::kOriginator, Stage::ours(1), Stage::ours(2)});
    return stage;
}

Stage withOutcome(AnswerOutcome outcome)
{
    Stage stage = Stage::asked();
    stage.answer("2026-10-12T11:00:00Z", 0, outcome);
    return stage;
}

Stage promised()
{
    Stage stage = withOutcome(AnswerOutcome::Promised);
    stage.log.last().promisedUntil = Stage::at("2026-10-16T12:00:00Z");
    return stage;
}

Change heardBy(qint64 minutes)
{
    return [minutes](Stage &stage) {
        stage.path.levels[0].respond.fill(domain::Duration::hours(4));
        stage.path.levels[0].acknowledge.fill(domain::Duration::minutes(minutes));
    };
}

// The project manager is the owner and a deputy of level 0; these are its others.
void askFrom(Stage &stage, const QVector<qint64> &others)
{
    stage.issue.owner = domain::PersonId(Stage::kManager);
    stage.path.levels[0].theirs = {};
    stage.path.levels[0].ours = {domain::PersonId(others.value(0)), Stage::ids({Stage::kManager})};
}

void addOver()
{
    row("the highest level counts for the review", "review", "review-due [] 14.09:00 (2)", told(resolved()), "2026-10-14T10:00:00Z");
    row("the outcome, by whom it came", "close-loop", "outcome-untold [3 30 20] 14.09:00 ()", resolved(), "2026-10-14T10:00:00Z");
    row("who was asked twice is told once", "close-loop", "outcome-untold [3 30] 14.09:00 ()", resolved(), "2026-10-14T10:00:00Z",
        [](Stage &s) { s.log[2].with = Stage::ids({Stage::ours(2), Stage::kOriginator, 0}); });
    row("a note is no feedback", "close-loop", "outcome-untold [3 30 20] 14.09:00 ()", told(resolved()), "2026-10-14T10:00:00Z",
        [](Stage &s) { s.log.last().kind = ContactKind::Note; });
    row("closed", "done", "closed [] 14.09:00 ()", resolved(), "2026-10-14T10:00:00Z", [](Stage &s) { s.issue.status = IssueStatus::Closed; });
    row("closed with an answer that solved it", "done", "closed [] 14.09:00 ()", withOutcome(AnswerOutcome::Solved), "2026-10-14T10:00:00Z",
        [](Stage &s) { s.issue.status = IssueStatus::Closed; s.issue.resolvedAt = Stage::at("2026-10-14T09:00:00Z"); });
    row("resolved when the project manager says", "close-loop", "outcome-untold [3] 14.09:00 ()", withOutcome(AnswerOutcome::Solved),
        "2026-10-14T10:00:00Z", [](Stage &s) { s.issue.status = IssueStatus::Resolved; s.issue.resolvedAt = Stage::at("2026-10-14T09:00:00Z"); });
    row("decided", "wait", "waiting-decided [15] 12.11:00 18.17:00 (0)", Stage::asked(), "2026-10-14T10:00:00Z",
        [](Stage &s) { s.enter(ContactKind::Decision, "2026-10-12T11:00:00Z", 0).from = domain::PersonId(Stage::theirs(0)); });
    row("resolved by the answer", "close-loop", "outcome-untold [3] 12.11:00 ()", withOutcome(AnswerOutcome::Solved), "2026-10-14T10:00:00Z");
    row("a confidential category", "confidential", "confidential-category [] () conduct", Stage(), "2026-10-14T10:00:00Z",
        [](Stage &s) { s.path.kind = domain::PathKind::Confidential; s.issue.category = QStringLiteral("conduct"); });
    row("everybody above is implicated", "confidential", "everyone-implicated [] ()", Stage::asked(), "2026-10-14T10:00:00Z", [](Stage &s) {
        s.ask("2026-10-13T09:00:00Z", 1, {Stage::ours(1)});
        for (const int level : {2, 3}) // those who were asked before are no way out
            s.issue.implicated += Stage::ids({Stage::ours(level), Stage::oursDeputy(level)});
    });
}

void addWaits()
{
    row("waiting to be heard", "wait", "waiting-acknowledge [15] 12.09:00 12.13:00 (0)", Stage::asked(), "2026-10-12T12:59:59Z");
    row("waiting for the answer", "wait", "waiting-answer [15] 12.09:00 13.17:00 (0)", Stage::asked(), "2026-10-12T12:59:59Z",
        [](Stage &s) { s.enter(ContactKind::Acknowledged, "2026-10-12T10:00:00Z", 0); });
    row("heard at the last moment", "wait", "waiting-acknowledge [15] 12.09:00 12.12:59 (0)", Stage::asked(), "2026-10-12T12:58:59Z", heardBy(239));
    row("heard and answered at once", "wait", "waiting-answer [15] 12.09:00 12.13:00 (0)", Stage::asked(), "2026-10-12T12:58:59Z", heardBy(240));
    row("heard after the answer", "wait", "waiting-answer [15] 12.09:00 12.13:00 (0)", Stage::asked(), "2026-10-12T12:58:59Z", heardBy(241));
    row("a promise, by who gave it", "wait", "waiting-promise [16] 12.11:00 16.12:00 (0)", promised(), "2026-10-16T11:59:59Z",
        [](Stage &s) { s.log.last().from = domain::PersonId(Stage::theirsDeputy(0)); });
    row("a promise, by whom was asked", "wait", "waiting-promise [15] 12.11:00 16.12:00 (0)", promised(), "2026-10-16T11:59:59Z");
    row("a promise that was reminded of", "wait", "waiting-answer [15] 12.09:00 16.16:00 (0)", promised(), "2026-10-16T12:30:00Z",
        [](Stage &s) { s.remind("2026-10-16T12:00:00Z", 0, {Stage::theirs(0)}); });
    row("the latest moment comes before the answer", "wait", "waiting-latest [15] 12.09:00 12.12:00 (0)", Stage::asked(), "2026-10-12T11:59:59Z",
        [](Stage &s) { s.issue.needBy = Stage::at("2026-10-20T12:00:00Z"); });
    row("the latest moment is that of the answer", "wait", "waiting-acknowledge [15] 12.09:00 12.13:00 (0)", Stage::asked(), "2026-10-12T11:59:59Z",
        [](Stage &s) { s.issue.needBy = Stage::at("2026-10-20T13:00:00Z"); });
    row("the latest moment comes half a minute after", "wait", "waiting-acknowledge [15] 12.09:00 12.13:00 (0)", Stage::asked(),
        "2026-10-12T11:59:59Z", [](Stage &s) { s.issue.needBy = Stage::at("2026-10-20T13:00:30Z"); });
    row("a pause without an end comes before the answer", "wait", "waiting-acknowledge [15] 12.09:00 12.13:00 (0)", Stage::asked(),
        "2026-10-12T11:00:00Z", [](Stage &s) { s.issue.pauses = {{Stage::at("2026-10-12T14:00:00Z"), {}, {}}}; });
    row("a pause without an end comes before all", "wait", "waiting-latest [15] 12.09:00 11.09:00 (0)", Stage::asked(), "2026-10-12T11:00:00Z",
        [](Stage &s) { s.issue.pauses = {{Stage::at("2026-10-12T12:00:00Z"), {}, {}}}; });
    row("then the latest moment is left", "wait", "waiting-latest [15] 12.09:00 13.12:00 (0)", Stage::asked(), "2026-10-12T11:00:00Z", [](Stage &s) {
        s.issue.pauses = {{Stage::at("2026-10-12T12:00:00Z"), {}, {}}};
        s.issue.needBy = Stage::at("2026-10-21T12:00:00Z");
    });
    row("no latest moment", "wait", "waiting-answer [15] 12.09:00 - (0)", Stage::asked(), "2026-10-12T11:00:00Z", [](Stage &s) {
        s.issue.pauses = {{Stage::at("2026-10-12T12:00:00Z"), {}, {}}};
        s.issue.needBy = {};
    });
    row("the latest moment comes half a minute before", "wait", "waiting-latest [15] 12.09:00 12.12:59 (0)", Stage::asked(), "2026-10-12T11:59:59Z",
        [](Stage &s) { s.issue.needBy = Stage::at("2026-10-20T12:59:30Z"); });
    row("told, nobody is waited for", "wait", "waiting-informed [20] 13.09:00 (1)", Stage::asked(), "2026-10-14T10:00:00Z", [](Stage &s) {
        s.issue.ask.kind = domain::AskKind::Awareness;
        s.enter(ContactKind::Escalation, "2026-10-13T09:00:00Z", 1, {Stage::ours(1)});
    });
    row("waiting above", "wait", "waiting-acknowledge [20] 14.09:00 14.13:00 (1)", Stage::asked(), "2026-10-14T10:00:00Z",
        [](Stage &s) { s.ask("2026-10-14T09:00:00Z", 1, {Stage::ours(1)}); });
    row("a pause", "paused", "paused-until [] 14.09:00 15.09:00 () test bench", Stage(), "2026-10-14T10:00:00Z",
        [](Stage &s) { s.issue.pauses = {{Stage::at("2026-10-14T09:00:00Z"), Stage::at("2026-10-15T09:00:00Z"), QStringLiteral("test bench")}}; });
    row("everyday", "everyday", "everyday-matter [] 11.09:00 (4)", Stage::warned(), "2026-10-15T13:00:00Z",
        [](Stage &s) { s.issue.severityOverride = Severity::S4; });
    row("picked as no escalation", "everyday", "everyday-situation [] 11.09:00 () A late colleague", Stage(), "2026-10-12T10:00:00Z", [](Stage &s) {
        s.issue.everyday = true;
        s.issue.situation = QStringLiteral("A late colleague");
    });
}

void addAsks()
{
    row("the owner asks, the next of the team is asked", "own-effort", "nothing-tried [2] (); owner-asks [1 2] ()", Stage(), "2026-10-14T10:00:00Z",
        [](Stage &s) { askFrom(s, {Stage::ours(0)}); });
    row("nobody owns it, and nobody asks", "own-effort", "nothing-tried [2 15] ()", Stage(), "2026-10-14T10:00:00Z",
        [](Stage &s) { s.issue.owner = s.context.project.manager = {}; });
    row("the owner asks the other side", "own-effort", "nothing-tried [15] ()", Stage(), "2026-10-14T10:00:00Z",
        [](Stage &s) { s.issue.owner = domain::PersonId(Stage::kManager); });
    row("nobody but the owner, who asks", "own-effort", "owner-asks [1] ()", Stage(), "2026-10-14T10:00:00Z", [](Stage &s) { askFrom(s, {}); });
    row("nobody owns it, and nobody but who asks stands there", "own-effort", "owner-asks [1] ()", Stage(), "2026-10-14T10:00:00Z", [](Stage &s) {
        askFrom(s, {});
        s.issue.owner = {};
    });
    row("nobody at all", "own-effort", "nothing-tried [] ()", Stage(), "2026-10-14T10:00:00Z", [](Stage &s) {
        s.issue.owner = {};
        s.path.levels[0] = {};
    });
    row("the owner alone, and tried", "own-effort", "", Stage::asked(), "2026-10-14T10:00:00Z", [](Stage &s) { askFrom(s, {}); });
    row("the owner alone, and asked above", "own-effort", "", Stage(), "2026-10-14T10:00:00Z", [](Stage &s) {
        askFrom(s, {});
        s.ask("2026-10-13T09:00:00Z", 1, {Stage::ours(1)});
    });
    row("nothing was tried", "own-effort", "nothing-tried [2 15] ()", Stage(), "2026-10-14T10:00:00Z");
    row("not acknowledged", "remind", "not-acknowledged [15] 12.09:00 12.13:00 (0 1)", Stage::asked(), "2026-10-12T13:00:00Z");
    row("due", "remind", "reminder-due [15] 12.09:00 13.17:00 (0 1)", Stage::asked(), "2026-10-13T17:00:00Z");
    row("the promise is broken", "remind", "promise-broken [15] 12.11:00 16.12:00 (0)", promised(), "2026-10-16T12:00:00Z");
    row("reminded of a promise, and due again", "remind", "reminder-due [15] 12.09:00 16.16:00 (1 2)", promised(), "2026-10-16T16:00:00Z",
        [](Stage &s) { s.remind("2026-10-16T12:00:00Z", 0, {Stage::theirs(0)}); s.path.policies[1].reminders = 2; });
    row("the latest moment comes before the promised one", "escalate", "asked-no-answer [15] 12.09:00 - 12.12:00 (0 0)", promised(),
        "2026-10-12T12:00:00Z", [](Stage &s) { s.issue.needBy = Stage::at("2026-10-20T12:00:00Z"); });
    row("the latest moment comes before the heads-up is over", "escalate", "asked-no-answer [15] 12.09:00 13.17:00 14.13:00 (0 1)", Stage::warned(),
        "2026-10-14T13:30:00Z", [](Stage &s) { s.issue.needBy = Stage::at("2026-10-22T13:30:00Z"); });
    row("heads-up to give, and why", "heads-up", "asked-no-answer [15] 12.09:00 13.17:00 14.13:00 (0 1); heads-up-due [15] (1)", Stage::reminded(),
        "2026-10-14T13:00:00Z");
    row("heads-up where nobody was asked for an answer", "heads-up", "tried [] 12.09:00 (1); heads-up-due [15] (1)", Stage::asked(),
        "2026-10-14T10:00:00Z", [](Stage &s) { s.log[0].expectsAnswer = false; });
    row("heads-up while it waits", "heads-up", "heads-up-due [15] (1)", Stage::asked(), "2026-10-12T10:00:00Z");
    row("heads-up while a reminder is due", "heads-up", "heads-up-due [15] (1)", Stage::asked(), "2026-10-12T14:00:00Z");
    row("heads-up that runs", "heads-up", "heads-up-runs [15] 14.13:00 15.13:00 (1)", Stage::warned(), "2026-10-14T14:00:00Z");
    row("facts to prepare", "prepare", "facts-missing [20 25] (1 4); asked-no-answer [15] 12.09:00 13.17:00 14.13:00 (0 1)", Stage::warned(), "2026-10-15T13:00:00Z",
        [](Stage &s) { s.path.levels[1].facts = {Fact::NeedBy, Fact::Tried, Fact::NeedBy}; s.issue.needBy = {}; });
    row("harm at the start level", "immediate", "worsening [] (2 1)", Stage::asked(), "2026-10-14T10:00:00Z", [](Stage &s) { s.issue.worsening = true; });
    row("no answer, and the heads-up is over", "escalate", "asked-no-answer [15] 12.09:00 13.17:00 14.13:00 (0 1); heads-up-over [15] 14.13:00 15.13:00 (1)",
        Stage::warned(), "2026-10-15T13:00:00Z");
    row("no answer by the latest moment", "escalate", "asked-no-answer [15] 12.09:00 - 12.12:00 (0 0)", Stage::asked(), "2026-10-12T12:00:00Z",
        [](Stage &s) { s.issue.needBy = Stage::at("2026-10-20T12:00:00Z"); });
    row("a minute was left to answer", "escalate", "asked-no-answer [15] 12.09:00 - 12.09:01 (0 0)", Stage::asked(), "2026-10-12T10:00:00Z",
        [](Stage &s) { s.issue.needBy = Stage::at("2026-10-20T09:01:00Z"); });
    row("no time was left to answer", "escalate", "asked-no-answer [15] 12.09:00 - - (0 0)", Stage::asked(), "2026-10-12T10:00:00Z",
        [](Stage &s) { s.issue.needBy = Stage::at("2026-10-20T09:00:00Z"); });
    row("not even heard, by agreement", "escalate", "asked-no-answer [15] 12.09:00 - 12.13:00 (0 0); joint [] ()", Stage::asked(),
        "2026-10-12T14:00:00Z", [](Stage &s) { s.issue.joint = true; });
    row("declined", "escalate", "declined [15] 12.11:00 (0)", withOutcome(AnswerOutcome::Declined), "2026-10-14T10:00:00Z",
        [](Stage &s) { s.path.policies[1].headsUp = {}; });
    row("informed, no more", "escalate", "informed-only [15] 12.11:00 (0)", withOutcome(AnswerOutcome::Information), "2026-10-14T10:00:00Z",
        [](Stage &s) { s.path.policies[1].headsUp = {}; });
    row("a broken promise", "escalate", "promise-broken [15] 12.11:00 16.12:00 (0)", promised(), "2026-10-16T12:00:00Z",
        [](Stage &s) { s.path.policies[1].headsUp = {}; s.path.policies[1].reminders = 0; });
    row("tried once", "escalate", "tried [] 12.09:00 (1)", Stage::asked(), "2026-10-14T10:00:00Z",
        [](Stage &s) { s.path.policies[1].headsUp = {}; s.log[0].expectsAnswer = false; });
    row("nothing is pending above", "escalate", "nothing-pending [] (0)", Stage(), "2026-10-14T10:00:00Z", [](Stage &s) {
        s.path.policies[1].headsUp = {};
        s.enter(ContactKind::Escalation, "2026-10-13T09:00:00Z", 1, {Stage::ours(1)});
    });
    row("beyond my authority, and nobody was asked", "escalate", "", Stage(), "2026-10-14T10:00:00Z", [](Stage &s) {
        s.path.policies[1].headsUp = {};
        s.context.project.authorityDays = 1;
        s.issue.ask.days = 2;
    });
    row("exhausted, and it runs no more", "exhausted", "no-level-left [] (3) Contract notice; declined [40] 12.11:00 (3)", Stage(), "2026-10-14T13:00:00Z",
        [](Stage &s) {
            s.ask("2026-10-12T09:00:00Z", 3, {Stage::ours(3)});
            s.answer("2026-10-12T11:00:00Z", 3, AnswerOutcome::Declined);
        });
    row("exhausted, the top was silent", "exhausted",
        "no-level-left [] (3) Contract notice; asked-no-answer [40] 12.09:00 13.17:00 14.13:00 (3 1)", Stage(), "2026-10-14T13:00:00Z", [](Stage &s) {
            s.ask("2026-10-12T09:00:00Z", 3, {Stage::ours(3)});
            s.remind("2026-10-13T17:00:00Z", 3, {Stage::ours(3)});
        });
    row("exhausted, the need-by has come", "exhausted", "no-level-left [] (3) Contract notice; asked-no-answer [40] 12.09:00 - 12.12:00 (3 0)",
        Stage(), "2026-10-12T12:00:00Z", [](Stage &s) {
            s.ask("2026-10-12T09:00:00Z", 3, {Stage::ours(3)});
            s.issue.needBy = Stage::at("2026-10-12T12:00:00Z");
        });
    row("exhausted while a reminder is due", "exhausted", "no-level-left [] (3) Contract notice", Stage(), "2026-10-13T17:00:00Z",
        [](Stage &s) { s.ask("2026-10-12T09:00:00Z", 3, {Stage::ours(3)}); });
    row("exhausted while it waits", "exhausted", "no-level-left [] (3) Contract notice", Stage(), "2026-10-12T10:00:00Z",
        [](Stage &s) { s.ask("2026-10-12T09:00:00Z", 3, {Stage::ours(3)}); });
}

void addCircumstances()
{
    row("a level passed over", "skipped: unreachable", "level-skipped [20 21] (1)", Stage::warned(), "2026-10-15T13:00:00Z", [](Stage &s) {
        s.makeAbsent(Stage::ours(1), "2026-10-01T09:00:00Z", "2026-11-15T09:00:00Z");
        s.makeAbsent(Stage::oursDeputy(1), "2026-10-01T09:00:00Z", "2026-11-15T09:00:00Z");
        s.path.levels[1].ours.deputies += Stage::ids({Stage::ours(1), 0, Stage::oursDeputy(1)}); // nobody twice, and no nobody
    });
    row("the implicated are not named", "skipped: implicated", "level-skipped [] (1)", Stage::warned(), "2026-10-15T13:00:00Z",
        [](Stage &s) { s.issue.implicated = Stage::ids({Stage::ours(1), Stage::oursDeputy(1)}); });
    row("a level with nobody", "skipped: unreachable", "level-skipped [] (1)", Stage::warned(), "2026-10-15T13:00:00Z",
        [](Stage &s) { s.path.levels[1].ours = {}; });
    row("nobody but who asks", "skipped: asker", "level-skipped [1] (1)", Stage::warned(), "2026-10-15T13:00:00Z", [](Stage &s) {
        s.path.levels[1].ours = {domain::PersonId(Stage::kManager), {}};
        s.path.levels[1].theirs = {};
    });
    row("without the power", "skipped: power", "level-skipped [20 21] (1)", Stage::warned(), "2026-10-15T13:00:00Z",
        [](Stage &s) { s.issue.ask.days = 1; s.context.people[domain::PersonId(Stage::ours(2))].powers.days = 1; });
    row("no need-by", "runway", "need-by-missing [] (2)", Stage::asked(), "2026-10-12T10:00:00Z", [](Stage &s) { s.issue.needBy = {}; });
    row("no need-by, not pressing", "runway", "", Stage::asked(), "2026-10-12T10:00:00Z",
        [](Stage &s) { s.issue.needBy = {}; s.issue.severityOverride = Severity::S3; });
    row("time enough", "runway", "", Stage::asked(), "2026-10-12T10:00:00Z");
    row("time enough to the minute", "runway", "", Stage::asked(), "2026-10-12T10:00:00Z",
        [](Stage &s) { s.issue.needBy = Stage::at("2026-10-22T13:00:00Z"); });
    row("half a minute short", "runway", "runway-short [] 14.13:00 14.12:59 (1)", Stage::asked(), "2026-10-12T10:00:00Z",
        [](Stage &s) { s.issue.needBy = Stage::at("2026-10-22T12:59:30Z"); });
    row("nothing tried yet", "runway", "", Stage(), "2026-10-12T10:00:00Z", [](Stage &s) { s.issue.needBy = Stage::at("2026-10-22T13:00:00Z"); });
    row("the latest moment has come", "runway", "latest-passed [] 12.12:00 (1); runway-short [] 14.13:00 12.12:00 (1)", Stage::asked(),
        "2026-10-12T12:00:00Z", [](Stage &s) { s.issue.needBy = Stage::at("2026-10-20T12:00:00Z"); });
    row("one day more than I may", "own-effort", "beyond-my-days [] (4 3)", Stage::asked(), "2026-10-12T10:00:00Z",
        [](Stage &s) { s.context.project.authorityDays = 3; s.issue.ask.days = 4; });
    row("one cent, where I may spend one", "own-effort", "beyond-my-money [] (2 1) EUR", Stage::asked(), "2026-10-12T10:00:00Z",
        [](Stage &s) { s.context.project.authorityMoney = {1, {}}; s.issue.ask.money = {2, {}}; });
}

}

void ReasonsTest::areTheFactsThatTheRuleHeldOn_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("reasons");
    addOver();
    addWaits();
    addAsks();
    addCircumstances();
}

void ReasonsTest::areTheFactsThatTheRuleHeldOn()
{
    QFETCH(Stage, stage);
    QFETCH(QString, rule);
    QTEST(told(stage.advice(), rule), "reasons");
}

void ReasonsTest::allRulesThatHoldAreTold_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<QString>("ignored");
    QTest::addColumn<QString>("rules");
    row("waiting", "", "wait heads-up", Stage::asked(), "2026-10-12T10:00:00Z");
    row("waiting, acknowledged", "", "wait heads-up", Stage::asked(), "2026-10-12T14:00:00Z",
        [](Stage &s) { s.enter(ContactKind::Acknowledged, "2026-10-12T10:00:00Z", 0); });
    row("reminding", "", "remind heads-up", Stage::asked(), "2026-10-12T14:00:00Z");
}

void ReasonsTest::allRulesThatHoldAreTold()
{
    QFETCH(Stage, stage);
    QTEST(ruleWords(stage.advice()), "rules");
}
