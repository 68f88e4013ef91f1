#include "domain/escalation/care/matrixfix.h"

#include <algorithm>

namespace domain {

namespace {

EscalationPath *pathIn(Matrix &matrix, const QString &key)
{
    for (EscalationPath &path : matrix.paths)
        if (path.key == key)
            return &path;
    return nullptr;
}

// The time of the level below, else above: equal times are never slower than below.
std::optional<MatrixFix> takeTime(MatrixFix fix, EscalationPath &path, const MatrixCell &cell)
{
    const auto severity = size_t(cell.severity.value_or(Severity::S1));
    const Duration below = path.level(cell.level - 1).respond[severity];
    fix.time = below.amount > 0 ? below : path.level(cell.level + 1).respond[severity];
    if (fix.time.amount <= 0)
        return std::nullopt;
    path.levels[cell.level].respond[severity] = fix.time;
    fix.act = MatrixFix::Act::TakeTime;
    return fix;
}

std::optional<MatrixFix> moveStart(MatrixFix fix, EscalationPath &path, const MatrixCell &cell)
{
    if (path.topLevel() < 1 || !cell.severity)
        return std::nullopt;
    fix.number = std::clamp(cell.level, 1, path.topLevel());
    path.policies[size_t(*cell.severity)].startLevel = fix.number;
    fix.act = MatrixFix::Act::MoveStart;
    return fix;
}

// A deputy who stands at a second level of the side leaves one of them; two primaries are for a person to settle.
std::optional<MatrixFix> leaveOut(MatrixFix fix, EscalationPath &path, const MatrixFinding &finding)
{
    if (finding.people.isEmpty())
        return std::nullopt;
    fix.person = finding.people.first();
    fix.act = MatrixFix::Act::LeaveOut;
    const auto sideAt = [&](int level) -> LevelSide & {
        return finding.cell.column == MatrixCell::Column::Ours ? path.levels[level].ours : path.levels[level].theirs;
    };
    if (sideAt(finding.cell.level).primary != fix.person && sideAt(finding.cell.level).deputies.removeAll(fix.person) > 0) {
        fix.number = finding.cell.level;
        return fix;
    }
    for (int level = 0; level < finding.cell.level; ++level) {
        if (sideAt(level).primary == fix.person)
            return std::nullopt;
        if (sideAt(level).deputies.removeAll(fix.person) > 0) {
            fix.number = level;
            return fix;
        }
    }
    return std::nullopt;
}

std::optional<MatrixFix> putManagerIn(MatrixFix fix, EscalationPath &path, const MatrixCell &cell, const EngineContext &context)
{
    if (cell.level != 0 || !context.people.contains(context.project.manager))
        return std::nullopt;
    fix.person = context.project.manager;
    path.levels[0].ours.primary = fix.person;
    fix.act = MatrixFix::Act::PutIn;
    return fix;
}

// Whoever matters were forwarded to takes the place of who stood there when they were; not of somebody put there since, and not
// where the person stands at another level of the side.
std::optional<MatrixFix> makeContact(MatrixFix fix, EscalationPath &path, const MatrixFinding &finding, const EngineContext &context)
{
    const bool isOurs = finding.cell.column == MatrixCell::Column::Ours;
    const PersonId person = finding.people.value(0);
    LevelSide &side = isOurs ? path.levels[finding.cell.level].ours : path.levels[finding.cell.level].theirs;
    const auto stands = [&](const Level &level) {
        const LevelSide &each = isOurs ? level.ours : level.theirs;
        return &each != &side && (each.primary == person || each.deputies.contains(person));
    };
    const bool isAsTold = !side.primary.isValid() || side.primary == finding.people.value(1);
    if (!isAsTold || !context.people.contains(person) || std::any_of(path.levels.cbegin(), path.levels.cend(), stands))
        return std::nullopt;
    fix.person = person;
    side.primary = person;
    side.deputies.removeAll(person);
    fix.act = MatrixFix::Act::MakeContact;
    return fix;
}

// An issue of a category that no path serves goes to the first path that is not confidential: that path may say so.
std::optional<MatrixFix> serve(MatrixFix fix, const MatrixFinding &finding)
{
    const auto ordinary = std::find_if(fix.fixed.paths.begin(), fix.fixed.paths.end(),
                                       [](const EscalationPath &path) { return path.kind != PathKind::Confidential; });
    if (ordinary == fix.fixed.paths.end() || finding.texts.isEmpty())
        return std::nullopt;
    fix.text = finding.texts.first();
    fix.path = ordinary->name;
    ordinary->categories << fix.text;
    fix.act = MatrixFix::Act::Serve;
    return fix;
}

// Between paths of no counterparty and none confidential the first one takes the issue, so the second can let go.
std::optional<MatrixFix> serveElsewhere(MatrixFix fix, EscalationPath &path, const MatrixFinding &finding)
{
    const EscalationPath *earlier = fix.fixed.path(finding.texts.value(1));
    const auto isPlain = [](const EscalationPath &each) { return each.kind == PathKind::Hierarchical || each.kind == PathKind::Functional; };
    if (!earlier || !isPlain(*earlier) || !isPlain(path))
        return std::nullopt;
    fix.text = finding.texts.first();
    fix.path = earlier->name;
    path.categories.removeAll(fix.text);
    fix.act = MatrixFix::Act::ServeElsewhere;
    return fix;
}

}

std::optional<MatrixFix> fixFor(const MatrixFinding &finding, const Matrix &matrix, const EngineContext &context)
{
    MatrixFix fix;
    fix.fixed = matrix;
    if (finding.check == MatrixCheck::CategoryUnserved)
        return serve(std::move(fix), finding);
    EscalationPath *path = pathIn(fix.fixed, finding.cell.pathKey);
    const bool hasLevel = path && finding.cell.level >= 0 && finding.cell.level <= path->topLevel();
    if (!path)
        return std::nullopt;
    switch (finding.check) {
    case MatrixCheck::ResponseMissing:
    case MatrixCheck::HigherLevelSlower:
        return hasLevel ? takeTime(std::move(fix), *path, finding.cell) : std::nullopt;
    case MatrixCheck::StartLevelMissing:
        return moveStart(std::move(fix), *path, finding.cell);
    case MatrixCheck::SamePersonTwice:
        return hasLevel ? leaveOut(std::move(fix), *path, finding) : std::nullopt;
    case MatrixCheck::NobodyOnOurSide:
        return hasLevel ? putManagerIn(std::move(fix), *path, finding.cell, context) : std::nullopt;
    case MatrixCheck::CategoryTwice:
        return serveElsewhere(std::move(fix), *path, finding);
    case MatrixCheck::ForwardedElsewhere:
        return hasLevel ? makeContact(std::move(fix), *path, finding, context) : std::nullopt;
    case MatrixCheck::NoChannel:
        if (!hasLevel || !finding.people.isEmpty())
            return std::nullopt;
        path->levels[finding.cell.level].channels = Level().channels;
        fix.act = MatrixFix::Act::TakeChannels;
        return fix;
    default:
        return std::nullopt;
    }
}

}
