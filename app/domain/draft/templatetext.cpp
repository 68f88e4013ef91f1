#include "domain/draft/templatetext.h"

#include "domain/record/names.h"

namespace domain {

namespace {

// Sets the field that the line names; false when there is no such field, or no such word.
bool setTemplateField(DraftTemplate &result, const QString &name, const QString &value)
{
    if (name == QLatin1String("name"))
        result.name = value;
    else if (name == QLatin1String("subject"))
        result.subject = value;
    else if (const auto stage = valueOf<DraftStage>(value); stage && name == QLatin1String("stage"))
        result.stage = *stage;
    else if (const auto audience = valueOf<Audience>(value); audience && name == QLatin1String("audience"))
        result.audience = *audience;
    else
        return false;
    return true;
}

}

base::Result<DraftTemplate> templateFromText(const QString &key, const QString &language, const QString &text)
{
    DraftTemplate result;
    result.key = key;
    result.language = language;
    result.shipped = true;
    const QStringList lines = text.split(QLatin1Char('\n'));
    qsizetype row = 0;
    for (; row < lines.size() && !lines.at(row).trimmed().isEmpty(); ++row) {
        const QString &line = lines.at(row);
        const qsizetype colon = line.indexOf(QLatin1Char(':'));
        if (colon < 0 || !setTemplateField(result, line.first(colon).trimmed(), line.sliced(colon + 1).trimmed()))
            return base::fail(base::ErrorCode::BadTemplate, line, {.file = key, .row = row + 1, .column = 0, .field = {}});
    }
    result.body = lines.mid(row + 1).join(QLatin1Char('\n')).trimmed() + QLatin1Char('\n');
    return result;
}

}
