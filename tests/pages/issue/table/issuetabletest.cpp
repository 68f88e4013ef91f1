#include "issue/table/issuetabletest.h"

#include "issue/issuepage.h"
#include "issue/queryfield.h"
#include "issue/table/issuetableview.h"
#include "issue/table/selectionbar.h"
#include "issue/table/viewmenu.h"
#include "services/exchange/exchangeservice.h"
#include "services/history/historyservice.h"
#include "services/issue/issueservice.h"
#include "services/person/personservice.h"
#include "services/project/customfieldservice.h"
#include "render/report/totalswords.h"
#include "services/issue/view/totals.h"
#include "support/samplespace.h"
#include "widgets/paint/textline.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QLocale>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using models::IssueTableModel;

namespace {

struct TableStage {
    TableStage() : page(*space.workspace)
    {
        page.resize(1400, 800);
        page.setProject(space.project);
        page.show();
        QApplication::setActiveWindow(&page);
        view = page.findChild<ui::IssueTableView *>();
        model = qobject_cast<IssueTableModel *>(view->model());
        view->setFocus();
    }
    void widen() // the table alone
    {
        for (QAction *action : page.actions())
            if (action->objectName() == QLatin1String("issue.tableAlone"))
                action->trigger();
        QCoreApplication::processEvents();
    }
    QModelIndex cell(int row, int column) const { return model->index(row, column); }
    domain::Issue issueAt(int row) const { return space.workspace->issues().find(model->idAt(row)).value(); }
    void edit(int row, int column)
    {
        view->setCurrentIndex(cell(row, column));
        view->edit(cell(row, column));
    }

    support::SampleSpace space;
    ui::IssuePage page;
    ui::IssueTableView *view = nullptr;
    IssueTableModel *model = nullptr;
};

}

void IssueTableTest::init()
{
    QSettings().clear();
}

void IssueTableTest::columnsAreChosenMovedAndRemembered()
{
    const QVector<int> chosen{IssueTableModel::Title, IssueTableModel::Labels, IssueTableModel::Key};
    {
        TableStage stage;
        QVERIFY(stage.view->isNarrow());
        QCOMPARE(stage.view->seenColumns(), (QVector<int>{IssueTableModel::Severity, IssueTableModel::Title, IssueTableModel::NextStep, IssueTableModel::Until}));
        stage.widen();
        QVERIFY(!stage.view->isNarrow());
        QCOMPARE(stage.view->seenColumns(), ui::IssueTableView::usualColumns());
        stage.view->setColumns({IssueTableModel::Key, IssueTableModel::Title, IssueTableModel::Labels});
        auto *header = stage.view->horizontalHeader();
        header->moveSection(header->visualIndex(IssueTableModel::Key), 2);
        header->resizeSection(IssueTableModel::Labels, 222);
        QCOMPARE(stage.view->seenColumns(), chosen);
        stage.view->setColumns({IssueTableModel::Labels, IssueTableModel::Key}); // the title stays
        QVERIFY(stage.view->seenColumns().contains(IssueTableModel::Title));
        stage.view->setColumns(chosen);
    }
    TableStage again;
    QVERIFY(!again.view->isNarrow()); // alone as before
    QCOMPARE(again.view->seenColumns(), chosen);
    QCOMPARE(again.view->columnWidth(IssueTableModel::Labels), 222);
}

