#pragma once

#include "services/today/todaylist.h"

#include <QScrollArea>

#include <array>

class QVBoxLayout;

namespace ui {

class DayStrip;
class ElidedLabel;
class LeaderBars;
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
    // How far the matrix can be relied on, in a line; empty: of several projects, or there is none.
    void setMatrixLine(const QString &line);

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
    void addMatrixLine();
    Head addHead(const QString &title);
    void setCount(int which, const QString &number);
    static QString counted(int number);
    void showSilence(const services::TodayFigures &figures);
    void showComing(const QVector<services::ComingDay> &days);

    QVBoxLayout *m_column = nullptr;
    std::array<Count, 4> m_counts;
    TextLabel *m_price;
    TextLabel *m_waiting;
    SilenceBars *m_silence;
    TextLabel *m_noLoad;
    LeaderBars *m_leaders;
    Head m_daysHead;
    DayStrip *m_days;
    std::array<ElidedLabel *, 3> m_needBys{};
    TextLabel *m_moreNeedBys;
    TextLabel *m_matrix;
};

}
