#pragma once

#include "domain/person/person.h"
#include "domain/time/workingcalendar.h"

#include <QWidget>

class QLineEdit;
class QSpinBox;
class QTableWidget;

namespace ui {

// The notice periods of an organisation, each with the day on which one given today has run.
class NoticeEditor : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeEditor(QWidget *parent = nullptr);
    // Days are counted by this calendar.
    void show(const QVector<domain::NoticePeriod> &notices, QDate today, const domain::WorkingTime &time);

Q_SIGNALS:
    void edited(const QVector<domain::NoticePeriod> &notices);

private:
    enum Column { NameColumn, DaysColumn, EndColumn, ColumnCount };
    void setupTable();
    QWidget *makeAdd();
    void takeCell(int row, int column);
    void add();
    void removeCurrent();

    QVector<domain::NoticePeriod> m_notices;
    QTableWidget *m_table;
    QLineEdit *m_name;
    QSpinBox *m_days;
};

}
