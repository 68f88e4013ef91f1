#include "queryreadingtest.h"

#include "demospace.h"
#include "domain/record/names.h"
#include "services/issue/query/queryreading.h"
#include "services/sample/samplecatalogue.h"

#include <QTest>

#include <algorithm>

using domain::Issue;
using services::QueryReading;
using services::QueryVocabulary;

namespace {

// The harbour, with what each issue is and what the list says of it.
struct Harbour {
    base::FixedClock clock{base::Instant::fromIso(QStringLiteral("2026-10-14T08:40:00Z"))};
    std::unique_ptr<services::Workspace> space = must(services::Workspace::inMemory(clock, QStringLiteral("nobody")));
    domain::Project project;
    QVector<Issue> issues;
    QHash<domain::IssueId, storage::IssueRow> rows;

    Harbour()
    {
        must(services::makeSample(*space, QStringLiteral("harbour")));
        project = must(space->projects().all()).first();
        const auto ids = must(space->issues().ids({.project = project.id}));
        for (const storage::IssueRow &row : must(space->issues().rows(ids))) {
            rows.insert(row.id, row);
            issues.append(must(space->issues().find(row.id)));
        }
    }
    QStringList found(const QString &text)
    {
        const auto conditions = QueryReading(must(QueryVocabulary::of(*space, project.id))).conditions(text, clock.now());
        if (!conditions)
            return {QStringLiteral("not read: ") + conditions.error().written};
        storage::IssueQuery query{.project = project.id};
        query.conditions = *conditions;
        return keys(must(space->issues().ids(query)));
    }
    QStringList keys(const QVector<domain::IssueId> &ids) const
    {
        QStringList keys;
        for (const domain::IssueId id : ids)
            keys << rows.value(id).key;
        keys.sort();
        return keys;
    }
    domain::PersonId person(const QString &part)
    {
        return must(space->people().findByText(part)).id;
    }
};

Harbour &harbour()
{
    static Harbour s_harbour;
    return s_harbour;
}

using Holds = std::function<bool(const Issue &, const storage::IssueRow &)>;

}

