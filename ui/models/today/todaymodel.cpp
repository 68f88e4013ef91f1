#include "models/today/todaymodel.h"

#include "render/wording/names.h"
#include "render/wording/todaywords.h"
#include "services/issue/issueservice.h"
#include "services/workspace/workspace.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace models {

namespace {

constexpr int kFirstRows = 12; // fill a window
constexpr int kMostRows = 200;
constexpr int kStripDays = 14;
constexpr int kSoonMs = 60;
constexpr int kRefreshedMs = 1000; // while the cached advice is brought up to date, slice by slice
constexpr int kFiguresMs = 300;
constexpr int kMinuteMs = 60'000;

// Whom a row is about, where its act is to turn to one person; else the act.
QString shortAct(const domain::DueItem &item, const render::AdviceWords &words)
{
    const bool isOfOne = item.action == domain::DueAction::Contact || item.action == domain::DueAction::AskAgain;
    const QString name = isOfOne ? words.name(item.people.value(0)) : QString();
    return name.isEmpty() ? render::dueAct(item, words) : name;
}

}

TodayModel::TodayModel(services::Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_reader(workspace), m_figureReader(workspace)
{
    m_soon.setSingleShot(true);
    m_figuresSoon.setSingleShot(true);
    m_figuresSoon.setInterval(kFiguresMs);
    connect(&m_figuresSoon, &QTimer::timeout, this, [this] { m_figureReader.request({m_project, 0, 0, kStripDays}); });
    connect(&m_soon, &QTimer::timeout, this, &TodayModel::reload);
    m_minute.setInterval(kMinuteMs);
    connect(&m_minute, &QTimer::timeout, this, &TodayModel::tick);
    m_minute.start();
    connect(&m_reader, &TodayReader::listReady, this, &TodayModel::take);
    connect(&m_figureReader, &TodayReader::figuresReady, this, [this](const services::TodayFigures &figures) {
        m_figures = figures;
        Q_EMIT figuresRead();
    });
    connect(&m_figureReader, &TodayReader::sharesReady, this, [this](const services::HandlingShares &shares) {
        m_shares = shares;
        Q_EMIT sharesRead();
    });
    connect(&m_reader, &TodayReader::failed, this, &TodayModel::failed);
    connect(&m_figureReader, &TodayReader::failed, this, &TodayModel::failed);
    connect(&workspace.feed(), &services::ChangeFeed::changed, this, &TodayModel::readSoon);
}

// What a person did shows at once; a timer that runs is not put off by the next change.
void TodayModel::readSoon(const services::ChangeNotice &notice)
{
    const int wait = notice.touches(domain::RecordKind::Contact) ? kSoonMs : kRefreshedMs;
    if (!m_soon.isActive() || m_soon.remainingTime() > wait)
        m_soon.start(wait);
}

void TodayModel::setProject(domain::ProjectId project)
{
    m_project = project;
    reload();
    m_figuresSoon.stop();
    m_figuresFollow = true;
}

void TodayModel::reload()
{
    m_soon.stop();
    m_reader.request({m_project, kFirstRows, kMostRows, 0});
    if (!m_figuresSoon.isActive())
        m_figuresSoon.start();
}

// Only what waits for the clock is read again; the words that count down follow it each minute.
void TodayModel::tick()
{
    if (m_next.isValid() && m_next <= now())
        reload();
    else if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_lines.size()) - 1));
}

base::Instant TodayModel::now() const
{
    return m_workspace.clock().now();
}

QDate TodayModel::today() const
{
    if (const auto context = m_workspace.issues().context(m_project); context && m_project.isValid())
        return context->projectCalendar().localDate(now());
    const auto any = m_list.contexts.cbegin();
    return any != m_list.contexts.cend() ? any->projectCalendar().localDate(now()) : now().toDateTime().toLocalTime().date();
}

void TodayModel::take(const services::TodayList &list, base::Instant next)
{
    m_next = next;
    if (std::exchange(m_figuresFollow, false)) // not beside the first rows: they would share the processor
        m_figureReader.request({m_project, 0, 0, kStripDays});
    const bool isSame = m_isRead && isKnown(list.rows);
    if (isSame) {
        m_list = list;
        if (!m_lines.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_lines.size()) - 1));
        Q_EMIT listRead();
        return;
    }
    beginResetModel();
    m_list = list;
    m_isRead = true;
    m_lines.clear();
    for (int row = 0; row < m_list.rows.size(); ++row) {
        const domain::DueGroup group = m_list.rows[row].item.group;
        if (group != domain::DueGroup::Pinned && (m_lines.isEmpty() || m_lines.last().group != group))
            m_lines.append({group, -1});
        m_lines.append({group, row});
    }
    endResetModel();
    Q_EMIT listRead();
}

