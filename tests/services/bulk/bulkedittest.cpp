#include "bulk/bulkedittest.h"

#include "demospace.h"
#include "services/issue/bulk/bulkedit.h"
#include "services/issue/bulk/closing.h"
#include "services/issue/bulk/plainvalue.h"

#include <QTest>

using base::ErrorCode;
using domain::Issue;
using domain::IssueId;
using domain::IssueStatus;
using services::BulkEdit;
using services::ClosingHold;
using services::PastedCell;

namespace {

QVector<IssueId> raisedIssues(DemoSpace &demo, int count)
{
    QVector<IssueId> ids;
    for (int i = 0; i < count; ++i)
        ids << demo.issue(QStringLiteral("Issue %1").arg(i)).id;
    return ids;
}

Issue storedIssue(const DemoSpace &demo, IssueId id)
{
    return must(demo.space->issues().find(id));
}

}

void BulkEditTest::setsFieldsInOneUndoStep()
{
    DemoSpace demo;
    const auto ids = raisedIssues(demo, 12);
    const auto before = everyRecord(*demo.space);
    const auto outcome = must(BulkEdit(*demo.space).set(ids, {{QStringLiteral("status"), QStringLiteral("in-progress")},
                                                              {QStringLiteral("owner"), demo.head.name}}));
    QCOMPARE(outcome.changed, 12);
    for (const IssueId id : ids) {
        QCOMPARE(storedIssue(demo, id).status, IssueStatus::InProgress);
        QCOMPARE(storedIssue(demo, id).owner, demo.head.id);
    }
    const auto after = everyRecord(*demo.space);
    must(demo.space->history().undo());
    QCOMPARE(everyRecord(*demo.space), before);
    must(demo.space->history().redo());
    QCOMPARE(everyRecord(*demo.space), after);
}

void BulkEditTest::changesNothingWhenOneValueIsRefused()
{
    DemoSpace demo;
    auto ids = raisedIssues(demo, 3);
    const auto before = everyRecord(*demo.space);
    QCOMPARE(outcome(BulkEdit(*demo.space).set(ids, {{QStringLiteral("owner"), QStringLiteral("Nobody Known")}})),
             refusal(ErrorCode::BadValue, QStringLiteral("owner")));
    ids << IssueId(999);
    QCOMPARE(outcome(BulkEdit(*demo.space).set(ids, {{QStringLiteral("status"), QStringLiteral("closed")}})), refusal(ErrorCode::NotFound));
    QCOMPARE(everyRecord(*demo.space), before);
}

void BulkEditTest::countsInADryRunOnly()
{
    DemoSpace demo;
    const auto ids = raisedIssues(demo, 4);
    must(BulkEdit(*demo.space).set({ids.first()}, {{QStringLiteral("title"), QStringLiteral("Same")}}));
    const auto before = everyRecord(*demo.space);
    const auto counted = must(BulkEdit(*demo.space).set(ids, {{QStringLiteral("title"), QStringLiteral("Same")}}, true));
    QCOMPARE(counted.changed, 3);
    QCOMPARE(counted.asked, 4);
    QCOMPARE(everyRecord(*demo.space), before);
}

void BulkEditTest::addsAndTakesOffLabels()
{
    DemoSpace demo;
    const auto ids = raisedIssues(demo, 2);
    must(BulkEdit(*demo.space).set({ids.first()}, {{QStringLiteral("labels.add"), QStringLiteral("north")}}));
    must(BulkEdit(*demo.space).set(ids, {{QStringLiteral("labels.add"), QStringLiteral("North, quay")}}));
    QCOMPARE(storedIssue(demo, ids.at(0)).labels, (QStringList{QStringLiteral("north"), QStringLiteral("quay")}));
    QCOMPARE(storedIssue(demo, ids.at(1)).labels, (QStringList{QStringLiteral("North"), QStringLiteral("quay")}));
    must(BulkEdit(*demo.space).set(ids, {{QStringLiteral("labels.remove"), QStringLiteral("NORTH")}}));
    QCOMPARE(storedIssue(demo, ids.at(1)).labels, QStringList{QStringLiteral("quay")});
}

