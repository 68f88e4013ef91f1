#include "issuelisttest.h"

#include "exchange/csv/csvwriter.h"
#include "scratchspace.h"
#include "services/history/historyservice.h"
#include "services/person/personservice.h"
#include "services/project/categorylist.h"
#include "shareddata.h"

#include <QTest>

using base::ErrorCode;
using domain::Issue;
using domain::IssueStatus;
using services::ImportOptions;

namespace {

ImportOptions mapped(std::initializer_list<QPair<QString, QString>> map)
{
    ImportOptions options;
    options.map = QVector<QPair<QString, QString>>(map);
    return options;
}

QStringList reasonsOf(const QVector<services::SkippedRow> &rows)
{
    QStringList reasons;
    for (const services::SkippedRow &row : rows)
        reasons.append(QStringLiteral("%1 %2 %3").arg(row.row).arg(row.reason, row.detail).trimmed());
    return reasons;
}

}

void IssueListTest::mapsWhatATrackerSays()
{
    ScratchSpace space;
    const auto report = space.import("ID;Titel;Status;Priorität;Verantwortlich;Erstellt;Fällig;Schlagworte;Lieferant;Kategorie;Farbe\n"
                                     "7;Pumpe fehlt;In Bearbeitung;Hoch;Käthe Weiß <kaethe@example.org>;01.11.2026 08:30;13.11.2026;a, b;Nord AG;suppliers;rot\n");
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->delimiter, QChar(u';'));
    QCOMPARE(report->encoding, QStringLiteral("UTF-8"));
    QCOMPARE(report->unusedColumns, QStringList{QStringLiteral("Farbe")});
    QCOMPARE(report->added, 1);
    const Issue issue = space.issues().first();
    QCOMPARE(issue.title, QStringLiteral("Pumpe fehlt"));
    QCOMPARE(issue.key, space.project().key + QStringLiteral("-1"));
    QCOMPARE(issue.status, IssueStatus::InProgress);
    QCOMPARE(issue.impact, 4);
    QCOMPARE(issue.urgency, 4);
    QCOMPARE(issue.raisedAt.toIso(), QStringLiteral("2026-11-01T08:30:00Z"));
    QCOMPARE(issue.needBy.toIso(), QStringLiteral("2026-11-13T23:59:00Z"));
    QCOMPARE(issue.labels, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(issue.category, QStringLiteral("suppliers"));
    QCOMPARE(issue.source, (domain::ImportSource{QStringLiteral("csv:id"), QStringLiteral("7"), QStringLiteral("In Bearbeitung"),
                                                 QStringLiteral("Hoch"), QString()}));
    const domain::Person owner = space.workspace->people().find(issue.owner).value();
    QCOMPARE(owner.name, QStringLiteral("Käthe Weiß"));
    QCOMPARE(owner.email, QStringLiteral("kaethe@example.org"));
    QVERIFY(!owner.organisation.isValid());
    QCOMPARE(space.workspace->people().organisations().value().first().name, QStringLiteral("Nord AG"));
}

void IssueListTest::takesTheMappingGiven()
{
    ScratchSpace space;
    const QByteArray list("what,when,state,title\nPump late,2026-12-01,open,x\n");
    const auto report = space.import(list, mapped({{QStringLiteral("title"), QStringLiteral("what")}, {QStringLiteral("due"), QStringLiteral("when")},
                                                   {QStringLiteral("status"), QString()}}));
    QVERIFY(report);
    QCOMPARE(report->unusedColumns, (QStringList{QStringLiteral("state"), QStringLiteral("title")}));
    const Issue issue = space.issues().first();
    QCOMPARE(issue.title, QStringLiteral("Pump late"));
    QVERIFY(issue.needBy.isValid());
    QCOMPARE(issue.source.status, QString());
}

void IssueListTest::refusesMappingsThatDoNotFit_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no such column") << QStringLiteral("title") << QStringLiteral("Nope") << ErrorCode::UnknownColumn;
    QTest::newRow("no such field") << QStringLiteral("colour") << QStringLiteral("Title") << ErrorCode::UnknownField;
    QTest::newRow("title taken out") << QStringLiteral("title") << QString() << ErrorCode::NoTitleColumn;
}

