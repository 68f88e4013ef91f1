#include "peopletest.h"

#include "demospace.h"

#include "services/workspace/writepath.h"

#include <QTemporaryDir>
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

// Without being told: each call sees what the file holds.
void PeopleTest::knowsWhatOthersWrote()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("people.rung"));
    base::FixedClock clock(base::Instant::fromIso(QStringLiteral("2026-10-14T08:40:00Z")));
    const auto mine = must(services::Workspace::create(path, clock, QStringLiteral("Tester")));
    const auto theirs = must(services::Workspace::open(path, clock, QStringLiteral("Other")));
    QVERIFY(must(mine->people().organisations()).isEmpty() && must(mine->people().people()).isEmpty());
    domain::Organisation house;
    house.name = QStringLiteral("Harbour");
    house = must(theirs->people().save(house));
    QCOMPARE(must(mine->people().organisations()).size(), 1);
    domain::Person ann;
    ann.name = QStringLiteral("Ann");
    ann.organisation = house.id;
    ann = must(theirs->people().save(ann));
    QCOMPARE(must(mine->people().people()).size(), 1);
    ann.name = QStringLiteral("Anna");
    must(mine->people().save(ann));
    QCOMPARE(must(mine->people().people()).first().name, QStringLiteral("Anna"));
    QCOMPARE(must(theirs->people().people()).first().name, QStringLiteral("Anna"));
    must(mine->people().remove(ann.id));
    QVERIFY(must(mine->people().people()).isEmpty());
}

void PeopleTest::forgetsWhatWasNotWritten()
{
    DemoSpace demo;
    const qsizetype before = must(demo.space->people().people()).size();
    const auto written = demo.space->writePath().run(QStringLiteral("test"), {}, [&](services::WritePath::Session &session) -> base::Result<> {
        domain::Person person;
        person.name = QStringLiteral("Nobody");
        person.organisation = demo.us.id;
        must(session.save(person));
        if (must(demo.space->people().people()).size() != before + 1)
            return base::fail(ErrorCode::Invalid);
        return base::fail(ErrorCode::Cancelled);
    });
    QCOMPARE(outcome(written), refusal(ErrorCode::Cancelled));
    QCOMPARE(must(demo.space->people().people()).size(), before);
}
