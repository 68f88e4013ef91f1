#include "person/powerfilter.h"

#include "widgets/controls/filterchip.h"
#include "widgets/edit/moneyedit.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>

namespace ui {

namespace {

enum Power { Staff, Scope, Priority, Contract };

}

PowerFilter::PowerFilter(QWidget *parent)
    : QWidget(parent), m_money(new MoneyEdit(this)), m_others(new FilterChip(tr("Powers"), this))
{
    m_money->setObjectName(QStringLiteral("leastMoney"));
    m_money->setAccessibleName(tr("Only people who may approve this amount"));
    m_money->setClearButtonEnabled(true);
    m_money->setFixedWidth(scaled(136));
    m_others->setChoices({{Staff, tr("Staff")}, {Scope, tr("Scope")}, {Priority, tr("Priorities")}, {Contract, tr("Contract")}});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(8));
    row->addWidget(m_money);
    row->addWidget(m_others);
    connect(m_money, &MoneyEdit::moneyEdited, this, &PowerFilter::changed);
    connect(m_others, &FilterChip::chosenChanged, this, &PowerFilter::changed);
}

void PowerFilter::setCurrency(const QString &currency)
{
    m_money->setCurrency(currency);
    m_money->setPlaceholderText(tr("May approve …")); // the field would say an amount of nothing
}

domain::Powers PowerFilter::least() const
{
    const QVariantList chosen = m_others->chosen();
    domain::Powers least;
    least.money = m_money->money();
    least.staff = chosen.contains(Staff);
    least.scope = chosen.contains(Scope);
    least.priority = chosen.contains(Priority);
    least.contract = chosen.contains(Contract);
    return least;
}

void PowerFilter::clear()
{
    m_money->setMoney({});
    m_others->setChosen({});
}

}
