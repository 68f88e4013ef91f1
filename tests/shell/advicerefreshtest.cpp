#include "advicerefreshtest.h"

#include "services/issue/issueservice.h"
#include "services/project/projectservice.h"
#include "shell/advicerefresh.h"
#include "storage/issue/issuestaterepository.h"
#include "support/samplespace.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using services::Workspace;
using ui::AdviceRefresh;

namespace {

constexpr int kIssues = 300; // more than two slices
constexpr int kPatienceMs = 120'000;
constexpr int kLongestGapMs = 100;

}

void AdviceRefreshTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    support::SampleSpace sample(m_folder->filePath(QStringLiteral("work.rung")));
    QVERIFY(sample.workspace);
    m_project = sample.project;
    sample.workspace.reset();
    auto opened = Workspace::open(m_folder->filePath(QStringLiteral("work.rung")), m_clock, QStringLiteral("Mara"));
    QVERIFY(opened);
    m_space = std::move(*opened);
    makeIssues(kIssues);
    while (m_space->issues().reevaluation().value())
        QVERIFY(m_space->issues().refreshDue(1'000));
    QVERIFY(m_space->issues().refreshDue(10'000));
    QVERIFY(isUpToDate());
}

void AdviceRefreshTest::cleanup()
{
    m_space.reset();
    m_folder.reset();
}

void AdviceRefreshTest::makeIssues(int count)
{
    const auto raiseAll = [&](services::WritePath::Session &session) -> base::Result<> {
        for (int i = 0; i < count; ++i) {
            domain::Issue issue;
            issue.project = m_project;
            issue.title = QStringLiteral("Late delivery %1").arg(i);
            issue.impact = 4;
            issue.urgency = 1 + i % 5;
            issue.needBy = m_clock.now().plusMinutes(60 * (24 + i % 400));
            if (const auto raised = m_space->issues().raiseWithin(session, issue); !raised)
                return raised;
        }
        return {};
    };
    QVERIFY(m_space->writePath().run(QStringLiteral("issue.raise"), {}, raiseAll));
}

// Wednesday, which it is, and Friday: all clocks run otherwise from here on.
void AdviceRefreshTest::closeTwoDays()
{
    const domain::Project project = m_space->projects().find(m_project).value();
    domain::WorkingCalendar calendar = m_space->projects().calendar(project.calendar).value();
    calendar.week[2].clear();
    calendar.week[4].clear();
    QVERIFY(m_space->projects().save(calendar));
}

bool AdviceRefreshTest::isUpToDate() const
{
    const auto ids = m_space->issues().ids({});
    const storage::IssueStateRepository states(m_space->database());
    for (const domain::IssueId id : *ids) {
        const auto opened = m_space->issues().openCase(id);
        const auto state = states.find(id);
        if (!opened || !state || state->verdict != opened->advice.verdict || state->until != opened->advice.until)
            return false;
    }
    return !ids->isEmpty();
}

bool AdviceRefreshTest::isNoted() const
{
    return m_space->issues().reevaluation().value().has_value();
}

void AdviceRefreshTest::anEditedCalendarReachesEveryIssue()
{
    closeTwoDays();
    QVERIFY(isNoted());
    AdviceRefresh refresh;
    QSignalSpy finished(&refresh, &AdviceRefresh::finished);
    QSignalSpy progressed(&refresh, &AdviceRefresh::progressed);
    QSignalSpy failed(&refresh, &AdviceRefresh::failed);
    refresh.start(*m_space);
    QVERIFY(refresh.isRunning());
    QVERIFY(finished.wait(kPatienceMs));
    QCOMPARE(finished.first().first().toBool(), true);
    QVERIFY(failed.isEmpty());
    double last = 0;
    for (const QList<QVariant> &each : progressed) {
        const double share = each.first().toDouble();
        QVERIFY2(share < 0 || (share >= last && share <= 1), qPrintable(QString::number(share)));
        last = std::max(last, share);
    }
    m_space->refreshFromOthers();
    QVERIFY(!isNoted());
    QVERIFY(isUpToDate());
}

void AdviceRefreshTest::theWindowIsNeverKeptWaiting()
{
    closeTwoDays();
    AdviceRefresh refresh;
    bool isDone = false;
    connect(&refresh, &AdviceRefresh::finished, this, [&isDone] { isDone = true; });
    QElapsedTimer gap;
    gap.start();
    qint64 longest = 0;
    refresh.start(*m_space);
    while (!isDone) {
        longest = std::max(longest, gap.restart());
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        longest = std::max(longest, gap.elapsed());
        QVERIFY(m_space->issues().reevaluation()); // what the window reads meanwhile
    }
    QVERIFY2(longest < 5 * kLongestGapMs, qPrintable(QString::number(longest))); // the machine may be busy with more
}

void AdviceRefreshTest::cancelledWorkIsNotedAndGoesOn()
{
    closeTwoDays();
    {
        AdviceRefresh refresh;
        QSignalSpy finished(&refresh, &AdviceRefresh::finished);
        refresh.start(*m_space);
        refresh.cancel();
        QVERIFY(finished.wait(kPatienceMs));
        QCOMPARE(finished.first().first().toBool(), false);
    }
    m_space->refreshFromOthers();
    QVERIFY(isNoted());
    QVERIFY(!isUpToDate());
    m_space.reset();
    m_space = std::move(*Workspace::open(m_folder->filePath(QStringLiteral("work.rung")), m_clock, QStringLiteral("Mara")));
    QVERIFY(isNoted()); // in the file
    AdviceRefresh refresh;
    QSignalSpy finished(&refresh, &AdviceRefresh::finished);
    refresh.start(*m_space);
    QVERIFY(finished.wait(kPatienceMs));
    QCOMPARE(finished.first().first().toBool(), true);
    m_space->refreshFromOthers();
    QVERIFY(!isNoted());
    QVERIFY(isUpToDate());
}

void AdviceRefreshTest::aWriteOfTheWindowGoesInBetween()
{
    closeTwoDays();
    AdviceRefresh refresh;
    QSignalSpy finished(&refresh, &AdviceRefresh::finished);
    refresh.start(*m_space);
    const auto ids = m_space->issues().ids({});
    int written = 0;
    for (int i = 0; finished.isEmpty() && i < 200; ++i) {
        domain::Contact note;
        note.issue = ids->at(i % ids->size());
        note.kind = domain::ContactKind::Note;
        note.text = QStringLiteral("seen");
        QVERIFY(m_space->issues().log(note));
        ++written;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    }
    QVERIFY(written > 0);
    QVERIFY(!finished.isEmpty() || finished.wait(kPatienceMs));
    m_space->refreshFromOthers();
    QVERIFY(isUpToDate());
}
