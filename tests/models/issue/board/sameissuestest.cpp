#include "issue/board/sameissuestest.h"

#include "models/issue/board/boardmodel.h"
#include "models/issue/issuetablemodel.h"
#include "models/issue/timeline/timelinemodel.h"
#include "services/issue/query/queryreading.h"
#include "services/project/customfieldservice.h"
#include "support/samplespace.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using support::SampleSpace;

namespace {

template <typename T>
T oneOf(QRandomGenerator &random, const QVector<T> &values)
{
    return values.at(random.bounded(int(values.size())));
}

const QStringList kBerths{QStringLiteral("West"), QStringLiteral("East")};

// Fields of the project's own, with values in some of the issues.
void giveOwnFields(SampleSpace &space, QRandomGenerator &random)
{
    domain::CustomField berth;
    berth.project = space.project;
    berth.name = QStringLiteral("Berth");
    berth.type = domain::FieldType::Choice;
    berth.choices = kBerths;
    domain::CustomField draught = berth;
    draught.name = QStringLiteral("Draught");
    draught.type = domain::FieldType::Number;
    draught.choices.clear();
    services::CustomFieldService fields(*space.workspace);
    QVERIFY(fields.add(berth) && fields.add(draught));
    storage::IssueQuery all;
    all.project = space.project;
    const QVector<domain::IssueId> known = *space.workspace->issues().ids(all);
    for (const domain::IssueId id : known) {
        if (random.bounded(2))
            QVERIFY(space.workspace->issues().setFields(id, {{QStringLiteral("custom.berth"), oneOf(random, QVector<QString>(kBerths))}}));
        if (random.bounded(6) == 0)
            QVERIFY(space.workspace->issues().setFields(id, {{QStringLiteral("custom.draught"), QStringLiteral("9.5")}}));
    }
}

// As a person types it; now and then two conditions.
QString randomText(QRandomGenerator &random)
{
    static const QVector<QString> s_conditions{
        QStringLiteral("status:open"), QStringLiteral("-status:open"), QStringLiteral("status:open,resolved"), QStringLiteral("status:closed"),
        QStringLiteral("severity:S1"), QStringLiteral("severity>=S2"), QStringLiteral("level>=1"), QStringLiteral("level:0"), QStringLiteral("due<7d"),
        QStringLiteral("due<60d"), QStringLiteral("owner:me"), QStringLiteral("owner:none"), QStringLiteral("raised<30d"), QStringLiteral("crane"),
        QStringLiteral("e"), QStringLiteral("-pump"), QStringLiteral("\"second delivery\""), QStringLiteral("custom.berth:East"),
        QStringLiteral("-custom.berth:West,none"), QStringLiteral("custom.berth:none"), QStringLiteral("custom.draught:9.5,12"),
        QStringLiteral("missing:facts"), QStringLiteral("category:none"), QStringLiteral("quiet>5d"), QStringLiteral("kind:decision,issue")};
    QStringList parts;
    for (int count = random.bounded(3); count > 0; --count)
        parts << oneOf(random, s_conditions);
    return parts.join(QLatin1Char(' '));
}

// As the chips of the filter set it.
void chooseChips(QRandomGenerator &random, storage::IssueQuery &query)
{
    using domain::IssueStatus;
    if (random.bounded(3) > 0)
        for (int status = 0; status <= int(IssueStatus::Cancelled); ++status)
            if (random.bounded(2))
                query.statuses << IssueStatus(status);
    if (random.bounded(4) == 0)
        query.severities << oneOf(random, QVector<domain::Severity>(std::begin(domain::kSeverities), std::end(domain::kSeverities)));
    if (random.bounded(5) == 0)
        query.verdicts << domain::Verdict(random.bounded(int(domain::Verdict::Escalate) + 1));
    query.sort = storage::IssueSort(random.bounded(int(storage::IssueSort::Own) + 1));
    query.own = {QStringLiteral("berth"), domain::FieldType::Choice, kBerths};
    query.descending = random.bounded(2);
}

template <typename Ids>
QVector<qint64> sorted(const Ids &ids)
{
    QVector<qint64> numbers;
    for (const domain::IssueId id : ids)
        numbers << id.value();
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

QVector<domain::IssueId> ofBoard(const models::BoardModel &board)
{
    QVector<domain::IssueId> ids;
    for (const models::CardStripModel *column : board.columns())
        ids << column->ids();
    return ids;
}

}

void SameIssuesTest::compare(SampleSpace &space, quint32 seed, int queries)
{
    QRandomGenerator random(seed);
    giveOwnFields(space, random);
    const services::QueryReading reading(services::QueryVocabulary::of(*space.workspace, space.project).value());
    models::BoardModel board(*space.workspace);
    models::TimelineModel timeline(*space.workspace);
    int found = 0;
    for (int i = 0; i < queries; ++i) {
        storage::IssueQuery query;
        query.project = space.project;
        const QString text = randomText(random);
        const auto conditions = reading.conditions(text, space.clock.now());
        QVERIFY2(conditions, qPrintable(text));
        query.conditions = *conditions;
        chooseChips(random, query);
        models::IssueTableModel table(*space.workspace);
        table.setQuery(query);
        QVector<domain::IssueId> listed;
        for (int row = 0; row < table.rowCount(); ++row)
            listed << table.idAt(row);
        listed.removeAll(domain::IssueId());
        board.setGroup(random.bounded(2) ? storage::IssueGroup::Level : storage::IssueGroup::Status);
        board.setQuery(query);
        timeline.setQuery(query);
        const QByteArray what = QStringLiteral("query %1 of seed %2: %3").arg(i).arg(seed).arg(text).toUtf8();
        QVERIFY2(sorted(ofBoard(board)) == sorted(listed), what.constData());
        QVERIFY2(timeline.rows().ids() == listed, what.constData());
        qint64 counted = 0;
        for (const models::CardStripModel *column : board.columns())
            counted += board.sum(column->key() / 2)->count;
        QCOMPARE(counted, qint64(listed.size()));
        found += listed.isEmpty() ? 0 : 1;
    }
    QVERIFY2(found > queries / 3, "nearly all queries found nothing");
}

void SameIssuesTest::sampleProject()
{
    SampleSpace space;
    compare(space, 1410, 150);
}

// More issues than a first page has, of every status and level there can be.
void SameIssuesTest::generatedProject()
{
    SampleSpace space;
    QRandomGenerator random(7);
    storage::IssueQuery all;
    all.project = space.project;
    const QVector<domain::IssueId> known = *space.workspace->issues().ids(all);
    QVector<domain::Issue> models;
    for (const domain::IssueId id : known)
        models << space.workspace->issues().find(id).value();
    const auto work = [&](services::WritePath::Session &session) -> base::Result<> {
        for (int i = 0; i < 900; ++i) {
            domain::Issue issue = oneOf(random, models);
            issue.id = {};
            issue.key = QStringLiteral("HT4-%1").arg(5000 + i);
            issue.rowVersion = 0;
            issue.status = domain::IssueStatus(random.bounded(int(domain::IssueStatus::Cancelled) + 1));
            issue.title += QStringLiteral(" %1").arg(i);
            if (random.bounded(3) == 0)
                issue.needBy = {};
            if (random.bounded(5) == 0)
                issue.owner = {};
            if (const base::Result<> saved = session.save(issue); !saved)
                return saved;
        }
        return {};
    };
    const auto done = space.workspace->writePath().run(QStringLiteral("import"), QStringLiteral("generated"), work);
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    compare(space, 2026, 40);
}
