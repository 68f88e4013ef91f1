#pragma once

#include "issue/timeline/timelineground.h"
#include "models/issue/timeline/timelinemodel.h"

#include <QWidget>

class QScrollBar;

namespace ui {

class Button;
class SegmentedControl;
class TimelineAxis;
class TimelineList;

// The issues of a query as bars on a line of time, in the query's order. Moves need-bys; everything else only looks.
class IssueTimeline : public QWidget
{
    Q_OBJECT
public:
    explicit IssueTimeline(services::Workspace &workspace, QWidget *parent = nullptr);
    ~IssueTimeline() override; // the rows go before what they show

    void setQuery(const storage::IssueQuery &query);
    // Follows no changes until it is asked again.
    void rest() { m_model->rest(); }
    void setFormat(const render::Format &format);
    void setCurrent(domain::IssueId id);
    domain::IssueId current() const { return m_current; }
    models::TimelineModel &model() const { return *m_model; }
    const TimelineScale &scale() const { return m_state.scale; }
    // All of the bars in sight.
    void fitToBars();
    void focusRows();

Q_SIGNALS:
    void currentChanged(domain::IssueId id);
    void opened(domain::IssueId id);
    void failed(const base::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setupUi();
    QWidget *makeBar();
    void setupModel();
    void zoomTo(double pxPerDay, double x);
    void scroll(double px);
    void follow(); // scale and size have changed
    void followRows();
    void moveNeedBy(domain::IssueId id, QDate day);
    double chartWidth() const;
    base::Instant rangeStart() const;

    models::TimelineModel *m_model;
    TimelineState m_state;
    SegmentedControl *m_zoom;
    TimelineAxis *m_axis;
    TimelineList *m_list;
    QScrollBar *m_bar;
    domain::IssueId m_current;
    bool m_isMoved = false;     // by the person; until then today stays in sight
    bool m_isFollowing = false; // selection or controls are being set by us
};

}
