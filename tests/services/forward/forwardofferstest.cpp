#include "forward/forwardofferstest.h"

#include "demospace.h"
#include "services/escalation/matrixversions.h"
#include "services/issue/forward/forwardoffers.h"

#include <QTest>

#include <algorithm>

using base::ErrorCode;
using domain::ForwardOffer;
using domain::Issue;
using domain::Matrix;
using domain::PersonId;
using services::ForwardOffers;

namespace {

using Running = services::MatrixService::RunningIssues;

// Three more people of the supplier.
struct ForwardStage : DemoSpace {
    domain::Person ben = person(QStringLiteral("Ben Okri"), them.id);
    domain::Person cem = person(QStringLiteral("Cem Aydin"), them.id);
    domain::Person dora = person(QStringLiteral("Dora Peters"), them.id);

    void forward(const Issue &issue, PersonId from, PersonId to)
    {
        clock.set(clock.now().plusMinutes(1));
        domain::Contact contact;
        contact.issue = issue.id;
        contact.kind = domain::ContactKind::Forwarded;
        contact.from = from;
        contact.with = {to};
        must(space->issues().log(contact));
    }
    // From the supplier over two others to Dora.
    Issue passed(const QString &title)
    {
        const Issue made = issue(title);
        forward(made, supplier.id, ben.id);
        forward(made, ben.id, cem.id);
        forward(made, cem.id, dora.id);
        return made;
    }
    std::optional<ForwardOffer> offer(const Issue &about) const { return must(ForwardOffers(*space).of(must(space->issues().openCase(about.id)))); }
    static domain::EscalationPath &supply(Matrix &matrix)
    {
        return *std::find_if(matrix.paths.begin(), matrix.paths.end(), [](const auto &path) { return path.key == QStringLiteral("supply"); });
    }
    domain::LevelSide side(const Matrix &matrix, int level = 0) const { return matrix.path(QStringLiteral("supply"))->levels[level].theirs; }
    Matrix current() const { return must(space->matrices().current(project.id)); }
};

}

void ForwardOffersTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void ForwardOffersTest::threeForwardsOfferTheLast()
{
    ForwardStage stage;
    const Issue issue = stage.issue(QStringLiteral("Crane is late"));
    QVERIFY(!stage.offer(issue));
    stage.forward(issue, stage.supplier.id, stage.ben.id);
    stage.forward(issue, stage.ben.id, stage.cem.id);
    QVERIFY(!stage.offer(issue));
    stage.forward(issue, stage.cem.id, stage.dora.id);
    const auto offer = stage.offer(issue);
    QVERIFY(offer);
    QCOMPARE(offer->person, stage.dora.id);
    QCOMPARE(offer->standing, stage.supplier.id);
    QCOMPARE(offer->former, stage.supplier.id);
    QCOMPARE(offer->pathKey, QStringLiteral("supply"));
    QCOMPARE(offer->category, QStringLiteral("suppliers"));
    QCOMPARE(offer->level, 0);
    QVERIFY(offer->isTheirs);
    QCOMPARE(offer->forwards, 3);
    QCOMPARE(offer->issues, 1);
    QVERIFY(!offer->isPostponed && !offer->awaitsDraft);
}

void ForwardOffersTest::forwardsOfTheCategoryCountTogether()
{
    ForwardStage stage;
    const Issue one = stage.issue(QStringLiteral("Crane is late"));
    const Issue two = stage.issue(QStringLiteral("Rail is late"));
    Issue other = stage.issue(QStringLiteral("Another path"));
    other.category = QStringLiteral("scope");
    other = must(stage.space->issues().save(other));
    stage.forward(one, stage.supplier.id, stage.dora.id);
    stage.forward(two, stage.supplier.id, stage.dora.id);
    stage.forward(other, stage.supplier.id, stage.dora.id);
    QVERIFY(!stage.offer(one));
    const Issue higher = stage.issue(QStringLiteral("Asked one level up"));
    stage.forward(higher, stage.supplierLead.id, stage.dora.id); // of another place
    QVERIFY(!stage.offer(one));
    const Issue three = stage.issue(QStringLiteral("Bolts are late"));
    stage.forward(three, stage.supplier.id, stage.ben.id);
    QVERIFY(!stage.offer(one)); // ended with another one
    stage.forward(three, stage.ben.id, stage.dora.id);
    for (const Issue &each : {one, two, three}) {
        const auto offer = stage.offer(each);
        QVERIFY(offer);
        QCOMPARE(offer->forwards, 4);
        QCOMPARE(offer->issues, 3);
    }
    QVERIFY(!stage.offer(other));
}

