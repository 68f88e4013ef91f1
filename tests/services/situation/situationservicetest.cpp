#include "situation/situationservicetest.h"

#include "demospace.h"
#include "domain/escalation/reasonids.h"
#include "services/situation/situationexchange.h"
#include "services/situation/situationservice.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using base::ErrorCode;
using domain::ListedSituation;
using services::SituationService;

namespace {

const QString kLate = QStringLiteral("A colleague is a day late with a small thing");

QStringList namesIn(const QVector<ListedSituation> &list)
{
    QStringList names;
    for (const ListedSituation &each : list)
        names << each.name;
    return names;
}

QStringList catalogue(DemoSpace &demo)
{
    return namesIn(must(SituationService(*demo.space).all(demo.project.id)));
}

// Three entries, in their order.
struct SmallCatalogue : DemoSpace {
    SmallCatalogue()
    {
        for (const ListedSituation &each : must(service.all(project.id)))
            must(service.remove(each.id));
        for (const char *name : {"High", "Middle", "Low"})
            must(service.save(named(name)));
    }
    ListedSituation named(const char *name, int rank = 0) const
    {
        ListedSituation situation;
        situation.project = project.id;
        situation.rank = rank;
        situation.name = QString::fromLatin1(name);
        situation.category = QStringLiteral("suppliers");
        return situation;
    }
    // "High Middle Low", when the ranks are 1, 2, 3.
    QString order()
    {
        int rank = 0;
        for (const ListedSituation &each : must(service.all(project.id)))
            if (each.rank != ++rank)
                return QStringLiteral("rank %1 at place %2").arg(each.rank).arg(rank);
        return catalogue(*this).join(QLatin1Char(' '));
    }
    domain::SituationId id(const char *name) { return must(service.findByName(project.id, QString::fromLatin1(name))).id; }

    SituationService service{*space};
};

}

void SituationServiceTest::aNewProjectBeginsWithTheShippedOnes()
{
    DemoSpace demo;
    const auto list = must(SituationService(*demo.space).all(demo.project.id));
    QCOMPARE(namesIn(list), namesIn(domain::shippedSituations(demo.project.id)));
    QVERIFY(list.size() >= 15);
    QVERIFY(!list.first().everyday && list.last().everyday);
    QVERIFY(must(SituationService(*demo.space).check(demo.project.id)).size() < list.size());
}

void SituationServiceTest::ranksHaveNoGaps()
{
    SmallCatalogue demo;
    QCOMPARE(demo.order(), QStringLiteral("High Middle Low"));
    QCOMPARE(must(demo.service.save(demo.named("Second", 2))).rank, 2);
    QCOMPARE(demo.order(), QStringLiteral("High Second Middle Low"));
    QCOMPARE(must(demo.service.save(demo.named("Far", 99))).rank, 5);
    QCOMPARE(must(demo.service.move(demo.id("Far"), 1)).rank, 1);
    QCOMPARE(must(demo.service.move(demo.id("high"), 77)).rank, 5);
    QCOMPARE(demo.order(), QStringLiteral("Far Second Middle Low High"));
    must(demo.service.remove(demo.id("Middle")));
    QCOMPARE(demo.order(), QStringLiteral("Far Second Low High"));
    ListedSituation low = must(demo.service.find(demo.id("Low")));
    low.rank = 1; // an edit moves nothing
    low.everyday = true;
    must(demo.service.save(low));
    QCOMPARE(demo.order(), QStringLiteral("Far Second Low High"));
    QVERIFY(must(demo.service.find(low.id)).everyday);
}

void SituationServiceTest::eachActIsOneUndoStep()
{
    SmallCatalogue demo;
    const auto before = everyRecord(*demo.space);
    must(demo.service.save(demo.named("New", 1)));
    must(demo.service.move(demo.id("Low"), 1));
    must(demo.service.remove(demo.id("High")));
    QCOMPARE(must(demo.space->history().undoable())->cause, QStringLiteral("situation.remove"));
    for (int act = 0; act < 3; ++act)
        must(demo.space->history().undo());
    QCOMPARE(recordDifferences(before, everyRecord(*demo.space)), QStringList());
    QCOMPARE(demo.order(), QStringLiteral("High Middle Low"));
    must(demo.space->history().redo());
    QCOMPARE(demo.order(), QStringLiteral("New High Middle Low"));
}

