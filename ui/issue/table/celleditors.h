#pragma once

#include "models/issue/issuetablemodel.h"

#include <QCoreApplication>
#include <QString>

class QWidget;

namespace ui {

class IssueRowDelegate;

// The editors of the table's cells: a field, a choice or a moment for what a column holds, with the value the issue has now.
class CellEditors
{
    Q_DECLARE_TR_FUNCTIONS(CellEditors)
public:
    CellEditors(services::Workspace &workspace, const models::IssueTableModel &model, IssueRowDelegate &delegate)
        : m_workspace(workspace), m_model(model), m_delegate(delegate)
    {
    }

    QWidget *make(QWidget *parent, const QModelIndex &index) const;
    // Writes the editor's value; words about what is wrong, empty when it was taken.
    QString save(QWidget *editor, const QModelIndex &index) const;

private:
    QWidget *makeOwn(QWidget *parent, const QModelIndex &index, const domain::Issue &issue) const;
    QWidget *editorOf(QWidget *parent, const QModelIndex &index) const;
    QJsonValue valueAt(const QModelIndex &index) const;
    QString meanwhile(QWidget *editor, const QModelIndex &index) const;
    QWidget *choice(QWidget *parent, const QVector<QPair<QString, QString>> &choices, const QString &now) const;

    services::Workspace &m_workspace;
    const models::IssueTableModel &m_model;
    IssueRowDelegate &m_delegate;
};

}
