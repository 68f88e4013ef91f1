#pragma once

#include "domain/escalation/advice.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QSlider;
class QTableView;
class QVBoxLayout;

namespace models {
class PlayModel;
}

namespace ui {

class ElidedLabel;
class MomentEdit;
class PlayTimeline;
class TextLabel;

// Who would be told, and when, if nobody answers: a path of the matrix as it is edited, from a day and time chosen, as a
// picture and as a list. Nothing here is stored.
class PlayView : public QWidget
{
    Q_OBJECT
public:
    explicit PlayView(QWidget *parent = nullptr);
    // Start and need-by below each other where they do not fit beside each other.
    void setNarrow(bool narrow);
    void show(const domain::EngineContext &context, const domain::Matrix &matrix, const QString &pathKey, base::Instant now);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setupStart(QVBoxLayout *column);
    void setupSteps();
    void followSlider(int days);
    void startAt(base::Instant from);
    void replay();
    void showPlayed();
    void choose(int row);
    QTimeZone zone() const;

    models::PlayModel *m_model;
    ElidedLabel *m_path;
    TextLabel *m_sentence;
    MomentEdit *m_from;
    MomentEdit *m_needBy;
    QBoxLayout *m_startRow = nullptr;
    QSlider *m_days;
    PlayTimeline *m_timeline;
    QTableView *m_steps;
    QTimer m_replay;
    domain::EngineContext m_context;
    domain::EscalationPath m_shown;
    base::Instant m_now;
    base::Instant m_start;
};

}
