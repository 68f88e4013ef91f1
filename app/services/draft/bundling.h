#pragma once

#include "base/result.h"
#include "domain/draft/draft.h"
#include "services/issue/issueservice.h"

#include <QVector>

namespace services {

class Workspace;

// Another matter that is due with the person a draft asks.
struct BundledAsk {
    domain::IssueId issue;
    QString key;
    QString title;
    bool operator==(const BundledAsk &) const = default;
};

// What else is due with somebody whom the draft asks and who has been asked too often already.
struct BundleOffer {
    domain::PersonId leader; // invalid: nobody of them is over the load
    int recent = 0;          // escalations to them in the last 30 days
    int limit = 0;           // the project's
    QVector<BundledAsk> asks; // the most urgent first
};

// "Protect high-level leaders" (wikiHow, How to Escalate): over the set load one message asks for all that is due with a leader,
// in place of a message each. Only what the advice of each issue would ask these people anyway goes in, and nothing that one of
// them must not see: no confidential matter, none they are implicated in, and of another counterparty's nothing.
class Bundling
{
public:
    static constexpr int kMostLookedAt = 200; // issues, the most urgent ones
    static constexpr int kMostAsks = 12;      // a longer message is not read

    explicit Bundling(Workspace &workspace) : m_workspace(workspace) {}

    // What is in the draft already is not offered again.
    [[nodiscard]] base::Result<BundleOffer> offer(const domain::Draft &draft) const;
    // Keys and titles of what is in the draft.
    [[nodiscard]] base::Result<QVector<BundledAsk>> inside(const domain::Draft &draft) const;
    // The draft with these issues in it and no others, named above its closing words in its own language; not stored. What an
    // earlier call has written goes when it still stands as it was written.
    [[nodiscard]] base::Result<domain::Draft> with(domain::Draft draft, const QVector<domain::IssueId> &issues) const;
    // One for each issue in the draft that is still open: the escalation or reminder that its advice asks for, else an update.
    [[nodiscard]] base::Result<QVector<domain::Contact>> contacts(const domain::Draft &draft, domain::Channel channel) const;

private:
    base::Result<QString> textOf(const domain::Draft &draft) const;

    Workspace &m_workspace;
};

}
