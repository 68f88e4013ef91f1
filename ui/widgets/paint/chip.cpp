#include "widgets/paint/chip.h"

#include "widgets/paint/textline.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int kChipHeight = 22;
constexpr int kChipIcon = 13;
constexpr int kChipIconPadding = 6;
constexpr int kChipTextPadding = 8;
constexpr int kChipGap = 4;

QFont chipFont(ChipWeight weight)
{
    QFont font = typeFont(TextRole::Second);
    font.setWeight(weight == ChipWeight::Act ? QFont::DemiBold : weight == ChipWeight::Do ? QFont::Medium : QFont::Normal);
    return font;
}

// Quiet chips have no plate, so nothing stands before their icon.
int chipLead(ChipWeight weight)
{
    return weight == ChipWeight::Quiet ? 0 : scaled(kChipIconPadding);
}

Token chipInk(ChipWeight weight)
{
    switch (weight) {
    case ChipWeight::Act:
        return Token::OnAccent;
    case ChipWeight::Do:
        return Token::Accent;
    case ChipWeight::Quiet:
    case ChipWeight::Confidential:
        return Token::Text2;
    }
    return Token::Text2;
}

}

QSize chipSize(const ChipLook &look)
{
    const int text = QFontMetrics(chipFont(look.weight)).horizontalAdvance(look.text) + 1;
    const int trail = look.weight == ChipWeight::Quiet ? 0 : scaled(kChipTextPadding);
    return {chipLead(look.weight) + scaled(kChipIcon) + scaled(kChipGap) + text + trail, scaled(kChipHeight)};
}

void paintChip(QPainter &painter, const QRectF &rect, const ChipLook &look, Qt::LayoutDirection direction)
{
    const QRect plate =
        QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, chipSize(look), rect.toAlignedRect());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = plate.height() / 2.0;
    if (look.weight == ChipWeight::Act || look.weight == ChipWeight::Do)
        paintRounded(painter, plate, radius, tint(look.weight == ChipWeight::Act ? Token::Accent : Token::Tint), QColor());
    else if (look.weight == ChipWeight::Confidential)
        paintRounded(painter, plate, radius, QColor(), tint(Token::Field));
    const QColor ink = tint(chipInk(look.weight));
    const int lead = chipLead(look.weight);
    const int icon = scaled(kChipIcon);
    const int textStart = lead + icon + scaled(kChipGap);
    const QRect iconBox(plate.left() + lead, plate.top(), icon, plate.height());
    const QRect textBox(plate.left() + textStart, plate.top(), plate.width() - textStart, plate.height());
    Icon::paint(painter, QStyle::visualRect(direction, plate, iconBox), look.icon, ink);
    painter.setFont(chipFont(look.weight));
    painter.setPen(ink);
    painter.drawText(QStyle::visualRect(direction, plate, textBox),
                     int(QStyle::visualAlignment(direction, Qt::AlignLeading) | Qt::AlignVCenter), look.text);
    painter.restore();
}

QString initials(const QString &name)
{
    QString letters;
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words)
        if (word.at(0).isLetterOrNumber() && !word.endsWith(QLatin1Char('.')))
            letters += word.at(0).toUpper();
    return letters.size() > 2 ? QString(letters.at(0)) + letters.back() : letters;
}

void paintAvatar(QPainter &painter, const QRectF &rect, const QString &name, bool ours)
{
    const qreal side = qMin(rect.width(), rect.height());
    const QRectF disc(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint(ours ? Token::Tint : Token::Early));
    painter.drawEllipse(disc);
    QFont font = typeFont(TextRole::Axis);
    font.setWeight(QFont::DemiBold);
    font.setPixelSize(qMax(6, qRound(side * 0.39)));
    painter.setFont(font);
    painter.setPen(tint(ours ? Token::Accent : Token::Text2));
    painter.drawText(disc, Qt::AlignCenter, initials(name));
    painter.restore();
}

}
