#include "shell/command/actiontable.h"

#include "widgets/theme/actionicon.h"

#include <QCoreApplication>
#include <QMenu>

namespace ui {

namespace {

constexpr int kNoIcon = -1;

int iconOf(IconId id)
{
    return int(id);
}

}

const QVector<ActionRow> &ActionTable::rows()
{
    static const QVector<ActionRow> kRows{
        {"file.new", QT_TRANSLATE_NOOP("ui::ActionTable", "New file…"), MenuId::File, "Ctrl+Shift+N", iconOf(IconId::Document), false},
        {"file.open", QT_TRANSLATE_NOOP("ui::ActionTable", "Open…"), MenuId::File, "Ctrl+O", iconOf(IconId::Folder), false},
        {"file.sample", QT_TRANSLATE_NOOP("ui::ActionTable", "Look at the sample project…"), MenuId::File, "", kNoIcon, false},
        {"file.import", QT_TRANSLATE_NOOP("ui::ActionTable", "Import a list…"), MenuId::File, "Ctrl+I", iconOf(IconId::Import), true},
        {"file.close", QT_TRANSLATE_NOOP("ui::ActionTable", "Close file"), MenuId::File, "Ctrl+W", kNoIcon, true},
        {"app.quit", QT_TRANSLATE_NOOP("ui::ActionTable", "Quit"), MenuId::File, "Ctrl+Q", kNoIcon, false},
        {"edit.undo", QT_TRANSLATE_NOOP("ui::ActionTable", "Undo"), MenuId::Edit, "Ctrl+Z", iconOf(IconId::Undo), false},
        {"edit.redo", QT_TRANSLATE_NOOP("ui::ActionTable", "Redo"), MenuId::Edit, "Ctrl+Shift+Z", iconOf(IconId::Redo), false},
        {"edit.search", QT_TRANSLATE_NOOP("ui::ActionTable", "Search everything"), MenuId::Edit, "Ctrl+F", iconOf(IconId::Search), true},
        {"edit.filter", QT_TRANSLATE_NOOP("ui::ActionTable", "Filter this page"), MenuId::Edit, "Ctrl+Shift+F", iconOf(IconId::Filter), false},
        {"go.today", QT_TRANSLATE_NOOP("ui::ActionTable", "Today"), MenuId::View, "Ctrl+1", iconOf(IconId::Today), false},
        {"go.issues", QT_TRANSLATE_NOOP("ui::ActionTable", "Issues"), MenuId::View, "Ctrl+2", iconOf(IconId::Issues), false},
        {"go.matrix", QT_TRANSLATE_NOOP("ui::ActionTable", "Matrix"), MenuId::View, "Ctrl+3", iconOf(IconId::Matrix), false},
        {"go.risks", QT_TRANSLATE_NOOP("ui::ActionTable", "Risks"), MenuId::View, "Ctrl+4", iconOf(IconId::Risks), false},
        {"go.drafts", QT_TRANSLATE_NOOP("ui::ActionTable", "Drafts"), MenuId::View, "Ctrl+5", iconOf(IconId::Drafts), false},
        {"go.reports", QT_TRANSLATE_NOOP("ui::ActionTable", "Reports"), MenuId::View, "Ctrl+6", iconOf(IconId::Reports), false},
        {"go.people", QT_TRANSLATE_NOOP("ui::ActionTable", "People"), MenuId::View, "Ctrl+7", iconOf(IconId::People), false},
        {"view.commands", QT_TRANSLATE_NOOP("ui::ActionTable", "Commands…"), MenuId::View, "Ctrl+K", iconOf(IconId::Palette), true},
        {"view.light", QT_TRANSLATE_NOOP("ui::ActionTable", "Light appearance"), MenuId::View, "", kNoIcon, true},
        {"view.dark", QT_TRANSLATE_NOOP("ui::ActionTable", "Dark appearance"), MenuId::View, "", kNoIcon, false},
        {"view.system", QT_TRANSLATE_NOOP("ui::ActionTable", "Appearance of the system"), MenuId::View, "", kNoIcon, false},
        {"issue.new", QT_TRANSLATE_NOOP("ui::ActionTable", "New issue"), MenuId::Issue, "Ctrl+N", iconOf(IconId::Plus), false},
        {"report.brief", QT_TRANSLATE_NOOP("ui::ActionTable", "Case brief of this issue"), MenuId::Issue, "Ctrl+Shift+B", iconOf(IconId::Reports), false},
        {"project.new", QT_TRANSLATE_NOOP("ui::ActionTable", "New project…"), MenuId::Tools, "", iconOf(IconId::Plus), false},
        {"project.edit", QT_TRANSLATE_NOOP("ui::ActionTable", "Project details…"), MenuId::Tools, "", kNoIcon, false},
        {"app.settings", QT_TRANSLATE_NOOP("ui::ActionTable", "Settings…"), MenuId::Tools, "Ctrl+,", iconOf(IconId::Settings), true},
        {"help.keys", QT_TRANSLATE_NOOP("ui::ActionTable", "Keyboard shortcuts"), MenuId::Help, "F1", iconOf(IconId::Info), false},
        {"help.about", QT_TRANSLATE_NOOP("ui::ActionTable", "About Rung"), MenuId::Help, "", kNoIcon, false},
    };
    return kRows;
}

QString ActionTable::menuTitle(MenuId menu)
{
    switch (menu) {
    case MenuId::File:
        return tr("&File");
    case MenuId::Edit:
        return tr("&Edit");
    case MenuId::View:
        return tr("&View");
    case MenuId::Issue:
        return tr("&Issue");
    case MenuId::Tools:
        return tr("&Tools");
    case MenuId::Help:
        return tr("&Help");
    }
    return {};
}

ActionTable::ActionTable(QWidget *window) : QObject(window)
{
    for (const ActionRow &row : rows()) {
        const QString id = QLatin1String(row.id);
        auto *action = new QAction(tr(row.text), window);
        action->setObjectName(id);
        if (*row.keys != '\0')
            action->setShortcut(QKeySequence(QLatin1String(row.keys), QKeySequence::PortableText));
        if (row.icon != kNoIcon)
            setActionIcon(*action, IconId(row.icon));
        connect(action, &QAction::triggered, this, [this, id] { Q_EMIT triggered(id); });
        window->addAction(action);
        m_actions.insert(id, action);
    }
}

QVector<QAction *> ActionTable::all() const
{
    QVector<QAction *> actions;
    for (const ActionRow &row : rows())
        actions.append(m_actions.value(QLatin1String(row.id)));
    return actions;
}

void ActionTable::setEnabled(const QString &id, bool enabled)
{
    m_actions.value(id)->setEnabled(enabled);
}

void ActionTable::setVisible(const QString &id, bool visible)
{
    m_actions.value(id)->setVisible(visible);
}

void ActionTable::fill(QMenu &menu, MenuId which) const
{
    for (const ActionRow &row : rows()) {
        if (row.menu != which)
            continue;
        if (row.startsGroup)
            menu.addSeparator();
        menu.addAction(m_actions.value(QLatin1String(row.id)));
    }
}

}
