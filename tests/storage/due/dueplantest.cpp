#include "due/dueplantest.h"

#include "storage/database.h"
#include "storage/draft/draftstatements.h"
#include "storage/issue/issuefilter.h"
#include "storage/issue/issuestatements.h"
#include "storage/today/duestatements.h"
#include "storage/issue/issuestatestatements.h"
#include "storage/query.h"

#include <QTest>

namespace {

QStringList planOf(const QString &statement)
{
    const auto database = storage::Database::inMemory().value();
    storage::Query query(*database, QStringLiteral("EXPLAIN QUERY PLAN ") + statement);
    for (qsizetype place = 0; place < statement.count(u'?'); ++place)
        query.bind(qint64(1));
    QStringList plan;
    while (query.step().value_or(false))
        plan.append(query.text(3));
    return plan;
}

}

void DuePlanTest::noStatementScans_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("index");
    const auto row = [](const char *name, const char *statement, const char *index) {
        QTest::newRow(name) << QString::fromLatin1(statement) << QString::fromLatin1(index);
    };
    row("by verdict", storage::kDueByVerdict, "issue_state_verdict");
    row("count by verdict", storage::kCountByVerdict, "issue_state_verdict");
    row("by thing", storage::kDueByThing, "issue_due_thing");
    row("count by thing", storage::kCountByThing, "issue_due_thing");
    row("stopped", storage::kStoppedIssues, "issue_stopped");
    row("risk reviews", storage::kRiskReviews, "risk_review");
    row("next due", storage::kNextDue, "issue_due_thing");
    row("marks of an issue", storage::kDueMarks, "PRIMARY KEY");
    row("silences", storage::kSilences, "issue_due_silence");
    row("silent moments", storage::kSilentMoments, "issue_due_silence");
    row("oldest silence", storage::kOldestSilence, "issue_due_silence");
    row("waiting issues", storage::kWaitingUpTo, "issue_state_wait");
    row("issues without an owner", storage::kUnownedUpTo, "issue_ownerless");
    row("escalated to", storage::kEscalatedTo, "PRIMARY KEY");
    row("checkpoints", storage::kCheckpointsBetween, "issue_state_checkpoint");
    row("checkpoints of a project", storage::kCheckpointsOfProjectBetween, "issue_state_checkpoint");
    row("things to come", storage::kThingsBetween, "issue_due_thing");
    row("need-bys", storage::kNeedBysBetween, "issue_need_by");
    row("next checkpoint", storage::kNextCheckpoint, "issue_state_checkpoint");
    row("due at a tick", storage::kDueStates, "issue_state_checkpoint");
    row("due after a change", storage::kAdviceDueIssues, "PRIMARY KEY");
    row("open issues on other versions", storage::kCountOutsideMatrix, "issue_open");
    row("open issues for the rail", storage::kOpenUpTo, "issue_open");
    row("last issue", storage::kLastIssue, "");
}

void DuePlanTest::noStatementScans()
{
    QFETCH(QString, statement);
    QFETCH(QString, index);
    const QStringList plan = planOf(statement);
    const QString all = plan.join(QStringLiteral(" | "));
    QVERIFY2(!plan.isEmpty(), "no plan");
    QVERIFY2(all.contains(index), qPrintable(all));
    for (const QString &line : std::as_const(plan)) {
        const bool isScan = line.startsWith(QLatin1String("SCAN")) && !line.contains(QLatin1String("COVERING INDEX"))
                            && !line.startsWith(QLatin1String("SCAN (")) && line != QLatin1String("SCAN f") // what a subquery found
                            && line != QLatin1String("SCAN CONSTANT ROW");
        QVERIFY2(!isScan, qPrintable(all));
        const bool isSum = statement == QLatin1String(storage::kSilences); // a group for each person, in memory
        QVERIFY2(isSum || !line.contains(QLatin1String("TEMP B-TREE")), qPrintable(all)); // in the order of the index
    }
}

// What a tick asks when nothing is due: one seek each, at the begin of the index.
void DuePlanTest::aTickSeeksTheFirstCheckpoint()
{
    for (const char *statement : {storage::kDueStates, storage::kNextCheckpoint}) {
        const QStringList plan = planOf(QString::fromLatin1(statement));
        QCOMPARE(plan.size(), 1);
        QVERIFY2(plan[0].startsWith(QLatin1String("SEARCH issue_state USING COVERING INDEX issue_state_checkpoint")), qPrintable(plan[0]));
    }
    const QStringList noted = planOf(QString::fromLatin1(storage::kAdviceDue)); // one row a project at most
    QCOMPARE(noted, QStringList{QStringLiteral("SCAN advice_due")});
    const QStringList next = planOf(QString::fromLatin1(storage::kNextDue));
    QVERIFY2(next.size() == 1 && next[0].startsWith(QLatin1String("SEARCH issue_due USING")), qPrintable(next.join(u'|')));
}

// The rail counts them after each change: never by a list of all issues of the project.
void DuePlanTest::draftsAskForNoMoreThanTheirIssues()
{
    for (const char *statement : {storage::kDraftsOfProject, storage::kOpenDrafts}) {
        const QString plan = planOf(QString::fromLatin1(statement)).join(QStringLiteral(" | "));
        QVERIFY2(plan.contains(QLatin1String("SEARCH i USING INTEGER PRIMARY KEY")) && !plan.contains(QLatin1String("LIST SUBQUERY")), qPrintable(plan));
    }
}

// Where nothing is open the index is empty, however many issues there are.
void DuePlanTest::actionsAreFoundByWhatIsOpen()
{
    for (const QString &value : {QStringLiteral(""), QStringLiteral("2026-10-14")}) {
        storage::IssueCondition condition{.column = storage::IssueColumn::Actions};
        condition.values.text(value);
        storage::IssueQuery query;
        query.conditions = {condition};
        const QString plan = planOf(storage::IssueFilter(query).countStatement()).join(QStringLiteral(" | "));
        QVERIFY2(plan.contains(QLatin1String("INDEX issue_action_due")), qPrintable(plan));
        QVERIFY2(plan.contains(QLatin1String("SEARCH i USING")), qPrintable(plan));
    }
}
