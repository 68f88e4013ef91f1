#include "widgets/theme/focusring.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QLineEdit>
#include <QTextEdit>
#include <QPlainTextEdit>

namespace ui {

namespace {

// Fields show where the keys go at all times; buttons only after the keyboard was used. A line inside a spin or combo
// box stands for its box.
QWidget *ringed(QWidget *widget)
{
    if (!widget || widget->property("rungOwnFocus").toBool())
        return nullptr;
    if (qobject_cast<QLineEdit *>(widget)) {
        QWidget *parent = widget->parentWidget();
        if (qobject_cast<QAbstractSpinBox *>(parent) || qobject_cast<QComboBox *>(parent))
            return parent;
        return qobject_cast<QLineEdit *>(widget)->hasFrame() ? widget : nullptr;
    }
    if (qobject_cast<QTextEdit *>(widget) || qobject_cast<QPlainTextEdit *>(widget))
        return qobject_cast<QFrame *>(widget)->frameShape() == QFrame::NoFrame ? nullptr : widget;
    if (qobject_cast<QAbstractSpinBox *>(widget))
        return widget;
    const bool isControl = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
                           || widget->property("rungControl").toBool();
    return isControl && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange) ? widget : nullptr;
}

}

void FocusRing::install(QApplication &application)
{
    auto *ring = new FocusRing(&application);
    connect(&application, &QApplication::focusChanged, ring, [ring](QWidget *, QWidget *now) { ring->follow(now); });
}

void FocusRing::follow(QWidget *widget)
{
    QWidget *target = ringed(widget);
    if (!target) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    // The frame lives in the target's window and dies with it.
    if (!m_frame)
        m_frame = new QFocusFrame(target->parentWidget());
    m_frame->setWidget(target);
}

}
