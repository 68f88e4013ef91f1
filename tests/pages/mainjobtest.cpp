#include "mainjobtest.h"

#include "draft/draftpage.h"
#include "draft/recipientlist.h"
#include "exchange/importpage.h"
#include "issue/issuepage.h"
#include "issue/log/contactcomposer.h"
#include "matrix/matrixpage.h"
#include "matrix/play/playtimeline.h"
#include "models/issue/issuetablemodel.h"
#include "models/escalation/laddermodel.h"
#include "models/escalation/playmodel.h"
#include "person/personpage.h"
#include "report/reportpage.h"
#include "risk/riskpage.h"
#include "services/escalation/matrixservice.h"
#include "services/history/historyservice.h"
#include "services/issue/issueservice.h"
#include "services/person/personservice.h"
#include "services/project/customfieldservice.h"
#include "services/risk/riskservice.h"
#include "support/fakeprompter.h"
#include "support/samplespace.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using support::FakePrompter;
using support::SampleSpace;

namespace {

// A page at the size of a laptop's window, with everything it needs from the shell.
template <typename PageType>
struct Shown {
    explicit Shown(SampleSpace &space)
        : page(*space.workspace)
    {
        page.setPrompter(&prompter);
        page.resize(1240, 800);
        page.setProject(space.project);
        page.show();
    }
    FakePrompter prompter;
    PageType page;
};

QAbstractButton *buttonCalled(QWidget &page, const QString &text)
{
    const auto buttons = page.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons)
        if (button->text() == text)
            return button;
    return nullptr;
}

domain::Issue issueOf(SampleSpace &space, const char *key)
{
    return space.workspace->issues().findByKey(QString::fromLatin1(key)).value_or(domain::Issue());
}

}

void MainJobTest::init()
{
    QSettings().clear();
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

void MainJobTest::issuePageShowsTheAdviceOfTheChosenIssue()
{
    SampleSpace space;
    Shown<ui::IssuePage> shown(space);
    const domain::Issue issue = issueOf(space, "HT4-118");
    QVERIFY(shown.page.open({domain::RecordKind::Issue, issue.id.value()}));
    QCOMPARE(shown.page.record().id, issue.id.value());
    auto *title = shown.page.findChild<QLineEdit *>(QStringLiteral("issueTitle"));
    QCOMPARE(title->text(), issue.title);
    QVERIFY(buttonCalled(shown.page, QStringLiteral("Write escalation")));
}

void MainJobTest::loggingAContactChangesTheAdvice()
{
    SampleSpace space;
    Shown<ui::IssuePage> shown(space);
    const domain::Issue issue = issueOf(space, "HT4-118");
    shown.page.open({domain::RecordKind::Issue, issue.id.value()});
    QCOMPARE(space.workspace->issues().openCase(issue.id)->advice.verdict, domain::Verdict::Escalate);
    auto *composer = shown.page.findChild<ui::ContactComposer *>();
    composer->start();
    composer->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("Asked both directors by call"));
    QTest::mouseClick(buttonCalled(*composer, QStringLiteral("Log")), Qt::LeftButton);
    const auto after = space.workspace->issues().openCase(issue.id);
    QCOMPARE(after->log.last().kind, domain::ContactKind::Escalation);
    QCOMPARE(after->advice.level, 2);
    QCOMPARE(after->advice.verdict, domain::Verdict::Wait);
    QVERIFY(!buttonCalled(shown.page, QStringLiteral("Write escalation"))
            || !buttonCalled(shown.page, QStringLiteral("Write escalation"))->isVisible());
}

void MainJobTest::editingAFactSavesAndUndoes()
{
    SampleSpace space;
    Shown<ui::IssuePage> shown(space);
    const domain::Issue issue = issueOf(space, "HT4-118");
    shown.page.open({domain::RecordKind::Issue, issue.id.value()});
    auto *title = shown.page.findChild<QLineEdit *>(QStringLiteral("issueTitle"));
    title->setText(QStringLiteral("Crane rails are late"));
    Q_EMIT title->editingFinished();
    QCOMPARE(issueOf(space, "HT4-118").title, QStringLiteral("Crane rails are late"));
    QVERIFY(space.workspace->history().undo());
    QCOMPARE(title->text(), issue.title);
}