void IssueTableTest::namesAreWholeWhereThereIsRoom()
{
    TableStage stage;
    stage.page.resize(ui::scaled(1290), 800); // the window of 1440 less its rail
    stage.widen();
    const auto needed = [](const char *name) { return ui::lineWidth(QString::fromLatin1(name), ui::TextRole::Body); };
    const int names = stage.view->columnWidth(IssueTableModel::Owner);
    QVERIFY2(names >= needed("Mira Halvorsen") + ui::scaled(16), qPrintable(QString::number(names)));
    QVERIFY(stage.view->columnWidth(IssueTableModel::Title) >= ui::scaled(240));
    QVERIFY(stage.view->horizontalHeader()->length() <= stage.view->viewport()->width());
    auto person = stage.space.workspace->people().people()->first();
    person.name = QString(80, u'm');
    QVERIFY(stage.space.workspace->people().save(person));
    QCOMPARE(stage.view->columnWidth(IssueTableModel::Title), ui::scaled(240)); // one long name leaves the title its least
    stage.page.resize(ui::scaled(1900), 800);
    QCOMPARE(stage.view->columnWidth(IssueTableModel::Owner), ui::scaled(180)); // and is cut at last
    QVERIFY(stage.view->columnWidth(IssueTableModel::Title) > ui::scaled(500));
}

void IssueTableTest::fieldsOfTheProjectAreColumns()
{
    domain::CustomField berth;
    berth.name = QStringLiteral("Berth");
    berth.type = domain::FieldType::Choice;
    berth.choices = {QStringLiteral("East"), QStringLiteral("West")};
    TableStage stage;
    berth.project = stage.space.project;
    stage.widen();
    const int usual = stage.model->columnCount();
    QVERIFY(services::CustomFieldService(*stage.space.workspace).add(berth));
    const int column = stage.model->columnCount() - 1;
    QCOMPARE(column, usual);
    QCOMPARE(stage.model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Berth"));
    QCOMPARE(stage.view->seenColumns(), ui::IssueTableView::usualColumns()); // shown where it is wanted
    stage.view->setColumns({IssueTableModel::Title, column});
    stage.edit(0, column);
    auto *choices = stage.view->viewport()->findChild<QComboBox *>();
    QVERIFY(choices);
    choices->setCurrentIndex(choices->findData(QStringLiteral("West")));
    Q_EMIT choices->activated(choices->currentIndex());
    QTRY_COMPARE(stage.cell(0, column).data().toString(), QStringLiteral("West"));
    QTRY_VERIFY(!stage.view->viewport()->findChild<QComboBox *>());
    stage.view->setCurrentIndex(stage.cell(1, column));
    QGuiApplication::clipboard()->setText(QStringLiteral("east\nNorth"));
    QTest::keyClick(stage.view, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(stage.cell(1, column).data().toString(), QStringLiteral("East"));
    QTRY_VERIFY(stage.page.findChild<QDialog *>(QStringLiteral("refusedList")));
    stage.page.setProject(stage.space.project); // comes back as remembered
    QCOMPARE(stage.view->seenColumns(), (QVector<int>{IssueTableModel::Title, column}));
}

void IssueTableTest::fieldsOfTheProjectAreSetAndSortedBy()
{
    TableStage stage;
    stage.widen();
    domain::CustomField berth;
    berth.project = stage.space.project;
    berth.name = QStringLiteral("Berth");
    berth.type = domain::FieldType::Choice;
    berth.choices = {QStringLiteral("West"), QStringLiteral("East")};
    services::CustomFieldService fields(*stage.space.workspace);
    berth = fields.add(berth).value();
    domain::CustomField draught;
    draught.project = stage.space.project;
    draught.name = QStringLiteral("Draught");
    draught.type = domain::FieldType::Number;
    QVERIFY(fields.add(draught));
    const int column = stage.model->columnCount() - 2;
    const auto set = [&stage](int row, const QString &field, const QString &text) {
        stage.view->setFocus();
        stage.view->setCurrentIndex(stage.cell(row - 1, IssueTableModel::Title));
        QTest::keyClick(stage.view, Qt::Key_Down);
        QTest::keyClick(stage.view, Qt::Key_Down, Qt::ShiftModifier);
        auto *bar = stage.page.findChild<ui::SelectionBar *>();
        bar->startSetting();
        auto *value = bar->findChild<QComboBox *>(QStringLiteral("selectionValue"));
        auto *what = qobject_cast<QComboBox *>(QApplication::focusWidget());
        what->setCurrentIndex(what->findData(field));
        Q_EMIT what->activated(what->currentIndex());
        value->setFocus();
        value->lineEdit()->setText(text);
        QTest::keyClick(value, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), stage.view); // the keyboard is back
    };
    const auto ids = stage.model->idsIn(2, 3);
    set(2, QStringLiteral("custom.berth"), QStringLiteral("east"));
    set(2, QStringLiteral("custom.draught"), QLocale().toString(9.5));
    for (const domain::IssueId id : ids)
        QCOMPARE(stage.space.workspace->issues().find(id)->custom, (QVector<domain::CustomValue>{{QStringLiteral("berth"), QStringLiteral("East")},
                                                                                              {QStringLiteral("draught"), QStringLiteral("9.5")}}));
    QVERIFY(stage.space.workspace->history().undo()); // both issues at once
    for (const domain::IssueId id : ids)
        QCOMPARE(stage.space.workspace->issues().find(id)->custom.size(), 1);
    const domain::IssueId last = stage.model->idAt(stage.model->rowCount() - 1);
    QVERIFY(stage.space.workspace->issues().setFields(last, {{QStringLiteral("custom.berth"), QStringLiteral("West")}}));
    stage.view->setColumns({IssueTableModel::Title, column});
    stage.view->sortByColumn(column, Qt::AscendingOrder);
    QTRY_COMPARE(stage.model->idAt(0), last); // the choices in their order
    QTRY_COMPARE(stage.model->idsIn(1, 2).size(), 2);
    QVERIFY(ids.contains(stage.model->idAt(1)) && ids.contains(stage.model->idAt(2)));
    QCOMPARE(stage.model->sortColumn(), column);
    stage.view->sortByColumn(column, Qt::DescendingOrder);
    QTRY_COMPARE(stage.model->idAt(2), last);
    berth.retired = true;
    QVERIFY(fields.save(berth));
    QTRY_COMPARE(stage.model->query().sort, storage::IssueSort::Severity);
}

void IssueTableTest::theKeyboardStaysWithManySelected()
{
    TableStage stage;
    QTest::keyClick(stage.view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), stage.view);
    for (QAction *action : stage.page.actions())
        if (action->objectName() == QLatin1String("issue.setSelected"))
            action->trigger();
    auto *bar = stage.page.findChild<ui::SelectionBar *>();
    QVERIFY(bar->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), stage.view);
    QVERIFY(stage.view->selectedIds().size() > 1); // still
}