void QueryReadingTest::findsWhatHolds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Holds>("holds");
    const auto row = [](const char *text, Holds holds) { QTest::newRow(text) << QString::fromUtf8(text) << holds; };
    using domain::IssueStatus;
    using domain::Severity;
    using Row = storage::IssueRow;
    const base::Instant now = harbour().clock.now();
    const auto within = [now](qint64 hours) { return now.plusMinutes(hours * 60); };
    const QTimeZone zone("Europe/Berlin");

    row("", [](const Issue &, const Row &) { return true; });
    row("status:open", [](const Issue &issue, const Row &) { return issue.status == IssueStatus::Open; });
    row("status:open,in-progress", [](const Issue &issue, const Row &) { return issue.isOpen(); });
    row("severity:S1", [](const Issue &, const Row &each) { return each.severity == Severity::S1; });
    row("severity>=S2", [](const Issue &, const Row &each) { return each.severity <= Severity::S2; });
    row("severity>S2", [](const Issue &, const Row &each) { return each.severity < Severity::S2; });
    row("severity<S2", [](const Issue &, const Row &each) { return each.severity > Severity::S2; });
    row("severity<=s2", [](const Issue &, const Row &each) { return each.severity >= Severity::S2; });
    row("level:0", [](const Issue &, const Row &each) { return each.level == 0; });
    row("level>=1", [](const Issue &, const Row &each) { return each.level >= 1; });
    row("level>1", [](const Issue &, const Row &each) { return each.level > 1; });
    row("tier>=1", [](const Issue &issue, const Row &each) { return issue.tier >= 1 && each.tier == issue.tier; });
    row("tier:2 level:0", [](const Issue &issue, const Row &each) { return issue.tier == 2 && each.level == 0; });
    row("level<=1 level>0", [](const Issue &, const Row &each) { return each.level == 1; });
    row("verdict:Escalate,Wait", [](const Issue &, const Row &each) {
        return each.verdict == domain::Verdict::Escalate || each.verdict == domain::Verdict::Wait;
    });
    row("owner:me", [](const Issue &issue, const Row &) { return issue.owner == harbour().project.manager; });
    row("owner:none", [](const Issue &issue, const Row &) { return !issue.owner.isValid(); });
    row("owner:a", [](const Issue &, const Row &each) { return each.owner.contains(u'a', Qt::CaseInsensitive); });
    row("owner:none,me", [](const Issue &issue, const Row &) { return !issue.owner.isValid() || issue.owner == harbour().project.manager; });
    row("counterparty:none", [](const Issue &issue, const Row &) { return !issue.counterparty.isValid(); });
    row("counterparty:a", [](const Issue &, const Row &each) { return each.counterparty.contains(u'a', Qt::CaseInsensitive); });
    row("due:none", [](const Issue &issue, const Row &) { return !issue.needBy.isValid(); });
    row("due<7d", [=](const Issue &issue, const Row &) { return issue.needBy.isValid() && issue.needBy < within(7 * 24); });
    row("due:7d", [=](const Issue &issue, const Row &) { return issue.needBy.isValid() && issue.needBy < within(7 * 24); });
    row("due>2w", [=](const Issue &issue, const Row &) { return issue.needBy.isValid() && issue.needBy >= within(14 * 24); });
    row("due<0h", [=](const Issue &issue, const Row &) { return issue.needBy.isValid() && issue.needBy < now; });
    row("due:2026-10-16", [=](const Issue &issue, const Row &) {
        return issue.needBy.isValid() && issue.needBy.toDateTime().toTimeZone(zone).date() == QDate(2026, 10, 16);
    });
    row("due<=tomorrow", [=](const Issue &issue, const Row &) {
        return issue.needBy.isValid() && issue.needBy.toDateTime().toTimeZone(zone).date() <= QDate(2026, 10, 15);
    });
    row("raised<10d", [=](const Issue &issue, const Row &) { return issue.raisedAt >= within(-10 * 24); });
    row("raised>10d", [=](const Issue &issue, const Row &) { return issue.raisedAt < within(-10 * 24); });
    row("raised>=2026-10-01", [=](const Issue &issue, const Row &) { return issue.raisedAt.toDateTime().toTimeZone(zone).date() >= QDate(2026, 10, 1); });
    row("category:none", [](const Issue &issue, const Row &) { return issue.category.isEmpty(); });
    row("label:none", [](const Issue &issue, const Row &) { return issue.labels.isEmpty(); });
    row("status:open level>=1 severity>=S2", [](const Issue &issue, const Row &each) {
        return issue.status == IssueStatus::Open && each.level >= 1 && each.severity <= Severity::S2;
    });
    row("the", [](const Issue &issue, const Row &each) {
        return (each.key + u'\n' + issue.title + u'\n' + each.counterparty).contains(QLatin1String("the"), Qt::CaseInsensitive);
    });
}

void QueryReadingTest::findsWhatHolds()
{
    QFETCH(QString, text);
    QFETCH(Holds, holds);
    QVector<domain::IssueId> expected;
    for (const Issue &issue : harbour().issues)
        if (holds(issue, harbour().rows.value(issue.id)))
            expected.append(issue.id);
    QCOMPARE(harbour().found(text), harbour().keys(expected));
}

void QueryReadingTest::aNegatedConditionFindsTheRest()
{
    // Where no project is chosen, the only one says who asks.
    const auto read = QueryReading(must(QueryVocabulary::of(*harbour().space, {}))).conditions(QStringLiteral("owner:me"), harbour().clock.now());
    QVERIFY(read && read->first().values == storage::Values().number(harbour().project.manager.value()));
    QVERIFY(!QueryReading(QueryVocabulary()).conditions(QStringLiteral("owner:me"), harbour().clock.now())); // nor anybody whose name has it
    QVERIFY(harbour().issues.size() > 20);
    QStringList all = harbour().found({});
    int telling = 0;
    for (const char *text : {"status:open", "severity>=S2", "owner:me", "owner:none", "counterparty:none", "counterparty:a", "due<7d", "due:none", "due:tomorrow",
                             "raised<10d", "verdict:Escalate", "level>=1", "label:none", "category:none", "crane", "\"the crane\""}) {
        const QStringList found = harbour().found(QLatin1String(text));
        const QStringList rest = harbour().found(u'-' + QString::fromLatin1(text));
        telling += !found.isEmpty() && !rest.isEmpty() ? 1 : 0;
        QStringList both = found + rest;
        both.sort();
        QVERIFY2(both == all, text);
    }
    QVERIFY(telling >= 8);
}

