#include "models/issue/issuetablemodel.h"

#include "render/wording/names.h"
#include "services/workspace/workspace.h"

#include <algorithm>

namespace models {

namespace {

constexpr int kFirstPage = 128;     // ids asked ahead: more than a tall window shows
constexpr int kKeptRows = 64 * 64;  // rows kept before the cache is emptied

storage::IssueSort sortOf(int column)
{
    using storage::IssueSort;
    static constexpr IssueSort kSorts[] = {IssueSort::Severity, IssueSort::Key, IssueSort::Title, IssueSort::Status,
                                           IssueSort::Owner, IssueSort::Counterparty, IssueSort::Level, IssueSort::Verdict,
                                           IssueSort::Checkpoint, IssueSort::NeedBy, IssueSort::Changed};
    return kSorts[column];
}

base::Instant momentOf(const storage::IssueRow &row, int column)
{
    switch (column) {
    case IssueTableModel::Until:
        return row.until;
    case IssueTableModel::NeedBy:
        return row.needBy;
    case IssueTableModel::Changed:
        return row.changedAt;
    default:
        return {};
    }
}

}

IssueTableModel::IssueTableModel(services::Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_reader(workspace), m_clock(workspace.clock())
{
    m_requery.setSingleShot(true);
    m_requery.setInterval(30);
    connect(&m_requery, &QTimer::timeout, this, &IssueTableModel::requery);
    connect(&m_reader, &IssueReader::idsReady, this, &IssueTableModel::takeIds);
    connect(&m_reader, &IssueReader::rowsReady, this, &IssueTableModel::takeRows);
    connect(&m_reader, &IssueReader::failed, this, &IssueTableModel::failed);
    connect(&workspace.feed(), &services::ChangeFeed::changed, this, &IssueTableModel::takeNotice);
}

void IssueTableModel::setQuery(const storage::IssueQuery &query)
{
    m_query = query;
    requery();
}

void IssueTableModel::requery()
{
    m_requery.stop();
    m_complete = false;
    m_reader.requestIds(++m_generation, m_query, m_ids.isEmpty() ? kFirstPage : 0);
}

void IssueTableModel::setFormat(const render::Format &format)
{
    m_format = format;
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, Until), index(int(m_ids.size()) - 1, Changed));
}

domain::IssueId IssueTableModel::idAt(int row) const
{
    return row >= 0 && row < m_ids.size() ? m_ids.at(row) : domain::IssueId();
}

int IssueTableModel::rowOf(domain::IssueId id) const
{
    return int(m_ids.indexOf(id));
}

const storage::IssueRow *IssueTableModel::rowAt(int row) const
{
    const auto found = m_rows.constFind(idAt(row));
    if (found != m_rows.constEnd())
        return &*found;
    const int page = row / kPage;
    if (row >= 0 && row < m_ids.size() && !m_asked.contains(page)) {
        m_asked.insert(page);
        const_cast<IssueReader &>(m_reader).requestRows(m_rowGeneration, page, m_ids.mid(page * kPage, kPage));
        const auto atOnce = m_rows.constFind(idAt(row)); // read in place when there is no file
        return atOnce != m_rows.constEnd() ? &*atOnce : nullptr;
    }
    return nullptr;
}

int IssueTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int IssueTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IssueTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == IdRole)
        return m_ids.at(index.row()).value();
    const storage::IssueRow *row = rowAt(index.row());
    switch (role) {
    case LoadedRole:
        return row != nullptr;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return row ? display(*row, index.column()) : QVariant();
    case SeverityRole:
        return row ? QVariant(int(row->severity)) : QVariant();
    case VerdictRole:
        return row && row->verdict ? QVariant(int(*row->verdict)) : QVariant();
    case NextLevelRole:
        return row ? QVariant(row->nextLevel) : QVariant();
    case DueTodayRole:
        return row && isDueToday(*row, index.column());
    case InstantRole:
        return row ? QVariant::fromValue(momentOf(*row, index.column())) : QVariant();
    case RowRole:
        return row ? QVariant::fromValue(*row) : QVariant();
    default:
        return {};
    }
}

// Short enough for a column: the hour matters today only.
QString IssueTableModel::momentText(base::Instant at) const
{
    if (!at.isValid())
        return {};
    const QDate day = m_format.localDate(at);
    const QDate today = m_format.localDate(m_clock.now());
    if (day == today)
        return tr("Today %1").arg(m_format.locale().toString(at.toDateTime().toTimeZone(m_format.zone()).time(), QStringLiteral("HH:mm")));
    return day.year() == today.year() ? m_format.weekday(day) : m_format.dayMonthYear(day);
}

bool IssueTableModel::isDueToday(const storage::IssueRow &row, int column) const
{
    const base::Instant at = momentOf(row, column);
    return at.isValid() && column != Changed && m_format.localDate(at) <= m_format.localDate(m_clock.now());
}

QVariant IssueTableModel::display(const storage::IssueRow &row, int column) const
{
    switch (column) {
    case Severity:
        return render::label(row.severity);
    case Key:
        return row.key;
    case Title:
        return row.title;
    case Status:
        return render::label(row.status);
    case Owner:
        return row.owner;
    case Counterparty:
        return row.counterparty;
    case Level:
        return row.level;
    case NextStep:
        return row.verdict ? QVariant(render::chip(*row.verdict)) : QVariant();
    default:
        return momentText(momentOf(row, column));
    }
}

QVariant IssueTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Severity:
        return tr("Sev.");
    case Key:
        return tr("Key");
    case Title:
        return tr("Title");
    case Status:
        return tr("Status");
    case Owner:
        return tr("Owner");
    case Counterparty:
        return tr("Counterparty");
    case Level:
        return tr("Level");
    case NextStep:
        return tr("Next step");
    case Until:
        return tr("Until");
    case NeedBy:
        return tr("Need-by");
    case Changed:
        return tr("Changed");
    default:
        return {};
    }
}

void IssueTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_query.sort = sortOf(column);
    m_query.descending = order == Qt::DescendingOrder;
    requery();
}

void IssueTableModel::takeIds(quint64 generation, const QVector<domain::IssueId> &ids, bool complete)
{
    if (generation != m_generation)
        return;
    replaceIds(ids);
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

void IssueTableModel::takeRows(quint64 generation, int page, const QVector<storage::IssueRow> &rows)
{
    if (m_rows.size() > kKeptRows)
        m_rows.clear();
    for (const storage::IssueRow &row : rows)
        m_rows.insert(row.id, row);
    if (generation != m_rowGeneration)
        return;
    m_asked.remove(page);
    const int first = page * kPage;
    const int last = std::min(first + kPage, int(m_ids.size())) - 1;
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
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
            m_rows.remove(id);
            const int row = rowOf(id);
            if (row >= 0)
                Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
        if (!ours)
            return;
    }
    m_asked.clear();
    ++m_rowGeneration;
    m_requery.start();
}

}
