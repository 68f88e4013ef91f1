#include "models/issue/valuewords.h"

#include "domain/issue/customvalues.h"
#include "domain/record/fieldmap.h"
#include "domain/record/names.h"
#include "models/issue/fieldwords.h"
#include "render/wording/names.h"
#include "services/issue/issueservice.h"
#include "services/person/personservice.h"
#include "services/project/customfieldservice.h"
#include "services/project/milestoneservice.h"
#include "services/workspace/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace models {

namespace {

constexpr qsizetype kLongestValue = 120;

QString lastPart(const QString &field)
{
    return field.section(QLatin1Char('.'), -1);
}

bool isMomentField(const QString &field)
{
    static const QStringList kMoments{QStringLiteral("needBy"), QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("answerBy"),
                                      QStringLiteral("promisedUntil"), QStringLiteral("announcedFor"), QStringLiteral("since"),
                                      QStringLiteral("at")};
    const QString last = lastPart(field);
    return last.endsWith(QLatin1String("At")) || kMoments.contains(last);
}

bool isDayField(const QString &field)
{
    const QString last = lastPart(field);
    return last == QLatin1String("workaroundUntil") || last == QLatin1String("reviewOn") || last == QLatin1String("due") || last == QLatin1String("until");
}

bool isPersonField(const QString &field)
{
    const QString last = lastPart(field);
    return field == QLatin1String("owner") || field == QLatin1String("originator") || field.startsWith(QLatin1String("implicated"))
           || last == QLatin1String("decider") || last == QLatin1String("person") || field == QLatin1String("stopWork.by");
}

template <typename E>
QString choiceWord(const QString &text)
{
    const auto value = domain::valueOf<E>(text);
    return value ? render::label(*value) : text;
}

QString wordOrNumber(const QHash<qint64, QString> &names, const QString &text)
{
    return names.value(text.toLongLong(), text);
}

}

void ValueWords::read(services::Workspace &workspace, domain::IssueId id)
{
    const render::Format format = m_format;
    *this = {};
    m_format = format;
    for (const domain::Person &person : workspace.people().people().value_or(QVector<domain::Person>()))
        m_people.insert(person.id.value(), person.name);
    for (const domain::Organisation &organisation : workspace.people().organisations().value_or(QVector<domain::Organisation>()))
        m_organisations.insert(organisation.id.value(), organisation.name);
    const auto issue = id.isValid() ? workspace.issues().find(id) : base::Result<domain::Issue>(base::fail(base::ErrorCode::NotFound));
    if (!issue)
        return;
    for (const domain::Milestone &milestone : services::MilestoneService(workspace).all(issue->project).value_or(QVector<domain::Milestone>()))
        m_milestones.insert(milestone.id.value(), milestone.name);
    for (const domain::CustomField &field : services::CustomFieldService(workspace).all(issue->project).value_or(QVector<domain::CustomField>()))
        m_customFields.insert(field.key, field.name);
    if (const auto earlier = issue->againOf.isValid() ? workspace.issues().find(issue->againOf) : issue; earlier)
        m_issues.insert(earlier->id.value(), earlier->key);
}

QString ValueWords::field(const QString &field) const
{
    const QString own = field.section(QLatin1Char('.'), 1);
    return field.startsWith(domain::kCustomPrefix) ? m_customFields.value(own, own) : fieldWord(field);
}

QString ValueWords::value(const QString &field, const QString &text) const
{
    if (text.isEmpty())
        return text;
    if (isMomentField(field) && base::Instant::fromIso(text).isValid())
        return m_format.moment(base::Instant::fromIso(text));
    if (isDayField(field) && QDate::fromString(text, Qt::ISODate).isValid())
        return m_format.weekday(QDate::fromString(text, Qt::ISODate));
    if (isPersonField(field))
        return wordOrNumber(m_people, text);
    if (field == QLatin1String("counterparty") || lastPart(field) == QLatin1String("organisation"))
        return wordOrNumber(m_organisations, text);
    if (field == QLatin1String("milestone"))
        return wordOrNumber(m_milestones, text);
    if (field == QLatin1String("againOf"))
        return wordOrNumber(m_issues, text);
    if (field == QLatin1String("status"))
        return choiceWord<domain::IssueStatus>(text);
    if (field == QLatin1String("kind"))
        return choiceWord<domain::EntryKind>(text);
    if (field == QLatin1String("ask.kind"))
        return choiceWord<domain::AskKind>(text);
    if (text == QLatin1String("true"))
        return QCoreApplication::translate("models::HistoryModel", "yes");
    if (text == QLatin1String("false"))
        return QCoreApplication::translate("models::HistoryModel", "no");
    return text.size() > kLongestValue ? text.left(kLongestValue - 2) + QStringLiteral(" …") : text;
}

QString ValueWords::value(const QString &field, const QJsonValue &json) const
{
    const domain::FieldMap parts = domain::flatten(QJsonObject{{field.section(QLatin1Char('.'), -1), json}});
    if (!json.isArray() && !json.isObject())
        return value(field, parts.isEmpty() ? QString() : parts.first());
    if (json.isObject()) // money
        return QStringList(parts.values()).join(QLatin1Char(' '));
    QStringList lines;
    for (const QJsonValue &element : json.toArray()) {
        QStringList words;
        const domain::FieldMap inner = element.isObject() ? domain::flatten(element.toObject())
                                                          : domain::flatten(QJsonObject{{QStringLiteral("x"), element}});
        for (auto it = inner.cbegin(); it != inner.cend(); ++it)
            words << value(element.isObject() ? field + QLatin1Char('.') + it.key() : field, it.value());
        lines << words.join(QStringLiteral(", "));
    }
    return lines.join(QLatin1Char('\n'));
}

}