void ForwardOffersTest::whoCannotTakeItIsNotOffered()
{
    ForwardStage stage;
    const Issue issue = stage.passed(QStringLiteral("Crane is late"));
    QVERIFY(stage.offer(issue));
    stage.dora.active = false;
    stage.dora = must(stage.space->people().save(stage.dora));
    QVERIFY(!stage.offer(issue));
    stage.dora.active = true;
    stage.dora = must(stage.space->people().save(stage.dora));
    domain::Contact no;
    no.issue = issue.id;
    no.kind = domain::ContactKind::Answered;
    no.from = stage.dora.id;
    no.outcome = domain::AnswerOutcome::Declined;
    stage.clock.set(stage.clock.now().plusMinutes(1));
    must(stage.space->issues().log(no));
    QVERIFY(!stage.offer(issue));
    stage.forward(issue, stage.dora.id, stage.head.id); // nobody of our side was asked
    QVERIFY(!stage.offer(issue));
    stage.forward(issue, stage.head.id, stage.manager.id); // who asks
    QVERIFY(!stage.offer(issue));
}

void ForwardOffersTest::whoStandsThereIsNotOffered()
{
    ForwardStage stage;
    const Issue back = stage.issue(QStringLiteral("Crane is late"));
    stage.forward(back, stage.supplier.id, stage.ben.id);
    stage.forward(back, stage.ben.id, stage.cem.id);
    stage.forward(back, stage.cem.id, stage.supplier.id);
    stage.forward(back, stage.supplier.id, stage.ben.id);
    stage.forward(back, stage.ben.id, stage.supplier.id);
    QVERIFY(!stage.offer(back));
}

void ForwardOffersTest::whoStandsNowhereCountsForTheLevelAsked()
{
    ForwardStage stage;
    const domain::Person eve = stage.person(QStringLiteral("Eve Lang"), stage.them.id);
    const auto passOn = [&](const Issue &issue) {
        stage.forward(issue, stage.ben.id, stage.cem.id);
        stage.forward(issue, stage.cem.id, stage.dora.id);
        stage.forward(issue, stage.dora.id, eve.id);
    };
    const Issue asked = stage.issue(QStringLiteral("Crane is late"));
    passOn(asked);
    QCOMPARE(stage.offer(asked)->level, 0);
    QCOMPARE(stage.offer(asked)->standing, stage.supplier.id);
    const Issue higher = stage.issue(QStringLiteral("Rail is late"));
    domain::Contact up;
    up.issue = higher.id;
    up.kind = domain::ContactKind::Escalation;
    up = must(stage.space->issues().log(up));
    QCOMPARE(up.level, 1);
    passOn(higher);
    QCOMPARE(stage.offer(higher)->level, 1);
    QCOMPARE(stage.offer(higher)->standing, stage.supplierLead.id);
    QCOMPARE(stage.offer(higher)->forwards, 3); // those of the other level are not of this place
}

