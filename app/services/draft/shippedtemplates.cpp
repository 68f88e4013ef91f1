#include "services/draft/shippedtemplates.h"

#include "domain/draft/templatetext.h"

#include <QDir>
#include <QFile>

namespace services {

base::Result<QVector<domain::DraftTemplate>> shippedTemplates()
{
    QVector<domain::DraftTemplate> templates;
    const QDir root(QStringLiteral(":/templates"));
    for (const QFileInfo &language : root.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        for (const QFileInfo &entry : QDir(language.filePath()).entryInfoList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
            QFile file(entry.filePath());
            if (!file.open(QIODevice::ReadOnly))
                return base::fail(base::ErrorCode::Internal, entry.filePath());
            auto read = domain::templateFromText(entry.completeBaseName(), language.fileName(), QString::fromUtf8(file.readAll()));
            if (!read)
                return base::fail(read.error());
            templates.append(*read);
        }
    }
    return templates;
}

}
