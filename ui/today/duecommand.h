#pragma once

#include "domain/today/dueitem.h"
#include "widgets/theme/icon.h"

#include <QString>

namespace ui {

// The command of the shell that begins a row's action on its record; empty: the record is opened.
QString dueCommand(const domain::DueItem &item);
IconId dueIcon(domain::DueAction action, domain::Channel channel);

}
