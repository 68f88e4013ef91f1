#include "domain/escalation/matrixcheck.h"

#include <algorithm>

namespace domain {

namespace {

using Column = MatrixCell::Column;

constexpr int kLongestS1RunwayDays = 2;

QVector<PersonId> peopleOf(const LevelSide &side)
{
    QVector<PersonId> people;
    if (side.primary.isValid())
        people.append(side.primary);
    for (const PersonId deputy : side.deputies)
        if (deputy.isValid() && !people.contains(deputy))
            people.append(deputy);
    return people;
}

// Walks over one matrix and gathers what it finds.
class MatrixInspection
{
public:
    MatrixInspection(const Matrix &matrix, const EngineContext &context, base::Instant now)
        : m_matrix(matrix), m_context(context), m_now(now) {}

    QVector<MatrixFinding> findings(const QStringList &categories);

private:
    void inspect(const EscalationPath &path);
    void inspectPeople(const EscalationPath &path, int level);
    void inspectChannels(const EscalationPath &path, int level);
    void inspectReporting(const EscalationPath &path, int level);
    void inspectTimes(const EscalationPath &path, int level);
    void inspectAbsence(const EscalationPath &path, int level, Column column);
    void inspectRepeats(const EscalationPath &path, Column column);
    void inspectStart(const EscalationPath &path);
    void inspectRunway(const EscalationPath &path);
    void inspectSides(const EscalationPath &path);
    void inspectCategories(const QStringList &categories);
    void add(MatrixCheck check, MatrixCell cell, QVector<PersonId> people = {}, QStringList texts = {},
             QVector<base::Instant> instants = {});

    static const LevelSide &sideOf(const EscalationPath &path, int level, Column column)
    {
        return column == Column::Ours ? path.levels[level].ours : path.levels[level].theirs;
    }

