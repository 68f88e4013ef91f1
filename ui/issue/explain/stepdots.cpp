#include "issue/explain/stepdots.h"

#include "widgets/paint/textline.h"
#include "widgets/theme/icon.h"

#include <QPainter>

namespace ui {

using services::ProcessStep;
using services::StepState;

namespace {

constexpr int kDot = 16;
constexpr int kDotGap = 10;
constexpr int kSteps = 4;

QString stepName(ProcessStep step)
{
    switch (step) {
    case ProcessStep::Check:
        return StepDots::tr("Check");
    case ProcessStep::Choose:
        return StepDots::tr("Choose");
    case ProcessStep::Tell:
        return StepDots::tr("Tell");
    case ProcessStep::FollowUp:
        return StepDots::tr("Follow up");
    }
    return {};
}

QString stateName(StepState state)
{
    switch (state) {
    case StepState::Done:
        return StepDots::tr("done");
    case StepState::Skipped:
        return StepDots::tr("skipped");
    case StepState::Current:
        return StepDots::tr("now");
    case StepState::Ahead:
        return StepDots::tr("to come");
    }
    return {};
}

}

StepDots::StepDots(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, &QWidget::updateGeometry);
    show({});
}

void StepDots::show(const services::FourSteps &steps)
{
    m_steps = steps;
    QStringList lines;
    for (int i = 0; i < kSteps; ++i)
        lines << tr("%1. %2: %3", "number, step, state").arg(locale().toString(i + 1), stepName(ProcessStep(i)), stateName(steps.of(ProcessStep(i))));
    setToolTip(lines.join(QLatin1Char('\n')).toHtmlEscaped());
    setAccessibleName(tr("Steps of the escalation"));
    setAccessibleDescription(lines.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

void StepDots::setShort(bool isShort)
{
    m_isShort = isShort;
    updateGeometry();
}

QString StepDots::word() const
{
    return m_isShort || !m_steps.current ? QString() : stepName(*m_steps.current);
}

QSize StepDots::sizeHint() const
{
    const int dots = kSteps * scaled(kDot) + (kSteps - 1) * scaled(kDotGap);
    return {dots + 2 + (word().isEmpty() ? 0 : scaled(space::kS) + lineWidth(word(), TextRole::Label)), scaled(kDot) + 4};
}

void StepDots::paintMark(QPainter &painter, const QRectF &ring, int step) const
{
    const StepState state = m_steps.of(ProcessStep(step));
    const bool isCurrent = state == StepState::Current;
    QPen pen(tint(isCurrent ? Token::Accent : Token::Field), 1.5);
    if (state == StepState::Skipped)
        pen.setDashPattern({2, 1.6});
    painter.setPen(pen);
    painter.setBrush(isCurrent ? QBrush(tint(Token::Accent)) : QBrush(Qt::NoBrush));
    painter.drawEllipse(ring);
    if (state == StepState::Done) {
        Icon::paint(painter, ring.adjusted(2.5, 2.5, -2.5, -2.5), IconId::Check, tint(Token::Ok));
        return;
    }
    QFont font = typeFont(TextRole::Axis);
    font.setPixelSize(scaled(10));
    painter.setFont(font);
    painter.setPen(tint(isCurrent ? Token::OnAccent : Token::Text3));
    painter.drawText(ring, Qt::AlignCenter, locale().toString(step + 1));
}

void StepDots::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = scaled(kDot);
    const qreal step = side + scaled(kDotGap);
    const qreal top = (height() - side) / 2.0;
    const auto placed = [this](const QRectF &rect) {
        return isRightToLeft() ? QRectF(width() - rect.right(), rect.top(), rect.width(), rect.height()) : rect;
    };
    for (int i = 0; i < kSteps; ++i) {
        const QRectF ring(1 + i * step, top, side, side);
        if (i + 1 < kSteps)
            painter.fillRect(placed(QRectF(ring.right() + 1, ring.center().y() - 0.5, step - side - 2, 1)), tint(Token::Line2));
        paintMark(painter, placed(ring), i);
    }
    if (word().isEmpty())
        return;
    const QRectF rest(1 + kSteps * step - scaled(kDotGap) + scaled(space::kS), 0, width(), height());
    paintLine(painter, placed(QRectF(rest.left(), 0, width() - rest.left(), height())), {word(), TextRole::Label, Token::Accent}, layoutDirection());
}

}
