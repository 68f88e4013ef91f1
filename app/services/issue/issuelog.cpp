#include "services/issue/contactdefaults.h"
#include "services/issue/issueservice.h"
#include "services/workspace/workspace.h"
#include "storage/issue/contactrepository.h"

namespace services {

using base::Result;
using domain::Contact;

Result<QVector<Contact>> IssueService::log(domain::IssueId id) const
{
    return storage::ContactRepository(m_workspace.database()).of(id);
}

Result<Contact> IssueService::log(Contact contact)
{
    const Result<domain::Issue> issue = find(contact.issue);
    if (!issue)
        return base::fail(issue.error());
    const auto work = [&](WritePath::Session &session) { return logWithin(session, contact); };
    return m_workspace.writePath().run(QStringLiteral("contact.log"), issue->key, work).map([&] { return contact; });
}

Result<> IssueService::logWithin(WritePath::Session &session, Contact &contact)
{
    const Result<IssueCase> read = openCase(contact.issue);
    if (!read)
        return base::fail(read.error());
    if (!contact.at.isValid())
        contact.at = m_workspace.clock().now();
    fillContact(contact, *read);
    if (const Result<> sound = checkContact(contact); !sound)
        return sound;
    if (const Result<> saved = session.save(contact); !saved)
        return saved;
    if (contact.kind != domain::ContactKind::HandoffAccepted || read->issue.owner == contact.from)
        return {};
    domain::Issue handed = read->issue;
    handed.owner = contact.from; // the recipient's own yes: nothing else moves an issue to another owner by itself
    return session.save(handed);
}

}
