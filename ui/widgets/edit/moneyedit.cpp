#include "widgets/edit/moneyedit.h"

#include "base/moneytext.h"
#include "widgets/theme/theme.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

namespace ui {

namespace {
constexpr double kLargestAmount = 9e13; // in units: far above any project, far below the limits of 64-bit cents
}

MoneyEdit::MoneyEdit(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::editingFinished, this, &MoneyEdit::takeText);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_readable = true;
        setToolTip({});
        update();
    });
}

void MoneyEdit::setCurrency(const QString &currency)
{
    m_currency = currency;
    const QLocale locale;
    setPlaceholderText(base::moneyText(currency, locale.toString(0), locale));
    showMoney();
}

void MoneyEdit::setMoney(const domain::Money &money)
{
    m_money = money;
    m_readable = true;
    showMoney();
}

void MoneyEdit::showMoney()
{
    if (m_money.isZero()) {
        clear();
        return;
    }
    const QString currency = m_money.currency.isEmpty() ? m_currency : m_money.currency;
    const int decimals = m_money.cents % 100 == 0 ? 0 : 2;
    const QLocale locale;
    setText(base::moneyText(currency, locale.toString(double(m_money.cents) / 100, 'f', decimals), locale));
    setCursorPosition(0);
}

std::optional<qint64> MoneyEdit::centsFromText(const QString &text, const QLocale &locale)
{
    const std::optional<double> amount = base::amountFromText(text, locale);
    if (!amount || !std::isfinite(*amount) || *amount < 0 || *amount > kLargestAmount)
        return std::nullopt;
    return std::llround(*amount * 100);
}

void MoneyEdit::takeText()
{
    const domain::Money before = m_money;
    const QString typed = text().trimmed();
    if (typed.isEmpty()) {
        m_money.cents = 0;
    } else if (const auto cents = centsFromText(typed, QLocale())) {
        m_money.cents = *cents;
    } else {
        m_readable = false;
        setToolTip(tr("Not an amount. Write a number, for example %1.").arg(QLocale().toString(14500)));
        update();
        return;
    }
    m_readable = true;
    showMoney();
    if (!(m_money == before))
        Q_EMIT moneyEdited(m_money);
}

void MoneyEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_readable)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tint(Token::S1), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), scaled(space::kRadius), scaled(space::kRadius));
}

}
