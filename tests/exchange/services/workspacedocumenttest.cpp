#include "workspacedocumenttest.h"

#include "scratchspace.h"
#include "services/person/personservice.h"
#include "services/sample/samplecatalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>

using base::ErrorCode;
using services::Workspace;

namespace {

// Every row of every table as text, without what tells of the file and not of its content: how often a row was written
// (row_version, and the digest over it) and the cache of advice.
QMap<QString, QStringList> tablesOf(const QString &path)
{
    QMap<QString, QStringList> tables;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("compare"));
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("cannot open %s", qPrintable(path));
        QStringList names = database.tables();
        names.append(QStringLiteral("sqlite_sequence")); // the numbers given so far
        names.removeIf([](const QString &name) { return name.startsWith(QLatin1String("search_")); }); // made from the records
        for (const char *cache : {"issue_state", "issue_due", "advice_due"})
            names.removeAll(QLatin1String(cache));
        for (const QString &name : std::as_const(names)) {
            QStringList &rows = tables[name];
            QSqlQuery query(database);
            if (!query.exec(QStringLiteral("SELECT * FROM \"%1\" ORDER BY 1, 2").arg(name)))
                qFatal("%s", qPrintable(query.lastError().text()));
            while (query.next()) {
                QString row;
                const QSqlRecord record = query.record();
                for (int i = 0; i < record.count(); ++i)
                    if (record.fieldName(i) != QStringLiteral("row_version")
                        && (record.fieldName(i) != QStringLiteral("digest") || name == QStringLiteral("change_set")))
                        row += record.fieldName(i) + u'=' + QString::fromLatin1(record.value(i).toByteArray().toPercentEncoding()) + u' ';
                rows.append(row);
            }
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("compare"));
    return tables;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Exports the workspace, imports it into a new file, compares every table, exports that and compares the bytes.
void compareRoundTrip(const QTemporaryDir &folder, const base::Clock &clock, const QString &original)
{
    const QString document = folder.filePath(QStringLiteral("out.json"));
    const QString again = folder.filePath(QStringLiteral("again.json"));
    const QString copy = folder.filePath(QStringLiteral("copy.rung"));
    {
        auto from = Workspace::open(original, clock, QStringLiteral("tester"));
        QVERIFY(from);
        const auto exported = (*from)->exchange().exportWorkspace(document);
        QVERIFY2(exported, exported ? "" : qPrintable(exported.error().detail));
        auto to = Workspace::create(copy, clock, QStringLiteral("somebody else"));
        QVERIFY(to);
        const auto imported = (*to)->exchange().importWorkspace(document);
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().place.field + u' ' + imported.error().detail));
        QVERIFY((*to)->exchange().exportWorkspace(again));
    }
    const auto before = tablesOf(original);
    const auto after = tablesOf(copy);
    QVERIFY(before.size() > 20);
    QCOMPARE(after.keys(), before.keys());
    for (auto table = before.begin(); table != before.end(); ++table)
        QCOMPARE(after[table.key()], table.value());
    QCOMPARE(bytesOf(again), bytesOf(document));
}

base::Error importError(const QByteArray &document)
{
    ScratchSpace space;
    const auto imported = space.workspace->exchange().importWorkspace(space.write(document, QStringLiteral("w.json")));
    if (!space.workspace->projects().all().value().isEmpty() || !space.workspace->people().people().value().isEmpty())
        return {ErrorCode::Internal, QStringLiteral("something was left behind"), {}};
    return imported ? base::Error{ErrorCode::Internal, QStringLiteral("no error"), {}} : imported.error();
}

}

void WorkspaceDocumentTest::losesNothing()
{
    const base::FixedClock clock(base::Instant::fromIso(QStringLiteral("2026-11-21T10:00:00Z")));
    QTemporaryDir folder;
    const QString original = folder.filePath(QStringLiteral("sample.rung"));
    {
        auto workspace = Workspace::create(original, clock, QStringLiteral("tester"));
        QVERIFY(workspace);
        const auto made = services::makeSample(**workspace, services::sampleNames().first());
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        // A number that was given is not given again.
        domain::Issue removed;
        removed.project = (*workspace)->projects().all().value().first().id;
        removed.title = QStringLiteral("gone");
        const auto raised = (*workspace)->issues().raise(removed);
        QVERIFY(raised);
        QVERIFY((*workspace)->issues().remove(raised->id));
        domain::Organisation theirs = (*workspace)->people().organisations().value().last();
        const domain::PersonId manager = (*workspace)->people().people().value().last().id;
        theirs.ladder = {{0, manager, {}, QDate(2026, 9, 30)}, {0, manager, QDate(2026, 11, 2), {}}, {2, manager, {}, {}}};
        theirs.notices = {{QStringLiteral("Termination"), 30}, {QStringLiteral("Kündigung"), 5}};
        QVERIFY((*workspace)->people().save(theirs));
        QVERIFY((*workspace)->projects().setSetting(QStringLiteral("b.second"), QStringLiteral("x")));
        QVERIFY((*workspace)->projects().setSetting(QStringLiteral("a.first"), QStringLiteral("ü \"quoted\"\n")));
    }
    compareRoundTrip(folder, clock, original);
}