// From a Friday three working days on is a Wednesday, and back again; without a need-by nothing moves.
void BulkEditTest::movesNeedByInWorkingDays()
{
    DemoSpace demo;
    const auto ids = raisedIssues(demo, 2);
    must(demo.space->issues().setFields(ids.first(), {{QStringLiteral("needBy"), QStringLiteral("2026-10-16T12:00:00Z")}}));
    must(demo.space->issues().setFields(ids.last(), {{QStringLiteral("needBy"), QString()}}));
    const auto outcome = must(BulkEdit(*demo.space).set(ids, {{QStringLiteral("needBy.shift"), QStringLiteral("+3")}}));
    QCOMPARE(outcome.changed, 1);
    QCOMPARE(storedIssue(demo, ids.first()).needBy, base::Instant::fromIso(QStringLiteral("2026-10-21T12:00:00Z")));
    QVERIFY(!storedIssue(demo, ids.last()).needBy.isValid());
    must(BulkEdit(*demo.space).set(ids, {{QStringLiteral("needBy.shift"), QStringLiteral("-3")}}));
    QCOMPARE(storedIssue(demo, ids.first()).needBy, base::Instant::fromIso(QStringLiteral("2026-10-16T12:00:00Z")));
    QCOMPARE(::outcome(BulkEdit(*demo.space).set(ids, {{QStringLiteral("needBy.shift"), QStringLiteral("soon")}})),
             refusal(ErrorCode::BadValue, QStringLiteral("needBy.shift")));
}

void BulkEditTest::closesWithAReason()
{
    DemoSpace demo;
    auto ids = raisedIssues(demo, 3);
    must(BulkEdit(*demo.space).set({ids.at(1)}, {{QStringLiteral("outcome"), QStringLiteral("Pump replaced")}}));
    Issue nobodys = storedIssue(demo, ids.at(2));
    nobodys.owner = {};
    must(demo.space->issues().save(nobodys));
    QCOMPARE(outcome(BulkEdit(*demo.space).close(ids, QStringLiteral(" "))), refusal(ErrorCode::Invalid, QStringLiteral("reason")));
    const auto before = everyRecord(*demo.space);
    const auto closed = must(BulkEdit(*demo.space).close(ids, QStringLiteral("Phase is over")));
    QCOMPARE(closed.changed, 3);
    QCOMPARE(closed.unowned, QStringList{nobodys.key});
    QCOMPARE(storedIssue(demo, ids.at(0)).status, IssueStatus::Closed);
    QCOMPARE(storedIssue(demo, ids.at(0)).outcome, QStringLiteral("Phase is over"));
    QCOMPARE(storedIssue(demo, ids.at(1)).outcome, QStringLiteral("Pump replaced\nPhase is over"));
    QCOMPARE(storedIssue(demo, ids.at(2)).status, IssueStatus::Resolved);
    must(demo.space->history().undo());
    QCOMPARE(everyRecord(*demo.space), before);
}

// Whichever way it is asked for.
void BulkEditTest::closesNothingThatIsHeld()
{
    DemoSpace demo;
    const auto ids = raisedIssues(demo, 3);
    const BulkEdit::Fields closing{{QStringLiteral("status"), QStringLiteral("closed")}};
    for (const IssueId id : ids) {
        Issue nobodys = storedIssue(demo, id);
        nobodys.owner = {};
        must(demo.space->issues().save(nobodys));
    }
    QCOMPARE(must(BulkEdit(*demo.space).set({ids.at(0)}, closing)).unowned.size(), 1);
    QCOMPARE(must(BulkEdit(*demo.space).move({ids.at(1)}, IssueStatus::Closed)).unowned.size(), 1);
    must(demo.space->issues().setFields(ids.at(2), closing));
    for (const IssueId id : ids)
        QCOMPARE(storedIssue(demo, id).status, IssueStatus::Resolved);
    QCOMPARE(closingHold(*demo.space, storedIssue(demo, ids.first())), ClosingHold::Unowned);
}

