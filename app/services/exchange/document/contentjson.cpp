#include "services/exchange/document/contentjson.h"

#include "services/workspace/fieldfault.h"

#include <QRegularExpression>

namespace services {

using base::ErrorCode;

namespace {

constexpr char kHash[] = "hash";
constexpr char kPart[] = "part";
constexpr char kContent[] = "content";

}

QJsonObject contentJson(const ContentPart &part)
{
    return {{QLatin1String(kHash), part.hash},
            {QLatin1String(kPart), part.number},
            {QLatin1String(kContent), QString::fromLatin1(part.bytes.toBase64())}};
}

base::Result<ContentPart> contentPartFrom(const QJsonObject &object)
{
    static const QRegularExpression kDigits(QStringLiteral("^[0-9a-f]{64}$"));
    for (const QString &key : object.keys())
        if (key != QLatin1String(kHash) && key != QLatin1String(kPart) && key != QLatin1String(kContent))
            return fieldFault(key, key, ErrorCode::UnknownField);
    ContentPart part{object.value(QLatin1String(kHash)).toString(), object.value(QLatin1String(kPart)).toInt(), {}};
    if (!kDigits.match(part.hash).hasMatch())
        return fieldFault(kHash, part.hash, ErrorCode::BadValue);
    if (part.number < 1)
        return fieldFault(kPart, QString(), ErrorCode::BadValue);
    const auto decoded = QByteArray::fromBase64Encoding(object.value(QLatin1String(kContent)).toString().toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return fieldFault(kContent, QStringLiteral("not base64"), ErrorCode::BadValue);
    part.bytes = *decoded;
    return part;
}

}
