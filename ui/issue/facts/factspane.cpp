#include "issue/facts/factspane.h"

#include "base/typedlist.h"
#include "issue/entry/milestonefield.h"
#include "issue/facts/assistlist.h"
#include "issue/facts/implicatedlist.h"
#include "issue/facts/limitticks.h"
#include "issue/facts/optionstable.h"
#include "issue/response/partylist.h"
#include "render/wording/names.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/edit/choicebox.h"
#include "widgets/edit/elidingedit.h"
#include "widgets/edit/growingtext.h"
#include "widgets/edit/momentedit.h"
#include "widgets/edit/moneyedit.h"
#include "widgets/labels/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace ui {

using domain::Issue;

namespace {

constexpr int kMostSlipDays = 9999;
constexpr int kMostCounted = 999'999;

// A combo box over enum values or scores, none of which scrolls away under the wheel of the page.
QComboBox *addScale(QWidget *parent, const QStringList &words)
{
    auto *box = new QComboBox(parent);
    box->setFocusPolicy(Qt::StrongFocus);
    for (int i = 0; i < words.size(); ++i)
        box->addItem(words.at(i), i);
    return box;
}

// "label | target" a line, or the target alone.
QVector<domain::DetailLink> linksFromText(const QString &text)
{
    QVector<domain::DetailLink> links;
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QString label = line.section(QLatin1Char('|'), 0, 0).trimmed();
        const QString target = line.section(QLatin1Char('|'), 1).trimmed();
        if (!label.isEmpty() || !target.isEmpty())
            links << domain::DetailLink{label.isEmpty() ? target : label, target};
    }
    return links;
}

}

FactsPane::FactsPane(services::Workspace &workspace, QWidget *parent)
    : QScrollArea(parent), m_workspace(workspace)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(this);
    auto *form = new QFormLayout(content);
    form->setContentsMargins(0, scaled(8), scaled(12), scaled(16));
    form->setHorizontalSpacing(scaled(16));
    form->setVerticalSpacing(scaled(8));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setLabelAlignment(Qt::AlignLeading);
    setWidget(content);
    m_form = form;
    buildKind(form);
    buildSituation(form);
    buildAsk(form);
    buildMoney(form);
    buildWhenAndWho(form);
    buildResponse(form);
    buildCustom(form);
    buildRest(form);
    gatherKindRows();
}

QWidget *FactsPane::addSection(QFormLayout *form, const QString &title)
{
    auto *label = new TextLabel(title, TextRole::Section, Token::Text, widget());
    label->setContentsMargins(0, scaled(form->rowCount() == 0 ? 0 : 12), 0, 0);
    form->addRow(label);
    return label;
}

QLabel *FactsPane::labelled(QFormLayout *form, const QString &label, QWidget *field)
{
    auto *name = new TextLabel(label, TextRole::Second, Token::Text2, widget());
    name->setMinimumHeight(scaled(30));
    name->setMinimumWidth(scaled(112));
    name->setWordWrap(true);
    name->setBuddy(field);
    field->setAccessibleName(label);
    form->addRow(name, field);
    return name;
}

void FactsPane::bindText(GrowingText *field, QString Issue::*member)
{
    connect(field, &GrowingText::textEdited, this, [this, member](const QString &text) {
        change([&](Issue &issue) { issue.*member = text; });
    });
}

void FactsPane::bindMoney(MoneyEdit *field, domain::Money Issue::*member)
{
    connect(field, &MoneyEdit::moneyEdited, this, [this, member](const domain::Money &money) {
        change([&](Issue &issue) { issue.*member = money; });
    });
}

void FactsPane::bindMoment(MomentEdit *field, base::Instant Issue::*member)
{
    connect(field, &MomentEdit::momentEdited, this, [this, member](base::Instant moment) {
        change([&](Issue &issue) { issue.*member = moment; });
    });
}

void FactsPane::change(const std::function<void(Issue &)> &edit)
{
    Issue issue = m_issue;
    edit(issue);
    m_offered = !(issue == m_issue);
    if (m_offered)
        Q_EMIT edited(issue);
}