void MainJobTest::matrixPageSavesATypedCell()
{
    SampleSpace space;
    Shown<ui::MatrixPage> shown(space);
    auto *grid = shown.page.findChild<QTableView *>(QStringLiteral("ladder"));
    auto *model = qobject_cast<models::LadderModel *>(grid->model());
    const QModelIndex cell = model->index(0, models::LadderModel::FirstSeverity + 2);
    QVERIFY(model->setData(cell, QStringLiteral("7h"), Qt::EditRole));
    const auto edited = space.workspace->matrices().edited(space.project);
    const domain::EscalationPath *path = edited->path(model->pathKey());
    QCOMPARE(domain::toText(path->levels.last().respond[2]), QStringLiteral("7h"));
}

void MainJobTest::matrixPagePlaysThePathAsItIsEdited()
{
    SampleSpace space;
    Shown<ui::MatrixPage> shown(space);
    for (QAction *action : shown.page.actions())
        if (action->objectName() == QStringLiteral("matrix.play"))
            action->trigger();
    auto *steps = shown.page.findChild<QTableView *>(QStringLiteral("playSteps"));
    QTRY_VERIFY(steps->isVisible() && steps->model()->rowCount() > 8);
    const auto moments = [steps] {
        QStringList all;
        for (int row = 0; row < steps->model()->rowCount(); ++row)
            all << steps->model()->index(row, models::PlayModel::WhenColumn).data().toString();
        return all;
    };
    const QStringList before = moments();
    auto *grid = shown.page.findChild<QTableView *>(QStringLiteral("ladder"));
    auto *model = qobject_cast<models::LadderModel *>(grid->model());
    QVERIFY(model->setData(model->index(model->rowCount() - 1, models::LadderModel::FirstSeverity + 1), QStringLiteral("9d"), Qt::EditRole));
    QTRY_VERIFY(moments() != before);
    auto *timeline = shown.page.findChild<ui::PlayTimeline *>();
    const int current = timeline->current();
    QTest::keyClick(timeline, Qt::Key_Right);
    QCOMPARE(timeline->current(), current + 1);
    QCOMPARE(steps->currentIndex().row(), current + 1);
    QTest::keyClick(timeline, Qt::Key_Down);
    QVERIFY(timeline->current() > current + 1);
}

void MainJobTest::aRecipientWithoutARoleIsAskedAboutFirst()
{
    SampleSpace space;
    Shown<ui::DraftPage> shown(space);
    const domain::Issue issue = issueOf(space, "HT4-118");
    const auto issueCase = space.workspace->issues().openCase(issue.id);
    domain::Draft draft = space.workspace->drafts().compose(*issueCase).value_or(domain::Draft());
    QVERIFY(ui::RecipientList::objections(draft.recipients, *issueCase).isEmpty());
    draft.recipients.append({issue.originator, domain::RecipientRole::Unstated});
    draft = space.workspace->drafts().save(draft).value_or(draft);
    QVERIFY(shown.page.open({domain::RecordKind::Draft, draft.id.value()}));
    const QString name = issueCase->context.people.value(issue.originator).name;
    const QStringList objections = ui::RecipientList::objections(draft.recipients, *issueCase);
    QCOMPARE(objections.size(), 1);
    QVERIFY(objections.first().contains(name));
    shown.prompter.yes = false;
    QTest::mouseClick(buttonCalled(shown.page, QStringLiteral("Save .eml")), Qt::LeftButton);
    QCOMPARE(shown.prompter.asked, QStringList{QStringLiteral("Are these the right people?")});
    QTest::mouseClick(buttonCalled(shown.page, QStringLiteral("Leave out")), Qt::LeftButton);
    shown.prompter.asked.clear();
    QTest::mouseClick(buttonCalled(shown.page, QStringLiteral("Save .eml")), Qt::LeftButton);
    QCOMPARE(shown.prompter.asked, QStringList{QStringLiteral("Save the draft")});
}

