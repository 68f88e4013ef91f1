#include "matrixpapertest.h"

#include "../demospace.h"

#include "render/document.h"
#include "services/escalation/matrixtemplates.h"
#include "services/report/reportservice.h"
#include "services/risk/riskservice.h"
#include "services/sample/samplecatalogue.h"

#include <QTest>

using domain::Matrix;
using services::PaperSize;
using services::ReportKind;

namespace {

QString paperText(const render::Document &document)
{
    QString text;
    for (int page = 0; page < document.pageCount(); ++page)
        text += document.text(page) + u'\n';
    return text.replace(QChar(QChar::Nbsp), u' ').replace(u'\n', u' ').simplified();
}

std::unique_ptr<render::Document> paper(DemoSpace &demo, ReportKind kind)
{
    services::ReportOptions options;
    options.kind = kind;
    options.project = demo.project.id;
    return must(demo.space->reports().document(options));
}

// For the eye: papers in the folder of RUNG_TEST_PAPERS.
void keepForTheEye(services::Workspace &space, const services::ReportOptions &options, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("RUNG_TEST_PAPERS"); !folder.isEmpty())
        must(space.reports().exportPdf(options, folder + u'/' + name + QStringLiteral(".pdf")));
}

// A matrix of one path with this many levels on two sides, everybody with a deputy.
Matrix ladder(DemoSpace &demo, int levels)
{
    Matrix matrix = must(demo.space->matrices().current(demo.project.id));
    domain::EscalationPath path = matrix.paths[1];
    path.levels.clear();
    for (int i = 0; i < levels; ++i) {
        domain::Level level = matrix.paths[1].levels[0];
        level.title = QStringLiteral("Rung %1").arg(i);
        level.ours = {demo.person(QStringLiteral("Ours %1").arg(i), demo.us.id).id, {demo.person(QStringLiteral("Deputy %1").arg(i), demo.us.id).id}};
        level.theirs = {demo.person(QStringLiteral("Theirs %1").arg(i), demo.them.id).id, {}};
        level.facts = {domain::Fact::Description, domain::Fact::CostPerDay, domain::Fact::Options};
        path.levels.append(level);
    }
    matrix.paths = {path};
    return must(demo.space->matrices().save(matrix, {}));
}

}

void MatrixPaperTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void MatrixPaperTest::sheetOfTheSample_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("size");
    QTest::newRow("matrix-a4") << int(ReportKind::Matrix) << int(PaperSize::A4);
    QTest::newRow("matrix-letter") << int(ReportKind::Matrix) << int(PaperSize::Letter);
    QTest::newRow("guidelines-a4") << int(ReportKind::Guidelines) << int(PaperSize::A4);
    QTest::newRow("severity-a4") << int(ReportKind::Severity) << int(PaperSize::A4);
    QTest::newRow("risk-a4") << int(ReportKind::RiskMatrix) << int(PaperSize::A4);
    QTest::newRow("guidelines-letter") << int(ReportKind::Guidelines) << int(PaperSize::Letter);
}

void MatrixPaperTest::sheetOfTheSample()
{
    QFETCH(int, kind);
    QFETCH(int, size);
    const base::FixedClock clock(base::Instant::fromIso(QStringLiteral("2026-10-12T08:00:00Z")));
    const auto space = must(services::Workspace::inMemory(clock, QStringLiteral("Mara")));
    must(services::makeSample(*space, QStringLiteral("harbour")));
    services::ReportOptions options;
    options.kind = ReportKind(kind);
    options.paper = PaperSize(size);
    const auto document = must(space->reports().document(options));
    const QString text = paperText(*document);
    const Matrix matrix = must(space->matrices().current(must(space->projects().all()).first().id));
    for (const domain::EscalationPath &path : matrix.paths)
        if (path.kind != domain::PathKind::Confidential)
            QVERIFY2(text.contains(path.name) || options.kind != ReportKind::Matrix, qPrintable(path.name));
    QVERIFY(text.contains(QStringLiteral("Matrix version %1 of ").arg(matrix.version)) || options.kind == ReportKind::RiskMatrix);
    QVERIFY(text.contains(QStringLiteral("Mon 12 Oct 2026")));
    keepForTheEye(*space, options, QString::fromLatin1(QTest::currentDataTag()));
}

void MatrixPaperTest::fiveLevelsStandOnOnePage()
{
    DemoSpace demo;
    ladder(demo, 5);
    const auto document = paper(demo, ReportKind::Matrix);
    QCOMPARE(document->pageCount(), 1);
    const QString text = paperText(*document);
    for (int i = 0; i < 5; ++i)
        for (const char *name : {"Rung %1", "Ours %1", "Deputy %1", "Theirs %1"})
            QVERIFY(text.contains(QString::fromLatin1(name).arg(i)));
    QVERIFY(text.indexOf(QStringLiteral("Rung 4")) < text.indexOf(QStringLiteral("Rung 0"))); // the top rung is highest
    QVERIFY(text.contains(QStringLiteral("Nordkran")));
    QVERIFY(text.contains(QStringLiteral("Stop.")));
}

void MatrixPaperTest::moreLevelsFlowAndNothingIsLost()
{
    DemoSpace demo;
    ladder(demo, 23);
    const auto document = paper(demo, ReportKind::Matrix);
    QVERIFY(document->pageCount() > 2);
    const QString text = paperText(*document);
    for (int i = 0; i < 23; ++i)
        QVERIFY(text.contains(QStringLiteral("Rung %1 ").arg(i)));
    QVERIFY(text.count(QStringLiteral("Our side")) >= document->pageCount() - 1); // the head is repeated; rules alone need none
}