bool TodayModel::isKnown(const QVector<services::TodayRow> &rows) const
{
    return std::equal(rows.begin(), rows.end(), m_list.rows.begin(), m_list.rows.end(),
                      [](const services::TodayRow &a, const services::TodayRow &b) {
                          return a.item.issue == b.item.issue && a.item.risk == b.item.risk && a.item.thing == b.item.thing
                                 && a.item.group == b.item.group;
                      });
}

bool TodayModel::isCountCapped() const
{
    return std::any_of(m_list.counts.begin(), m_list.counts.end(), [](int count) { return count >= services::TodayList::kMostCounted; });
}

int TodayModel::dueTodayCount() const
{
    return int(std::count_if(m_list.rows.begin(), m_list.rows.end(),
                             [this](const services::TodayRow &row) { return untilData(row, IsTodayRole).toBool(); }));
}

const services::TodayRow *TodayModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_lines.size() || m_lines[index.row()].row < 0)
        return nullptr;
    return &m_list.rows[m_lines[index.row()].row];
}

domain::RecordRef TodayModel::recordAt(const QModelIndex &index) const
{
    const services::TodayRow *row = rowAt(index);
    if (!row)
        return {};
    return row->isRisk() ? domain::RecordRef{domain::RecordKind::Risk, row->item.risk.value()}
                         : domain::RecordRef{domain::RecordKind::Issue, row->item.issue.value()};
}

QModelIndex TodayModel::indexOf(domain::IssueId issue, domain::DueThing thing) const
{
    for (int line = 0; line < m_lines.size(); ++line)
        if (const services::TodayRow *row = rowAt(index(line)); row && row->item.issue == issue && row->item.thing == thing)
            return index(line);
    return {};
}

int TodayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

Qt::ItemFlags TodayModel::flags(const QModelIndex &index) const
{
    return rowAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemNeverHasChildren;
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const services::TodayRow *row = rowAt(index);
    if (role == IsHeadRole)
        return !row;
    if (role == GroupRole)
        return int(m_lines[index.row()].group);
    return row ? rowData(*row, role) : headData(m_lines[index.row()].group, role);
}

QVariant TodayModel::headData(domain::DueGroup group, int role) const
{
    const auto shown = std::count_if(m_list.rows.begin(), m_list.rows.end(),
                                     [group](const services::TodayRow &row) { return row.item.group == group; });
    const int all = m_list.counts[size_t(group)];
    const QLocale locale;
    const QString count = all >= services::TodayList::kMostCounted ? tr("%1+").arg(locale.toString(all)) : locale.toString(all);
    const QString part = all > shown ? tr("the first %1 of %2").arg(locale.toString(shown), count) : QString();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return render::label(group);
    case SecondRole:
        return part.isEmpty() ? render::hint(group) : tr("%1, %2").arg(render::hint(group), part);
    default:
        return {};
    }
}

QVariant TodayModel::rowData(const services::TodayRow &row, int role) const
{
    const auto context = m_list.contexts.constFind(row.project);
    if (context == m_list.contexts.cend())
        return {};
    const render::AdviceWords words(*context);
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return spokenRow(row);
    case SecondRole:
        return render::dueWhy(row.item, words);
    case ActRole:
        return render::dueAct(row.item, words);
    case ShortActRole:
        return shortAct(row.item, words);
    case ActionRole:
        return int(row.item.action);
    case ChannelRole:
        return int(row.item.channel);
    case KeyRole:
        return row.key;
    case MarkRole:
        return int(row.severity);
    case MarkTextRole:
        return row.isRisk() ? render::label(row.rating) : render::label(row.severity);
    default:
        return untilData(row, role);
    }
}

QVariant TodayModel::untilData(const services::TodayRow &row, int role) const
{
    const auto context = m_list.contexts.constFind(row.project);
    const base::Instant until = row.item.until;
    if (!until.isValid() || context == m_list.contexts.cend())
        return {};
    const render::Format format(*context);
    const base::Instant present = now();
    const QDate day = format.localDate(until);
    const bool isToday = day == format.localDate(present);
    switch (role) {
    case IsTodayRole:
        return day <= format.localDate(present);
    case UntilDayRole:
        return isToday ? tr("Today") : day.year() == format.localDate(present).year() ? format.weekday(day) : format.dayMonthYear(day);
    case UntilTimeRole:
        return format.locale().toString(QDateTime::fromMSecsSinceEpoch(until.ms(), format.zone()).time(), QStringLiteral("HH:mm"));
    case UntilNearRole:
        return format.relative(until, present);
    default:
        return {};
    }
}

QString TodayModel::spokenRow(const services::TodayRow &row) const
{
    const auto text = [&](int role) { return rowData(row, role).toString(); };
    QStringList parts{render::label(row.item.group), text(MarkTextRole), row.title, row.key, text(SecondRole)};
    if (row.item.until.isValid())
        parts << tr("until %1 %2").arg(text(UntilDayRole), text(UntilTimeRole));
    parts << text(ActRole);
    return parts.join(QStringLiteral(", "));
}

}
