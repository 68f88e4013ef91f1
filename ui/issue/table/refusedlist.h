#pragma once

#include "models/issue/issuetablemodel.h"
#include "services/issue/bulk/bulkedit.h"

#include <QDialog>

class QTableView;

namespace ui {

// What a paste did not take over: where it stood, what it was, and what would be right. Beside the table, never in its way.
class RefusedList : public QDialog
{
    Q_OBJECT
public:
    RefusedList(const services::BulkOutcome &outcome, const models::IssueTableModel &model, QWidget *parent);

private:
    void takeRows(const services::BulkOutcome &outcome, const models::IssueTableModel &model);
    QTableView *makeTable();
    void copyAll() const;

    QVector<QStringList> m_rows; // with the head
};

}
