#pragma once

#include <QString>

namespace ui {

// What a change set did, for the Undo menu and the history: "change HT4-118". cause is its id ("issue.edit").
QString changeWords(const QString &cause, const QString &subject);

}