void ForwardOffersTest::whoStandsByTheLadderIsReplaced()
{
    ForwardStage stage;
    Matrix matrix = stage.current();
    for (domain::EscalationPath &path : matrix.paths)
        if (path.key == QLatin1String("supply"))
            path.levels[0].theirs = {};
    must(stage.space->matrices().save(matrix, QStringLiteral("by the ladder")));
    stage.them.ladder = {{.level = 0, .person = stage.supplier.id, .from = {}, .to = {}}};
    stage.them = must(stage.space->people().save(stage.them));
    const Issue issue = stage.passed(QStringLiteral("Crane is late"));
    const auto offer = stage.offer(issue);
    QVERIFY(offer);
    QCOMPARE(offer->level, 0);
    QCOMPARE(offer->standing, stage.supplier.id);
    QCOMPARE(stage.side(must(ForwardOffers(*stage.space).take(*offer, {.keepsDeputy = true, .note = {}}))),
             domain::LevelSide({stage.dora.id, {stage.supplier.id}}));
    QVERIFY(!stage.offer(issue));
}

void ForwardOffersTest::takingMakesAVersionAndUndoTakesItBack()
{
    ForwardStage stage;
    const Issue issue = stage.passed(QStringLiteral("Crane is late"));
    const Matrix before = stage.current();
    const auto everything = everyRecord(*stage.space);
    const ForwardOffer offer = *stage.offer(issue);
    const Matrix saved = must(ForwardOffers(*stage.space).take(offer, {.note = QStringLiteral("3 forwards")}));
    QCOMPARE(saved.version, before.version + 1);
    QVERIFY(saved.published);
    QCOMPARE(stage.current(), saved);
    QCOMPARE(saved.note, QStringLiteral("3 forwards"));
    QCOMPARE(stage.side(saved).primary, stage.dora.id);
    QVERIFY(stage.side(saved).deputies.isEmpty());
    QCOMPARE(stage.side(saved, 1), stage.side(before, 1));
    QCOMPARE(must(stage.space->matrices().find(before.id)), before); // the old one stays in the history of versions
    QCOMPARE(must(stage.space->issues().find(issue.id)).matrix, issue.matrix);
    QVERIFY(!stage.offer(issue));
    must(stage.space->history().undo());
    QCOMPARE(recordDifferences(everything, everyRecord(*stage.space)), QStringList());
    QCOMPARE(stage.offer(issue), std::optional(offer));
    must(stage.space->history().redo());
    QCOMPARE(stage.side(stage.current()).primary, stage.dora.id);
}

void ForwardOffersTest::theFormerOneStaysAsDeputyWhereWanted()
{
    ForwardStage stage;
    Matrix matrix = stage.current();
    for (domain::EscalationPath &path : matrix.paths)
        if (path.key == QLatin1String("supply"))
            path.levels[0].theirs.deputies = {stage.dora.id, stage.cem.id};
    must(stage.space->matrices().save(matrix, QStringLiteral("deputies")));
    const Issue issue = stage.passed(QStringLiteral("Crane is late"));
    const Matrix saved = must(ForwardOffers(*stage.space).take(*stage.offer(issue), {.keepsDeputy = true, .note = {}}));
    QCOMPARE(stage.side(saved).primary, stage.dora.id);
    QCOMPARE(stage.side(saved).deputies, QVector<PersonId>({stage.supplier.id, stage.cem.id}));
}

void ForwardOffersTest::runningIssuesMoveWhereWanted()
{
    ForwardStage stage;
    const Issue issue = stage.passed(QStringLiteral("Crane is late"));
    const Issue running = stage.issue(QStringLiteral("Rail is late"));
    const Matrix saved = must(ForwardOffers(*stage.space).take(*stage.offer(issue), {.running = Running::Move, .note = {}}));
    QCOMPARE(must(stage.space->issues().find(running.id)).matrix, saved.id);
    QCOMPARE(must(stage.space->issues().openCase(issue.id)).path.levels[0].theirs.primary, stage.dora.id);
    must(stage.space->history().undo());
    QCOMPARE(must(stage.space->issues().find(running.id)).matrix, running.matrix);
}

