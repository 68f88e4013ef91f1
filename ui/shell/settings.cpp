#include "shell/settings.h"

#include <QDir>
#include <QSettings>

namespace ui {

namespace {

constexpr QLatin1String kAppearance("window/appearance");
constexpr QLatin1String kAuthor("author");
constexpr QLatin1String kLastFile("last/file");
constexpr QLatin1String kLastProject("last/project");
constexpr QLatin1String kNotices("notices");
constexpr QLatin1String kGeometry("window/geometry");

QVariant stored(QLatin1String key)
{
    return QSettings().value(key);
}

void store(QLatin1String key, const QVariant &value)
{
    QSettings().setValue(key, value);
}

}

Theme::Appearance Settings::appearance()
{
    const QString word = stored(kAppearance).toString();
    if (word == QLatin1String("light"))
        return Theme::Appearance::Light;
    return word == QLatin1String("dark") ? Theme::Appearance::Dark : Theme::Appearance::System;
}

void Settings::setAppearance(Theme::Appearance appearance)
{
    switch (appearance) {
    case Theme::Appearance::System:
        return store(kAppearance, QStringLiteral("system"));
    case Theme::Appearance::Light:
        return store(kAppearance, QStringLiteral("light"));
    case Theme::Appearance::Dark:
        return store(kAppearance, QStringLiteral("dark"));
    }
}

QString Settings::author()
{
    const QString name = stored(kAuthor).toString();
    if (!name.isEmpty())
        return name;
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"})
        if (const QString user = qEnvironmentVariable(variable); !user.isEmpty())
            return user;
    return QDir::home().dirName(); // no name is set in a container: the folder of the account has it
}

void Settings::setAuthor(const QString &name)
{
    store(kAuthor, name.trimmed());
}

QString Settings::lastFile()
{
    return stored(kLastFile).toString();
}

void Settings::setLastFile(const QString &path)
{
    store(kLastFile, path);
}

qint64 Settings::lastProject()
{
    return stored(kLastProject).toLongLong();
}

void Settings::setLastProject(qint64 project)
{
    store(kLastProject, project);
}

bool Settings::areNoticesOn()
{
    return QSettings().value(kNotices, true).toBool();
}

void Settings::setNoticesOn(bool on)
{
    store(kNotices, on);
}

QByteArray Settings::windowGeometry()
{
    return stored(kGeometry).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    store(kGeometry, geometry);
}

}
