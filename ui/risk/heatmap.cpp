#include "risk/heatmap.h"

#include "widgets/paint/textline.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

Token ratingFill(domain::RiskRating rating)
{
    switch (rating) {
    case domain::RiskRating::Low:
        return Token::Base;
    case domain::RiskRating::Medium:
        return Token::Early;
    case domain::RiskRating::High:
        return Token::WarnTint;
    case domain::RiskRating::VeryHigh:
        return Token::ErrTint;
    }
    return Token::Base;
}

}

HeatMap::HeatMap(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Risk matrix"));
    setMinimumHeight(scaled(200));
}

void HeatMap::setMatrix(const domain::RiskMatrix &matrix)
{
    m_matrix = matrix;
    update();
}

void HeatMap::setPills(const QVector<Pill> &pills)
{
    m_pills = pills;
    QStringList words;
    for (const Pill &pill : pills)
        words << tr("%1: probability %2, impact %3").arg(pill.name).arg(pill.probability).arg(pill.impact);
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    update();
}

void HeatMap::setSelected(domain::RiskId id, const QVector<QPoint> &trail)
{
    m_selected = id;
    m_trail = trail;
    update();
}

QSize HeatMap::sizeHint() const
{
    return {scaled(520), scaled(246)};
}

QRectF HeatMap::grid() const
{
    const int names = scaled(86);
    const int below = scaled(22);
    return layoutDirection() == Qt::RightToLeft ? QRectF(0, 0, width() - names, height() - below)
                                                : QRectF(names, 0, width() - names, height() - below);
}

QRectF HeatMap::cell(int probability, int impact) const
{
    const QRectF area = grid();
    const double w = area.width() / m_matrix.size;
    const double h = area.height() / m_matrix.size;
    const int column = layoutDirection() == Qt::RightToLeft ? m_matrix.size - impact : impact - 1;
    return {area.left() + column * w, area.top() + (m_matrix.size - probability) * h, w, h};
}

// Pills of one cell stand beside each other, then under each other.
QRectF HeatMap::pillRect(int pill) const
{
    const Pill &wanted = m_pills.at(pill);
    int place = 0;
    for (int i = 0; i < pill; ++i)
        place += m_pills.at(i).probability == wanted.probability && m_pills.at(i).impact == wanted.impact;
    const QRectF box = cell(wanted.probability, wanted.impact);
    const double w = scaled(38);
    const double h = scaled(22);
    const int perRow = std::max(1, int((box.width() - scaled(12)) / (w + scaled(4))));
    const double x = box.left() + scaled(10) + (place % perRow) * (w + scaled(4));
    const double y = box.center().y() - h / 2 + (place / perRow) * scaled(8);
    return {x, y, w, h};
}

int HeatMap::pillAt(const QPointF &position) const
{
    for (int pill = int(m_pills.size()) - 1; pill >= 0; --pill)
        if (pillRect(pill).contains(position))
            return pill;
    return -1;
}

bool HeatMap::cellAt(const QPointF &position, int &probability, int &impact) const
{
    for (probability = 1; probability <= m_matrix.size; ++probability)
        for (impact = 1; impact <= m_matrix.size; ++impact)
            if (cell(probability, impact).contains(position))
                return true;
    return false;
}

int HeatMap::selectedPill() const
{
    for (int pill = 0; pill < m_pills.size(); ++pill)
        if (m_pills.at(pill).id == m_selected)
            return pill;
    return -1;
}

void HeatMap::paintEvent(QPaintEvent *)
{
    if (m_matrix.cells.size() != m_matrix.size)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCells(painter);
    paintAppetite(painter);
    paintTrail(painter);
    paintPills(painter);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tint(Token::Accent), 2));
        painter.drawRoundedRect(grid().adjusted(1, 1, -1, -1), scaled(3), scaled(3));
    }
}

void HeatMap::paintCells(QPainter &painter) const
{
    const QRectF area = grid();
    for (int probability = 1; probability <= m_matrix.size; ++probability) {
        for (int impact = 1; impact <= m_matrix.size; ++impact)
            paintRounded(painter, cell(probability, impact).adjusted(1, 1, -1, -1), scaled(3),
                         tint(ratingFill(m_matrix.rating(probability, impact))), tint(Token::Line));
        const QRectF row = cell(probability, 1);
        const QRectF name = layoutDirection() == Qt::RightToLeft
                                ? QRectF(area.right() + scaled(8), row.top(), scaled(78), row.height())
                                : QRectF(0, row.top(), area.left() - scaled(8), row.height());
        paintLine(painter, name, {m_matrix.probabilityNames.value(probability - 1), TextRole::Axis, Token::Text2,
                                  Qt::AlignTrailing | Qt::AlignVCenter},
                  layoutDirection());
    }
    for (int impact = 1; impact <= m_matrix.size; ++impact) {
        const QRectF column = cell(1, impact);
        paintLine(painter, QRectF(column.left(), area.bottom() + scaled(4), column.width(), scaled(18)),
                  {m_matrix.impactNames.value(impact - 1), TextRole::Axis, Token::Text2, Qt::AlignCenter}, layoutDirection());
    }
}

