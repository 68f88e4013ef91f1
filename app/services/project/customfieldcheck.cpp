#include "services/project/customfieldcheck.h"

#include "domain/issue/customvalues.h"
#include "services/workspace/fieldfault.h"

#include <QRegularExpression>

namespace services {

using base::ErrorCode;
using base::Result;
using domain::CustomField;
using domain::FieldType;

namespace {

constexpr qsizetype kMostValueChars = 10'000;

bool isOneOf(const QString &text, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char *word) { return text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0; });
}

tl::unexpected<base::Error> valueFault(const CustomField &field, const QString &detail)
{
    return fieldFault(domain::kCustomPrefix + field.key, detail, ErrorCode::BadValue);
}

}

const CustomField *customFieldCalled(const QVector<CustomField> &fields, const QString &word)
{
    const CustomField *byName = nullptr;
    for (const CustomField &field : fields) {
        if (field.key.compare(word, Qt::CaseInsensitive) == 0)
            return &field;
        if (!byName && field.name.compare(word, Qt::CaseInsensitive) == 0)
            byName = &field;
    }
    return byName;
}

Result<QString> customValueFrom(const CustomField &field, const QString &typed)
{
    static const QRegularExpression s_number(QStringLiteral("^-?[0-9]{1,15}(\\.[0-9]{1,6})?$"));
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return text;
    switch (field.type) {
    case FieldType::Text:
        return text.size() <= kMostValueChars ? Result<QString>(text) : valueFault(field, QStringLiteral("longer than 10000 characters"));
    case FieldType::Number:
        return s_number.match(text).hasMatch() ? Result<QString>(text) : valueFault(field, QStringLiteral("a number, like 12.5"));
    case FieldType::Date:
        return text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid() ? Result<QString>(text)
                                                                                : valueFault(field, QStringLiteral("a day, like 2026-05-31"));
    case FieldType::YesNo:
        if (isOneOf(text, {"yes", "true", "1"}))
            return QStringLiteral("yes");
        if (isOneOf(text, {"no", "false", "0"}))
            return QStringLiteral("no");
        return valueFault(field, QStringLiteral("yes or no"));
    case FieldType::Choice:
        for (const QString &choice : field.choices)
            if (choice.compare(text, Qt::CaseInsensitive) == 0)
                return choice;
        return valueFault(field, QStringLiteral("one of: ") + field.choices.join(QStringLiteral(", ")));
    }
    return text;
}

Result<> checkCustomValues(const domain::Issue &issue, const domain::Issue *stored, const QVector<CustomField> &fields)
{
    for (const domain::CustomValue &each : issue.custom) {
        if (stored && stored->custom.contains(each))
            continue;
        const auto field = std::find_if(fields.begin(), fields.end(), [&](const CustomField &known) { return known.key == each.field; });
        if (field == fields.end())
            return fieldFault(domain::kCustomPrefix + each.field, each.field, ErrorCode::UnknownField);
        const Result<QString> value = customValueFrom(*field, each.value);
        if (!value)
            return base::fail(value.error());
        if (*value != each.value)
            return valueFault(*field, each.value);
    }
    return {};
}

QStringList missingCustomFields(const domain::Issue &issue, const QVector<CustomField> &fields)
{
    QStringList missing;
    for (const CustomField &field : fields)
        if (field.required && field.serves(issue.category) && domain::customValue(issue, field.key).isEmpty())
            missing << field.name;
    return missing;
}

}
