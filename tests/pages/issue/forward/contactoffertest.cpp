#include "contactoffertest.h"

#include "issue/issuepage.h"
#include "issue/links/offerstrip.h"
#include "issue/log/contactcomposer.h"
#include "models/issue/contactlogmodel.h"
#include "services/escalation/matrixservice.h"
#include "services/history/historyservice.h"
#include "services/person/personservice.h"
#include "support/samplespace.h"
#include "widgets/edit/choicebox.h"
#include "widgets/labels/textlabel.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

namespace {

// The issue page on an issue with the supplier, whose first contact is Timo Reuss.
struct OfferStage {
    OfferStage()
    {
        page.resize(1240, 800);
        page.setProject(space.project);
        page.show();
        QApplication::setActiveWindow(&page);
        go("HT4-118");
    }

    void go(const char *key)
    {
        issue = *space.workspace->issues().findByKey(QString::fromLatin1(key));
        page.open({domain::RecordKind::Issue, issue.id.value()});
    }
    domain::PersonId person(const char *name) const { return space.workspace->people().findByText(QString::fromLatin1(name))->id; }
    void forward(const char *from, const char *to)
    {
        space.clock.set(space.clock.now().plusMinutes(1));
        domain::Contact contact;
        contact.issue = issue.id;
        contact.kind = domain::ContactKind::Forwarded;
        contact.from = person(from);
        contact.with = {person(to)};
        QVERIFY(space.workspace->issues().log(contact));
    }
    void passOn()
    {
        forward("Timo Reuss", "Stefan Albers");
        forward("Stefan Albers", "Katrin Wolff");
        forward("Katrin Wolff", "Paul Reinicke");
    }
    ui::OfferStrip &strip() const { return *page.findChild<ui::OfferStrip *>(); }
    template <typename Widget>
    Widget *part(const char *name) const
    {
        return page.findChild<Widget *>(QString::fromLatin1(name));
    }
    QString words() const { return strip().findChild<ui::TextLabel *>()->text(); }
    domain::LevelSide first() const { return space.workspace->matrices().current(space.project)->path(QStringLiteral("supplier"))->levels[0].theirs; }
    QStringList heads() const
    {
        const auto *model = page.findChild<models::ContactLogModel *>();
        QStringList heads;
        for (int row = 0; row < model->rowCount(); ++row)
            heads << model->index(row).data(models::ContactLogModel::HeadRole).toString();
        return heads;
    }

    support::SampleSpace space;
    ui::IssuePage page{*space.workspace};
    domain::Issue issue;
};

}

void ContactOfferTest::initTestCase()
{
    QSettings().clear();
}

