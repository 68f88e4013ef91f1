#include "matrixexchangetest.h"

#include "hostilematrix.h"

#include "domain/escalation/matrixdifference.h"
#include "services/escalation/matrixexchange.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using base::ErrorCode;
using domain::Matrix;
using services::MatrixFormat;

namespace {

struct ExchangeSpace : DemoSpace {
    ExchangeSpace() : files(*space) { addAwkwardNames(*this); }
    Matrix current() { return must(space->matrices().current(project.id)); }
    QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    QByteArray bytes(const QString &name) const
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString write(const char *name, const QByteArray &data)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(data) != data.size())
            qFatal("cannot write %s", name);
        return file.fileName();
    }
    base::Result<services::MatrixImport> read(const QString &name, MatrixFormat format, bool addPeople = false)
    {
        return files.read(project.id, name, {format, addPeople, false, {}});
    }

    QTemporaryDir folder;
    services::MatrixExchange files;
};

QString namesOf(const QVector<domain::MatrixDifference> &differences)
{
    QStringList names;
    for (const domain::MatrixDifference &each : differences)
        names << QStringLiteral("%1 of %2, level %3").arg(int(each.place.part)).arg(each.place.pathKey).arg(each.place.level);
    return names.join(QStringLiteral("; "));
}

QString faultsOf(const services::MatrixImport &report)
{
    QStringList texts;
    for (const exchange::MatrixFault &fault : report.faults)
        texts << QStringLiteral("%1:%2 %3 %4 %5").arg(fault.row).arg(fault.column).arg(fault.field, fault.reason, fault.text);
    return texts.join(QLatin1Char('\n'));
}

constexpr char kWritten[] = "My matrix;;\n"
                            "[paths];Name;Kind;Counterparty;Categories\n"
                            "supply;Supplier;Counterparty;nordkran;\"crane; steel\"\n"
                            ";;;;\n"
                            "[Levels];Title;Number;Our people;Their people;Respond S1;Respond S2;Channels\n"
                            "supply;Team;0;Mara Lindt;\"tom@example.org; piet maas\";2h;1 d;meeting\n"
                            "supply;Head;1;stefan@example.org;nobody;90m;;Call\n";

}

void MatrixExchangeTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void MatrixExchangeTest::everyFormatGivesBackEveryMatrix_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("name");
    QTest::newRow("csv") << int(MatrixFormat::Csv) << QStringLiteral("m.csv");
    QTest::newRow("xlsx") << int(MatrixFormat::Xlsx) << QStringLiteral("m.xlsx");
    QTest::newRow("json") << int(MatrixFormat::Json) << QStringLiteral("m.json");
}

void MatrixExchangeTest::everyFormatGivesBackEveryMatrix()
{
    QFETCH(int, format);
    QFETCH(QString, name);
    ExchangeSpace demo;
    std::mt19937 random(20'261'122);
    for (int round = 0; round < 40; ++round) {
        const Matrix before = must(demo.space->matrices().save(hostileMatrix(random, demo, demo.current()), {}));
        const QString path = demo.folder.filePath(name);
        must(demo.files.write(before, MatrixFormat(format), path));
        Matrix other = before;
        other.paths.clear();
        other.severity = domain::SeverityMatrix::standard();
        must(demo.space->matrices().save(other, {}));
        const services::MatrixImport report = must(demo.read(path, MatrixFormat(format)));
        QCOMPARE(faultsOf(report), QString());
        QCOMPARE(namesOf(domain::matrixDifferences(before, demo.current())), QString());
        QCOMPARE(demo.current().paths, before.paths);
        QCOMPARE(demo.current().severity, before.severity);
    }
}

