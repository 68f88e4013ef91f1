#pragma once

#include <QStringList>

namespace render {

// One after the other with the comma of the language: "meeting, call".
QString listed(const QStringList &parts);

}
