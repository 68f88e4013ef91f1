#include "matrixhinttest.h"

#include "matrix/checks/checkrow.h"
#include "matrix/ladder/ladderview.h"
#include "matrix/matrixpage.h"
#include "services/escalation/matrixservice.h"
#include "services/history/historyservice.h"
#include "services/issue/issueservice.h"
#include "services/person/personservice.h"
#include "support/samplespace.h"
#include "widgets/controls/linkbutton.h"

#include <QApplication>
#include <QTest>

namespace {

// The matrix page of the sample project, and somebody new of the supplier.
struct HintStage {
    HintStage()
    {
        domain::Person person;
        person.name = QStringLiteral("Pia Norden");
        person.phone = QStringLiteral("1");
        person.organisation = space.workspace->people().findOrganisation(QStringLiteral("nordkran"))->id;
        pia = space.workspace->people().save(person)->id;
        page.resize(1280, 900);
        page.setProject(space.project);
        page.show();
        QApplication::setActiveWindow(&page);
    }
    void forward(const char *from, const char *to)
    {
        space.clock.set(space.clock.now().plusMinutes(1));
        domain::Contact contact;
        contact.issue = space.workspace->issues().findByKey(QStringLiteral("HT4-118"))->id;
        contact.kind = domain::ContactKind::Forwarded;
        contact.from = space.workspace->people().findByText(QString::fromLatin1(from))->id;
        contact.with = {space.workspace->people().findByText(QString::fromLatin1(to))->id};
        QVERIFY(space.workspace->issues().log(contact));
    }
    void passOn()
    {
        page.hide(); // logged on another page
        forward("Timo Reuss", "Stefan Albers");
        forward("Stefan Albers", "Katrin Wolff");
        forward("Katrin Wolff", "Pia Norden");
    }
    void show()
    {
        page.show();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    ui::CheckRow *hint() const
    {
        for (auto *row : page.findChildren<ui::CheckRow *>())
            if (row->accessibleName().contains(QStringLiteral("Forwarded")))
                return row;
        return nullptr;
    }
    domain::LevelSide first() const { return space.workspace->matrices().edited(space.project)->path(QStringLiteral("supplier"))->levels[0].theirs; }

    support::SampleSpace space;
    domain::PersonId pia;
    ui::MatrixPage page{*space.workspace};
};

}

void MatrixHintTest::aHintLeadsToItsCellAndIsMended()
{
    HintStage stage;
    const domain::LevelSide before = stage.first();
    stage.passOn();
    stage.show();
    ui::CheckRow *hint = stage.hint();
    QVERIFY(hint);
    QCOMPARE(hint->accessibleName(),
             QStringLiteral("Hint: Forwarded 3 times in suppliers to Pia Norden, not to Timo Reuss. Supplier delivery, level 0"));
    QTest::keyClick(hint, Qt::Key_Return);
    const auto *grid = stage.page.findChild<ui::LadderView *>(QStringLiteral("ladder"));
    QVERIFY(grid->currentIndex().data().toString().contains(QStringLiteral("Timo Reuss")));
    auto *fix = hint->findChild<ui::LinkButton *>();
    QVERIFY(fix);
    QCOMPARE(fix->text(), QStringLiteral("Make Pia Norden the contact"));
    fix->click();
    stage.show();
    QCOMPARE(stage.first().primary, stage.pia);
    QCOMPARE(stage.first().deputies, before.deputies);
    QVERIFY(!stage.hint());
    QVERIFY(stage.space.workspace->history().undo());
    stage.show();
    QCOMPARE(stage.first(), before);
    QVERIFY(stage.hint());
}

void MatrixHintTest::whatIsLoggedElsewhereIsHintedAtWhenThePageIsShown()
{
    HintStage stage;
    QVERIFY(!stage.hint());
    stage.passOn();
    QVERIFY(!stage.hint());
    stage.show();
    QVERIFY(stage.hint());
}
