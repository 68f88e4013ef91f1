#pragma once

#include "shell/pageentry.h"

#include <QHash>
#include <QStackedWidget>

namespace ui {

// The pages of the open file. Makes each when it is first shown, and drops all of them when the file closes.
class PageStack : public QStackedWidget
{
    Q_OBJECT
public:
    PageStack(QVector<PageEntry> entries, Prompter *prompter, QWidget *parent);

    const QVector<PageEntry> &entries() const { return m_entries; }
    bool has(const QString &id) const;
    void setWorkspace(services::Workspace *workspace); // null: the file closes, pages go
    void setProject(domain::ProjectId project);
    // Null where no such page exists.
    Page *showPage(const QString &id);
    // The page that holds such records, shown and opened on it; null when nobody does.
    Page *open(const domain::RecordRef &record);
    Page *current() const;
    QString currentId() const { return m_currentId; }
    // Shown while no file is open; taken into the stack.
    void setWelcome(QWidget *welcome);

Q_SIGNALS:
    void pageMade(ui::Page *page);
    void currentPageChanged(ui::Page *page); // null: the welcome

private:
    Page *ensure(const PageEntry &entry);
    QVector<PageEntry> m_entries;
    Prompter *m_prompter;
    services::Workspace *m_workspace = nullptr;
    domain::ProjectId m_project;
    QHash<QString, Page *> m_pages;
    QHash<QString, QWidget *> m_frames; // what stands in the stack: a page that is larger than its room scrolls
    QString m_currentId;
    QWidget *m_welcome = nullptr;
};

}
