#pragma once

#include "domain/escalation/advice.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class ChoiceBox;

// The response team of an issue: each with a duty. Edited line by line.
class TeamList : public QWidget
{
    Q_OBJECT
public:
    explicit TeamList(QWidget *parent = nullptr);
    void show(const QVector<domain::Responder> &team, const domain::EngineContext &context);

Q_SIGNALS:
    void teamEdited(const QVector<domain::Responder> &team);

private:
    void fill();
    QWidget *makeLine(int index);

    QVector<domain::Responder> m_team;
    domain::EngineContext m_context;
    QVBoxLayout *m_lines;
    ChoiceBox *m_person;
};

}
