#pragma once

#include "widgets/theme/theme.h"

#include <QFrame>

#include <optional>

namespace ui {

// A raised card: 1 px edge, radius 8, and a 4 px bar at the leading edge where it carries advice or cannot wait.
// Padding is the layout's: 12 to 16.
class CardFrame : public QFrame
{
    Q_OBJECT
public:
    explicit CardFrame(QWidget *parent = nullptr);
    void setBar(std::optional<Token> color);
    void setFill(Token fill);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Token> m_bar;
    Token m_fill = Token::Raised;
};

}
