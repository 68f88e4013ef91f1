#include "models/issue/board/boardmodel.h"

#include "domain/record/names.h"
#include "render/wording/names.h"
#include "services/escalation/matrixservice.h"
#include "services/issue/board/boardservice.h"
#include "services/workspace/workspace.h"

#include <algorithm>

namespace models {

using domain::IssueStatus;
using storage::IssueGroup;

namespace {

constexpr int kHead = 64; // ids asked ahead of each column: more than a tall window shows
constexpr IssueStatus kShownStatuses[] = {IssueStatus::Open, IssueStatus::InProgress, IssueStatus::Resolved, IssueStatus::Closed,
                                          IssueStatus::Cancelled};

bool admits(const storage::IssueQuery &query, IssueStatus status)
{
    if (!query.statuses.isEmpty() && !query.statuses.contains(status))
        return false;
    const storage::Values wanted = storage::Values().name(status);
    return std::all_of(query.conditions.cbegin(), query.conditions.cend(), [&](const storage::IssueCondition &condition) {
        if (condition.column != storage::IssueColumn::Status || condition.kind != storage::IssueCondition::Kind::OneOf)
            return true;
        const bool isOne = std::find(condition.values.cbegin(), condition.values.cend(), wanted.front()) != condition.values.cend();
        return isOne != condition.isNegated;
    });
}

}

BoardModel::BoardModel(services::Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_clock(workspace.clock()), m_reader(workspace)
{
    m_requery.setSingleShot(true);
    m_requery.setInterval(30);
    connect(&m_requery, &QTimer::timeout, this, [this] { requery(false); });
    connect(&m_reader, &CardReader::idsReady, this, &BoardModel::takeIds);
    connect(&m_reader, &CardReader::sumsReady, this, &BoardModel::takeSums);
    connect(&m_reader, &CardReader::failed, this, &BoardModel::failed);
    connect(&workspace.feed(), &services::ChangeFeed::changed, this, &BoardModel::takeNotice);
}

void BoardModel::setQuery(const storage::IssueQuery &query)
{
    m_query = query;
    m_query.sort = storage::IssueSort::Severity;
    m_query.descending = false;
    m_query.group.reset();
    m_query.limit = -1;
    m_isAsked = true;
    requery(true);
}

void BoardModel::rest()
{
    m_isAsked = false;
    m_requery.stop();
}

void BoardModel::setGroup(IssueGroup group)
{
    if (group == m_group)
        return;
    m_group = group;
    if (m_isAsked)
        requery(true);
}

void BoardModel::setFormat(const render::Format &format)
{
    m_format = format;
    for (CardStripModel *column : m_columns)
        column->refresh();
}

void BoardModel::requery(bool isHeadWanted)
{
    m_requery.stop();
    m_complete = false;
    if (isHeadWanted)
        m_sums.reset();
    m_reader.requestGroups(++m_generation, m_query, m_group, isHeadWanted ? kHead : 0);
}

CardStripModel *BoardModel::makeColumn(int key)
{
    const int place = key * 2 + int(m_group); // of both groups apart
    CardStripModel *&made = m_all[place];
    if (!made) {
        made = new CardStripModel(m_reader, place, this);
        made->setWords([this, column = made](const storage::IssueCard &card, int row) { return sentence(*column, card, row); });
    }
    return made;
}

CardStripModel *BoardModel::column(int key) const
{
    return m_all.value(key * 2 + int(m_group));
}

QString BoardModel::title(int key) const
{
    if (m_group == IssueGroup::Status)
        return render::label(IssueStatus(key));
    return key == 0 ? tr("Own effort") : tr("Level %1").arg(key);
}

std::optional<storage::GroupSum> BoardModel::sum(int key) const
{
    return m_sums ? std::optional(m_sums->value(key)) : std::nullopt;
}

bool BoardModel::isWithin(int key) const
{
    return m_group == IssueGroup::Level || admits(m_query, IssueStatus(key));
}

CardStripModel *BoardModel::columnOf(domain::IssueId id) const
{
    for (CardStripModel *column : m_columns)
        if (column->rowOf(id) >= 0)
            return column;
    return nullptr;
}

int BoardModel::topLevel() const
{
    const auto matrix = m_query.project.isValid() ? m_workspace.matrices().current(m_query.project) : base::fail(base::ErrorCode::NotFound);
    int top = 0;
    if (matrix)
        for (const domain::EscalationPath &path : matrix->paths)
            top = std::max(top, path.topLevel());
    return top;
}

void BoardModel::takeIds(quint64 generation, const storage::GroupedIds &ids, bool complete)
{
    if (generation != m_generation)
        return;
    QList<int> keys = ids.keys();
    if (m_group == IssueGroup::Status) {
        for (const IssueStatus status : kShownStatuses)
            keys << int(status);
    } else {
        for (int level = 0; level <= topLevel(); ++level)
            keys << level;
    }
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    m_isUpdating = true;
    for (const int key : keys)
        makeColumn(key)->setIds(ids.value(key));
    m_isUpdating = false;
    showColumns(keys);
    m_complete = complete;
    if (complete)
        Q_EMIT completed();
}

void BoardModel::showColumns(const QList<int> &keys)
{
    QVector<CardStripModel *> columns;
    for (const int key : keys)
        columns << makeColumn(key);
    if (columns == m_columns)
        return;
    m_columns = columns;
    Q_EMIT columnsChanged();
}

void BoardModel::takeSums(quint64 generation, const storage::GroupSums &sums)
{
    if (generation != m_generation)
        return;
    m_sums = sums;
    Q_EMIT sumsChanged();
}

void BoardModel::takeNotice(const services::ChangeNotice &notice)
{
    const auto issues = touchedIssues(notice);
    if (!m_isAsked || (issues && issues->isEmpty()))
        return;
    for (CardStripModel *column : m_columns)
        column->renew(issues);
    m_requery.start();
}

QString BoardModel::sentence(const CardStripModel &column, const storage::IssueCard &card, int row) const
{
    const int key = column.key() / 2;
    const qint64 count = m_sums ? m_sums->value(key).count : column.rowCount();
    return tr("%1; column %2, %3 of %4").arg(words().sentence(card), title(key), QString::number(row + 1), QString::number(count));
}

base::Result<services::BulkOutcome> BoardModel::move(const QVector<domain::IssueId> &ids, IssueStatus status)
{
    return services::BulkEdit(m_workspace).move(ids, status);
}

}
