#include "issue/response/actionformtest.h"

#include "issue/issuedetail.h"
#include "issue/issuepage.h"
#include "issue/response/actiondelegate.h"
#include "issue/response/actionlist.h"
#include "issue/response/teamlist.h"
#include "issue/response/typedaction.h"
#include "models/issue/issuetablemodel.h"
#include "services/history/historyservice.h"
#include "services/issue/issueservice.h"
#include "support/fakeprompter.h"
#include "support/samplespace.h"
#include "widgets/edit/choicebox.h"
#include "widgets/edit/momentedit.h"
#include "widgets/labels/elidedlabel.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QTableWidget>
#include <QTest>

namespace {

using Cells = ui::ActionCells;

// The facts of one issue of the sample, with its actions.
struct ResponseStage {
    ResponseStage() : page(*space.workspace)
    {
        page.setPrompter(&prompter);
        page.resize(1300, 900);
        page.setProject(space.project);
        page.show();
        QApplication::setActiveWindow(&page);
        id = space.workspace->issues().findByKey(QStringLiteral("HT4-118"))->id;
        change([](domain::Issue &issue) {
            issue.actions.clear();
            issue.responders.clear();
        });
        page.findChild<ui::IssueDetail *>()->showTab(ui::IssueDetail::Facts);
    }
    domain::Issue issue() const { return *space.workspace->issues().find(id); }
    void change(const std::function<void(domain::Issue &)> &edit)
    {
        domain::Issue changed = issue();
        edit(changed);
        QVERIFY(space.workspace->issues().save(changed));
        page.open({domain::RecordKind::Issue, id.value()});
    }
    QTableWidget &table() const { return *page.findChild<QTableWidget *>(QStringLiteral("actionTable")); }
    QLineEdit &next() const { return *page.findChild<QLineEdit *>(QStringLiteral("nextAction")); }
    QTableWidgetItem *item(int action, Cells::Part part) const { return table().item(Cells::rowOf(action, part), Cells::columnOf(part)); }
    QString cell(int action, Cells::Part part) const { return item(action, part)->text(); }
    void goTo(int action, Cells::Part part) const
    {
        table().setFocus();
        table().setCurrentCell(Cells::rowOf(action, part), Cells::columnOf(part));
    }
    void add(const QString &line)
    {
        next().setFocus();
        QTest::keyClicks(&next(), line);
        QTest::keyClick(&next(), Qt::Key_Return);
    }
    QDate today() const { return space.workspace->clock().now().toDateTime().date(); }

    support::SampleSpace space;
    support::FakePrompter prompter;
    ui::IssuePage page;
    domain::IssueId id;
};

}

void ActionFormTest::init()
{
    QSettings().clear();
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

void ActionFormTest::aTypedLineIsReadFromItsEnd_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("read");
    const auto row = [](const char *line, const char *read) { QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(read); };
    row("Measure the rails", "Measure the rails|0|");
    row("Measure the rails, Ana, 20.10.", "Measure the rails|1|2026-10-20");
    row("Measure the rails, 2026-10-20, ana vidal", "Measure the rails|1|2026-10-20");
    row("Measure, then weld, +3d", "Measure, then weld|0|2026-10-17");
    row("Call Ana", "Call Ana|0|");
    row("Call, Berg", "Call, Berg|0|"); // two of that name
    row("Weld, 3.1.", "Weld|0|2027-01-03");
    row("Weld, 20.11.2026, ", "Weld|0|2026-11-20");
    row(", Ana", "|1|");
}

void ActionFormTest::aTypedLineIsReadFromItsEnd()
{
    QHash<domain::PersonId, domain::Person> people;
    int number = 0;
    for (const char *name : {"Ana Vidal", "Ben Berg", "Cora Berg"}) {
        domain::Person person;
        person.id = domain::PersonId(++number);
        person.name = QLatin1String(name);
        people.insert(person.id, person);
    }
    QFETCH(QString, line);
    const domain::ResponseAction action = ui::typedAction(line, people, QDate(2026, 10, 14));
    QTEST(QStringLiteral("%1|%2|%3").arg(action.text).arg(action.person.value()).arg(action.due.toString(Qt::ISODate)), "read");
}

void ActionFormTest::actionsAreAddedTickedAndTakenOffByKeys()
{
    ResponseStage stage;
    QVERIFY(!stage.table().isVisibleTo(&stage.page));
    stage.add(QStringLiteral("Measure the rails, Lena Ostrow, +2d"));
    QCOMPARE(QApplication::focusWidget(), &stage.next()); // for the next one
    stage.add(QStringLiteral("Call the yard"));
    stage.add(QStringLiteral("  "));
    QCOMPARE(stage.issue().actions.size(), 2);
    QCOMPARE(stage.issue().actions.first().due, stage.today().addDays(2));
    QCOMPARE(stage.cell(0, Cells::Who), QStringLiteral("Lena Ostrow"));
    QCOMPARE(stage.cell(1, Cells::Who), QStringLiteral("nobody yet"));
    stage.goTo(0, Cells::Text);
    QTest::keyClick(&stage.table(), Qt::Key_Space);
    QVERIFY(!stage.issue().actions.first().isOpen());
    QCoreApplication::processEvents();
    QCOMPARE(stage.item(0, Cells::Done)->checkState(), Qt::Checked);
    QTest::keyClick(&stage.table(), Qt::Key_Space);
    QVERIFY(stage.issue().actions.first().isOpen());
    QCoreApplication::processEvents();
    QTest::keyClick(&stage.table(), Qt::Key_Delete);
    QCOMPARE(stage.issue().actions.size(), 1);
    QCOMPARE(stage.issue().actions.first().text, QStringLiteral("Call the yard"));
    QTest::keyClick(&stage.table(), Qt::Key_Down); // who does it
    QTest::keyClick(&stage.table(), Qt::Key_Down); // past the last one
    QCOMPARE(QApplication::focusWidget(), &stage.next());
    QVERIFY(stage.space.workspace->history().undo());
    QCOMPARE(stage.issue().actions.size(), 2);
}