void ForwardOffersTest::notNowLastsUntilAnotherForward()
{
    ForwardStage stage;
    const Issue issue = stage.passed(QStringLiteral("Crane is late"));
    const Issue same = stage.passed(QStringLiteral("Rail is late"));
    must(ForwardOffers(*stage.space).postpone(*stage.offer(issue)));
    QVERIFY(stage.offer(issue)->isPostponed);
    QVERIFY(stage.offer(same)->isPostponed);
    must(stage.space->history().undo());
    QVERIFY(!stage.offer(issue)->isPostponed);
    must(stage.space->history().redo());
    const Issue unlike = stage.issue(QStringLiteral("Ends with another one"));
    stage.forward(unlike, stage.supplier.id, stage.ben.id);
    QVERIFY(stage.offer(issue)->isPostponed);
    const Issue again = stage.issue(QStringLiteral("Bolts are late"));
    stage.forward(again, stage.supplier.id, stage.dora.id);
    QVERIFY(!stage.offer(issue)->isPostponed);
    QCOMPARE(stage.offer(issue)->forwards, 7);
}

void ForwardOffersTest::confidentialMattersCountForNothing()
{
    ForwardStage stage;
    const Issue issue = stage.issue(QStringLiteral("Crane is late"));
    stage.forward(issue, stage.supplier.id, stage.dora.id);
    Issue secret = stage.passed(QStringLiteral("About those who would be asked"));
    QCOMPARE(stage.offer(issue)->forwards, 4);
    secret.implicated = {stage.sponsor.id, stage.head.id, stage.manager.id, stage.supplierHead.id};
    secret = must(stage.space->issues().save(secret));
    QCOMPARE(must(stage.space->issues().openCase(secret.id)).advice.verdict, domain::Verdict::UseConfidentialRoute);
    QVERIFY(!stage.offer(secret));
    QVERIFY(!stage.offer(issue));
    const Issue open = stage.passed(QStringLiteral("Rail is late"));
    QCOMPARE(stage.offer(open)->forwards, 4);
    Matrix matrix = stage.current();
    for (domain::EscalationPath &path : matrix.paths)
        if (path.key == QLatin1String("conduct"))
            path.categories.append(QStringLiteral("suppliers"));
    must(stage.space->matrices().save(matrix, QStringLiteral("kept apart from now on")));
    must(stage.space->matrices().publish(stage.project.id, Running::Keep, {}));
    QVERIFY(!stage.offer(open));
}

void ForwardOffersTest::aDraftIsSettledFirst()
{
    ForwardStage stage;
    const Issue issue = stage.passed(QStringLiteral("Crane is late"));
    Matrix matrix = stage.current();
    matrix.paths.first().name = QStringLiteral("Another name");
    must(stage.space->matrices().save(matrix, QStringLiteral("name")));
    const auto offer = stage.offer(issue);
    QVERIFY(offer && offer->awaitsDraft);
    const auto everything = everyRecord(*stage.space);
    QCOMPARE(outcome(ForwardOffers(*stage.space).take(*offer, {})), refusal(ErrorCode::Conflict));
    QCOMPARE(recordDifferences(everything, everyRecord(*stage.space)), QStringList());
    must(stage.space->matrices().publish(stage.project.id, Running::Keep, {}));
    QVERIFY(ForwardOffers(*stage.space).take(*stage.offer(issue), {}));
}

void ForwardOffersTest::aChangedPlaceIsAConflict()
{
    ForwardStage stage;
    const Issue issue = stage.passed(QStringLiteral("Crane is late"));
    const ForwardOffer offer = *stage.offer(issue);
    must(ForwardOffers(*stage.space).take(offer, {}));
    QCOMPARE(outcome(ForwardOffers(*stage.space).take(offer, {})), refusal(ErrorCode::Conflict));
}

