#include "services/issue/issuefields.h"

#include "base/typedlist.h"
#include "domain/issue/customvalues.h"
#include "domain/project/milestoneoutlook.h"
#include "domain/record/fieldmap.h"
#include "domain/record/recordjson.h"
#include "services/issue/issueservice.h"
#include "services/person/personservice.h"
#include "services/project/customfieldcheck.h"
#include "services/project/customfieldservice.h"
#include "services/project/milestoneservice.h"
#include "services/situation/situationservice.h"
#include "services/workspace/fieldfault.h"
#include "services/workspace/typedvalues.h"
#include "services/workspace/workspace.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace services {

using base::ErrorCode;
using base::Result;
using domain::FieldChange;

namespace {

using Changes = QVector<FieldChange>;

Result<QString> organisationNumber(Workspace &workspace, const QString &field, const QString &text)
{
    const auto organisations = workspace.people().organisations();
    if (!organisations)
        return base::fail(organisations.error());
    for (const domain::Organisation &organisation : *organisations)
        if (organisation.name.compare(text, Qt::CaseInsensitive) == 0)
            return QString::number(organisation.id.value());
    return fieldFault(field, text, ErrorCode::BadValue);
}

Result<QString> milestoneNumber(Workspace &workspace, domain::ProjectId project, const QString &name)
{
    const auto milestone = MilestoneService(workspace).findByName(project, name);
    if (milestone)
        return QString::number(milestone->id.value());
    return milestone.error().code == ErrorCode::NotFound ? fieldFault("milestone", name, ErrorCode::BadValue) : base::fail(milestone.error());
}

Result<QString> earlierIssueNumber(Workspace &workspace, const QString &key)
{
    const Result<domain::Issue> earlier = workspace.issues().findByKey(key);
    if (earlier)
        return QString::number(earlier->id.value());
    return earlier.error().code == ErrorCode::NotFound ? fieldFault("againOf", key, ErrorCode::BadValue) : base::fail(earlier.error());
}

// "custom.berth" by the key or the name of the field.
Result<> putCustomValue(Workspace &workspace, domain::Issue &issue, const QString &name, const QString &text)
{
    const auto fields = CustomFieldService(workspace).all(issue.project);
    if (!fields)
        return base::fail(fields.error());
    const domain::CustomField *field = customFieldCalled(*fields, name);
    if (!field)
        return fieldFault(domain::kCustomPrefix + name, domain::kCustomPrefix + name, ErrorCode::UnknownField);
    const Result<QString> value = customValueFrom(*field, text);
    return value.map([&](const QString &read) { domain::setCustomValue(issue, field->key, read); });
}

// A day alone is the end of that working day in the project's calendar; the text as it is for anything else.
QString needByText(Workspace &workspace, const domain::Issue &issue, const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    const auto context = day.isValid() ? workspace.issues().context(issue.project) : Result<domain::EngineContext>();
    if (!day.isValid() || text.size() != 10 || !context)
        return text;
    return domain::endOfWork(day, context->projectCalendar()).toIso();
}

Result<Changes> listChanges(Workspace &workspace, const QString &field, const QString &text)
{
    Changes changes{{field, {}, {}}};
    int index = 0;
    for (QString value : base::typedList(text)) {
        if (field == QLatin1String("implicated")) {
            const Result<QString> number = personNumber(workspace, field, value);
            if (!number)
                return base::fail(number.error());
            value = *number;
        }
        changes.append({QStringLiteral("%1.%2").arg(field).arg(++index), {}, value});
    }
    return changes;
}

Result<Changes> changesFor(Workspace &workspace, const domain::Issue &issue, const QString &field, const QString &text)
{
    static const QStringList kFixed{QStringLiteral("id"), QStringLiteral("project"), QStringLiteral("key"), QStringLiteral("matrix"),
                                    QStringLiteral("changedAt"), QStringLiteral("firings")};
    static const QRegularExpression kPerson(QStringLiteral("^(owner|originator|decision\\.decider|stopWork\\.by|(helpers|actions|responders)\\.[0-9]+\\.person)$"));
    if (kFixed.contains(field.section(QLatin1Char('.'), 0, 0)))
        return fieldFault(field, field, ErrorCode::UnknownField);
    if (text.isEmpty())
        return Changes{{field, {}, {}}};
    const auto single = [&field](const QString &value) { return Changes{{field, {}, value}}; };
    if (kPerson.match(field).hasMatch())
        return personNumber(workspace, field, text).map(single);
    static const QRegularExpression kOrganisation(QStringLiteral("^(counterparty|contributions\\.[0-9]+\\.organisation)$"));
    if (kOrganisation.match(field).hasMatch())
        return organisationNumber(workspace, field, text).map(single);
    if (field == QLatin1String("milestone"))
        return milestoneNumber(workspace, issue.project, text).map(single);
    if (field == QLatin1String("againOf"))
        return earlierIssueNumber(workspace, text).map(single);
    if (field == QLatin1String("needBy"))
        return single(needByText(workspace, issue, text));
    static const QJsonObject kShape = domain::shapeOf(domain::RecordKind::Issue);
    QJsonValue shape = kShape;
    for (const QString &part : field.split(QLatin1Char('.')))
        shape = shape.isArray() ? shape.toArray().at(0) : shape.toObject().value(part);
    if (shape.isObject() && shape.toObject().contains(QStringLiteral("amount")) && shape.toObject().contains(QStringLiteral("currency")))
        return moneyChanges(field, text);
    if (shape.isArray() && !shape.toArray().at(0).isObject())
        return listChanges(workspace, field, text);
    return single(text);
}

}

Result<domain::Issue> withNamedFields(Workspace &workspace, const domain::Issue &issue, const QVector<QPair<QString, QString>> &fields)
{
    Changes changes;
    domain::Issue withCustom = issue;
    const QJsonObject shape = domain::shapeOf(domain::RecordKind::Issue);
    for (const auto &[name, value] : fields) {
        const QString field = name.trimmed();
        if (!shape.contains(field.section(QLatin1Char('.'), 0, 0)))
            return fieldFault(field, field, ErrorCode::UnknownField);
        if (field.startsWith(domain::kCustomPrefix)) {
            if (const Result<> put = putCustomValue(workspace, withCustom, field.mid(domain::kCustomPrefix.size()), value); !put)
                return base::fail(put.error());
            continue;
        }
        if (field == QLatin1String("situation")) { // what is named beside it wins over what the entry says
            const Result<domain::Issue> picked = SituationService(workspace).classify(withCustom, value);
            if (!picked)
                return base::fail(picked.error());
            withCustom = *picked;
            continue;
        }
        const Result<Changes> part = changesFor(workspace, issue, field, value.trimmed());
        if (!part)
            return base::fail(part.error());
        changes += *part;
    }
    Result<domain::Issue> changed = domain::fromJson<domain::Issue>(domain::withFields(domain::toJson(withCustom), changes, shape));
    if (changed)
        changed->rowVersion = issue.rowVersion;
    return changed;
}

}
