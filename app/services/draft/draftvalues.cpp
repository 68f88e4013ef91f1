#include "services/draft/draftvalues.h"

#include "domain/escalation/engine/logreading.h"
#include "domain/issue/corrections.h"
#include "render/wording/advicewords.h"
#include "render/wording/names.h"
#include "render/wording/spoken/spokenin.h"

#include <QJsonArray>

#include <algorithm>

namespace services {

using domain::Contact;
using domain::ContactKind;
using domain::PersonId;

struct DraftValues::Words {
    Words(const domain::EngineContext &context, const QLocale &locale)
        : format(context, locale, render::Format::Joint::Plain), advice(context, locale, render::Format::Joint::Plain)
    {
    }
    render::Format format;
    render::AdviceWords advice;
};

namespace {

// Nothing is null, not "", so that a section leaves its sentence out.
QJsonValue textOrNull(const QString &text)
{
    return text.trimmed().isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text.trimmed());
}

QJsonValue trueOrNull(bool isTrue)
{
    return isTrue ? QJsonValue(true) : QJsonValue(QJsonValue::Null);
}

bool isTelling(const Contact &entry)
{
    switch (entry.kind) {
    case ContactKind::Attempt:
    case ContactKind::Reminder:
    case ContactKind::HeadsUp:
    case ContactKind::Escalation:
    case ContactKind::Answered:
        return true;
    default:
        return false;
    }
}

QString optionLetter(qsizetype index)
{
    return QString(QChar(char16_t(u'A' + index % 26)));
}

}

DraftValues::DraftValues(const IssueCase &issueCase, const QVector<domain::DraftRecipient> &recipients, const QString &language,
                         base::Instant now)
    : m_case(issueCase), m_recipients(recipients), m_language(language), m_now(now),
      m_words(std::make_unique<Words>(issueCase.context, QLocale(language)))
{
    m_isInside = std::all_of(recipients.begin(), recipients.end(),
                             [this](const domain::DraftRecipient &recipient) { return m_case.context.isOurs(recipient.person); });
}

DraftValues::~DraftValues() = default;

QJsonObject DraftValues::values() const
{
    const render::SpokenIn words(m_language); // a mail speaks one language: that of its template
    QJsonObject issue = issueStory();
    addMoney(issue);
    addLists(issue);
    issue.insert(QStringLiteral("custom"), customValues());
    const auto &project = m_case.context.project;
    const domain::OrganisationId counterparty = m_case.issue.counterparty.isValid() ? m_case.issue.counterparty : m_case.path.counterparty;
    return {{QStringLiteral("issue"), issue},
            {QStringLiteral("asked"), asked()},
            {QStringLiteral("advice"), advice()},
            {QStringLiteral("recipients"), recipientNames()},
            {QStringLiteral("sender"), sender()},
            {QStringLiteral("project"), QJsonObject{{QStringLiteral("key"), textOrNull(project.key)}, {QStringLiteral("name"), textOrNull(project.name)}}},
            {QStringLiteral("counterparty"), QJsonObject{{QStringLiteral("name"), textOrNull(m_case.context.organisations.value(counterparty).name)}}},
            {QStringLiteral("nextUpdate"), textOrNull(m_words->format.moment(nextUpdate()))},
            {QStringLiteral("today"), m_words->format.weekday(m_words->format.localDate(m_now))}};
}

QJsonObject DraftValues::issueStory() const
{
    const domain::Issue &issue = m_case.issue;
    const render::Format &format = m_words->format;
    const domain::Severity severity = issue.severity(m_case.matrix.severity);
    const QString askKind = issue.ask.kind == domain::AskKind::None ? QString() : render::inSentence(issue.ask.kind);
    const int daysLost = m_case.figures.daysLost;
    return {{QStringLiteral("key"), textOrNull(issue.key)},
            {QStringLiteral("title"), textOrNull(issue.title)},
            {QStringLiteral("severity"), render::label(severity)},
            {QStringLiteral("severityName"), textOrNull(m_case.matrix.severity.definition(severity).name)},
            {QStringLiteral("summary"), textOrNull(issue.description)},
            {QStringLiteral("impact"), textOrNull(issue.businessImpact)},
            {QStringLiteral("needBy"), textOrNull(format.moment(issue.needBy))},
            {QStringLiteral("missedOn"), textOrNull(issue.missedAt.isValid() ? format.weekday(format.localDate(issue.missedAt)) : QString())},
            {QStringLiteral("daysLost"), textOrNull(daysLost > 0 ? format.number(daysLost) : QString())},
            {QStringLiteral("ask"), textOrNull(issue.ask.text)},
            {QStringLiteral("askKind"), textOrNull(askKind)},
            {QStringLiteral("forInformation"), trueOrNull(issue.ask.kind == domain::AskKind::Awareness)},
            {QStringLiteral("askDays"), textOrNull(issue.ask.days > 0 ? format.number(issue.ask.days) : QString())},
            {QStringLiteral("consequence"), textOrNull(issue.consequence)},
            {QStringLiteral("workaround"), textOrNull(issue.workaround)},
            {QStringLiteral("outcome"), textOrNull(issue.outcome)},
            {QStringLiteral("owner"), textOrNull(personWithRole(issue.owner))},
            {QStringLiteral("originator"), textOrNull(m_case.context.people.value(issue.originator).name)}};
}