void FactsPane::buildSituation(QFormLayout *form)
{
    addSection(form, tr("Situation"));
    m_description = new GrowingText(tr("What happened, dated, without blame"), widget());
    m_impactText = new GrowingText(tr("What it means for the business: days, money, scope, people"), widget());
    labelled(form, tr("Facts"), m_description);
    m_words = new TextLabel(QString(), TextRole::Second, Token::Text2, widget());
    m_words->setWordWrap(true);
    form->addRow(QString(), m_words);
    connect(m_description, &QPlainTextEdit::textChanged, this, &FactsPane::countWords);
    labelled(form, tr("Business impact"), m_impactText);
    bindText(m_description, &Issue::description);
    bindText(m_impactText, &Issue::businessImpact);
    buildKnown(form);
    m_impact = addScale(widget(), {tr("Not assessed"), tr("1, slight"), tr("2, minor"), tr("3, moderate"), tr("4, major"),
                                   tr("5, severe")});
    m_urgency = addScale(widget(), {tr("Not assessed"), tr("1, can wait"), tr("2, this month"), tr("3, this week"),
                                    tr("4, within days"), tr("5, at once")});
    m_severity = new QComboBox(widget());
    m_severity->setFocusPolicy(Qt::StrongFocus);
    m_severityReason = new ElidingEdit(widget());
    m_severityReason->setPlaceholderText(tr("Why it differs from the matrix"));
    labelled(form, tr("Impact"), m_impact);
    labelled(form, tr("Urgency"), m_urgency);
    labelled(form, tr("Severity"), m_severity);
    labelled(form, tr("Reason"), m_severityReason);
    buildExtent(form);
    connect(m_impact, &QComboBox::activated, this, [this](int score) { change([&](Issue &i) { i.impact = score; }); });
    connect(m_urgency, &QComboBox::activated, this, [this](int score) { change([&](Issue &i) { i.urgency = score; }); });
    connect(m_severity, &QComboBox::activated, this, [this](int index) {
        change([&](Issue &i) {
            i.severityOverride = index == 0 ? std::nullopt : std::optional(domain::Severity(index - 1));
            if (index == 0)
                i.overrideReason.clear();
        });
    });
    connect(m_severityReason, &QLineEdit::editingFinished, this, [this] {
        change([&](Issue &i) { i.overrideReason = m_severityReason->text().trimmed(); });
    });
}

// How far it reaches, and what the project manager alone can no longer hold.
void FactsPane::buildExtent(QFormLayout *form)
{
    const std::pair<QSpinBox **, QString> counts[] = {{&m_peopleAffected, tr("People affected")}, {&m_unplannedHours, tr("Unplanned hours")}};
    for (const auto &[field, label] : counts) {
        *field = new QSpinBox(widget());
        (*field)->setRange(0, kMostCounted);
        (*field)->setSpecialValueText(tr("Not counted"));
        (*field)->setFocusPolicy(Qt::StrongFocus);
        labelled(form, label, *field);
    }
    m_limits = new LimitTicks(widget());
    labelled(form, tr("Beyond my"), m_limits);
    connect(m_peopleAffected, &QSpinBox::editingFinished, this, [this] {
        change([&](Issue &i) { i.peopleAffected = m_peopleAffected->value(); });
    });
    connect(m_unplannedHours, &QSpinBox::editingFinished, this, [this] {
        change([&](Issue &i) { i.unplannedHours = m_unplannedHours->value(); });
    });
    connect(m_limits, &LimitTicks::limitsEdited, this, [this](const domain::OwnLimits &limits) {
        change([&](Issue &i) { i.limits = limits; });
    });
}

