#include "services/issue/entryacts.h"

#include "services/issue/issueservice.h"
#include "services/workspace/fieldfault.h"
#include "services/workspace/workspace.h"

namespace services {

using base::Result;
using domain::Contact;
using domain::Issue;

Result<> EntryActs::run(const QString &cause, Contact &note, const Change &change)
{
    const Result<Issue> found = m_workspace.issues().find(note.issue);
    if (!found)
        return base::fail(found.error());
    return m_workspace.writePath().run(cause, found->key, [&](WritePath::Session &session) -> Result<> {
        Issue issue = *found;
        change(issue);
        const Result<> saved = m_workspace.issues().saveWithin(session, issue);
        if (!saved || note.text.trimmed().isEmpty())
            return saved;
        return m_workspace.issues().logWithin(session, note);
    });
}

Result<Contact> EntryActs::decide(const Contact &decision)
{
    if (!decision.from.isValid())
        return fieldFault("from", QStringLiteral("missing"));
    if (decision.text.trimmed().isEmpty())
        return fieldFault("text", QStringLiteral("missing"));
    Contact entry = decision;
    entry.kind = domain::ContactKind::Decision;
    if (!entry.at.isValid())
        entry.at = m_workspace.clock().now();
    return run(QStringLiteral("issue.decide"), entry, [&](Issue &issue) {
        issue.decision = {entry.from, entry.at, entry.text.trimmed(), entry.reason.trimmed()};
    }).map([&] { return entry; });
}

Result<> EntryActs::promote(Contact note)
{
    return run(QStringLiteral("concern.promote"), note, [](Issue &issue) { issue.kind = domain::EntryKind::Issue; });
}

Result<> EntryActs::keepWatching(Contact note, QDate reviewOn)
{
    const Result<Issue> found = m_workspace.issues().find(note.issue);
    const auto context = found ? m_workspace.issues().context(found->project) : base::fail(found.error());
    if (!context)
        return base::fail(context.error());
    if (!reviewOn.isValid() || reviewOn <= context->projectCalendar().localDate(m_workspace.clock().now()))
        return fieldFault("watch.reviewOn", reviewOn.isValid() ? QStringLiteral("past") : QStringLiteral("missing"));
    return run(QStringLiteral("concern.keep"), note, [&](Issue &issue) { issue.watch.reviewOn = reviewOn; });
}

Result<> EntryActs::drop(Contact note)
{
    if (note.text.trimmed().isEmpty())
        return fieldFault("text", QStringLiteral("missing"));
    return run(QStringLiteral("concern.drop"), note, [&](Issue &issue) {
        issue.status = domain::IssueStatus::Cancelled;
        issue.outcome = note.text.trimmed();
    });
}

}
