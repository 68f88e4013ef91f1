#include "services/draft/draftservice.h"

#include "domain/draft/placeholders.h"
#include "domain/draft/recipientcheck.h"
#include "domain/escalation/engine/logreading.h"
#include "exchange/eml/emlwriter.h"
#include "exchange/template/mustache.h"
#include "services/draft/draftvalues.h"
#include "services/person/personservice.h"
#include "services/project/customfieldservice.h"
#include "services/project/projectservice.h"
#include "services/workspace/fieldfault.h"
#include "services/workspace/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSaveFile>

namespace services {

using base::ErrorCode;
using base::Result;
using domain::DraftRecipient;
using domain::RecipientRole;

namespace {

// A subject is one line; sections that fell away leave no holes in a body.
QString oneLine(const QString &text)
{
    return text.simplified();
}

QString withoutHoles(QString text)
{
    static const QRegularExpression kHoles(QStringLiteral("\\n{3,}"));
    return text.replace(kHoles, QStringLiteral("\n\n")).trimmed() + QLatin1Char('\n');
}

// A draft is filled when it is begun and again before it goes out: what stands in a title is no placeholder then.
QJsonValue asData(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().replace(QLatin1String("{{"), QLatin1String("{ {"));
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &each : value.toArray())
            list.append(asData(each));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        each.value() = asData(each.value());
    return object;
}

QString exampleOf(const QJsonObject &values, const QString &name)
{
    QJsonValue value = values;
    for (const QString &part : name.split(QLatin1Char('.')))
        value = value.toObject().value(part);
    if (!value.isArray())
        return value.isBool() ? QString() : value.toString();
    QStringList parts;
    const QJsonObject first = value.toArray().at(0).toObject();
    for (const QJsonValue &part : first)
        if (part.isString())
            parts.append(part.toString());
    return parts.join(QStringLiteral(", "));
}

void addRecipients(QVector<DraftRecipient> &recipients, const QVector<domain::Recipient> &people)
{
    for (const domain::Recipient &recipient : people)
        recipients.append({recipient.person, RecipientRole::Decides});
}

bool isTalk(const domain::Contact &entry)
{
    return (entry.channel == domain::Channel::Meeting || entry.channel == domain::Channel::Call) && !entry.with.isEmpty();
}

// Who took part in the talk that minutes are owed for: the latest escalation without them, else whatever talk was last.
QVector<domain::PersonId> talkedWith(const domain::LogReading &reading)
{
    const domain::Contact *owed = nullptr;
    const domain::Contact *last = nullptr;
    for (const domain::Contact *entry : reading.entries()) {
        if (entry->kind == domain::ContactKind::Minutes)
            owed = nullptr;
        if (!isTalk(*entry))
            continue;
        last = entry;
        if (entry->kind == domain::ContactKind::Escalation)
            owed = entry;
    }
    return owed ? owed->with : last ? last->with : QVector<domain::PersonId>();
}

// Of what has happened tell those it happened with, but not whom the matter is about.
QVector<DraftRecipient> toldOf(const QVector<domain::PersonId> &people, const IssueCase &issueCase)
{
    QVector<DraftRecipient> recipients;
    for (const domain::PersonId person : people)
        if (person != issueCase.context.project.manager && !domain::isInvolved(person, issueCase.issue, issueCase.context))
            recipients.append({person, RecipientRole::Helps});
    return recipients;
}

// Whom a text of this kind goes to, by the log and the advice; nobody when neither names anybody.
QVector<DraftRecipient> advisedRecipients(const IssueCase &issueCase, const domain::DraftTemplate &text, base::Instant now)
{
    const domain::Advice &advice = issueCase.advice;
    const domain::LogReading reading(issueCase.issue, issueCase.log, now);
    QVector<DraftRecipient> recipients;
    if (text.key == QLatin1String("minutes"))
        return toldOf(talkedWith(reading), issueCase);
    if (text.stage == domain::DraftStage::Close) {
        for (const domain::PersonId person : advice.tell)
            recipients.append({person, RecipientRole::Helps});
        return recipients;
    }
    const bool isAdvisedEscalation = advice.verdict == domain::Verdict::Escalate && advice.templateKey == text.key;
    const bool isUpdate = text.stage == domain::DraftStage::Inform && text.audience == domain::Audience::Boss;
    if (isUpdate && !isAdvisedEscalation && reading.escalation()) // the rhythm of updates is promised to those who were asked
        return toldOf(reading.escalatedTo(), issueCase);
    if (text.audience == domain::Audience::Boss && !isAdvisedEscalation) {
        const domain::PersonId manager = issueCase.context.project.manager;
        const domain::PersonId boss = issueCase.context.people.value(manager).reportsTo;
        if (boss.isValid())
            recipients.append({boss, RecipientRole::Decides});
        return recipients;
    }
    if (text.audience == domain::Audience::Originator && issueCase.issue.originator.isValid())
        return {{issueCase.issue.originator, RecipientRole::Helps}};
    if (text.stage == domain::DraftStage::Remind && advice.verdict == domain::Verdict::SendReminder) { // of both sides who has not answered
        addRecipients(recipients, advice.theirs);
        addRecipients(recipients, advice.ours);
        return recipients;
    }
    const bool isTheirs = text.audience == domain::Audience::Theirs;
    addRecipients(recipients, isTheirs ? advice.theirs : advice.ours);
    if (recipients.isEmpty())
        addRecipients(recipients, isTheirs ? advice.ours : advice.theirs);
    return recipients;
}

Result<exchange::MailAddress> addressOf(const PersonService &people, const DraftRecipient &recipient, qsizetype number)
{
    const Result<domain::Person> person = people.find(recipient.person);
    if (!person)
        return base::fail(person.error());
    if (!exchange::isMailAddress(person->email))
        return fieldFault(QStringLiteral("recipients.%1").arg(number), person->name);
    return exchange::MailAddress{person->name, person->email};
}

tl::unexpected<base::Error> fileFault(ErrorCode code, const QString &path, const QString &detail)
{
    base::ErrorPlace place;
    place.file = path;
    return base::fail(code, detail, place);
}

}

