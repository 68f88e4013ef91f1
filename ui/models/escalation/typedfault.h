#pragma once

#include <QString>

namespace models {

// What was typed into a cell and is not taken over, in the words of a list: where it stands, and what would be right.
struct TypedFault {
    QString place; // "Reminders, S2"
    QString text;
    QString why;
    QString pathKey; // empty: of no path
    int row = -1; // of the model that tells it
    int column = -1;
};

}
