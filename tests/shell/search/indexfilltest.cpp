#include "search/indexfilltest.h"

#include "services/search/searchservice.h"
#include "services/workspace/workspace.h"
#include "services/workspace/writepath.h"
#include "shell/indexfill.h"
#include "support/samplespace.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace {

constexpr int kFillIssues = 6000;

void importMany(services::Workspace &space, domain::ProjectId project)
{
    QVector<domain::Issue> issues;
    for (int i = 0; i < kFillIssues; ++i) {
        domain::Issue issue;
        issue.project = project;
        issue.key = QStringLiteral("BULK-%1").arg(i);
        issue.title = QStringLiteral("bulk part %1").arg(i);
        issues.append(issue);
    }
    QVERIFY(space.writePath().run(QStringLiteral("import"), {}, [&](services::WritePath::Session &session) { return session.importIssues(issues); }));
}

}

void IndexFillTest::fillsAndGoesOnAfterACancel()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("work.rung"));
    base::FixedClock clock(base::Instant::fromIso(QStringLiteral("2026-10-14T08:40:00Z")));
    support::SampleSpace sample(path);
    const domain::ProjectId project = sample.project;
    sample.workspace.reset();
    const auto space = services::Workspace::open(path, clock, QStringLiteral("Mara")).value();
    importMany(*space, project);
    services::SearchService search(*space);
    QVERIFY(search.pendingShare().value());
    ui::IndexFill fill;
    QSignalSpy finished(&fill, &ui::IndexFill::finished);
    QSignalSpy failed(&fill, &ui::IndexFill::failed);
    fill.start(*space);
    QTRY_VERIFY(search.pendingShare().value().value_or(1) > 0.05);
    fill.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    const bool isWhole = finished.first().first().toBool();
    QCOMPARE(search.pendingShare().value().has_value(), !isWhole);
    fill.start(*space);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 60'000);
    QCOMPARE(finished.last().first().toBool(), true);
    QVERIFY(!search.pendingShare().value());
    QCOMPARE(search.find({.text = QStringLiteral("bulk"), .limit = 10'000}).value().hits.size(), kFillIssues);
    QCOMPARE(failed.size(), 0);
}
