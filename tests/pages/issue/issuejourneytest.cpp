#include "issue/issuejourneytest.h"

#include "issue/facts/implicatedlist.h"
#include "issue/guided/guidedpanel.h"
#include "issue/issuedetail.h"
#include "issue/issuepage.h"
#include "issue/log/contactcomposer.h"
#include "issue/log/correctionform.h"
#include "issue/log/logpane.h"
#include "issue/runway/runwaycanvas.h"
#include "services/history/historyservice.h"
#include "support/fakeprompter.h"
#include "support/samplespace.h"
#include "widgets/edit/choicebox.h"
#include "widgets/edit/momentedit.h"
#include "widgets/frames/messagebar.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLayout>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using domain::ContactKind;
using domain::Verdict;
using models::IssueAct;

namespace {

// The issue page on a new issue of the sample project that has all its facts and an empty log.
struct IssueStage {
    IssueStage()
        : page(*space.workspace)
    {
        page.setPrompter(&prompter);
        page.resize(1240, 800);
        page.setProject(space.project);
        page.show();
        QApplication::setActiveWindow(&page);
        domain::Issue issue = *space.workspace->issues().findByKey(QStringLiteral("HT4-118"));
        issue.id = {};
        issue.key.clear();
        issue.rowVersion = 0;
        issue.pauses.clear();
        issue.ask.money = {}; // within the manager's own limits: own effort comes first
        issue.ask.days = 0;
        issue.raisedAt = issue.changedAt = space.clock.now();
        issue.needBy = base::Instant::fromIso(QStringLiteral("2026-12-18T11:00:00Z"));
        id = space.workspace->issues().raise(issue)->id;
        show();
    }

    void show() { page.open({domain::RecordKind::Issue, id.value()}); }
    services::IssueCase now() const { return *space.workspace->issues().openCase(id); }
    ui::ContactComposer &composer() const { return *page.findChild<ui::ContactComposer *>(); }

    template <typename Widget>
    Widget *field(const char *name) const
    {
        return composer().findChild<Widget *>(QString::fromLatin1(name));
    }

    void start(IssueAct act) const
    {
        auto *action = page.findChild<QAction *>(models::actId(act));
        QVERIFY2(action && action->isEnabled(), qPrintable(models::actId(act)));
        action->trigger();
        QVERIFY(!composer().isFolded());
    }

    void say(const QString &text) const { composer().findChild<QPlainTextEdit *>()->setPlainText(text); }
    void because(const QString &reason) const { field<QLineEdit>("composerReason")->setText(reason); }

    void log() const
    {
        for (auto *button : composer().findChildren<QAbstractButton *>())
            if (button->text() == QStringLiteral("Log"))
                QTest::mouseClick(button, Qt::LeftButton);
    }

    // Does what the advice asks for, by its own form.
    void follow() const
    {
        start(models::advisedAct(now()));
        say(QStringLiteral("As advised"));
        log();
    }

    // Moves the clock on while there is nothing to do but wait.
    void wait()
    {
        for (int i = 0; i < 40 && now().advice.verdict == Verdict::Wait; ++i) {
            const base::Instant next = now().advice.nextCheckpoint;
            QVERIFY(next.isValid());
            space.clock.set(next);
        }
        show();
    }

    void setStatus(const QString &name)
    {
        auto *menu = page.findChild<ui::IssueDetail *>()->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->findChildren<QAction *>())
            if (action->text() == name) {
                action->trigger();
                return;
            }
        QFAIL("no such status");
    }

    support::SampleSpace space;
    support::FakePrompter prompter;
    ui::IssuePage page;
    domain::IssueId id;
};

}

