#include "domain/escalation/matrix.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace domain {

std::array<Duration, kSeverityCount> Level::standardRespond()
{
    return {Duration::hours(2), Duration::days(1), Duration::days(3), Duration::days(5)};
}

std::array<SeverityPolicy, kSeverityCount> EscalationPath::standardPolicies()
{
    std::array<SeverityPolicy, kSeverityCount> policies{};
    policies[size_t(Severity::S1)].startLevel = 2;
    policies[size_t(Severity::S1)].headsUp = Duration::days(0);
    return policies;
}

const Level &EscalationPath::level(int number) const
{
    static const Level none;
    return number < 0 || number > topLevel() ? none : levels[number];
}

int EscalationPath::levelOf(const QVector<PersonId> &people) const
{
    const auto standsAt = [&](const LevelSide &side) {
        return std::any_of(people.begin(), people.end(), [&](PersonId person) { return side.primary == person || side.deputies.contains(person); });
    };
    for (int number = topLevel(); number > 0; --number)
        if (standsAt(levels[number].ours) || standsAt(levels[number].theirs))
            return number;
    return 0;
}

const EscalationPath *Matrix::path(const QString &key) const
{
    const auto found = std::find_if(paths.begin(), paths.end(), [&](const EscalationPath &each) { return each.key == key; });
    return found == paths.end() ? nullptr : &*found;
}

QVector<EscalationPath> Matrix::confidentialPaths() const
{
    QVector<EscalationPath> confidential;
    std::copy_if(paths.begin(), paths.end(), std::back_inserter(confidential),
                 [](const EscalationPath &each) { return each.kind == PathKind::Confidential; });
    return confidential;
}

QString Matrix::freeKey(const QString &name) const
{
    static const QRegularExpression kNotKey(QStringLiteral("[^a-z0-9]+"));
    const QString stem = name.toLower().replace(kNotKey, QStringLiteral("-"));
    QString key = stem;
    for (int n = 2; path(key); ++n)
        key = QStringLiteral("%1-%2").arg(stem).arg(n);
    return key;
}

const EscalationPath *Matrix::pathFor(const Issue &issue) const
{
    const auto serves = [&](const EscalationPath &each) { return !issue.category.isEmpty() && each.categories.contains(issue.category); };
    for (const EscalationPath &each : paths)
        if (each.kind == PathKind::Confidential && serves(each))
            return &each;
    if (!issue.pathKey.isEmpty())
        if (const EscalationPath *own = path(issue.pathKey))
            return own;
    const EscalationPath *serving = nullptr;
    const EscalationPath *ordinary = nullptr;
    for (const EscalationPath &each : paths) {
        if (!ordinary && each.kind != PathKind::Confidential)
            ordinary = &each;
        if (!serves(each))
            continue;
        if (each.kind == PathKind::Counterparty && issue.counterparty.isValid() && each.counterparty == issue.counterparty)
            return &each;
        if (!serving)
            serving = &each;
    }
    return serving ? serving : ordinary;
}

}
