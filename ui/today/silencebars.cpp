#include "today/silencebars.h"

#include "render/wording/format.h"
#include "widgets/paint/textline.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

constexpr int kMostLines = 5;
constexpr int kLeastBar = 24;
constexpr int kLineHeight = 24;

// What a bar is as long as: money where there is any, else days.
qint64 weightOf(const services::SilenceLine &line, bool byMoney)
{
    return byMoney ? std::accumulate(line.cents.begin(), line.cents.end(), qint64(0)) : line.days;
}

}

SilenceBars::SilenceBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SilenceBars::setLines(const QVector<services::SilenceLine> &lines)
{
    m_lines = lines.mid(0, kMostLines);
    QStringList spoken;
    for (const services::SilenceLine &line : std::as_const(m_lines))
        spoken << tr("%1: %2, %3").arg(nameOf(line), tr("%n days", nullptr, line.days), moneyOf(line));
    setAccessibleName(tr("Price of silence by side"));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QString SilenceBars::nameOf(const services::SilenceLine &line)
{
    return line.isOurs ? tr("Own side") : line.organisation.isEmpty() ? tr("Not stated") : line.organisation;
}

QString SilenceBars::moneyOf(const services::SilenceLine &line)
{
    const render::Format format;
    QStringList parts;
    for (auto each = line.cents.cbegin(); each != line.cents.cend(); ++each)
        parts << (line.cents.size() == 1 ? format.amount(each.value()) : format.money(each.value(), each.key()));
    return parts.join(QStringLiteral(" + "));
}

QSize SilenceBars::sizeHint() const
{
    return {scaled(200), scaled(kLineHeight) * int(m_lines.size())};
}

void SilenceBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool byMoney = std::any_of(m_lines.begin(), m_lines.end(), [](const services::SilenceLine &line) { return !line.cents.isEmpty(); });
    qint64 most = 1;
    int moneyWidth = 0;
    int daysWidth = 0;
    int widestName = 0;
    for (const services::SilenceLine &line : std::as_const(m_lines)) {
        most = std::max(most, weightOf(line, byMoney));
        moneyWidth = std::max(moneyWidth, lineWidth(moneyOf(line), TextRole::Second) + 1);
        widestName = std::max(widestName, lineWidth(nameOf(line), TextRole::Second) + 1);
        daysWidth = std::max(daysWidth, lineWidth(tr("%1 d").arg(line.days), TextRole::Second) + 1);
    }
    const int gap = scaled(10);
    // Where the longest name would be cut short beside a bar that can be compared, the figures alone must do.
    const int room = std::max(0, width() - moneyWidth - daysWidth - 2 * gap);
    const int besideBar = room - gap - scaled(kLeastBar);
    const bool hasBars = besideBar >= std::min(widestName, scaled(110));
    const int nameWidth = hasBars ? std::clamp(widestName, std::min(besideBar, (room - gap) / 2), besideBar) : room;
    for (int i = 0; i < m_lines.size(); ++i) {
        const services::SilenceLine &line = m_lines[i];
        const QRect row(0, i * scaled(kLineHeight), width(), scaled(kLineHeight));
        const auto at = [&](int x, int wide) {
            return QStyle::visualRect(layoutDirection(), row, QRect(x, row.top(), wide, row.height()));
        };
        const int money = width() - moneyWidth;
        const int days = money - gap - daysWidth;
        const int barLeft = nameWidth + gap;
        const int barRoom = std::max(0, days - gap - barLeft);
        paintLine(painter, at(0, nameWidth), {nameOf(line), TextRole::Second, Token::Text}, layoutDirection());
        if (hasBars) {
            const QRectF bar = at(barLeft, std::max(scaled(3), int(barRoom * weightOf(line, byMoney) / most)));
            paintRounded(painter, QRectF(bar.left(), bar.center().y() - scaled(3.5), bar.width(), scaled(7)), space::kRadiusMark,
                         tint(Token::Field), QColor());
        }
        paintLine(painter, at(days, daysWidth), {tr("%1 d").arg(line.days), TextRole::Second, Token::Text2, Qt::AlignTrailing | Qt::AlignVCenter}, layoutDirection());
        paintLine(painter, at(money, moneyWidth), {moneyOf(line), TextRole::Second, Token::Text, Qt::AlignTrailing | Qt::AlignVCenter}, layoutDirection());
    }
}

}