void IssueListTest::refusesMappingsThatDoNotFit()
{
    QFETCH(QString, field);
    QFETCH(QString, heading);
    QFETCH(ErrorCode, code);
    ScratchSpace space;
    const auto report = space.import("Title,Due\na,\n", mapped({{field, heading}}));
    QVERIFY(!report);
    QCOMPARE(report.error().code, code);
    QVERIFY(report.error().place.file.endsWith(QStringLiteral("list.csv")));
}

void IssueListTest::findsTheHeaderBelowATitle()
{
    ScratchSpace space;
    const QByteArray list("Issue log of the harbour,,\nPrinted 2026-11-21,,\n\nNo,Title,Due\n1,Pump late,2026-12-01\n");
    const auto report = space.import(list);
    QVERIFY(report);
    QCOMPARE(report->records, 1);
    QCOMPARE(space.issues().first().title, QStringLiteral("Pump late"));
    ImportOptions insisted;
    insisted.headerRow = 2;
    QCOMPARE(space.import(list, insisted).error().code, ErrorCode::NoTitleColumn);
    insisted.headerRow = 99;
    QCOMPARE(space.import(list, insisted).error().code, ErrorCode::Usage);
}

void IssueListTest::saysWhyRowsAreLeftOut()
{
    ScratchSpace space;
    const auto report = space.import("Title,Owner\nfirst,Ana\n,,\n,Ben\nsecond,?\n");
    QVERIFY(report);
    QCOMPARE(report->records, 4);
    QCOMPARE(report->added, 2);
    QCOMPARE(reasonsOf(report->skipped), (QStringList{QStringLiteral("3 empty-row"), QStringLiteral("4 no-title")}));
    QCOMPARE(space.workspace->people().people().value().size(), 1); // nobody of a row left out, nobody for "?"
    QVERIFY(!space.issues().last().owner.isValid());
}

void IssueListTest::remarksOnCellsItCannotRead()
{
    ScratchSpace space;
    const QByteArray list("Title,Due,Priority,State\na,soon,purple,Stage 1\nb,01/02/2026,,\nc#d,03/04/2026,P1,done,extra\n");
    const auto report = space.import(QByteArray(list).replace('#', '\0'));
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->added, 3);
    QCOMPARE(reasonsOf(report->remarks).first(), QStringLiteral("1 assumed-day-first Due"));
    const QStringList remarks = reasonsOf(report->remarks);
    QVERIFY(remarks.contains(QStringLiteral("2 bad-date Due: soon")));
    QVERIFY(remarks.contains(QStringLiteral("2 unknown-priority Priority: purple")));
    QVERIFY(remarks.contains(QStringLiteral("2 unknown-status State: Stage 1")));
    QVERIFY(remarks.contains(QStringLiteral("4 extra-cells 1")));
    QVERIFY(remarks.contains(QStringLiteral("4 cut-text Title")));
    const QVector<Issue> issues = space.issues();
    QCOMPARE(issues[2].title, QStringLiteral("cd"));
    QCOMPARE(issues[0].source.status, QStringLiteral("Stage 1"));
    QCOMPARE(issues[0].status, IssueStatus::Open);
    QCOMPARE(issues[1].needBy.toIso(), QStringLiteral("2026-02-01T23:59:00Z"));
}

void IssueListTest::neverStoresConfidentialMatters()
{
    ScratchSpace space;
    const QString category = services::confidentialCategories().first();
    const auto report = space.import("Title,Category,Owner\nsecret thing," + category.toUpper().toUtf8() + ",Whistle Blower\nopen thing,technical,Ana\n");
    QVERIFY(report);
    QCOMPARE(report->added, 1);
    QCOMPARE(reasonsOf(report->skipped), QStringList{QStringLiteral("2 confidential ") + category});
    QCOMPARE(space.workspace->people().people().value().size(), 1);
    const auto entries = storage::Journal(space.workspace->database()).ofChangeSet(1);
    QVERIFY(entries);
    for (const storage::HistoryEntry &entry : *entries)
        QVERIFY(!entry.after.contains(QStringLiteral("Whistle")) && !entry.after.contains(QStringLiteral("secret")));
}

