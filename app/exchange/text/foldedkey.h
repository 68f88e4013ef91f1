#pragma once

#include <QString>

namespace exchange {

// A word or heading for looking up: letters and digits alone, without case and accents. "Due Date", "due_date" and "dueDate"
// are the same; "Échéance" is "echeance".
QString foldedKey(QStringView text);

// What people and programs write where nothing is known: "?", "none", "n/a", "-", "unassigned" …
bool isPlaceholder(QStringView text);

}
