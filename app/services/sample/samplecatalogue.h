#pragma once

#include "base/result.h"

#include <QStringList>

namespace services {

class Workspace;

// The names `rung new --sample` takes.
QStringList sampleNames();
// Fills the workspace with a sample project through its services; every date lies relative to the clock's now. NotFound for
// a name that is none, Invalid while the workspace holds a project of the same key.
[[nodiscard]] base::Result<> makeSample(Workspace &workspace, const QString &name);

}