void MatrixPaperTest::aConfidentialPathNamesItsContactsAlone()
{
    DemoSpace demo;
    Matrix matrix = ladder(demo, 3);
    domain::EscalationPath secret = matrix.paths[0];
    secret.key = QStringLiteral("conduct");
    secret.name = QStringLiteral("Secret ladder");
    secret.kind = domain::PathKind::Confidential;
    secret.categories = {QStringLiteral("conduct")};
    secret.lastResorts = {QStringLiteral("Secret resort")};
    const domain::Person amsel = demo.person(QStringLiteral("Judith Amsel"), demo.us.id);
    const domain::Person watcher = demo.person(QStringLiteral("Hidden Deputy"), demo.us.id);
    for (domain::Level &level : secret.levels) {
        level.title = QStringLiteral("Secret rung");
        level.ours = {amsel.id, {watcher.id}};
    }
    matrix.paths.append(secret);
    must(demo.space->matrices().save(matrix, {}));
    for (const ReportKind kind : {ReportKind::Matrix, ReportKind::Guidelines}) {
        const QString text = paperText(*paper(demo, kind));
        QVERIFY(text.contains(QStringLiteral("Judith Amsel, +49 40 1")));
        QVERIFY(text.contains(QStringLiteral("conduct")));
        for (const char *hidden : {"Secret rung", "Secret ladder", "Secret resort", "Hidden Deputy"})
            QVERIFY2(!text.contains(QString::fromLatin1(hidden)), hidden);
    }
}

void MatrixPaperTest::guidelinesSayVersionAndDate()
{
    DemoSpace demo;
    ladder(demo, 4);
    const auto document = paper(demo, ReportKind::Guidelines);
    QCOMPARE(document->pageCount(), 1);
    const QString text = paperText(*document);
    for (const char *part : {"It is fine to escalate", "Matrix version 1 of 12 Oct 2026", "printed Mon 12 Oct 2026", "questions to Mara Lindt", "When", "To whom",
                             "How", "Words that help", "If someone on the path is part of the problem", "Ours 3", "Do not wait."})
        QVERIFY2(text.contains(QString::fromLatin1(part)), part);
    QCOMPARE(document->info().fileName, demo.project.key + QStringLiteral("-guidelines.pdf"));
}

void MatrixPaperTest::guidelinesNameKnownSituationsWhereThereIsRoom()
{
    DemoSpace demo;
    ladder(demo, 4);
    const auto document = paper(demo, ReportKind::Guidelines);
    QCOMPARE(document->pageCount(), 1);
    const QString text = paperText(*document);
    QVERIFY2(text.contains(QStringLiteral("Escalate, for example: People or the public are in danger")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Handle it yourself: Two people in the team do not get along")), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("bribery"))); // that is not asked along the ladder
    DemoSpace crowded;
    ladder(crowded, 30);
    QVERIFY(!paperText(*paper(crowded, ReportKind::Guidelines)).contains(QStringLiteral("Handle it yourself")));
}

void MatrixPaperTest::papersOfEveryTemplateStandOnFewPages()
{
    for (const services::MatrixTemplate &each : must(services::MatrixTemplates::shipped({}))) {
        DemoSpace demo;
        services::MatrixTemplates::People people;
        for (const services::TemplateRole &role : each.roles)
            people.insert(role.id, demo.person(role.title, role.isOurs ? demo.us.id : demo.them.id).id);
        must(services::MatrixTemplates(*demo.space).apply(demo.project.id, each, people, demo.them.id, each.name));
        QVERIFY2(paper(demo, ReportKind::Guidelines)->pageCount() <= 2, qPrintable(each.key));
        QVERIFY2(paper(demo, ReportKind::Matrix)->pageCount() <= each.matrix.paths.size(), qPrintable(each.key));
    }
}

void MatrixPaperTest::severitySheetHoldsEveryCell()
{
    DemoSpace demo;
    Matrix matrix = must(demo.space->matrices().current(demo.project.id));
    matrix.severity.definitions[0].definition = QStringLiteral("The quay <b>stands</b> still");
    matrix = must(demo.space->matrices().save(matrix, {}));
    const auto document = paper(demo, ReportKind::Severity);
    QCOMPARE(document->pageCount(), 1);
    const QString text = document->text(0);
    const QStringList words = text.split(QRegularExpression(QStringLiteral("\\s+")));
    for (const domain::Severity severity : domain::kSeverities) {
        qsizetype cells = 1; // beside its meaning
        for (const auto &row : matrix.severity.cells)
            cells += std::count(row.begin(), row.end(), severity);
        QCOMPARE(words.count(QStringLiteral("S%1").arg(int(severity) + 1)), cells);
    }
    QVERIFY(paperText(*document).contains(QStringLiteral("The quay <b>stands</b> still")));
}

void MatrixPaperTest::riskSheetHoldsEveryClass()
{
    DemoSpace demo;
    const domain::RiskMatrix matrix = must(demo.space->risks().resizeMatrix(demo.project.id, 6));
    const auto document = paper(demo, ReportKind::RiskMatrix);
    QCOMPARE(document->pageCount(), 1);
    const QString text = paperText(*document);
    for (const QString &name : matrix.probabilityNames + matrix.impactNames)
        QVERIFY2(text.contains(name), qPrintable(name));
    qsizetype cells = 0;
    for (const char *word : {"Low", "Medium", "High", "Very high"})
        cells += document->text(0).split(u'\n').count(QString::fromLatin1(word));
    QVERIFY2(cells >= 36, qPrintable(QString::number(cells)));
}
