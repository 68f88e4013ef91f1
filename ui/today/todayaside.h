#pragma once

#include "services/today/todaylist.h"

#include <QScrollArea>

#include <array>

class QVBoxLayout;

namespace ui {

class DayStrip;
class ElidedLabel;
class LeaderBars;
class LinkButton;
class SilenceBars;
class TextLabel;

// Beside the list: counts, the price of silence, the load per leader, the coming days. Shows, decides nothing.
class TodayAside : public QScrollArea
{
    Q_OBJECT
public:
    explicit TodayAside(QWidget *parent = nullptr);
    // Of the list; `isCapped`: at least so many.
    void setCounts(int due, bool isCapped, int dueToday);
    void setFigures(const services::TodayFigures &figures);
    // What the manager does alone, and what goes up without need.
    void setShares(const services::HandlingShares &shares);
    // How far the matrix can be relied on, in a line; empty: of several projects, or there is none.
    void setMatrixLine(const QString &line);

Q_SIGNALS:
    // Those behind a number, as a query of the Issues page.
    void issuesWanted(const QString &query);

private:
    struct Count {
        TextLabel *number = nullptr;
        TextLabel *word = nullptr;
    };
    // The head of a part, and a note at its end.
    struct Head {
        TextLabel *note = nullptr;
    };
    void addCounts();
    // Words with a number at the end that leads to the issues behind it.
    struct Share {
        QWidget *row = nullptr;
        TextLabel *words = nullptr;
        LinkButton *percent = nullptr;
    };
    Share addShare(const char *query);
    void addUnowned();
    void addShares();
    void addMatrixLine();
    Head addHead(const QString &title);
    void setCount(int which, const QString &number);
    static QString counted(int number);
    void showSilence(const services::TodayFigures &figures);
    void showComing(const QVector<services::ComingDay> &days);

    QVBoxLayout *m_column = nullptr;
    std::array<Count, 4> m_counts;
    LinkButton *m_unowned = nullptr;
    TextLabel *m_price;
    TextLabel *m_waiting;
    SilenceBars *m_silence;
    TextLabel *m_noLoad;
    LeaderBars *m_leaders;
    Head m_daysHead;
    DayStrip *m_days;
    std::array<ElidedLabel *, 3> m_needBys{};
    TextLabel *m_moreNeedBys;
    Share m_alone;
    Share m_lowEscalated;
    TextLabel *m_matrix;
};

}
