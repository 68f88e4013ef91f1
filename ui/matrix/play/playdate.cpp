// The date of PlayTimeline: dragged through the picture.
#include "matrix/play/playtimeline.h"

#include <QMouseEvent>

#include <algorithm>

namespace ui {

void PlayTimeline::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isDated && event->buttons() & Qt::LeftButton)
        drag(event->position().x());
}

void PlayTimeline::drag(qreal place)
{
    const qreal x = layoutDirection() == Qt::LeftToRight ? place : width() - place;
    setMoment(m_scale.at(x - gutter()));
}

int PlayTimeline::rowInForce(int lane) const
{
    int found = -1;
    const auto &steps = m_model.steps();
    for (int row = 0; row < steps.size(); ++row)
        if (int(steps[row].severity) == lane && (found < 0 || steps[row].step.at <= m_moment))
            found = row;
    return found;
}

void PlayTimeline::setMoment(base::Instant moment)
{
    m_moment = std::clamp(moment, m_model.question().from, std::max(m_end, m_model.question().from));
    if (m_current >= 0 && m_current < m_model.steps().size())
        m_current = rowInForce(int(m_model.steps()[m_current].severity));
    update();
    Q_EMIT momentChanged();
}

void PlayTimeline::moveBy(qreal share)
{
    const qreal step = std::max(1.0, m_scale.width() * share);
    setMoment(std::max(m_scale.at(m_scale.x(m_moment) + step), base::Instant(m_moment.ms() + 60'000)));
}

}
