#pragma once

#include "domain/escalation/advice.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class ChoiceBox;

// Parties that contributed to an issue, each with its percentage of the impact and why; together no more than the whole. Edited line
// by line.
class PartyList : public QWidget
{
    Q_OBJECT
public:
    explicit PartyList(QWidget *parent = nullptr);
    void show(const QVector<domain::Contribution> &parties, const domain::EngineContext &context);

Q_SIGNALS:
    void partiesEdited(const QVector<domain::Contribution> &parties);

private:
    void fill();
    QWidget *makeLine(int index);
    int mostOf(int index) const;
    void change(int index, const domain::Contribution &party);

    QVector<domain::Contribution> m_parties;
    domain::EngineContext m_context;
    QVBoxLayout *m_lines;
    ChoiceBox *m_organisation; // that is added
};

}
