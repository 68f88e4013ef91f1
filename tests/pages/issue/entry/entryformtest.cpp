#include "issue/entry/entryformtest.h"

#include "domain/issue/customvalues.h"
#include "issue/entry/causelist.h"
#include "issue/entry/customform.h"
#include "issue/entry/milestonefield.h"
#include "issue/facts/factspane.h"
#include "issue/facts/readinesslist.h"
#include "issue/issuedetail.h"
#include "issue/issuepage.h"
#include "issue/log/contactcomposer.h"
#include "services/history/historyservice.h"
#include "services/issue/issueservice.h"
#include "services/project/customfieldservice.h"
#include "services/project/milestoneservice.h"
#include "support/fakeprompter.h"
#include "support/samplespace.h"
#include "widgets/edit/choicebox.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTableWidget>
#include <QTest>

using domain::EntryKind;

namespace {

// The issue page with the facts of one issue of the sample.
struct FormStage {
    FormStage() : page(*space.workspace)
    {
        page.setPrompter(&prompter);
        page.resize(1300, 900);
        page.setProject(space.project);
        page.show();
        QApplication::setActiveWindow(&page);
        id = space.workspace->issues().findByKey(QStringLiteral("HT4-118"))->id;
        reopen();
        page.findChild<ui::IssueDetail *>()->showTab(ui::IssueDetail::Facts);
    }
    void reopen() { page.open({domain::RecordKind::Issue, id.value()}); }
    domain::Issue issue() const { return *space.workspace->issues().find(id); }
    ui::FactsPane &facts() const { return *page.findChild<ui::FactsPane *>(); }
    void change(const std::function<void(domain::Issue &)> &edit)
    {
        domain::Issue changed = issue();
        edit(changed);
        QVERIFY(space.workspace->issues().save(changed));
        reopen();
    }
    // The field by its label; null when it does not show.
    template <typename Widget>
    Widget *named(const QString &name) const
    {
        for (Widget *field : facts().findChildren<Widget *>())
            if (field->accessibleName() == name && field->isVisibleTo(&facts()))
                return field;
        return nullptr;
    }
    bool shows(const QString &name) const { return named<QWidget>(name); }
    QAbstractButton *button(const QString &text) const
    {
        for (auto *each : page.findChildren<QAbstractButton *>())
            if (each->text() == text && each->isVisibleTo(&page))
                return each;
        return nullptr;
    }

    support::SampleSpace space;
    support::FakePrompter prompter;
    ui::IssuePage page;
    domain::IssueId id;
};

QString words(int count)
{
    QStringList words;
    for (int i = 0; i < count; ++i)
        words << QStringLiteral("word");
    return words.join(u' ');
}

}