void IssueListTest::updatesOnlyWhatDiffers()
{
    ScratchSpace space;
    QVERIFY(space.import("ID,Title,Status,Due\n1,a,open,2026-12-01\n2,b,open,2026-12-02\n"));
    const auto report = space.import("ID,Title,Status,Due\n1,a,done,2026-12-01\n2,b,open,2026-12-02\n3,c,open,\n");
    QVERIFY(report);
    QCOMPARE(report->changed, 1);
    QCOMPARE(report->unchanged, 1);
    QCOMPARE(report->added, 1);
    const Issue first = space.issues().first();
    QCOMPARE(first.status, IssueStatus::Closed);
    const auto entries = storage::Journal(space.workspace->database()).of({domain::RecordKind::Issue, first.id.value()});
    QVERIFY(entries);
    QStringList fields;
    for (const storage::HistoryEntry &entry : *entries)
        fields.append(entry.field);
    fields.sort();
    QCOMPARE(fields, (QStringList{QStringLiteral("source.status"), QStringLiteral("status")}));
}

void IssueListTest::keepsEditsMadeHere()
{
    ScratchSpace space;
    const QByteArray before("ID,Title,Status,Due\n1,a,open,2026-12-01\n");
    QVERIFY(space.import(before));
    Issue issue = space.issues().first();
    issue.title = QStringLiteral("a, better said");
    issue.status = IssueStatus::Resolved;
    issue.workaround = QStringLiteral("borrow one");
    QVERIFY(space.workspace->issues().save(issue));
    const auto same = space.import(before);
    QVERIFY(same);
    QCOMPARE(same->unchanged, 1);
    QCOMPARE(space.issues().first().title, QStringLiteral("a, better said"));
    QCOMPARE(space.issues().first().status, IssueStatus::Resolved);
    // A new value in the list wins; the rest stays as edited.
    const auto other = space.import("ID,Title,Status,Due\n1,a,open,2026-12-24\n");
    QVERIFY(other);
    QCOMPARE(other->changed, 1);
    const Issue merged = space.issues().first();
    QCOMPARE(merged.title, QStringLiteral("a, better said"));
    QCOMPARE(merged.workaround, QStringLiteral("borrow one"));
    QCOMPARE(merged.needBy.toIso(), QStringLiteral("2026-12-24T23:59:00Z"));
    const auto retitled = space.import("ID,Title,Status,Due\n1,new words,open,2026-12-24\n");
    QVERIFY(retitled);
    QCOMPARE(space.issues().first().title, QStringLiteral("new words"));
    QCOMPARE(space.issues().first().status, IssueStatus::Resolved);
}

void IssueListTest::knowsRowsWithoutNumbersByTheirTitle()
{
    ScratchSpace space;
    QVERIFY(space.import("Title,Status\nsame,open\nother,open\nsame,done\n"));
    const auto report = space.import("Title,Status\nsame,open\nother,done\nsame,done\nlast,open\n");
    QVERIFY(report);
    QCOMPARE(report->added, 1);
    QCOMPARE(report->changed, 1);
    QCOMPARE(report->unchanged, 2);
    QCOMPARE(space.issues().size(), 4);
}

void IssueListTest::takesTheLastRowOfANumber()
{
    ScratchSpace space;
    const auto report = space.import("number,title,state\nA1,first,New\nA2,x,New\nA1,first,Active\nA1,first,Closed\n");
    QVERIFY(report);
    QCOMPARE(report->added, 2);
    QCOMPARE(report->superseded, 2);
    QCOMPARE(space.issues().last().source.status, QStringLiteral("Closed"));
    // Numbers that repeat in several repositories are different issues.
    const auto repositories = space.import("package,number,title\npyart,1,a\nact,1,b\n");
    QVERIFY(repositories);
    QCOMPARE(repositories->added, 2);
}

