#include "shell/notice/duewatch.h"

#include "render/wording/todaywords.h"
#include "services/workspace/workspace.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int kWatchedRows = 100; // a group
constexpr int kSoonMs = 400;
constexpr qint64 kLongestWaitMs = 6LL * 60 * 60 * 1000; // a sleeping computer's timers are late
constexpr int kAfterMs = 1500;    // the cached advice is brought up to date first

QString identityOf(const services::TodayRow &row)
{
    return QStringLiteral("%1/%2/%3/%4").arg(row.item.issue.value()).arg(row.item.risk.value()).arg(int(row.item.thing)).arg(int(row.item.action));
}

}

DueWatch::DueWatch(QObject *parent) : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    m_next.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &DueWatch::look);
    connect(&m_next, &QTimer::timeout, this, &DueWatch::look);
}

DueWatch::~DueWatch() = default;

void DueWatch::setWorkspace(services::Workspace *workspace)
{
    m_soon.stop();
    m_next.stop();
    m_reader.reset();
    m_known.reset();
    m_workspace = workspace;
    if (!workspace)
        return;
    m_reader = std::make_unique<models::TodayReader>(*workspace);
    connect(m_reader.get(), &models::TodayReader::listReady, this, &DueWatch::take);
    m_soon.start();
}

void DueWatch::setProject(domain::ProjectId project)
{
    m_project = project;
    m_known.reset();
    if (m_workspace)
        m_soon.start();
}

// A log entry or an edit comes from a person at this window; a refreshed advice changes the issue's row alone.
void DueWatch::followChanges(const services::ChangeNotice &notice)
{
    const bool isLogged = notice.touches(domain::RecordKind::Contact) || notice.everything;
    m_isOwnChange = m_isOwnChange || (isLogged && !notice.fromElsewhere);
    m_soon.start();
}

void DueWatch::look()
{
    if (m_reader)
        m_reader->request({m_project, kWatchedRows, 0, 0});
}

void DueWatch::take(const services::TodayList &list, base::Instant next)
{
    QSet<QString> present;
    QStringList fresh;
    for (const services::TodayRow &row : list.rows) {
        const QString identity = identityOf(row);
        present.insert(identity);
        if (m_known && !m_known->contains(identity))
            fresh << wordsOf(row, list);
    }
    m_known = present;
    const bool isCapped = std::any_of(list.counts.begin(), list.counts.end(), [](int count) { return count >= services::TodayList::kMostCounted; });
    Q_EMIT counted(list.total(), isCapped);
    if (!fresh.isEmpty() && !m_isOwnChange)
        Q_EMIT fellDue(fresh);
    m_isOwnChange = false;
    if (next.isValid())
        m_next.start(int(std::clamp(next.ms() - m_workspace->clock().now().ms() + kAfterMs, qint64(kAfterMs) * 4, kLongestWaitMs)));
}

QString DueWatch::wordsOf(const services::TodayRow &row, const services::TodayList &list)
{
    const auto context = list.contexts.constFind(row.project);
    if (context == list.contexts.cend() || row.item.action == domain::DueAction::TakeConfidentialRoute)
        return row.key;
    return row.key + QLatin1Char(' ') + render::label(row.item.group);
}

}
