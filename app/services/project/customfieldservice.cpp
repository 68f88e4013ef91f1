#include "services/project/customfieldservice.h"

#include "services/project/customfieldcheck.h"
#include "services/project/categorylist.h"
#include "services/project/projectservice.h"
#include "services/shipped/shippedwords.h"
#include "services/workspace/fieldfault.h"
#include "services/workspace/workspace.h"
#include "storage/project/customfieldrepository.h"

#include <QRegularExpression>

#include <algorithm>

namespace services {

using base::ErrorCode;
using base::Result;
using domain::CustomField;
using domain::FieldType;

namespace {

constexpr qsizetype kMostKeyChars = 40;

struct TechnicalField {
    const char *key;
    const char *name;
};
// D16: onset, what changed, errors and logs, troubleshooting, references. What helps meanwhile is the entry's workaround.
constexpr TechnicalField kTechnicalFields[] = {
    {"onset", "When it began, and with what event"}, {"what-changed", "What changed before"},      {"errors", "Errors and logs"},
    {"troubleshooting", "Troubleshooting done"},     {"references", "References and known faults"},
};

// "Berth no. 4" is "berth-no-4"; what has no such letters at all is "field".
QString keyFromFieldName(const QString &name)
{
    static const QRegularExpression s_other(QStringLiteral("[^a-z0-9]+"));
    QString key = name.normalized(QString::NormalizationForm_KD).toLower();
    key.removeIf([](QChar letter) { return letter.isMark(); });
    key.replace(s_other, QStringLiteral("-"));
    key = key.left(kMostKeyChars);
    while (key.startsWith(u'-'))
        key.remove(0, 1);
    while (key.endsWith(u'-'))
        key.chop(1);
    return key.isEmpty() ? QStringLiteral("field") : key;
}

bool isTaken(const QVector<CustomField> &fields, const QString &key)
{
    return std::any_of(fields.begin(), fields.end(), [&](const CustomField &each) { return each.key == key; });
}

QString freeFieldKey(const QVector<CustomField> &fields, const QString &name)
{
    const QString stem = keyFromFieldName(name);
    QString key = stem;
    for (int number = 2; isTaken(fields, key); ++number)
        key = QStringLiteral("%1-%2").arg(stem).arg(number);
    return key;
}

// Blank and doubled lines of a list that a person wrote are left out.
QStringList cleanList(const QStringList &texts)
{
    QStringList clean;
    for (const QString &text : texts)
        if (const QString word = text.trimmed(); !word.isEmpty() && !clean.contains(word, Qt::CaseInsensitive))
            clean << word;
    return clean;
}

Result<> checkField(const CustomField &field, const QVector<CustomField> &fields)
{
    static const QRegularExpression s_key(QStringLiteral("^[a-z0-9][a-z0-9-]{0,39}$"));
    if (field.name.isEmpty())
        return fieldFault("name", QStringLiteral("empty"));
    if (!s_key.match(field.key).hasMatch())
        return fieldFault("key", QStringLiteral("small letters, digits and hyphens: %1").arg(field.key));
    if (field.type == FieldType::Choice && field.choices.isEmpty())
        return fieldFault("choices", QStringLiteral("empty"));
    for (const CustomField &other : fields) {
        if (other.id == field.id)
            continue;
        if (other.key == field.key)
            return fieldFault("key", QStringLiteral("taken"));
        if (!other.retired && !field.retired && other.name.compare(field.name, Qt::CaseInsensitive) == 0)
            return fieldFault("name", QStringLiteral("taken"));
    }
    return {};
}

QString orderSetting(domain::ProjectId project)
{
    return QStringLiteral("fields.order.%1").arg(project.value());
}

}

Result<QVector<CustomField>> CustomFieldService::all(domain::ProjectId project) const
{
    auto fields = storage::CustomFieldRepository(m_workspace.database()).all(project);
    const auto setting = m_workspace.projects().setting(orderSetting(project));
    if (!fields || !setting)
        return fields ? base::fail(setting.error()) : fields;
    const QStringList order = setting->split(QLatin1Char(','), Qt::SkipEmptyParts);
    const auto rank = [&](const CustomField &field) {
        const qsizetype place = order.indexOf(field.key);
        return std::pair(field.retired, place < 0 ? order.size() : place);
    };
    std::stable_sort(fields->begin(), fields->end(), [&](const CustomField &a, const CustomField &b) { return rank(a) < rank(b); });
    return fields;
}

Result<CustomField> CustomFieldService::findByText(domain::ProjectId project, const QString &text) const
{
    const auto fields = all(project);
    if (!fields)
        return base::fail(fields.error());
    const CustomField *field = customFieldCalled(*fields, text.trimmed());
    return field ? Result<CustomField>(*field) : fieldFault(text, QString(), ErrorCode::NotFound);
}

Result<> CustomFieldService::addWithin(WritePath::Session &session, CustomField &field) const
{
    const auto fields = all(field.project);
    if (!fields)
        return base::fail(fields.error());
    field.name = field.name.simplified();
    field.choices = cleanList(field.choices);
    field.categories = cleanList(field.categories);
    field.key = field.key.trimmed();
    if (field.key.isEmpty())
        field.key = freeFieldKey(*fields, field.name);
    return checkField(field, *fields).and_then([&] { return session.save(field); });
}

Result<CustomField> CustomFieldService::add(CustomField field)
{
    field.id = {};
    const auto work = [&](WritePath::Session &session) { return addWithin(session, field); };
    return m_workspace.writePath().run(QStringLiteral("field.add"), field.name.simplified(), work).map([&] { return field; });
}

Result<CustomField> CustomFieldService::save(CustomField field)
{
    const auto stored = storage::CustomFieldRepository(m_workspace.database()).find(field.id);
    const auto fields = stored ? all(stored->project) : base::fail(stored.error());
    if (!fields)
        return base::fail(fields.error());
    field.name = field.name.simplified();
    field.choices = cleanList(field.choices);
    field.categories = cleanList(field.categories);
    field.key = stored->key;
    field.type = stored->type;
    field.project = stored->project;
    const auto work = [&](WritePath::Session &session) {
        return checkField(field, *fields).and_then([&] { return session.save(field); });
    };
    const bool isRetiring = field.retired && !stored->retired;
    return m_workspace.writePath()
        .run(isRetiring ? QStringLiteral("field.retire") : QStringLiteral("field.edit"), field.name, work)
        .map([&] { return field; });
}

Result<> CustomFieldService::move(domain::CustomFieldId id, int by)
{
    const auto moved = storage::CustomFieldRepository(m_workspace.database()).find(id);
    const auto fields = moved ? all(moved->project) : base::fail(moved.error());
    if (!fields)
        return base::fail(fields.error());
    QStringList keys;
    for (const CustomField &field : *fields)
        if (!field.retired)
            keys << field.key;
    const qsizetype from = keys.indexOf(moved->key);
    const qsizetype to = from + by;
    if (from < 0 || to < 0 || to >= keys.size())
        return {};
    keys.move(from, to);
    return m_workspace.writePath().run(QStringLiteral("field.order"), moved->name, [&](WritePath::Session &session) {
        return session.saveSetting(orderSetting(moved->project), keys.join(QLatin1Char(',')));
    });
}

Result<int> CustomFieldService::addTechnicalWithin(WritePath::Session &session, domain::ProjectId project, const QString &category) const
{
    const auto fields = all(project);
    const auto words = ShippedWords::of(m_workspace);
    if (!fields || !words)
        return base::fail(fields ? words.error() : fields.error());
    int added = 0;
    for (const TechnicalField &each : kTechnicalFields) {
        if (isTaken(*fields, QLatin1String(each.key)))
            continue;
        CustomField field;
        field.project = project;
        field.key = QLatin1String(each.key);
        field.name = words->in(QString::fromLatin1(each.name));
        field.categories = QStringList{category};
        if (const Result<> saved = addWithin(session, field); !saved)
            return base::fail(saved.error());
        ++added;
    }
    return added;
}

Result<int> CustomFieldService::addTechnical(domain::ProjectId project, const QString &category)
{
    int added = 0;
    const auto work = [&](WritePath::Session &session) {
        return addTechnicalWithin(session, project, category).map([&](int count) { added = count; });
    };
    return m_workspace.writePath().run(QStringLiteral("field.technical"), category, work).map([&] { return added; });
}

Result<> CustomFieldService::bringTechnical(WritePath::Session &session, const domain::Issue &issue, const QString &before) const
{
    if (!isTechnical(issue.category) || before.compare(issue.category, Qt::CaseInsensitive) == 0)
        return {};
    const auto fields = all(issue.project);
    if (!fields)
        return base::fail(fields.error());
    const bool hasSome = std::any_of(std::begin(kTechnicalFields), std::end(kTechnicalFields),
                                     [&](const TechnicalField &each) { return isTaken(*fields, QLatin1String(each.key)); });
    return hasSome ? Result<>() : addTechnicalWithin(session, issue.project, issue.category).map([](int) {});
}

Result<bool> CustomFieldService::lacksTechnical(domain::ProjectId project, const QString &category) const
{
    if (!isTechnical(category))
        return false;
    return all(project).map([](const QVector<CustomField> &fields) {
        return std::any_of(std::begin(kTechnicalFields), std::end(kTechnicalFields),
                           [&](const TechnicalField &each) { return !isTaken(fields, QLatin1String(each.key)); });
    });
}

}
