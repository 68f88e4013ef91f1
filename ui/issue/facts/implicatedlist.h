#pragma once

#include "domain/escalation/advice.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class ChoiceBox;

// Who is involved in the matter themselves: neither they nor those who report to them are asked or copied (H2).
class ImplicatedList : public QWidget
{
    Q_OBJECT
public:
    explicit ImplicatedList(QWidget *parent = nullptr);
    void show(const QVector<domain::PersonId> &people, const domain::EngineContext &context);

Q_SIGNALS:
    void peopleEdited(const QVector<domain::PersonId> &people);

private:
    void fill(const domain::EngineContext &context);

    QVector<domain::PersonId> m_people;
    QVBoxLayout *m_lines;
    ChoiceBox *m_person; // who is added
};

}
