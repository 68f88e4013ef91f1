#pragma once

#include "domain/escalation/advice.h"

#include <QTimer>
#include <QWidget>

namespace models {
class PlayModel;
}

namespace ui {

class Button;
class ElidedLabel;
class PlayTimeline;
class TextLabel;

// Under the grid: what would happen from now on if nobody answered, with a date to drag through it, and Play, which moves it.
// Nothing here is stored.
class PlayStrip : public QWidget
{
    Q_OBJECT
public:
    explicit PlayStrip(QWidget *parent = nullptr);
    void show(const domain::EngineContext &context, const domain::Matrix &matrix, const QString &pathKey, base::Instant now);
    void play();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void replay();
    void advance();
    void showMoment();

    models::PlayModel *m_model;
    Button *m_play;
    TextLabel *m_from;
    ElidedLabel *m_sentence;
    PlayTimeline *m_timeline;
    QTimer m_replay;
    QTimer m_running;
    domain::EngineContext m_context;
    domain::EscalationPath m_shown;
    base::Instant m_now;
};

}
