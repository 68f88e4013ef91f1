#pragma once

class QFormLayout;
class QWidget;

namespace ui {

// Shows the row of a field, or leaves it out. Qt 6.4 keeps the place that a hidden row had among the others and takes their height
// for it when a field's height follows from its width, so a row that is left out is put into the form anew.
void showFormRow(QFormLayout &form, QWidget *field, bool isShown);

}
