#include "domain/escalation/matrixdifference.h"

#include <algorithm>

namespace domain {

namespace {

using Part = MatrixPlace::Part;

QVector<PersonId> placesOf(const LevelSide &side)
{
    if (!side.primary.isValid() && side.deputies.isEmpty())
        return {};
    return QVector<PersonId>{side.primary} + side.deputies;
}

MatrixValue acknowledgeValue(const std::optional<Duration> &time)
{
    return time ? MatrixValue(*time) : MatrixValue();
}

// Which level of the later path is which of the earlier one: -1 for none.
struct LevelPair {
    int before = -1;
    int after = -1;
};

bool isSameLevel(const Level &a, const Level &b)
{
    return a == b || (!a.title.isEmpty() && a.title == b.title) || (a.ours.primary.isValid() && a.ours.primary == b.ours.primary);
}

// The longest row of levels that are the same in both, from each pair of places to the end.
QVector<QVector<int>> commonLengths(const QVector<Level> &before, const QVector<Level> &after)
{
    QVector<QVector<int>> lengths(before.size() + 1, QVector<int>(after.size() + 1, 0));
    for (qsizetype i = before.size() - 1; i >= 0; --i)
        for (qsizetype k = after.size() - 1; k >= 0; --k)
            lengths[i][k] = isSameLevel(before[i], after[k]) ? lengths[i + 1][k + 1] + 1 : std::max(lengths[i + 1][k], lengths[i][k + 1]);
    return lengths;
}

// Levels between two that stayed are taken to have been changed, one for one, as far as both sides have any.
void closeGap(QVector<LevelPair> &pairs, LevelPair from, LevelPair to)
{
    while (from.before < to.before && from.after < to.after)
        pairs.append({from.before++, from.after++});
    while (from.before < to.before)
        pairs.append({from.before++, -1});
    while (from.after < to.after)
        pairs.append({-1, from.after++});
}

QVector<LevelPair> pairedLevels(const QVector<Level> &before, const QVector<Level> &after)
{
    const QVector<QVector<int>> lengths = commonLengths(before, after);
    QVector<LevelPair> pairs;
    LevelPair gap{0, 0};
    int i = 0;
    int k = 0;
    while (i < before.size() && k < after.size()) {
        if (isSameLevel(before[i], after[k])) {
            closeGap(pairs, gap, {i, k});
            pairs.append({i++, k++});
            gap = {i, k};
        } else if (lengths[i + 1][k] >= lengths[i][k + 1]) {
            ++i;
        } else {
            ++k;
        }
    }
    closeGap(pairs, gap, {int(before.size()), int(after.size())});
    return pairs;
}

// Goes through two versions and gathers what differs.
class MatrixComparison
{
public:
    MatrixComparison(const Matrix &before, const Matrix &after) : m_before(before), m_after(after) {}

    QVector<MatrixDifference> differences();

private:
    void note(Part part, const MatrixValue &before, const MatrixValue &after);
    void compareSeverities();
    void comparePaths();
    void compareOrder();
    void compare(const EscalationPath &before, const EscalationPath &after);
    void comparePolicies(const EscalationPath &before, const EscalationPath &after);
    void compareLevels(const EscalationPath &before, const EscalationPath &after);
    void compare(const Level &before, const Level &after);

