#include "dueplantest.h"

#include "storage/database.h"
#include "storage/today/duestatements.h"
#include "storage/issue/issuestatestatements.h"
#include "storage/query.h"

#include <QTest>

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
    row("silences", storage::kSilences, "issue_due_thing");
    row("checkpoints", storage::kCheckpointsBetween, "issue_state_checkpoint");
    row("things to come", storage::kThingsBetween, "issue_due_thing");
    row("need-bys", storage::kNeedBysBetween, "issue_need_by");
    row("next checkpoint", storage::kNextCheckpoint, "issue_state_checkpoint");
}

void DuePlanTest::noStatementScans()
{
    QFETCH(QString, statement);
    QFETCH(QString, index);
    const auto database = storage::Database::inMemory().value();
    storage::Query query(*database, QStringLiteral("EXPLAIN QUERY PLAN ") + statement);
    for (qsizetype place = 0; place < statement.count(u'?'); ++place)
        query.bind(qint64(1));
    QStringList plan;
    while (query.step().value_or(false))
        plan.append(query.text(3));
    const QString all = plan.join(QStringLiteral(" | "));
    QVERIFY2(!plan.isEmpty(), "no plan");
    QVERIFY2(all.contains(index), qPrintable(all));
    for (const QString &line : std::as_const(plan)) {
        const bool isScan = line.startsWith(QLatin1String("SCAN")) && !line.contains(QLatin1String("COVERING INDEX"))
                            && !line.startsWith(QLatin1String("SCAN (")) && line != QLatin1String("SCAN f"); // what a subquery found
        QVERIFY2(!isScan || statement.contains(QLatin1String("MIN(next_checkpoint)")), qPrintable(all));
        QVERIFY2(!line.contains(QLatin1String("TEMP B-TREE")), qPrintable(all)); // in the order of the index
    }
}
