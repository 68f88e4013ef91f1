#include "domain/escalation/matrixcheck.h"

#include "domain/escalation/engine/standingpath.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <vector>

namespace domain {

namespace {

using Column = MatrixCell::Column;

constexpr int kLongestS1RunwayDays = 2;

// What the checks ask of a person, looked up once.
struct KnownPerson {
    PersonId id;
    bool isKnown = false;
    bool isReached = false;
    bool isAway = false;               // has absences
    std::vector<PersonId> superiors;   // up the reporting line
    std::array<int, 2> seen{-1, -1};   // the path that the person was last met on, by side
};

// The people of one side of a level, each once, as places in the list of known people.
class SidePeople
{
public:
    void add(int person)
    {
        if (std::find(begin(), end(), person) == end())
            m_people.append(person);
    }
    const int *begin() const { return m_people.constData(); }
    const int *end() const { return m_people.constData() + m_people.size(); }
    int size() const { return int(m_people.size()); }

private:
    QVarLengthArray<int, 6> m_people;
};

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
    void meet(const EscalationPath &path);
    SidePeople peopleOf(const LevelSide &side);
    int placeOf(PersonId id);

    static const LevelSide &sideOf(const EscalationPath &path, int level, Column column)
    {
        return column == Column::Ours ? path.levels[level].ours : path.levels[level].theirs;
    }
    const SidePeople &people(int level, Column column) const { return (column == Column::Ours ? m_ours : m_theirs)[size_t(level)]; }
    const KnownPerson &known(int place) const { return m_known[size_t(place)]; }