void DraftValues::addMoney(QJsonObject &issue) const
{
    const domain::Issue &known = m_case.issue;
    const render::Format &format = m_words->format;
    const QString currency = m_case.context.project.currency;
    const auto money = [&](const domain::Money &amount) {
        return textOrNull(m_isInside && !amount.isZero() ? format.money(amount, currency) : QString());
    };
    QStringList parts;
    for (const domain::CostPart &part : known.costParts)
        parts.append(part.label + QLatin1Char(' ') + format.amount(part.amount.cents));
    issue.insert(QStringLiteral("costPerDay"), money(known.costPerDay));
    issue.insert(QStringLiteral("costParts"), textOrNull(m_isInside ? parts.join(QStringLiteral(", ")) : QString()));
    issue.insert(QStringLiteral("costSoFar"), money({m_case.figures.costSoFarCents, known.costPerDay.currency}));
    issue.insert(QStringLiteral("oneOffLoss"), money(known.oneOffLoss));
    issue.insert(QStringLiteral("askMoney"), money(known.ask.money));
}

void DraftValues::addLists(QJsonObject &issue) const
{
    const QVector<domain::IssueOption> &known = m_case.issue.options;
    const auto recommended = std::find_if(known.begin(), known.end(), [](const domain::IssueOption &option) { return option.recommended; });
    QJsonArray details;
    for (const domain::DetailLink &link : m_case.issue.links)
        details.append(QJsonObject{{QStringLiteral("label"), textOrNull(link.label.isEmpty() ? link.target : link.label)},
                                   {QStringLiteral("target"), textOrNull(link.target)}});
    const QJsonArray tried = triedSoFar();
    issue.insert(QStringLiteral("hasOptions"), trueOrNull(!known.isEmpty()));
    issue.insert(QStringLiteral("options"), options());
    issue.insert(QStringLiteral("recommended"),
                 recommended == known.end() ? QJsonValue(QJsonValue::Null)
                                            : QJsonValue(optionLetter(recommended - known.begin()) + QStringLiteral(". ") + recommended->title));
    issue.insert(QStringLiteral("hasTried"), trueOrNull(!tried.isEmpty()));
    issue.insert(QStringLiteral("triedSoFar"), tried);
    issue.insert(QStringLiteral("hasDetails"), trueOrNull(!details.isEmpty()));
    issue.insert(QStringLiteral("details"), details);
}

// By the keys of the project's own fields; days as the rest of the text has them.
QJsonObject DraftValues::customValues() const
{
    QJsonObject values;
    for (const domain::CustomValue &each : m_case.issue.custom) {
        const QDate day = each.value.size() == 10 ? QDate::fromString(each.value, Qt::ISODate) : QDate();
        values.insert(each.field, textOrNull(day.isValid() ? m_words->format.weekdayYear(day) : each.value));
    }
    return values;
}

QJsonArray DraftValues::options() const
{
    QJsonArray options;
    const render::Format &format = m_words->format;
    for (qsizetype i = 0; i < m_case.issue.options.size(); ++i) {
        const domain::IssueOption &option = m_case.issue.options[i];
        const QString cost = m_isInside && !option.cost.isZero() ? format.money(option.cost, m_case.context.project.currency) : QString();
        options.append(QJsonObject{{QStringLiteral("letter"), optionLetter(i)},
                                   {QStringLiteral("title"), textOrNull(option.title)},
                                   {QStringLiteral("detail"), textOrNull(option.detail)},
                                   {QStringLiteral("cost"), textOrNull(cost)},
                                   {QStringLiteral("slip"), textOrNull(option.slipDays > 0 ? format.number(option.slipDays) : QString())},
                                   {QStringLiteral("scope"), textOrNull(option.scope)},
                                   {QStringLiteral("mainRisk"), textOrNull(option.mainRisk)},
                                   {QStringLiteral("recommended"), trueOrNull(option.recommended)}});
    }
    return options;
}

