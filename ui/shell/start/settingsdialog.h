#pragma once

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace ui {

// Appearance and the name that stands in the history. Takes effect at once; nothing has to be confirmed.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(QWidget *parent);

private:
    QLineEdit *m_author;
    QComboBox *m_appearance;
};

}
