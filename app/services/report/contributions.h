#pragma once

#include "base/result.h"
#include "domain/issue/contribution.h"
#include "render/report/registercontent.h"

namespace services {

class Workspace;

// By contributing party, the open issues apart from those that are over: how many there are, and what of their days lost and money so
// far is the party's. Parties by name; an invalid project means all. Confidential matters are in none of it.
base::Result<QVector<render::ContributionRow>> contributionRows(Workspace &workspace, domain::ProjectId project, bool closedToo);
// The same as a CSV text with a line for each party, state and currency; amounts with two places.
QByteArray contributionCsv(const QVector<render::ContributionRow> &rows);

}