Result<FilledText> DraftService::fill(const QString &subject, const QString &body, const IssueCase &issueCase,
                                      const QVector<DraftRecipient> &recipients, const QString &language) const
{
    const QJsonObject values = asData(DraftValues(issueCase, recipients, language, m_workspace.clock().now()).values()).toObject();
    const auto head = exchange::renderTemplate(subject, values);
    const auto text = exchange::renderTemplate(body, values);
    if (!head || !text)
        return base::fail(head ? text.error() : head.error());
    FilledText filled{oneLine(head->text), withoutHoles(text->text), head->unknown + head->empty + text->unknown + text->empty};
    filled.missing.removeDuplicates();
    return filled;
}

Result<QVector<Placeholder>> DraftService::placeholders(const IssueCase &issueCase, const QVector<DraftRecipient> &recipients,
                                                        const QString &language) const
{
    const QJsonObject values = DraftValues(issueCase, recipients, language, m_workspace.clock().now()).values();
    QVector<Placeholder> all;
    for (const domain::PlaceholderName &placeholder : domain::placeholders()) {
        const QString name = QString::fromLatin1(placeholder.name);
        all.append({name, exampleOf(values, name)});
    }
    const auto fields = CustomFieldService(m_workspace).all(issueCase.issue.project);
    if (!fields)
        return base::fail(fields.error());
    for (const domain::CustomField &field : *fields)
        if (const QString name = QStringLiteral("issue.custom.") + field.key; field.serves(issueCase.issue.category))
            all.append({name, exampleOf(values, name)});
    return all;
}

Result<domain::Draft> DraftService::compose(const IssueCase &issueCase, const QString &templateKey, const QString &wanted) const
{
    const Result<QString> spoken = wanted.isEmpty() ? language() : known(wanted);
    if (!spoken)
        return base::fail(spoken.error());
    const QString advised = issueCase.advice.templateKey.isEmpty() ? QStringLiteral("update") : issueCase.advice.templateKey;
    const auto text = templateByKey(templateKey.isEmpty() ? advised : templateKey, *spoken);
    if (!text)
        return base::fail(text.error());
    domain::Draft draft;
    draft.issue = issueCase.issue.id;
    draft.templateKey = text->key;
    draft.language = text->language;
    draft.recipients = advisedRecipients(issueCase, *text, m_workspace.clock().now());
    draft.createdAt = m_workspace.clock().now();
    draft.changedAt = draft.createdAt;
    return fill(text->subject, text->body, issueCase, draft.recipients, draft.language).map([&](const FilledText &filled) {
        draft.subject = filled.subject;
        draft.body = filled.body;
        return draft;
    });
}

Result<QByteArray> DraftService::toEml(const domain::Draft &draft) const
{
    const Result<IssueCase> read = m_workspace.issues().openCase(draft.issue);
    if (!read)
        return base::fail(read.error());
    exchange::EmlMessage message;
    const domain::Person manager = read->context.people.value(read->context.project.manager);
    if (exchange::isMailAddress(manager.email))
        message.from = {manager.name, manager.email};
    for (qsizetype i = 0; i < draft.recipients.size(); ++i) {
        const auto address = addressOf(m_workspace.people(), draft.recipients[i], i + 1);
        if (!address)
            return base::fail(address.error());
        (draft.recipients[i].role == RecipientRole::Informed ? message.cc : message.to).append(*address);
    }
    message.subject = draft.subject;
    message.body = draft.body;
    if (read->issue.severity(read->matrix.severity) == domain::Severity::S1)
        message.importance = exchange::MailImportance::High;
    return exchange::toEml(message);
}

Result<> DraftService::saveEml(const domain::Draft &draft, const QString &path) const
{
    const Result<QByteArray> bytes = toEml(draft);
    if (!bytes)
        return base::fail(bytes.error());
    const QFileInfo target(path);
    if (target.isDir())
        return fileFault(ErrorCode::FileIsDirectory, path, {});
    if (!target.absoluteDir().exists())
        return fileFault(ErrorCode::FileMissing, path, target.absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fileFault(ErrorCode::FileReadOnly, path, file.errorString());
    const bool isPrivate = file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!isPrivate || file.write(*bytes) != bytes->size() || !file.commit())
        return fileFault(file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::DiskFault, path, file.errorString());
    return {};
}

}
