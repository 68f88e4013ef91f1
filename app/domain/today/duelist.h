#pragma once

#include "domain/today/dueitem.h"

namespace domain {

// What wants doing about one issue: each due thing once, in the first group that fits, in the order of the groups; with those
// that become due by themselves later (`since`). `advice` is that of the same issue at `now`. Snoozes are left to the caller.
QVector<DueItem> dueItems(const Issue &issue, const QVector<Contact> &log, const EngineContext &context, const Advice &advice,
                          base::Instant now);
// What of them makes rows now: stopped work, what comes by its day, and the first of the rest; the next one follows when that is
// done.
QVector<DueItem> dueRows(const QVector<DueItem> &items, base::Instant now);
// The review of an open risk whose day has come; nothing otherwise.
std::optional<DueItem> dueReview(const Risk &risk, QDate today);
// Until when the issue is out of Today: the latest snooze, unless an answer came since. None: it is not.
base::Instant snoozedUntil(const QVector<Contact> &log, base::Instant now);
// The ask whose silence costs: the first without an answer. Null: nobody is silent, or the issue is not open.
const Contact *silentAsk(const Issue &issue, const QVector<Contact> &log, base::Instant now);

}