void MainJobTest::onlyWhatAsksSaysThatTheClockRuns()
{
    SampleSpace space;
    Shown<ui::DraftPage> shown(space);
    QSignalSpy said(&shown.page, &ui::Page::said);
    const auto toldOf = [&](const char *key, const char *templateKey) {
        said.clear();
        if (!shown.page.openFor({domain::RecordKind::Issue, issueOf(space, key).id.value()}, QLatin1String(templateKey)))
            return QString();
        QTest::mouseClick(buttonCalled(shown.page, QStringLiteral("Mark as sent")), Qt::LeftButton);
        return said.isEmpty() ? QString() : said.last().first().toString();
    };
    QCOMPARE(toldOf("HT4-113", "minutes"), QStringLiteral("Logged as sent"));
    QCOMPARE(toldOf("HT4-116", "update"), QStringLiteral("Logged as sent"));
    QCOMPARE(toldOf("HT4-098", "first-request"), QStringLiteral("Logged as sent: the clock runs"));
}

void MainJobTest::riskPageTurnsARiskIntoAnIssue()
{
    SampleSpace space;
    Shown<ui::RiskPage> shown(space);
    QSignalSpy navigated(&shown.page, &ui::Page::navigate);
    const auto risks = space.workspace->risks().all(space.project);
    domain::RiskId open;
    for (const domain::Risk &risk : *risks)
        if (risk.status == domain::RiskStatus::Open)
            open = risk.id;
    shown.page.open({domain::RecordKind::Risk, open.value()});
    QTest::mouseClick(buttonCalled(shown.page, QStringLiteral("It has occurred")), Qt::LeftButton);
    const auto risk = space.workspace->risks().find(open);
    QCOMPARE(risk->status, domain::RiskStatus::Occurred);
    QCOMPARE(risk->issues.size(), 1);
    QCOMPARE(navigated.size(), 1);
}

void MainJobTest::draftPageWritesAnEmlForTheIssue()
{
    QTemporaryDir folder;
    SampleSpace space;
    Shown<ui::DraftPage> shown(space);
    const domain::Issue issue = issueOf(space, "HT4-118");
    QVERIFY(shown.page.open({domain::RecordKind::Issue, issue.id.value()}));
    shown.prompter.path = folder.filePath(QStringLiteral("draft.eml"));
    QTest::mouseClick(buttonCalled(shown.page, QStringLiteral("Save .eml")), Qt::LeftButton);
    QFile file(shown.prompter.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray mail = file.readAll();
    QVERIFY(mail.contains("X-Unsent: 1"));
    QVERIFY(mail.contains("\r\n"));
    QVERIFY2(!mail.contains("{{"), mail.constData());
}

void MainJobTest::reportPageWritesThePdf()
{
    QTemporaryDir folder;
    SampleSpace space;
    Shown<ui::ReportPage> shown(space);
    const domain::Issue issue = issueOf(space, "HT4-118");
    QVERIFY(shown.page.open({domain::RecordKind::Issue, issue.id.value()}));
    shown.prompter.path = folder.filePath(QStringLiteral("brief.pdf"));
    QTest::mouseClick(shown.page.findChild<QAbstractButton *>(QStringLiteral("exportPdf")), Qt::LeftButton);
    QFile file(shown.prompter.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
}

void MainJobTest::personPageAddsAnAbsence()
{
    SampleSpace space;
    Shown<ui::PersonPage> shown(space);
    const auto people = space.workspace->people().people();
    const domain::PersonId person = people->first().id;
    const auto before = space.workspace->people().absencesOf(person)->size();
    QVERIFY(shown.page.open({domain::RecordKind::Person, person.value()}));
    QTest::mouseClick(buttonCalled(shown.page, QStringLiteral("Add absence")), Qt::LeftButton);
    QCOMPARE(space.workspace->people().absencesOf(person)->size(), before + 1);
}

void MainJobTest::importPageBringsAListIn()
{
    QTemporaryDir folder;
    SampleSpace space(folder.filePath(QStringLiteral("import.rung")));
    Shown<ui::ImportPage> shown(space);
    const QString list = folder.filePath(QStringLiteral("list.csv"));
    QFile file(list);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Key,Summary,Status\nX-1,First thing,To Do\nX-2,\"Second, thing\",Done\n");
    file.close();
    shown.prompter.path = list;
    QTest::mouseClick(buttonCalled(shown.page, QStringLiteral("Choose a file")), Qt::LeftButton);
    const auto import = [&]() -> QAbstractButton * {
        const auto buttons = shown.page.findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons)
            if (button->text().startsWith(QStringLiteral("Import 2")) && button->isVisible())
                return button;
        return nullptr;
    };
    QTRY_VERIFY(import());
    QSignalSpy said(&shown.page, &ui::Page::said);
    QTRY_VERIFY(import()->isEnabled());
    QTest::mouseClick(import(), Qt::LeftButton);
    QTRY_COMPARE(said.size(), 1);
    storage::IssueQuery query;
    query.text = QStringLiteral("Second, thing");
    QTRY_COMPARE(space.workspace->issues().ids(query)->size(), 1);
}