void QueryReadingTest::saysWhatWouldBeRight_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("right");
    const auto row = [](const char *text, const char *marked, const char *right) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(marked) << QString::fromLatin1(right);
    };
    row("crane status:opened", "status:opened", "in-progress");
    row("severity:S9", "severity:S9", "S4");
    row("-severity>=S0 x", "-severity>=S0", "S1");
    row("owner:xyzzy", "owner:xyzzy", "me");
    row("counterparty:xyzzy", "counterparty:xyzzy", "none");
    row("level:high", "level:high", "1");
    row("tier:high", "tier:high", "1");
    row("level>=-1", "level>=-1", "0");
    row("due<soon", "due<soon", "7d");
    row("due:1d,2d", "due:1d,2d", "today");
    row("path:xyzzy", "path:xyzzy", "");
    row("verdict:Run", "verdict:Run", "Escalate");
}

void QueryReadingTest::saysWhatWouldBeRight()
{
    QFETCH(QString, text);
    QFETCH(QString, marked);
    QFETCH(QString, right);
    const auto read = QueryReading(must(QueryVocabulary::of(*harbour().space, harbour().project.id))).conditions(text, harbour().clock.now());
    QVERIFY(!read);
    QCOMPARE(text.mid(read.error().begin, read.error().size), marked);
    QVERIFY(right.isEmpty() || read.error().right.contains(right));
}

void QueryReadingTest::saysWhatWasProbablyMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("near");
    const auto row = [](const char *text, const char *near) { QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(near); };
    row("owenr:me", "owner");
    row("stat:open", "status");
    row("pilot:yes", "custom.pilot");
    row("\"x\" custom.pilto:yes", "custom.pilot");
    row("status:opne", "open");
    row("status:open,resovled", "resolved");
    row("owner:Halvorson", "Mira Halvorsen");
    row("counterparty:Nordkarn", "Nordkran GmbH");
    row("verdict:Wiat", "Wait");
    row("kind:isue", "issue");
    row("due<31.12.2026", "2026-12-31");
    row("due<7days", "7d");
    row("quiet>10", "10d");
    row("due<soon", "");
    row("xyzzy:open", "");
    row("severity:S9", "");
    row("custom.pilot:maybe", "");
}

void QueryReadingTest::saysWhatWasProbablyMeant()
{
    QFETCH(QString, text);
    QFETCH(QString, near);
    QueryVocabulary words = must(QueryVocabulary::of(*harbour().space, harbour().project.id));
    domain::CustomField pilot;
    pilot.key = QStringLiteral("pilot");
    pilot.name = QStringLiteral("Pilot booked");
    pilot.type = domain::FieldType::YesNo;
    words.customFields << pilot;
    const auto read = QueryReading(words).conditions(text, harbour().clock.now());
    QVERIFY(!read);
    QCOMPARE(read.error().near, near);
    QVERIFY(!read.error().right.isEmpty());
    const auto nothing = QueryReading(words).conditions(QStringLiteral("custom.pilot:"), harbour().clock.now());
    QVERIFY(!nothing && nothing.error().written == QLatin1String("custom.pilot") && nothing.error().right.contains(QLatin1String("yes")));
}

void QueryReadingTest::offersWhatMayFollow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("a field") << QStringLiteral("pump st") << QStringList{QStringLiteral("status:")};
    QTest::newRow("a field, negated") << QStringLiteral("-own") << QStringList{QStringLiteral("-owner:")};
    QTest::newRow("a value") << QStringLiteral("status:in") << QStringList{QStringLiteral("status:in-progress")};
    QTest::newRow("a second value") << QStringLiteral("status:open,ca") << QStringList{QStringLiteral("status:open,cancelled")};
    QTest::newRow("nothing typed") << QString() << QStringList{};
    QTest::newRow("a word") << QStringLiteral("zz") << QStringList{};
    QTest::newRow("it is there already") << QStringLiteral("status:open") << QStringList{};
}

void QueryReadingTest::offersWhatMayFollow()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    const QueryVocabulary words = must(QueryVocabulary::of(*harbour().space, harbour().project.id));
    QCOMPARE(words.completions(text, text.size(), 8), expected);
    for (const QString &name : words.completions(QStringLiteral("owner:"), 6, 50)) // each of them can be read
        QVERIFY2(QueryReading(words).conditions(name, harbour().clock.now()), qPrintable(name));
}