void SituationServiceTest::refusesWhatNoEntryMayBe()
{
    SmallCatalogue demo;
    const auto refused = [&](const auto &edit) {
        ListedSituation situation = demo.named("Other");
        edit(situation);
        return outcome(demo.service.save(situation));
    };
    QCOMPARE(refused([](ListedSituation &s) { s.name = QStringLiteral("  "); }), refusal(ErrorCode::Invalid, QStringLiteral("name")));
    QCOMPARE(refused([](ListedSituation &s) { s.name = QStringLiteral(" HIGH "); }), refusal(ErrorCode::Invalid, QStringLiteral("name")));
    QCOMPARE(refused([](ListedSituation &s) { s.impact = 6; }), refusal(ErrorCode::Invalid, QStringLiteral("impact")));
    QCOMPARE(refused([](ListedSituation &s) { s.urgency = -1; }), refusal(ErrorCode::Invalid, QStringLiteral("urgency")));
    QCOMPARE(refused([](ListedSituation &s) { s.impact = s.urgency = 5; }), QString());
    QCOMPARE(outcome(demo.service.findByName(demo.project.id, QStringLiteral("Nothing"))), refusal(ErrorCode::NotFound, QStringLiteral("Nothing")));
}

void SituationServiceTest::theShippedOnesAreAddedOnce()
{
    SmallCatalogue demo;
    const int shipped = int(domain::shippedSituations({}).size());
    QCOMPARE(must(demo.service.addShipped(demo.project.id)), shipped);
    QVERIFY(demo.order().startsWith(QStringLiteral("High Middle Low People")));
    QCOMPARE(must(demo.service.addShipped(demo.project.id)), 0);
    must(demo.service.remove(demo.id(qPrintable(kLate))));
    QCOMPARE(must(demo.service.addShipped(demo.project.id)), 1);
    QVERIFY(demo.order().endsWith(kLate));
}

// A12: picking an entry without escalation gives Handle, at once and in one undo step.
void SituationServiceTest::aPickClassifiesTheIssue()
{
    DemoSpace demo;
    const domain::Issue before = demo.issue(QStringLiteral("The drawing is not there"));
    must(demo.space->issues().setFields(before.id, {{QStringLiteral("situation"), kLate.toUpper()}}));
    const auto handled = must(demo.space->issues().openCase(before.id));
    QCOMPARE(handled.issue.situation, kLate);
    QCOMPARE(handled.issue.category, QStringLiteral("staff"));
    QCOMPARE(handled.issue.impact, 1);
    QCOMPARE(handled.issue.urgency, 1);
    QVERIFY(handled.issue.everyday);
    QCOMPARE(handled.advice.verdict, domain::Verdict::HandleInTeam);
    must(demo.space->history().undo());
    domain::Issue undone = must(demo.space->issues().find(before.id));
    undone.rowVersion = before.rowVersion;
    undone.changedAt = before.changedAt;
    QVERIFY(undone == before);
    must(demo.space->history().redo());
    must(demo.space->issues().setFields(before.id, {{QStringLiteral("situation"), QString()}}));
    const auto cleared = must(demo.space->issues().openCase(before.id));
    QVERIFY(cleared.issue.situation.isEmpty() && !cleared.issue.everyday);
    QCOMPARE(cleared.issue.impact, 1); // what the pick had set besides stays
    for (const domain::Reason &reason : cleared.advice.reasons)
        QVERIFY(reason.id != domain::reasons::kEverydaySituation);
    const QString refused = refusal(ErrorCode::BadValue, QStringLiteral("situation"));
    QCOMPARE(outcome(demo.space->issues().setFields(before.id, {{QStringLiteral("situation"), QStringLiteral("Unheard of")}})), refused);
}

