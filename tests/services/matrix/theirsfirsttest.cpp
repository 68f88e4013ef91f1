#include "matrix/theirsfirsttest.h"

#include "demospace.h"
#include "domain/escalation/catalogue/theirsfirst.h"
#include "domain/escalation/matrixcheck.h"
#include "domain/record/names.h"

#include <QTest>

#include <algorithm>

using domain::Contact;
using domain::ContactKind;
using domain::EscalationPath;
using domain::Verdict;

namespace {

const domain::TheirsFirstWords kWords{QStringLiteral("Rails, theirs first"), {QStringLiteral("Team"), QStringLiteral("Theirs"), QStringLiteral("Both"), QStringLiteral("Heads")}, {QStringLiteral("Meeting")}};

struct FirstStage {
    // The organisation has a reporting line of its own: Tom, Piet, Lena.
    EscalationPath made() const
    {
        const auto context = must(demo.space->issues().context(demo.project.id));
        return domain::theirsFirst(must(demo.space->matrices().current(demo.project.id)), context.organisations.value(demo.them.id), context, kWords);
    }
    domain::Issue issueOn(const EscalationPath &path)
    {
        domain::Matrix matrix = must(demo.space->matrices().current(demo.project.id));
        matrix.paths.append(path);
        must(demo.space->matrices().save(matrix, path.name));
        domain::Issue issue = demo.issue(QStringLiteral("Rails are late"));
        issue.pathKey = path.key;
        issue.joint = true; // nobody is warned first
        return must(demo.space->issues().save(issue));
    }
    void decline(const domain::Issue &issue, domain::PersonId by)
    {
        Contact answer;
        answer.issue = issue.id;
        answer.kind = ContactKind::Answered;
        answer.outcome = domain::AnswerOutcome::Declined;
        answer.from = by;
        must(demo.space->issues().log(answer));
    }
    domain::Advice advice(const domain::Issue &issue) { return must(demo.space->issues().openCase(issue.id)).advice; }
    static QVector<domain::PersonId> people(const QVector<domain::Recipient> &recipients)
    {
        QVector<domain::PersonId> people;
        for (const domain::Recipient &each : recipients)
            people << each.person;
        return people;
    }

    DemoSpace demo;
};

}

void TheirsFirstTest::theirManagerAloneThenBothManagements()
{
    FirstStage stage;
    const EscalationPath path = stage.made();
    QCOMPARE(path.key, QStringLiteral("rails-theirs-first"));
    QCOMPARE(path.levels.size(), 3); // Tom, Piet and Lena
    const domain::Issue issue = stage.issueOn(path);
    stage.demo.attempt(issue.id);
    stage.decline(issue, stage.demo.supplier.id);
    const domain::Advice first = stage.advice(issue);
    QCOMPARE(first.verdict, Verdict::Escalate);
    QCOMPARE(first.nextLevel, 1);
    QCOMPARE(FirstStage::people(first.theirs), QVector<domain::PersonId>{stage.demo.supplierLead.id});
    QCOMPARE(FirstStage::people(first.ours), QVector<domain::PersonId>()); // she asks herself
    Contact asked;
    asked.issue = issue.id;
    asked.kind = ContactKind::Escalation;
    asked.level = 1;
    asked.with = {stage.demo.supplierLead.id};
    must(stage.demo.space->issues().log(asked));
    stage.decline(issue, stage.demo.supplierLead.id);
    const domain::Advice second = stage.advice(issue);
    QCOMPARE(second.verdict, Verdict::Escalate);
    QCOMPARE(second.nextLevel, 2);
    QCOMPARE(FirstStage::people(second.theirs), QVector<domain::PersonId>{stage.demo.supplierHead.id});
    QCOMPARE(FirstStage::people(second.ours), QVector<domain::PersonId>{stage.demo.head.id});
}

void TheirsFirstTest::theLadderOfTheOrganisationStandsIn()
{
    FirstStage stage;
    must(stage.demo.space->people().handOver(stage.demo.them.id, {1, stage.demo.supplierHead.id, {}, {}}));
    const EscalationPath path = stage.made();
    QVERIFY(!path.levels[0].theirs.primary.isValid() && !path.levels[1].theirs.primary.isValid());
    const domain::Issue issue = stage.issueOn(path);
    stage.demo.attempt(issue.id);
    stage.decline(issue, stage.demo.supplier.id);
    QCOMPARE(FirstStage::people(stage.advice(issue).theirs), QVector<domain::PersonId>{stage.demo.supplierHead.id});
}

void TheirsFirstTest::itServesWhatTheOtherCounterpartyPathsServe()
{
    FirstStage stage;
    QCOMPARE(stage.made().categories, QStringList()); // "suppliers" is served for this very organisation
    domain::Organisation other;
    other.name = QStringLiteral("Other works");
    other = must(stage.demo.space->people().save(other));
    const auto context = must(stage.demo.space->issues().context(stage.demo.project.id));
    domain::Matrix matrix = must(stage.demo.space->matrices().current(stage.demo.project.id));
    const EscalationPath path = domain::theirsFirst(matrix, other, context, kWords);
    QCOMPARE(path.categories, QStringList{QStringLiteral("suppliers")});
    matrix.paths.append(path);
    QVERIFY(std::none_of(matrix.paths.begin(), matrix.paths.end() - 1, [&](const EscalationPath &each) { return each.key == path.key; }));
    domain::Issue issue = stage.demo.issue(QStringLiteral("Gate"));
    issue.counterparty = other.id;
    QCOMPARE(matrix.pathFor(issue)->key, path.key);
    issue.counterparty = stage.demo.them.id;
    QCOMPARE(matrix.pathFor(issue)->key, QStringLiteral("supply"));
}

void TheirsFirstTest::anUnknownOtherSideIsAFinding()
{
    FirstStage stage;
    domain::Organisation other;
    other.name = QStringLiteral("Other works");
    other = must(stage.demo.space->people().save(other));
    const auto errorsOf = [&](const domain::Organisation &party) {
        const auto context = must(stage.demo.space->issues().context(stage.demo.project.id));
        domain::Matrix matrix = must(stage.demo.space->matrices().current(stage.demo.project.id));
        matrix.paths = {domain::theirsFirst(matrix, party, context, kWords)};
        const auto findings = domain::checkMatrix(matrix, {}, context, stage.demo.clock.now());
        QStringList errors;
        for (const domain::MatrixFinding &each : findings)
            if (each.isError)
                errors << QStringLiteral("%1 at %2").arg(domain::nameOf(each.check)).arg(each.cell.level);
        return errors.join(QStringLiteral(", "));
    };
    QCOMPARE(errorsOf(stage.demo.them), QString()); // without further edits
    QVERIFY(!errorsOf(other).isEmpty());
}