void IssueListTest::findsPeopleThatAreThere()
{
    ScratchSpace space;
    domain::Person ana;
    ana.name = QStringLiteral("Ana Nováková");
    ana.email = QStringLiteral("ana@example.org");
    const domain::Person stored = space.workspace->people().save(ana).value();
    const auto report = space.import("Title,Owner,Reporter\na,ANA@example.org,ana nováková\nb,Ana <ana@example.org>,none\nc,\"Ben;Ana\",\n");
    QVERIFY(report);
    const QVector<Issue> issues = space.issues();
    QCOMPARE(issues[0].owner, stored.id);
    QCOMPARE(issues[0].originator, stored.id);
    QCOMPARE(issues[1].owner, stored.id);
    QVERIFY(!issues[1].originator.isValid());
    QCOMPARE(space.workspace->people().find(issues[2].owner).value().name, QStringLiteral("Ben"));
    QVERIFY(reasonsOf(report->remarks).contains(QStringLiteral("4 more-owners Owner: Ben;Ana")));
    QCOMPARE(space.workspace->people().people().value().size(), 2);
}

void IssueListTest::writesOneActWithOneImportedEntry()
{
    ScratchSpace space;
    QByteArray list("ID,Title,Comment\n");
    for (int i = 1; i <= 4500; ++i)
        list += QByteArray::number(i) + ",row " + QByteArray::number(i) + (i % 1000 == 0 ? ",a comment\n" : ",\n");
    QVERIFY(space.import(list));
    const storage::Journal journal(space.workspace->database());
    QCOMPARE(journal.lastChangeSet().value(), 1);
    int imported = 0;
    const auto entries = journal.ofChangeSet(1);
    QVERIFY(entries);
    for (const storage::HistoryEntry &entry : *entries)
        imported += entry.kind == storage::EntryKind::Imported;
    QCOMPARE(imported, 1);
    QCOMPARE(space.issues().size(), 4500);
    QCOMPARE(space.issues().last().key, space.project().key + QStringLiteral("-4500"));
    const auto undone = space.workspace->history().undo();
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().place.field + u' ' + undone.error().detail));
    QVERIFY(space.issues().isEmpty());
}

void IssueListTest::leavesNothingBehindWhenItFails_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("broken quotes far below") << QByteArray("Title,Owner\n") + QByteArray("a,b\n").repeated(3000) + "c,\"d\n" << ErrorCode::BrokenQuotes;
    QTest::newRow("a stray quote in the header") << QByteArray("Ti\"tle,Owner\na,b\n") << ErrorCode::BrokenQuotes;
    QTest::newRow("empty") << QByteArray() << ErrorCode::FileEmpty;
    QTest::newRow("blank lines alone") << QByteArray("\n\n\n") << ErrorCode::FileEmpty;
    QTest::newRow("no header") << QByteArray("1,Pump,2026-01-01\n2,Valve,2026-01-02\n") << ErrorCode::NoTitleColumn;
    QTest::newRow("mixed encodings") << QByteArray("Title\nÄnderung übergeben – geprüft\nPr\xFC" "fung\n") << ErrorCode::UnknownEncoding;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n") << ErrorCode::Unsupported;
    QTest::newRow("a huge cell") << QByteArray("Title\n") + QByteArray(2 << 20, 'x') << ErrorCode::TooLarge;
}

void IssueListTest::leavesNothingBehindWhenItFails()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    ScratchSpace space;
    const auto report = space.import(bytes);
    QVERIFY(!report);
    QCOMPARE(report.error().code, code);
    QVERIFY(report.error().place.file.endsWith(QStringLiteral("list.csv")));
    QVERIFY(space.workspace->projects().all().value().isEmpty());
    QVERIFY(space.workspace->people().people().value().isEmpty());
    QCOMPARE(storage::Journal(space.workspace->database()).lastChangeSet().value(), 0);
}

