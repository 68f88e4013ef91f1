#pragma once

#include "base/clock.h"
#include "shell/pageentry.h"

class QApplication;

// The only place that knows every page. It brings them, the theme and the window together.
namespace composition {

// In the order of the rail; hidden ones last.
QVector<ui::PageEntry> pages();
// Names, translations, theme. Once, before the first widget.
void dress(QApplication &application);
// The program with its window; empty file: the one that was open last, else the welcome. Returns the exit status.
int runWindow(QApplication &application, const QString &file, const base::Clock &clock);

}
