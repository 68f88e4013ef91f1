#include "services/sample/samplecatalogue.h"

#include "services/sample/samplewriter.h"

#include <QFile>
#include <QJsonDocument>

namespace services {

QStringList sampleNames()
{
    return {QStringLiteral("harbour")};
}

base::Result<> makeSample(Workspace &workspace, const QString &name)
{
    if (!sampleNames().contains(name))
        return base::fail(base::ErrorCode::NotFound, name);
    QFile file(QStringLiteral(":/samples/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::Internal, file.fileName());
    QJsonParseError error;
    const QJsonObject sample = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError)
        return base::fail(base::ErrorCode::Internal, error.errorString());
    return SampleWriter(workspace, sample).write();
}

}
