#include "today/leaderbars.h"

#include "widgets/paint/textline.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ui {

namespace {

constexpr int kLeaderHeight = 38;
constexpr int kMostDots = 8;

}

LeaderBars::LeaderBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LeaderBars::setLeaders(const QVector<services::LeaderLoad> &leaders)
{
    m_leaders = leaders;
    QStringList spoken;
    for (const services::LeaderLoad &load : leaders)
        spoken << tr("%1: %2, %3").arg(load.name, countOf(load), tr("%n asks open", nullptr, load.openAsks));
    setAccessibleName(tr("Leader load"));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QString LeaderBars::countOf(const services::LeaderLoad &load)
{
    if (load.limit <= 0)
        return QString::number(load.recent);
    const QString count = tr("%1 of %2").arg(load.recent).arg(load.limit);
    return load.recent > load.limit ? tr("%1, over").arg(count) : load.recent == load.limit ? tr("%1, full").arg(count) : count;
}

int LeaderBars::dotsOf(const services::LeaderLoad &load, int room)
{
    const int all = load.limit > 0 ? load.limit : load.recent; // all full says at least so many; the words say how far over
    return all <= std::min(kMostDots, room) ? all : 0;
}

int LeaderBars::nameWidth(int room, int widestName, int dotsWidth)
{
    const int besideDots = room - dotsWidth;
    return std::max(0, std::min(besideDots >= widestName * 2 / 3 ? besideDots : room, widestName));
}

QSize LeaderBars::sizeHint() const
{
    return {scaled(200), scaled(kLeaderHeight) * int(m_leaders.size())};
}

void LeaderBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int countWidth = 0;
    int widestName = 0;
    int mostDots = 0;
    for (const services::LeaderLoad &load : std::as_const(m_leaders)) {
        countWidth = std::max(countWidth, lineWidth(countOf(load), TextRole::Second, true) + 1);
        widestName = std::max({widestName, lineWidth(load.name, TextRole::Second) + 1, lineWidth(load.role, TextRole::Axis) + 1});
        mostDots = std::max(mostDots, dotsOf(load, kMostDots));
    }
    const int dot = scaled(9);
    const int step = scaled(13);
    const int gap = scaled(space::kS);
    const int names = nameWidth(width() - countWidth - gap, widestName + gap, mostDots > 0 ? mostDots * step + gap : 0);
    const int half = scaled(kLeaderHeight) / 2;
    for (int i = 0; i < m_leaders.size(); ++i) {
        const services::LeaderLoad &load = m_leaders[i];
        const QRect row(0, i * scaled(kLeaderHeight), width(), scaled(kLeaderHeight));
        const auto at = [&](QRect part) { return QStyle::visualRect(layoutDirection(), row, part); };
        paintLine(painter, at(QRect(0, row.top(), names, half)), {load.name, TextRole::Second, Token::Text}, layoutDirection());
        paintLine(painter, at(QRect(0, row.top() + half - scaled(2), names, half)), {load.role, TextRole::Axis, Token::Text3}, layoutDirection());
        const int dots = dotsOf(load, (width() - countWidth - names - gap) / step);
        for (int k = 0; k < dots; ++k) {
            const QRectF box = at(QRect(names + scaled(4) + k * step, row.center().y() - dot / 2, dot, dot));
            painter.setPen(QPen(tint(Token::Field), 1.25));
            painter.setBrush(k < load.recent ? QBrush(tint(Token::Text2)) : Qt::NoBrush);
            painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
        }
        const bool isFull = load.limit > 0 && load.recent >= load.limit;
        paintLine(painter, at(QRect(width() - countWidth, row.top(), countWidth, row.height())),
                  {countOf(load), TextRole::Second, isFull ? Token::S2 : Token::Text2, Qt::AlignTrailing | Qt::AlignVCenter, isFull}, layoutDirection());
    }
}

}
