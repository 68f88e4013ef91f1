#include "widgets/labels/textlabel.h"

namespace ui {

TextLabel::TextLabel(TextRole role, QWidget *parent) : QLabel(parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    connect(&Theme::current(), &Theme::changed, this, &TextLabel::follow);
    follow();
}

TextLabel::TextLabel(const QString &text, TextRole role, Token color, QWidget *parent) : TextLabel(role, parent)
{
    setText(text);
    setColor(color);
}

void TextLabel::setRole(TextRole role)
{
    m_role = role;
    follow();
}

void TextLabel::setColor(Token color)
{
    m_color = color;
    follow();
}

void TextLabel::follow()
{
    setFont(typeFont(m_role));
    QPalette own = palette();
    own.setColor(QPalette::WindowText, tint(m_color));
    own.setColor(QPalette::Text, tint(m_color));
    setPalette(own);
}

}
