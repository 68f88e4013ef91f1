#pragma once

#include "domain/escalation/criterion.h"

#include <QWidget>

class QComboBox;
class QSpinBox;
class QStackedWidget;

namespace ui {

class MoneyEdit;

// One condition of a criterion: a fact, how it is compared, and a limit in the fact's unit.
class TermRow : public QWidget
{
    Q_OBJECT
public:
    explicit TermRow(QWidget *parent = nullptr);
    void show(const domain::CriterionTerm &term, const QString &currency);
    const domain::CriterionTerm &term() const { return m_term; }

Q_SIGNALS:
    void edited();
    void removed();

private:
    void connectFields();
    void chooseFact();
    void showValue();
    void take(qint64 value);

    domain::CriterionTerm m_term;
    QString m_currency;
    QComboBox *m_fact;
    QComboBox *m_comparison;
    QStackedWidget *m_values;
    QSpinBox *m_number;
    MoneyEdit *m_money;
    QComboBox *m_choice;
};

}
