#include "widgets/controls/button.h"

#include "widgets/labels/keycap.h"
#include "widgets/paint/textline.h"

#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int kButtonIcon = 15;
constexpr int kButtonGap = 6;

QColor buttonFill(const Button &button)
{
    const bool isDown = button.isDown() || button.isChecked();
    const bool isHovered = button.underMouse() && button.isEnabled();
    if (button.kind() == Button::Kind::Primary) {
        if (!button.isEnabled())
            return tint(Token::Line2);
        const QColor accent = tint(Token::Accent);
        return isDown ? accent.darker(115) : isHovered ? accent.darker(106) : accent;
    }
    if (isDown)
        return tint(Token::Selection);
    if (isHovered)
        return tint(Token::Early);
    return button.kind() == Button::Kind::Quiet ? QColor() : tint(Token::Raised);
}

Token buttonInk(const Button &button)
{
    if (!button.isEnabled())
        return Token::Text3;
    return button.kind() == Button::Kind::Primary ? Token::OnAccent : Token::Text;
}

}

Button::Button(const QString &text, QWidget *parent, Kind kind) : QPushButton(text, parent), m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

Button::Button(IconId icon, const QString &text, QWidget *parent, Kind kind) : Button(text, parent, kind)
{
    setIconId(icon);
}

void Button::setIconId(IconId icon)
{
    m_icon = int(icon);
    updateGeometry();
    update();
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void Button::setSmall(bool isSmall)
{
    m_small = isSmall;
    updateGeometry();
}

void Button::setKeyHint(const QKeySequence &keys)
{
    m_keys = keys.toString(QKeySequence::NativeText);
    updateGeometry();
}

void Button::setStrong(bool isStrong)
{
    m_strong = isStrong;
    setSizePolicy(isStrong ? QSizePolicy::Maximum : QSizePolicy::Fixed, QSizePolicy::Fixed);
    updateGeometry();
}

QFont Button::ownFont() const
{
    QFont font = typeFont(TextRole::Body);
    const bool isHeavy = m_kind == Kind::Primary || m_strong;
    font.setWeight(isHeavy ? QFont::DemiBold : m_kind == Kind::Quiet ? QFont::Normal : QFont::Medium);
    return font;
}

int Button::contentWidth() const
{
    int width = 0;
    if (hasIcon())
        width += scaled(kButtonIcon);
    if (!text().isEmpty())
        width += QFontMetrics(ownFont()).size(Qt::TextShowMnemonic, text()).width() + 1 + (hasIcon() ? scaled(kButtonGap) : 0);
    if (!m_keys.isEmpty())
        width += KeyCap::size(m_keys).width() + scaled(8);
    if (menu())
        width += scaled(kButtonGap) + scaled(12);
    return width;
}

QSize Button::sizeHint() const
{
    const int height = scaled(m_small ? 26 : 28);
    if (text().isEmpty() && !menu())
        return {height, height};
    return {contentWidth() + 2 * scaled(m_small ? 10 : 12), height};
}

QSize Button::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return m_strong ? QSize(qMin(whole.width(), scaled(96)), whole.height()) : whole;
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor edge = m_kind == Kind::Plain ? tint(Token::Line2) : QColor();
    paintRounded(painter, rect(), space::kRadius, buttonFill(*this), edge);
    const bool isQuietText = m_kind == Kind::Quiet && !m_strong && isEnabled();
    const Token ink = isQuietText ? Token::Text2 : buttonInk(*this);
    const QRect group = QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, QSize(qMin(contentWidth(), width() - scaled(8)), height()), rect());
    const auto mirrored = [&](int left, int width) {
        return QStyle::visualRect(layoutDirection(), group, QRect(left, group.top(), width, group.height()));
    };
    int x = group.left();
    if (hasIcon()) {
        const bool isAccent = m_kind == Kind::Plain && isEnabled() && !text().isEmpty();
        Icon::paint(painter, mirrored(x, scaled(kButtonIcon)), IconId(m_icon),
                    tint(isAccent ? Token::Accent : m_kind == Kind::Quiet ? Token::Text2 : ink));
        x += scaled(kButtonIcon) + scaled(kButtonGap);
    }
    painter.setFont(ownFont());
    painter.setPen(tint(ink));
    const int textWidth = painter.fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 1 - (contentWidth() - group.width());
    const QString words = m_strong ? painter.fontMetrics().elidedText(text(), Qt::ElideRight, textWidth, Qt::TextShowMnemonic) : text();
    painter.drawText(mirrored(x, textWidth), Qt::AlignCenter | Qt::TextShowMnemonic, words);
    if (menu())
        Icon::paint(painter, mirrored(group.right() - scaled(12) + 1, scaled(12)), IconId::ChevronDown, tint(Token::Text2));
    if (!m_keys.isEmpty()) {
        const QSize cap = KeyCap::size(m_keys);
        QRect box = mirrored(group.right() - cap.width() + 1, cap.width());
        box.setTop(box.top() + (box.height() - cap.height()) / 2);
        box.setHeight(cap.height());
        KeyCap::paint(painter, box, m_keys);
    }
}

}
