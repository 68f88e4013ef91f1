#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QFocusFrame;
class QWidget;

namespace ui {

// The 2 px accent ring, 1 px outside the control that has the keyboard. Views draw their own, inside the cell.
class FocusRing : public QObject
{
    Q_OBJECT
public:
    static void install(QApplication &application);

private:
    explicit FocusRing(QObject *parent) : QObject(parent) {}
    void follow(QWidget *widget);
    QPointer<QFocusFrame> m_frame;
};

}
