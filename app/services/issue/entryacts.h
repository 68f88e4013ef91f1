#pragma once

#include "base/result.h"
#include "domain/issue/contact.h"

#include <functional>

namespace services {

class Workspace;

// Acts on what kind of matter an entry is: a decision that is taken, a concern that is promoted, kept or dropped. Each is one undo
// step. A note without a text is not logged.
class EntryActs
{
public:
    explicit EntryActs(Workspace &workspace) : m_workspace(workspace) {}

    // decision.from decided decision.text because of decision.reason at decision.at (none: now): kept on the entry and in its log.
    // Deciding again replaces what the entry says; the log keeps both. Invalid "from" or "text" where it is missing.
    [[nodiscard]] base::Result<domain::Contact> decide(const domain::Contact &decision);
    // The concern becomes an issue; every field stays.
    [[nodiscard]] base::Result<> promote(domain::Contact note);
    // Watched on until this day; Invalid "watch.reviewOn" when it is not after today in the project's zone.
    [[nodiscard]] base::Result<> keepWatching(domain::Contact note, QDate reviewOn);
    // The concern is over without having become an issue; note.text says why. Invalid "text" without it.
    [[nodiscard]] base::Result<> drop(domain::Contact note);

private:
    using Change = std::function<void(domain::Issue &)>;
    base::Result<> run(const QString &cause, domain::Contact &note, const Change &change);

    Workspace &m_workspace;
};

}
