#include "projectservicetest.h"

#include "demospace.h"

#include <QTest>

using base::ErrorCode;

void ProjectServiceTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void ProjectServiceTest::makesAProjectReadyToWork()
{
    base::FixedClock clock(base::Instant::fromIso(QStringLiteral("2026-10-12T08:00:00Z")));
    const auto space = must(services::Workspace::inMemory(clock, QStringLiteral("Mara")));
    const domain::Project project = must(space->projects().create(QStringLiteral("  Harbour terminal 4 ")));
    QCOMPARE(project.key, QStringLiteral("HT4"));
    QCOMPARE(project.name, QStringLiteral("Harbour terminal 4"));
    QVERIFY(project.calendar.isValid());
    const domain::Matrix matrix = must(space->matrices().current(project.id));
    QVERIFY(matrix.published);
    QCOMPARE(matrix.paths.size(), 1);
    QCOMPARE(matrix.paths[0].name, QStringLiteral("Delivery"));
    QVERIFY(matrix.paths[0].levels.size() >= 3);
    for (const domain::Level &level : matrix.paths[0].levels)
        for (const domain::Duration &respond : level.respond)
            QVERIFY(!respond.isZero());
    QCOMPARE(must(space->risks().matrix(project.id)).size, 5);
    domain::Issue issue;
    issue.project = project.id;
    issue.title = QStringLiteral("First");
    QCOMPARE(must(space->issues().raise(issue)).key, QStringLiteral("HT4-1"));
    must(space->history().undo());
    must(space->history().undo());
    QCOMPARE(must(space->projects().all()).size(), 0);
    must(space->history().redo());
    QCOMPARE(must(space->projects().findByKey(QStringLiteral("ht4"))).id, project.id);
}

void ProjectServiceTest::makesKeysFromNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    QTest::newRow("initials and number") << "Harbour terminal 4" << "HT4";
    QTest::newRow("one word is cut") << "Substation" << "SUBS";
    QTest::newRow("accents go") << QStringLiteral("Écluse Ölhafen") << "EO";
    QTest::newRow("nothing usable") << QStringLiteral("港") << "P";
    QTest::newRow("taken gets a number") << "Hall two 4" << "HT42";
}

void ProjectServiceTest::makesKeysFromNames()
{
    QFETCH(QString, name);
    DemoSpace demo;
    if (name.startsWith(QStringLiteral("Harbour")))
        QCOMPARE(demo.project.key, QStringLiteral("HT4"));
    else
        QTEST(must(demo.space->projects().create(name)).key, "key");
}

void ProjectServiceTest::refusesKeysThatAreTakenOrStrange()
{
    DemoSpace demo;
    const QString invalidKey = refusal(ErrorCode::Invalid, QStringLiteral("key"));
    QCOMPARE(outcome(demo.space->projects().create(QStringLiteral("Again"), QStringLiteral("ht4"))), invalidKey);
    QCOMPARE(outcome(demo.space->projects().create(QStringLiteral("Again"), QStringLiteral("H-4"))), invalidKey);
    QCOMPARE(outcome(demo.space->projects().create(QStringLiteral("Again"), QStringLiteral("ABCDEFGHIJK"))), invalidKey);
    QCOMPARE(outcome(demo.space->projects().create(QStringLiteral(" "), QStringLiteral("X"))), refusal(ErrorCode::Invalid, QStringLiteral("name")));
    QCOMPARE(must(demo.space->projects().all()).size(), 1);
}

void ProjectServiceTest::refusesValuesThatAreNotAllowed()
{
    DemoSpace demo;
    domain::Project project = demo.project;
    project.currency = QStringLiteral("Euro");
    QCOMPARE(outcome(demo.space->projects().save(project)), refusal(ErrorCode::Invalid, QStringLiteral("currency")));
    project = demo.project;
    project.authorityDays = -1;
    QCOMPARE(outcome(demo.space->projects().save(project)), refusal(ErrorCode::Invalid, QStringLiteral("authorityDays")));
}

void ProjectServiceTest::refusesCalendarsThatCannotBe()
{
    DemoSpace demo;
    const domain::WorkingCalendar calendar = must(demo.space->projects().calendar(demo.project.calendar));
    domain::WorkingCalendar changed = calendar;
    changed.zone = "Mars/Olympus";
    QCOMPARE(outcome(demo.space->projects().save(changed)), refusal(ErrorCode::Invalid, QStringLiteral("zone")));
    changed = calendar;
    changed.week[0] = {{600, 700}, {650, 800}};
    QCOMPARE(outcome(demo.space->projects().save(changed)), refusal(ErrorCode::Invalid, QStringLiteral("week")));
    changed = calendar;
    changed.exceptions.insert(QDate(2026, 12, 24), {{{540, 720}}, QStringLiteral("Short day")});
    QCOMPARE(must(demo.space->projects().save(changed)).exceptions.size(), 1);
}

void ProjectServiceTest::offersShippedAndUsedCategories()
{
    DemoSpace demo;
    domain::Matrix matrix = must(demo.space->matrices().current(demo.project.id));
    matrix.paths[0].categories.append(QStringLiteral("archaeology"));
    must(demo.space->matrices().save(matrix, {}));
    const QStringList categories = must(demo.space->projects().categories(demo.project.id));
    QVERIFY(categories.contains(QStringLiteral("third party")));
    QVERIFY(categories.contains(QStringLiteral("conduct")));
    QCOMPARE(categories.count(QStringLiteral("archaeology")), 1);
    QCOMPARE(categories.count(QStringLiteral("suppliers")), 1);
}