void BulkEditTest::archivesWhatIsOver()
{
    DemoSpace demo;
    const auto ids = raisedIssues(demo, 3);
    must(BulkEdit(*demo.space).close(ids.mid(0, 2), QStringLiteral("Done")));
    QCOMPARE(must(BulkEdit(*demo.space).archive(ids, true)).changed, 2); // what is open stays
    const storage::IssueQuery all{.project = demo.project.id};
    QCOMPARE(must(demo.space->issues().ids(all)), QVector<IssueId>{ids.last()});
    storage::IssueQuery archived = all;
    archived.statuses = {IssueStatus::Archived};
    QCOMPARE(must(demo.space->issues().ids(archived)).size(), 2);
    QCOMPARE(must(BulkEdit(*demo.space).archive(ids, false)).changed, 2);
    QCOMPARE(storedIssue(demo, ids.first()).status, IssueStatus::Closed);
    QCOMPARE(must(demo.space->issues().ids(all)).size(), 3);
}

void BulkEditTest::givesUpWhenCancelled()
{
    DemoSpace demo;
    const auto ids = raisedIssues(demo, 70);
    const auto before = everyRecord(*demo.space);
    const auto given = BulkEdit(*demo.space, [](double fraction) { return fraction == 0; }).set(ids, {{QStringLiteral("title"), QStringLiteral("No")}});
    QCOMPARE(outcome(given), refusal(ErrorCode::Cancelled));
    QCOMPARE(everyRecord(*demo.space), before);
}

