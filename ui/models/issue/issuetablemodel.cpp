#include "models/issue/issuetablemodel.h"

#include "services/person/personservice.h"
#include "services/workspace/workspace.h"

#include <algorithm>
#include <optional>

namespace models {

namespace {

constexpr int kFirstPage = 128;     // ids asked ahead: more than a tall window shows
constexpr int kKeptRows = 64 * 64;  // rows kept before the cache is emptied

constexpr storage::IssueSort kColumnSorts[] = {
    storage::IssueSort::Severity,   storage::IssueSort::Key,     storage::IssueSort::Title,     storage::IssueSort::Status,
    storage::IssueSort::Owner,      storage::IssueSort::Counterparty, storage::IssueSort::Level, storage::IssueSort::Verdict,
    storage::IssueSort::Checkpoint, storage::IssueSort::NeedBy,  storage::IssueSort::Changed,   storage::IssueSort::Category};

std::optional<storage::IssueSort> columnSort(int column)
{
    if (column >= 0 && column < int(std::size(kColumnSorts)))
        return kColumnSorts[column];
    if (column == IssueTableModel::Raised || column == IssueTableModel::Age)
        return storage::IssueSort::Raised;
    if (column == IssueTableModel::CostPerDay)
        return storage::IssueSort::CostPerDay;
    return column >= IssueTableModel::ColumnCount ? std::optional(storage::IssueSort::Own) : std::nullopt;
}

}

IssueTableModel::IssueTableModel(services::Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_reader(workspace), m_workspace(workspace), m_clock(workspace.clock())
{
    m_requery.setSingleShot(true);
    m_requery.setInterval(30);
    connect(&m_requery, &QTimer::timeout, this, &IssueTableModel::requery);
    connect(&m_reader, &IssueReader::orderReady, this, &IssueTableModel::takeOrder);
    connect(&m_reader, &IssueReader::rowsReady, this, &IssueTableModel::takeRows);
    connect(&m_reader, &IssueReader::failed, this, &IssueTableModel::failed);
    connect(&workspace.feed(), &services::ChangeFeed::changed, this, &IssueTableModel::takeNotice);
}

void IssueTableModel::setQuery(const storage::IssueQuery &query)
{
    m_isOtherQuery = true;
    if (query.group != m_query.group)
        m_collapsed.clear();
    m_query = query;
    requery();
}

void IssueTableModel::requery()
{
    m_requery.stop();
    m_complete = false;
    m_reader.requestIds(++m_generation, m_query, m_ids.isEmpty() || m_isOtherQuery ? kFirstPage : 0);
}

void IssueTableModel::setFormat(const render::Format &format)
{
    m_format = format;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const IssueTableModel::Group *IssueTableModel::groupAt(int row) const
{
    const auto next = std::upper_bound(m_groups.cbegin(), m_groups.cend(), row, [](int wanted, const Group &group) { return wanted < group.row; });
    return next == m_groups.cbegin() ? nullptr : &*std::prev(next);
}

int IssueTableModel::placeOf(int row) const
{
    if (row < 0 || row >= rowCount())
        return -1;
    const Group *group = groupAt(row);
    return group ? (row == group->row ? -1 : group->begin + row - group->row - 1) : row;
}

domain::IssueId IssueTableModel::idAt(int row) const
{
    const int place = placeOf(row);
    return place >= 0 ? m_ids.at(place) : domain::IssueId();
}

int IssueTableModel::rowOf(domain::IssueId id) const
{
    const int place = int(m_ids.indexOf(id));
    if (place < 0 || m_groups.isEmpty())
        return place;
    const auto next = std::upper_bound(m_groups.cbegin(), m_groups.cend(), place, [](int wanted, const Group &group) { return wanted < group.begin; });
    const Group &group = *std::prev(next);
    return group.isCollapsed ? -1 : group.row + 1 + place - group.begin;
}

QVector<domain::IssueId> IssueTableModel::idsIn(int first, int last) const
{
    if (m_groups.isEmpty())
        return m_ids.mid(first, last - first + 1);
    QVector<domain::IssueId> ids;
    for (const Group &group : m_groups) {
        const int from = std::max(first, group.row + 1);
        const int to = std::min(last, group.row + (group.isCollapsed ? 0 : group.count));
        if (from <= to)
            ids += m_ids.mid(group.begin + from - group.row - 1, to - from + 1);
    }
    return ids;
}

bool IssueTableModel::isGroup(int row) const
{
    const Group *group = groupAt(row);
    return group && group->row == row;
}

int IssueTableModel::groupRowOf(int row) const
{
    const Group *group = groupAt(row);
    return group ? group->row : -1;
}

void IssueTableModel::setCollapsed(int row, bool isCollapsed)
{
    const auto group = std::find_if(m_groups.begin(), m_groups.end(), [row](const Group &each) { return each.row == row; });
    if (group == m_groups.end() || group->isCollapsed == isCollapsed)
        return;
    const storage::Value value = group->value;
    const auto lay = [&] {
        m_collapsed.removeAll(value);
        if (isCollapsed)
            m_collapsed.append(value);
        layGroups(m_runs);
    };
    const int count = group->count;
    if (isCollapsed) {
        beginRemoveRows({}, row + 1, row + count);
        lay();
        endRemoveRows();
    } else {
        beginInsertRows({}, row + 1, row + count);
        lay();
        endInsertRows();
    }
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void IssueTableModel::layGroups(const QVector<storage::IssueRun> &runs)
{
    m_runs = runs;
    m_groups.clear();
    int begin = 0;
    int row = 0;
    for (const storage::IssueRun &run : runs) {
        const bool isCollapsed = m_collapsed.contains(run.value);
        m_groups.append({run.value, begin, int(run.count), row, isCollapsed});
        begin += int(run.count);
        row += 1 + (isCollapsed ? 0 : int(run.count));
    }
}

// Pages are counted in m_ids, whatever groups lie between.
const storage::IssueRow *IssueTableModel::rowAt(int row) const
{
    const int place = placeOf(row);
    if (place < 0)
        return nullptr;
    const domain::IssueId id = m_ids.at(place);
    const auto found = m_rows.constFind(id);
    if (found != m_rows.constEnd())
        return &*found;
    const int page = place / kPage;
    if (m_asked.contains(page))
        return nullptr;
    m_asked.insert(page);
    const_cast<IssueReader &>(m_reader).requestRows(m_rowGeneration, page, m_ids.mid(page * kPage, kPage));
    const auto atOnce = m_rows.constFind(id); // read in place when there is no file
    return atOnce != m_rows.constEnd() ? &*atOnce : nullptr;
}

int IssueTableModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_groups.isEmpty() ? int(m_ids.size()) : m_groups.last().row + 1 + (m_groups.last().isCollapsed ? 0 : m_groups.last().count);
}

int IssueTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount + int(m_own.size());
}

bool IssueTableModel::canSort(int column)
{
    return columnSort(column).has_value();
}

int IssueTableModel::sortColumn() const
{
    for (int column = 0; column < columnCount(); ++column)
        if (const domain::CustomField *own = ownField(column); columnSort(column) == m_query.sort && (!own || own->key == m_query.own.field))
            return column;
    return -1;
}

// The older it is, the earlier it was raised.
void IssueTableModel::sort(int column, Qt::SortOrder order)
{
    const auto sort = columnSort(column);
    if (!sort)
        return;
    storage::IssueQuery query = m_query;
    query.sort = *sort;
    if (const domain::CustomField *own = ownField(column))
        query.own = {own->key, own->type, own->choices};
    query.descending = (order == Qt::DescendingOrder) != (column == Age);
    setQuery(query);
}

void IssueTableModel::takeOrder(quint64 generation, const storage::IssueOrder &order, bool complete)
{
    if (generation != m_generation)
        return;
    if (m_query.group || !m_groups.isEmpty()) {
        if (m_ids != order.ids || m_runs != order.runs || m_groups.isEmpty() == m_query.group.has_value()) {
            readNames();
            beginResetModel();
            m_ids = order.ids;
            layGroups(order.runs);
            endResetModel();
        }
        ++m_rowGeneration;
        m_asked.clear();
    } else {
        replaceIds(order.ids);
    }
    m_isOtherQuery = false;
    m_complete = complete;
    if (complete)
        Q_EMIT completed();
}

// Exact signals, so that selection and scroll position outside the changed block stay: what both lists begin and end with
// is kept, one row that went elsewhere is moved, the rest is removed and inserted.
void IssueTableModel::replaceIds(const QVector<domain::IssueId> &ids)
{
    const auto mismatch = std::mismatch(m_ids.cbegin(), m_ids.cend(), ids.cbegin(), ids.cend());
    const int head = int(mismatch.first - m_ids.cbegin());
    int oldEnd = int(m_ids.size());
    int newEnd = int(ids.size());
    while (oldEnd > head && newEnd > head && m_ids.at(oldEnd - 1) == ids.at(newEnd - 1)) {
        --oldEnd;
        --newEnd;
    }
    ++m_rowGeneration;
    m_asked.clear();
    if (head == oldEnd && head == newEnd)
        return;
    if (oldEnd == newEnd && (moveOne(ids, head, oldEnd - 1) || moveOne(ids, oldEnd - 1, head)))
        return;
    if (oldEnd > head) {
        beginRemoveRows({}, head, oldEnd - 1);
        m_ids.remove(head, oldEnd - head);
        endRemoveRows();
    }
    if (newEnd > head) {
        beginInsertRows({}, head, newEnd - 1);
        m_ids = ids;
        endInsertRows();
    }
}

bool IssueTableModel::moveOne(const QVector<domain::IssueId> &ids, int from, int to)
{
    QVector<domain::IssueId> moved = m_ids;
    moved.move(from, to);
    if (moved != ids)
        return false;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_ids = moved;
    endMoveRows();
    return true;
}

void IssueTableModel::readNames()
{
    m_names.clear();
    if (m_query.group == storage::IssueColumn::Owner) {
        if (const auto people = m_workspace.people().people())
            for (const domain::Person &person : *people)
                m_names.insert(person.id.value(), person.name);
    } else if (m_query.group == storage::IssueColumn::Counterparty) {
        if (const auto organisations = m_workspace.people().organisations())
            for (const domain::Organisation &organisation : *organisations)
                m_names.insert(organisation.id.value(), organisation.name);
    }
}

void IssueTableModel::takeRows(quint64 generation, int page, const QVector<storage::IssueRow> &rows)
{
    if (m_rows.size() > kKeptRows) {
        m_rows.clear();
        m_asked.clear();
    }
    for (const storage::IssueRow &row : rows)
        m_rows.insert(row.id, row);
    if (generation != m_rowGeneration)
        return;
    const int first = page * kPage;
    const int last = std::min(first + kPage, int(m_ids.size())) - 1;
    if (rows.size() == last - first + 1)
        m_asked.remove(page); // else some are gone: asking again finds them no more
    if (first > last)
        return;
    if (m_groups.isEmpty()) {
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
        return;
    }
    for (const Group &group : std::as_const(m_groups)) {
        const int from = std::max(first, group.begin);
        const int to = std::min(last, group.begin + group.count - 1);
        if (from <= to && !group.isCollapsed)
            Q_EMIT dataChanged(index(group.row + 1 + from - group.begin, 0), index(group.row + 1 + to - group.begin, columnCount() - 1));
    }
}

void IssueTableModel::takeNotice(const services::ChangeNotice &notice)
{
    using domain::RecordKind;
    if (notice.everything || notice.touches(RecordKind::Matrix) || notice.touches(RecordKind::Calendar)
        || notice.touches(RecordKind::Person) || notice.touches(RecordKind::Organisation)) {
        m_rows.clear();
    } else {
        bool ours = false;
        for (const services::RecordChange &change : notice.changes) {
            const bool ofIssue = change.record.kind == RecordKind::Contact;
            if (change.record.kind != RecordKind::Issue && !ofIssue)
                continue;
            ours = true;
            const domain::IssueId id(ofIssue ? change.parent : change.record.id);
            const int row = m_rows.remove(id) ? rowOf(id) : -1; // the place is looked for among a million, of those on the screen alone
            if (row >= 0)
                Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
        if (!ours)
            return;
    }
    m_asked.clear();
    ++m_rowGeneration;
    m_requery.start();
}

}
