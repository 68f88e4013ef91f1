#include "models/issue/ownvalue.h"

#include <QCoreApplication>
#include <QDate>

namespace models {

namespace {

struct OwnWords {
    Q_DECLARE_TR_FUNCTIONS(models::OwnWords)
};

// "1.5" is one and a half also where a dot stands between thousands: three digits would have to follow it.
QString storedNumber(QString typed, const QLocale &locale)
{
    bool isNumber = false;
    locale.toDouble(typed, &isNumber);
    if (!isNumber)
        return typed;
    typed.remove(locale.groupSeparator()).replace(locale.decimalPoint(), QStringLiteral(".")).replace(locale.negativeSign(), QStringLiteral("-"));
    for (QChar &each : typed)
        if (each.isDigit())
            each = QChar(u'0' + char16_t(each.digitValue()));
    return typed;
}

QString storedDay(const QString &typed, const QLocale &locale)
{
    for (const QString &form : {locale.dateFormat(QLocale::ShortFormat), QStringLiteral("d.M.yyyy"), QStringLiteral("d/M/yyyy")}) {
        QString whole = form;
        if (!whole.contains(QLatin1String("yyyy")))
            whole.replace(QLatin1String("yy"), QLatin1String("yyyy"));
        if (const QDate day = locale.toDate(typed, whole); day.isValid())
            return day.toString(Qt::ISODate);
    }
    return typed;
}

}

QVector<QPair<QString, QString>> ownValueChoices(const domain::CustomField &field)
{
    QVector<QPair<QString, QString>> choices;
    if (field.type == domain::FieldType::YesNo)
        choices << qMakePair(QStringLiteral("yes"), OwnWords::tr("Yes")) << qMakePair(QStringLiteral("no"), OwnWords::tr("No"));
    if (field.type == domain::FieldType::Choice)
        for (const QString &choice : field.choices)
            choices << qMakePair(choice, choice);
    return choices;
}

QString ownValueHint(const domain::CustomField &field, const QLocale &locale)
{
    switch (field.type) {
    case domain::FieldType::Number:
        return OwnWords::tr("A number, like %1; empty for none").arg(typedOwnValue(field, QStringLiteral("12.5"), locale));
    case domain::FieldType::Date:
        return OwnWords::tr("A day, like 2026-10-22; empty for none");
    default:
        return OwnWords::tr("Empty for none");
    }
}

QString typedOwnValue(const domain::CustomField &field, const QString &value, const QLocale &locale)
{
    return field.type == domain::FieldType::Number ? QString(value).replace(u'.', locale.decimalPoint()) : value;
}

QString storedOwnValue(const domain::CustomField &field, const QString &typed, const QLocale &locale)
{
    const QString text = typed.trimmed();
    for (const auto &[value, words] : ownValueChoices(field))
        if (words.compare(text, Qt::CaseInsensitive) == 0)
            return value;
    if (field.type == domain::FieldType::Number)
        return storedNumber(text, locale);
    return field.type == domain::FieldType::Date ? storedDay(text, locale) : text;
}

}
