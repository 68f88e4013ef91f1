#pragma once

#include "widgets/frames/messagebar.h"

#include <QTimer>

namespace ui {

// A message over the lower edge of its parent that leaves by itself; errors stay until closed.
class Toast : public MessageBar
{
    Q_OBJECT
public:
    explicit Toast(QWidget *parent);
    void pop(Tone tone, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    QTimer m_timer;
};

}