void IssueJourneyTest::init()
{
    QSettings().clear();
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

void IssueJourneyTest::walksFromRaisedToReviewed()
{
    IssueStage stage;
    QStringList way;
    const auto note = [&] { way << QStringLiteral("%1 %2").arg(stage.now().advice.level).arg(stage.now().advice.rule); };
    note();
    stage.follow(); // own effort
    note();
    stage.wait();
    note();
    stage.follow(); // reminder
    stage.wait();
    while (stage.now().advice.verdict == Verdict::SendReminder) {
        stage.follow();
        stage.wait();
    }
    note();
    stage.follow(); // heads-up
    note();
    stage.wait();
    note();
    stage.follow(); // level 1
    note();
    stage.start(IssueAct::Acknowledge);
    stage.log();
    stage.start(IssueAct::Promise);
    stage.field<ui::MomentEdit>("composerUntil")->setMoment(stage.space.clock.now().plusMinutes(24 * 60));
    stage.say(QStringLiteral("Rails by tomorrow"));
    stage.log();
    QCOMPARE(stage.now().advice.reasons.first().id, QStringLiteral("waiting-promise"));
    stage.wait();
    QVERIFY(stage.now().advice.verdict != Verdict::Wait); // the promise is broken
    QCOMPARE(stage.now().advice.reasons.first().id, QStringLiteral("promise-broken"));
    for (int i = 0; i < 6 && stage.now().advice.level < 2; ++i) {
        stage.wait();
        stage.follow();
    }
    QCOMPARE(stage.now().log.last().kind, ContactKind::Escalation);
    note();
    stage.start(IssueAct::Decide);
    stage.say(QStringLiteral("Second crane is hired"));
    stage.log();
    QCOMPARE(stage.now().log.last().kind, ContactKind::Decision);
    QVERIFY(domain::decisionToCarryOut(stage.now().advice));
    stage.start(models::advisedAct(stage.now())); // carried out: its words are the outcome
    stage.log();
    QCOMPARE(stage.now().issue.status, domain::IssueStatus::Resolved);
    QCOMPARE(stage.now().issue.outcome, QStringLiteral("Second crane is hired"));
    stage.show();
    note();
    const QVector<domain::PersonId> untold = stage.now().advice.tell;
    QVERIFY(untold.size() > 1);
    stage.follow();
    QCOMPARE(stage.now().log.last().with, untold);
    note();
    stage.follow(); // the review
    QVERIFY(stage.now().issue.reviewed);
    note();
    QCOMPARE(way, QStringList({QStringLiteral("0 own-effort"), QStringLiteral("0 wait"), QStringLiteral("0 remind"),
                               QStringLiteral("0 heads-up"), QStringLiteral("0 heads-up"), QStringLiteral("0 escalate"),
                               QStringLiteral("1 wait"), QStringLiteral("2 wait"), QStringLiteral("2 close-loop"),
                               QStringLiteral("2 review"), QStringLiteral("2 done")}));
}

void IssueJourneyTest::asksWhyALevelIsPassedOver()
{
    IssueStage stage;
    stage.follow();
    stage.start(IssueAct::OtherLevel);
    auto *level = stage.field<QComboBox>("composerLevel");
    level->setCurrentIndex(level->count() - 1);
    Q_EMIT level->activated(level->currentIndex());
    const qsizetype before = stage.now().log.size();
    stage.log();
    QCOMPARE(stage.now().log.size(), before); // not without a reason
    stage.because(QStringLiteral("The director asked to be told himself"));
    stage.log();
    const domain::Contact escalation = stage.now().log.last();
    QCOMPARE(escalation.kind, ContactKind::Escalation);
    QCOMPARE(escalation.level, stage.now().path.topLevel());
    QCOMPARE(escalation.reason, QStringLiteral("The director asked to be told himself"));
    QVERIFY(stage.space.workspace->history().undo());
    QCOMPARE(stage.now().log.size(), before);
}

void IssueJourneyTest::asksWhyAnEscalationIsEarly()
{
    IssueStage stage;
    stage.follow(); // asked now: it is early to go to level 1
    stage.start(IssueAct::Escalate);
    stage.say(QStringLiteral("Called both heads"));
    const qsizetype before = stage.now().log.size();
    stage.log();
    QCOMPARE(stage.now().log.size(), before);
    stage.because(QStringLiteral("The crane leaves the port tonight"));
    stage.log();
    QCOMPARE(stage.now().log.size(), before + 1);
    QCOMPARE(stage.now().log.last().reason, QStringLiteral("The crane leaves the port tonight"));
    QCOMPARE(stage.now().advice.level, 1);
}

void IssueJourneyTest::keepsWhatIsBeingWritten()
{
    IssueStage stage;
    stage.start(IssueAct::Note);
    stage.say(QStringLiteral("Half a sent"));
    domain::Issue issue = stage.now().issue;
    issue.title = QStringLiteral("Changed meanwhile");
    QVERIFY(stage.space.workspace->issues().save(issue)); // shows the case again
    QCOMPARE(stage.composer().findChild<QPlainTextEdit *>()->toPlainText(), QStringLiteral("Half a sent"));
    QVERIFY(!stage.composer().isFolded());
}

void IssueJourneyTest::keepsAFactWhileItIsTyped()
{
    IssueStage stage;
    auto *detail = stage.page.findChild<ui::IssueDetail *>();
    detail->focusFact({domain::Fact::Description});
    auto *facts = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    QVERIFY(facts);
    QTest::keyClicks(facts, QStringLiteral("Half a sent"));
    stage.space.clock.set(stage.space.clock.now().plusMinutes(1));
    stage.show(); // as the tick of the clock does
    QVERIFY(facts->toPlainText().contains(QStringLiteral("Half a sent")));
}

void IssueJourneyTest::stopsAndReleasesWork()
{
    IssueStage stage;
    auto *bar = stage.page.findChild<ui::IssueDetail *>()->findChild<ui::MessageBar *>();
    QVERIFY(!bar->isVisible());
    stage.start(IssueAct::StopWork);
    const domain::PersonId owner = stage.now().issue.owner;
    stage.composer().findChild<ui::ChoiceBox *>()->setValue(owner.value());
    stage.because(QStringLiteral("The quay wall moves"));
    stage.log();
    QVERIFY(stage.now().issue.stopWork.isActive());
    QVERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(QStringLiteral("The quay wall moves")));
    stage.start(IssueAct::Release);
    stage.composer().findChild<ui::ChoiceBox *>()->setValue(owner.value());
    stage.log(); // not without a note
    QVERIFY(stage.now().issue.stopWork.isActive());
    stage.say(QStringLiteral("Measured: no movement for a day"));
    stage.log();
    QVERIFY(!stage.now().issue.stopWork.isActive());
    QVERIFY(!bar->isVisible());
    QCOMPARE(stage.now().log.last().text, QStringLiteral("Measured: no movement for a day"));
}