void ForwardOffersTest::aStandingOfferIsAHintOfTheChecks()
{
    ForwardStage stage;
    const auto hints = [&stage](const Matrix &matrix) { return must(ForwardOffers(*stage.space).hints(matrix)); };
    const Issue one = stage.issue(QStringLiteral("Crane is late"));
    stage.forward(one, stage.supplier.id, stage.ben.id);
    stage.forward(one, stage.ben.id, stage.dora.id);
    QVERIFY(hints(stage.current()).isEmpty());
    stage.forward(stage.issue(QStringLiteral("Rail is late")), stage.supplier.id, stage.dora.id);
    const QVector<domain::MatrixFinding> found = hints(stage.current());
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].cell, (domain::MatrixCell{QStringLiteral("supply"), 0, domain::MatrixCell::Column::Theirs, {}}));
    QCOMPARE(found[0].people, (QVector<PersonId>{stage.dora.id, stage.supplier.id}));
    QCOMPARE(found[0].number, 3);
    for (const domain::MatrixFinding &each : must(stage.space->matrices().check(stage.current())))
        QVERIFY(!each.isHint()); // no fault of the matrix
    Matrix edited = stage.current();
    ForwardStage::supply(edited).levels[0].theirs.primary = stage.dora.id; // as the editor's draft has it
    QVERIFY(hints(edited).isEmpty());
    must(ForwardOffers(*stage.space).postpone(*stage.offer(one)));
    QVERIFY(hints(stage.current()).isEmpty());
    const Issue higher = stage.issue(QStringLiteral("Another matter"));
    stage.forward(higher, stage.supplierLead.id, stage.ben.id);
    stage.forward(higher, stage.ben.id, stage.cem.id);
    stage.forward(higher, stage.cem.id, stage.dora.id);
    QCOMPARE(hints(stage.current()).size(), 1);
    Matrix matrix = stage.current();
    ForwardStage::supply(matrix).kind = domain::PathKind::Confidential;
    QVERIFY(hints(matrix).isEmpty());
}

// 200 levels and 300 paths, every issue passed on that is looked at.
void ForwardOffersTest::aLargeMatrixIsHintedAt()
{
    ForwardStage stage;
    Matrix matrix = stage.current();
    domain::EscalationPath &large = ForwardStage::supply(matrix);
    large.levels.resize(200, domain::Level(large.levels[0])); // a copy: the list moves
    for (qsizetype level = 1; level < large.levels.size(); ++level)
        large.levels[level].ours = large.levels[level].theirs = {};
    const domain::EscalationPath pattern = large;
    QVector<domain::EscalationPath> paths;
    for (int path = 0; path < 299; ++path) {
        domain::EscalationPath other = pattern;
        other.key = QStringLiteral("path%1").arg(path);
        other.categories = {QStringLiteral("category %1").arg(path)};
        paths << other;
    }
    matrix.paths = paths + matrix.paths;
    for (int issue = 0; issue < 40; ++issue)
        stage.passed(QStringLiteral("Crane is late"));
    QCOMPARE(must(ForwardOffers(*stage.space).hints(matrix)).size(), 1);
}

void ForwardOffersTest::whoHasItPassesItOn()
{
    ForwardStage stage;
    const Issue issue = stage.issue(QStringLiteral("Crane is late"));
    stage.attempt(issue.id);
    for (const PersonId to : {stage.ben.id, stage.cem.id, stage.dora.id})
        stage.forward(issue, {}, to);
    const auto log = must(stage.space->issues().log(issue.id));
    const domain::ForwardChain chain = domain::forwardChain(log);
    QCOMPARE(chain.people(), QVector<PersonId>({stage.supplier.id, stage.ben.id, stage.cem.id, stage.dora.id}));
    QVERIFY(stage.offer(issue));
}

void ForwardOffersTest::nobodyPassesToThemselves()
{
    ForwardStage stage;
    domain::Contact contact;
    contact.issue = stage.issue(QStringLiteral("Crane is late")).id;
    contact.kind = domain::ContactKind::Forwarded;
    contact.from = stage.ben.id;
    contact.with = {stage.ben.id};
    QCOMPARE(outcome(stage.space->issues().log(contact)), refusal(ErrorCode::Invalid, QStringLiteral("with")));
}
