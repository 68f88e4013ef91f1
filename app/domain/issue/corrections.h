#pragma once

#include "domain/issue/contact.h"

#include <QVector>

namespace domain {

// An entry of the log with the words it was corrected to last, and those it had before.
struct CorrectedEntry {
    Contact entry;
    QStringList former;         // oldest first; empty: never corrected
    base::Instant correctedAt;
    bool isCorrected() const { return correctedAt.isValid(); }
    bool operator==(const CorrectedEntry &) const = default;
};

// The log as it reads now, in its order; corrections stand in the entries they refer to. One whose entry is not there stays.
QVector<CorrectedEntry> withCorrections(const QVector<Contact> &log);
// The entry that a correction of this one refers to: of a correction, the entry that it corrects.
ContactId correctable(const Contact &entry);

}
