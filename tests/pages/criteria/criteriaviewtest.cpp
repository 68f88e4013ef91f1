#include "criteria/criteriaviewtest.h"

#include "matrix/criteria/criteriaview.h"
#include "matrix/criteria/termrow.h"
#include "models/escalation/criterionlistmodel.h"
#include "services/criterion/criterionservice.h"
#include "services/history/historyservice.h"
#include "services/issue/issueservice.h"
#include "support/samplespace.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using support::SampleSpace;

namespace {

struct ShownCriteria {
    explicit ShownCriteria(SampleSpace &space)
        : view(*space.workspace), tester(view.findChild<models::CriterionListModel *>()), failures(&view, &ui::CriteriaView::failed)
    {
        view.resize(1000, 700);
        view.setProject(space.project);
        view.show();
    }
    template <typename T>
    T *child(const char *name) { return view.findChild<T *>(QString::fromLatin1(name)); }
    void click(const char *name) { QTest::mouseClick(child<QWidget>(name), Qt::LeftButton); }
    void type(QLineEdit *edit, const QString &text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    ui::CriteriaView view;
    QAbstractItemModelTester tester;
    QSignalSpy failures;
};

QVector<domain::Criterion> criteriaOf(SampleSpace &space)
{
    return space.workspace->criteria().all(space.project).value_or(QVector<domain::Criterion>());
}

}

void CriteriaViewTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

void CriteriaViewTest::listsTheCriteriaOfTheProject()
{
    SampleSpace space;
    ShownCriteria shown(space);
    const auto *list = shown.child<QListView>("criteria");
    const auto criteria = criteriaOf(space);
    QVERIFY(!criteria.isEmpty());
    QCOMPARE(list->model()->rowCount(), int(criteria.size()));
    QCOMPARE(shown.child<QLineEdit>("criterionName")->text(), criteria.first().name);
    const QModelIndex second = list->model()->index(1, 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(second).center());
    QCOMPARE(shown.child<QLineEdit>("criterionName")->text(), criteria[1].name);
}

void CriteriaViewTest::aNewOneIsWrittenAndHoldsForIssues()
{
    SampleSpace space;
    ShownCriteria shown(space);
    const qsizetype before = criteriaOf(space).size();
    shown.click("addCriterion");
    QCOMPARE(criteriaOf(space).size(), before + 1);
    shown.type(shown.child<QLineEdit>("criterionName"), QStringLiteral("Old ones"));
    QCOMPARE(criteriaOf(space).last().name, QStringLiteral("Old ones"));
    shown.click("addCondition");
    QCOMPARE(criteriaOf(space).last().terms.size(), 1);
    auto *row = shown.view.findChildren<ui::TermRow *>().last(); // those of the criterion before go later
    auto *days = row->findChild<QSpinBox *>();
    days->setFocus();
    days->setValue(0);
    QTest::keyClick(days, Qt::Key_Return);
    const domain::Criterion saved = criteriaOf(space).last();
    QCOMPARE(saved.terms, (QVector<domain::CriterionTerm>{{domain::CriterionFact::Age, domain::Comparison::AtLeast, 0}}));
    const auto holding = space.workspace->criteria().holding(saved, 1000);
    QVERIFY(holding && !holding->keys.isEmpty());
    const auto *line = shown.child<QLabel>("criterionHolding");
    QTRY_VERIFY(line->text().contains(holding->keys.first()));
    QVERIFY(shown.failures.isEmpty());
}

void CriteriaViewTest::eachChangeIsOneStepOfUndo()
{
    SampleSpace space;
    ShownCriteria shown(space);
    const domain::Criterion first = criteriaOf(space).first();
    auto *enabled = shown.view.findChild<QCheckBox *>();
    QVERIFY(enabled->isChecked());
    enabled->click();
    QVERIFY(!criteriaOf(space).first().enabled);
    QVERIFY(space.workspace->history().undo());
    QVERIFY(enabled->isChecked());
    QCOMPARE(criteriaOf(space).first().terms, first.terms);
    shown.type(shown.child<QLineEdit>("criterionName"), criteriaOf(space).at(1).name); // taken
    QCOMPARE(shown.failures.size(), 1);
    QCOMPARE(criteriaOf(space).first().name, first.name);
    QCOMPARE(shown.child<QLineEdit>("criterionName")->text(), first.name);
}

void CriteriaViewTest::whatIsRemovedComesBack()
{
    SampleSpace space;
    ShownCriteria shown(space);
    const auto before = criteriaOf(space);
    shown.click("removeCriterion");
    QCOMPARE(criteriaOf(space).size(), before.size() - 1);
    QCOMPARE(shown.child<QLineEdit>("criterionName")->text(), before[1].name);
    shown.click("addUsualCriteria");
    QCOMPARE(criteriaOf(space).size(), before.size());
    QCOMPARE(criteriaOf(space).last().name, before.first().name);
}