void MatrixExchangeTest::aWorkbookComesBackFromLibreOffice()
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty())
        QSKIP("LibreOffice itself is to rewrite the workbook, and building Rung does not demand that large package; "
              "what Rung writes it reads back in everyFormatGivesBackEveryMatrix");
    constexpr int kRounds = 12;
    ExchangeSpace demo;
    std::mt19937 random(7);
    QVector<Matrix> written;
    QStringList call{QStringLiteral("-env:UserInstallation=file://") + demo.path("profile"), QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                     QStringLiteral("xlsx:Calc MS Excel 2007 XML"), QStringLiteral("--outdir"), demo.path("out")};
    for (int round = 0; round < kRounds; ++round) { // one start of LibreOffice for all
        written << must(demo.space->matrices().save(hostileMatrix(random, demo, demo.current()), {}));
        call << demo.folder.filePath(QStringLiteral("m%1.xlsx").arg(round));
        must(demo.files.write(written.last(), MatrixFormat::Xlsx, call.last()));
    }
    QProcess run;
    run.start(office, call);
    QVERIFY(run.waitForFinished(120'000));
    for (int round = 0; round < kRounds; ++round) {
        Matrix other = demo.current();
        other.paths.clear();
        other.severity = domain::SeverityMatrix::standard();
        must(demo.space->matrices().save(other, {}));
        const services::MatrixImport report = must(demo.read(demo.folder.filePath(QStringLiteral("out/m%1.xlsx").arg(round)), MatrixFormat::Xlsx));
        QCOMPARE(faultsOf(report), QString());
        QCOMPARE(namesOf(domain::matrixDifferences(written.at(round), demo.current())), QString());
        QCOMPARE(demo.current().paths, written.at(round).paths);
        QCOMPARE(demo.current().severity, written.at(round).severity);
    }
}

void MatrixExchangeTest::jsonIsTheSameDocumentAgain()
{
    ExchangeSpace demo;
    must(demo.files.write(demo.current(), MatrixFormat::Json, demo.path("a.json")));
    must(demo.read(demo.path("a.json"), MatrixFormat::Json));
    must(demo.files.write(demo.current(), MatrixFormat::Json, demo.path("b.json")));
    QVERIFY(!demo.bytes(demo.path("a.json")).isEmpty());
    QCOMPARE(demo.bytes(demo.path("b.json")), demo.bytes(demo.path("a.json")));
}

void MatrixExchangeTest::formulasStayText()
{
    ExchangeSpace demo;
    Matrix matrix = demo.current();
    matrix.paths[0].name = QStringLiteral("=HYPERLINK(\"http://evil.example\")");
    matrix = must(demo.space->matrices().save(matrix, {}));
    must(demo.files.write(matrix, MatrixFormat::Csv, demo.path("m.csv")));
    const QByteArray csv = demo.bytes(demo.path("m.csv"));
    QVERIFY(csv.contains("'=HYPERLINK"));
    QVERIFY(!csv.contains(",=") && !csv.contains(",\"="));
    must(demo.files.write(matrix, MatrixFormat::Xlsx, demo.path("m.xlsx")));
    QProcess unzip;
    unzip.start(QStringLiteral("python3"), {QStringLiteral("-c"),
                                            QStringLiteral("import sys,zipfile;print(zipfile.ZipFile(sys.argv[1]).read('xl/worksheets/sheet1.xml').count(b'<f>'))"),
                                            demo.path("m.xlsx")});
    QVERIFY(unzip.waitForFinished());
    QCOMPARE(unzip.readAllStandardOutput().trimmed(), QByteArray("0"));
}

void MatrixExchangeTest::aTablePeopleWroteIsRead()
{
    ExchangeSpace demo;
    domain::Person only = demo.person(QStringLiteral("Only One"), demo.us.id);
    const domain::SeverityMatrix severity = demo.current().severity;
    const Matrix matrix = demo.current();
    must(demo.space->people().remove(must(demo.space->people().organisations()).last().id)); // the second Nordkran
    const services::MatrixImport report = must(demo.read(demo.write("m.csv", kWritten), MatrixFormat::Csv));
    QCOMPARE(faultsOf(report), QString());
    const Matrix read = demo.current();
    QCOMPARE(read.severity, severity); // it says nothing of them
    QCOMPARE(read.paths.size(), 1);
    const domain::EscalationPath &path = read.paths[0];
    QCOMPARE(path.kind, domain::PathKind::Counterparty);
    QCOMPARE(must(demo.space->people().organisations()).size(), 2);
    QVERIFY(path.counterparty.isValid());
    QCOMPARE(path.categories, QStringList({QStringLiteral("crane"), QStringLiteral("steel")}));
    QCOMPARE(path.policies, domain::EscalationPath::standardPolicies());
    QCOMPARE(path.levels.size(), 2);
    QCOMPARE(path.levels[0].ours.primary, demo.manager.id);
    QCOMPARE(path.levels[0].theirs, (domain::LevelSide{demo.supplier.id, {demo.supplierLead.id}}));
    QCOMPARE(path.levels[0].respond[1], domain::Duration::days(1));
    QCOMPARE(path.levels[1].theirs, domain::LevelSide());
    QCOMPARE(path.levels[1].respond[0], domain::Duration::minutes(90));
    QVERIFY(path.levels[1].respond[1].isZero());
    QCOMPARE(path.levels[1].channels, QVector<domain::Channel>{domain::Channel::Call});
}

void MatrixExchangeTest::faultsSayTheirPlaceAndNothingIsChanged()
{
    ExchangeSpace demo;
    const auto before = everyRecord(*demo.space);
    const QByteArray broken = "[Paths],Name,Kind,Colour\n"
                              "supply,Supplier,sideways,red\n"
                              "supply,Again,,\n"
                              "[Levels],Number,Our people,Respond S1,Channels\n"
                              "supply,0,Ada Nova; Alex Kim,4 weeks,pigeon\n"
                              "supply,2,,,\n"
                              "other,0,,,\n"
                              "[Policies],Severity,Grace,Reminders\n"
                              "supply,S9,25%,-1\n";
    const services::MatrixImport report = must(demo.read(demo.write("m.csv", broken), MatrixFormat::Csv));
    QCOMPARE(faultsOf(report).split(QLatin1Char('\n')),
             QStringList({QStringLiteral("1:4  unknown-heading Colour"), QStringLiteral("2:3 Kind bad-word sideways"), QStringLiteral("3:1 [Paths] told-twice supply"),
                          QStringLiteral("5:3 Our people unknown-person Ada Nova"), QStringLiteral("5:3 Our people ambiguous-person Alex Kim"),
                          QStringLiteral("5:4 Respond S1 bad-duration 4 weeks"), QStringLiteral("5:5 Channels bad-word pigeon"),
                          QStringLiteral("7:1 [Levels] unknown-path other"), QStringLiteral("9:2 Severity bad-word S9"),
                          QStringLiteral("0:0 Number missing-level Supplier")}));
    QCOMPARE(recordDifferences(before, everyRecord(*demo.space)), QStringList());
}

void MatrixExchangeTest::unknownPeopleAreAddedWhenAsked()
{
    ExchangeSpace demo;
    const QString path = demo.write("m.csv", "[Paths],Name,Kind,Counterparty\n"
                                             "steel,Steel,counterparty,Stahl AG\n"
                                             "[Levels],Number,Our people,Their people\n"
                                             "steel,0,Ada Nova <ada@example.org>,Bo Stahl\n"
                                             "steel,1,ada nova <ada@example.org>; Mara Lindt,bo stahl\n");
    QCOMPARE(must(demo.read(path, MatrixFormat::Csv)).faults.size(), 5);
    const auto before = everyRecord(*demo.space);
    const services::MatrixImport report = must(demo.read(path, MatrixFormat::Csv, true));
    QCOMPARE(faultsOf(report), QString());
    QCOMPARE(report.addedPeople, QStringList({QStringLiteral("Ada Nova <ada@example.org>"), QStringLiteral("Bo Stahl")}));
    QCOMPARE(report.addedOrganisations, QStringList{QStringLiteral("Stahl AG")});
    const Matrix matrix = demo.current();
    const domain::Person ada = must(demo.space->people().find(matrix.paths[0].levels[0].ours.primary));
    QCOMPARE(ada.email, QStringLiteral("ada@example.org"));
    QCOMPARE(ada.organisation, demo.us.id);
    QCOMPARE(must(demo.space->people().find(matrix.paths[0].levels[0].theirs.primary)).organisation, matrix.paths[0].counterparty);
    QCOMPARE(matrix.paths[0].levels[1].ours.primary, ada.id);
    must(demo.space->history().undo());
    QCOMPARE(recordDifferences(before, everyRecord(*demo.space)), QStringList());
}

void MatrixExchangeTest::aDryRunChangesNothing()
{
    ExchangeSpace demo;
    const auto before = everyRecord(*demo.space);
    const QString path = demo.write("m.csv", "[Paths],Name\nsteel,Steel\n[Levels],Number,Our people\nsteel,0,Ada Nova\n");
    const services::MatrixImport report = must(demo.files.read(demo.project.id, path, {MatrixFormat::Csv, true, true, {}}));
    QVERIFY(report.isChanged);
    QCOMPARE(report.addedPeople, QStringList{QStringLiteral("Ada Nova")});
    QCOMPARE(recordDifferences(before, everyRecord(*demo.space)), QStringList());
}

void MatrixExchangeTest::filesThatAreNoMatrix()
{
    ExchangeSpace demo;
    const auto before = everyRecord(*demo.space);
    QCOMPARE(must(demo.read(demo.write("m.csv", "Title,Due\nCrane,2026-10-12\n"), MatrixFormat::Csv)).faults.size(), 1);
    QCOMPARE(demo.read(demo.path("gone.csv"), MatrixFormat::Csv).error().code, ErrorCode::FileMissing);
    QCOMPARE(demo.read(demo.write("m.csv", "[Paths],\"Na\"me\n"), MatrixFormat::Csv).error().code, ErrorCode::BrokenQuotes);
    QCOMPARE(demo.read(demo.write("m.json", "[1, 2"), MatrixFormat::Json).error().code, ErrorCode::BadValue);
    QCOMPARE(demo.read(demo.write("m.json", "{\"rungMatrix\": 2}"), MatrixFormat::Json).error().code, ErrorCode::Unsupported);
    QCOMPARE(demo.read(demo.write("m.json", "{\"rungMatrix\": 1, \"colour\": 1}"), MatrixFormat::Json).error().code, ErrorCode::UnknownField);
    QCOMPARE(demo.read(demo.write("m.json", "{\"rungMatrix\": 1, \"paths\": [{\"kind\": \"sideways\"}]}"), MatrixFormat::Json).error().place.field,
             QStringLiteral("paths.1.kind"));
    QCOMPARE(demo.read(demo.write("m.xlsx", "not a zip"), MatrixFormat::Xlsx).error().code, ErrorCode::Unsupported);
    QCOMPARE(recordDifferences(before, everyRecord(*demo.space)), QStringList());
}

void MatrixExchangeTest::importIsOneUndoStep()
{
    ExchangeSpace demo;
    const auto before = everyRecord(*demo.space);
    must(demo.read(demo.write("m.csv", "[Paths],Name\nsteel,Steel\n"), MatrixFormat::Csv));
    QCOMPARE(demo.current().paths.size(), 1);
    QCOMPARE(must(demo.space->history().undoable())->cause, QStringLiteral("matrix.import"));
    QCOMPARE(must(demo.space->history().undoable())->subject, QStringLiteral("m.csv"));
    must(demo.space->history().undo());
    QCOMPARE(recordDifferences(before, everyRecord(*demo.space)), QStringList());
}
