#pragma once

#include <QStringList>

namespace services {

// The situations that call for escalation, as a new workspace offers them: stored words, shown as they are.
QStringList shippedCategories();
// Those of them that are no matter for the open log.
QStringList confidentialCategories();

}
