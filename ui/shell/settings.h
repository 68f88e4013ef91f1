#pragma once

#include "widgets/theme/theme.h"

#include <QByteArray>
#include <QString>

namespace ui {

// What the window remembers between runs, by name and type. Never project data.
class Settings
{
public:
    static Theme::Appearance appearance();
    static void setAppearance(Theme::Appearance appearance);
    static QString author(); // the system's user name until set
    static void setAuthor(const QString &name);
    static QString lastFile();
    static void setLastFile(const QString &path);
    static qint64 lastProject(); // in the last file; 0: all
    static void setLastProject(qint64 project);
    static bool areNoticesOn(); // on the desktop, when something falls due
    static void setNoticesOn(bool on);
    static QByteArray windowGeometry();
    static void setWindowGeometry(const QByteArray &geometry);
};

}