void IssueJourneyTest::pausesWithAReasonAndResumes()
{
    IssueStage stage;
    stage.follow();
    stage.start(IssueAct::Pause);
    stage.log();
    QVERIFY(stage.now().issue.pauses.isEmpty());
    stage.because(QStringLiteral("They inspect it until Friday"));
    stage.log();
    QCOMPARE(stage.now().issue.pauses.size(), 1);
    QCOMPARE(stage.now().advice.rule, QStringLiteral("paused"));
    stage.space.clock.set(stage.space.clock.now().plusMinutes(60));
    stage.show();
    stage.page.findChild<QAction *>(models::actId(IssueAct::Resume))->trigger();
    QCOMPARE(stage.now().issue.pauses.first().to, stage.space.clock.now());
    QVERIFY(stage.now().advice.rule != QStringLiteral("paused"));
}

void IssueJourneyTest::movesTheOwnerOnAcceptanceOnly()
{
    IssueStage stage;
    const domain::PersonId before = stage.now().issue.owner;
    domain::PersonId other;
    for (const domain::Person &person : stage.now().context.people)
        if (person.id != before && person.active)
            other = person.id;
    QVERIFY(!stage.page.findChild<QAction *>(models::actId(IssueAct::AcceptHandoff))->isVisible());
    stage.start(IssueAct::ProposeHandoff);
    stage.composer().findChild<ui::ChoiceBox *>()->setValue(other.value());
    stage.log();
    QCOMPARE(stage.now().issue.owner, before);
    stage.start(IssueAct::AcceptHandoff);
    stage.log();
    QCOMPARE(stage.now().issue.owner, other);
}

