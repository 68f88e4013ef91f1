#include "storage/record/value.h"

namespace storage {

QVariant toVariant(const Value &value)
{
    switch (value.index()) {
    case 1:
        return QVariant(std::get<qint64>(value));
    case 2:
        return QVariant(std::get<double>(value));
    case 3:
        return QVariant(std::get<QString>(value));
    case 4:
        return QVariant(std::get<QByteArray>(value));
    default:
        return {};
    }
}

Value fromVariant(const QVariant &variant)
{
    if (variant.isNull())
        return {};
    switch (variant.typeId()) {
    case QMetaType::QString:
        return variant.toString();
    case QMetaType::Double:
        return variant.toDouble();
    case QMetaType::QByteArray:
        return variant.toByteArray();
    default:
        return variant.toLongLong();
    }
}

QString storable(const QString &text)
{
    if (text.isNull())
        return QLatin1String("");
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

}
