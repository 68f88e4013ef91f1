#include "models/escalation/laddermodel.h"

#include "domain/escalation/engine/standingpath.h"
#include "domain/time/duration.h"
#include "render/wording/matrix/listwords.h"
#include "render/wording/names.h"

#include <algorithm>

namespace models {

LadderModel::LadderModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void LadderModel::setContext(const domain::EngineContext &context, base::Instant now)
{
    m_context = context;
    m_now = now;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void LadderModel::setMatrix(const domain::Matrix &matrix, const QString &pathKey)
{
    const domain::EscalationPath *next = matrix.path(pathKey);
    const domain::EscalationPath *shown = std::as_const(*this).path();
    const bool sameShape = shown && next && pathKey == m_pathKey && matrix.project == m_matrix.project && shown->levels.size() == next->levels.size();
    if (sameShape) {
        m_matrix = matrix;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
        return;
    }
    beginResetModel();
    turnFaultsTo(matrix, pathKey);
    m_matrix = matrix;
    m_pathKey = pathKey;
    indexFindings();
    endResetModel();
    Q_EMIT faultsChanged();
}

// What was typed on another path is not lost by looking at this one. Another project has nothing of it, and a path whose levels
// came or went elsewhere has no place for it.
void LadderModel::turnFaultsTo(const domain::Matrix &matrix, const QString &pathKey)
{
    const QHash<Place, Fault> left = std::exchange(m_faults, {});
    if (matrix.project != m_matrix.project)
        m_otherFaults.clear();
    else if (pathKey != m_pathKey && !left.isEmpty())
        m_otherFaults.insert(m_pathKey, left);
    const domain::EscalationPath *next = matrix.path(pathKey);
    m_faults = m_otherFaults.take(pathKey);
    m_faults.removeIf([&](const QHash<Place, Fault>::iterator &fault) { return !next || fault.key().first > next->topLevel(); });
}

void LadderModel::setStored(const domain::Matrix &matrix)
{
    const domain::EscalationPath *stored = matrix.path(m_pathKey);
    if (stored && stored->levels.size() == rowCount())
        m_matrix = matrix;
}

void LadderModel::setFindings(const QVector<domain::MatrixFinding> &findings, const QStringList &texts)
{
    m_findings = findings;
    m_findingTexts = texts;
    indexFindings();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {FindingRole, FindingTextRole});
}

void LadderModel::indexFindings()
{
    m_found.clear();
    for (qsizetype i = 0; i < m_findings.size(); ++i) {
        const domain::MatrixFinding &finding = m_findings.at(i);
        const QModelIndex at = indexOf(finding.cell);
        if (!at.isValid())
            continue;
        CellFinding &cell = m_found[{finding.cell.level, at.column()}];
        cell.worst = std::max(cell.worst, finding.isError ? 2 : 1);
        cell.texts << m_findingTexts.value(i);
    }
}

void LadderModel::compareWith(const std::optional<domain::Matrix> &other)
{
    m_other = other;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {MarkRole});
}

bool LadderModel::isMarked(const QModelIndex &index) const
{
    const domain::EscalationPath *before = m_other ? m_other->path(m_pathKey) : nullptr;
    if (!m_other)
        return false;
    const int number = levelOf(index.row());
    if (!before || number >= before->levels.size())
        return true;
    const int severity = severityOf(index.column());
    const bool startMoved = severity >= 0 && before->policies[size_t(severity)].startLevel != path()->policies[size_t(severity)].startLevel
                            && path()->policies[size_t(severity)].startLevel == number;
    return startMoved || cellText(before->level(number), index.column()) != cellText(level(index.row()), index.column());
}

const domain::EscalationPath *LadderModel::path() const
{
    return m_matrix.path(m_pathKey);
}

domain::EscalationPath *LadderModel::path()
{
    for (domain::EscalationPath &candidate : m_matrix.paths)
        if (candidate.key == m_pathKey)
            return &candidate;
    return nullptr;
}

int LadderModel::levelOf(int row) const
{
    return rowCount() - 1 - row;
}

int LadderModel::rowOfLevel(int level) const
{
    return rowCount() - 1 - level;
}

const domain::Level &LadderModel::level(int row) const
{
    return path()->levels.at(levelOf(row));
}

QModelIndex LadderModel::indexOf(const domain::MatrixCell &cell) const
{
    using Where = domain::MatrixCell::Column;
    if (cell.pathKey != m_pathKey || cell.level < 0 || cell.level >= rowCount())
        return {};
    int column = LevelColumn;
    switch (cell.column) {
    case Where::Ours:
        column = Ours;
        break;
    case Where::Theirs:
        column = Theirs;
        break;
    case Where::Channels:
        column = Channels;
        break;
    case Where::Facts:
        column = Facts;
        break;
    default:
        column = cell.severity ? FirstSeverity + int(*cell.severity) : int(LevelColumn);
    }
    return index(rowOfLevel(cell.level), column);
}

int LadderModel::rowCount(const QModelIndex &parent) const
{
    const domain::EscalationPath *shown = path();
    return parent.isValid() || !shown ? 0 : int(shown->levels.size());
}

int LadderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString LadderModel::nameOf(domain::PersonId id) const
{
    return m_context.people.value(id).name;
}

QString LadderModel::sideText(const domain::LevelSide &side) const
{
    QStringList names;
    if (side.primary.isValid())
        names << nameOf(side.primary);
    for (const domain::PersonId deputy : side.deputies)
        names << nameOf(deputy);
    return names.join(QStringLiteral("; "));
}

