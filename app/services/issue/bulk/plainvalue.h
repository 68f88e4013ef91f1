#pragma once

#include "base/result.h"

#include <QStringList>
#include <QTimeZone>
#include <QVector>

namespace services {

// The text of a cell as fields are stored: a status or severity by its stored name or the words people see, a moment "2026-10-22
// 12:00" of the zone, spreadsheet shields taken off. BadValue (place.field) for a moment or choice that cannot be read; all else as it is.
[[nodiscard]] base::Result<QString> storedText(const QString &field, const QString &text, const QTimeZone &zone);
// The words that are right in a field with a closed list; none for others.
QStringList plainChoices(const QString &field);

// A block as spreadsheets put it on the clipboard: rows of cells divided by tabs, quoted where they hold a tab, a line end or a quote.
QVector<QStringList> readTable(const QString &text);
// The same the other way; text that a spreadsheet would run as a formula is shielded, numbers stay numbers.
QString tableText(const QVector<QStringList> &rows);
QString tableHtml(const QVector<QStringList> &rows); // the first row is the head

}