// Every third status and every fifth moment is wrong: those are listed with their place, all others are taken over, in one step.
void BulkEditTest::pastesTenThousandCells()
{
    constexpr int kRows = 2500;
    DemoSpace demo;
    const auto ids = raisedIssues(demo, kRows);
    QVector<PastedCell> cells;
    int wrong = 0;
    for (int row = 0; row < kRows; ++row) {
        const bool isBadStatus = row % 3 == 0;
        const bool isBadMoment = row % 5 == 0;
        wrong += int(isBadStatus) + int(isBadMoment);
        cells << PastedCell{ids.at(row), row + 1, 1, QStringLiteral("title"), QStringLiteral("Pasted %1").arg(row)}
              << PastedCell{ids.at(row), row + 1, 2, QStringLiteral("status"), isBadStatus ? QStringLiteral("almost") : QStringLiteral("in-progress")}
              << PastedCell{ids.at(row), row + 1, 3, QStringLiteral("owner"), demo.head.name}
              << PastedCell{ids.at(row), row + 1, 4, QStringLiteral("needBy"), isBadMoment ? QStringLiteral("31.31.2026") : QStringLiteral("2026-11-02 12:00")};
    }
    QCOMPARE(cells.size(), 10'000);
    const base::Instant former = storedIssue(demo, ids.first()).needBy;
    const auto pasted = must(BulkEdit(*demo.space).paste(cells));
    QCOMPARE(pasted.changed, kRows);
    QCOMPARE(pasted.refused.size(), wrong);
    for (const services::RefusedCell &refused : pasted.refused) {
        const bool isStatus = refused.cell.field == QLatin1String("status");
        QVERIFY((refused.cell.row - 1) % (isStatus ? 3 : 5) == 0);
        QCOMPARE(refused.error.place.field, refused.cell.field);
        QVERIFY(!refused.right.isEmpty() && !refused.key.isEmpty());
    }
    for (int row = 0; row < kRows; row += 7) {
        const Issue issue = storedIssue(demo, ids.at(row));
        QCOMPARE(issue.title, QStringLiteral("Pasted %1").arg(row));
        QCOMPARE(issue.status, row % 3 == 0 ? IssueStatus::Open : IssueStatus::InProgress);
        QCOMPARE(issue.owner, demo.head.id);
        QCOMPARE(issue.needBy == former, row % 5 == 0);
    }
    must(demo.space->history().undo());
    QCOMPARE(storedIssue(demo, ids.at(1)).title, QStringLiteral("Issue 1"));
    QCOMPARE(storedIssue(demo, ids.at(kRows - 1)).status, IssueStatus::Open);
}

void BulkEditTest::readsWhatPeopleSeeAndWhatIsStored()
{
    const QTimeZone zone("Europe/Lisbon");
    const auto read = [&](const char *field, const char *text) {
        return services::storedText(QString::fromLatin1(field), QString::fromUtf8(text), zone).value_or(QStringLiteral("refused"));
    };
    QCOMPARE(read("status", "In progress"), QStringLiteral("in-progress"));
    QCOMPARE(read("status", "IN-PROGRESS"), QStringLiteral("in-progress"));
    QCOMPARE(read("status", ""), QStringLiteral("refused"));
    QCOMPARE(read("severityOverride", "s1"), QStringLiteral("S1"));
    QCOMPARE(read("severityOverride", ""), QString());
    QCOMPARE(read("needBy", "2026-10-22"), QStringLiteral("2026-10-22"));
    QCOMPARE(base::Instant::fromIso(read("needBy", "2026-10-22 12:00")), base::Instant::fromIso(QStringLiteral("2026-10-22T11:00:00Z")));
    QCOMPARE(read("needBy", "22/10"), QStringLiteral("refused"));
    QCOMPARE(read("title", "'=1+1"), QStringLiteral("=1+1"));
    QCOMPARE(read("title", "'quoted'"), QStringLiteral("'quoted'"));
}

void BulkEditTest::tablesGoThereAndBack_data()
{
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << QStringLiteral("Valve 7");
    QTest::newRow("a tab") << QStringLiteral("a\tb");
    QTest::newRow("a line end") << QStringLiteral("first\nsecond");
    QTest::newRow("quotes") << QStringLiteral("the \"big\" pump");
    QTest::newRow("a quote in front") << QStringLiteral("\"big\" pump");
    QTest::newRow("nothing") << QString();
    QTest::newRow("other letters") << QStringLiteral("Überfällige 漢字");
}

void BulkEditTest::tablesGoThereAndBack()
{
    QFETCH(QString, cell);
    const QVector<QStringList> rows{{QStringLiteral("a"), cell}, {cell, QStringLiteral("b")}};
    QCOMPARE(services::readTable(services::tableText(rows)), rows);
}

void BulkEditTest::noCellRunsAsAFormula_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("copied");
    QTest::newRow("a formula") << QStringLiteral("=1+1") << QStringLiteral("'=1+1");
    QTest::newRow("a plus") << QStringLiteral("+cmd|' /C calc'!A0") << QStringLiteral("'+cmd|' /C calc'!A0");
    QTest::newRow("a minus") << QStringLiteral("-2+3+cmd") << QStringLiteral("'-2+3+cmd");
    QTest::newRow("an at") << QStringLiteral("@SUM(1)") << QStringLiteral("'@SUM(1)");
    QTest::newRow("a number below zero") << QStringLiteral("-5") << QStringLiteral("-5");
    QTest::newRow("a number with its thousands") << QStringLiteral("+1,200.50") << QStringLiteral("+1,200.50");
}

void BulkEditTest::noCellRunsAsAFormula()
{
    QFETCH(QString, cell);
    QFETCH(QString, copied);
    QCOMPARE(services::tableText({{cell}}), copied + u'\n');
    QVERIFY(services::tableHtml({{QStringLiteral("Head")}, {cell}}).contains(u'>' + copied.toHtmlEscaped() + u'<'));
}
