#include "issueimporttest.h"

#include "scratchspace.h"
#include "services/person/personservice.h"
#include "shareddata.h"

#include <QJsonObject>
#include <QSet>
#include <QTest>

using base::ErrorCode;
using services::ImportOptions;

namespace {

// Lists without a column of titles, and a column that a person might take for one.
const QHash<QString, QString> kWithoutTitle{
    {QStringLiteral("issues/bugs-eslint-semicolon.csv"), QStringLiteral("Bug category")},
    {QStringLiteral("issues/github-issues-pyart.csv"), QStringLiteral("author")},
    {QStringLiteral("issues/jira-derived-large.csv"), QStringLiteral("project_name")},
    {QStringLiteral("issues/jira-notitle.csv"), QStringLiteral("description")},
    {QStringLiteral("issues/servicenow-incidents.csv"), QStringLiteral("u_symptom")},
};

ImportOptions optionsFor(const QJsonObject &item)
{
    ImportOptions options;
    const QString file = item[QStringLiteral("file")].toString();
    if (kWithoutTitle.contains(file))
        options.map.append({QStringLiteral("title"), kWithoutTitle[file]});
    // Where there are two columns of the moment, the facts count this one.
    if (file.endsWith(QStringLiteral("servicenow-incidents.csv")))
        options.map.append({QStringLiteral("resolvedAt"), QStringLiteral("closed_at")});
    return options;
}

void addLists()
{
    QTest::addColumn<QJsonObject>("item");
    for (const char *suffix : {".csv", ".tsv"}) {
        const QJsonArray items = shared_data::expected(QStringLiteral("issues/"), QLatin1String(suffix));
        for (const QJsonValue &item : items)
            QTest::newRow(qPrintable(item[QStringLiteral("file")].toString())) << item.toObject();
    }
}

struct Span {
    qint64 filled = 0;
    base::Instant earliest;
    base::Instant latest;
    void add(base::Instant instant)
    {
        if (!instant.isValid())
            return;
        earliest = filled == 0 ? instant : qMin(earliest, instant);
        latest = filled == 0 ? instant : qMax(latest, instant);
        ++filled;
    }
};

// The facts have days without a time at 00:00; a need-by day ends at 23:59.
void compareSpan(const Span &span, const QJsonObject &fact, bool isEndOfDay)
{
    QCOMPARE(span.filled, fact[QStringLiteral("filled")].toInteger());
    if (span.filled == 0)
        return;
    const auto wanted = [isEndOfDay](const QString &text) {
        const base::Instant instant = base::Instant::fromIso(text);
        return isEndOfDay && text.endsWith(QStringLiteral("T00:00:00")) ? instant.plusMinutes(23 * 60 + 59) : instant;
    };
    QCOMPARE(span.earliest.toIso(), wanted(fact[QStringLiteral("earliest")].toString()).toIso());
    QCOMPARE(span.latest.toIso(), wanted(fact[QStringLiteral("latest")].toString()).toIso());
}

}

void IssueImportTest::importsOnceAndChangesNothingTheSecondTime_data()
{
    if (shared_data::folder().isEmpty())
        QSKIP("sample data is read at run time from ../shared/data or RUNG_DATA_DIR and is never committed: there is none here");
    addLists();
}

void IssueImportTest::importsOnceAndChangesNothingTheSecondTime()
{
    QFETCH(QJsonObject, item);
    ScratchSpace space;
    const QString path = shared_data::path(item[QStringLiteral("file")].toString());
    const auto first = space.workspace->exchange().importIssues(path, optionsFor(item));
    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    QCOMPARE(first->records, item[QStringLiteral("record_count")].toInteger());
    QCOMPARE(first->added + first->superseded + first->skipped.size(), first->records);
    QCOMPARE(first->changed + first->unchanged, 0);
    qint64 empty = 0;
    for (const services::SkippedRow &row : first->skipped)
        empty += row.reason == QStringLiteral("empty-row");
    QCOMPARE(empty, item[QStringLiteral("records_with_only_empty_cells")].toInteger());
    QCOMPARE(space.issues().size(), first->added);

    const QVector<domain::Issue> before = space.issues();
    const auto sets = storage::Journal(space.workspace->database()).lastChangeSet();
    space.clock.set(space.clock.now().plusMinutes(5));
    const auto second = space.workspace->exchange().importIssues(path, optionsFor(item));
    QVERIFY(second);
    QCOMPARE(second->added, 0);
    QCOMPARE(second->changed, 0);
    QCOMPARE(second->unchanged, first->added);
    QCOMPARE(space.issues(), before);
    QCOMPARE(storage::Journal(space.workspace->database()).lastChangeSet().value(), sets.value());
    QCOMPARE(space.workspace->projects().all().value().size(), 1);
}

void IssueImportTest::readsTheFacts_data()
{
    if (shared_data::folder().isEmpty())
        QSKIP("sample data is read at run time from ../shared/data or RUNG_DATA_DIR and is never committed: there is none here");
    addLists();
}

