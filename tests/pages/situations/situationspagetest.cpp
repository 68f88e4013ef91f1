#include "situations/situationspagetest.h"

#include "issue/facts/factspane.h"
#include "issue/issuedetail.h"
#include "issue/issuepage.h"
#include "matrix/matrixpage.h"
#include "models/escalation/situationlistmodel.h"
#include "services/history/historyservice.h"
#include "services/issue/issueservice.h"
#include "services/situation/situationservice.h"
#include "support/fakeprompter.h"
#include "support/samplespace.h"
#include "widgets/edit/choicebox.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using domain::ListedSituation;
using support::SampleSpace;

namespace {

const QString kLate = QStringLiteral("A colleague is a day late with a small thing");

// The matrix page at its tab of situations.
struct CatalogueStage {
    CatalogueStage() : page(*space.workspace), failures(&page, &ui::MatrixPage::failed)
    {
        page.setPrompter(&prompter);
        page.resize(1024, 700);
        page.setProject(space.project);
        page.show();
        QApplication::setActiveWindow(&page);
        page.open({domain::RecordKind::Situation, 0}); // makes the part behind the tab
        tester.emplace(page.findChild<models::SituationListModel *>());
        QCoreApplication::processEvents();
    }
    template <typename T>
    T &child(const char *name)
    {
        return *page.findChild<T *>(QString::fromLatin1(name));
    }
    void click(const char *name) { QTest::mouseClick(&child<QWidget>(name), Qt::LeftButton); }
    QListView &list() { return child<QListView>("situations"); }
    void type(const char *name, const QString &text)
    {
        auto &edit = child<QLineEdit>(name);
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, text);
        QTest::keyClick(&edit, Qt::Key_Return);
    }
    QVector<ListedSituation> all() { return *services::SituationService(*space.workspace).all(space.project); }
    QStringList names()
    {
        QStringList names;
        for (const ListedSituation &each : all())
            names << each.name;
        return names;
    }
    void chooseCategory(const QString &name)
    {
        auto &categories = child<QListWidget>("categories");
        categories.setCurrentItem(categories.findItems(name, Qt::MatchExactly).value(0));
    }
    QStringList categories() { return *space.workspace->projects().categories(space.project); }

    SampleSpace space;
    support::FakePrompter prompter;
    ui::MatrixPage page;
    std::optional<QAbstractItemModelTester> tester;
    QSignalSpy failures;
};

}

void SituationsPageTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

void SituationsPageTest::listsTheCatalogueByRank()
{
    CatalogueStage stage;
    QVERIFY(stage.list().isVisibleTo(&stage.page));
    const auto situations = stage.all();
    QCOMPARE(stage.list().model()->rowCount(), int(situations.size()));
    QVERIFY(situations.size() > 10);
    QCOMPARE(stage.child<QLineEdit>("situationName").text(), situations.first().name);
    stage.list().setFocus();
    QTest::keyClick(&stage.list(), Qt::Key_End);
    QCOMPARE(stage.child<QLineEdit>("situationName").text(), kLate);
    QVERIFY(stage.child<QCheckBox>("situationEveryday").isChecked());
    const QModelIndex last = stage.list().currentIndex();
    QVERIFY(last.data().toString().startsWith(QString::number(situations.size())));
    QVERIFY(last.data(models::SituationListModel::SummaryRole).toString().contains(QStringLiteral("handle yourself"))); // in words
    QVERIFY(!last.data(Qt::DecorationRole).isNull()); // and by its sign
    QVERIFY(stage.list().model()->index(0, 0).data(Qt::DecorationRole).isNull());
}

void SituationsPageTest::aNewOneIsWrittenBelowTheChosenOne()
{
    CatalogueStage stage;
    const QStringList before = stage.names();
    stage.click("addSituation");
    stage.type("situationName", QStringLiteral("The tide is missed"));
    stage.type("situationAdvice", QStringLiteral("Book the next one"));
    auto &impact = stage.child<QComboBox>("situationImpact");
    impact.setFocus();
    QTest::keyClick(&impact, Qt::Key_4);
    stage.child<QCheckBox>("situationEveryday").click();
    QStringList expected = before;
    expected.insert(1, QStringLiteral("The tide is missed"));
    QCOMPARE(stage.names(), expected);
    const ListedSituation made = stage.all().at(1);
    QCOMPARE(made.advice, QStringLiteral("Book the next one"));
    QCOMPARE(made.impact, 4);
    QVERIFY(made.everyday);
    stage.type("situationName", before.first()); // taken
    QCOMPARE(stage.failures.size(), 1);
    QCOMPARE(stage.names(), expected);
    for (int act = 0; act < 5; ++act)
        QVERIFY(stage.space.workspace->history().undo());
    QCOMPARE(stage.names(), before);
}