void SituationServiceTest::whatIsNamedBesideThePickWins()
{
    DemoSpace demo;
    const domain::Issue issue = demo.issue(QStringLiteral("The drawing is not there"));
    const QVector<QPair<QString, QString>> fields{{QStringLiteral("impact"), QStringLiteral("3")}, {QStringLiteral("situation"), kLate}};
    const domain::Issue picked = must(demo.space->issues().setFields(issue.id, fields));
    QCOMPARE(picked.impact, 3);
    QCOMPARE(picked.urgency, 1);
    QCOMPARE(picked.category, QStringLiteral("staff"));
}

void SituationServiceTest::anIssueKeepsWhatItHasPicked()
{
    DemoSpace demo;
    SituationService service(*demo.space);
    const domain::Issue issue = demo.issue(QStringLiteral("The drawing is not there"));
    must(demo.space->issues().setFields(issue.id, {{QStringLiteral("situation"), kLate}}));
    must(service.remove(must(service.findByName(demo.project.id, kLate)).id));
    const auto kept = must(demo.space->issues().openCase(issue.id));
    QCOMPARE(kept.issue.situation, kLate);
    QCOMPARE(kept.advice.verdict, domain::Verdict::HandleInTeam);
    must(demo.space->issues().setFields(issue.id, {{QStringLiteral("situation"), kLate}})); // it has it
}

void SituationServiceTest::theFileBringsTheSameOrderBack()
{
    DemoSpace demo;
    SituationService service(*demo.space);
    ListedSituation formula = must(service.findByName(demo.project.id, kLate));
    formula.advice = QStringLiteral("=HYPERLINK(\"x\"); 'ask', then wait");
    must(service.save(formula));
    must(service.move(formula.id, 2));
    const auto before = everyRecord(*demo.space);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("catalogue.csv"));
    services::SituationExchange exchange(*demo.space);
    must(exchange.write(demo.project.id, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("'=HYPERLINK"));
    QCOMPARE(must(exchange.read(demo.project.id, path)), 0);
    must(service.move(formula.id, 9));
    must(service.remove(must(service.all(demo.project.id)).first().id));
    QVERIFY(must(exchange.read(demo.project.id, path)) > 2);
    QCOMPARE(catalogue(demo).value(1), formula.name);
    QCOMPARE(must(service.find(formula.id)).advice, formula.advice);
    const auto isSituation = [](const QString &each) { return each.startsWith(QLatin1String("situation")); };
    auto differences = recordDifferences(before, everyRecord(*demo.space)).filter(QRegularExpression(QStringLiteral("^situation")));
    QVERIFY(std::count_if(differences.begin(), differences.end(), isSituation) <= 2); // the one that came back has a new number
    must(demo.space->history().undo());
    QCOMPARE(catalogue(demo).indexOf(formula.name), 7); // the file was one step
}

void SituationServiceTest::aFileIsRefusedWhole_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("refused");
    QTest::newRow("no such column") << QByteArray("Rank,Name\n1,A\n") << refusal(ErrorCode::UnknownColumn, QStringLiteral("Situation"));
    QTest::newRow("no number") << QByteArray("Situation,Impact\nA,big\n") << refusal(ErrorCode::BadValue, QStringLiteral("Impact"));
    QTest::newRow("out of range") << QByteArray("Situation,Urgency\nA,6\n") << refusal(ErrorCode::BadValue, QStringLiteral("Urgency"));
    QTest::newRow("no word") << QByteArray("Situation,No escalation\nA,maybe\n") << refusal(ErrorCode::BadValue, QStringLiteral("No escalation"));
    QTest::newRow("no name") << QByteArray("Situation,Advice\n,Call\n") << refusal(ErrorCode::BadValue, QStringLiteral("Situation"));
    QTest::newRow("told twice") << QByteArray("Situation\nA\n a\n") << refusal(ErrorCode::Invalid, QStringLiteral("name"));
}

void SituationServiceTest::aFileIsRefusedWhole()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, refused);
    SmallCatalogue demo;
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("catalogue.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    services::SituationExchange exchange(*demo.space);
    QCOMPARE(outcome(exchange.read(demo.project.id, file.fileName())), refused);
    QCOMPARE(demo.order(), QStringLiteral("High Middle Low"));
}
