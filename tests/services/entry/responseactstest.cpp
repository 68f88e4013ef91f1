#include "entry/responseactstest.h"

#include "demospace.h"
#include "domain/today/duereasons.h"
#include "services/history/historyservice.h"
#include "services/issue/merge/issuemerge.h"
#include "services/issue/query/queryreading.h"
#include "services/issue/response/responseacts.h"
#include "services/search/searchservice.h"
#include "services/today/todayservice.h"

#include <QTest>

using base::ErrorCode;
using domain::Issue;
using domain::ResponseAction;
using services::ResponseActs;

namespace {

ResponseAction actionOf(const QString &text, QDate due = {}, domain::PersonId person = {})
{
    return {text, person, due, {}};
}

int overdueRows(const DemoSpace &demo, const Issue &issue)
{
    const auto list = must(services::TodayService(*demo.space).list(demo.project.id, 100));
    return int(std::count_if(list.rows.begin(), list.rows.end(), [&](const services::TodayRow &row) {
        return row.item.issue == issue.id && row.item.why.id == domain::duereasons::kActionOverdue;
    }));
}

QStringList keysWith(const DemoSpace &demo, const QString &query)
{
    const auto words = must(services::QueryVocabulary::of(*demo.space, demo.project.id));
    const auto conditions = services::QueryReading(words).conditions(query, demo.clock.now());
    if (!conditions)
        return {QStringLiteral("not read: ") + conditions.error().written};
    storage::IssueQuery wanted{.project = demo.project.id, .sort = storage::IssueSort::Key};
    wanted.conditions = *conditions;
    QStringList keys;
    for (const domain::IssueId id : must(demo.space->issues().ids(wanted)))
        keys << must(demo.space->issues().find(id)).key;
    return keys;
}

}

void ResponseActsTest::actionsAreAddedDoneAndTakenOff()
{
    DemoSpace demo;
    const Issue issue = demo.issue(QStringLiteral("Crane is late"));
    ResponseActs acts(*demo.space);
    must(acts.add(issue.id, actionOf(QStringLiteral("  Call  the yard "), QDate(2026, 10, 16), demo.head.id)));
    must(acts.add(issue.id, actionOf(QStringLiteral("Measure the rails"))));
    Issue stored = must(demo.space->issues().find(issue.id));
    QCOMPARE(stored.actions.size(), 2);
    QCOMPARE(stored.actions[0].text, QStringLiteral("Call the yard"));
    must(acts.setDone(issue.id, 1, true));
    const base::Instant done = demo.clock.now();
    demo.clock.set(done.plusMinutes(5));
    must(acts.setDone(issue.id, 1, true));
    stored = must(demo.space->issues().find(issue.id));
    QCOMPARE(stored.actions[0].doneAt, done);
    QCOMPARE(domain::openActionCount(stored.actions), 1);
    must(acts.setDone(issue.id, 1, false));
    must(acts.remove(issue.id, 2));
    stored = must(demo.space->issues().find(issue.id));
    QCOMPARE(stored.actions, QVector<ResponseAction>{actionOf(QStringLiteral("Call the yard"), QDate(2026, 10, 16), demo.head.id)});
}

void ResponseActsTest::eachActIsOneUndoStep()
{
    DemoSpace demo;
    const Issue issue = demo.issue(QStringLiteral("Crane is late"));
    ResponseActs acts(*demo.space);
    must(acts.add(issue.id, actionOf(QStringLiteral("Call the yard"), QDate(2026, 10, 16))));
    must(acts.setDone(issue.id, 1, true));
    must(acts.remove(issue.id, 1));
    const auto actions = [&] { return must(demo.space->issues().find(issue.id)).actions; };
    QVERIFY(actions().isEmpty());
    must(demo.space->history().undo());
    QVERIFY(actions().size() == 1 && !actions()[0].isOpen());
    must(demo.space->history().undo());
    QVERIFY(actions()[0].isOpen());
    must(demo.space->history().undo());
    QVERIFY(actions().isEmpty());
    must(demo.space->history().redo());
    QCOMPARE(actions()[0].due, QDate(2026, 10, 16));
}

void ResponseActsTest::whatIsNotThereIsRefused()
{
    DemoSpace demo;
    const Issue issue = demo.issue(QStringLiteral("Crane is late"));
    ResponseActs acts(*demo.space);
    const auto empty = acts.add(issue.id, actionOf(QStringLiteral(" ")));
    QVERIFY(!empty && empty.error().code == ErrorCode::Invalid);
    for (const int number : {-1, 0, 1})
        for (const auto &refused : {acts.setDone(issue.id, number, true), acts.remove(issue.id, number)})
            QVERIFY(!refused && refused.error().code == ErrorCode::NotFound);
}

