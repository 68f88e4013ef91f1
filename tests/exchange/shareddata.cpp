#include "shareddata.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace shared_data {

QString folder()
{
    const QString set = qEnvironmentVariable("RUNG_DATA_DIR");
    const QString beside = QDir::cleanPath(qEnvironmentVariable("RUNG_SOURCE_DIR", QDir::currentPath())
                                           + QStringLiteral("/../shared/data"));
    const QString found = set.isEmpty() ? beside : set;
    return QFile::exists(found + QStringLiteral("/expected.json")) ? found : QString();
}

QString path(const QString &file)
{
    return folder() + u'/' + file;
}

QJsonArray expected(const QString &prefix, const QString &suffix)
{
    QFile file(path(QStringLiteral("expected.json")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QJsonArray found;
    const QJsonArray items = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("items")).toArray();
    for (const QJsonValue &item : items) {
        const QString name = item[QStringLiteral("file")].toString();
        if (name.startsWith(prefix) && name.endsWith(suffix))
            found.append(item);
    }
    return found;
}

}
