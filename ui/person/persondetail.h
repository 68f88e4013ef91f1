#pragma once

#include "domain/person/person.h"

#include <QScrollArea>

#include <functional>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;
class QTableWidget;

namespace ui {

class ChoiceBox;
class GrowingText;
class MoneyEdit;
class PersonCard;

// One person in fields: name, organisation, role, ways to reach, superior, calendar, powers, absences, how to
// ask, notes of our own. Each field saves when it is left.
class PersonDetail : public QScrollArea
{
    Q_OBJECT
public:
    struct Surroundings {
        QVector<domain::Person> people;
        QVector<domain::Organisation> organisations;
        QVector<domain::Absence> absences; // of the person shown
        QVector<domain::WorkingCalendar> calendars;
        QString currency;
    };

    explicit PersonDetail(QWidget *parent = nullptr);
    void show(const domain::Person &person, const Surroundings &around, base::Instant now);
    void focusName();

Q_SIGNALS:
    void edited(const domain::Person &person);
    void absenceEdited(const domain::Absence &absence);
    void absenceRemoved(domain::AbsenceId id);
    void organisationRequested();
    void organisationOpened(domain::OrganisationId id); // its ladder, contract and notice periods
    void absencesWanted(); // from a file

private:
    void buildWho(QFormLayout *form);
    void buildPowers(QFormLayout *form);
    void buildAbsences(QFormLayout *form);
    void buildNotes(QFormLayout *form);
    void addSection(QFormLayout *form, const QString &title);
    void labelled(QFormLayout *form, const QString &label, QWidget *field);
    void bindLine(QLineEdit *field, QString domain::Person::*member);
    void bindPower(QCheckBox *field, bool domain::Powers::*member);
    void change(const std::function<void(domain::Person &)> &edit);
    void fillAbsences();
    void takeAbsence(int row, int column);
    void addAbsence();

    domain::Person m_person;
    QVector<domain::Absence> m_absences;
    base::Instant m_now;
    QLineEdit *m_name;
    ChoiceBox *m_organisation;
    QLineEdit *m_role;
    QLineEdit *m_email;
    QLineEdit *m_phone;
    QLineEdit *m_chat;
    ChoiceBox *m_reportsTo;
    ChoiceBox *m_calendar;
    QCheckBox *m_active;
    MoneyEdit *m_money;
    QSpinBox *m_days;
    QCheckBox *m_staff;
    QCheckBox *m_scope;
    QCheckBox *m_priority;
    QCheckBox *m_contract;
    QTableWidget *m_away;
    PersonCard *m_card;
    GrowingText *m_notes;
};

}