QString LadderModel::cellText(const domain::Level &shown, int column) const
{
    QStringList words;
    switch (column) {
    case LevelColumn:
        return shown.title;
    case Ours:
        return sideText(shown.ours);
    case Theirs:
        return sideText(shown.theirs);
    case Channels:
        for (const domain::Channel channel : shown.channels)
            words << render::inSentence(render::label(channel));
        return render::listed(words);
    case Facts:
        for (const domain::Fact fact : shown.facts)
            words << render::label(fact);
        return (words + shown.otherFacts).join(QStringLiteral("; "));
    default: {
        const auto severity = size_t(severityOf(column));
        QString text = shown.respond[severity].isZero() ? QString() : domain::toText(shown.respond[severity]);
        if (shown.acknowledge[severity])
            text += QStringLiteral(" / ") + domain::toText(*shown.acknowledge[severity]);
        return text;
    }
    }
}

QVariant LadderModel::second(const QModelIndex &index) const
{
    const domain::Level &shown = level(index.row());
    if (index.column() == LevelColumn)
        return cellText(shown, Channels);
    if (index.column() > Theirs)
        return {};
    const domain::LevelSide &side = index.column() == Ours ? shown.ours : shown.theirs;
    if (!side.primary.isValid() && standingName(index).isEmpty())
        return {};
    if (!side.primary.isValid())
        return index.column() == Theirs ? tr("by their own ladder") : tr("of whom it is about");
    QStringList deputies;
    for (const domain::PersonId deputy : side.deputies)
        deputies << nameOf(deputy);
    return deputies.isEmpty() ? tr("no deputy") : tr("then %1").arg(render::listed(deputies));
}

QString LadderModel::primaryName(const QModelIndex &index) const
{
    const domain::LevelSide &side = index.column() == Theirs ? level(index.row()).theirs : level(index.row()).ours;
    return side.primary.isValid() ? nameOf(side.primary) : standingName(index);
}

QString LadderModel::standingName(const QModelIndex &index) const
{
    const int number = levelOf(index.row());
    if (!m_now.isValid())
        return {};
    if (index.column() == Theirs)
        return nameOf(domain::StandingPath(*path(), m_context, m_now).path().level(number).theirs.primary);
    if (index.column() != Ours || path()->kind != domain::PathKind::LineManagement || number == 0)
        return {};
    return render::lineWords(number);
}

// The place, what stands there, and what is wrong with it.
QString LadderModel::accessibleText(const QModelIndex &index) const
{
    const Place place{levelOf(index.row()), index.column()};
    QStringList parts{tr("Level %1, %2: %3").arg(QString::number(place.first), headerData(place.second, Qt::Horizontal, Qt::DisplayRole).toString(),
                                                 data(index, Qt::DisplayRole).toString())};
    if (place.second <= Theirs && place.second != LevelColumn && data(index, Qt::DisplayRole).toString().isEmpty() && !standingName(index).isEmpty())
        parts = QStringList{parts.first() + standingName(index), second(index).toString()};
    if (data(index, StartRole).toBool())
        parts << tr("starts here");
    if (const auto fault = m_faults.constFind(place); fault != m_faults.constEnd())
        parts << fault->why;
    return (parts + m_found.value(place).texts).join(QStringLiteral(". "));
}

QVariant LadderModel::data(const QModelIndex &index, int role) const
{
    if (!path() || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int severity = severityOf(index.column());
    const Place place{levelOf(index.row()), index.column()};
    const auto fault = m_faults.constFind(place);
    const bool hasFault = fault != m_faults.constEnd();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return hasFault ? fault->text : cellText(level(index.row()), index.column());
    case Qt::TextAlignmentRole:
        return severity >= 0 ? QVariant(Qt::AlignCenter) : QVariant();
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case LevelRole:
        return place.first;
    case SecondRole:
        return second(index);
    case NameRole:
        return primaryName(index);
    case OursRole:
        return index.column() != Theirs;
    case StartRole:
        return severity >= 0 && path()->policies[size_t(severity)].startLevel == place.first;
    case SkippedRole:
        return severity >= 0 && place.first > 0 && path()->policies[size_t(severity)].startLevel > place.first;
    case FaultRole:
        return hasFault ? fault->why : QString();
    case FindingRole:
        return m_found.value(place).worst;
    case FindingTextRole:
        return m_found.value(place).texts.join(QLatin1Char('\n'));
    case MarkRole:
        return isMarked(index);
    default:
        return {};
    }
}

Qt::ItemFlags LadderModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable;
    return index.column() == Ours || index.column() == Theirs ? flags | Qt::ItemIsDropEnabled : flags;
}

// What the column holds; of a severity, what its times mean.
QString LadderModel::headerSecond(int section) const
{
    if (section == Ours)
        return tr("first, then deputies");
    if (section == Theirs)
        return tr("same level, in parallel");
    if (section == Channels)
        return tr("preferred first");
    const int severity = severityOf(section);
    if (severity < 0)
        return {};
    const domain::SeverityDefinition &definition = m_matrix.severity.definition(domain::Severity(severity));
    return definition.actImmediately ? tr("at once") : definition.everyday ? tr("in team") : tr("answer in");
}

QVariant LadderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == SecondRole)
        return headerSecond(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LevelColumn:
        return tr("Level");
    case Ours:
        return tr("Our people");
    case Theirs: {
        const QString party = path() ? m_context.organisations.value(path()->counterparty).name : QString();
        return party.isEmpty() ? tr("Their people") : party;
    }
    case Channels:
        return tr("Channels");
    case Facts:
        return tr("Facts wanted");
    default:
        return render::label(domain::Severity(severityOf(section)));
    }
}

}
