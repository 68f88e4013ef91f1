#include "widgets/edit/formrow.h"

#include <QFormLayout>

namespace ui {

void showFormRow(QFormLayout &form, QWidget *field, bool isShown)
{
    int row = -1;
    QFormLayout::ItemRole role = QFormLayout::FieldRole;
    form.getWidgetPosition(field, &row, &role);
    if (row < 0 || form.isRowVisible(row) == isShown)
        return;
    form.setRowVisible(row, isShown);
    if (isShown)
        return;
    QWidget *label = role == QFormLayout::FieldRole ? form.labelForField(field) : nullptr;
    const QFormLayout::TakeRowResult taken = form.takeRow(row);
    delete taken.labelItem; // the widgets stay
    delete taken.fieldItem;
    if (role == QFormLayout::SpanningRole)
        form.insertRow(row, field);
    else
        form.insertRow(row, label, field);
}

}