void IssueListTest::stopsWhenAsked()
{
    ScratchSpace space;
    const QString path = space.write("Title\n" + QByteArray("a\n").repeated(5000));
    double last = 0;
    const auto report = space.workspace->exchange().importIssues(path, {}, [&last](double done) {
        last = done;
        return done < 0.5;
    });
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QVERIFY(last > 0.2);
    QVERIFY(space.issues().isEmpty());
}

void IssueListTest::triesWithoutWriting()
{
    ScratchSpace space;
    ImportOptions dry;
    dry.dryRun = true;
    const auto report = space.import("Title,Owner\na,Ana\n,\n", dry);
    QVERIFY(report);
    QCOMPARE(report->added, 1);
    QCOMPARE(report->skipped.size(), 1);
    QVERIFY(space.workspace->projects().all().value().isEmpty());
    QVERIFY(space.workspace->people().people().value().isEmpty());
}

void IssueListTest::showsAPreview()
{
    ScratchSpace space;
    const QString path = space.write("Title;Due\na;2026-12-01\nb;\n");
    const auto preview = space.workspace->exchange().preview(path, {}, 1);
    QVERIFY(preview);
    QCOMPARE(preview->headings, (QStringList{QStringLiteral("Title"), QStringLiteral("Due")}));
    QCOMPARE(preview->rows, (QVector<QStringList>{{QStringLiteral("a"), QStringLiteral("2026-12-01")}}));
    QCOMPARE(preview->report.records, 2);
    QCOMPARE(preview->report.map.size(), 2);
}

void IssueListTest::readsItsOwnExportBack()
{
    ScratchSpace space;
    QVERIFY(space.import("ID,Title,Description,Status,Priority,Owner,Due,Labels\n1,=1+1,\"line\nbreak\",In Progress,High,Ana <ana@example.org>,2026-12-01,\"a,b\"\n"
                         "2,plain,'quoted,done,,,,\n"));
    QVector<domain::IssueId> ids;
    const QVector<Issue> before = space.issues();
    for (const Issue &issue : before)
        ids.append(issue.id);
    const QString path = space.folder.filePath(QStringLiteral("export.csv"));
    QVERIFY(space.workspace->exchange().exportIssuesCsv(ids, path));
    QCOMPARE(QFile(path).permissions() & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
    const auto report = space.workspace->exchange().importIssues(path, {});
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->added, 0);
    const QVector<Issue> after = space.issues();
    for (qsizetype i = 0; i < before.size(); ++i) {
        QCOMPARE(after[i].title, before[i].title);
        QCOMPARE(after[i].description, before[i].description);
        QCOMPARE(after[i].status, before[i].status);
        QCOMPARE(after[i].owner, before[i].owner);
        QCOMPARE(after[i].needBy, before[i].needBy);
        QCOMPARE(after[i].labels, before[i].labels);
    }
}

void IssueListTest::keepsHostileTextAsText()
{
    QFile file(shared_data::path(QStringLiteral("conformance/text/blns.txt")));
    if (shared_data::folder().isEmpty() || !file.open(QIODevice::ReadOnly))
        QSKIP("sample data is read at run time from ../shared/data or RUNG_DATA_DIR and is never committed: there is none here");
    QByteArray list("Title,Description,Owner,Labels\r\n");
    QStringList texts;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        texts.append(line == QChar(QChar::ByteOrderMark) || line == QChar(QChar::ByteOrderSwapped) ? QString() : line); // SQLite keeps none at the front of a text
        QString quoted = line;
        quoted.replace(u'"', QStringLiteral("\"\""));
        list += ("row " + QByteArray::number(texts.size())) + ",\"" + quoted.toUtf8() + "\",\"" + quoted.toUtf8() + "\",\"" + quoted.toUtf8() + "\"\r\n";
    }
    ScratchSpace space;
    const auto report = space.import(list);
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    const QVector<Issue> issues = space.issues();
    QCOMPARE(issues.size(), texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i)
        QCOMPARE(issues[i].description, texts[i]);
    const auto second = space.import(list);
    QVERIFY(second);
    QCOMPARE(second->unchanged, texts.size());
}
