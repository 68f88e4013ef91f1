// The levels of LadderModel as rows: added, removed, moved; and names that are dropped.
#include "models/escalation/laddermodel.h"

#include <QMimeData>

#include <algorithm>

namespace models {

void LadderModel::keepFaults(const std::function<int(int)> &newLevel)
{
    const QHash<Place, Fault> before = std::exchange(m_faults, {});
    for (auto fault = before.begin(); fault != before.end(); ++fault)
        if (const int level = newLevel(fault.key().first); level >= 0)
            m_faults.insert({level, fault.key().second}, *fault);
    m_found.clear(); // the checks run after the edit
    if (!before.isEmpty())
        Q_EMIT faultsChanged();
}

// New levels take the response times of the one above them, else below them.
bool LadderModel::insertRows(int row, int count, const QModelIndex &parent)
{
    domain::EscalationPath *edited = path();
    if (parent.isValid() || !edited || row < 0 || row > rowCount() || count <= 0)
        return false;
    const int at = rowCount() - row;
    domain::Level fresh;
    if (!edited->levels.isEmpty())
        fresh.respond = edited->level(std::clamp(at, 0, edited->topLevel())).respond;
    beginInsertRows({}, row, row + count - 1);
    edited->levels.insert(at, count, fresh);
    endInsertRows();
    keepFaults([=](int level) { return level >= at ? level + count : level; });
    announce(tr("new level %1").arg(at));
    return true;
}

// A path keeps one level at least, and no severity starts above the top.
bool LadderModel::removeRows(int row, int count, const QModelIndex &parent)
{
    domain::EscalationPath *edited = path();
    if (parent.isValid() || !edited || row < 0 || count <= 0 || row + count > rowCount() || count == rowCount())
        return false;
    const int lowest = rowCount() - row - count;
    beginRemoveRows({}, row, row + count - 1);
    edited->levels.remove(lowest, count);
    endRemoveRows();
    for (domain::SeverityPolicy &policy : edited->policies)
        policy.startLevel = std::min(policy.startLevel, edited->topLevel());
    keepFaults([=](int level) { return level < lowest ? level : level < lowest + count ? -1 : level - count; });
    announce(tr("level %1 removed").arg(lowest));
    return true;
}

bool LadderModel::moveRows(const QModelIndex &from, int row, int count, const QModelIndex &to, int target)
{
    domain::EscalationPath *edited = path();
    if (from.isValid() || to.isValid() || !edited || row < 0 || row + count > rowCount() || target < 0 || target > rowCount()
        || !beginMoveRows({}, row, row + count - 1, {}, target))
        return false;
    QVector<int> order(edited->levels.size());
    for (int each = 0; each < order.size(); ++each)
        order[each] = int(order.size()) - 1 - each; // rows as they show
    const auto first = order.begin();
    if (target > row)
        std::rotate(first + row, first + row + count, first + target);
    else
        std::rotate(first + target, first + row, first + row + count);
    QVector<domain::Level> levels(edited->levels.size());
    QVector<int> places(edited->levels.size());
    for (int each = 0; each < order.size(); ++each) {
        const int level = int(order.size()) - 1 - each;
        levels[level] = edited->levels.at(order.at(each));
        places[order.at(each)] = level;
    }
    edited->levels = levels;
    endMoveRows();
    keepFaults([&](int level) { return places.value(level, -1); });
    announce(tr("levels moved"));
    return true;
}

void LadderModel::insertLevelAbove(int level)
{
    insertRows(rowOfLevel(level), 1);
}

void LadderModel::removeLevel(int level)
{
    removeRows(rowOfLevel(level), 1);
}

QStringList LadderModel::mimeTypes() const
{
    return {QStringLiteral("text/plain")};
}

bool LadderModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &on) const
{
    return data && data->hasText() && (flags(on) & Qt::ItemIsDropEnabled);
}

bool LadderModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &on)
{
    if (!canDropMimeData(data, action, row, column, on))
        return false;
    const QString standing = on.data(FaultRole).toString().isEmpty() ? on.data(Qt::EditRole).toString() : QString();
    const QString name = data->text().trimmed();
    return setData(on, standing.isEmpty() ? name : QStringLiteral("%1; %2").arg(standing, name), Qt::EditRole);
}

}
