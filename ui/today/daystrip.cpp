#include "today/daystrip.h"

#include "render/wording/format.h"
#include "widgets/paint/textline.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace ui {

namespace {

constexpr int kColumnHeight = 82;
constexpr int kMostBlocks = 7;

}

DayStrip::DayStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void DayStrip::setDays(const QVector<services::ComingDay> &days)
{
    m_days = days;
    QStringList lines;
    for (const services::ComingDay &day : days)
        if (day.checkpoints > 0 || !day.needBys.isEmpty())
            lines << spoken(day);
    setAccessibleName(tr("Coming days"));
    setAccessibleDescription(lines.join(QStringLiteral("; ")));
    update();
}

// One letter; a locale without narrow names numbers its days.
QString DayStrip::letterOf(QDate day)
{
    const QString narrow = QLocale().dayName(day.dayOfWeek(), QLocale::NarrowFormat);
    return narrow.isEmpty() || narrow.front().isDigit() ? QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat).left(1) : narrow;
}

QSize DayStrip::sizeHint() const
{
    return {scaled(240), scaled(kColumnHeight) + scaled(6) + 2 * Theme::current().lineHeight(TextRole::Axis)};
}

QSize DayStrip::minimumSizeHint() const
{
    return {scaled(180), sizeHint().height()};
}

QString DayStrip::spoken(const services::ComingDay &day) const
{
    const render::Format format;
    QStringList parts{format.weekday(day.day)};
    if (!day.holiday.isEmpty())
        parts << day.holiday;
    else if (!day.isWorked)
        parts << tr("day off");
    if (day.checkpoints > 0)
        parts << (services::isCountedNoFurther(day) ? tr("over %Ln checkpoints", nullptr, day.checkpoints - 1) : tr("%Ln checkpoints", nullptr, day.checkpoints));
    for (const QString &needBy : day.needBys)
        parts << tr("needed by %1").arg(needBy);
    return parts.join(QStringLiteral(", "));
}

QRectF DayStrip::columnOf(int day) const
{
    const qreal gap = scaled(2);
    const qreal wide = (width() - gap * (m_days.size() - 1)) / std::max<qsizetype>(1, m_days.size());
    const int place = layoutDirection() == Qt::RightToLeft ? int(m_days.size()) - 1 - day : day;
    return {place * (wide + gap), 0, wide, qreal(scaled(kColumnHeight))};
}

void DayStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int day = 0; day < m_days.size(); ++day)
        paintDay(painter, day);
}

void DayStrip::paintDay(QPainter &painter, int index) const
{
    const services::ComingDay &day = m_days[index];
    const QRectF column = columnOf(index);
    const bool isToday = index == 0;
    paintRounded(painter, column, space::kRadiusMark, tint(!day.isWorked ? Token::Line : isToday ? Token::Tint : Token::Base),
                 day.isWorked ? tint(Token::Line) : QColor());
    const qreal high = scaled(7);
    const qreal step = scaled(10);
    const qreal wide = std::min<qreal>(column.width() - scaled(6), scaled(12));
    const int blocks = std::min(day.checkpoints, kMostBlocks);
    for (int k = 0; k < blocks; ++k) {
        const QRectF block(column.center().x() - wide / 2, column.bottom() - scaled(5) - high - k * step, wide, high);
        const bool isMore = k == kMostBlocks - 1 && day.checkpoints > kMostBlocks;
        paintRounded(painter, block, 2, isMore ? QColor() : tint(isToday ? Token::Accent : Token::Field),
                     isMore ? tint(isToday ? Token::Accent : Token::Field) : QColor());
    }
    if (!day.needBys.isEmpty()) {
        QPainterPath mark;
        const QPointF top(column.center().x(), column.top() + scaled(5));
        mark.addPolygon({top + QPointF(-scaled(5), 0), top + QPointF(scaled(5), 0), top + QPointF(0, scaled(6))});
        painter.fillPath(mark, tint(Token::Text));
    }
    const int line = Theme::current().lineHeight(TextRole::Axis);
    const QRectF letter(column.left() - 2, column.bottom() + scaled(4), column.width() + 4, line);
    const Token ink = isToday ? Token::Accent : Token::Text3;
    paintLine(painter, letter, {letterOf(day.day), TextRole::Axis, ink, Qt::AlignCenter}, layoutDirection());
    paintLine(painter, letter.translated(0, line), {QLocale().toString(day.day.day()), TextRole::Axis, ink, Qt::AlignCenter, isToday}, layoutDirection());
}

bool DayStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QString text;
    for (int day = 0; day < m_days.size(); ++day)
        if (const QRectF column = columnOf(day); help->pos().x() >= column.left() && help->pos().x() <= column.right())
            text = QStringLiteral("<qt>") + spoken(m_days[day]).toHtmlEscaped() + QStringLiteral("</qt>");
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

}
