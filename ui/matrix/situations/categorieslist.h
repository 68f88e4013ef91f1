#pragma once

#include "services/situation/categoryservice.h"

#include <QWidget>

class QListWidget;

namespace ui {

class Page;

// The categories of a project with what names each. One that is in use is not removed: it says where it is, and can be
// renamed, to another one too.
class CategoriesList : public QWidget
{
    Q_OBJECT
public:
    CategoriesList(services::Workspace &workspace, Page &page);
    void setProject(domain::ProjectId project);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void reload();
    const services::CategoryUse *chosen() const;
    void add();
    void rename();
    void remove();
    void answer(const base::Result<> &done);

    services::Workspace &m_workspace;
    Page &m_page;
    domain::ProjectId m_project;
    bool m_isOld = true; // something was changed while it was hidden
    QVector<services::CategoryUse> m_uses;
    QListWidget *m_list;
};

}