    const Matrix &m_before;
    const Matrix &m_after;
    MatrixPlace m_place; // where one is
    QVector<MatrixDifference> m_differences;
};

void MatrixComparison::note(Part part, const MatrixValue &before, const MatrixValue &after)
{
    if (before == after)
        return;
    MatrixPlace place = m_place;
    place.part = part;
    m_differences.append({place, before, after});
}

QVector<MatrixDifference> MatrixComparison::differences()
{
    comparePaths();
    m_place = {};
    compareOrder();
    compareSeverities();
    return m_differences;
}

void MatrixComparison::comparePaths()
{
    for (const EscalationPath &after : m_after.paths) {
        m_place = {};
        m_place.pathKey = after.key;
        if (const EscalationPath *before = m_before.path(after.key))
            compare(*before, after);
        else
            note(Part::Path, {}, after.name);
    }
    for (const EscalationPath &before : m_before.paths) {
        m_place = {};
        m_place.pathKey = before.key;
        if (!m_after.path(before.key))
            note(Part::Path, before.name, {});
    }
}

// Only paths that both have can have changed places.
void MatrixComparison::compareOrder()
{
    const auto shared = [](const Matrix &matrix, const Matrix &other) {
        QStringList keys;
        for (const EscalationPath &path : matrix.paths)
            if (other.path(path.key))
                keys << path.key;
        return keys;
    };
    note(Part::PathOrder, shared(m_before, m_after), shared(m_after, m_before));
}

void MatrixComparison::compare(const EscalationPath &before, const EscalationPath &after)
{
    note(Part::PathName, before.name, after.name);
    note(Part::Kind, before.kind, after.kind);
    note(Part::Counterparty, before.counterparty, after.counterparty);
    note(Part::Categories, before.categories, after.categories);
    compareLevels(before, after);
    comparePolicies(before, after);
    note(Part::LastResorts, before.lastResorts, after.lastResorts);
}

void MatrixComparison::comparePolicies(const EscalationPath &before, const EscalationPath &after)
{
    for (const Severity severity : kSeverities) {
        m_place.severity = severity;
        const SeverityPolicy &old = before.policy(severity);
        const SeverityPolicy &now = after.policy(severity);
        note(Part::StartLevel, old.startLevel, now.startLevel);
        note(Part::Reminders, old.reminders, now.reminders);
        note(Part::Grace, old.gracePercent, now.gracePercent);
        note(Part::HeadsUp, old.headsUp, now.headsUp);
    }
    m_place.severity.reset();
}

void MatrixComparison::compareLevels(const EscalationPath &before, const EscalationPath &after)
{
    for (const LevelPair &pair : pairedLevels(before.levels, after.levels)) {
        m_place.level = pair.after >= 0 ? pair.after : pair.before;
        m_place.levelBefore = pair.before;
        if (pair.before < 0)
            note(Part::Level, {}, after.levels[pair.after].title);
        else if (pair.after < 0)
            note(Part::Level, before.levels[pair.before].title, {});
        else
            compare(before.levels[pair.before], after.levels[pair.after]);
    }
    m_place.level = m_place.levelBefore = -1;
}

void MatrixComparison::compare(const Level &before, const Level &after)
{
    note(Part::Title, before.title, after.title);
    note(Part::Ours, placesOf(before.ours), placesOf(after.ours));
    note(Part::Theirs, placesOf(before.theirs), placesOf(after.theirs));
    for (const Severity severity : kSeverities) {
        const size_t at = size_t(severity);
        m_place.severity = severity;
        note(Part::Respond, before.respond[at], after.respond[at]);
        note(Part::Acknowledge, acknowledgeValue(before.acknowledge[at]), acknowledgeValue(after.acknowledge[at]));
    }
    m_place.severity.reset();
    note(Part::Channels, before.channels, after.channels);
    note(Part::Facts, before.facts, after.facts);
    note(Part::OtherFacts, before.otherFacts, after.otherFacts);
    note(Part::Notes, before.notes, after.notes);
}

void MatrixComparison::compareSeverities()
{
    for (int impact = 5; impact >= 1; --impact) {
        for (int urgency = 1; urgency <= 5; ++urgency) {
            m_place = {};
            m_place.impact = impact;
            m_place.urgency = urgency;
            note(Part::SeverityCell, m_before.severity.severity(impact, urgency), m_after.severity.severity(impact, urgency));
        }
    }
    m_place = {};
    for (const Severity severity : kSeverities) {
        m_place.severity = severity;
        const SeverityDefinition &before = m_before.severity.definition(severity);
        const SeverityDefinition &after = m_after.severity.definition(severity);
        note(Part::SeverityName, before.name, after.name);
        note(Part::SeverityMeaning, before.definition, after.definition);
        note(Part::ActImmediately, before.actImmediately, after.actImmediately);
        note(Part::Everyday, before.everyday, after.everyday);
        note(Part::UpdateEvery, before.updateEvery, after.updateEvery);
    }
}

}

QVector<MatrixDifference> matrixDifferences(const Matrix &before, const Matrix &after)
{
    return MatrixComparison(before, after).differences();
}

}