// Between every accepted cell and its neighbour above the appetite.
void HeatMap::paintAppetite(QPainter &painter) const
{
    painter.setPen(QPen(tint(Token::Text), 2.5, Qt::SolidLine, Qt::SquareCap));
    const auto above = [this](int probability, int impact) { return m_matrix.rating(probability, impact) > m_matrix.appetite; };
    for (int probability = 1; probability <= m_matrix.size; ++probability) {
        for (int impact = 1; impact <= m_matrix.size; ++impact) {
            const QRectF box = cell(probability, impact);
            if (impact < m_matrix.size && above(probability, impact) != above(probability, impact + 1)) {
                const double x = layoutDirection() == Qt::RightToLeft ? box.left() : box.right();
                painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()));
            }
            if (probability < m_matrix.size && above(probability, impact) != above(probability + 1, impact))
                painter.drawLine(box.topLeft(), box.topRight());
        }
    }
}

void HeatMap::paintTrail(QPainter &painter) const
{
    const int pill = selectedPill();
    if (pill < 0 || m_trail.isEmpty())
        return;
    painter.setPen(QPen(tint(Token::Accent), 2, Qt::DotLine));
    painter.setBrush(tint(Token::Base));
    QPointF to = pillRect(pill).center();
    for (auto point = m_trail.crbegin(); point != m_trail.crend(); ++point) {
        const QPointF from = cell(point->x(), point->y()).center();
        painter.drawLine(from, to);
        to = from;
    }
    painter.setPen(QPen(tint(Token::Accent), 2));
    painter.drawEllipse(to, scaled(5), scaled(5));
}

void HeatMap::paintPills(QPainter &painter) const
{
    for (int pill = 0; pill < m_pills.size(); ++pill) {
        QRectF rect = pillRect(pill);
        if (pill == m_dragged)
            rect.moveCenter(m_at);
        const bool isSelected = m_pills.at(pill).id == m_selected;
        paintRounded(painter, rect, rect.height() / 2, tint(isSelected ? Token::Accent : Token::Base),
                     tint(isSelected ? Token::Accent : Token::Field));
        paintLine(painter, rect, {m_pills.at(pill).text, TextRole::Second, isSelected ? Token::OnAccent : Token::Text,
                                  Qt::AlignCenter, isSelected},
                  layoutDirection());
    }
}

void HeatMap::mousePressEvent(QMouseEvent *event)
{
    const int pill = pillAt(event->position());
    if (pill < 0 || event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position();
    m_at = event->position();
    m_dragged = pill;
    Q_EMIT chosen(m_pills.at(pill).id);
}

void HeatMap::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(pillAt(event->position()) >= 0 ? Qt::OpenHandCursor : Qt::ArrowCursor);
    if (m_dragged < 0)
        return;
    m_at = event->position();
    update();
}

void HeatMap::mouseReleaseEvent(QMouseEvent *event)
{
    const int pill = std::exchange(m_dragged, -1);
    update();
    if (pill < 0 || (event->position() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    int probability = 0;
    int impact = 0;
    const Pill &dragged = m_pills.at(pill);
    if (cellAt(event->position(), probability, impact)
        && (probability != dragged.probability || impact != dragged.impact))
        Q_EMIT moved(dragged.id, probability, impact);
}

// Arrow keys walk from risk to risk; with Ctrl they move the chosen one.
void HeatMap::keyPressEvent(QKeyEvent *event)
{
    const int pill = selectedPill();
    const bool isArrow = event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down;
    if (!isArrow || m_pills.isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (pill < 0 || !(event->modifiers() & Qt::ControlModifier)) {
        const bool forward = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
        const int count = int(m_pills.size());
        Q_EMIT chosen(m_pills.at(pill < 0 ? 0 : (pill + (forward ? 1 : count - 1)) % count).id);
        return;
    }
    int probability = m_pills.at(pill).probability;
    int impact = m_pills.at(pill).impact;
    const int ahead = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    probability += event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    impact += event->key() == Qt::Key_Right ? ahead : event->key() == Qt::Key_Left ? -ahead : 0;
    probability = std::clamp(probability, 1, m_matrix.size);
    impact = std::clamp(impact, 1, m_matrix.size);
    if (probability != m_pills.at(pill).probability || impact != m_pills.at(pill).impact)
        Q_EMIT moved(m_selected, probability, impact);
}

bool HeatMap::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int pill = pillAt(help->pos());
        if (pill >= 0)
            QToolTip::showText(help->globalPos(), m_pills.at(pill).name.toHtmlEscaped(), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

}