// The good ones in one step, the others listed, and the window goes on meanwhile.
void IssueTableTest::tenThousandCellsArePastedBesideTheWindow()
{
    constexpr int kRows = 5000;
    constexpr int kLongestStill = 400; // ms, on a machine that does other things besides; alone it is under 100
    QTemporaryDir folder;
    support::SampleSpace space(folder.filePath(QStringLiteral("paste.rung")));
    QFile list(folder.filePath(QStringLiteral("list.csv")));
    QVERIFY(list.open(QIODevice::WriteOnly));
    QByteArray text("Key,Summary,Status\n");
    QString block;
    for (int row = 0; row < kRows; ++row) {
        text += QByteArray("P-") + QByteArray::number(row) + ",Row " + QByteArray::number(row) + ",To Do\n";
        block += QStringLiteral("Pasted %1\t%2\n").arg(row).arg(row % 5 == 0 ? QStringLiteral("nearly") : QStringLiteral("in-progress"));
    }
    list.write(text);
    list.close();
    QVERIFY(services::ExchangeService(*space.workspace).importIssues(list.fileName(), {}));
    ui::IssuePage page(*space.workspace);
    page.resize(1400, 800);
    page.setProject(space.project);
    page.show();
    QApplication::setActiveWindow(&page);
    auto *view = page.findChild<ui::IssueTableView *>();
    auto *model = qobject_cast<IssueTableModel *>(view->model());
    for (QAction *action : page.actions())
        if (action->objectName() == QLatin1String("issue.tableAlone"))
            action->trigger();
    view->setColumns({IssueTableModel::Title, IssueTableModel::Status});
    QTRY_VERIFY(model->isComplete() && model->rowCount() > kRows);
    QTest::qWait(300);
    view->setFocus();
    view->setCurrentIndex(model->index(0, IssueTableModel::Title));
    const auto pastedIds = model->idsIn(0, kRows - 1);
    const domain::Issue first = space.workspace->issues().find(pastedIds.first()).value();
    QElapsedTimer since;
    qint64 longest = 0;
    QTimer beat;
    connect(&beat, &QTimer::timeout, &page, [&] { longest = qMax(longest, since.restart()); });
    beat.start(1);
    since.start();
    QApplication::clipboard()->setText(block);
    QTest::keyClick(view, Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(page.findChild<QDialog *>(QStringLiteral("refusedList")), 240'000);
    QTest::qWait(300);
    QVERIFY2(longest < kLongestStill, qPrintable(QStringLiteral("%1 ms").arg(longest)));
    QCOMPARE(page.findChild<QDialog *>(QStringLiteral("refusedList"))->findChild<QTableView *>()->model()->rowCount(), kRows / 5);
    QCOMPARE(space.workspace->issues().find(pastedIds.at(1))->title, QStringLiteral("Pasted 1"));
    QCOMPARE(space.workspace->issues().find(pastedIds.at(1))->status, domain::IssueStatus::InProgress);
    QCOMPARE(space.workspace->issues().find(pastedIds.first())->status, first.status);
    QVERIFY(space.workspace->history().undo());
    QCOMPARE(space.workspace->issues().find(pastedIds.first())->title, first.title);
    QVERIFY(!space.workspace->issues().find(pastedIds.at(1))->title.startsWith(QLatin1String("Pasted")));
    QVERIFY(!space.workspace->issues().find(pastedIds.last())->title.startsWith(QLatin1String("Pasted")));
}

void IssueTableTest::groupsOpenAndCloseByKeys()
{
    TableStage stage;
    const int issues = stage.model->rowCount();
    stage.view->setGroup(storage::IssueColumn::Status);
    QTRY_VERIFY(stage.model->isGroup(0));
    const int rows = stage.model->rowCount();
    QVERIFY(rows > issues);
    QCOMPARE(stage.model->ids().size(), issues);
    QVERIFY(!stage.model->idAt(0).isValid() && stage.model->idAt(1).isValid());
    QVERIFY(stage.cell(0, IssueTableModel::Title).data(IssueTableModel::GroupRole).toString().contains(QLatin1String("Open")));
    stage.view->setCurrentIndex(stage.cell(1, IssueTableModel::Severity));
    QTest::keyClick(stage.view, Qt::Key_Left); // to the head
    QCOMPARE(stage.view->currentIndex().row(), 0);
    QTest::keyClick(stage.view, Qt::Key_Left);
    QVERIFY(stage.model->rowCount() < rows);
    QVERIFY(stage.model->isGroup(1));
    QVERIFY(stage.cell(0, 0).data(Qt::AccessibleTextRole).toString().contains(QLatin1String("closed")));
    QTest::keyClick(stage.view, Qt::Key_Right);
    QCOMPARE(stage.model->rowCount(), rows);
    stage.view->selectAll();
    QCOMPARE(stage.view->selectedIds().size(), issues); // heads are no issues
}

void IssueTableTest::marksTellWhatIsQuietOldAndIncomplete()
{
    TableStage stage;
    stage.space.clock.set(stage.space.clock.now().plusMinutes(30 * 24 * 60)); // nobody has said a word since
    QStringList words;
    for (int row = 0; row < stage.model->rowCount(); ++row)
        words << stage.cell(row, IssueTableModel::Title).data(IssueTableModel::MarksRole).toStringList();
    const QString all = words.join(u'\n');
    for (const char *word : {"quiet ", "raised ", "incomplete: "})
        QVERIFY2(all.contains(QLatin1String(word)), word);
}

void IssueTableTest::aCellIsEditedInPlaceAndUndone()
{
    TableStage stage;
    stage.widen();
    const domain::Issue before = stage.issueAt(0);
    stage.edit(0, IssueTableModel::Title);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QCOMPARE(line->text(), before.title);
    line->setText(QStringLiteral("Quay wall moves again"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(stage.space.workspace->issues().find(before.id)->title, QStringLiteral("Quay wall moves again"));
    QTRY_COMPARE(QApplication::focusWidget(), stage.view);
    QVERIFY(stage.space.workspace->history().undo());
    QCOMPARE(stage.space.workspace->issues().find(before.id)->title, before.title);
    stage.edit(0, IssueTableModel::Title);
    line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    line->setText(QStringLiteral("Never mind"));
    QTest::keyClick(line, Qt::Key_Escape);
    QCOMPARE(stage.space.workspace->issues().find(before.id)->title, before.title);
}

void IssueTableTest::whatIsRefusedStaysInTheEditor()
{
    TableStage stage;
    stage.widen();
    const domain::Issue before = stage.issueAt(0);
    stage.edit(0, IssueTableModel::Title);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    line->setText(QStringLiteral("   "));
    QTest::keyClick(line, Qt::Key_Return);
    QLabel *fault = nullptr;
    QTRY_VERIFY((fault = stage.view->findChild<QLabel *>(QStringLiteral("cellFault"))));
    QVERIFY(fault->isVisible() && !fault->text().isEmpty());
    QCOMPARE(line->text(), QStringLiteral("   "));
    QCOMPARE(stage.space.workspace->issues().find(before.id)->title, before.title);
    line->setText(QStringLiteral("Right at last"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(stage.space.workspace->issues().find(before.id)->title, QStringLiteral("Right at last"));
}

void IssueTableTest::severalIssuesAreSetAtOnce()
{
    TableStage stage;
    auto *bar = stage.page.findChild<ui::SelectionBar *>();
    stage.view->setCurrentIndex(stage.cell(0, IssueTableModel::Title));
    QVERIFY(!bar->isVisible());
    QTest::keyClick(stage.view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(stage.view, Qt::Key_Down, Qt::ShiftModifier);
    const auto ids = stage.view->selectedIds();
    QCOMPARE(ids.size(), 3);
    QVERIFY(bar->isVisible());
    bar->startSetting();
    auto *value = bar->findChild<QComboBox *>(QStringLiteral("selectionValue"));
    auto *field = bar->findChildren<QComboBox *>().first() == value ? bar->findChildren<QComboBox *>().last() : bar->findChildren<QComboBox *>().first();
    field->setCurrentIndex(field->findData(QStringLiteral("labels.add")));
    Q_EMIT field->activated(field->currentIndex());
    value->setFocus();
    value->lineEdit()->setText(QStringLiteral("checked"));
    QTest::keyClick(value, Qt::Key_Return);
    for (const domain::IssueId id : ids)
        QVERIFY(stage.space.workspace->issues().find(id)->labels.contains(QStringLiteral("checked")));
    QVERIFY(stage.space.workspace->history().undo());
    for (const domain::IssueId id : ids)
        QVERIFY(!stage.space.workspace->issues().find(id)->labels.contains(QStringLiteral("checked")));
}

void IssueTableTest::severalIssuesAreClosedWithAReason()
{
    TableStage stage;
    QSignalSpy said(&stage.page, &ui::Page::said);
    stage.view->selectAll();
    const auto ids = stage.view->selectedIds();
    auto *bar = stage.page.findChild<ui::SelectionBar *>();
    bar->startClosing();
    auto *reason = bar->findChild<QLineEdit *>(QStringLiteral("selectionReason"));
    QTest::keyClick(reason, Qt::Key_Return); // no reason
    QVERIFY(stage.space.workspace->issues().find(ids.first())->isOpen());
    QTest::keyClicks(reason, QStringLiteral("The phase is over"));
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(said.last().first().toString().contains(QString::number(ids.size())));
    for (const domain::IssueId id : ids) {
        const auto issue = stage.space.workspace->issues().find(id);
        QVERIFY(!issue->isOpen());
        QVERIFY(issue->outcome.contains(QStringLiteral("The phase is over")));
    }
}

void IssueTableTest::copiesTheSelectionAndPastesItBack()
{
    TableStage stage;
    stage.widen();
    stage.view->setCurrentIndex(stage.cell(0, IssueTableModel::Severity));
    QTest::keyClick(stage.view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(stage.view, Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::clipboard()->text().contains(stage.issueAt(0).key));
    const QString copied = QApplication::clipboard()->text();
    QCOMPARE(copied.count(u'\n'), 3); // with the head
    QVERIFY(QApplication::clipboard()->mimeData()->html().contains(QLatin1String("<table>")));
    const auto ids = stage.view->selectedIds();
    const domain::Issue first = stage.issueAt(0);
    QApplication::clipboard()->setText(QString(copied).replace(first.title, QStringLiteral("Pasted title")));
    stage.view->setCurrentIndex(stage.cell(0, IssueTableModel::Severity));
    QTest::keyClick(stage.view, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(stage.space.workspace->issues().find(first.id)->title, QStringLiteral("Pasted title"));
    QVERIFY(!stage.page.findChild<QWidget *>(QStringLiteral("refusedList")));
    QVERIFY(stage.space.workspace->history().undo());
    QCOMPARE(stage.space.workspace->issues().find(first.id)->title, first.title);
}

void IssueTableTest::pasteListsWhatItDoesNotTake()
{
    TableStage stage;
    stage.widen();
    const domain::Issue first = stage.issueAt(0);
    const domain::Issue second = stage.issueAt(1);
    QApplication::clipboard()->setText(QStringLiteral("New title\tin-progress\nAnother title\tnearly\n"));
    stage.view->setCurrentIndex(stage.cell(0, IssueTableModel::Title));
    QTest::keyClick(stage.view, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(stage.space.workspace->issues().find(second.id)->title, QStringLiteral("Another title"));
    QCOMPARE(stage.space.workspace->issues().find(first.id)->status, domain::IssueStatus::InProgress);
    QCOMPARE(stage.space.workspace->issues().find(second.id)->status, second.status);
    auto *list = stage.page.findChild<QWidget *>(QStringLiteral("refusedList"));
    QVERIFY(list && list->isVisible());
    const auto *rows = list->findChild<QTableView *>()->model();
    QCOMPARE(rows->rowCount(), 1);
    QCOMPARE(rows->index(0, 0).data().toString(), QStringLiteral("2"));
    QCOMPARE(rows->index(0, 2).data().toString(), second.key);
    QCOMPARE(rows->index(0, 3).data().toString(), QStringLiteral("nearly"));
    QVERIFY(rows->index(0, 4).data().toString().contains(QLatin1String("In progress")));
    QCOMPARE(rows->index(0, 1).data().toString(), QStringLiteral("Status"));
    QApplication::clipboard()->setText(QStringLiteral("S9\tkey\t \n"));
    stage.view->setCurrentIndex(stage.cell(0, IssueTableModel::Severity));
    QTest::keyClick(stage.view, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(stage.page.findChild<QWidget *>(QStringLiteral("refusedList"))->findChild<QTableView *>()->model()->rowCount(), 3);
    rows = stage.page.findChild<QWidget *>(QStringLiteral("refusedList"))->findChild<QTableView *>()->model();
    QCOMPARE(rows->index(0, 4).data().toString(), QStringLiteral("Right would be S1, S2, S3, S4."));
    QCOMPARE(rows->index(1, 1).data().toString(), QStringLiteral("Key")); // by its name, though nothing is taken there
    QCOMPARE(rows->index(2, 4).data().toString(), QStringLiteral("This cannot be empty."));
}

void IssueTableTest::viewsAreSavedAndChosen()
{
    TableStage stage;
    auto *menu = stage.page.findChild<ui::ViewMenu *>();
    const auto choose = [&](const QString &name) {
        Q_EMIT menu->menu()->aboutToShow();
        for (QAction *action : menu->menu()->actions())
            if (action->text() == name) {
                action->trigger();
                return true;
            }
        return false;
    };
    QVERIFY(choose(QStringLiteral("Escalated")));
    QTRY_VERIFY(stage.model->isGroup(0));
    QCOMPARE(stage.model->query().group, std::optional(storage::IssueColumn::Level));
    QCOMPARE(menu->text(), QStringLiteral("Escalated"));
    stage.page.findChild<ui::QueryField *>()->setQuery(QStringLiteral("level>=2"));
    QVERIFY(menu->text().contains(QLatin1String("changed")));
    Q_EMIT menu->menu()->aboutToShow();
    auto *name = menu->findChild<QLineEdit *>(QStringLiteral("viewName"));
    QVERIFY(name);
    name->setText(QStringLiteral("High up"));
    Q_EMIT name->returnPressed();
    QCOMPARE(menu->text(), QStringLiteral("High up"));
    QVERIFY(choose(QStringLiteral("Incomplete")));
    QTRY_VERIFY(!stage.model->query().group);
    QVERIFY(choose(QStringLiteral("High up")));
    QCOMPARE(stage.page.findChild<ui::QueryField *>()->text(), QStringLiteral("level>=2"));
    QTRY_COMPARE(stage.model->query().group, std::optional(storage::IssueColumn::Level));
}

// The list is read in a thread of its own: rows come and go before it has the one that was opened.
void IssueTableTest::whatTheFilterLeavesOutIsOpened()
{
    QTemporaryDir folder;
    support::SampleSpace space(folder.filePath(QStringLiteral("open.rung")));
    ui::IssuePage page(*space.workspace);
    page.resize(1400, 800);
    page.setProject(space.project);
    page.show();
    auto *view = page.findChild<ui::IssueTableView *>();
    const auto &model = *qobject_cast<IssueTableModel *>(view->model());
    QTRY_VERIFY(model.isComplete() && view->currentIndex().isValid());
    const domain::IssueId closed = space.workspace->issues().findByKey(QStringLiteral("HT4-092"))->id;
    QCOMPARE(model.rowOf(closed), -1);
    QVERIFY(page.open({domain::RecordKind::Issue, closed.value()}));
    QTRY_COMPARE(model.idAt(view->currentIndex().row()), closed);
    QCOMPARE(page.record().id, closed.value());
    QTest::keyClick(view, Qt::Key_Down); // and one goes on from there
    QVERIFY(page.record().id != closed.value());
}

void IssueTableTest::oneIsOpenedFromAListWithoutAny()
{
    TableStage stage;
    QTRY_VERIFY(stage.model->isComplete());
    const domain::IssueId id = stage.model->idAt(4);
    stage.page.findChild<ui::QueryField *>()->setQuery(QStringLiteral("nothingofthekind"));
    QTRY_COMPARE(stage.model->rowCount(), 0);
    QVERIFY(stage.page.open({domain::RecordKind::Issue, id.value()}));
    QTRY_COMPARE(stage.model->idAt(stage.view->currentIndex().row()), id);
    QTest::qWait(50);
    QCOMPARE(stage.page.record().id, id.value());
    QVERIFY(stage.view->isVisible());
}

void IssueTableTest::escapeGoesFromTheFilterToTheList()
{
    TableStage stage;
    auto *field = stage.page.findChild<ui::QueryField *>();
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("wall"));
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), stage.view);
    QCOMPARE(field->text(), QStringLiteral("wall"));
}

// However a row became the current one: by a key, by a click, or by what was opened, found or read again.
void IssueTableTest::shiftExtendsFromTheCurrentRow()
{
    TableStage stage;
    const auto rows = [&stage] {
        QList<int> found;
        for (const QModelIndex &index : stage.view->selectionModel()->selectedRows())
            found << index.row();
        std::sort(found.begin(), found.end());
        return found;
    };
    QTest::mouseClick(stage.view->viewport(), Qt::LeftButton, {}, stage.view->visualRect(stage.cell(0, IssueTableModel::Title)).center());
    stage.view->setFocus();
    stage.view->setCurrentIndex(stage.cell(2, IssueTableModel::Title));
    QTest::keyClick(stage.view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(rows(), (QList<int>{2, 3}));
    QTest::keyClick(stage.view, Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(stage.view, Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(rows(), (QList<int>{1, 2}));
    const domain::IssueId opened = stage.model->idAt(4);
    QVERIFY(stage.page.open({domain::RecordKind::Issue, opened.value()}));
    QTRY_COMPARE(stage.model->idAt(stage.view->currentIndex().row()), opened);
    stage.view->setFocus();
    QTest::keyClick(stage.view, Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(rows(), (QList<int>{3, 4}));
    stage.view->setCurrentIndex(stage.view->currentIndex()); // the same one, alone
    QTest::keyClick(stage.view, Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(rows(), (QList<int>{2, 3}));
    stage.view->setCurrentIndex(stage.cell(1, IssueTableModel::Title));
    QTest::mouseClick(stage.view->viewport(), Qt::LeftButton, Qt::ShiftModifier, stage.view->visualRect(stage.cell(3, IssueTableModel::Title)).center());
    QCOMPARE(rows(), (QList<int>{1, 2, 3}));
    QTest::mouseClick(stage.view->viewport(), Qt::LeftButton, Qt::ControlModifier, stage.view->visualRect(stage.cell(5, IssueTableModel::Title)).center());
    QTest::keyClick(stage.view, Qt::Key_Up, Qt::ShiftModifier);
    QVERIFY(rows().contains(4) && rows().contains(5));
}

void IssueTableTest::theFootAddsUpWhatIsOpenInTheList()
{
    TableStage stage;
    const auto *foot = stage.page.findChild<QWidget *>(QStringLiteral("issueTotals"));
    const auto says = [foot](const QString &text) { return foot->isVisible() && foot->accessibleName() == text; };
    const auto lineOf = [&](const QString &text) {
        stage.page.openFor({}, text);
        return render::totalsLine(services::totalsOf(*stage.space.workspace, stage.model->query()).value(), stage.model->format());
    };
    const QString all = lineOf(QStringLiteral("status:open,in-progress"));
    QTRY_VERIFY(says(all));
    QVERIFY(all.contains(QLatin1String("per working day")) && all.contains(QLatin1String("lost")));
    QVERIFY(foot->parentWidget()->toolTip().contains(QLatin1String("exact to the cent")));
    const QString few = lineOf(QStringLiteral("severity:S1 status:open,in-progress"));
    QVERIFY(few != all);
    QTRY_VERIFY(says(few));
    stage.page.openFor({}, QStringLiteral("status:open"));
    domain::Issue issue = stage.issueAt(0);
    issue.costPerDay.cents += 100'000'00;
    QVERIFY(stage.space.workspace->issues().save(issue));
    const QString dearer = lineOf(QStringLiteral("status:open"));
    QTRY_VERIFY(says(dearer)); // follows the change
    stage.page.openFor({}, QStringLiteral("status:resolved"));
    QTRY_VERIFY(!foot->isVisible()); // nothing is open
}
