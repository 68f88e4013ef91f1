#pragma once

#include "domain/project/money.h"

#include <QLineEdit>

#include <optional>

namespace ui {

// An amount of money in the locale's spelling with the project's currency before it; empty means none. What is no amount
// is marked in the field and not taken over.
class MoneyEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit MoneyEdit(QWidget *parent = nullptr);
    void setCurrency(const QString &currency);
    void setMoney(const domain::Money &money);
    domain::Money money() const { return m_money; }
    bool isReadable() const { return m_readable; }
    // "14,500", "14500.50", "EUR 14,500", "14.5k" in this locale; nothing when it is no amount.
    static std::optional<qint64> centsFromText(const QString &text, const QLocale &locale);

Q_SIGNALS:
    void moneyEdited(const domain::Money &money);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void takeText();
    void showMoney();

    QString m_currency;
    domain::Money m_money;
    bool m_readable = true;
};

}
