#include "due/escalationloadtest.h"

#include "samples.h"
#include "storage/check/salvage.h"
#include "storage/database.h"
#include "storage/issue/contactrepository.h"
#include "storage/issue/issuerepository.h"
#include "storage/today/duelisting.h"
#include "storage/today/escalationload.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using base::Instant;
using domain::PersonId;
using storage::EscalationLoad;

namespace {

using Counts = QHash<PersonId, int>;

const Instant kEver(std::numeric_limits<qint64>::max());

// A filled workspace with some plain issues.
struct LoadSpace {
    LoadSpace() : filled(samples::fill(*database))
    {
        QVector<domain::Issue> many{samples::plainIssue(filled, 1), samples::plainIssue(filled, 2)};
        for (domain::Issue &issue : many)
            if (!storage::IssueRepository(*database).insert(issue))
                qFatal("no issue");
        first = many[0].id;
        second = many[1].id;
    }
    std::unique_ptr<storage::Database> database = storage::Database::inMemory().value();
    samples::Filled filled;
    domain::IssueId first;
    domain::IssueId second;
};

}

void EscalationLoadTest::countsByPersonBetweenTwoMoments()
{
    LoadSpace space;
    EscalationLoad load(*space.database);
    const PersonId boss = space.filled.boss;
    const PersonId manager = space.filled.manager;
    QVERIFY(load.put(space.first, space.filled.project, {{boss, Instant(500)}, {manager, Instant(500)}, {boss, Instant(100)}}).value());
    QVERIFY(load.put(space.second, space.filled.project, {{boss, Instant(900)}}).value());
    QCOMPARE(load.between(space.filled.project, Instant(101), kEver).value(), (Counts{{boss, 2}, {manager, 1}}));
    QCOMPARE(load.between(space.filled.project, Instant(100), kEver).value(), (Counts{{boss, 3}, {manager, 1}}));
    QCOMPARE(load.between(space.filled.project, Instant(100), Instant(899)).value(), (Counts{{boss, 2}, {manager, 1}})); // of a moment gone by
    QCOMPARE(load.between(space.filled.project, Instant(100), Instant(900)).value(), (Counts{{boss, 3}, {manager, 1}}));
    QCOMPARE(load.between(domain::ProjectId(99), Instant(0), kEver).value(), Counts());
    QVERIFY(!load.put(space.first, space.filled.project, {{boss, Instant(100)}, {boss, Instant(500)}, {manager, Instant(500)}, {boss, Instant(100)}}).value());
    QVERIFY(load.put(space.first, space.filled.project, {{manager, Instant(500)}}).value()); // withdrawn
    QCOMPARE(load.between(space.filled.project, Instant(0), kEver).value(), (Counts{{boss, 1}, {manager, 1}}));
}

