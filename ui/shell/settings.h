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
    static QString lastPage();
    static void setLastPage(const QString &id);
    static qint64 lastProject(); // in the last file; 0: all
    static void setLastProject(qint64 project);
    static QByteArray windowGeometry();
    static void setWindowGeometry(const QByteArray &geometry);
};

}
