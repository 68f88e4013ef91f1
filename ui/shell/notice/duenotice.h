#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

class QSystemTrayIcon;

namespace ui {

// Says on the desktop that something fell due, where there is a tray and the person has not turned it off.
class DueNotice : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void say(const QStringList &things);
    // "2 things fell due: HT4-118 Remind, HT4-120 Decide"; at most a few are named.
    static QString text(const QStringList &things);

Q_SIGNALS:
    void clicked();

private:
    QPointer<QSystemTrayIcon> m_tray; // made when it is first needed
};

}