    const Matrix &m_matrix;
    const EngineContext &m_context;
    base::Instant m_now;
    QVector<MatrixFinding> m_findings;
    QHash<PersonId, int> m_places; // in m_known
    std::vector<KnownPerson> m_known;
    std::vector<SidePeople> m_ours; // of the path inspected, by level
    std::vector<SidePeople> m_theirs;
    int m_path = 0;
};

int MatrixInspection::placeOf(PersonId id)
{
    const auto found = m_places.constFind(id);
    if (found != m_places.constEnd())
        return *found;
    KnownPerson person;
    person.id = id;
    const auto record = m_context.people.constFind(id);
    person.isKnown = record != m_context.people.constEnd();
    if (person.isKnown) {
        person.isReached = record->hasChannel(Channel::Call) || record->hasChannel(Channel::Mail) || record->hasChannel(Channel::Chat);
        PersonId above = record->reportsTo;
        while (above.isValid() && std::find(person.superiors.begin(), person.superiors.end(), above) == person.superiors.end()) {
            person.superiors.push_back(above);
            above = m_context.people.value(above).reportsTo;
        }
    }
    person.isAway = m_context.absences.contains(id);
    m_known.push_back(std::move(person));
    return *m_places.insert(id, int(m_known.size()) - 1);
}

SidePeople MatrixInspection::peopleOf(const LevelSide &side)
{
    SidePeople people;
    if (side.primary.isValid())
        people.add(placeOf(side.primary));
    for (const PersonId deputy : side.deputies)
        if (deputy.isValid())
            people.add(placeOf(deputy));
    return people;
}

void MatrixInspection::meet(const EscalationPath &path)
{
    m_ours.clear();
    m_theirs.clear();
    for (const Level &level : path.levels) {
        m_ours.push_back(peopleOf(level.ours));
        m_theirs.push_back(peopleOf(level.theirs));
    }
    ++m_path;
}

void MatrixInspection::add(MatrixCheck check, MatrixCell cell, QVector<PersonId> people, QStringList texts,
                           QVector<base::Instant> instants)
{
    m_findings.append({check < MatrixCheck::HigherLevelSlower, check, std::move(cell), std::move(people), std::move(texts),
                       std::move(instants), 0});
}

QVector<MatrixFinding> MatrixInspection::findings(const QStringList &categories)
{
    for (const EscalationPath &path : m_matrix.paths)
        inspect(StandingPath(path, m_context, m_now).path());
    inspectCategories(categories);
    std::stable_partition(m_findings.begin(), m_findings.end(), [](const MatrixFinding &each) { return each.isError; });
    return m_findings;
}

void MatrixInspection::inspect(const EscalationPath &path)
{
    meet(path);
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
    const SidePeople &ours = people(level, Column::Ours);
    const bool isOfTheLine = path.kind == PathKind::LineManagement && level > 0; // filled for each matter
    if (ours.size() == 0 && isOfTheLine)
        return;
    if (ours.size() == 0)
        add(MatrixCheck::NobodyOnOurSide, {path.key, level, Column::Ours, {}});
    else if (ours.size() == 1)
        add(MatrixCheck::NoDeputy, {path.key, level, Column::Ours, {}}, {known(*ours.begin()).id});
}

// A contact with no channel: no preferred one of the level, besides the meeting that needs nothing, reaches the person.
void MatrixInspection::inspectChannels(const EscalationPath &path, int level)
{
    for (const Column column : {Column::Ours, Column::Theirs})
        for (const int person : people(level, column))
            if (known(person).isKnown && !known(person).isReached)
                add(MatrixCheck::NoChannel, {path.key, level, column, {}}, {known(person).id});
    if (path.levels[level].channels.isEmpty())
        add(MatrixCheck::NoChannel, {path.key, level, Column::Channels, {}});
}

void MatrixInspection::inspectReporting(const EscalationPath &path, int level)
{
    if (level == 0)
        return;
    for (const Column column : {Column::Ours, Column::Theirs})
        for (const int person : people(level, column)) {
            const std::vector<PersonId> &superiors = known(person).superiors;
            if (superiors.empty())
                continue;
            for (const int below : people(level - 1, column))
                if (std::find(superiors.begin(), superiors.end(), known(below).id) != superiors.end())
                    add(MatrixCheck::ReportsToLevelBelow, {path.key, level, column, {}}, {known(person).id, known(below).id});
        }
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
    if (!primary.isValid() || !known(*people(level, column).begin()).isAway)
        return;
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

// The project manager asks and is not asked: where the other side is named, they may stand beside it at any level.
void MatrixInspection::inspectRepeats(const EscalationPath &path, Column column)
{
    const size_t side = column == Column::Ours ? 0 : 1;
    for (int level = 0; level <= path.topLevel(); ++level) {
        const bool isOtherSideNamed = column == Column::Ours && people(level, Column::Theirs).size() > 0;
        for (const int person : people(level, column)) {
            if (isOtherSideNamed && known(person).id == m_context.project.manager)
                continue;
            int &seen = m_known[size_t(person)].seen[side];
            if (seen == m_path)
                add(MatrixCheck::SamePersonTwice, {path.key, level, column, {}}, {known(person).id});
            seen = m_path;
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
    for (int level = 0; level <= path.topLevel(); ++level) {
        ours += people(level, Column::Ours).size() == 0 ? 0 : 1;
        theirs += people(level, Column::Theirs).size() == 0 ? 0 : 1;
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
    QHash<QString, QVector<const EscalationPath *>> serving;
    for (const EscalationPath &path : m_matrix.paths) {
        for (const QString &category : path.categories) {
            QVector<const EscalationPath *> &others = serving[category];
            for (const EscalationPath *other : others)
                if (other != &path && areRivals(*other, path))
                    add(MatrixCheck::CategoryTwice, {path.key, -1, Column::Categories, {}}, {}, {category, other->key});
            if (others.isEmpty() || others.last() != &path)
                others << &path;
        }
    }
    for (const QString &category : categories)
        if (!serving.contains(category))
            add(MatrixCheck::CategoryUnserved, {{}, -1, Column::Categories, {}}, {}, {category});
}

}

QVector<MatrixFinding> checkMatrix(const Matrix &matrix, const QStringList &categories, const EngineContext &context,
                                   base::Instant now)
{
    return MatrixInspection(matrix, context, now).findings(categories);
}

}