void ContactOfferTest::aForwardIsLoggedByKeyboard()
{
    OfferStage stage;
    stage.part<QAction>("issue.passon")->trigger();
    auto *giver = stage.part<ui::ChoiceBox>("composerGiver");
    auto *person = stage.part<ui::ChoiceBox>("composerPerson");
    QVERIFY(giver->isVisible());
    QVERIFY(giver->value() != 0); // whom it was asked of last
    giver->setFocus();
    QTest::keyClick(giver, Qt::Key_Tab);
    QVERIFY(person->hasFocus());
    giver->setValue(stage.person("Timo Reuss").value());
    person->setValue(stage.person("Paul Reinicke").value());
    QTest::keyClick(person, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(stage.heads().last().section(QLatin1Char(','), 0, 0), QStringLiteral("Timo Reuss passed it to Paul Reinicke"));
    stage.part<QAction>("issue.passon")->trigger();
    QCOMPARE(giver->value(), stage.person("Paul Reinicke").value()); // who has it now
    stage.part<QAction>("issue.note")->trigger();
    QVERIFY(!giver->isVisible());
}

void ContactOfferTest::whoHadItAlreadyIsAskedFor()
{
    OfferStage stage;
    const QStringList before = stage.heads();
    stage.part<QAction>("issue.passon")->trigger();
    auto *giver = stage.part<ui::ChoiceBox>("composerGiver");
    auto *person = stage.part<ui::ChoiceBox>("composerPerson");
    giver->setValue(0);
    person->setValue(stage.person("Paul Reinicke").value());
    QTest::keyClick(person, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(giver->hasFocus());
    giver->setValue(person->value());
    QTest::keyClick(giver, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(person->hasFocus());
    QCOMPARE(stage.heads(), before);
}

void ContactOfferTest::theOfferIsTakenAndUndone()
{
    OfferStage stage;
    QVERIFY(stage.strip().isHidden());
    stage.passOn();
    QVERIFY(stage.strip().isVisible());
    QCOMPARE(stage.words(), QStringLiteral("3 forwards in suppliers ended with Paul Reinicke. Level 0 of %1 names Timo Reuss.")
                                .arg(stage.space.workspace->matrices().current(stage.space.project)->path(QStringLiteral("supplier"))->name));
    QCOMPARE(stage.part<QAbstractButton>("takeOffer")->text(), QStringLiteral("Make Paul Reinicke the contact"));
    QVERIFY(!stage.part<QAction>("keepDeputy")->isChecked());
    const auto *model = stage.page.findChild<models::ContactLogModel *>();
    const auto text = [&](int fromEnd) { return model->index(model->rowCount() - fromEnd).data().toString(); };
    QCOMPARE(text(1), QStringLiteral("The way it took: Timo Reuss, then Stefan Albers, then Katrin Wolff, then Paul Reinicke"));
    QCOMPARE(text(2), QString());
    QSignalSpy said(&stage.page, &ui::Page::said);
    QTest::keyClick(stage.part<QAbstractButton>("takeOffer"), Qt::Key_Space);
    QCOMPARE(said.size(), 1);
    QVERIFY(stage.strip().isHidden());
    QCOMPARE(stage.first().primary, stage.person("Paul Reinicke"));
    QVERIFY(!stage.first().deputies.contains(stage.person("Timo Reuss")));
    QCOMPARE(stage.space.workspace->matrices().current(stage.space.project)->note,
             QStringLiteral("3 forwards ended with Paul Reinicke; before: Timo Reuss"));
    QVERIFY(stage.space.workspace->history().undo());
    QCOMPARE(stage.first().primary, stage.person("Timo Reuss"));
    QVERIFY(stage.strip().isVisible());
}

void ContactOfferTest::theFormerOneIsKeptAndRunningIssuesMove()
{
    OfferStage stage;
    stage.passOn();
    stage.part<QAction>("keepDeputy")->setChecked(true);
    QVERIFY(stage.part<QAction>("moveRunning")->isVisible());
    stage.part<QAction>("moveRunning")->trigger();
    stage.part<QAbstractButton>("takeOffer")->click();
    QCOMPARE(stage.first().deputies.first(), stage.person("Timo Reuss"));
    QCOMPARE(stage.space.workspace->issues().find(stage.issue.id)->matrix, stage.space.workspace->matrices().current(stage.space.project)->id);
}

void ContactOfferTest::notNowIsRemembered()
{
    OfferStage stage;
    stage.passOn();
    QTest::keyClick(stage.part<QAbstractButton>("postponeOffer"), Qt::Key_Space);
    QVERIFY(stage.strip().isHidden());
    stage.go("HT4-101");
    stage.go("HT4-118");
    QVERIFY(stage.strip().isHidden());
    QVERIFY(stage.space.workspace->history().undo());
    QVERIFY(stage.strip().isVisible());
    QVERIFY(stage.space.workspace->history().redo());
    QVERIFY(stage.strip().isHidden());
    stage.forward("Paul Reinicke", "Emil Rasch");
    stage.forward("Emil Rasch", "Paul Reinicke");
    QVERIFY(stage.strip().isVisible());
}

void ContactOfferTest::aDraftIsSettledFirst()
{
    OfferStage stage;
    stage.passOn();
    auto matrix = *stage.space.workspace->matrices().current(stage.space.project);
    matrix.paths.first().name = QStringLiteral("Another name");
    QVERIFY(stage.space.workspace->matrices().save(matrix, QStringLiteral("name")));
    QVERIFY(!stage.part<QAbstractButton>("takeOffer")->isEnabled());
    QVERIFY(stage.words().endsWith(QStringLiteral("The draft of the matrix has to be settled first.")));
    QVERIFY(stage.space.workspace->history().undo());
    QVERIFY(stage.part<QAbstractButton>("takeOffer")->isEnabled());
}

void ContactOfferTest::anotherIssueHasNoOffer()
{
    OfferStage stage;
    stage.passOn();
    QVERIFY(stage.strip().isVisible());
    stage.go("HT4-101");
    QVERIFY(stage.strip().isHidden());
    stage.go("HT4-118");
    QVERIFY(stage.strip().isVisible());
}