void IssueJourneyTest::doesNotCloseBeforeTheOutcomeIsTold()
{
    IssueStage stage;
    QSignalSpy said(&stage.page, &ui::Page::said);
    stage.setStatus(QStringLiteral("Closed"));
    auto *reason = stage.page.findChild<QLineEdit *>(QStringLiteral("closingReason"));
    QVERIFY(reason->isVisible());
    QTest::keyClick(reason, Qt::Key_Return); // not without one
    QVERIFY(stage.now().issue.isOpen());
    QTest::keyClicks(reason, QStringLiteral("Delivered"));
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(!reason->isVisible());
    stage.show();
    QCOMPARE(stage.now().issue.status, domain::IssueStatus::Resolved);
    QCOMPARE(stage.now().issue.outcome, QStringLiteral("Delivered"));
    QCOMPARE(said.size(), 1);
    stage.start(IssueAct::WaiveOutcome);
    stage.log();
    QCOMPARE(stage.now().advice.verdict, Verdict::CloseLoop); // not without a reason
    stage.because(QStringLiteral("The raiser sat in the meeting"));
    stage.log();
    QCOMPARE(stage.now().log.last().kind, ContactKind::Feedback);
    stage.setStatus(QStringLiteral("Closed")); // the outcome is there: nothing is asked
    QCOMPARE(stage.now().issue.status, domain::IssueStatus::Closed);
}

void IssueJourneyTest::neverAsksWhoIsInvolved()
{
    IssueStage stage;
    QVERIFY(stage.space.workspace->issues().findByKey(QStringLiteral("HT4-118")));
    stage.id = stage.space.workspace->issues().findByKey(QStringLiteral("HT4-118"))->id;
    stage.show();
    const domain::PersonId asked = stage.now().advice.ours.first().person;
    stage.page.findChild<ui::IssueDetail *>()->showTab(ui::IssueDetail::Facts);
    auto *choice = stage.page.findChild<ui::ImplicatedList *>()->findChild<ui::ChoiceBox *>();
    Q_EMIT choice->valueChosen(asked.value());
    QCOMPARE(stage.now().issue.implicated, QVector<domain::PersonId>{asked});
    for (const domain::Recipient &recipient : stage.now().advice.ours)
        QVERIFY(recipient.person != asked);
}

void IssueJourneyTest::guidesByKeysToAVerdict()
{
    IssueStage stage;
    stage.page.findChild<QAction *>(QStringLiteral("issue.guide"))->trigger();
    auto *panel = stage.page.findChild<ui::GuidedPanel *>();
    QVERIFY(panel->isVisible());
    QTest::keyClick(panel, Qt::Key_1); // harm in progress
    QTest::keyClick(panel, Qt::Key_Backspace);
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(panel, i == 0 || i == 5 ? Qt::Key_2 : Qt::Key_3); // no harm, nobody was asked
    QCOMPARE(panel->advice().verdict, Verdict::ContactDirectly);
    for (auto *button : panel->findChildren<QAbstractButton *>())
        if (button->text() == QStringLiteral("Keep these answers"))
            QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!panel->isVisible());
    QCOMPARE(stage.now().issue.guided.size(), 2);
    QVERIFY(!stage.now().issue.worsening);
    QVERIFY(stage.now().log.last().text.contains(QStringLiteral("nobody who can solve it was asked yet")));
    QVERIFY(stage.space.workspace->history().undo());
    QVERIFY(stage.now().issue.guided.isEmpty());
    QVERIFY(stage.now().log.isEmpty());
}

void IssueJourneyTest::readsTheRunwayByArrows()
{
    IssueStage stage;
    stage.page.open({domain::RecordKind::Issue, stage.space.workspace->issues().findByKey(QStringLiteral("HT4-118"))->id.value()});
    auto *canvas = stage.page.findChild<ui::RunwayCanvas *>();
    QVERIFY(canvas->isVisible());
    const QString whole = canvas->currentSentence();
    QVERIFY(whole.contains(QStringLiteral("Right time")));
    QStringList heard;
    canvas->setFocus();
    for (int i = 0; i < canvas->scene().places.size(); ++i) {
        QTest::keyClick(canvas, Qt::Key_Right);
        heard << canvas->accessibleDescription();
    }
    QVERIFY(heard.join(QLatin1Char(' ')).contains(QStringLiteral("Advised now")));
    QVERIFY(!heard.contains(QString()));
    QTest::keyClick(canvas, Qt::Key_Home);
    QCOMPARE(canvas->accessibleDescription(), heard.first());
}

