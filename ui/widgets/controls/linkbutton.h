#pragma once

#include "widgets/theme/icon.h"

#include <QAbstractButton>

namespace ui {

// Accent text that acts like a button: "Save view", "Leave out". Optionally with an icon before it.
class LinkButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);
    LinkButton(IconId icon, const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int m_icon = -1;
};

}