void SituationsPageTest::movesByKeysAndByDropping()
{
    CatalogueStage stage;
    const QStringList before = stage.names();
    stage.list().setFocus();
    QTest::keyClick(&stage.list(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(&stage.list(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(stage.names().mid(0, 3), QStringList({before[1], before[2], before[0]}));
    QCOMPARE(stage.list().currentIndex().row(), 2); // it stays chosen
    QTest::keyClick(&stage.list(), Qt::Key_Up, Qt::AltModifier);
    stage.click("situationUp");
    QCOMPARE(stage.names(), before);
    stage.click("situationUp"); // it is the first
    QCOMPARE(stage.names(), before);
    QAbstractItemModel &model = *stage.list().model();
    const auto drop = [&](int from, int row) {
        const std::unique_ptr<QMimeData> mime(model.mimeData({model.index(from, 0)}));
        model.dropMimeData(mime.get(), Qt::MoveAction, row, 0, {});
    };
    drop(0, 3);
    QCOMPARE(stage.names().mid(0, 3), QStringList({before[1], before[2], before[0]}));
    drop(2, 0);
    QCOMPARE(stage.names(), before);
    drop(0, -1);
    QCOMPARE(stage.names().last(), before.first());
    QVERIFY(stage.failures.isEmpty());
}

void SituationsPageTest::whatIsRemovedComesBack()
{
    CatalogueStage stage;
    const QStringList before = stage.names();
    stage.list().setFocus();
    QTest::keyClick(&stage.list(), Qt::Key_Delete);
    QCOMPARE(stage.names(), before.mid(1));
    QCOMPARE(stage.child<QLineEdit>("situationName").text(), before[1]);
    stage.click("removeSituation");
    QCOMPARE(stage.names(), before.mid(2));
    QVERIFY(stage.space.workspace->history().undo());
    QVERIFY(stage.space.workspace->history().undo());
    QCOMPARE(stage.names(), before);
    auto &offer = stage.child<QWidget>("addShippedSituations");
    QVERIFY(!offer.isVisible()); // all are there
    while (!stage.names().isEmpty())
        stage.click("removeSituation");
    QVERIFY(!stage.child<QLineEdit>("situationName").isVisibleTo(&stage.page));
    QVERIFY(offer.isVisible());
    stage.click("addShippedSituations");
    QCOMPARE(stage.names(), before);
    QVERIFY(!offer.isVisible());
}

void SituationsPageTest::aTableGoesOutAndComesBack()
{
    CatalogueStage stage;
    const QTemporaryDir folder;
    stage.prompter.path = folder.filePath(QStringLiteral("situations")); // the ending is added
    stage.click("exportSituations");
    const QStringList before = stage.names();
    stage.click("situationDown");
    stage.child<QListView>("situations").setFocus();
    QTest::keyClick(&stage.list(), Qt::Key_Delete);
    QVERIFY(stage.names() != before);
    stage.prompter.path += QStringLiteral(".csv");
    stage.click("importSituations");
    QCOMPARE(stage.names(), before);
    QVERIFY(stage.space.workspace->history().undo());
    QVERIFY(stage.names() != before);
    QVERIFY(stage.failures.isEmpty());

    QFile broken(stage.prompter.path);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("name,impact\nOne,seven\n");
    broken.close();
    const QStringList kept = stage.names();
    stage.click("importSituations");
    QCOMPARE(stage.failures.size(), 1);
    QCOMPARE(stage.names(), kept);
}

void SituationsPageTest::tellsWhatToLookAt()
{
    CatalogueStage stage;
    auto &findings = stage.child<QLabel>("situationFindings");
    stage.child<QCheckBox>("situationEveryday").click(); // the first acts at once
    QVERIFY(findings.isVisibleTo(&stage.page));
    QVERIFY2(findings.text().contains(QStringLiteral("acts at once")) && findings.text().contains(QStringLiteral("ranked above")),
             qPrintable(findings.text()));
    QVERIFY(stage.space.workspace->history().undo());
    QVERIFY(!findings.text().contains(QStringLiteral("acts at once")));
}

void SituationsPageTest::aCategoryInUseSaysWhere()
{
    CatalogueStage stage;
    QVERIFY(stage.child<QListWidget>("categories").count() >= 14);
    stage.chooseCategory(QStringLiteral("suppliers"));
    const QStringList before = stage.categories();
    stage.click("removeCategory");
    QCOMPARE(stage.prompter.asked.size(), 1);
    QVERIFY(stage.prompter.asked.first().contains(QStringLiteral("in use")));
    QCOMPARE(stage.categories(), before);
}

void SituationsPageTest::aCategoryIsRenamedAndRemoved()
{
    CatalogueStage stage;
    stage.prompter.line = QStringLiteral("tugs");
    stage.click("addCategory");
    QVERIFY(stage.categories().contains(QStringLiteral("tugs")));
    stage.chooseCategory(QStringLiteral("tugs"));
    stage.prompter.line = QStringLiteral("towage");
    stage.click("renameCategory");
    QVERIFY(stage.categories().contains(QStringLiteral("towage")) && !stage.categories().contains(QStringLiteral("tugs")));
    stage.chooseCategory(QStringLiteral("towage"));
    stage.click("removeCategory");
    QVERIFY(!stage.categories().contains(QStringLiteral("towage")));
    QVERIFY(stage.space.workspace->history().undo());
    QVERIFY(stage.categories().contains(QStringLiteral("towage")));
    QVERIFY(stage.failures.isEmpty());
}

// A12: typing a part of an entry picks it; category, impact, urgency and the verdict follow, and one undo takes all back.
void SituationsPageTest::aPickInTheFactsIsOneStep()
{
    SampleSpace space;
    domain::Issue raised;
    raised.project = space.project;
    raised.title = QStringLiteral("The drawing is not there");
    const domain::IssueId id = space.workspace->issues().raise(raised)->id;
    support::FakePrompter prompter;
    ui::IssuePage page(*space.workspace);
    page.setPrompter(&prompter);
    page.resize(1300, 900);
    page.setProject(space.project);
    page.show();
    QApplication::setActiveWindow(&page);
    page.open({domain::RecordKind::Issue, id.value()});
    page.findChild<ui::IssueDetail *>()->showTab(ui::IssueDetail::Facts);
    auto *box = page.findChild<ui::ChoiceBox *>(QStringLiteral("situationBox"));
    QVERIFY(box && box->isVisibleTo(&page));
    const auto verdict = [&] { return space.workspace->issues().openCase(id)->advice.verdict; };
    QVERIFY(verdict() != domain::Verdict::HandleInTeam);
    box->lineEdit()->setFocus();
    box->lineEdit()->selectAll();
    QTest::keyClicks(box->lineEdit(), QStringLiteral("colleague is a day"));
    QTest::keyClick(box->lineEdit(), Qt::Key_Return);
    const domain::Issue picked = *space.workspace->issues().find(id);
    QCOMPARE(picked.situation, kLate);
    QCOMPARE(picked.category, QStringLiteral("staff"));
    QCOMPARE(picked.impact, 1);
    QVERIFY(picked.everyday);
    QCOMPARE(verdict(), domain::Verdict::HandleInTeam);
    const auto *line = page.findChild<QLabel *>(QStringLiteral("situationLine"));
    QVERIFY2(line->text().contains(QStringLiteral("category staff")) && line->text().contains(QStringLiteral("without escalation")),
             qPrintable(line->text()));
    QVERIFY(space.workspace->history().undo());
    QVERIFY(space.workspace->issues().find(id)->situation.isEmpty());
    QVERIFY(space.workspace->issues().find(id)->category.isEmpty());
    QVERIFY(verdict() != domain::Verdict::HandleInTeam);
}
