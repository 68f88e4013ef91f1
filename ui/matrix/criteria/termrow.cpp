#include "matrix/criteria/termrow.h"

#include "domain/record/names.h"
#include "render/escalation/criterionwords.h"
#include "render/wording/names.h"
#include "widgets/controls/button.h"
#include "widgets/edit/moneyedit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>

namespace ui {

using domain::CriterionFact;

namespace {

bool isMoney(CriterionFact fact)
{
    return fact == CriterionFact::CostSoFar || fact == CriterionFact::CostPerDay;
}

bool isYesOrNo(CriterionFact fact)
{
    return fact == CriterionFact::AskAboveLimits || fact == CriterionFact::RiskAboveAppetite;
}

// What a new condition on this fact begins with.
domain::CriterionTerm usualTerm(CriterionFact fact)
{
    using domain::Comparison;
    switch (fact) {
    case CriterionFact::PastDue:
        return {fact, Comparison::AtLeast, 0};
    case CriterionFact::DueIn:
        return {fact, Comparison::AtMost, 3};
    case CriterionFact::Severity:
        return {fact, Comparison::AtMost, 2};
    case CriterionFact::AskAboveLimits:
    case CriterionFact::RiskAboveAppetite:
        return {fact, Comparison::Equal, 1};
    case CriterionFact::RiskRating:
        return {fact, Comparison::AtLeast, 3};
    case CriterionFact::CostSoFar:
    case CriterionFact::CostPerDay:
        return {fact, Comparison::AtLeast, 1'000'000};
    case CriterionFact::UnplannedHours:
    case CriterionFact::PeopleAffected:
        return {fact, Comparison::AtLeast, 10};
    case CriterionFact::Silence:
    case CriterionFact::SinceFirstTry:
    case CriterionFact::Age:
    case CriterionFact::Untouched:
        return {fact, Comparison::AtLeast, 5};
    case CriterionFact::Level:
        return {fact, Comparison::AtLeast, 1};
    }
    return {};
}

}

TermRow::TermRow(QWidget *parent)
    : QWidget(parent), m_fact(new QComboBox(this)), m_comparison(new QComboBox(this)), m_values(new QStackedWidget(this)),
      m_number(new QSpinBox(this)), m_money(new MoneyEdit(this)), m_choice(new QComboBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(8));
    for (const auto &fact : domain::enumNames<CriterionFact>())
        m_fact->addItem(render::label(fact.value), int(fact.value));
    m_number->setRange(0, 100'000);
    for (QWidget *value : {static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_money), static_cast<QWidget *>(m_choice)}) {
        m_values->addWidget(value);
        value->setAccessibleName(tr("Limit"));
    }
    m_values->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_fact->setAccessibleName(tr("What the condition looks at"));
    m_comparison->setAccessibleName(tr("How it is compared"));
    auto *remove = new Button(IconId::Close, QString(), this, Button::Kind::Quiet);
    remove->setAccessibleName(tr("Remove condition"));
    remove->setToolTip(tr("Remove condition"));
    row->addWidget(m_fact, 3);
    row->addWidget(m_comparison, 2);
    row->addWidget(m_values, 2);
    row->addWidget(remove);
    connect(remove, &Button::clicked, this, &TermRow::removed);
    connectFields();
}

void TermRow::connectFields()
{
    connect(m_fact, &QComboBox::activated, this, &TermRow::chooseFact);
    connect(m_comparison, &QComboBox::activated, this, [this] {
        m_term.comparison = domain::Comparison(m_comparison->currentData().toInt());
        Q_EMIT edited();
    });
    connect(m_number, &QSpinBox::editingFinished, this, [this] { take(m_number->value()); });
    connect(m_money, &MoneyEdit::moneyEdited, this, [this](const domain::Money &money) { take(money.cents); });
    connect(m_choice, &QComboBox::activated, this, [this] { take(m_choice->currentData().toInt()); });
}

void TermRow::take(qint64 value)
{
    if (value == m_term.value)
        return;
    m_term.value = value;
    Q_EMIT edited();
}

void TermRow::chooseFact()
{
    const auto fact = CriterionFact(m_fact->currentData().toInt());
    if (fact == m_term.fact)
        return;
    show(usualTerm(fact), m_currency);
    Q_EMIT edited();
}

void TermRow::show(const domain::CriterionTerm &term, const QString &currency)
{
    m_term = term;
    m_currency = currency;
    m_fact->setCurrentIndex(m_fact->findData(int(term.fact)));
    m_comparison->clear();
    for (const auto &comparison : domain::enumNames<domain::Comparison>())
        m_comparison->addItem(render::label(comparison.value, term.fact), int(comparison.value));
    m_comparison->setCurrentIndex(m_comparison->findData(int(term.comparison)));
    m_comparison->setVisible(!isYesOrNo(term.fact));
    showValue();
}

void TermRow::showValue()
{
    if (isMoney(m_term.fact)) {
        const QSignalBlocker quiet(m_money);
        m_money->setCurrency(m_currency);
        m_money->setMoney({m_term.value, m_currency});
        m_values->setCurrentWidget(m_money);
        return;
    }
    const bool isNamed = isYesOrNo(m_term.fact) || m_term.fact == CriterionFact::Severity || m_term.fact == CriterionFact::RiskRating;
    if (!isNamed) {
        const QSignalBlocker quiet(m_number);
        m_number->setValue(int(m_term.value));
        m_values->setCurrentWidget(m_number);
        return;
    }
    m_choice->clear();
    if (isYesOrNo(m_term.fact)) {
        m_choice->addItem(tr("yes"), 1);
        m_choice->addItem(tr("no"), 0);
    } else if (m_term.fact == CriterionFact::Severity) {
        for (const domain::Severity severity : domain::kSeverities)
            m_choice->addItem(render::label(severity), int(severity) + 1);
    } else {
        for (const auto &rating : domain::enumNames<domain::RiskRating>())
            m_choice->addItem(render::label(rating.value), int(rating.value) + 1);
    }
    m_choice->setCurrentIndex(m_choice->findData(int(m_term.value)));
    m_values->setCurrentWidget(m_choice);
}

}