void ResponseActsTest::anOverdueActionComesUpInToday()
{
    DemoSpace demo;
    Issue issue = demo.issue(QStringLiteral("Crane is late"));
    ResponseActs acts(*demo.space);
    demo.clock.set(base::Instant::fromIso(QStringLiteral("2026-10-13T12:00:00Z")));
    must(acts.add(issue.id, actionOf(QStringLiteral("Call the yard"), QDate(2026, 10, 13), demo.head.id)));
    demo.clock.set(base::Instant::fromIso(QStringLiteral("2026-10-13T23:59:59Z")));
    QCOMPARE(overdueRows(demo, issue), 0);
    demo.clock.set(base::Instant::fromIso(QStringLiteral("2026-10-14T00:00:00Z")));
    QCOMPARE(overdueRows(demo, issue), 1);
    must(acts.setDone(issue.id, 1, true));
    QCOMPARE(overdueRows(demo, issue), 0);
    must(acts.setDone(issue.id, 1, false));
    QCOMPARE(overdueRows(demo, issue), 1);
    issue = must(demo.space->issues().find(issue.id));
    issue.status = domain::IssueStatus::Closed;
    must(demo.space->issues().save(issue));
    QCOMPARE(overdueRows(demo, issue), 0);
}

void ResponseActsTest::openAndOverdueActionsAreFound()
{
    DemoSpace demo;
    demo.clock.set(base::Instant::fromIso(QStringLiteral("2026-10-14T12:00:00Z")));
    const Issue late = demo.issue(QStringLiteral("Crane is late"));
    const Issue open = demo.issue(QStringLiteral("Rails are bent"));
    const Issue none = demo.issue(QStringLiteral("Berth is closed"));
    ResponseActs acts(*demo.space);
    must(acts.add(late.id, actionOf(QStringLiteral("Call the yard"), QDate(2026, 10, 13))));
    must(acts.add(open.id, actionOf(QStringLiteral("Measure them"), QDate(2026, 10, 14))));
    must(acts.add(none.id, actionOf(QStringLiteral("Ask the harbour"), QDate(2026, 10, 1))));
    must(acts.setDone(none.id, 1, true));
    QCOMPARE(keysWith(demo, QStringLiteral("actions:open")), QStringList({late.key, open.key}));
    QCOMPARE(keysWith(demo, QStringLiteral("actions:overdue")), QStringList{late.key});
    QCOMPARE(keysWith(demo, QStringLiteral("actions:overdue,open")), QStringList({late.key, open.key}));
    QCOMPARE(keysWith(demo, QStringLiteral("-actions:open")), QStringList{none.key});
    QCOMPARE(keysWith(demo, QStringLiteral("actions:late")), QStringList(QStringLiteral("not read: late")));
    const auto words = must(services::QueryVocabulary::of(*demo.space, demo.project.id));
    QVERIFY(words.completions(QStringLiteral("act"), 3, 9).contains(QStringLiteral("actions:")));
    QVERIFY(words.completions(QStringLiteral("actions:o"), 9, 9).contains(QStringLiteral("actions:overdue")));
}

void ResponseActsTest::theRowCountsWhatIsOpen()
{
    DemoSpace demo;
    const Issue issue = demo.issue(QStringLiteral("Crane is late"));
    ResponseActs acts(*demo.space);
    for (const char *text : {"one", "two", "three"})
        must(acts.add(issue.id, actionOf(QLatin1String(text))));
    must(acts.setDone(issue.id, 2, true));
    QCOMPARE(must(demo.space->issues().rows({issue.id})).first().openActions, 2);
}

void ResponseActsTest::twoWindowsThatEditTheListAreAConflict()
{
    DemoSpace demo;
    const Issue before = demo.issue(QStringLiteral("Crane is late"));
    must(ResponseActs(*demo.space).add(before.id, actionOf(QStringLiteral("Theirs"))));
    Issue mine = before;
    mine.actions = {actionOf(QStringLiteral("Mine"))};
    mine.responders = {{demo.head.id, QStringLiteral("lead")}};
    QVector<services::FieldConflict> conflicts;
    QVERIFY(!services::saveMerged(*demo.space, before, mine, &conflicts));
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.first().field, QStringLiteral("actions"));
    mine.actions.clear();
    const Issue merged = must(services::saveMerged(*demo.space, before, mine, nullptr));
    QCOMPARE(merged.actions.size(), 1);
    QCOMPARE(merged.responders.size(), 1);
}

void ResponseActsTest::thePersonOfAnActionStays()
{
    DemoSpace demo;
    const Issue issue = demo.issue(QStringLiteral("Crane is late"));
    const domain::Person person = demo.person(QStringLiteral("Ana Vidal"), demo.us.id);
    must(ResponseActs(*demo.space).add(issue.id, actionOf(QStringLiteral("Call the yard"), {}, person.id)));
    QVERIFY(!demo.space->people().remove(person.id));
    must(ResponseActs(*demo.space).remove(issue.id, 1));
    must(demo.space->people().remove(person.id));
}

void ResponseActsTest::theTextIsSearched()
{
    DemoSpace demo;
    const Issue issue = demo.issue(QStringLiteral("Crane is late"));
    must(ResponseActs(*demo.space).add(issue.id, actionOf(QStringLiteral("Measure the bogies"))));
    while (must(services::SearchService(*demo.space).fill(100)) > 0) { }
    const auto found = must(services::SearchService(*demo.space).find({.text = QStringLiteral("bogies")}));
    QCOMPARE(found.hits.size(), 1);
}