void FactsPane::buildAsk(QFormLayout *form)
{
    addSection(form, tr("The ask"));
    m_askKind = new QComboBox(widget());
    m_askKind->setFocusPolicy(Qt::StrongFocus);
    for (const auto kind : {domain::AskKind::None, domain::AskKind::Awareness, domain::AskKind::Help, domain::AskKind::Decision,
                            domain::AskKind::Resources, domain::AskKind::Recommitment})
        m_askKind->addItem(render::label(kind), int(kind));
    m_askText = new GrowingText(tr("Accept …, release …, confirm …"), widget());
    m_askMoney = new MoneyEdit(widget());
    m_askDays = new QSpinBox(widget());
    m_askDays->setRange(0, kMostSlipDays);
    m_askDays->setFocusPolicy(Qt::StrongFocus);
    m_askScope = new QCheckBox(tr("A change of scope"), widget());
    m_options = new OptionsTable(widget());
    m_consequence = new GrowingText(tr("What happens on which day if nobody decides"), widget());
    labelled(form, tr("Asked for"), m_askKind);
    labelled(form, tr("In words"), m_askText);
    labelled(form, tr("Money asked"), m_askMoney);
    labelled(form, tr("Days asked"), m_askDays);
    form->addRow(QString(), m_askScope);
    labelled(form, tr("Options"), m_options);
    labelled(form, tr("If nobody decides"), m_consequence);
    bindText(m_consequence, &Issue::consequence);
    connect(m_askKind, &QComboBox::activated, this, [this] {
        change([&](Issue &i) { i.ask.kind = domain::AskKind(m_askKind->currentData().toInt()); });
    });
    connect(m_askText, &GrowingText::textEdited, this, [this](const QString &text) {
        change([&](Issue &i) { i.ask.text = text; });
    });
    connect(m_askMoney, &MoneyEdit::moneyEdited, this, [this](const domain::Money &money) {
        change([&](Issue &i) { i.ask.money = money; });
    });
    connect(m_askDays, &QSpinBox::editingFinished, this, [this] {
        change([&](Issue &i) { i.ask.days = m_askDays->value(); });
    });
    connect(m_askScope, &QCheckBox::clicked, this, [this](bool on) { change([&](Issue &i) { i.ask.scope = on; }); });
    connect(m_options, &OptionsTable::optionsEdited, this, [this](const QVector<domain::IssueOption> &options) {
        change([&](Issue &i) { i.options = options; });
    });
}

void FactsPane::buildMoney(QFormLayout *form)
{
    addSection(form, tr("Money"));
    m_costPerDay = new MoneyEdit(widget());
    m_costNow = new MoneyEdit(widget());
    m_oneOffLoss = new MoneyEdit(widget());
    labelled(form, tr("Cost per day"), m_costPerDay);
    labelled(form, tr("Cost now"), m_costNow);
    labelled(form, tr("Lost after need-by"), m_oneOffLoss);
    m_figures = new TextLabel(QString(), TextRole::Second, Token::Text, widget());
    m_figures->setWordWrap(true);
    labelled(form, tr("In figures"), m_figures);
    m_costPerDay->setToolTip(tr("Cost of each working day of delay"));
    m_oneOffLoss->setToolTip(tr("One-off loss when the need-by is missed"));
    bindMoney(m_costPerDay, &Issue::costPerDay);
    bindMoney(m_costNow, &Issue::costNow);
    bindMoney(m_oneOffLoss, &Issue::oneOffLoss);
}

