#include "domain/issue/corrections.h"

#include <algorithm>

namespace domain {

QVector<CorrectedEntry> withCorrections(const QVector<Contact> &log)
{
    QVector<CorrectedEntry> entries;
    QVector<const Contact *> corrections;
    for (const Contact &entry : log) {
        const auto isReferred = [&](const Contact &each) { return each.id == entry.refersTo && each.kind != ContactKind::Correction; };
        if (entry.kind == ContactKind::Correction && std::any_of(log.cbegin(), log.cend(), isReferred))
            corrections.append(&entry);
        else
            entries.append({entry, {}, {}});
    }
    for (const Contact *correction : std::as_const(corrections)) {
        const auto corrected = std::find_if(entries.begin(), entries.end(), [&](const CorrectedEntry &each) { return each.entry.id == correction->refersTo; });
        corrected->former.append(corrected->entry.text);
        corrected->entry.text = correction->text;
        corrected->correctedAt = correction->at;
    }
    return entries;
}

ContactId correctable(const Contact &entry)
{
    return entry.kind == ContactKind::Correction ? entry.refersTo : entry.id;
}

}
