#pragma once

#include <QString>

// A workspace for the engine's bench: one project with 8 calendars (holidays, other zones), 200 people of whom some are away,
// 7 paths of 5 levels, 50 criteria, and open issues in every state that a log can have. The same each time.
bool makeEngineFile(const QString &path, int issues);
