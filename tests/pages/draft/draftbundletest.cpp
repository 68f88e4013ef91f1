#include "draft/draftbundletest.h"

#include "draft/draftpage.h"
#include "services/draft/bundling.h"
#include "services/history/historyservice.h"
#include "services/issue/issueservice.h"
#include "services/project/projectservice.h"
#include "support/fakeprompter.h"
#include "support/samplespace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTest>

namespace {

// The harbour with a draft that begins at an issue with something else due with whom it asks, if only they may be asked so often.
struct BundleStage {
    explicit BundleStage(int limit) : page(*space.workspace)
    {
        page.setPrompter(&prompter);
        page.resize(1240, 800);
        page.setProject(space.project);
        page.show();
        QApplication::setActiveWindow(&page);
        setLimit(1);
        find();
        setLimit(limit);
        page.open({domain::RecordKind::Issue, id.value()});
    }
    void setLimit(int limit)
    {
        auto project = *space.workspace->projects().find(space.project);
        project.leaderLoadLimit = limit;
        QVERIFY(space.workspace->projects().save(project));
    }
    void find()
    {
        storage::IssueQuery due;
        due.verdicts = {domain::Verdict::Escalate, domain::Verdict::EscalateNow, domain::Verdict::SendReminder};
        const auto ids = space.workspace->issues().ids(due);
        for (const domain::IssueId each : *ids) {
            const auto offer = services::Bundling(*space.workspace).offer(*space.workspace->drafts().compose(*space.workspace->issues().openCase(each)));
            if (offer->asks.isEmpty())
                continue;
            id = each;
            other = offer->asks.first();
            return;
        }
        QFAIL("nothing in the sample is due with the same person");
    }
    QAbstractButton &button(const char *name) const { return *page.findChild<QAbstractButton *>(QLatin1String(name)); }
    QString strip() const
    {
        const auto *text = page.findChild<QLabel *>(QStringLiteral("bundle"));
        return text->isVisible() ? text->text() : QString();
    }
    QString body() const { return page.findChild<QPlainTextEdit *>()->toPlainText(); }
    void press(const char *name) const
    {
        button(name).setFocus();
        QTest::keyClick(&button(name), Qt::Key_Space);
    }

    support::SampleSpace space;
    support::FakePrompter prompter;
    ui::DraftPage page;
    domain::IssueId id;
    services::BundledAsk other;
};

}

void DraftBundleTest::init()
{
    QSettings().clear();
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

void DraftBundleTest::belowTheLoadNothingIsOffered()
{
    BundleStage stage(1000);
    QTest::qWait(50);
    QCOMPARE(stage.strip(), QString());
    QVERIFY(!stage.body().isEmpty());
}

void DraftBundleTest::oneMailAsksForAllOfIt()
{
    BundleStage stage(1);
    QTRY_VERIFY(stage.strip().contains(stage.other.key + u' ' + stage.other.title));
    QVERIFY(stage.button("bundleIn").isVisible() && !stage.button("bundleOut").isVisible());
    const QString before = stage.body();
    stage.press("bundleIn");
    QTRY_VERIFY(stage.button("bundleOut").isVisible());
    QVERIFY(!stage.button("bundleIn").isVisible());
    QVERIFY2(stage.body().contains(QStringLiteral("Also waiting for your answer:\n- ")) && stage.body().contains(stage.other.title), qPrintable(stage.body()));
    QCOMPARE(stage.space.workspace->drafts().of(stage.id)->first().bundled.contains(stage.other.issue), true);
    stage.press("bundleOut");
    QTRY_VERIFY(stage.button("bundleIn").isVisible());
    QCOMPARE(stage.body(), before);
    QVERIFY(stage.space.workspace->history().undo()); // one step each
    QTRY_VERIFY(stage.body().contains(stage.other.title));
    auto *sent = stage.page.findChild<QAction *>(QStringLiteral("draft.sent"));
    const qsizetype entries = stage.space.workspace->issues().log(stage.other.issue)->size();
    sent->trigger();
    QCOMPARE(stage.space.workspace->issues().log(stage.other.issue)->size(), entries + 1);
}
