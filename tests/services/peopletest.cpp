#include "peopletest.h"

#include "demospace.h"

#include <QTest>

using base::ErrorCode;

void PeopleTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void PeopleTest::findsAPersonByText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("full name") << "Tom Reyes" << "Tom Reyes";
    QTest::newRow("part in any case") << "OSTROW" << "Lena Ostrow";
    QTest::newRow("mail") << "stefan@example.org" << "Stefan Albers";
    QTest::newRow("an exact name wins over a part") << "Lena" << "Lena";
    QTest::newRow("two fit") << "s" << refusal(ErrorCode::Invalid, QStringLiteral("s"));
    QTest::newRow("nobody") << "Nemo" << refusal(ErrorCode::NotFound);
    QTest::newRow("nothing") << " " << refusal(ErrorCode::NotFound);
}

void PeopleTest::findsAPersonByText()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    DemoSpace demo;
    if (text == QStringLiteral("Lena"))
        demo.person(QStringLiteral("Lena"), demo.us.id);
    const auto person = demo.space->people().findByText(text);
    QCOMPARE(person ? person->name : outcome(person), found);
}

void PeopleTest::refusesACircleOfSuperiors()
{
    DemoSpace demo;
    domain::Person sponsor = must(demo.space->people().find(demo.sponsor.id));
    sponsor.reportsTo = demo.manager.id;
    QCOMPARE(outcome(demo.space->people().save(sponsor)), refusal(ErrorCode::Invalid, QStringLiteral("reportsTo")));
    sponsor.reportsTo = sponsor.id;
    QCOMPARE(outcome(demo.space->people().save(sponsor)), refusal(ErrorCode::Invalid, QStringLiteral("reportsTo")));
}

void PeopleTest::refusesWhatIsNoPerson()
{
    DemoSpace demo;
    domain::Person person;
    person.name = QStringLiteral("  ");
    QCOMPARE(outcome(demo.space->people().save(person)), refusal(ErrorCode::Invalid, QStringLiteral("name")));
    person.name = QStringLiteral("Ann");
    person.email = QStringLiteral("ann at example");
    QCOMPARE(outcome(demo.space->people().save(person)), refusal(ErrorCode::Invalid, QStringLiteral("email")));
}

void PeopleTest::keepsWhoIsNamed()
{
    DemoSpace demo;
    QCOMPARE(outcome(demo.space->people().remove(demo.supplierHead.id)), refusal(ErrorCode::Invalid, QStringLiteral("reportsTo")));
    QVERIFY(!demo.space->people().remove(demo.supplier.id)); // the matrix names him
    QVERIFY(!demo.space->people().remove(demo.them.id));
    const domain::Person free = demo.person(QStringLiteral("Ann Free"), demo.us.id);
    must(demo.space->people().remove(free.id));
}

void PeopleTest::removesAPersonWithTheAbsences()
{
    DemoSpace demo;
    const domain::Person free = demo.person(QStringLiteral("Ann Free"), demo.us.id);
    domain::Absence absence;
    absence.person = free.id;
    absence.from = demo.clock.now();
    absence.to = absence.from.plusMinutes(600);
    must(demo.space->people().save(absence));
    must(demo.space->people().remove(free.id));
    QCOMPARE(must(demo.space->people().absences()).size(), 0);
    must(demo.space->history().undo());
    QCOMPARE(must(demo.space->people().absencesOf(free.id)).size(), 1);
}

void PeopleTest::refusesAbsencesThatEndBeforeTheyBegin()
{
    DemoSpace demo;
    domain::Absence absence;
    absence.person = demo.head.id;
    absence.from = demo.clock.now();
    absence.to = absence.from;
    QCOMPARE(outcome(demo.space->people().save(absence)), refusal(ErrorCode::Invalid, QStringLiteral("to")));
}

void PeopleTest::anAbsenceMovesTheCachedAdvice()
{
    DemoSpace demo;
    demo.issue(QStringLiteral("Crane is late"));
    must(demo.space->issues().refreshDue(100));
    QCOMPARE(must(demo.space->issues().refreshDue(100)), 0);
    domain::Absence absence;
    absence.person = demo.supplier.id;
    absence.from = demo.clock.now();
    absence.to = absence.from.plusMinutes(600);
    must(demo.space->people().save(absence));
    QCOMPARE(must(demo.space->issues().refreshDue(100)), 1);
    QVERIFY(must(demo.space->issues().context(demo.project.id)).isAbsent(demo.supplier.id, demo.clock.now()));
}
