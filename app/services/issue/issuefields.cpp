#include "services/issue/issuefields.h"

#include "domain/record/fieldmap.h"
#include "domain/record/recordjson.h"
#include "services/issue/issueservice.h"
#include "services/person/personservice.h"
#include "services/workspace/fieldfault.h"
#include "services/workspace/workspace.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTimeZone>

namespace services {

using base::ErrorCode;
using base::Result;
using domain::FieldChange;

namespace {

using Changes = QVector<FieldChange>;

Result<QString> personNumber(Workspace &workspace, const QString &field, const QString &text)
{
    const Result<domain::Person> person = workspace.people().findByText(text);
    if (person)
        return QString::number(person->id.value());
    if (person.error().code != ErrorCode::NotFound && person.error().code != ErrorCode::Invalid)
        return base::fail(person.error());
    return fieldFault(field, text, ErrorCode::BadValue);
}

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

// A day alone is the end of that working day in the project's calendar; the text as it is for anything else.
QString needByText(Workspace &workspace, const domain::Issue &issue, const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    const auto context = day.isValid() ? workspace.issues().context(issue.project) : Result<domain::EngineContext>();
    if (!day.isValid() || text.size() != 10 || !context)
        return text;
    const domain::WorkingTime &time = context->projectCalendar();
    const QTimeZone zone(time.calendar().zone);
    const base::Instant begin = base::Instant::fromDateTime(day.startOfDay(zone));
    const base::Instant end = base::Instant::fromDateTime(day.addDays(1).startOfDay(zone));
    const auto worked = time.intervals(begin, end);
    return (worked.isEmpty() ? end.plusMs(-60'000) : worked.last().to).toIso();
}

Result<Changes> moneyChanges(const QString &field, const QString &text)
{
    static const QRegularExpression kMoney(QStringLiteral("^(?:([A-Z]{3})\\s*)?([0-9][0-9,]*(?:\\.[0-9]{1,2})?)(?:\\s*([A-Z]{3}))?$"));
    const QRegularExpressionMatch match = kMoney.match(text);
    if (!match.hasMatch())
        return fieldFault(field, text, ErrorCode::BadValue);
    Changes changes{{field + QStringLiteral(".amount"), {}, match.captured(2).remove(QLatin1Char(','))}};
    const QString currency = match.captured(1) + match.captured(3);
    if (!currency.isEmpty())
        changes.append({field + QStringLiteral(".currency"), {}, currency});
    return changes;
}

Result<Changes> listChanges(Workspace &workspace, const QString &field, const QString &text)
{
    Changes changes{{field, {}, {}}};
    int index = 0;
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        QString value = part.trimmed();
        if (value.isEmpty())
            continue;
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
    static const QRegularExpression kPerson(QStringLiteral("^(owner|originator|stopWork\\.by|helpers\\.[0-9]+\\.person)$"));
    if (kFixed.contains(field.section(QLatin1Char('.'), 0, 0)))
        return fieldFault(field, field, ErrorCode::UnknownField);
    if (text.isEmpty())
        return Changes{{field, {}, {}}};
    const auto single = [&field](const QString &value) { return Changes{{field, {}, value}}; };
    if (kPerson.match(field).hasMatch())
        return personNumber(workspace, field, text).map(single);
    if (field == QLatin1String("counterparty"))
        return organisationNumber(workspace, field, text).map(single);
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
    const QJsonObject shape = domain::shapeOf(domain::RecordKind::Issue);
    for (const auto &[name, value] : fields) {
        const QString field = name.trimmed();
        if (!shape.contains(field.section(QLatin1Char('.'), 0, 0)))
            return fieldFault(field, field, ErrorCode::UnknownField);
        const Result<Changes> part = changesFor(workspace, issue, field, value.trimmed());
        if (!part)
            return base::fail(part.error());
        changes += *part;
    }
    Result<domain::Issue> changed = domain::fromJson<domain::Issue>(domain::withFields(domain::toJson(issue), changes, shape));
    if (changed)
        changed->rowVersion = issue.rowVersion;
    return changed;
}

}