    const Matrix &m_matrix;
    const EngineContext &m_context;
    base::Instant m_now;
    QVector<MatrixFinding> m_findings;
};

void MatrixInspection::add(MatrixCheck check, MatrixCell cell, QVector<PersonId> people, QStringList texts,
                           QVector<base::Instant> instants)
{
    m_findings.append({check < MatrixCheck::HigherLevelSlower, check, std::move(cell), std::move(people), std::move(texts),
                       std::move(instants)});
}

QVector<MatrixFinding> MatrixInspection::findings(const QStringList &categories)
{
    for (const EscalationPath &path : m_matrix.paths)
        inspect(path);
    inspectCategories(categories);
    std::stable_partition(m_findings.begin(), m_findings.end(), [](const MatrixFinding &each) { return each.isError; });
    return m_findings;
}

void MatrixInspection::inspect(const EscalationPath &path)
{
    for (int level = 0; level <= path.topLevel(); ++level) {
        inspectPeople(path, level);
        inspectChannels(path, level);
        inspectReporting(path, level);
        inspectTimes(path, level);
        inspectAbsence(path, level, Column::Ours);
        inspectAbsence(path, level, Column::Theirs);
        if (!path.levels[level].otherFacts.isEmpty())
            add(MatrixCheck::FactUnknown, {path.key, level, Column::Facts, {}}, {}, path.levels[level].otherFacts);
    }
    inspectRepeats(path, Column::Ours);
    inspectRepeats(path, Column::Theirs);
    inspectStart(path);
    inspectSides(path);
    inspectRunway(path);
}

void MatrixInspection::inspectPeople(const EscalationPath &path, int level)
{
    const QVector<PersonId> ours = peopleOf(path.levels[level].ours);
    if (ours.isEmpty())
        add(MatrixCheck::NobodyOnOurSide, {path.key, level, Column::Ours, {}});
    else if (ours.size() == 1)
        add(MatrixCheck::NoDeputy, {path.key, level, Column::Ours, {}}, ours);
}

// A contact with no channel: no preferred one of the level, besides the meeting that needs nothing, reaches the person.
void MatrixInspection::inspectChannels(const EscalationPath &path, int level)
{
    for (const Column column : {Column::Ours, Column::Theirs}) {
        for (const PersonId id : peopleOf(sideOf(path, level, column))) {
            const auto person = m_context.people.constFind(id);
            if (person == m_context.people.constEnd())
                continue;
            const bool isReached = person->hasChannel(Channel::Call) || person->hasChannel(Channel::Mail)
                                   || person->hasChannel(Channel::Chat);
            if (!isReached)
                add(MatrixCheck::NoChannel, {path.key, level, column, {}}, {id});
        }
    }
    if (path.levels[level].channels.isEmpty())
        add(MatrixCheck::NoChannel, {path.key, level, Column::Channels, {}});
}

void MatrixInspection::inspectReporting(const EscalationPath &path, int level)
{
    if (level == 0)
        return;
    for (const Column column : {Column::Ours, Column::Theirs})
        for (const PersonId person : peopleOf(sideOf(path, level, column)))
            for (const PersonId below : peopleOf(sideOf(path, level - 1, column)))
                if (m_context.reportsTo(person, below))
                    add(MatrixCheck::ReportsToLevelBelow, {path.key, level, column, {}}, {person, below});
}

void MatrixInspection::inspectTimes(const EscalationPath &path, int level)
{
    const qint64 day = m_context.projectCalendar().calendar().nominalDayMinutes;
    for (const Severity severity : kSeverities) {
        const Duration own = path.levels[level].respond[size_t(severity)];
        if (own.amount <= 0) {
            add(MatrixCheck::ResponseMissing, {path.key, level, Column::Respond, severity});
            continue;
        }
        if (level == 0 || level < path.policy(severity).startLevel)
            continue; // a level that this severity never asks slows nobody
        const Duration below = path.levels[level - 1].respond[size_t(severity)];
        if (below.amount > 0 && own.toMinutes(day) > below.toMinutes(day))
            add(MatrixCheck::HigherLevelSlower, {path.key, level, Column::Respond, severity});
    }
}

// Away for longer than the level may take, now or later (what is past ends before any answer is due); the shortest response time decides.
void MatrixInspection::inspectAbsence(const EscalationPath &path, int level, Column column)
{
    const PersonId primary = sideOf(path, level, column).primary;
    const WorkingTime &calendar = m_context.calendarOf(primary);
    for (const Absence &absence : m_context.absences.value(primary)) {
        for (const Severity severity : kSeverities) {
            const Duration respond = path.levels[level].respond[size_t(severity)];
            const base::Instant due = calendar.add(std::max(absence.from, m_now), respond);
            if (respond.amount <= 0 || (absence.to.isValid() && (!due.isValid() || absence.to <= due)))
                continue;
            add(MatrixCheck::PrimaryAway, {path.key, level, column, severity}, {primary}, {}, {absence.from, absence.to});
            break;
        }
    }
}

void MatrixInspection::inspectRepeats(const EscalationPath &path, Column column)
{
    for (int level = 1; level <= path.topLevel(); ++level) {
        for (const PersonId person : peopleOf(sideOf(path, level, column))) {
            const auto isHere = [&](int lower) { return peopleOf(sideOf(path, lower, column)).contains(person); };
            bool isBelow = false;
            for (int lower = 0; lower < level && !isBelow; ++lower)
                isBelow = isHere(lower);
            if (isBelow)
                add(MatrixCheck::SamePersonTwice, {path.key, level, column, {}}, {person});
        }
    }
}

void MatrixInspection::inspectStart(const EscalationPath &path)
{
    for (const Severity severity : kSeverities) {
        const int start = path.policy(severity).startLevel;
        if (start < 1 || start > path.topLevel())
            add(MatrixCheck::StartLevelMissing, {path.key, start, Column::StartLevel, severity});
    }
}

void MatrixInspection::inspectSides(const EscalationPath &path)
{
    int ours = 0;
    int theirs = 0;
    for (const Level &level : path.levels) {
        ours += peopleOf(level.ours).isEmpty() ? 0 : 1;
        theirs += peopleOf(level.theirs).isEmpty() ? 0 : 1;
    }
    if (path.kind == PathKind::Counterparty && theirs == 0)
        add(MatrixCheck::EmptyOtherSide, {path.key, -1, Column::Theirs, {}});
    else if (theirs > 0 && ours != theirs)
        add(MatrixCheck::UnevenSides, {path.key, -1, ours > theirs ? Column::Theirs : Column::Ours, {}});
}

// The time S1 takes from its start level to the end of the top level, if every level uses all of its own.
void MatrixInspection::inspectRunway(const EscalationPath &path)
{
    const qint64 day = m_context.projectCalendar().calendar().nominalDayMinutes;
    qint64 minutes = 0;
    for (int level = std::max(1, path.policy(Severity::S1).startLevel); level <= path.topLevel(); ++level)
        minutes += path.levels[level].respond[size_t(Severity::S1)].toMinutes(day);
    if (minutes > kLongestS1RunwayDays * day)
        add(MatrixCheck::RunwayTooLong, {path.key, -1, Column::Path, Severity::S1});
}

// Paths of different counterparties may share a category: the counterparty then decides.
bool areRivals(const EscalationPath &a, const EscalationPath &b)
{
    const bool areBothOutside = a.kind == PathKind::Counterparty && b.kind == PathKind::Counterparty;
    return !(areBothOutside && a.counterparty != b.counterparty);
}

void MatrixInspection::inspectCategories(const QStringList &categories)
{
    QStringList served;
    for (qsizetype i = 0; i < m_matrix.paths.size(); ++i) {
        const EscalationPath &path = m_matrix.paths[i];
        served += path.categories;
        for (const QString &category : path.categories)
            for (qsizetype earlier = 0; earlier < i; ++earlier)
                if (m_matrix.paths[earlier].categories.contains(category) && areRivals(m_matrix.paths[earlier], path))
                    add(MatrixCheck::CategoryTwice, {path.key, -1, Column::Categories, {}}, {}, {category, m_matrix.paths[earlier].key});
    }
    for (const QString &category : categories)
        if (!served.contains(category))
            add(MatrixCheck::CategoryUnserved, {{}, -1, Column::Categories, {}}, {}, {category});
}

}

QVector<MatrixFinding> checkMatrix(const Matrix &matrix, const QStringList &categories, const EngineContext &context,
                                   base::Instant now)
{
    return MatrixInspection(matrix, context, now).findings(categories);
}

}