void EntryFormTest::init()
{
    QSettings().clear();
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

void EntryFormTest::theKindDecidesWhichFieldsShow()
{
    FormStage stage;
    QVERIFY(stage.shows(QStringLiteral("People affected")));
    QVERIFY(!stage.shows(QStringLiteral("Who decides")) && !stage.shows(QStringLiteral("Tripwire")));
    const QString facts = stage.issue().description;
    stage.change([](domain::Issue &issue) {
        issue.peopleAffected = 0;
        issue.unplannedHours = 7;
    });
    auto *kind = stage.named<QComboBox>(QStringLiteral("Kind"));
    QVERIFY(kind);
    kind->setCurrentIndex(kind->findData(int(EntryKind::Decision)));
    Q_EMIT kind->activated(kind->currentIndex());
    QCOMPARE(stage.issue().kind, EntryKind::Decision);
    QCOMPARE(stage.issue().description, facts);
    QVERIFY(stage.shows(QStringLiteral("Who decides")) && stage.shows(QStringLiteral("Due")) && stage.shows(QStringLiteral("Options")));
    QVERIFY(!stage.shows(QStringLiteral("People affected")));
    QVERIFY(stage.shows(QStringLiteral("Unplanned hours"))); // it holds something
    stage.change([](domain::Issue &issue) { issue.kind = EntryKind::Concern; });
    QVERIFY(stage.shows(QStringLiteral("Tripwire")) && stage.shows(QStringLiteral("Look again on")));
    QVERIFY(!stage.shows(QStringLiteral("Who decides")));
}

void EntryFormTest::aFactThatTheKindLeavesOutIsShownWhenItIsAskedFor()
{
    FormStage stage;
    stage.change([](domain::Issue &issue) {
        issue.kind = EntryKind::Decision;
        issue.workaround.clear();
        issue.workaroundUntil = {};
    });
    QVERIFY(!stage.shows(QStringLiteral("Workaround")));
    stage.page.findChild<ui::IssueDetail *>()->focusFact({domain::Fact::Workaround});
    QVERIFY(stage.shows(QStringLiteral("Workaround")));
    QCOMPARE(QApplication::focusWidget(), stage.named<QPlainTextEdit>(QStringLiteral("Workaround")));
}

// Whatever kind was shown before: Qt 6.4 gave the height of a hidden row to another one.
void EntryFormTest::rowsLieOneBelowTheOther()
{
    FormStage stage;
    auto *form = stage.facts().findChild<QFormLayout *>();
    for (const EntryKind kind : {EntryKind::Concern, EntryKind::Query, EntryKind::Decision, EntryKind::Issue, EntryKind::Concern}) {
        stage.change([kind](domain::Issue &issue) { issue.kind = kind; });
        QCoreApplication::processEvents();
        int bottom = 0;
        for (int row = 0; row < form->rowCount(); ++row) {
            if (!form->isRowVisible(row))
                continue;
            const QLayoutItem *span = form->itemAt(row, QFormLayout::SpanningRole);
            const QRect place = (span ? span : form->itemAt(row, QFormLayout::FieldRole))->geometry();
            QVERIFY2(place.height() > 0 && place.top() >= bottom, qPrintable(QStringLiteral("row %1 of kind %2").arg(row).arg(int(kind))));
            bottom = place.bottom();
        }
    }
}

void EntryFormTest::aDecisionIsRecordedFromTheForm()
{
    FormStage stage;
    const domain::PersonId decider = stage.issue().owner;
    stage.change([&](domain::Issue &issue) {
        issue.kind = EntryKind::Decision;
        issue.decision.decider = decider;
    });
    QAbstractButton *record = stage.button(QStringLiteral("Record the decision"));
    QVERIFY(record);
    record->click();
    auto *composer = stage.page.findChild<ui::ContactComposer *>();
    QVERIFY(!composer->isFolded());
    composer->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("The second crane"));
    composer->findChild<QLineEdit *>(QStringLiteral("composerReason"))->setText(QStringLiteral("It is here"));
    QVERIFY(stage.button(QStringLiteral("Log")));
    stage.button(QStringLiteral("Log"))->click();
    const domain::DecisionTaken decision = stage.issue().decision;
    QCOMPARE(decision.text, QStringLiteral("The second crane"));
    QCOMPARE(decision.reason, QStringLiteral("It is here"));
    QCOMPARE(decision.decider, decider);
    stage.page.findChild<ui::IssueDetail *>()->showTab(ui::IssueDetail::Facts);
    QVERIFY(stage.button(QStringLiteral("Decide again")));
}

void EntryFormTest::aConcernIsPromotedFromTheForm()
{
    FormStage stage;
    stage.change([](domain::Issue &issue) { issue.kind = EntryKind::Concern; });
    QAbstractButton *promote = stage.button(QStringLiteral("Promote to an issue"));
    QVERIFY(promote);
    promote->click();
    QCOMPARE(stage.issue().kind, EntryKind::Issue);
    stage.reopen();
    QVERIFY(!stage.button(QStringLiteral("Promote to an issue")));
}

void EntryFormTest::tooManyWordsAreCountedAndNothingIsCut()
{
    FormStage stage;
    auto *facts = stage.named<QPlainTextEdit>(QStringLiteral("Facts"));
    const auto says = [&](const QString &text) {
        const auto labels = stage.facts().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *each) { return each->text().contains(text); });
    };
    facts->setPlainText(words(120));
    QVERIFY(says(QStringLiteral("120 of 120 words")) && !says(QStringLiteral("too many")));
    facts->setPlainText(words(123));
    QVERIFY(says(QStringLiteral("123 of 120 words, 3 too many")));
    facts->setFocus();
    stage.named<QComboBox>(QStringLiteral("Kind"))->setFocus();
    QCOMPARE(stage.issue().description, words(123));
}

void EntryFormTest::causesAreWrittenAndMovedByKeys()
{
    FormStage stage;
    stage.change([](domain::Issue &issue) { issue.causes.clear(); });
    stage.facts().findChild<ui::CauseList *>()->focusFirst();
    for (const char *cause : {"Steel was late", "The order was late"}) {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(cause));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QCOMPARE(stage.issue().causes, QStringList({QStringLiteral("Steel was late"), QStringLiteral("The order was late")}));
    stage.facts().findChild<ui::CauseList *>()->focusFirst();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(stage.issue().causes.first(), QStringLiteral("The order was late"));
    QApplication::focusWidget()->setProperty("text", QString());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    QCOMPARE(stage.issue().causes, QStringList(QStringLiteral("The order was late")));
}

