#pragma once

#include "models/issue/bulk/bulkwork.h"
#include "models/issue/bulk/tablecopy.h"
#include "models/issue/totalsreader.h"
#include "issue/table/celleditors.h"

#include <QPointer>
#include <QWidget>

class QDialog;

namespace ui {

class ElidedLabel;
class IssueTableView;
class SelectionBar;

// The table of the issue page with what is done in it: cells edited in place, several issues changed at once, copy and paste. Every
// change goes through the services and comes back by the change feed.
class IssueTable : public QWidget
{
    Q_OBJECT
public:
    IssueTable(services::Workspace &workspace, models::IssueTableModel *model, QWidget *parent);

    IssueTableView *view() const { return m_view; }
    SelectionBar *bar() const { return m_bar; }
    void setProject(domain::ProjectId project);
    void cancelWork() { m_work.cancel(); }
    void copy();
    void paste();

Q_SIGNALS:
    void said(const QString &text);
    void failed(const base::Error &error);
    void workChanged(const QString &what, double fraction);

private:
    void addFoot();
    void connectBar();
    void connectWork();
    void followSelection();
    void measureNames();
    void readOwnFields();
    void run(qsizetype size, const models::BulkWork::Work &work);
    void takeOutcome(const services::BulkOutcome &outcome);
    void showRefused(const services::BulkOutcome &outcome);
    QVector<services::PastedCell> cellsOf(QVector<QStringList> block) const;

    services::Workspace &m_workspace;
    domain::ProjectId m_project;
    models::IssueTableModel *m_model;
    IssueTableView *m_view;
    SelectionBar *m_bar;
    QWidget *m_foot = nullptr;
    ElidedLabel *m_totals = nullptr; // days and money of what is open in the list
    CellEditors m_editors;
    models::BulkWork m_work;
    models::TableCopy m_copy;
    models::TotalsReader m_reader;
    QPointer<QDialog> m_refused; // what the last paste did not take
};

}
