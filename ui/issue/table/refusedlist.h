#pragma once

#include "services/issue/bulk/bulkedit.h"

#include <QDialog>

class QTableView;

namespace models {
class RefusedModel;
}

namespace ui {

// What a paste did not take over: where it stood, what it was, and what would be right. Beside the table, never in its way.
class RefusedList : public QDialog
{
    Q_OBJECT
public:
    RefusedList(const services::BulkOutcome &outcome, QWidget *parent);

private:
    QTableView *makeTable();
    void copyAll() const;

    models::RefusedModel *m_rows;
};

}