QJsonArray DraftValues::triedSoFar() const
{
    QJsonArray tried;
    const render::Format &format = m_words->format;
    for (const domain::CorrectedEntry &corrected : domain::withCorrections(m_case.log)) {
        const Contact &entry = corrected.entry;
        if (!isTelling(entry) || (entry.internal && !m_isInside))
            continue;
        const bool isAnswer = entry.kind == ContactKind::Answered;
        const QString who = m_words->advice.names(isAnswer || entry.with.isEmpty() ? QVector<PersonId>{entry.from} : entry.with);
        const QString outcome = entry.text.trimmed().isEmpty() ? render::label(entry.kind, entry.outcome) : entry.text.trimmed();
        tried.append(QJsonObject{{QStringLiteral("date"), format.weekday(format.localDate(entry.at))},
                                 {QStringLiteral("who"), textOrNull(who)},
                                 {QStringLiteral("channel"), render::inSentence(entry.channel)},
                                 {QStringLiteral("outcome"), outcome}});
    }
    return tried;
}

QJsonObject DraftValues::asked() const
{
    const domain::LogReading reading(m_case.issue, m_case.log, m_now);
    const domain::RunningAsk &running = reading.running();
    const Contact *last = running.lastReminder ? running.lastReminder : running.ask;
    if (!last)
        return {{QStringLiteral("on"), QJsonValue::Null}, {QStringLiteral("who"), QJsonValue::Null},
                {QStringLiteral("channel"), QJsonValue::Null}, {QStringLiteral("promise"), QJsonValue::Null}};
    const render::Format &format = m_words->format;
    return {{QStringLiteral("on"), format.weekday(format.localDate(last->at))},
            {QStringLiteral("who"), textOrNull(m_words->advice.names(running.lastReminder ? last->with : running.people()))},
            {QStringLiteral("channel"), render::inSentence(last->channel)},
            {QStringLiteral("promise"), textOrNull(running.isPromise() ? format.moment(running.answer->promisedUntil) : QString())}};
}

QJsonObject DraftValues::advice() const
{
    const domain::Advice &advice = m_case.advice;
    const render::Format &format = m_words->format;
    return {{QStringLiteral("level"), format.number(advice.nextLevel)},
            {QStringLiteral("levelTitle"), textOrNull(m_case.path.levels.value(advice.nextLevel).title)},
            {QStringLiteral("channel"), render::inSentence(advice.channel)},
            {QStringLiteral("respondBy"), textOrNull(format.moment(advice.respondBy))},
            // What cannot wait has no later moment to be named in a text.
            {QStringLiteral("latest"), textOrNull(advice.verdict == domain::Verdict::EscalateNow ? QString() : format.moment(advice.latest))},
            {QStringLiteral("until"), textOrNull(format.moment(advice.until))},
            {QStringLiteral("headsUpEnd"), textOrNull(format.moment(advice.headsUpEnd))},
            {QStringLiteral("reason"), textOrNull(advice.reasons.isEmpty() ? QString() : m_words->advice.sentence(advice.reasons.first()))}};
}

// The promise that a message of now makes: the severity's rhythm in the project's working time; none without a rhythm.
base::Instant DraftValues::nextUpdate() const
{
    const domain::SeverityMatrix &table = m_case.matrix.severity;
    const domain::Duration &rhythm = table.definition(m_case.issue.severity(table)).updateEvery;
    return rhythm.isZero() || !m_case.issue.isOpen() ? base::Instant() : m_case.context.projectCalendar().add(m_now, rhythm);
}

QJsonObject DraftValues::recipientNames() const
{
    QStringList firstNames;
    QStringList names;
    QStringList ours;
    QStringList theirs;
    for (const domain::DraftRecipient &recipient : m_recipients) {
        const domain::Person person = m_case.context.people.value(recipient.person);
        if (person.name.isEmpty())
            continue;
        (m_case.context.isOurs(recipient.person) ? ours : theirs).append(person.name);
        if (recipient.role == domain::RecipientRole::Informed)
            continue;
        firstNames.append(person.name.section(QLatin1Char(' '), 0, 0));
        const QString organisation = m_case.context.isOurs(recipient.person) ? QString() : m_case.context.organisations.value(person.organisation).name;
        names.append(organisation.isEmpty() ? person.name : QStringLiteral("%1 (%2)").arg(person.name, organisation));
    }
    const QString comma = QStringLiteral(", ");
    return {{QStringLiteral("firstNames"), textOrNull(firstNames.join(comma))},
            {QStringLiteral("names"), textOrNull(names.join(comma))},
            {QStringLiteral("ours"), textOrNull(ours.join(comma))},
            {QStringLiteral("theirs"), textOrNull(theirs.join(comma))}};
}

QJsonObject DraftValues::sender() const
{
    const domain::Person manager = m_case.context.people.value(m_case.context.project.manager);
    return {{QStringLiteral("name"), textOrNull(manager.name)},
            {QStringLiteral("role"), textOrNull(manager.role)},
            {QStringLiteral("phone"), textOrNull(manager.phone)}};
}

QString DraftValues::personWithRole(PersonId id) const
{
    const domain::Person person = m_case.context.people.value(id);
    return person.role.isEmpty() ? person.name : QStringLiteral("%1, %2").arg(person.name, person.role);
}

}
