#pragma once

#include "widgets/theme/theme.h"

#include <QWidget>

namespace ui {

// One line of plain text that elides at its end, with a tooltip when it did.
class ElidedLabel : public QWidget
{
    Q_OBJECT
public:
    explicit ElidedLabel(TextRole role, Token color = Token::Text, QWidget *parent = nullptr);
    void setText(const QString &text);
    QString text() const { return m_text; }
    void setColor(Token color);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_text;
    TextRole m_role;
    Token m_color;
};

}