void FactsPane::buildWhenAndWho(QFormLayout *form)
{
    addSection(form, tr("When and who"));
    m_needBy = new MomentEdit(QTime(17, 0), widget());
    m_missedAt = new MomentEdit(QTime(17, 0), widget());
    m_worsening = new QCheckBox(tr("Getting worse: harm in progress"), widget());
    m_joint = new QCheckBox(tr("Both sides agree to escalate"), widget());
    m_owner = new ChoiceBox(widget());
    m_originator = new ChoiceBox(widget());
    m_counterparty = new ChoiceBox(widget());
    m_category = new QComboBox(widget());
    m_category->setFocusPolicy(Qt::StrongFocus);
    m_path = new ChoiceBox(widget());
    labelled(form, tr("Need-by"), m_needBy);
    m_milestone = new MilestoneField(widget());
    labelled(form, tr("Milestone"), m_milestone);
    labelled(form, tr("First missed date"), m_missedAt);
    form->addRow(QString(), m_worsening);
    form->addRow(QString(), m_joint);
    labelled(form, tr("Owner"), m_owner);
    m_helpers = new AssistList(widget());
    labelled(form, tr("Helpers"), m_helpers);
    labelled(form, tr("Raised by"), m_originator);
    m_implicated = new ImplicatedList(widget());
    labelled(form, tr("Involved"), m_implicated);
    connect(m_implicated, &ImplicatedList::peopleEdited, this, [this](const QVector<domain::PersonId> &people) {
        change([&](Issue &i) { i.implicated = people; });
    });
    labelled(form, tr("Counterparty"), m_counterparty);
    m_parties = new PartyList(widget());
    labelled(form, tr("Contributing parties"), m_parties);
    connect(m_parties, &PartyList::partiesEdited, this, [this](const auto &parties) { change([&](Issue &i) { i.contributions = parties; }); });
    labelled(form, tr("Category"), m_category);
    labelled(form, tr("Path"), m_path);
    buildTier(form);
    connect(m_helpers, &AssistList::helpersEdited, this, [this](const QVector<domain::Assistance> &helpers) {
        change([&](Issue &i) { i.helpers = helpers; });
    });
    bindMoment(m_needBy, &Issue::needBy);
    bindMoment(m_missedAt, &Issue::missedAt);
    connect(m_worsening, &QCheckBox::clicked, this, [this](bool on) { change([&](Issue &i) { i.worsening = on; }); });
    connect(m_joint, &QCheckBox::clicked, this, [this](bool on) { change([&](Issue &i) { i.joint = on; }); });
    connect(m_owner, &ChoiceBox::valueChosen, this, [this](qint64 id) {
        change([&](Issue &i) { i.owner = domain::PersonId(id); });
    });
    connect(m_originator, &ChoiceBox::valueChosen, this, [this](qint64 id) {
        change([&](Issue &i) { i.originator = domain::PersonId(id); });
    });
    connect(m_counterparty, &ChoiceBox::valueChosen, this, [this](qint64 id) {
        change([&](Issue &i) { i.counterparty = domain::OrganisationId(id); });
    });
    connect(m_category, &QComboBox::activated, this, [this] {
        change([&](Issue &i) { i.category = m_category->currentData().toString(); });
    });
    connect(m_path, &ChoiceBox::valueChosen, this, [this](qint64 index) {
        change([&](Issue &i) { i.pathKey = index == 0 ? QString() : m_pathKeys.value(int(index) - 1); });
    });
}

void FactsPane::buildRest(QFormLayout *form)
{
    addSection(form, tr("More"));
    m_workaround = new GrowingText(tr("What helps meanwhile"), widget());
    m_details = new GrowingText(tr("One a line: name | address or place"), widget());
    m_labels = new ElidingEdit(widget());
    m_labels->setPlaceholderText(tr("Separated by commas"));
    m_outcome = new GrowingText(tr("How it was solved"), widget());
    labelled(form, tr("Workaround"), m_workaround);
    m_workaroundUntil = new MomentEdit(QTime(12, 0), widget());
    m_workaroundUntil->showDayOnly();
    labelled(form, tr("Holds until"), m_workaroundUntil);
    buildCauses(form);
    labelled(form, tr("Where details are"), m_details);
    labelled(form, tr("Labels"), m_labels);
    labelled(form, tr("Outcome"), m_outcome);
    m_showAll = new LinkButton(tr("Show the other fields"), widget());
    form->addRow(m_showAll);
    connect(m_showAll, &LinkButton::clicked, this, [this] {
        m_showsAll = true;
        showKindRows();
    });
    bindText(m_workaround, &Issue::workaround);
    bindText(m_outcome, &Issue::outcome);
    connect(m_details, &GrowingText::textEdited, this, [this](const QString &text) {
        change([&](Issue &i) { i.links = linksFromText(text); });
    });
    connect(m_labels, &QLineEdit::editingFinished, this, [this] {
        change([labels = base::typedList(m_labels->text())](Issue &i) { i.labels = labels; });
    });
}

}
