#include "stage.h"

#include <algorithm>

using domain::Contact;
using domain::ContactKind;
using domain::Duration;
using domain::PersonId;

Stage::Stage()
{
    const domain::CalendarId calendar(1);
    context.calendars.insert(calendar, std::make_shared<const domain::WorkingTime>(domain::WorkingCalendar::officeHours("UTC")));
    context.project.calendar = calendar;
    context.project.manager = PersonId(kManager);
    context.severity = domain::SeverityMatrix::standard();
    const domain::OrganisationId us(1);
    const domain::OrganisationId them(2);
    context.organisations.insert(us, {.id = us, .name = QStringLiteral("Us"), .isOurs = true});
    context.organisations.insert(them, {.id = them, .name = QStringLiteral("Them")});
    const auto hire = [&](qint64 id, domain::OrganisationId organisation) {
        const PersonId person(id);
        context.people.insert(person, {.id = person, .organisation = organisation, .email = QStringLiteral("a@b.c"), .phone = QStringLiteral("1")});
        return person;
    };
    for (const qint64 id : {kManager, kOwner, kOriginator})
        hire(id, us);
    path.key = QStringLiteral("supply");
    path.kind = domain::PathKind::Counterparty;
    path.counterparty = them;
    path.lastResorts = {QStringLiteral("Contract notice")};
    path.policies = domain::EscalationPath::standardPolicies();
    for (int number = 0; number <= 3; ++number) {
        domain::Level level;
        level.title = QStringLiteral("Level %1").arg(number);
        level.ours = {hire(ours(number), us), {hire(oursDeputy(number), us)}};
        level.theirs = {hire(theirs(number), them), {hire(theirsDeputy(number), them)}};
        level.respond.fill(Duration::days(2));
        level.respond[0] = Duration::hours(2);
        path.levels.append(level);
    }
    issue.title = QStringLiteral("Second delivery date missed");
    issue.businessImpact = QStringLiteral("The crew stands by");
    issue.impact = issue.urgency = 4;
    issue.owner = PersonId(kOwner);
    issue.originator = PersonId(kOriginator);
    issue.counterparty = them;
    issue.raisedAt = at("2026-10-05T09:00:00Z");
    issue.needBy = at("2026-12-18T17:00:00Z");
}

Stage Stage::asked()
{
    Stage stage;
    stage.ask("2026-10-12T09:00:00Z", 0, {theirs(0)});
    return stage;
}

Stage Stage::reminded()
{
    Stage stage = asked();
    stage.remind("2026-10-13T17:00:00Z", 0, {theirs(0)});
    return stage;
}

Stage Stage::warned()
{
    Stage stage = reminded();
    stage.enter(ContactKind::HeadsUp, "2026-10-14T13:00:00Z", 0, {theirs(0)});
    return stage;
}

domain::Advice Stage::adviceAt(const char *iso) const
{
    return domain::advise(issue, log, path, context, at(iso));
}

Contact &Stage::enter(ContactKind kind, const char *iso, int level, const QVector<qint64> &with)
{
    Contact contact;
    contact.id = domain::ContactId(log.size() + 1);
    contact.kind = kind;
    contact.at = at(iso);
    contact.level = level;
    contact.with = ids(with);
    contact.channel = domain::Channel::Call;
    log.append(contact);
    return log.last();
}

Contact &Stage::ask(const char *iso, int level, const QVector<qint64> &with)
{
    Contact &contact = enter(level == 0 ? ContactKind::Attempt : ContactKind::Escalation, iso, level, with);
    contact.expectsAnswer = true;
    return contact;
}

Contact &Stage::remind(const char *iso, int level, const QVector<qint64> &with)
{
    Contact &contact = enter(ContactKind::Reminder, iso, level, with);
    contact.expectsAnswer = true;
    return contact;
}

Contact &Stage::answer(const char *iso, int level, domain::AnswerOutcome outcome)
{
    Contact &contact = enter(ContactKind::Answered, iso, level);
    contact.outcome = outcome;
    return contact;
}

void Stage::makeAbsent(qint64 person, const char *from, const char *to)
{
    context.absences[PersonId(person)].append({.person = PersonId(person), .from = at(from), .to = at(to)});
}

QVector<PersonId> Stage::ids(const QVector<qint64> &values)
{
    QVector<PersonId> list;
    for (const qint64 value : values)
        list.append(PersonId(value));
    return list;
}

QString words(const QVector<domain::Recipient> &side)
{
    QStringList list;
    for (const domain::Recipient &each : side) {
        QString text = QString::number(each.person.value());
        if (each.insteadOf.isValid())
            text += QStringLiteral(" for %1").arg(each.insteadOf.value());
        list.append(text);
    }
    return list.join(QStringLiteral(", "));
}

QString ruleWords(const domain::Advice &advice)
{
    QStringList list;
    for (const domain::Reason &reason : advice.reasons)
        if (list.isEmpty() || list.last() != reason.rule)
            list.append(reason.rule);
    return list.join(u' ');
}

bool hasReason(const domain::Advice &advice, QLatin1String id)
{
    return std::any_of(advice.reasons.begin(), advice.reasons.end(), [&](const domain::Reason &each) { return each.id == id; });
}

bool hasWarning(const domain::Advice &advice, domain::WarningId id)
{
    return std::any_of(advice.warnings.begin(), advice.warnings.end(), [&](const domain::Warning &each) { return each.id == id; });
}