void IssueImportTest::readsTheFacts()
{
    QFETCH(QJsonObject, item);
    const QJsonObject facts = item[QStringLiteral("field_facts")].toObject();
    const QString file = item[QStringLiteral("file")].toString();
    if (facts.isEmpty())
        QSKIP("no facts are known of this list");
    ScratchSpace space;
    QVERIFY(space.workspace->projects().create(QStringLiteral("Lists")));
    domain::WorkingCalendar calendar = space.workspace->projects().calendars().value().first();
    calendar.zone = "UTC";
    QVERIFY(space.workspace->projects().save(calendar));
    const auto report = space.workspace->exchange().importIssues(shared_data::path(file), optionsFor(item));
    QVERIFY(report);
    if (facts.contains(QStringLiteral("distinct_ids")) && !report->unusedColumns.isEmpty()
        && !QStringList{QStringLiteral("issues/github-issues-pyart.csv"), QStringLiteral("issues/jira-derived-large.csv")}.contains(file))
        QCOMPARE(report->added, facts[QStringLiteral("distinct_ids")].toInteger());
    Span created;
    Span due;
    Span resolved;
    QHash<QString, int> statuses;
    QSet<qint64> owners;
    const QVector<domain::Issue> issues = space.issues();
    for (const domain::Issue &issue : issues) {
        created.add(issue.raisedAt);
        due.add(issue.needBy);
        resolved.add(issue.resolvedAt);
        ++statuses[issue.source.status];
        owners.insert(issue.owner.value());
    }
    const bool isEventLog = report->superseded > 0; // the facts count every row of it
    const QJsonObject counts = facts[QStringLiteral("status_counts")].toObject();
    for (auto it = counts.begin(); it != counts.end() && !isEventLog; ++it)
        QCOMPARE(statuses.value(it.key()), it.value().toInt());
    if (facts.contains(QStringLiteral("created")))
        compareSpan(created, isEventLog ? QJsonObject{{QStringLiteral("filled"), report->added},
                                                      {QStringLiteral("earliest"), facts[QStringLiteral("created")][QStringLiteral("earliest")]},
                                                      {QStringLiteral("latest"), facts[QStringLiteral("created")][QStringLiteral("latest")]}}
                                        : facts[QStringLiteral("created")].toObject(), false);
    if (facts.contains(QStringLiteral("due")))
        compareSpan(due, facts[QStringLiteral("due")].toObject(), true);
    // Linear's one issue is in progress and completed at once: it stays open, so it has no moment of resolution.
    if (facts.contains(QStringLiteral("resolved")) && !isEventLog && !file.endsWith(QStringLiteral("linear-export.csv")))
        compareSpan(resolved, facts[QStringLiteral("resolved")].toObject(), false);
    if (facts.contains(QStringLiteral("distinct_assignees")) && !isEventLog) {
        owners.remove(0);
        QCOMPARE(owners.size(), facts[QStringLiteral("distinct_assignees")].toInt());
    }
}

void IssueImportTest::refusesListsWithoutATitle_data()
{
    QTest::addColumn<QString>("file");
    for (auto it = kWithoutTitle.cbegin(); it != kWithoutTitle.cend(); ++it)
        QTest::newRow(qPrintable(it.key())) << it.key();
}

void IssueImportTest::refusesListsWithoutATitle()
{
    if (shared_data::folder().isEmpty())
        QSKIP("sample data is read at run time from ../shared/data or RUNG_DATA_DIR and is never committed: there is none here");
    QFETCH(QString, file);
    ScratchSpace space;
    const auto report = space.workspace->exchange().importIssues(shared_data::path(file), {});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::NoTitleColumn);
    QCOMPARE(report.error().place.file, shared_data::path(file));
    QCOMPARE(report.error().place.row, 1);
    QVERIFY(report.error().detail.contains(kWithoutTitle[file])); // the headings found
    QVERIFY(space.workspace->projects().all().value().isEmpty());
}

void IssueImportTest::keepsTheLastRowOfAnEventLog()
{
    if (shared_data::folder().isEmpty())
        QSKIP("sample data is read at run time from ../shared/data or RUNG_DATA_DIR and is never committed: there is none here");
    ScratchSpace space;
    ImportOptions options;
    options.map.append({QStringLiteral("title"), QStringLiteral("u_symptom")});
    const auto report = space.workspace->exchange().importIssues(shared_data::path(QStringLiteral("issues/servicenow-incidents.csv")), options);
    QVERIFY(report);
    QCOMPARE(report->records, 5998);
    qint64 withoutTitle = report->skipped.size();
    QCOMPARE(report->added + report->superseded + withoutTitle, 5998);
    const QVector<domain::Issue> issues = space.issues();
    for (const domain::Issue &issue : issues)
        if (issue.source.externalId == QStringLiteral("INC0000045")) {
            QCOMPARE(issue.source.status, QStringLiteral("Closed"));
            QCOMPARE(issue.status, domain::IssueStatus::Closed);
            QCOMPARE(issue.impact, 3);
            QCOMPARE(issue.source.system, QStringLiteral("servicenow"));
            return;
        }
    QFAIL("INC0000045 is missing");
}

void IssueImportTest::turnsJiraCommentsIntoNotes()
{
    if (shared_data::folder().isEmpty())
        QSKIP("sample data is read at run time from ../shared/data or RUNG_DATA_DIR and is never committed: there is none here");
    ScratchSpace space;
    const QString path = shared_data::path(QStringLiteral("issues/jira-cloud-testautogen.csv"));
    QVERIFY(space.workspace->exchange().importIssues(path, {}));
    qint64 notes = 0;
    qint64 signedNotes = 0;
    const QVector<domain::Issue> issues = space.issues();
    for (const domain::Issue &issue : issues) {
        const auto log = space.workspace->issues().log(issue.id);
        QVERIFY(log);
        for (const domain::Contact &contact : *log) {
            ++notes;
            signedNotes += contact.from.isValid();
            QCOMPARE(contact.kind, domain::ContactKind::Note);
            QVERIFY(!contact.text.isEmpty());
            QVERIFY(contact.at < space.clock.now());
        }
    }
    QVERIFY(notes > 0);
    QVERIFY(signedNotes > 0);
}
