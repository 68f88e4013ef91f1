#include "widgets/controls/segmentedcontrol.h"

#include "widgets/paint/textline.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace ui {

namespace {

QFont segmentFont(bool current)
{
    QFont font = typeFont(TextRole::Second);
    font.setWeight(current ? QFont::DemiBold : QFont::Medium);
    return font;
}

}

SegmentedControl::SegmentedControl(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("rungControl", true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

int SegmentedControl::addSegment(const QString &text)
{
    m_segments.append({text, -1});
    nameForReaders();
    updateGeometry();
    return int(m_segments.size()) - 1;
}

int SegmentedControl::addSegment(IconId icon, const QString &text)
{
    m_segments.append({text, int(icon)});
    nameForReaders();
    updateGeometry();
    return int(m_segments.size()) - 1;
}

void SegmentedControl::setCurrent(int index)
{
    if (index < 0 || index >= m_segments.size() || index == m_current)
        return;
    m_current = index;
    nameForReaders();
    update();
    Q_EMIT currentChanged(index);
}

void SegmentedControl::nameForReaders()
{
    QStringList words;
    for (const Segment &segment : m_segments)
        words << segment.text;
    setAccessibleName(tr("View: %1").arg(m_segments.value(m_current).text));
    setAccessibleDescription(words.join(tr(", ")));
}

int SegmentedControl::segmentWidth(const Segment &segment) const
{
    const int icon = segment.icon >= 0 ? scaled(13 + 6) : 0;
    return QFontMetrics(segmentFont(true)).horizontalAdvance(segment.text) + icon + 2 * scaled(11);
}

QSize SegmentedControl::sizeHint() const
{
    int width = 0;
    for (const Segment &segment : m_segments)
        width += segmentWidth(segment);
    return {width, scaled(28)};
}

QRect SegmentedControl::segmentRect(int index) const
{
    int left = 0;
    for (int i = 0; i < index; ++i)
        left += segmentWidth(m_segments.at(i));
    return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, segmentWidth(m_segments.at(index)), height()));
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(painter, rect(), space::kRadius, tint(Token::Base), QColor());
    for (int i = 0; i < m_segments.size(); ++i) {
        const Segment &segment = m_segments.at(i);
        const QRect box = segmentRect(i);
        const bool isCurrent = i == m_current;
        if (isCurrent) {
            QPainterPath whole;
            whole.addRoundedRect(rect(), space::kRadius, space::kRadius);
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setClipRect(box);
            painter.fillPath(whole, tint(Token::Selection));
            painter.restore();
        }
        QRect words = box;
        if (segment.icon >= 0) {
            const QRect icon(box.left() + scaled(11), box.top(), scaled(13), box.height());
            Icon::paint(painter, QStyle::visualRect(layoutDirection(), box, icon), IconId(segment.icon),
                        tint(isCurrent ? Token::Text : Token::Text2));
            words.setLeft(box.left() + scaled(11 + 13));
            words = QStyle::visualRect(layoutDirection(), box, words);
        }
        painter.setFont(segmentFont(isCurrent));
        painter.setPen(tint(isCurrent ? Token::Text : Token::Text2));
        painter.drawText(words, Qt::AlignCenter, segment.text);
        if (i > 0) {
            const int x = layoutDirection() == Qt::RightToLeft ? box.right() : box.left();
            painter.fillRect(QRect(x, 0, 1, height()), tint(Token::Line2));
        }
    }
    paintRounded(painter, rect(), space::kRadius, QColor(), tint(Token::Line2));
}

void SegmentedControl::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < m_segments.size(); ++i)
        if (segmentRect(i).contains(event->position().toPoint()))
            setCurrent(i);
}

void SegmentedControl::keyPressEvent(QKeyEvent *event)
{
    const int ahead = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    if (event->key() == Qt::Key_Right)
        setCurrent(m_current + ahead);
    else if (event->key() == Qt::Key_Left)
        setCurrent(m_current - ahead);
    else
        QWidget::keyPressEvent(event);
}

}