void EscalationLoadTest::countsNoFurtherThanItsLimit()
{
    LoadSpace space;
    EscalationLoad load(*space.database);
    QVector<storage::EscalatedTo> many;
    for (int i = 0; i < EscalationLoad::kMostCounted + 50; ++i)
        many.append({space.filled.boss, Instant(1'000 + i)});
    QVERIFY(load.put(space.first, space.filled.project, many));
    QCOMPARE(load.between(space.filled.project, Instant(0), kEver).value().value(space.filled.boss), EscalationLoad::kMostCounted);
}

void EscalationLoadTest::goesWithItsIssue()
{
    LoadSpace space;
    EscalationLoad load(*space.database);
    QVERIFY(load.put(space.first, space.filled.project, {{space.filled.boss, Instant(500)}}));
    QVERIFY(storage::IssueRepository(*space.database).remove(space.first));
    QCOMPARE(load.between(space.filled.project, Instant(0), kEver).value(), Counts());
}

void EscalationLoadTest::isFilledInARepairedCopy()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("load.rung"));
    const QString copy = folder.filePath(QStringLiteral("copy.rung"));
    samples::Filled filled;
    Instant at;
    {
        const auto database = storage::Database::create(path).value();
        filled = samples::fill(*database);
        domain::Issue issue = samples::plainIssue(filled, 1);
        QVERIFY(storage::IssueRepository(*database).insert(issue));
        domain::Contact escalation = samples::contact(filled, issue.id);
        at = escalation.at;
        QVERIFY(storage::ContactRepository(*database).insert(escalation));
    }
    QVERIFY(storage::salvage(path, copy));
    const auto database = storage::Database::open(copy).value();
    QCOMPARE(EscalationLoad(*database).between(filled.project, at, kEver).value(), (Counts{{filled.boss, 1}, {filled.manager, 1}}));
}

// Two mails to each side are one ask: who takes back one has taken back both, in a repaired copy too.
void EscalationLoadTest::aWithdrawnPairCountsForNobodyInARepairedCopy()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("pair.rung"));
    const QString copy = folder.filePath(QStringLiteral("copy.rung"));
    samples::Filled filled;
    const auto write = [&](bool isWithdrawn) {
        QFile::remove(path);
        QFile::remove(copy);
        const auto database = storage::Database::create(path).value();
        filled = samples::fill(*database);
        domain::Issue issue = samples::plainIssue(filled, 1);
        QVERIFY(storage::IssueRepository(*database).insert(issue));
        domain::Contact ours = samples::contact(filled, issue.id);
        ours.with = {filled.boss};
        domain::Contact theirs = ours;
        theirs.with = {filled.manager};
        theirs.at = ours.at.plusMinutes(5);
        QVERIFY(storage::ContactRepository(*database).insert(ours) && storage::ContactRepository(*database).insert(theirs));
        domain::Contact back = samples::contact(filled, issue.id);
        back.kind = domain::ContactKind::Withdrawal;
        back.at = theirs.at.plusMinutes(60);
        back.refersTo = ours.id;
        if (isWithdrawn)
            QVERIFY(storage::ContactRepository(*database).insert(back));
    };
    write(false);
    QVERIFY(storage::salvage(path, copy));
    QCOMPARE(EscalationLoad(*storage::Database::open(copy).value()).between(filled.project, Instant(0), kEver).value(), (Counts{{filled.boss, 1}, {filled.manager, 1}}));
    write(true);
    QVERIFY(storage::salvage(path, copy));
    QCOMPARE(EscalationLoad(*storage::Database::open(copy).value()).between(filled.project, Instant(0), kEver).value(), Counts());
}

void EscalationLoadTest::silencesAreSummedByPersonAndCurrency()
{
    LoadSpace space;
    storage::DueListing listing(*space.database);
    const domain::ProjectId project = space.filled.project;
    QVERIFY(!listing.oldestSilence(project).value().isValid());
    const auto silence = [&](Instant since, qint64 cents, const QString &currency) {
        return storage::DueMark{storage::duethings::kSilence, since, {}, space.filled.boss, project, {cents, currency}};
    };
    QVERIFY(listing.put(space.first, {silence(Instant(500), 700, {})}).value());
    QVERIFY(listing.put(space.second, {silence(Instant(400), 30, {})}).value());
    QVERIFY(!listing.put(space.second, {silence(Instant(400), 30, {})}).value());
    QCOMPARE(listing.oldestSilence(project).value(), Instant(400));
    const auto both = listing.silences(project, Instant(399), Instant(500)).value();
    QCOMPARE(both.size(), 1);
    QCOMPARE(both[0].person, space.filled.boss);
    QCOMPARE(both[0].asks, 2);
    QCOMPARE(both[0].costPerDay.cents, 730);
    QCOMPARE(listing.silences(project, Instant(400), Instant(500)).value()[0].costPerDay.cents, 700);
    QCOMPARE(listing.silences(project, Instant(500), Instant(900)).value().size(), 0);
    QCOMPARE(listing.silences(domain::ProjectId(99), Instant(0), Instant(900)).value().size(), 0);
    QVERIFY(listing.put(space.second, {silence(Instant(400), 30, QStringLiteral("USD"))}).value());
    QCOMPARE(listing.silences(project, Instant(0), Instant(900)).value().size(), 2);
    QCOMPARE(listing.silentMoments(project, Instant(499)).value(), QVector<Instant>{Instant(400)});
}
