#pragma once

#include "domain/person/person.h"

#include <QWidget>

class QSpinBox;
class QTableWidget;

namespace ui {

class ChoiceBox;
class MomentEdit;

// Who answers for which level of an organisation, a row each: days are edited in place, people are added and taken away.
class LadderEditor : public QWidget
{
    Q_OBJECT
public:
    explicit LadderEditor(QWidget *parent = nullptr);
    // today: in the organisation's zone.
    void show(const domain::Organisation &organisation, const QVector<domain::Person> &people, QDate today);

Q_SIGNALS:
    void edited(const QVector<domain::Stewardship> &ladder);
    void unreadable(const QString &text); // no day

private:
    enum Column { LevelColumn, PersonColumn, FromColumn, ToColumn, StateColumn, ColumnCount };
    void setupTable();
    QWidget *makeAdd();
    void fillRow(int row);
    QString stateOf(const domain::Stewardship &stewardship) const;
    QString nameOf(domain::PersonId person) const;
    void takeCell(int row, int column);
    void add();
    void removeCurrent();

    domain::Organisation m_organisation;
    QVector<domain::Person> m_people;
    QDate m_today;
    QTableWidget *m_table;
    QSpinBox *m_level;
    ChoiceBox *m_person;
    MomentEdit *m_from;
};

}
