#pragma once

#include "domain/record/recordkind.h"
#include "models/today/todayreader.h"
#include "services/changefeed.h"

#include <QAbstractListModel>
#include <QTimer>

namespace models {

// Today as one list: the groups' heads and their rows. Follows the change feed and the clock; a row whose thing is done leaves.
class TodayModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IsHeadRole = Qt::UserRole, // a group's head: not selectable
        GroupRole,                 // domain::DueGroup
        ActionRole,                // domain::DueAction
        ChannelRole,
        KeyRole,
        SecondRole,    // why, or the group's hint
        MarkRole,      // 0..3: severity, or the risk's rating
        MarkTextRole,
        UntilDayRole,  // "Today", "Thu 15 Oct"
        UntilTimeRole, // "16:00"
        UntilNearRole, // "in 50 minutes"
        IsTodayRole,   // today, or passed before
        ActRole,       // the button's words
        ShortActRole,  // the same where there is little room: whom to call or ask, the icon tells how
    };

    explicit TodayModel(services::Workspace &workspace, QObject *parent = nullptr);
    void setProject(domain::ProjectId project);
    domain::ProjectId project() const { return m_project; }
    void reload();

    bool isRead() const { return m_isRead; }
    int dueCount() const { return m_list.total(); }
    bool isCountCapped() const;
    int pinnedCount() const { return m_list.counts[0]; }
    int dueTodayCount() const;
    // Null for a head.
    const services::TodayRow *rowAt(const QModelIndex &index) const;
    domain::RecordRef recordAt(const QModelIndex &index) const;
    QModelIndex indexOf(domain::IssueId issue, domain::DueThing thing) const;
    const services::TodayFigures &figures() const { return m_figures; }
    const services::HandlingShares &shares() const { return m_shares; }
    base::Instant now() const;
    QDate today() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void listRead();
    void figuresRead();
    void sharesRead();
    void failed(const base::Error &error);

private:
    // One line of the list: row < 0 is the head of a group.
    struct Line {
        domain::DueGroup group = domain::DueGroup::Pinned;
        int row = -1;
    };
    void take(const services::TodayList &list, base::Instant next);
    void tick();
    void readSoon(const services::ChangeNotice &notice);
    bool isKnown(const QVector<services::TodayRow> &rows) const;
    QVariant headData(domain::DueGroup group, int role) const;
    QVariant rowData(const services::TodayRow &row, int role) const;
    QVariant untilData(const services::TodayRow &row, int role) const;
    QString spokenRow(const services::TodayRow &row) const;

    services::Workspace &m_workspace;
    TodayReader m_reader;
    TodayReader m_figureReader; // of its own: the list never waits for sums over everything
    domain::ProjectId m_project;
    services::TodayList m_list;
    services::TodayFigures m_figures;
    services::HandlingShares m_shares;
    QVector<Line> m_lines;
    base::Instant m_next;
    QTimer m_soon;
    QTimer m_figuresSoon;
    bool m_figuresFollow = false; // are asked for once the first rows are there
    QTimer m_minute;
    bool m_isRead = false;
};

}