void IssueJourneyTest::solvingResolvesAndAsksToTell()
{
    IssueStage stage;
    stage.follow(); // own effort
    stage.start(IssueAct::Solve);
    stage.say(QStringLiteral("The rails lie on the quay"));
    stage.log();
    QCOMPARE(stage.now().issue.status, domain::IssueStatus::Resolved);
    QVERIFY(stage.now().issue.resolvedAt.isValid());
    QCOMPARE(stage.now().issue.outcome, QStringLiteral("The rails lie on the quay"));
    QCOMPARE(stage.now().log.last().outcome, domain::AnswerOutcome::Solved);
    QCOMPARE(stage.now().advice.verdict, Verdict::CloseLoop);
    QVERIFY(stage.space.workspace->history().undo()); // both at once
    QVERIFY(stage.now().issue.isOpen());
    QCOMPARE(stage.now().log.size(), 1);
}

void IssueJourneyTest::whatIsDoneIsOfferedToClose()
{
    IssueStage stage;
    stage.follow(); // own effort
    stage.start(IssueAct::Solve);
    stage.log(); // without a word that could be the outcome
    stage.follow(); // tells it
    QCOMPARE(stage.now().advice.verdict, Verdict::Nothing);
    stage.page.findChild<QAction *>(QStringLiteral("issue.act"))->trigger(); // what is left is to close it
    auto *reason = stage.page.findChild<QLineEdit *>(QStringLiteral("closingReason"));
    QVERIFY(reason->isVisible());
    QTest::keyClicks(reason, QStringLiteral("Two cranes work"));
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(stage.now().issue.status, domain::IssueStatus::Closed);
}

void IssueJourneyTest::theLogStaysAtItsEnd()
{
    IssueStage stage;
    for (int i = 0; i < 8; ++i) {
        stage.start(IssueAct::Note);
        stage.say(QStringLiteral("Entry %1").arg(i));
        stage.log();
    }
    auto *list = stage.page.findChild<ui::LogPane *>()->findChild<QListView *>();
    QScrollBar *bar = list->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    QTRY_COMPARE(bar->value(), bar->maximum());
    stage.page.resize(1240, 700);
    QTest::qWait(20);
    QTRY_COMPARE(bar->value(), bar->maximum());
    stage.page.resize(1240, 860);
    QTest::qWait(20);
    QTRY_COMPARE(bar->value(), bar->maximum());
    bar->setValue(0); // the person reads what was first
    stage.page.resize(1240, 700);
    QTest::qWait(20);
    QCOMPARE(bar->value(), 0);
}

// In a low window too, with the cursor in it.
void IssueJourneyTest::theFormOfACorrectionComesIntoSight()
{
    IssueStage stage;
    for (int i = 0; i < 3; ++i) {
        stage.start(IssueAct::Note);
        stage.say(QStringLiteral("Entry %1").arg(i));
        stage.log();
    }
    stage.page.layout()->setSizeConstraint(QLayout::SetNoConstraint);
    stage.page.setMinimumSize(0, 0);
    stage.page.resize(900, 420);
    QTest::qWait(20);
    auto *pane = stage.page.findChild<ui::LogPane *>();
    pane->startCorrection();
    auto *form = stage.page.findChild<ui::CorrectionForm *>();
    QVERIFY(form->isVisible() && form->isAncestorOf(QApplication::focusWidget()));
    QTRY_COMPARE(form->visibleRegion().boundingRect(), form->rect());
}

void IssueJourneyTest::oneAfterTheOtherWhereThereIsNoRoomForBoth()
{
    IssueStage stage;
    auto *table = stage.page.findChild<QTableView *>(QStringLiteral("issueTable"));
    auto *detail = stage.page.findChild<ui::IssueDetail *>();
    QVERIFY(table->isVisible() && detail->isVisible());
    stage.page.layout()->setSizeConstraint(QLayout::SetNoConstraint); // in the window its frame scrolls
    stage.page.setMinimumSize(0, 0);
    stage.page.resize(600, 800);
    QVERIFY(!table->isVisible()); // it was opened
    QVERIFY(detail->isVisible());
    QTest::keyClick(&stage.page, Qt::Key_Escape);
    QVERIFY(table->isVisible() && !detail->isVisible());
    QVERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(!table->isVisible() && detail->isVisible());
    stage.page.resize(1240, 800);
    QVERIFY(table->isVisible() && detail->isVisible());
}
