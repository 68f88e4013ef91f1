#pragma once

#include "domain/escalation/advice.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class ChoiceBox;


// Who helps, with what, until when. Helpers never change the owner. Edited line by line.
class AssistList : public QWidget
{
    Q_OBJECT
public:
    explicit AssistList(QWidget *parent = nullptr);
    void show(const QVector<domain::Assistance> &helpers, const domain::EngineContext &context, base::Instant now);

Q_SIGNALS:
    void helpersEdited(const QVector<domain::Assistance> &helpers);

private:
    void fill();
    QWidget *makeLine(int index);
    void change(int index, const domain::Assistance &helper);

    QVector<domain::Assistance> m_helpers;
    domain::EngineContext m_context;
    base::Instant m_now;
    QVBoxLayout *m_lines;
    ChoiceBox *m_person; // who is added
};

}