void WorkspaceDocumentTest::keepsImportedListsAndTheirHistory()
{
    const base::FixedClock clock(base::Instant::fromIso(QStringLiteral("2026-11-21T10:00:00Z")));
    QTemporaryDir folder;
    const QString original = folder.filePath(QStringLiteral("lists.rung"));
    QByteArray list("ID,Title,Owner,Comment\n");
    for (int i = 0; i < 2500; ++i)
        list += QByteArray::number(i) + ",\"row \"\"" + QByteArray::number(i) + "\"\" \xF0\x9F\x9A\xA7\",Ana,note " + QByteArray::number(i % 7) + "\n";
    QFile file(folder.filePath(QStringLiteral("list.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(list);
    file.close();
    {
        auto workspace = Workspace::create(original, clock, QStringLiteral("tester"));
        QVERIFY(workspace);
        QVERIFY((*workspace)->exchange().importIssues(file.fileName(), {}));
    }
    compareRoundTrip(folder, clock, original);
}

void WorkspaceDocumentTest::takesADocumentWrittenByHand()
{
    ScratchSpace space;
    // Lists in any order, no history: it begins with this act.
    const QString path = space.write(R"({
        "people": [{"id": 4, "name": "Ana", "reportsTo": 7}, {"id": 7, "name": "Ben"}],
        "projects": [{"id": 2, "key": "HT", "name": "Harbour", "currency": "EUR", "manager": 4}],
        "settings": {"x": "y"},
        "rungWorkspace": 1
    })", QStringLiteral("w.json"));
    const auto imported = space.workspace->exchange().importWorkspace(path);
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().place.field + imported.error().detail));
    QCOMPARE(space.project().id.value(), 2);
    QCOMPARE(space.workspace->people().find(domain::PersonId(4)).value().reportsTo.value(), 7);
    QCOMPARE(space.workspace->projects().setting(QStringLiteral("x")).value(), QStringLiteral("y"));
    QCOMPARE(storage::Journal(space.workspace->database()).lastChangeSet().value(), 1);
}

void WorkspaceDocumentTest::refusesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("line");
    QTest::newRow("not JSON") << QByteArray("key,title\n1,a\n") << ErrorCode::BadValue << QString() << 1;
    QTest::newRow("cut off") << QByteArray("{\"rungWorkspace\": 1,\n\"people\": [{\"id\": 1") << ErrorCode::BadValue << QString() << 2;
    QTest::newRow("text after the end") << QByteArray("{\"rungWorkspace\": 1}\n{}") << ErrorCode::BadValue << QString() << 2;
    QTest::newRow("another document") << QByteArray("{\"people\": []}") << ErrorCode::BadValue << QStringLiteral("rungWorkspace") << 0;
    QTest::newRow("newer") << QByteArray("{\"rungWorkspace\": 99}") << ErrorCode::NewerWorkspace << QStringLiteral("rungWorkspace") << 0;
    QTest::newRow("unknown list") << QByteArray("{\"rungWorkspace\": 1, \"cats\": []}") << ErrorCode::UnknownField << QStringLiteral("cats") << 0;
    QTest::newRow("list twice") << QByteArray("{\"rungWorkspace\": 1, \"people\": [], \"people\": []}") << ErrorCode::BadValue << QStringLiteral("people") << 1;
    QTest::newRow("no list") << QByteArray("{\"rungWorkspace\": 1, \"people\": {}}") << ErrorCode::BadValue << QStringLiteral("people") << 1;
    QTest::newRow("unknown field") << QByteArray("{\"rungWorkspace\": 1, \"people\": [\n{\"id\": 1, \"name\": \"A\"},\n{\"id\": 2, \"nmae\": \"B\"}]}")
                                   << ErrorCode::UnknownField << QStringLiteral("people.2.nmae") << 3;
    QTest::newRow("wrong type") << QByteArray("{\"rungWorkspace\": 1, \"people\": [{\"id\": 1, \"name\": 5}]}")
                                << ErrorCode::BadValue << QStringLiteral("people.1.name") << 1;
    QTest::newRow("no number") << QByteArray("{\"rungWorkspace\": 1, \"people\": [{\"name\": \"A\"}]}") << ErrorCode::BadValue << QStringLiteral("people.1.id") << 1;
    QTest::newRow("not an object") << QByteArray("{\"rungWorkspace\": 1, \"people\": [7]}") << ErrorCode::BadValue << QStringLiteral("people.1") << 1;
    QTest::newRow("names nobody") << QByteArray("{\"rungWorkspace\": 1, \"absences\": [{\"id\": 1, \"person\": 9, \"from\": \"2026-01-01T00:00:00Z\"}]}")
                                  << ErrorCode::BadValue << QStringLiteral("absences.1") << 1;
    QTest::newRow("a circle of superiors")
        << QByteArray("{\"rungWorkspace\": 1, \"people\": [{\"id\": 1, \"name\": \"A\", \"reportsTo\": 2}, {\"id\": 2, \"name\": \"B\", \"reportsTo\": 1}]}")
        << ErrorCode::BadValue << QStringLiteral("people.1.reportsTo") << 0;
    QTest::newRow("an unknown person on a ladder")
        << QByteArray("{\"rungWorkspace\": 1, \"organisations\": [{\"id\": 4, \"name\": \"O\", \"ladder\": [{\"level\": 0, \"person\": 1}, {\"level\": 1, \"person\": 9}]}], "
                      "\"people\": [{\"id\": 1, \"name\": \"A\"}]}")
        << ErrorCode::BadValue << QStringLiteral("organisations.4.ladder.2.person") << 0;
    QTest::newRow("an unknown superior") << QByteArray("{\"rungWorkspace\": 1, \"people\": [{\"id\": 1, \"name\": \"A\", \"reportsTo\": 9}]}")
                                         << ErrorCode::BadValue << QStringLiteral("people.1.reportsTo") << 0;
    QTest::newRow("empty") << QByteArray() << ErrorCode::FileEmpty << QString() << 0;
    QTest::newRow("very deep") << "{\"rungWorkspace\": 1, \"people\": [" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "]}"
                               << ErrorCode::BadValue << QStringLiteral("people.1") << 1;
}