void ActionFormTest::overdueIsSaidInWords()
{
    ResponseStage stage;
    const QDate today = stage.today();
    stage.change([&](domain::Issue &issue) {
        issue.actions = {{QStringLiteral("late"), {}, today.addDays(-1), {}}, {QStringLiteral("on time"), {}, today, {}}};
    });
    QVERIFY2(stage.cell(0, Cells::Due).endsWith(QStringLiteral(", overdue")), qPrintable(stage.cell(0, Cells::Due)));
    QVERIFY(!stage.item(0, Cells::Due)->icon().isNull());
    QVERIFY(!stage.cell(1, Cells::Due).contains(QStringLiteral("overdue")));
    stage.change([&](domain::Issue &issue) { issue.status = domain::IssueStatus::Resolved; });
    QVERIFY(!stage.cell(0, Cells::Due).contains(QStringLiteral("overdue")));
}

void ActionFormTest::aCellIsChangedInPlace()
{
    ResponseStage stage;
    stage.add(QStringLiteral("Measure the rails"));
    QTableWidget &table = stage.table();
    stage.goTo(0, Cells::Due);
    QTest::keyClick(&table, Qt::Key_F2);
    auto *day = table.viewport()->findChild<ui::MomentEdit *>();
    QVERIFY(day);
    day->setText(QStringLiteral("+4d"));
    QTest::keyClick(day, Qt::Key_Return);
    QTRY_COMPARE(stage.issue().actions.first().due, stage.today().addDays(4));
    QTRY_VERIFY(!table.viewport()->findChild<ui::MomentEdit *>());
    stage.goTo(0, Cells::Who);
    QTest::keyClick(&table, Qt::Key_F2);
    auto *who = table.viewport()->findChild<ui::ChoiceBox *>();
    QVERIFY(who);
    const domain::PersonId owner = stage.issue().owner;
    who->setValue(owner.value());
    QTest::keyClick(who, Qt::Key_Return);
    QTRY_COMPARE(stage.issue().actions.first().person, owner);
    QTRY_VERIFY(!table.viewport()->findChild<ui::ChoiceBox *>());
    stage.goTo(0, Cells::Text);
    QTest::keyClick(&table, Qt::Key_F2);
    auto *text = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(text);
    text->setText(QStringLiteral("Measure both rails"));
    QTest::keyClick(text, Qt::Key_Return);
    QTRY_COMPARE(stage.issue().actions.first().text, QStringLiteral("Measure both rails"));
}

void ActionFormTest::theTeamIsOfferedForTheMostSevere()
{
    ResponseStage stage;
    auto *team = stage.page.findChild<ui::TeamList *>();
    QVERIFY(team && !team->isVisibleTo(&stage.page));
    stage.change([](domain::Issue &issue) {
        issue.severityOverride = domain::Severity::S1;
        issue.overrideReason = QStringLiteral("the quay");
    });
    QVERIFY(team->isVisibleTo(&stage.page));
    auto *person = team->findChild<ui::ChoiceBox *>();
    Q_EMIT person->valueChosen(stage.issue().owner.value());
    QCOMPARE(stage.issue().responders, (QVector<domain::Responder>{{stage.issue().owner, QStringLiteral("lead")}}));
    QVERIFY(team->isAncestorOf(QApplication::focusWidget())); // the duty is asked next
    stage.page.findChild<ui::IssueDetail *>()->focusTitle();
    stage.change([](domain::Issue &issue) { issue.severityOverride = domain::Severity::S4; });
    QVERIFY(team->isVisibleTo(&stage.page)); // it holds somebody
    stage.change([](domain::Issue &issue) { issue.responders.clear(); });
    QVERIFY(!team->isVisibleTo(&stage.page));
}

void ActionFormTest::theHeaderAndTheRowCountWhatIsOpen()
{
    ResponseStage stage;
    const auto header = [&] {
        for (const auto *label : stage.page.findChild<ui::IssueDetail *>()->findChildren<ui::ElidedLabel *>())
            if (label->text().contains(QStringLiteral("level")))
                return label->text();
        return QString();
    };
    QVERIFY(!header().contains(QStringLiteral("action")));
    stage.add(QStringLiteral("one"));
    stage.add(QStringLiteral("two"));
    QVERIFY2(header().contains(QStringLiteral("2 open action")), qPrintable(header()));
    models::IssueTableModel model(*stage.space.workspace);
    storage::IssueRow row = stage.space.workspace->issues().rows({stage.id})->first();
    QCOMPARE(row.openActions, 2);
}

void ActionFormTest::theActionLeadsToWhatIsOverdue()
{
    ResponseStage stage;
    const QDate today = stage.today();
    stage.change([&](domain::Issue &issue) {
        issue.actions = {{QStringLiteral("on time"), {}, today, {}}, {QStringLiteral("late"), {}, today.addDays(-3), {}}};
    });
    stage.page.findChild<ui::IssueDetail *>()->showTab(ui::IssueDetail::Files);
    auto *see = stage.page.findChild<QAction *>(QStringLiteral("issue.actions"));
    QVERIFY(see);
    see->trigger();
    QCOMPARE(QApplication::focusWidget(), &stage.table());
    QCOMPARE(stage.table().currentRow(), Cells::rowOf(1, Cells::Text));
}