void EntryFormTest::aFieldOfTheProjectIsFilledAndMissed()
{
    FormStage stage;
    domain::CustomField field;
    field.project = stage.space.project;
    field.name = QStringLiteral("Berth");
    field.type = domain::FieldType::Choice;
    field.choices = QStringList{QStringLiteral("East"), QStringLiteral("West")};
    field.required = true;
    QVERIFY(services::CustomFieldService(*stage.space.workspace).add(field));
    stage.reopen();
    const auto readiness = [&] {
        for (auto *line : stage.page.findChild<ui::ReadinessList *>()->findChildren<QAbstractButton *>())
            if (line->text() == QStringLiteral("Berth"))
                return line->accessibleName();
        return QString();
    };
    QCOMPARE(readiness(), QStringLiteral("Berth, missing: fill in"));
    auto *berth = stage.facts().findChild<QComboBox *>(QStringLiteral("custom.berth"));
    QVERIFY(berth);
    berth->setCurrentIndex(berth->findData(QStringLiteral("West")));
    Q_EMIT berth->activated(berth->currentIndex());
    QCOMPARE(domain::customValue(stage.issue(), QStringLiteral("berth")), QStringLiteral("West"));
    QCOMPARE(readiness(), QStringLiteral("Berth, filled in"));
}

void EntryFormTest::theNeedByOfAMilestoneIsOffered()
{
    FormStage stage;
    domain::Milestone milestone;
    milestone.project = stage.space.project;
    milestone.name = QStringLiteral("Rails fixed");
    milestone.baseline = QDate(2026, 11, 19);
    milestone.floatDays = 2;
    const auto made = services::MilestoneService(*stage.space.workspace).add(milestone);
    QVERIFY(made);
    stage.change([&](domain::Issue &issue) { issue.milestone = made->id; });
    auto *field = stage.facts().findChild<ui::MilestoneField *>();
    const auto offers = [field] {
        QVector<QAbstractButton *> shown;
        for (auto *button : field->findChildren<QAbstractButton *>())
            if (button->isVisibleTo(field) && button->property("needBy").isValid())
                shown << button;
        return shown;
    };
    QVERIFY(offers().isEmpty()); // it has a need-by of its own
    stage.change([](domain::Issue &issue) { issue.needBy = {}; });
    QCOMPARE(offers().size(), 2);
    offers().last()->click();
    const auto context = stage.space.workspace->issues().context(stage.space.project);
    QCOMPARE(stage.issue().needBy, domain::endOfWork(QDate(2026, 11, 23), context->projectCalendar()));
    QVERIFY(offers().isEmpty());
}

void EntryFormTest::fieldsAndMilestonesAreEditedInTheirWindows()
{
    FormStage stage;
    stage.page.findChild<QAction *>(QStringLiteral("issue.fields"))->trigger();
    auto *fields = stage.page.findChild<QTableWidget *>(QStringLiteral("fields"));
    QVERIFY(fields);
    auto *name = stage.page.findChild<QLineEdit *>(QStringLiteral("fields.name"));
    QTest::keyClicks(name, QStringLiteral("Pump number"));
    QTest::keyClick(name, Qt::Key_Return);
    const services::CustomFieldService service(*stage.space.workspace);
    QCOMPARE(service.all(stage.space.project)->last().key, QStringLiteral("pump-number"));
    fields->item(fields->rowCount() - 1, 0)->setText(QStringLiteral("Pump"));
    QCOMPARE(service.all(stage.space.project)->last().name, QStringLiteral("Pump"));
    stage.page.findChild<QAction *>(QStringLiteral("issue.milestones"))->trigger();
    QVERIFY(stage.page.findChild<QTableWidget *>(QStringLiteral("milestones")));
    QCoreApplication::processEvents();
    for (auto *dialog : stage.page.findChildren<QDialog *>())
        dialog->close();
}

void EntryFormTest::theTierOfTheSpecialistsIsChosen()
{
    FormStage stage;
    auto *tier = stage.named<ui::ChoiceBox>(QStringLiteral("Support tier"));
    QVERIFY(tier);
    QCOMPARE(tier->value(), 0);
    QCOMPARE(tier->itemText(0), QStringLiteral("None"));
    const int second = tier->findText(QStringLiteral("2 Contract manager, Design questions"));
    QVERIFY(second > 0);
    QCOMPARE(tier->findText(QStringLiteral("Supplier delivery"), Qt::MatchContains), -1); // a ladder of management
    tier->setCurrentIndex(second);
    Q_EMIT tier->activated(second);
    QCOMPARE(stage.issue().tierPath, QStringLiteral("design"));
    QCOMPARE(stage.issue().tier, 2);
    QVERIFY(tier->value() > 0);
    const auto row = stage.space.workspace->issues().rows({stage.id});
    QCOMPARE(row->first().tier, 2);
    tier->setCurrentIndex(0);
    Q_EMIT tier->activated(0);
    QVERIFY(stage.issue().tierPath.isEmpty() && stage.issue().tier == 0);
    QVERIFY(stage.space.workspace->history().undo());
    QCOMPARE(stage.issue().tier, 2);
}