void WorkspaceDocumentTest::refusesWhatIsWrong()
{
    QFETCH(QByteArray, document);
    QFETCH(ErrorCode, code);
    QFETCH(QString, field);
    QFETCH(int, line);
    const base::Error error = importError(document);
    QCOMPARE(error.code, code);
    QCOMPARE(error.place.field, field);
    QCOMPARE(error.place.row, line);
    QVERIFY(error.place.file.endsWith(QStringLiteral("w.json")));
    QVERIFY2(!error.detail.contains(QStringLiteral("SQLite")), qPrintable(error.detail)); // no words of the database
}

void WorkspaceDocumentTest::refusesAWorkspaceThatIsNotEmpty()
{
    ScratchSpace space;
    const QString path = space.write("{\"rungWorkspace\": 1}", QStringLiteral("w.json"));
    QVERIFY(space.workspace->exchange().importWorkspace(path));
    QVERIFY(space.workspace->projects().create(QStringLiteral("One")));
    const auto imported = space.workspace->exchange().importWorkspace(path);
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, ErrorCode::Invalid);
}

void WorkspaceDocumentTest::noticesAForgedHistory()
{
    ScratchSpace space;
    QVERIFY(space.workspace->projects().create(QStringLiteral("One")));
    const QString path = space.folder.filePath(QStringLiteral("w.json"));
    QVERIFY(space.workspace->exchange().exportWorkspace(path));
    QByteArray document = bytesOf(path);
    QVERIFY(document.count("\"tester\"") > 0);
    document.replace("\"tester\"", "\"forger\"");
    const base::Error error = importError(document);
    QCOMPARE(error.code, ErrorCode::BadValue);
    QCOMPARE(error.place.field, QStringLiteral("history.1.hash"));
}

void WorkspaceDocumentTest::replacesNothingWithAHalf()
{
    ScratchSpace space;
    QVERIFY(space.workspace->projects().create(QStringLiteral("One")));
    QByteArray list("Title\n");
    QVERIFY(space.import(list + QByteArray("a\n").repeated(2000)));
    const QString path = space.write("precious", QStringLiteral("out.json"));
    QFile(path).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
    QCOMPARE(space.workspace->exchange().exportWorkspace(path, [](double) { return false; }).error().code, ErrorCode::Cancelled);
    QCOMPARE(bytesOf(path), QByteArray("precious"));
    QVERIFY(space.workspace->exchange().exportWorkspace(path));
    QVERIFY(bytesOf(path).startsWith('{'));
    QVERIFY(QFile(path).permissions() & QFile::ReadGroup); // what was there keeps its permissions
    const QString fresh = space.folder.filePath(QStringLiteral("fresh.json"));
    QVERIFY(space.workspace->exchange().exportWorkspace(fresh));
    QVERIFY(!(QFile(fresh).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    QCOMPARE(space.workspace->exchange().exportWorkspace(space.folder.path()).error().code, ErrorCode::FileIsDirectory);
    QVERIFY(!space.workspace->exchange().exportWorkspace(QStringLiteral("/no/such/folder/x.json")));
}
