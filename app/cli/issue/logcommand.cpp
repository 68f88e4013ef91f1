#include "cli/issue/logcommand.h"

#include "cli/issue/issuelookup.h"
#include "cli/text.h"
#include "domain/record/names.h"
#include "domain/record/recordjson.h"
#include "render/wording/names.h"
#include "services/issue/entryacts.h"
#include "services/issue/issueacts.h"
#include "services/person/personservice.h"

namespace cli {

namespace {

template <typename E>
QStringList namesOf()
{
    QStringList names;
    for (const auto &entry : domain::enumNames<E>())
        names << QLatin1String(entry.name);
    return names;
}

template <typename E>
base::Result<E> named(const Arguments &arguments, const QString &option, E otherwise)
{
    const auto word = arguments.choice(option, namesOf<E>(), domain::nameOf(otherwise));
    if (!word)
        return base::fail(word.error());
    return *domain::valueOf<E>(*word);
}

base::Result<base::Instant> moment(const Arguments &arguments, const QString &option)
{
    const QString text = arguments.value(option);
    const base::Instant at = base::Instant::fromIso(text);
    if (!text.isEmpty() && !at.isValid()) {
        base::ErrorPlace place;
        place.field = QStringLiteral("--") + option;
        return base::fail(base::ErrorCode::BadTime, text, place);
    }
    return at;
}

base::Result<QVector<domain::PersonId>> peopleNamed(services::PersonService &people, const QStringList &names)
{
    QVector<domain::PersonId> ids;
    for (const QString &name : names) {
        const auto person = people.findByText(name);
        if (!person)
            return base::fail(person.error());
        ids << person->id;
    }
    return ids;
}

// The date that --until is of, for this kind of entry.
base::Instant &untilOf(domain::Contact &contact)
{
    switch (contact.kind) {
    case domain::ContactKind::Announcement:
    case domain::ContactKind::Snooze:
        return contact.announcedFor;
    case domain::ContactKind::Extension:
        return contact.answerBy;
    default:
        return contact.promisedUntil;
    }
}

base::Result<domain::Contact> contactOf(const Arguments &arguments)
{
    domain::Contact contact;
    const auto kind = named(arguments, QStringLiteral("kind"), domain::ContactKind::Note);
    const auto channel = named(arguments, QStringLiteral("channel"), domain::Channel::Other);
    const auto outcome = named(arguments, QStringLiteral("outcome"), domain::AnswerOutcome::None);
    if (!kind || !channel || !outcome)
        return base::fail(!kind ? kind.error() : !channel ? channel.error() : outcome.error());
    const auto until = moment(arguments, QStringLiteral("until"));
    const auto answerBy = moment(arguments, QStringLiteral("answer-by"));
    const auto level = arguments.number(QStringLiteral("level"), 0, 0);
    if (!until || !answerBy || !level)
        return base::fail(!until ? until.error() : !answerBy ? answerBy.error() : level.error());
    contact.kind = *kind;
    contact.channel = *channel;
    contact.outcome = *outcome;
    contact.level = *level;
    contact.answerBy = *answerBy;
    if (until->isValid())
        untilOf(contact) = *until;
    contact.text = arguments.value(QStringLiteral("text"));
    contact.reason = arguments.value(QStringLiteral("reason"));
    return contact;
}

// A decision is kept on the entry too; who decided may be named by --with as well.
base::Result<domain::Contact> write(services::Workspace &workspace, domain::Contact contact)
{
    if (contact.kind != domain::ContactKind::Decision)
        return workspace.issues().log(contact);
    if (!contact.from.isValid())
        contact.from = contact.with.value(0);
    return services::EntryActs(workspace).decide(contact);
}

base::Result<ExitStatus> tellLogged(Call &call, const domain::Issue &issue, const domain::Contact &logged)
{
    QJsonObject document = domain::toJson(logged);
    document[QStringLiteral("key")] = issue.key;
    call.console().answer(document, Text::tr("%1: %2 logged.").arg(issue.key, render::label(logged.kind)));
    return Done;
}

// The words that an entry should have had; the entry keeps its own.
base::Result<ExitStatus> correctEntry(Call &call)
{
    const auto number = call.arguments().number(QStringLiteral("correct"), 1, 0);
    if (!number)
        return base::fail(number.error());
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    const auto issueCase = findCase(**workspace, call.arguments().place(1));
    if (!issueCase)
        return base::fail(issueCase.error());
    const domain::ContactId entry(*number);
    const auto &log = issueCase->log;
    if (std::none_of(log.cbegin(), log.cend(), [&](const domain::Contact &each) { return each.id == entry; })) {
        base::ErrorPlace place;
        place.field = QStringLiteral("--correct %1").arg(*number);
        return base::fail(base::ErrorCode::NotFound, place.field, place);
    }
    return services::IssueActs(**workspace)
        .correct(entry, call.arguments().value(QStringLiteral("text")))
        .and_then([&](const domain::Contact &logged) { return tellLogged(call, issueCase->issue, logged); });
}

base::Result<ExitStatus> logContact(Call &call)
{
    if (call.arguments().has(QStringLiteral("correct")))
        return correctEntry(call);
    if (!call.arguments().has(QStringLiteral("kind")))
        return wrongUsage(QLatin1String(Arguments::kMissingOption), QStringLiteral("--kind"));
    auto contact = contactOf(call.arguments());
    if (!contact)
        return base::fail(contact.error());
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    const auto issue = findIssue(**workspace, call.arguments().place(1));
    if (!issue)
        return base::fail(issue.error());
    contact->issue = issue->id;
    contact->at = call.clock().now();
    const auto with = peopleNamed((*workspace)->people(), call.arguments().values(QStringLiteral("with")));
    if (!with)
        return base::fail(with.error());
    contact->with = *with;
    const auto from = peopleNamed((*workspace)->people(), call.arguments().values(QStringLiteral("from")));
    if (!from)
        return base::fail(from.error());
    contact->from = from->value(0);
    const auto logged = write(**workspace, *contact);
    if (!logged)
        return base::fail(logged.error());
    return tellLogged(call, *issue, *logged);
}

}

Command logCommand()
{
    return {.name = QStringLiteral("log"),
            .synopsis = QStringLiteral("FILE ISSUE"),
            .summary = [] { return Text::tr("Appends an entry to the contacts log: attempt, reminder, escalation, acknowledged, answered …; --correct gives an entry, by its number, other words."); },
            .least = 2,
            .most = 2,
            .options = {{QStringLiteral("kind"), QStringLiteral("KIND")},
                        {QStringLiteral("correct"), QStringLiteral("ENTRY")},
                        {QStringLiteral("with"), QStringLiteral("PERSON"), false, true},
                        {QStringLiteral("from"), QStringLiteral("PERSON")},
                        {QStringLiteral("channel"), QStringLiteral("CHANNEL")},
                        {QStringLiteral("text"), QStringLiteral("TEXT")},
                        {QStringLiteral("level"), QStringLiteral("N")},
                        {QStringLiteral("answer-by"), QStringLiteral("ISO-8601")},
                        {QStringLiteral("outcome"), QStringLiteral("OUTCOME")},
                        {QStringLiteral("until"), QStringLiteral("ISO-8601")},
                        {QStringLiteral("reason"), QStringLiteral("TEXT")}},
            .run = logContact};
}

}
