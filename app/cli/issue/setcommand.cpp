#include "cli/issue/setcommand.h"

#include "cli/issue/bulk/bulkanswer.h"
#include "cli/issue/issuefilter.h"
#include "cli/issue/issuelookup.h"
#include "cli/text.h"
#include "cli/texttable.h"
#include "domain/record/fieldmap.h"
#include "domain/record/names.h"
#include "domain/record/recordjson.h"

#include <algorithm>

namespace cli {

namespace {

// All issues of a filter, in one undo step.
base::Result<ExitStatus> setMany(Call &call)
{
    const auto fields = assignments(call.arguments().places().mid(1));
    if (!fields)
        return base::fail(fields.error());
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    const auto query = readFilter(**workspace, call.arguments().value(QStringLiteral("filter")));
    if (!query)
        return base::fail(query.error());
    const bool isDryRun = call.arguments().has(QStringLiteral("dry-run"));
    const auto outcome = (*workspace)->issues().ids(*query).and_then([&](const QVector<domain::IssueId> &ids) {
        return services::BulkEdit(**workspace, showProgress(call)).set(ids, *fields, isDryRun);
    });
    return outcome.map([&](const services::BulkOutcome &done) { return answerBulk(call, done, isDryRun); });
}

// People, organisations and issues by what they are called; other values as they are stored.
QString calledBy(services::Workspace &workspace, const domain::EngineContext &context, const QString &field, const QString &value)
{
    const qint64 id = value.toLongLong();
    const QString last = field.section(QLatin1Char('.'), -1);
    if (id <= 0)
        return value;
    if (last == QLatin1String("owner") || last == QLatin1String("originator") || last == QLatin1String("decider") || last == QLatin1String("by")
        || last == QLatin1String("person"))
        return context.people.value(domain::PersonId(id)).name;
    if (field == QLatin1String("counterparty") || last == QLatin1String("organisation"))
        return context.organisations.value(domain::OrganisationId(id)).name;
    if (field == QLatin1String("againOf"))
        return workspace.issues().find(domain::IssueId(id)).value_or(domain::Issue()).key;
    return value;
}

base::Result<ExitStatus> set(Call &call)
{
    if (call.arguments().has(QStringLiteral("filter")))
        return setMany(call);
    if (call.arguments().places().size() < 3)
        return wrongUsage(QLatin1String(Arguments::kMissingArgument), QStringLiteral("field=value"));
    const auto fields = assignments(call.arguments().places().mid(2));
    if (!fields)
        return base::fail(fields.error());
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    const auto before = findIssue(**workspace, call.arguments().place(1));
    if (!before)
        return base::fail(before.error());
    const auto after = (*workspace)->issues().setFields(before->id, *fields);
    if (!after)
        return base::fail(after.error());

    const auto context = (*workspace)->issues().context(after->project);
    if (!context)
        return base::fail(context.error());
    QJsonArray changes;
    TextTable table({Text::tr("Field"), Text::tr("Before"), Text::tr("Now")});
    for (const domain::FieldChange &change : domain::differences(domain::toJson(*before), domain::toJson(*after))) {
        if (change.field == QLatin1String("changedAt"))
            continue;
        changes.append(QJsonObject{{QStringLiteral("field"), change.field},
                                   {QStringLiteral("before"), change.before},
                                   {QStringLiteral("after"), change.after}});
        table.add({change.field, calledBy(**workspace, *context, change.field, change.before), calledBy(**workspace, *context, change.field, change.after)});
    }
    const auto closing = std::find(fields->cbegin(), fields->cend(), qMakePair(QStringLiteral("status"), domain::nameOf(domain::IssueStatus::Closed)));
    const bool isHeld = closing != fields->cend() && after->status != domain::IssueStatus::Closed;
    if (isHeld)
        call.console().complain(heldWords(after->key, services::closingHold(**workspace, *after)));
    call.console().answer(QJsonObject{{QStringLiteral("key"), after->key}, {QStringLiteral("changes"), changes}},
                          changes.isEmpty() ? Text::tr("Nothing to change.") : table.text());
    return isHeld ? Findings : Done;
}

}

Command setCommand()
{
    return {.name = QStringLiteral("set"),
            .synopsis = QStringLiteral("FILE ISSUE field=value…"),
            .summary = [] {
                return Text::tr("Changes fields of an issue; an empty value clears the field. With --filter, without ISSUE: of all issues of the query, in "
                                "one undo step; also labels.add, labels.remove and needBy.shift (working days).");
            },
            .least = 2,
            .most = -1,
            .options = {{QStringLiteral("filter"), QStringLiteral("QUERY")}, {QStringLiteral("dry-run"), {}}},
            .run = set};
}

}
