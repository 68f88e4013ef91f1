#pragma once

#include <QAction>
#include <QHash>
#include <QObject>
#include <QVector>

class QMenu;
class QMenuBar;

namespace ui {

// The menus of the window, in order.
enum class MenuId { File, Edit, View, Issue, Tools, Help };

// One command of the window. Menus, palette and the list of shortcuts are all made from these rows.
struct ActionRow {
    const char *id;
    const char *text; // translated in the context ui::ActionTable
    MenuId menu;
    const char *keys; // portable text; empty: none
    int icon;         // IconId, -1: none
    bool startsGroup; // a line above it in the menu
};

// Makes the QActions of the window out of one table and says which was triggered. Does nothing itself.
class ActionTable : public QObject
{
    Q_OBJECT
public:
    explicit ActionTable(QWidget *window);

    static const QVector<ActionRow> &rows();
    static QString menuTitle(MenuId menu);

    QAction *action(const QString &id) const { return m_actions.value(id); }
    QVector<QAction *> all() const; // in the order of the table
    void setEnabled(const QString &id, bool enabled);
    void setVisible(const QString &id, bool visible);
    void fill(QMenu &menu, MenuId which) const;

Q_SIGNALS:
    void triggered(const QString &id);

private:
    QHash<QString, QAction *> m_actions;
};

}
