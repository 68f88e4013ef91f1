#include "models/escalation/laddermodel.h"

#include "domain/time/duration.h"
#include "render/wording/names.h"

#include <algorithm>

namespace models {

LadderModel::LadderModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void LadderModel::setContext(const domain::EngineContext &context)
{
    m_context = context;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void LadderModel::setMatrix(const domain::Matrix &matrix, const QString &pathKey)
{
    const domain::EscalationPath *next = matrix.path(pathKey);
    const bool sameShape = path() && next && pathKey == m_pathKey && path()->levels.size() == next->levels.size();
    if (sameShape) {
        m_matrix = matrix;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
        return;
    }
    beginResetModel();
    m_matrix = matrix;
    m_pathKey = pathKey;
    m_faults.clear();
    endResetModel();
}

void LadderModel::setFindings(const QVector<domain::MatrixFinding> &findings)
{
    m_findings = findings;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {FindingRole});
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
    if (cell.column == Where::Ours)
        column = Ours;
    else if (cell.column == Where::Theirs)
        column = Theirs;
    else if (cell.severity)
        column = FirstSeverity + int(*cell.severity);
    return index(rowOfLevel(cell.level), column);
}

int LadderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !path() ? 0 : int(path()->levels.size());
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

QVariant LadderModel::cellText(const QModelIndex &index) const
{
    const domain::Level &shown = level(index.row());
    switch (index.column()) {
    case LevelColumn:
        return shown.title;
    case Ours:
        return sideText(shown.ours);
    case Theirs:
        return sideText(shown.theirs);
    default: {
        const auto severity = size_t(severityOf(index.column()));
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
    if (index.column() == LevelColumn) {
        QStringList channels;
        for (const domain::Channel channel : shown.channels)
            channels << render::label(channel).toLower();
        return channels.join(QStringLiteral(", "));
    }
    if (index.column() > Theirs)
        return {};
    const domain::LevelSide &side = index.column() == Ours ? shown.ours : shown.theirs;
    if (!side.primary.isValid())
        return {};
    QStringList deputies;
    for (const domain::PersonId deputy : side.deputies)
        deputies << nameOf(deputy);
    return deputies.isEmpty() ? tr("no deputy") : tr("then %1").arg(deputies.join(QStringLiteral(", ")));
}

QVariant LadderModel::data(const QModelIndex &index, int role) const
{
    if (!path() || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int severity = severityOf(index.column());
    const auto fault = m_faults.constFind({levelOf(index.row()), index.column()});
    const bool hasFault = fault != m_faults.constEnd();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return hasFault ? fault->text : cellText(index);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                            cellText(index).toString());
    case LevelRole:
        return levelOf(index.row());
    case SecondRole:
        return second(index);
    case NameRole:
        return nameOf(index.column() == Theirs ? level(index.row()).theirs.primary : level(index.row()).ours.primary);
    case OursRole:
        return index.column() != Theirs;
    case StartRole:
        return severity >= 0 && path()->policies[size_t(severity)].startLevel == levelOf(index.row());
    case SkippedRole:
        return severity >= 0 && levelOf(index.row()) > 0
               && path()->policies[size_t(severity)].startLevel > levelOf(index.row());
    case FaultRole:
        return hasFault ? fault->why : QString();
    case FindingRole:
        return findingAt(index);
    default:
        return {};
    }
}

int LadderModel::findingAt(const QModelIndex &index) const
{
    int worst = 0;
    for (const domain::MatrixFinding &finding : m_findings)
        if (indexOf(finding.cell) == index)
            worst = std::max(worst, finding.isError ? 2 : 1);
    return worst;
}

Qt::ItemFlags LadderModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable : Qt::NoItemFlags;
}

QVariant LadderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == LevelColumn)
        return tr("Level");
    if (section == Ours)
        return tr("Our people");
    if (section == Theirs) {
        const QString party = path() ? m_context.organisations.value(path()->counterparty).name : QString();
        return party.isEmpty() ? tr("Their people") : party;
    }
    return render::label(domain::Severity(severityOf(section)));
}

}
