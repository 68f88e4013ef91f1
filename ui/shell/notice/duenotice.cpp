#include "shell/notice/duenotice.h"

#include "shell/settings.h"
#include "widgets/theme/icon.h"

#include <QLocale>
#include <QSystemTrayIcon>

namespace ui {

namespace {

constexpr int kMostNamed = 4;

}

QString DueNotice::text(const QStringList &things)
{
    const QString named = QLocale().createSeparatedList(things.mid(0, kMostNamed));
    const QString fell = tr("%n things fell due", nullptr, int(things.size()));
    return things.size() > kMostNamed ? tr("%1: %2 and others").arg(fell, things.mid(0, kMostNamed).join(QStringLiteral(", ")))
                                      : tr("%1: %2").arg(fell, named);
}

void DueNotice::say(const QStringList &things)
{
    if (things.isEmpty() || !Settings::areNoticesOn() || !QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(Icon::of(IconId::App), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &DueNotice::clicked);
        connect(m_tray, &QSystemTrayIcon::activated, this, &DueNotice::clicked);
    }
    m_tray->show();
    m_tray->showMessage(tr("Rung"), text(things), Icon::of(IconId::App));
}

}
