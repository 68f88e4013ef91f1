#include "models/issue/timeline/timelinemodel.h"

#include "services/issue/board/boardservice.h"
#include "services/workspace/workspace.h"

namespace models {

namespace {
constexpr int kTimelineHead = 128; // ids asked ahead: more than a tall window shows
}

TimelineModel::TimelineModel(services::Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_clock(workspace.clock()), m_reader(workspace), m_rows(m_reader, 0)
{
    m_rows.setWords([this](const storage::IssueCard &card, int) { return sentence(card); });
    m_requery.setSingleShot(true);
    m_requery.setInterval(30);
    connect(&m_requery, &QTimer::timeout, this, [this] { requery(false); });
    connect(&m_reader, &CardReader::idsReady, this, &TimelineModel::takeIds);
    connect(&m_reader, &CardReader::failed, this, &TimelineModel::failed);
    connect(&workspace.feed(), &services::ChangeFeed::changed, this, &TimelineModel::takeNotice);
}

void TimelineModel::setQuery(const storage::IssueQuery &query)
{
    m_query = query;
    m_query.limit = -1;
    m_isAsked = true;
    requery(true);
}

void TimelineModel::rest()
{
    m_isAsked = false;
    m_requery.stop();
}

void TimelineModel::setFormat(const render::Format &format)
{
    m_format = format;
    m_rows.refresh();
}

void TimelineModel::requery(bool isHeadWanted)
{
    m_requery.stop();
    m_complete = false;
    m_reader.requestList(++m_generation, m_query, isHeadWanted ? kTimelineHead : 0);
}

void TimelineModel::takeIds(quint64 generation, const storage::GroupedIds &ids, bool complete)
{
    if (generation != m_generation)
        return;
    m_isUpdating = true;
    m_rows.setIds(ids.value(0));
    m_isUpdating = false;
    m_complete = complete;
    Q_EMIT listed();
    if (complete)
        Q_EMIT completed();
}

void TimelineModel::takeNotice(const services::ChangeNotice &notice)
{
    const auto issues = touchedIssues(notice);
    if (!m_isAsked || (issues && issues->isEmpty()))
        return;
    m_rows.renew(issues);
    m_requery.start();
}

base::Instant TimelineModel::endOf(const storage::IssueCard &card) const
{
    using domain::IssueStatus;
    const bool isOpen = card.row.status == IssueStatus::Open || card.row.status == IssueStatus::InProgress;
    return isOpen ? card.row.needBy : card.resolvedAt;
}

QString TimelineModel::sentence(const storage::IssueCard &card) const
{
    QStringList parts{CardWords(m_format, now()).sentence(card)};
    const auto add = [&](const QString &words, base::Instant at) {
        if (at.isValid())
            parts << words.arg(m_format.momentNear(at, now()));
    };
    add(tr("raised %1"), card.raisedAt);
    for (const storage::LevelMark &mark : card.marks)
        add(tr("level %1 on %2").arg(mark.level).arg(QStringLiteral("%1")), mark.at);
    add(tr("next checkpoint %1"), card.row.nextCheckpoint);
    add(tr("need-by %1"), card.row.needBy);
    if (endOf(card) == card.resolvedAt)
        add(tr("resolved %1"), card.resolvedAt);
    return parts.join(QStringLiteral("; "));
}

base::Result<> TimelineModel::moveNeedBy(domain::IssueId id, QDate day)
{
    return services::BoardService(m_workspace).moveNeedBy(id, day);
}

}
