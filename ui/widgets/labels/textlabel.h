#pragma once

#include "widgets/theme/theme.h"

#include <QLabel>

namespace ui {

// Plain text in a type role and a colour token, following the theme. Never rich text. Wraps when setWordWrap(true).
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(TextRole role, QWidget *parent = nullptr);
    TextLabel(const QString &text, TextRole role, Token color, QWidget *parent = nullptr);
    void setRole(TextRole role);
    void setColor(Token color);

private:
    void follow();
    TextRole m_role;
    Token m_color = Token::Text;
};

}
