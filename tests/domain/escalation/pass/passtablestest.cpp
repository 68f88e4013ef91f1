#include "escalation/pass/passtablestest.h"

#include "escalation/calendarpool.h"
#include "escalation/stage.h"

#include "domain/escalation/advice.h"
#include "domain/escalation/pass/criteriontable.h"
#include "domain/escalation/pass/lostdays.h"
#include "domain/escalation/pass/narrowcriteria.h"
#include "domain/escalation/pass/narrowpass.h"
#include "domain/escalation/authority.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <limits>
#include <random>

using base::Instant;
using domain::CriterionTable;
using domain::LostDays;
using domain::NarrowIssue;
using domain::PersonId;
using Change = std::function<void(Stage &)>;


namespace {

constexpr unsigned kTableSeed = 31;
constexpr qint64 kMonthMinutes = 30 * 24 * 60;

int daysLost(const domain::WorkingTime &calendar, Instant from, Instant asOf)
{
    domain::EngineContext context;
    context.project.calendar = domain::CalendarId(1);
    context.calendars.insert(context.project.calendar, std::make_shared<const domain::WorkingTime>(calendar));
    domain::Issue issue;
    issue.missedAt = from;
    return domain::delayFigures(issue, {}, context, asOf).daysLost;
}

}

void PassTablesTest::countsAsDelayFiguresDo()
{
    std::mt19937 random(kTableSeed);
    const Instant noon = Instant::fromIso(QStringLiteral("2026-10-14T12:00:00Z"));
    int known = 0;
    for (int round = 0; round < 12; ++round) {
        const CalendarPool pool(random, 6);
        for (const auto &each : pool.times()) {
            const domain::WorkingTime &calendar = *each;
            const Instant asOf = noon.plusMinutes(qint64(random() % 600'000) - 300'000);
            const LostDays table(calendar, asOf);
            for (int i = 0; i < 200; ++i) {
                Instant from = asOf.plusMinutes(1'440 - qint64(random() % (18 * kMonthMinutes)));
                if (i % 3 == 0) { // at, just before and just after the begin of some work
                    const Instant worked = calendar.addMs(from, 1);
                    from = worked.isValid() ? worked.plusMs(int(random() % 3) - 2) : from;
                }
                if (!table.knows(from.ms()))
                    continue;
                ++known;
                const auto stretches = table.stretches();
                const auto own = std::find_if(stretches.begin(), stretches.end(), [from](const LostDays::Stretch &stretch) {
                    return stretch.after < from.ms() && from.ms() <= stretch.upTo;
                });
                QVERIFY(own != stretches.end() && own->days == table.since(from.ms()));
                QVERIFY2(table.since(from.ms()) == daysLost(calendar, from, asOf),
                         qPrintable(QStringLiteral("seed %1, from %2 as of %3").arg(kTableSeed).arg(from.toIso(), asOf.toIso())));
            }
        }
    }
    QVERIFY2(known > 5'000, qPrintable(QString::number(known)));
}

void PassTablesTest::knowsTwoYears()
{
    const domain::WorkingTime office(domain::WorkingCalendar::officeHours("Europe/Berlin"));
    const Instant asOf = Instant::fromIso(QStringLiteral("2026-10-14T12:00:00Z"));
    const LostDays table(office, asOf);
    QVERIFY(table.knows(asOf.plusMinutes(-24 * kMonthMinutes).ms()));
    QVERIFY(!table.knows(asOf.plusMinutes(-26 * kMonthMinutes).ms()));
    QCOMPARE(table.since(asOf.ms()), 0);
    QCOMPARE(table.since(asOf.plusMinutes(kMonthMinutes).ms()), 0);
    QVERIFY(!LostDays(office, Instant()).knows(asOf.ms()) && LostDays(office, Instant()).stretches().empty());
}

// At the ends of its slots and at its first moment, with the work of a day beginning there or half a minute away.
void PassTablesTest::knowsByTheMillisecond()
{
    const domain::WorkingTime office(domain::WorkingCalendar::officeHours("UTC"));
    for (const int seconds : {-60, -30, 0, 30, 60}) {
        const Instant asOf = Stage::at("2026-10-14T09:00:00Z").plusMs(seconds * 1'000);
        const Instant first = asOf.plusMinutes(-730 * 24 * 60); // a Monday
        const LostDays table(office, asOf);
        QVERIFY(table.knows(first.ms()));
        QVERIFY(!table.knows(first.ms() - 1));
        const auto stretches = table.stretches();
        for (const Instant day : {first, first.plusMinutes(24 * 60), asOf.plusMinutes(-7 * 24 * 60)}) {
            for (const qint64 ms : {-60'000, -30'000, -10'000, -1, 0, 1, 10'000, 30'000, 60'000}) {
                const Instant from = day.plusMs(ms);
                if (!table.knows(from.ms()))
                    continue;
                QCOMPARE(table.since(from.ms()), daysLost(office, from, asOf));
                const auto own = std::find_if(stretches.begin(), stretches.end(), [from](const LostDays::Stretch &each) {
                    return each.after < from.ms() && from.ms() <= each.upTo;
                });
                QVERIFY(own != stretches.end());
                QCOMPARE(own->days, table.since(from.ms()));
            }
        }
    }
}

void PassTablesTest::hasNoTableOfTooManyStretches()
{
    const auto table = [](int stretches) {
        domain::WorkingCalendar split;
        for (int i = 0; i < stretches; ++i)
            for (auto &day : split.week)
                day.append({i * 60, i * 60 + 30});
        return LostDays(domain::WorkingTime(split), Stage::at("2026-10-14T12:00:00Z"));
    };
    const qint64 month = Stage::at("2026-09-14T12:00:00Z").ms();
    QVERIFY(table(6).knows(month)); // some 4,400 of two years
    QVERIFY(!table(7).knows(month));
    QVERIFY(table(7).stretches().empty());
}

void PassTablesTest::aNarrowIssueIsPlainOrNot_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("isPlain");
    const auto row = [](const char *name, bool isPlain, const Change &change) { QTest::newRow(name) << change << isPlain; };
    const auto pausedFrom = [](const char *from, const char *to) {
        return [from, to](Stage &s) { s.issue.pauses = {{Stage::at(from), Stage::at(to), {}}}; };
    };
    row("as it is", true, [](Stage &) {});
    row("changed now", true, [](Stage &s) { s.issue.changedAt = s.now; });
    row("changed a moment later", false, [](Stage &s) { s.issue.changedAt = s.now.plusMs(1); });
    row("an entry now", true, [](Stage &s) { s.log[0].at = s.now; });
    row("an entry a moment later", false, [](Stage &s) { s.log[0].at = s.now.plusMs(1); });
    row("an entry in half a minute", false, [](Stage &s) { s.log[0].at = s.now.plusMs(30'000); });
    row("to be resolved", false, [](Stage &s) { s.issue.resolvedAt = s.now.plusMs(1); });
    row("no need-by", true, [](Stage &s) { s.issue.needBy = {}; });
    row("needed when time began", false, [](Stage &s) { s.issue.needBy = Instant(0); });
    row("somebody is implicated", false, [](Stage &s) { s.issue.implicated = Stage::ids({3}); });
    row("nobody is", true, [](Stage &s) { s.issue.implicated = Stage::ids({0}); });
    row("paused once", true, pausedFrom("2026-10-12T10:00:00Z", "2026-10-12T10:00:01Z"));
    row("paused without an end", true, pausedFrom("2026-10-12T10:00:00Z", ""));
    row("paused for no time", false, pausedFrom("2026-10-12T10:00:00Z", "2026-10-12T10:00:00Z"));
    row("paused backwards", false, pausedFrom("2026-10-12T10:00:00Z", "2026-10-12T09:59:59Z"));
    row("paused from nowhere", false, pausedFrom("", "2026-10-12T10:00:00Z"));
    row("paused twice", false, [](Stage &s) {
        s.issue.pauses = {{Stage::at("2026-10-12T10:00:00Z"), Stage::at("2026-10-12T11:00:00Z"), {}},
                          {Stage::at("2026-10-12T12:00:00Z"), Stage::at("2026-10-12T13:00:00Z"), {}}};
    });
    row("an amount in dollars", true, [](Stage &s) { s.issue.ask.money = {1, QStringLiteral("USD")}; });
    row("an amount in no currency", false, [](Stage &s) { s.issue.ask.money = {1, QStringLiteral("dollars")}; });
    row("a cost in no currency", false, [](Stage &s) { s.issue.costPerDay = {1, QStringLiteral("dollars")}; });
    row("an attempt with nobody", true, [](Stage &s) { s.log[0].with.clear(); });
    row("an attempt with who is not known", false, [](Stage &s) { s.log[0].with = Stage::ids({0}); });
    row("extended", false, [](Stage &s) { s.enter(domain::ContactKind::Extension, "2026-10-12T11:00:00Z", 0).answerBy = s.now; });
    row("two were asked", true, [](Stage &s) { s.log[0].with = Stage::ids({15, 16}); });
    row("three were", false, [](Stage &s) { s.log[0].with = Stage::ids({15, 16, 2}); });
    for (const int number : {-1, 0, 249, 250}) {
        const bool isPlain = number >= 0 && number < 250;
        row(qPrintable(QStringLiteral("escalated to %1").arg(number)), isPlain,
            [number](Stage &s) { s.ask("2026-10-13T09:00:00Z", 1, {Stage::ours(1)}).level = number; });
        row(qPrintable(QStringLiteral("told at %1").arg(number)), isPlain,
            [number](Stage &s) { s.enter(domain::ContactKind::Escalation, "2026-10-13T09:00:00Z", number, {Stage::ours(1)}); });
    }
    row("nobody among those asked", false, [](Stage &s) { s.ask("2026-10-13T09:00:00Z", 1, {Stage::ours(1), 0}); });
    row("asked above, told below", false, [](Stage &s) {
        s.ask("2026-10-13T09:00:00Z", 250, {Stage::ours(1)});
        s.enter(domain::ContactKind::Escalation, "2026-10-13T10:00:00Z", 1, {Stage::ours(1)});
    });
    row("asked below the team, told above", false, [](Stage &s) {
        s.ask("2026-10-13T09:00:00Z", -1, {Stage::ours(1)});
        s.enter(domain::ContactKind::Escalation, "2026-10-13T10:00:00Z", 1, {Stage::ours(1)});
    });
    for (const int number : {249, 250})
        row(qPrintable(QStringLiteral("%1 reminders").arg(number)), number < 250, [number](Stage &s) {
            for (int i = 0; i < number; ++i)
                s.remind("2026-10-13T09:00:00Z", 0, {Stage::theirs(0)});
        });
    row("silent, and asked no more", false, [](Stage &s) {
        s.remind("2026-10-13T09:00:00Z", 0, {Stage::theirs(0)}).channel = domain::Channel::Mail;
        s.remind("2026-10-13T10:00:00Z", 0, {Stage::theirsDeputy(0)});
    });
}

void PassTablesTest::aNarrowIssueIsPlainOrNot()
{
    QFETCH(Change, change);
    Stage stage = Stage::asked();
    change(stage);
    QTEST(domain::narrowed(stage.issue, stage.log, stage.now).has(NarrowIssue::Plain), "isPlain");
}

void PassTablesTest::aNarrowIssueIsKnownFromItsLastChange()
{
    Stage stage = Stage::asked();
    const auto narrow = [&stage] { return domain::narrowed(stage.issue, stage.log, stage.now); };
    QCOMPARE(narrow().knownFrom, stage.log[0].at.ms());
    QCOMPARE(narrow().touchedAt, stage.log[0].at.ms());
    stage.issue.changedAt = stage.now;
    QCOMPARE(narrow().touchedAt, stage.now.ms());
    stage.issue.changedAt = stage.now.plusMs(1); // not touched yet
    QCOMPARE(narrow().touchedAt, stage.log[0].at.ms());
    QCOMPARE(narrow().knownFrom, stage.now.ms() + 1);
    stage.issue.resolvedAt = stage.now.plusMs(2);
    QCOMPARE(narrow().knownFrom, stage.now.ms() + 2);
    stage.issue.changedAt = stage.now.plusMs(3);
    QCOMPARE(narrow().knownFrom, stage.now.ms() + 3);
    for (const int score : {-1, 0, 1, 5, 6}) {
        stage.issue.impact = score;
        stage.issue.urgency = 6 - score;
        QCOMPARE(int(narrow().impact), score == 0 ? 0 : std::clamp(score, 1, 5));
        QCOMPARE(int(narrow().urgency), score == 6 ? 0 : std::clamp(6 - score, 1, 5));
    }
    QVERIFY(narrow().has(NarrowIssue::Attempted));
    stage.log.clear();
    QVERIFY(!narrow().has(NarrowIssue::Attempted));
    QVERIFY(!narrow().has(NarrowIssue::PauseOpen));
    stage.issue.pauses = {{Stage::at("2026-10-12T10:00:00Z"), Stage::at("2026-10-12T11:00:00Z"), {}}};
    QVERIFY(!narrow().has(NarrowIssue::PauseOpen));
    stage.issue.pauses[0].to = {};
    QVERIFY(narrow().has(NarrowIssue::PauseOpen));
    stage.issue.pauses[0].from = {};
    QVERIFY(!narrow().has(NarrowIssue::PauseOpen));
}

// Tried on two channels with a reminder, without an answer.
void PassTablesTest::itsSilentPeople()
{
    Stage stage = Stage::asked();
    stage.remind("2026-10-13T09:00:00Z", 0, {Stage::theirs(0), Stage::theirsDeputy(0)}).channel = domain::Channel::Mail;
    const auto silent = [&stage] {
        const NarrowIssue narrow = domain::narrowed(stage.issue, stage.log, stage.now);
        return QStringLiteral("%1%2%3").arg(narrow.has(NarrowIssue::SilentFirst)).arg(narrow.has(NarrowIssue::SilentSecond)).arg(narrow.has(NarrowIssue::Plain));
    };
    QCOMPARE(silent(), QStringLiteral("101"));
    std::swap(stage.log[1].with[0], stage.log[1].with[1]);
    QCOMPARE(silent(), QStringLiteral("011"));
    stage.log[0].with.append(PersonId(Stage::theirsDeputy(0)));
    QCOMPARE(silent(), QStringLiteral("111"));
    const Stage both = stage;
    stage.log[1].channel = stage.log[0].channel;
    QCOMPARE(silent(), QStringLiteral("001")); // one channel alone
    stage = both;
    stage.log[1].expectsAnswer = false;
    QCOMPARE(silent(), QStringLiteral("001"));
    stage = both;
    stage.log[1].kind = domain::ContactKind::Attempt; // no reminder: a new ask
    QCOMPARE(silent(), QStringLiteral("001"));
    stage = both;
    stage.log[1].level = 1;
    QCOMPARE(silent(), QStringLiteral("001"));
    stage = both;
    stage.answer("2026-10-13T10:00:00Z", 0, domain::AnswerOutcome::Promised).promisedUntil = stage.now;
    QCOMPARE(silent(), QStringLiteral("001"));
    stage = both;
    stage.ask("2026-10-13T10:00:00Z", 0, {Stage::theirs(0)}); // anew, and reminded on one channel since
    stage.remind("2026-10-13T11:00:00Z", 0, {Stage::theirs(0)});
    QCOMPARE(silent(), QStringLiteral("001"));
    stage = both;
    stage.log[0].kind = domain::ContactKind::Escalation;
    QCOMPARE(silent(), QStringLiteral("111"));
    stage = both;
    stage.log[1].channel = stage.log[0].channel;
    stage.remind("2026-10-13T11:00:00Z", 0, {}).channel = domain::Channel::Chat;
    stage.log[2].kind = domain::ContactKind::Update; // the state told is no try
    stage.log[2].with = stage.log[1].with;
    QCOMPARE(silent(), QStringLiteral("001"));
    stage.log[2].kind = domain::ContactKind::Reminder;
    QCOMPARE(silent(), QStringLiteral("111"));
    stage.log[2].with.clear(); // those who were asked are meant
    QCOMPARE(silent(), QStringLiteral("001"));
    QCOMPARE(domain::narrowed(stage.issue, stage.log, stage.now).lastAsked, Stage::theirs(0));
}

void PassTablesTest::currenciesAreLetters()
{
    QCOMPARE(domain::narrowCurrency({}), std::optional<qint64>(0));
    QCOMPARE(domain::narrowCurrency(QStringLiteral("A")), std::optional<qint64>(1));
    QCOMPARE(domain::narrowCurrency(QStringLiteral("Z")), std::optional<qint64>(26));
    QCOMPARE(domain::narrowCurrency(QStringLiteral("AZ")), std::optional<qint64>(32 + 26));
    QCOMPARE(domain::narrowCurrency(QStringLiteral("ZAZ")), std::optional<qint64>(26 * 1024 + 32 + 26));
    for (const char *code : {"@", "[", "a", "EURO", "EU1", "\xe9"})
        QCOMPARE(domain::narrowCurrency(QString::fromLatin1(code)), std::nullopt);
    Stage stage = Stage::warned(); // and back: who may spend in a currency is asked in it
    stage.now = Stage::at("2026-10-15T13:00:00Z");
    stage.issue.ask.money = {5, QStringLiteral("AZB")};
    stage.context.people[PersonId(Stage::ours(3))].powers.money = {5, QStringLiteral("AZB")};
    domain::Matrix matrix;
    matrix.severity = stage.context.severity;
    matrix.paths = {stage.path};
    const auto decision = domain::NarrowPass(stage.context, matrix, stage.now).decide(domain::narrowed(stage.issue, stage.log, stage.now));
    QVERIFY(decision);
    QCOMPARE(int(decision->nextLevel), 3);
    QCOMPARE(stage.advice().nextLevel, 3);
}

void PassTablesTest::theBookKnowsPeopleByNumber()
{
    constexpr qint64 kBeyond = 4'000'000; // people are not kept one by one from here on
    Stage stage;
    const auto add = [&stage](qint64 id, bool isActive) {
        domain::Person person;
        person.id = PersonId(id);
        person.active = isActive;
        person.calendar = domain::CalendarId(9);
        stage.context.people.insert(person.id, person);
    };
    stage.context.people.clear();
    stage.context.calendars.insert(domain::CalendarId(9), std::make_shared<const domain::WorkingTime>(domain::WorkingCalendar::officeHours("Asia/Tokyo")));
    add(0, true);
    add(1, true);
    add(2, false);
    add(40, true);
    add(kBeyond - 1, true);
    add(kBeyond, true);
    add(-1, true);
    stage.makeAbsent(40, "2026-10-14T09:00:00Z", "2026-10-14T11:00:00Z");
    stage.makeAbsent(60, "2026-10-14T09:00:00Z", "2026-10-14T11:00:00Z"); // of nobody that is known
    stage.makeAbsent(0, "2026-10-14T09:00:00Z", "2026-10-14T11:00:00Z");
    stage.makeAbsent(kBeyond, "2026-10-14T09:00:00Z", "2026-10-14T11:00:00Z");
    stage.makeAbsent(70, "2026-10-15T09:00:00Z", "2026-10-15T11:00:00Z"); // tomorrow
    const domain::CalendarBook book(stage.context, stage.now);
    QCOMPARE(book.count(), 2);
    const QMap<qint64, bool> here{{-1, false}, {0, false}, {1, true}, {2, false}, {3, true}, {40, false}, {41, true}, {60, false}, {61, true}, {70, true},
                                  {kBeyond - 2, true}, {kBeyond - 1, true}, {kBeyond, false}, {kBeyond + 1, false}};
    for (auto each = here.begin(); each != here.end(); ++each)
        QVERIFY2(book.isHere(each.key()) == each.value(), qPrintable(QString::number(each.key())));
    const QMap<qint64, int> calendars{{-1, 0}, {0, 0}, {1, 1}, {2, 1}, {3, 0}, {40, 1}, {kBeyond - 1, 1}, {kBeyond, 0}, {kBeyond + 1, 0}};
    for (auto each = calendars.begin(); each != calendars.end(); ++each)
        QVERIFY2(book.calendarOf(each.key()) == each.value(), qPrintable(QString::number(each.key())));
    stage.context.people.remove(PersonId(kBeyond - 1));
    stage.context.absences.remove(PersonId(70));
    const domain::CalendarBook small(stage.context, stage.now); // up to 60
    QVERIFY(!small.isHere(60) && small.isHere(61) && small.isHere(62));
    QCOMPARE(small.calendarOf(61), 0);
    stage.context.absences.clear();
    const domain::CalendarBook smaller(stage.context, stage.now); // up to 40
    QCOMPARE(smaller.calendarOf(40), 1);
    QCOMPARE(smaller.calendarOf(41), 0);
    QVERIFY(smaller.isHere(40) && smaller.isHere(41));
}

void PassTablesTest::aReportingLineIsFollowedToItsEnd()
{
    Stage stage;
    for (qint64 id = 100; id < 160; ++id) { // each reports to the next
        domain::Person person;
        person.id = PersonId(id);
        person.reportsTo = PersonId(id + 1);
        stage.context.people.insert(person.id, person);
    }
    const domain::CalendarBook book(stage.context, stage.now);
    for (const qint64 superior : {100, 101, 131, 132, 133, 159, 160, 161})
        QCOMPARE(book.reportsTo(100, superior), stage.context.reportsTo(PersonId(100), PersonId(superior)));
    QVERIFY(book.reportsTo(159, 160)); // whom nobody knows
    QVERIFY(!book.reportsTo(160, 161));
    QVERIFY(!book.reportsTo(1, 0));
    QVERIFY(!book.reportsTo(0, 1));
    QVERIFY(!book.reportsTo(1, 2));
}

// Each fact that is a span, at each comparison and value, around the moments at which it turns.
void PassTablesTest::criteriaHoldToTheMillisecond()
{
    using Fact = domain::CriterionFact;
    int held = 0;
    for (const Fact fact : {Fact::PastDue, Fact::DueIn, Fact::Silence, Fact::SinceFirstTry, Fact::Age, Fact::Untouched}) {
        for (const domain::Comparison comparison : {domain::Comparison::AtLeast, domain::Comparison::AtMost, domain::Comparison::Equal}) {
            for (const qint64 value : {-2, -1, 0, 1, 2}) {
                for (const auto &[from, to] : {std::pair{"", ""}, std::pair{"2026-10-12T07:00:00Z", "2026-10-12T11:00:00Z"},
                                               std::pair{"2026-10-12T15:00:00Z", "2026-10-13T10:00:00Z"}, std::pair{"2026-10-13T12:00:00Z", ""}}) {
                    Stage stage = Stage::asked();
                    stage.issue.id = domain::IssueId(7);
                    stage.issue.raisedAt = stage.log[0].at;
                    stage.issue.needBy = Stage::at("2026-10-14T12:00:00Z");
                    if (*from != 0)
                        stage.issue.pauses = {{Stage::at(from), Stage::at(to), {}}};
                    domain::Criterion criterion;
                    criterion.terms = {{fact, comparison, value}};
                    stage.context.criteria = {criterion};
                    for (const char *around : {"2026-10-12T09:00:00Z", "2026-10-12T11:00:00Z", "2026-10-12T15:00:00Z", "2026-10-13T09:00:00Z",
                                               "2026-10-13T10:00:00Z", "2026-10-13T12:00:00Z", "2026-10-14T09:00:00Z", "2026-10-14T12:00:00Z",
                                               "2026-10-15T12:00:00Z", "2026-10-16T12:00:00Z"}) {
                        for (const qint64 ms : {-60'000, -30'000, -1, 0, 1, 30'000, 60'000}) {
                            stage.now = Stage::at(around).plusMs(ms);
                            if (stage.now < stage.log[0].at)
                                continue;
                            const NarrowIssue narrow = domain::narrowed(stage.issue, stage.log, stage.now);
                            const bool isHeld = domain::NarrowCriteria(stage.context, stage.now).held(narrow, domain::Severity::S2) != 0;
                            QVERIFY2(isHeld != stage.advice().criteria.isEmpty(),
                                     qPrintable(QStringLiteral("fact %1, %2 %3 at %4, paused %5").arg(int(fact)).arg(int(comparison))
                                                    .arg(value).arg(stage.now.toIso(), QString::fromLatin1(from))));
                            held += isHeld ? 1 : 0;
                        }
                    }
                }
            }
        }
    }
    QVERIFY(held > 1'000);
}

// Own limits and criteria on money, in the project's currency, named or not, and in another.
void PassTablesTest::amountsAreComparedInTheirCurrency()
{
    Stage stage = Stage::asked();
    stage.issue.id = domain::IssueId(7);
    stage.context.project.currency = QStringLiteral("EUR");
    for (const domain::CriterionFact fact : {domain::CriterionFact::AskAboveLimits, domain::CriterionFact::CostSoFar, domain::CriterionFact::CostPerDay}) {
        domain::Criterion criterion;
        criterion.terms = {{fact, domain::Comparison::AtLeast, fact == domain::CriterionFact::AskAboveLimits ? 1 : 200}};
        stage.context.criteria.append(criterion);
    }
    const auto agree = [&stage] {
        const NarrowIssue narrow = domain::narrowed(stage.issue, stage.log, stage.now);
        quint64 told = 0;
        for (const domain::HeldCriterion &held : stage.advice().criteria)
            told |= quint64(1) << stage.context.criteria.indexOf(held.criterion);
        return domain::NarrowLimits(stage.context.project).isExceededBy(narrow) == domain::asksBeyondAuthority(stage.issue, stage.context.project)
               && domain::NarrowCriteria(stage.context, stage.now).held(narrow, domain::Severity::S2) == told;
    };
    for (const char *currency : {"", "EUR", "USD"}) {
        for (const qint64 limit : {0, 1, 2, 250}) {
            for (const qint64 amount : {0, 1, 2, 3}) {
                stage.context.project.authorityMoney = {limit, {}};
                stage.context.project.authorityDays = int(limit);
                stage.issue.ask = {};
                stage.issue.ask.money = {amount, QString::fromLatin1(currency)};
                QVERIFY(agree());
                stage.issue.ask = {};
                stage.issue.ask.days = int(amount);
                QVERIFY(agree());
                stage.issue.costPerDay = {amount * 100, QString::fromLatin1(currency)};
                for (const char *missed : {"", "2026-10-13T09:00:00Z", "2026-10-12T09:00:00Z", "2023-05-12T09:00:00Z"}) {
                    stage.issue.missedAt = Stage::at(missed);
                    QVERIFY(agree());
                }
                stage.issue.costPerDay = {};
                stage.issue.missedAt = {};
            }
        }
    }
    stage.issue.ask.scope = true;
    QVERIFY(agree());
    stage.context.project.authorityScope = true;
    QVERIFY(agree());
}

void PassTablesTest::criteriaWithoutTermsOrHours()
{
    Stage stage = Stage::asked();
    stage.issue.id = domain::IssueId(7);
    const auto held = [&stage] {
        return domain::NarrowCriteria(stage.context, stage.now).held(domain::narrowed(stage.issue, stage.log, stage.now), domain::Severity::S2);
    };
    stage.context.criteria = {domain::Criterion()};
    QCOMPARE(held(), quint64(0));
    QVERIFY(stage.advice().criteria.isEmpty());
    stage.context.calendars[stage.context.project.calendar] = std::make_shared<const domain::WorkingTime>(domain::WorkingCalendar());
    for (const auto fact : {domain::CriterionFact::Age, domain::CriterionFact::DueIn, domain::CriterionFact::Silence}) {
        for (const auto comparison : {domain::Comparison::AtLeast, domain::Comparison::AtMost, domain::Comparison::Equal}) {
            for (const qint64 value : {0, 1}) {
                stage.context.criteria[0].terms = {{fact, comparison, value}};
                QCOMPARE(held() != 0, !stage.advice().criteria.isEmpty()); // no day is ever counted
            }
        }
    }
}

void PassTablesTest::theTableHoldsWhatEachCriterionDemands()
{
    QCOMPARE(CriterionTable().held({}), ~quint64(0));
    constexpr qint64 kLeast = std::numeric_limits<qint64>::min();
    constexpr qint64 kMost = std::numeric_limits<qint64>::max();
    std::mt19937 random(kTableSeed);
    const auto value = [&]() -> qint64 {
        const auto one = random() % 20;
        if (one < 8)
            return QVector<qint64>{kLeast, kMost, kMost - 1, kLeast + 1, kLeast + 60'000, kMost - 60'000, 60'000, -60'000}[one];
        return qint64(random() % 30) - 15;
    };
    for (int round = 0; round < 300; ++round) {
        CriterionTable table;
        struct Demand {
            quint64 bit;
            size_t fact;
            qint64 low;
            qint64 high;
        };
        std::vector<Demand> demands;
        for (unsigned number = random() % 30; number > 0; --number) {
            demands.push_back({quint64(1) << random() % 64, random() % 3 * 7, value(), value()});
            table.demand(demands.back().bit, demands.back().fact, demands.back().low, demands.back().high);
        }
        for (int i = 0; i < 60; ++i) {
            CriterionTable::Facts facts;
            std::generate(facts.begin(), facts.end(), value);
            quint64 held = ~quint64(0);
            for (const Demand &each : demands)
                held &= facts[each.fact] < each.low || facts[each.fact] > each.high ? ~each.bit : ~quint64(0);
            QCOMPARE(table.held(facts), held);
        }
    }
}