void MainJobTest::columnsOfAListBecomeFieldsOfTheProject()
{
    QTemporaryDir folder;
    SampleSpace space(folder.filePath(QStringLiteral("import.rung")));
    for (const char *name : {"Berth", "Quay"}) {
        domain::CustomField field;
        field.project = space.project;
        field.name = QLatin1String(name);
        QVERIFY(services::CustomFieldService(*space.workspace).add(field));
    }
    Shown<ui::ImportPage> shown(space);
    const QString list = folder.filePath(QStringLiteral("list.csv"));
    QFile file(list);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Key,Summary,Berth,Where\nX-1,First thing,East,North quay\n");
    file.close();
    shown.prompter.path = list;
    QTest::mouseClick(buttonCalled(shown.page, QStringLiteral("Choose a file")), Qt::LeftButton);
    const auto boxOf = [&shown](const char *field) { return shown.page.findChild<QComboBox *>(QLatin1String(field)); };
    QTRY_VERIFY(boxOf("custom.berth") && boxOf("custom.berth")->currentText() == QLatin1String("Berth")); // found by its name
    QVERIFY(boxOf("custom.quay")->currentIndex() == 0);
    const auto choose = [&](const char *field, const char *heading) {
        QComboBox *box = boxOf(field);
        box->setCurrentIndex(box->findText(QLatin1String(heading)));
        Q_EMIT box->activated(box->currentIndex());
        QTRY_COMPARE(boxOf(field)->currentText(), QLatin1String(heading));
    };
    choose("custom.quay", "Where");
    choose("custom.berth", "Not in the list"); // and it is not guessed again
    QTest::qWait(200);
    QCOMPARE(boxOf("custom.berth")->currentIndex(), 0);
    QSignalSpy said(&shown.page, &ui::Page::said);
    QAbstractButton *import = nullptr;
    const auto buttons = shown.page.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons)
        if (button->text().startsWith(QStringLiteral("Import 1")))
            import = button;
    QVERIFY(import && import->isVisible());
    QTest::mouseClick(import, Qt::LeftButton);
    QTRY_COMPARE(said.size(), 1);
    storage::IssueQuery query;
    query.text = QStringLiteral("First thing");
    const auto ids = space.workspace->issues().ids(query);
    QCOMPARE(ids->size(), 1);
    QCOMPARE(space.workspace->issues().find(ids->first())->custom, (QVector<domain::CustomValue>{{QStringLiteral("quay"), QStringLiteral("North quay")}}));
}

void MainJobTest::emptyWorkspaceOffersTheFirstStep()
{
    base::FixedClock clock(base::Instant::fromIso(QStringLiteral("2026-10-14T08:40:00Z")));
    auto workspace = services::Workspace::inMemory(clock, QStringLiteral("Tester"));
    QVERIFY(workspace);
    const auto project = (*workspace)->projects().create(QStringLiteral("Ferry pier"));
    QVERIFY(project);
    ui::IssuePage page(**workspace);
    page.resize(1240, 800);
    page.setProject(project->id);
    page.show();
    QLineEdit *first = nullptr;
    const auto edits = page.findChildren<QLineEdit *>();
    for (QLineEdit *edit : edits)
        if (edit->placeholderText() == QStringLiteral("What blocks you?") && edit->isVisible())
            first = edit;
    QVERIFY(first);
    QTest::keyClicks(first, QStringLiteral("Permit is late"));
    QTest::keyClick(first, Qt::Key_Return);
    QTRY_COMPARE((*workspace)->issues().ids({})->size(), 1);
}
