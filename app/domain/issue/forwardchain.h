#pragma once

#include "domain/issue/contact.h"

#include <QVector>

namespace domain {

// One passing on: the matter was with `from`, who gave it to `to`.
struct ForwardStep {
    ContactId entry;
    PersonId from;
    PersonId to;
    base::Instant at;
    int level = 0; // it was made at
    bool operator==(const ForwardStep &) const = default;
};

// How a matter went from one to the next, oldest step first, and what became of it where it ended.
struct ForwardChain {
    enum class End { Held, Acted, Declined };

    QVector<ForwardStep> steps;
    End end = End::Held;
    base::Instant endedAt; // when whoever has it acted or declined
    bool operator==(const ForwardChain &) const = default;

    bool isEmpty() const { return steps.isEmpty(); }
    PersonId first() const { return isEmpty() ? PersonId() : steps.constFirst().from; }
    PersonId last() const { return isEmpty() ? PersonId() : steps.constLast().to; }
    // Everybody who had it, in order; who got it back stands there again.
    QVector<PersonId> people() const;
    ContactId latest() const { return isEmpty() ? ContactId() : steps.constLast().entry; }
};

// Every way that a log in any order tells of, in the order of their last steps. Passed to two, it goes two ways, each with the
// steps before. An entry that was withdrawn and one to nobody else are no step.
QVector<ForwardChain> forwardChains(const QVector<Contact> &log);
// The way that led to who acted; without one, the last way to somebody who did not decline. Empty: it was not passed on.
ForwardChain forwardChain(const QVector<Contact> &log);
// Who has the matter: who got it last, else whom it was asked of last. Invalid: nobody.
PersonId holder(const QVector<Contact> &log);

}
