#pragma once

class QAction;
class QWidget;

#include <QVector>

namespace ui {

// Help → Keyboard shortcuts: every command that has keys, out of the actions themselves.
void showShortcuts(const QVector<QAction *> &actions, QWidget *parent);
// Help → About: name, version, licence, the libraries inside.
void showAbout(QWidget *parent);

}
