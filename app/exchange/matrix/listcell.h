#pragma once

#include <QStringList>

namespace exchange {

// Several texts in one cell: "meeting; call". A text that would be mistaken (a semicolon or quotation mark in it, blanks round it,
// nothing at all) stands in quotation marks, doubled inside. splitList(joinedList(x)) == x.
QString joinedList(const QStringList &texts);
QStringList splitList(const QString &cell);

}
