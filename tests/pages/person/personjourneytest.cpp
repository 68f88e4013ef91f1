#include "personjourneytest.h"

#include "matrix/matrixpage.h"
#include "models/person/persontablemodel.h"
#include "models/person/reportingtreemodel.h"
#include "person/organisation/organisationdialog.h"
#include "person/personpage.h"
#include "services/calendar/calendarservice.h"
#include "services/history/historyservice.h"
#include "services/person/personservice.h"
#include "support/fakeprompter.h"
#include "support/samplespace.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/edit/choicebox.h"
#include "widgets/frames/messagebar.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using support::FakePrompter;
using support::SampleSpace;

namespace {

template <typename PageType>
struct ShownPage {
    explicit ShownPage(SampleSpace &space) : page(*space.workspace)
    {
        page.setPrompter(&prompter);
        page.resize(1240, 800);
        page.setProject(space.project);
        page.show();
    }
    FakePrompter prompter;
    PageType page;
};

void press(QWidget &page, const QString &text)
{
    for (QAbstractButton *button : page.findChildren<QAbstractButton *>())
        if (button->text() == text && button->isVisible())
            return QTest::mouseClick(button, Qt::LeftButton);
    QFAIL(qPrintable(QStringLiteral("no button ") + text));
}

void type(QLineEdit *field, const QString &text)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

QVector<domain::Person> listed(QWidget &page)
{
    const auto *model = qobject_cast<models::PersonTableModel *>(page.findChild<QTableView *>(QStringLiteral("personTable"))->model());
    QVector<domain::Person> people;
    for (int row = 0; row < model->rowCount(); ++row)
        people << *model->personAt(row);
    return people;
}

QString barText(QWidget &page)
{
    QString text;
    for (ui::MessageBar *bar : page.findChildren<ui::MessageBar *>())
        if (bar->isVisible())
            text += bar->text();
    return text;
}

QString icsFile(QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("a.ics"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20270705\nDTEND;VALUE=DATE:20270710\nSUMMARY:Summer\nEND:VEVENT\nEND:VCALENDAR\n");
    return path;
}

}

void PersonJourneyTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

void PersonJourneyTest::whoMayApproveThisComesLowestFirst()
{
    SampleSpace space;
    ShownPage<ui::PersonPage> shown(space);
    const qsizetype everybody = listed(shown.page).size();
    type(shown.page.findChild<QLineEdit *>(QStringLiteral("leastMoney")), QStringLiteral("20000"));
    const auto people = listed(shown.page);
    QVERIFY(!people.isEmpty() && people.size() < everybody);
    qint64 before = 0;
    for (const domain::Person &person : people) {
        QVERIFY(person.powers.money.cents >= 2'000'000);
        QVERIFY(person.powers.money.cents >= before);
        before = person.powers.money.cents;
    }
    type(shown.page.findChild<QLineEdit *>(QStringLiteral("leastMoney")), QStringLiteral(" "));
    QCOMPARE(listed(shown.page).size(), everybody);
}

void PersonJourneyTest::aCircleIsRefusedAndNamed()
{
    SampleSpace space;
    ShownPage<ui::PersonPage> shown(space);
    domain::Person below;
    const auto everybody = space.workspace->people().people();
    for (const domain::Person &person : *everybody)
        if (person.reportsTo.isValid())
            below = person;
    QVERIFY(below.id.isValid());
    const domain::Person above = space.workspace->people().find(below.reportsTo).value();
    QVERIFY(shown.page.open({domain::RecordKind::Person, above.id.value()}));
    Q_EMIT shown.page.findChild<ui::ChoiceBox *>(QStringLiteral("reportsTo"))->valueChosen(below.id.value());
    QVERIFY2(barText(shown.page).contains(above.name + QStringLiteral(" → ")), qPrintable(barText(shown.page)));
    QVERIFY(barText(shown.page).contains(below.name));
    QCOMPARE(space.workspace->people().find(above.id)->reportsTo, above.reportsTo);
}

void PersonJourneyTest::droppingAPersonChangesTheSuperior()
{
    SampleSpace space;
    ShownPage<ui::PersonPage> shown(space);
    shown.page.findChild<ui::SegmentedControl *>()->setCurrent(1);
    auto *tree = shown.page.findChild<QTreeView *>(QStringLiteral("reportingTree"));
    auto *model = qobject_cast<models::ReportingTreeModel *>(tree->model());
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    domain::Person below;
    const auto everybody = space.workspace->people().people();
    for (const domain::Person &person : *everybody)
        if (person.reportsTo.isValid())
            below = person;
    const QModelIndex top = model->indexOf(below.reportsTo);
    QVERIFY(model->indexOf(below.id).parent() == top);
    const std::unique_ptr<QMimeData> data(model->mimeData({model->indexOf(below.id)}));
    model->dropMimeData(data.get(), Qt::MoveAction, -1, -1, {});
    QVERIFY(!space.workspace->people().find(below.id)->reportsTo.isValid());
    QVERIFY(!model->indexOf(below.id).parent().isValid());
    const std::unique_ptr<QMimeData> again(model->mimeData({model->indexOf(below.id)}));
    model->dropMimeData(again.get(), Qt::MoveAction, -1, -1, model->indexOf(below.reportsTo));
    QCOMPARE(space.workspace->people().find(below.id)->reportsTo, below.reportsTo);
    const std::unique_ptr<QMimeData> superior(model->mimeData({model->indexOf(below.reportsTo)}));
    model->dropMimeData(superior.get(), Qt::MoveAction, -1, -1, model->indexOf(below.id));
    QVERIFY(barText(shown.page).contains(QStringLiteral(" → ")));
}

void PersonJourneyTest::leadersWithoutAnAgreementAreNamed()
{
    SampleSpace space;
    ShownPage<ui::PersonPage> shown(space);
    const QString before = barText(shown.page);
    QVERIFY(!before.isEmpty());
    const qsizetype everybody = listed(shown.page).size();
    press(shown.page, QStringLiteral("Show only them"));
    const auto leaders = listed(shown.page);
    QVERIFY(leaders.size() < everybody);
    QVERIFY(before.contains(leaders.first().name));
    QVERIFY(shown.page.open({domain::RecordKind::Person, leaders.first().id.value()}));
    type(shown.page.findChild<QLineEdit *>(QStringLiteral("agreedOn")), QStringLiteral("2026-10-01"));
    QCOMPARE(space.workspace->people().find(leaders.first().id)->agreement.on, QDate(2026, 10, 1));
    QVERIFY(!barText(shown.page).contains(leaders.first().name));
}

void PersonJourneyTest::howToAskIsKept()
{
    SampleSpace space;
    ShownPage<ui::PersonPage> shown(space);
    const domain::Person person = listed(shown.page).first();
    QVERIFY(shown.page.open({domain::RecordKind::Person, person.id.value()}));
    for (QLineEdit *field : shown.page.findChildren<QLineEdit *>())
        if (field->accessibleName() == QStringLiteral("Times"))
            type(field, QStringLiteral("Before ten"));
    QCOMPARE(space.workspace->people().find(person.id)->preferences.times, QStringLiteral("Before ten"));
}

void PersonJourneyTest::absencesComeFromAFile()
{
    SampleSpace space;
    ShownPage<ui::PersonPage> shown(space);
    QTemporaryDir folder;
    shown.prompter.path = icsFile(folder);
    const domain::Person person = listed(shown.page).first();
    QVERIFY(shown.page.open({domain::RecordKind::Person, person.id.value()}));
    const qsizetype before = space.workspace->people().absencesOf(person.id)->size();
    press(shown.page, QStringLiteral("Import absences (.ics)"));
    QCOMPARE(space.workspace->people().absencesOf(person.id)->size(), before + 1);
    QCOMPARE(space.workspace->people().absencesOf(person.id)->last().reason, QStringLiteral("Summer"));
}

void PersonJourneyTest::aPersonGetsACalendar()
{
    SampleSpace space;
    ShownPage<ui::PersonPage> shown(space);
    const domain::Person person = listed(shown.page).first();
    QVERIFY(shown.page.open({domain::RecordKind::Person, person.id.value()}));
    const domain::CalendarId calendar = space.workspace->projects().calendars()->last().id;
    Q_EMIT shown.page.findChild<ui::ChoiceBox *>(QStringLiteral("personCalendar"))->valueChosen(calendar.value());
    QCOMPARE(space.workspace->people().find(person.id)->calendar, calendar);
}

void PersonJourneyTest::holidaysAreChosenAndUnticked()
{
    SampleSpace space;
    ShownPage<ui::MatrixPage> shown(space);
    const domain::CalendarId id = space.workspace->projects().find(space.project)->calendar;
    QVERIFY(shown.page.open({domain::RecordKind::Calendar, id.value()}));
    auto *place = shown.page.findChild<ui::ChoiceBox *>(QStringLiteral("holidayPlace"));
    auto *last = shown.page.findChild<QSpinBox *>(QStringLiteral("holidayLast"));
    shown.page.findChild<QSpinBox *>(QStringLiteral("holidayFirst"))->setValue(2031);
    last->setValue(2031);
    place->setValue(place->property("codes").toStringList().indexOf(QStringLiteral("DE-SN")) + 1);
    Q_EMIT place->valueChosen(place->value());
    const QDate day(2031, 11, 19);
    QCOMPARE(space.workspace->projects().calendar(id)->exceptions.value(day).name, QStringLiteral("Buß- und Bettag"));
    QTableWidget *days = nullptr;
    for (QTableWidget *table : shown.page.findChildren<QTableWidget *>())
        if (table->accessibleName() == QStringLiteral("Days that differ"))
            days = table;
    QVERIFY(days);
    const auto itemOf = [&] {
        for (int row = 0; row < days->rowCount(); ++row)
            if (days->item(row, 0)->data(Qt::UserRole).toDate() == day)
                return days->item(row, 0);
        return static_cast<QTableWidgetItem *>(nullptr);
    };
    QCOMPARE(itemOf()->checkState(), Qt::Checked);
    itemOf()->setCheckState(Qt::Unchecked);
    QVERIFY(!space.workspace->projects().calendar(id)->exceptions.contains(day));
    QCOMPARE(itemOf()->checkState(), Qt::Unchecked);
    itemOf()->setCheckState(Qt::Checked);
    QVERIFY(space.workspace->projects().calendar(id)->exceptions.contains(day));
    QTemporaryDir folder;
    shown.prompter.path = icsFile(folder);
    press(shown.page, QStringLiteral("Import days (.ics)"));
    QVERIFY(space.workspace->projects().calendar(id)->exceptions.contains(QDate(2027, 7, 9)));
}

void PersonJourneyTest::calendarsAreMadeAndGivenAway()
{
    SampleSpace space;
    ShownPage<ui::MatrixPage> shown(space);
    QVERIFY(shown.page.open({domain::RecordKind::Calendar, 0}));
    shown.prompter.line = QStringLiteral("Gdańsk yard");
    press(shown.page, QStringLiteral("New"));
    const auto made = services::CalendarService(*space.workspace).findByName(QStringLiteral("Gdańsk yard"));
    QVERIFY(made);
    QCOMPARE(shown.page.findChild<ui::ChoiceBox *>(QStringLiteral("calendarChoice"))->value(), made->id.value());
    Q_EMIT shown.page.findChild<ui::ChoiceBox *>(QStringLiteral("calendarGive"))->valueChosen(1);
    QCOMPARE(space.workspace->projects().find(space.project)->calendar, made->id);
}

void PersonJourneyTest::aLongGermanNameIsNotCut()
{
    SampleSpace space;
    domain::Person person = space.workspace->people().people()->first();
    person.name = QStringLiteral("Dr. Karl-Theodor Freiherr von Oberschleißheim-Lustnau");
    person.role = QStringLiteral("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamter");
    QVERIFY(space.workspace->people().save(person));
    ShownPage<ui::PersonPage> shown(space);
    shown.page.resize(1024, 700);
    QVERIFY(shown.page.open({domain::RecordKind::Person, person.id.value()}));
    QVERIFY(shown.page.minimumSizeHint().width() <= 1024);
    QCOMPARE(shown.page.findChild<QLineEdit *>(QStringLiteral("personName"))->text(), person.name);
}

// The dialog of the person's organisation: a manager from today on and one from the day typed, a notice period, and undo.
void PersonJourneyTest::aLadderIsWrittenAndChanged()
{
    SampleSpace space;
    ShownPage<ui::PersonPage> shown(space);
    const domain::Organisation theirs = *space.workspace->people().findOrganisation(QStringLiteral("Nordkran"));
    const auto stored = [&] { return *space.workspace->people().findOrganisation(QStringLiteral("Nordkran")); };
    const domain::Person former = *space.workspace->people().findByText(QStringLiteral("Katrin Wolff"));
    const domain::Person next = *space.workspace->people().findByText(QStringLiteral("Stefan Albers"));
    QVERIFY(shown.page.open({domain::RecordKind::Person, former.id.value()}));
    QTest::mouseClick(shown.page.findChild<QAbstractButton *>(QStringLiteral("openOrganisation")), Qt::LeftButton);
    auto *dialog = shown.page.findChild<ui::OrganisationDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("organisation.name"))->text(), theirs.name);
    auto *person = dialog->findChild<ui::ChoiceBox *>(QStringLiteral("organisation.person"));
    auto *table = dialog->findChild<QTableWidget *>(QStringLiteral("organisation.ladder"));
    const auto add = [&](domain::PersonId id, const QString &from) {
        person->setValue(id.value());
        type(dialog->findChild<QLineEdit *>(QStringLiteral("organisation.from")), from);
        QTest::mouseClick(dialog->findChild<QAbstractButton *>(QStringLiteral("organisation.add")), Qt::LeftButton);
        QCoreApplication::processEvents();
    };
    add(former.id, QString());
    add(next.id, QStringLiteral("2099-01-04"));
    QCOMPARE(stored().ladder, (QVector<domain::Stewardship>{{1, former.id, {}, {}}, {1, next.id, QDate(2099, 1, 4), {}}}));
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->item(0, 1)->text(), former.name);
    QVERIFY(table->item(0, 4)->text() != table->item(1, 4)->text());
    table->item(1, 3)->setText(QStringLiteral("2098-12-31")); // ends before it begins
    QCoreApplication::processEvents();
    QCOMPARE(stored().ladder.last().to, QDate());
    table->item(1, 3)->setText(QStringLiteral("2099-02-01"));
    QCoreApplication::processEvents();
    QCOMPARE(stored().ladder.last().to, QDate(2099, 2, 1));
    table->setCurrentCell(0, 1);
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(QStringLiteral("organisation.takeAway")), Qt::LeftButton);
    QCoreApplication::processEvents();
    QCOMPARE(stored().ladder.size(), 1);
    dialog->findChild<QLineEdit *>(QStringLiteral("organisation.notice"))->setText(QStringLiteral("Termination"));
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(QStringLiteral("organisation.addNotice")), Qt::LeftButton);
    QCOMPARE(stored().notices, (QVector<domain::NoticePeriod>{{QStringLiteral("Termination"), 20}}));
    QVERIFY(space.workspace->history().undo()); // the notice
    QVERIFY(space.workspace->history().undo());
    QCOMPARE(stored().ladder.size(), 2);
}
