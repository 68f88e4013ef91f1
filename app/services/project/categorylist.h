#pragma once

#include "domain/project/project.h"

#include <QStringList>

namespace services {

// The situations that call for escalation, as a new workspace offers them in English: stored words, shown as they are.
QStringList shippedCategories();
// Those of them that are no matter for the open log, in each language that they are shipped in.
QStringList confidentialCategories();
// Whether it is the shipped category of technical matters, in any of these languages.
bool isTechnical(const QString &category);
// The setting that holds a list of the project's own, and what it holds: a category a line, behind an empty one. A list that is
// empty is still one of its own.
QString categorySetting(domain::ProjectId project);
QString categoryLines(const QStringList &categories);

}
