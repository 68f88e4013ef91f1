#include "record/randomrecords.h"

#include "domain/record/names.h"

using namespace domain;

namespace {

template <typename E>
E anyOf(QRandomGenerator &random)
{
    const auto names = enumNames<E>();
    return names[size_t(random.bounded(int(names.size())))].value;
}

}

// Texts that look like other types are the ones that a text form could confuse.
QString RandomRecords::text()
{
    static const QStringList kTexts{QString(),          QStringLiteral("12"),    QStringLiteral("true"), QStringLiteral("a.b"),
                                    QStringLiteral("0"), QStringLiteral("null"), QStringLiteral("x\ny"), QStringLiteral("Größe ﷽ 😀")};
    return kTexts.at(below(int(kTexts.size())));
}

Money RandomRecords::money()
{
    if (coin())
        return {};
    const qint64 cents = coin() ? qint64(m_random.generate64()) : below(1000);
    return {cents, coin() ? QStringLiteral("EUR") : QString()};
}

base::Instant RandomRecords::instant()
{
    return coin() ? base::Instant() : base::Instant(qint64(m_random.generate()) * 1000 + below(2) * 250);
}

Duration RandomRecords::duration()
{
    const auto unit = std::array{Duration::Unit::Minutes, Duration::Unit::Hours, Duration::Unit::Days}.at(size_t(below(3)));
    return {below(3), unit, coin()};
}

Issue RandomRecords::issue()
{
    const auto person = [this] { return PersonId(below(9)); };
    Issue value;
    value.id = IssueId(below(3));
    value.title = text();
    value.description = text();
    value.impact = below(6);
    if (coin())
        value.severityOverride = anyOf<Severity>(m_random);
    value.status = anyOf<IssueStatus>(m_random);
    value.implicated = list<PersonId>(person);
    value.needBy = instant();
    value.costPerDay = money();
    value.costParts = list<CostPart>([this] { return CostPart{text(), money()}; });
    value.ask = {anyOf<AskKind>(m_random), text(), money(), below(3), coin()};
    value.options = list<IssueOption>(
        [this] { return IssueOption{text(), text(), money(), below(3) - 1, text(), text(), coin()}; });
    value.links = list<DetailLink>([this] { return DetailLink{text(), text()}; });
    value.worsening = coin();
    value.situation = text();
    value.everyday = coin();
    value.tierPath = text();
    value.tier = below(3);
    value.pauses = list<Pause>([this] { return Pause{instant(), instant(), text()}; });
    value.stopWork = {instant(), person(), text()};
    value.limits = {coin(), coin(), coin()};
    value.unplannedHours = below(3);
    value.helpers = list<Assistance>([this, person] { return Assistance{person(), text(), coin() ? QDate() : QDate(2026, 10, 1 + below(20))}; });
    value.actions = list<ResponseAction>(
        [this, person] { return ResponseAction{text(), person(), coin() ? QDate() : QDate(2026, 10, 1 + below(20)), instant()}; });
    value.responders = list<Responder>([this, person] { return Responder{person(), text()}; });
    value.contributions = list<Contribution>([this] { return Contribution{OrganisationId(below(4)), below(101), text()}; });
    value.guided = list<GuidedAnswer>([this] { return GuidedAnswer{text(), anyOf<GuidedReply>(m_random)}; });
    value.firings = list<CriterionFiring>(
        [this] { return CriterionFiring{CriterionId(below(4)), text(), below(3), instant(), text()}; });
    value.labels = list<QString>([this] { return text(); });
    value.source.system = text();
    return value;
}

LevelSide RandomRecords::side()
{
    return {PersonId(below(4)), list<PersonId>([this] { return PersonId(below(4)); })};
}

Level RandomRecords::level()
{
    Level value;
    value.title = text();
    value.ours = side();
    value.theirs = side();
    for (Duration &time : value.respond)
        time = duration();
    for (auto &time : value.acknowledge)
        time = coin() ? std::optional(duration()) : std::nullopt;
    value.channels = list<Channel>([this] { return anyOf<Channel>(m_random); });
    value.facts = list<Fact>([this] { return anyOf<Fact>(m_random); });
    value.otherFacts = list<QString>([this] { return text(); });
    return value;
}

EscalationPath RandomRecords::path()
{
    EscalationPath value;
    value.key = text();
    value.kind = anyOf<PathKind>(m_random);
    value.categories = list<QString>([this] { return text(); });
    value.levels = list<Level>([this] { return level(); });
    for (SeverityPolicy &policy : value.policies)
        policy = {below(3), below(3), below(50), duration()};
    return value;
}

Matrix RandomRecords::matrix()
{
    Matrix value;
    value.version = below(3);
    value.published = coin();
    for (auto &row : value.severity.cells)
        for (Severity &cell : row)
            cell = anyOf<Severity>(m_random);
    value.severity.definitions[0] = {text(), text(), coin(), coin(), duration()};
    value.paths = list<EscalationPath>([this] { return path(); });
    return value;
}

domain::Matrix RandomRecords::changed(domain::Matrix matrix)
{
    for (int times = 1 + below(4); times > 0; --times) {
        const int at = matrix.paths.isEmpty() ? 0 : below(int(matrix.paths.size()));
        if (matrix.paths.isEmpty() || below(6) == 0) {
            matrix.paths.insert(at, path());
            continue;
        }
        QVector<domain::Level> &levels = matrix.paths[at].levels;
        const int one = levels.isEmpty() ? 0 : below(int(levels.size()));
        switch (below(6)) {
        case 0:
            matrix.paths.remove(at);
            break;
        case 1:
            levels.insert(one, level());
            break;
        case 2:
            if (!levels.isEmpty())
                levels.remove(one);
            break;
        case 3:
            matrix.paths[at].name = text();
            break;
        default:
            if (!levels.isEmpty())
                levels[one].title = text();
        }
    }
    return matrix;
}
