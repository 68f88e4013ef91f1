#include "services/issue/issueacts.h"

#include "domain/issue/corrections.h"
#include "services/issue/issueservice.h"
#include "services/workspace/fieldfault.h"
#include "services/workspace/workspace.h"
#include "storage/issue/contactrepository.h"

namespace services {

using base::Result;
using domain::Contact;
using domain::Issue;
using domain::IssueId;

namespace {

Result<> isMissing(const char *field)
{
    return fieldFault(field, QStringLiteral("missing"));
}

}

Result<> IssueActs::run(const QString &cause, IssueId id, const Change &change, const Contact *note)
{
    const Result<Issue> found = m_workspace.issues().find(id);
    if (!found)
        return base::fail(found.error());
    return m_workspace.writePath().run(cause, found->key, [&](WritePath::Session &session) -> Result<> {
        Issue issue = *found;
        change(issue);
        if (const Result<> saved = session.save(issue); !saved || !note)
            return saved;
        Contact entry = *note;
        return m_workspace.issues().logWithin(session, entry);
    });
}

Result<> IssueActs::pause(IssueId id, base::Instant until, const QString &reason)
{
    const base::Instant now = m_workspace.clock().now();
    if (reason.trimmed().isEmpty())
        return isMissing("reason");
    if (until.isValid() && until <= now)
        return fieldFault("pauses.to", QStringLiteral("ends before it begins"));
    return run(QStringLiteral("issue.pause"), id, [&](Issue &issue) { issue.pauses.append({now, until, reason.trimmed()}); }, nullptr);
}

Result<> IssueActs::resume(IssueId id)
{
    const base::Instant now = m_workspace.clock().now();
    const auto end = [now](Issue &issue) {
        for (domain::Pause &pause : issue.pauses)
            if (pause.from <= now && (!pause.to.isValid() || pause.to > now))
                pause.to = now;
    };
    return run(QStringLiteral("issue.resume"), id, end, nullptr);
}

Result<> IssueActs::agreeJointly(const Contact &note)
{
    if (note.with.isEmpty())
        return isMissing("with");
    return run(QStringLiteral("issue.joint"), note.issue, [](Issue &issue) { issue.joint = true; }, &note);
}

Result<> IssueActs::stopWork(const Contact &note)
{
    if (!note.from.isValid())
        return isMissing("from");
    if (note.reason.trimmed().isEmpty())
        return isMissing("reason");
    const base::Instant since = note.at.isValid() ? note.at : m_workspace.clock().now();
    const auto stop = [&](Issue &issue) { issue.stopWork = {since, note.from, note.reason.trimmed()}; };
    return run(QStringLiteral("issue.stop"), note.issue, stop, &note);
}

Result<> IssueActs::release(const Contact &note)
{
    if (!note.from.isValid())
        return isMissing("from");
    if (note.text.trimmed().isEmpty())
        return isMissing("text");
    return run(QStringLiteral("issue.release"), note.issue, [](Issue &issue) { issue.stopWork = {}; }, &note);
}

Result<> IssueActs::holdReview(const Contact &note)
{
    const Contact *entry = note.text.trimmed().isEmpty() ? nullptr : &note;
    return run(QStringLiteral("issue.review"), note.issue, [](Issue &issue) { issue.reviewed = true; }, entry);
}

Result<> IssueActs::resolve(const Contact &note)
{
    const QString outcome = note.text.trimmed();
    if (outcome.isEmpty())
        return isMissing("text");
    const Result<Issue> found = m_workspace.issues().find(note.issue);
    if (!found)
        return base::fail(found.error());
    const bool isSaid = outcome == found->decision.text.trimmed(); // the log has it from the decision
    const auto resolve = [&](Issue &issue) {
        issue.status = domain::IssueStatus::Resolved;
        issue.resolvedAt = note.at.isValid() ? note.at : m_workspace.clock().now();
        issue.outcome = outcome;
    };
    return run(QStringLiteral("issue.resolve"), note.issue, resolve, isSaid ? nullptr : &note);
}

Result<> IssueActs::solve(const Contact &answer)
{
    const auto resolve = [&](Issue &issue) {
        if (!issue.isOpen())
            return;
        issue.status = domain::IssueStatus::Resolved;
        issue.resolvedAt = answer.at.isValid() ? answer.at : m_workspace.clock().now();
        if (issue.outcome.trimmed().isEmpty())
            issue.outcome = answer.text.trimmed();
    };
    return run(QStringLiteral("issue.solve"), answer.issue, resolve, &answer);
}

Result<Contact> IssueActs::correct(domain::ContactId entry, const QString &text)
{
    const storage::ContactRepository contacts(m_workspace.database());
    Result<Contact> corrected = contacts.find(entry);
    if (corrected && domain::correctable(*corrected) != entry)
        corrected = contacts.find(domain::correctable(*corrected));
    if (!corrected)
        return corrected;
    const Result<Issue> issue = m_workspace.issues().find(corrected->issue);
    const Result<QVector<Contact>> log = m_workspace.issues().log(corrected->issue);
    if (!issue || !log)
        return base::fail(issue ? log.error() : issue.error());
    for (const domain::CorrectedEntry &each : domain::withCorrections(*log))
        if (each.entry.id == corrected->id && each.entry.text == text.trimmed())
            return fieldFault("text", QStringLiteral("unchanged"));
    Contact correction;
    correction.issue = corrected->issue;
    correction.kind = domain::ContactKind::Correction;
    correction.refersTo = corrected->id;
    correction.text = text.trimmed();
    correction.internal = corrected->internal;
    const auto work = [&](WritePath::Session &session) { return m_workspace.issues().logWithin(session, correction); };
    return m_workspace.writePath().run(QStringLiteral("contact.correct"), issue->key, work).map([&] { return correction; });
}

Result<> IssueActs::keepGuided(const Issue &issue, const Contact &note)
{
    const auto take = [&](Issue &stored) {
        const int version = stored.rowVersion;
        stored = issue;
        stored.rowVersion = version;
    };
    return run(QStringLiteral("issue.guided"), issue.id, take, &note);
}

}
