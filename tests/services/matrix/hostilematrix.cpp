#include "hostilematrix.h"

namespace {

int below(std::mt19937 &random, int bound)
{
    return int(random() % unsigned(bound));
}

QString hostileText(std::mt19937 &random)
{
    static const QStringList kTexts{QStringLiteral("Plain"), QString(), QStringLiteral("=1+1"), QStringLiteral("+49 40 1"), QStringLiteral("-"),
                                    QStringLiteral("@SUM(A1)"), QStringLiteral("'=quoted"), QStringLiteral("a;b"), QStringLiteral("\"said\"; so"),
                                    QStringLiteral(" blanks round it "), QStringLiteral("two\nlines"), QStringLiteral("tab\there"), QStringLiteral("007"),
                                    QStringLiteral("42"), QStringLiteral("1e5"), QStringLiteral("Überfällig, Größe"), QStringLiteral("مدير المشروع"),
                                    QStringLiteral("[Levels]"), QStringLiteral("\\back"), QStringLiteral("_x000D_"), QStringLiteral("TRUE"),
                                    QStringLiteral("2026-10-12"), QStringLiteral("<b>&amp;</b>"), QString(600, QLatin1Char('x'))};
    return kTexts.at(below(random, int(kTexts.size())));
}

QStringList hostileTexts(std::mt19937 &random)
{
    QStringList texts;
    for (int i = below(random, 4); i > 0; --i)
        texts << hostileText(random);
    return texts;
}

domain::Duration someTime(std::mt19937 &random)
{
    static constexpr domain::Duration kTimes[] = {{}, {90, domain::Duration::Unit::Minutes, false}, {4, domain::Duration::Unit::Hours, false},
                                                  {24, domain::Duration::Unit::Hours, true}, {3, domain::Duration::Unit::Days, false},
                                                  {0, domain::Duration::Unit::Days, false}};
    return kTimes[below(random, int(std::size(kTimes)))];
}

template <typename E>
QVector<E> some(std::mt19937 &random, int last)
{
    QVector<E> values;
    for (int i = 0; i <= last; ++i)
        if (below(random, 3) == 0)
            values.append(E(i));
    return values;
}

domain::LevelSide someSide(std::mt19937 &random, const QVector<domain::Person> &people)
{
    domain::LevelSide side;
    if (below(random, 4) > 0)
        side.primary = people.at(below(random, int(people.size()))).id;
    for (int i = below(random, 3); i > 0; --i)
        side.deputies.append(people.at(below(random, int(people.size()))).id);
    return side;
}

domain::Level someLevel(std::mt19937 &random, const QVector<domain::Person> &people)
{
    domain::Level level;
    level.title = hostileText(random);
    level.notes = hostileText(random);
    level.ours = someSide(random, people);
    level.theirs = someSide(random, people);
    for (auto &time : level.respond)
        time = someTime(random);
    for (auto &time : level.acknowledge)
        if (below(random, 2) == 0)
            time = someTime(random);
    level.channels = some<domain::Channel>(random, int(domain::Channel::Other));
    level.facts = some<domain::Fact>(random, int(domain::Fact::Category));
    level.otherFacts = hostileTexts(random);
    return level;
}

}

domain::Matrix hostileMatrix(std::mt19937 &random, DemoSpace &demo, domain::Matrix base)
{
    const auto people = must(demo.space->people().people());
    const auto organisations = must(demo.space->people().organisations());
    base.paths.clear();
    for (int i = below(random, 5); i >= 0; --i) {
        domain::EscalationPath path;
        path.key = QStringLiteral("%1 %2").arg(i % 2 ? QStringLiteral("[Paths]") : hostileText(random)).arg(i);
        path.name = hostileText(random);
        path.kind = domain::PathKind(below(random, 4));
        if (below(random, 2) == 0)
            path.counterparty = organisations.at(below(random, int(organisations.size()))).id;
        path.categories = hostileTexts(random);
        path.lastResorts = hostileTexts(random);
        for (int level = below(random, 5); level > 0; --level)
            path.levels.append(someLevel(random, people));
        for (domain::SeverityPolicy &policy : path.policies)
            policy = {below(random, 5), below(random, 4), below(random, 300), someTime(random)};
        base.paths.append(path);
    }
    for (auto &row : base.severity.cells)
        for (domain::Severity &cell : row)
            cell = domain::Severity(below(random, 4));
    for (domain::SeverityDefinition &definition : base.severity.definitions)
        definition = {hostileText(random), hostileText(random), below(random, 2) == 0, below(random, 2) == 0, someTime(random)};
    return base;
}

void addAwkwardNames(DemoSpace &demo)
{
    for (const char *name : {"Alex Kim", "Alex Kim", "nobody", "Seven #7", "Ann; Bob", "Eve <eve@example.org>"}) {
        domain::Person person;
        person.name = QString::fromLatin1(name);
        must(demo.space->people().save(person));
    }
    domain::Organisation again = demo.them;
    again.id = {};
    again.rowVersion = 0;
    must(demo.space->people().save(again));
}
