#pragma once

#include "domain/person/person.h"

#include <QWidget>

namespace ui {

class FilterChip;
class MoneyEdit;

// Who may decide this: an amount to approve and the other powers that are needed.
class PowerFilter : public QWidget
{
    Q_OBJECT
public:
    explicit PowerFilter(QWidget *parent = nullptr);
    void setCurrency(const QString &currency);
    domain::Powers least() const; // everything zero: nothing asked for
    void clear();                 // does not emit

Q_SIGNALS:
    void changed();

private:
    MoneyEdit *m_money;
    FilterChip *m_others;
};

}
