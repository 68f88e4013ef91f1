#include "reporttest.h"

#include "demospace.h"
#include "render/document.h"
#include "services/report/briefmaker.h"
#include "services/report/registermaker.h"
#include "services/sample/samplecatalogue.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace services;

namespace {

// Made once: the tests only read it.
struct SampleSpace {
    static SampleSpace &shared()
    {
        static SampleSpace sample;
        return sample;
    }
    SampleSpace() : clock(base::Instant::fromIso(QStringLiteral("2026-10-12T08:00:00Z")))
    {
        space = must(Workspace::inMemory(clock, QStringLiteral("Mara")));
        must(makeSample(*space, QStringLiteral("harbour")));
    }
    base::FixedClock clock;
    std::unique_ptr<Workspace> space;
};

QString textOf(const render::Document &document)
{
    QString text;
    for (int page = 0; page < document.pageCount(); ++page)
        text += document.text(page) + u'\n';
    return text.replace(QChar(QChar::Nbsp), u' ');
}

// For the eye: papers of the sample in the folder of RUNG_TEST_PAPERS.
QString paperPath(const QString &name)
{
    const QString folder = qEnvironmentVariable("RUNG_TEST_PAPERS");
    return folder.isEmpty() ? QString() : folder + u'/' + name + QStringLiteral(".pdf");
}

}

void ReportTest::briefOfEachSampleIssue()
{
    SampleSpace &sample = SampleSpace::shared();
    const auto ids = must(sample.space->issues().ids({}));
    QVERIFY(ids.size() > 20);
    for (const domain::IssueId id : ids) {
        ReportOptions options;
        options.issue = id;
        const auto document = must(sample.space->reports().document(options));
        const domain::Issue issue = must(sample.space->issues().find(id));
        const QString text = textOf(*document);
        QVERIFY(text.contains(issue.key));
        QVERIFY2(document->pageCount() <= 3, qPrintable(issue.key));
        QCOMPARE(document->info().author, QStringLiteral("Mara"));
        QVERIFY(!text.contains(QStringLiteral("an unknown person")));
        if (const QString path = paperPath(issue.key); !path.isEmpty())
            must(sample.space->reports().exportPdf(options, path));
    }
}

void ReportTest::registerOfTheSample()
{
    SampleSpace &sample = SampleSpace::shared();
    storage::IssueQuery open;
    open.statuses = {domain::IssueStatus::Open, domain::IssueStatus::InProgress};
    const auto ids = must(sample.space->issues().ids(open));
    ReportOptions options;
    options.kind = ReportKind::Register;
    options.project = must(sample.space->projects().all()).first().id;
    const auto content = must(registerContent(*sample.space, options));
    QCOMPARE(content.rows.size(), ids.size());
    const QString text = textOf(*must(sample.space->reports().document(options)));
    for (const domain::IssueId id : ids)
        QVERIFY(text.contains(must(sample.space->issues().find(id)).key));
    QVERIFY(text.contains(must(sample.space->history().head()).left(4)));
    if (const QString path = paperPath(QStringLiteral("register")); !path.isEmpty())
        must(sample.space->reports().exportPdf(options, path));
}

void ReportTest::registerOfAllProjectsAndClosedIssues()
{
    SampleSpace &sample = SampleSpace::shared();
    ReportOptions options;
    options.kind = ReportKind::Register;
    const auto open = must(registerContent(*sample.space, options));
    options.closedToo = true;
    const auto all = must(registerContent(*sample.space, options));
    QVERIFY(all.rows.size() > open.rows.size());
    options.project = domain::ProjectId(4711);
    QCOMPARE(registerContent(*sample.space, options).error().code, base::ErrorCode::NotFound);
}

void ReportTest::leavesConfidentialMattersOut()
{
    DemoSpace demo;
    const domain::Issue issue = demo.issue(QStringLiteral("A matter of conduct"));
    QVERIFY(briefContent(*demo.space, issue.id));
    domain::Matrix matrix = must(demo.space->matrices().find(must(demo.space->issues().openCase(issue.id)).matrix.id));
    for (domain::EscalationPath &path : matrix.paths)
        path.kind = domain::PathKind::Confidential;
    must(demo.space->matrices().save(matrix, QStringLiteral("path")));
    const auto moved = demo.space->matrices().publish(demo.project.id, MatrixService::RunningIssues::Move, {});
    QVERIFY(moved || moved.error().code == base::ErrorCode::Invalid); // in place when nothing else runs on it
    QCOMPARE(outcome(briefContent(*demo.space, issue.id)), refusal(base::ErrorCode::ConfidentialMatter));
    ReportOptions options;
    options.kind = ReportKind::Register;
    QVERIFY(must(registerContent(*demo.space, options)).rows.isEmpty());
}

void ReportTest::exportsWholeOrNotAtAll()
{
    DemoSpace demo;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("brief.pdf"));
    ReportOptions options;
    options.issue = domain::IssueId(4711);
    QVERIFY(!demo.space->reports().exportPdf(options, path));
    QVERIFY(!QFile::exists(path));
    options.issue = demo.issue(QStringLiteral("Late steel")).id;
    must(demo.space->reports().exportPdf(options, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
}
