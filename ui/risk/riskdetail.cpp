#include "risk/riskdetail.h"

#include "render/wording/names.h"
#include "widgets/edit/choicebox.h"
#include "widgets/edit/elidingedit.h"
#include "widgets/edit/growingtext.h"
#include "widgets/edit/moneyedit.h"
#include "widgets/labels/textlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

#include <algorithm>
#include <cmath>

namespace ui {

using domain::Risk;
using domain::RiskPosition;

namespace {
constexpr int kMostRiskDays = 9999;
}

RiskDetail::RiskDetail(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget(this);
    auto *form = new QFormLayout(content);
    form->setContentsMargins(scaled(20), scaled(8), scaled(20), scaled(16));
    form->setHorizontalSpacing(scaled(16));
    form->setVerticalSpacing(scaled(8));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    setWidget(content);
    m_title = new ElidingEdit(content);
    m_description = new GrowingText(tr("Cause, event and effect"), content);
    m_counterparty = new ChoiceBox(content);
    m_owner = new ChoiceBox(content);
    m_status = new QComboBox(content);
    m_response = new QComboBox(content);
    m_responseText = new GrowingText(tr("What is done about it"), content);
    m_reviewOn = new QLineEdit(content);
    m_reviewOn->setPlaceholderText(tr("Day"));
    for (const auto status : {domain::RiskStatus::Open, domain::RiskStatus::Occurred, domain::RiskStatus::Closed})
        m_status->addItem(render::label(status), int(status));
    for (const auto response : {domain::RiskResponse::Reduce, domain::RiskResponse::Avoid, domain::RiskResponse::Transfer,
                                domain::RiskResponse::Accept})
        m_response->addItem(render::label(response), int(response));
    labelled(form, tr("Risk"), m_title);
    labelled(form, tr("Description"), m_description);
    labelled(form, tr("Counterparty"), m_counterparty);
    labelled(form, tr("Owner"), m_owner);
    labelled(form, tr("Status"), m_status);
    m_inherent = addPosition(form, tr("Before the response"), &Risk::inherent);
    labelled(form, tr("Response"), m_response);
    labelled(form, tr("In words"), m_responseText);
    m_residual = addPosition(form, tr("After the response"), &Risk::residual);
    labelled(form, tr("Review on"), m_reviewOn);
    connectFields();
}

void RiskDetail::labelled(QFormLayout *form, const QString &label, QWidget *field)
{
    auto *name = new TextLabel(label, TextRole::Second, Token::Text2, widget());
    name->setBuddy(field);
    name->setMinimumWidth(scaled(112));
    field->setAccessibleName(label);
    field->setFocusPolicy(Qt::StrongFocus);
    form->addRow(name, field);
}

void RiskDetail::change(const std::function<void(Risk &)> &edit)
{
    Risk risk = m_risk;
    edit(risk);
    if (!(risk == m_risk))
        Q_EMIT edited(risk);
}

RiskDetail::PositionFields RiskDetail::addPosition(QFormLayout *form, const QString &title, RiskPosition Risk::*member)
{
    auto *head = new TextLabel(title, TextRole::Section, Token::Text, widget());
    head->setContentsMargins(0, scaled(10), 0, 0);
    form->addRow(head);
    PositionFields fields{new QComboBox(widget()), new QComboBox(widget()), new QSpinBox(widget()), new MoneyEdit(widget()),
                          new QSpinBox(widget())};
    fields.percent->setRange(0, 100);
    fields.percent->setSuffix(tr(" %"));
    fields.days->setRange(0, kMostRiskDays);
    labelled(form, tr("Probability"), fields.probability);
    labelled(form, tr("Impact"), fields.impact);
    labelled(form, tr("Chance"), fields.percent);
    labelled(form, tr("Impact in money"), fields.money);
    labelled(form, tr("Impact in days"), fields.days);
    connect(fields.probability, &QComboBox::activated, this, [this, member](int score) {
        change([&](Risk &risk) { (risk.*member).probabilityScore = score; });
    });
    connect(fields.impact, &QComboBox::activated, this, [this, member](int score) {
        change([&](Risk &risk) { (risk.*member).impactScore = score; });
    });
    connect(fields.percent, &QSpinBox::editingFinished, this, [this, member, percent = fields.percent] {
        change([&](Risk &risk) { (risk.*member).probability = percent->value() / 100.0; });
    });
    connect(fields.money, &MoneyEdit::moneyEdited, this, [this, member](const domain::Money &money) {
        change([&](Risk &risk) { (risk.*member).impactMoney = money; });
    });
    connect(fields.days, &QSpinBox::editingFinished, this, [this, member, days = fields.days] {
        change([&](Risk &risk) { (risk.*member).impactDays = days->value(); });
    });
    return fields;
}

void RiskDetail::connectFields()
{
    connect(m_title, &QLineEdit::editingFinished, this, [this] {
        const QString title = m_title->text().trimmed();
        if (title.isEmpty())
            m_title->setText(m_risk.title);
        else
            change([&](Risk &risk) { risk.title = title; });
    });
    connect(m_description, &GrowingText::textEdited, this, [this](const QString &text) {
        change([&](Risk &risk) { risk.description = text; });
    });
    connect(m_responseText, &GrowingText::textEdited, this, [this](const QString &text) {
        change([&](Risk &risk) { risk.responseText = text; });
    });
    connect(m_counterparty, &ChoiceBox::valueChosen, this, [this](qint64 id) {
        change([&](Risk &risk) { risk.counterparty = domain::OrganisationId(id); });
    });
    connect(m_owner, &ChoiceBox::valueChosen, this, [this](qint64 id) {
        change([&](Risk &risk) { risk.owner = domain::PersonId(id); });
    });
    connect(m_status, &QComboBox::activated, this, [this] {
        change([&](Risk &risk) { risk.status = domain::RiskStatus(m_status->currentData().toInt()); });
    });
    connect(m_response, &QComboBox::activated, this, [this] {
        change([&](Risk &risk) { risk.response = domain::RiskResponse(m_response->currentData().toInt()); });
    });
    connect(m_reviewOn, &QLineEdit::editingFinished, this, [this] {
        const QString typed = m_reviewOn->text().trimmed();
        QDate day = QLocale().toDate(typed, QLocale::ShortFormat);
        if (day.isValid() && day.year() < 1970)
            day = day.addYears(100);
        if (!day.isValid())
            day = QDate::fromString(typed, Qt::ISODate);
        if (day.isValid() || typed.isEmpty())
            change([&](Risk &risk) { risk.reviewOn = day; });
        else
            m_reviewOn->setText(QLocale().toString(m_risk.reviewOn, QLocale::ShortFormat));
    });
}

void RiskDetail::showPosition(const PositionFields &fields, const RiskPosition &position, const domain::RiskMatrix &matrix,
                              const QString &currency)
{
    const auto fill = [](QComboBox *box, const QStringList &names, int score) {
        box->clear();
        box->addItem(tr("Not assessed"));
        for (int i = 0; i < names.size(); ++i)
            box->addItem(QStringLiteral("%1, %2").arg(i + 1).arg(names.at(i)));
        box->setCurrentIndex(score);
    };
    fill(fields.probability, matrix.probabilityNames, position.probabilityScore);
    fill(fields.impact, matrix.impactNames, position.impactScore);
    fields.percent->setValue(int(std::lround(position.probability * 100)));
    fields.money->setCurrency(currency);
    fields.money->setMoney(position.impactMoney);
    fields.days->setValue(position.impactDays);
}

void RiskDetail::show(const Risk &risk, const domain::EngineContext &context, const domain::RiskMatrix &matrix)
{
    m_risk = risk;
    QVector<Choice> people;
    for (const domain::Person &person : context.people)
        people << Choice{person.id.value(), person.name, context.organisations.value(person.organisation).name};
    QVector<Choice> parties;
    for (const domain::Organisation &organisation : context.organisations)
        parties << Choice{organisation.id.value(), organisation.name, {}};
    for (QVector<Choice> *choices : {&people, &parties})
        std::sort(choices->begin(), choices->end(), [](const Choice &a, const Choice &b) {
            return QString::localeAwareCompare(a.text, b.text) < 0;
        });
    m_owner->setChoices(people, tr("Nobody yet"));
    m_owner->setValue(risk.owner.value());
    m_counterparty->setChoices(parties, tr("None"));
    m_counterparty->setValue(risk.counterparty.value());
    m_title->setText(risk.title);
    m_description->setPlain(risk.description);
    m_responseText->setPlain(risk.responseText);
    m_status->setCurrentIndex(m_status->findData(int(risk.status)));
    m_response->setCurrentIndex(m_response->findData(int(risk.response)));
    m_reviewOn->setText(risk.reviewOn.isValid() ? QLocale().toString(risk.reviewOn, QLocale::ShortFormat) : QString());
    showPosition(m_inherent, risk.inherent, matrix, context.project.currency);
    showPosition(m_residual, risk.residual, matrix, context.project.currency);
}

void RiskDetail::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

}
