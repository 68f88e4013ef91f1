#pragma once

#include "domain/issue/issue.h"

#include <QByteArray>

namespace services {

// One imported issue as bytes for the digest of its import: what lists bring, in UTF-8, divided by the separators of ASCII
// (unit, record). Not the JSON form: that takes ten times as long, and an import has many rows.
QByteArray importDigestInput(const domain::Issue &issue);

}
