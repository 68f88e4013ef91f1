#include "issue/issuefilterbar.h"

#include "issue/queryfield.h"
#include "domain/record/names.h"
#include "render/wording/names.h"
#include "services/person/personservice.h"
#include "services/workspace/workspace.h"
#include "widgets/controls/filterchip.h"
#include "widgets/labels/textlabel.h"
#include "widgets/theme/icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QSettings>

namespace ui {

namespace {

template <typename E>
QVector<E> chosenValues(const FilterChip &chip)
{
    QVector<E> values;
    for (const QVariant &value : chip.chosen())
        values << E(value.toInt());
    return values;
}

template <typename Id>
QVector<Id> chosenIds(const FilterChip &chip)
{
    QVector<Id> ids;
    for (const QVariant &value : chip.chosen())
        ids << Id(value.toLongLong());
    return ids;
}

template <typename E>
QStringList chosenNames(const FilterChip &chip)
{
    QStringList names;
    for (const E value : chosenValues<E>(chip))
        names << domain::nameOf(value);
    return names;
}

template <typename E>
void chooseNames(FilterChip &chip, const QStringList &names)
{
    QVariantList values;
    for (const QString &name : names)
        if (const auto value = domain::valueOf<E>(name))
            values << int(*value);
    chip.setChosen(values);
}

constexpr int kRowHeight = 38;
constexpr int kFaultHeight = 40; // two lines
constexpr int kFieldLeast = 120; // beside what the field needs by itself
constexpr auto kOpenStates = {domain::IssueStatus::Open, domain::IssueStatus::InProgress};

}

IssueFilterBar::IssueFilterBar(services::Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_row(new QHBoxLayout), m_below(new QHBoxLayout),
      m_text(new QueryField(workspace, this)), m_status(new FilterChip(tr("Status"), this)),
      m_severity(new FilterChip(tr("Severity"), this)), m_owner(new FilterChip(tr("Owner"), this)),
      m_counterparty(new FilterChip(tr("Counterparty"), this)), m_nextStep(new FilterChip(tr("Next step"), this)),
      m_count(new TextLabel(QString(), TextRole::Body, Token::Text2, this)),
      m_fault(new TextLabel(QString(), TextRole::Body, Token::S1, this)), m_faultSign(new QLabel(this))
{
    m_text->setObjectName(QStringLiteral("issueFilter"));
    m_text->setAccessibleName(tr("Filter issues"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(16), scaled(6), scaled(16), scaled(6));
    column->setSpacing(scaled(6));
    m_row->setSpacing(scaled(8));
    m_row->addWidget(m_text, 3);
    for (FilterChip *chip : {m_status, m_severity, m_owner, m_counterparty, m_nextStep}) {
        m_row->addWidget(chip);
        connect(chip, &FilterChip::chosenChanged, this, [this] {
            remember();
            Q_EMIT changed();
        });
    }
    m_row->addWidget(m_count);
    m_row->addStretch(1);
    m_row->addStrut(scaled(kRowHeight));
    column->addLayout(m_row);
    m_below->setSpacing(scaled(space::kS));
    m_below->addStretch(1);
    column->addLayout(m_below);
    addFault(column);
    connect(m_text, &QueryField::faultChanged, this, &IssueFilterBar::showFault);
    connect(m_text, &QueryField::conditionsChanged, this, &IssueFilterBar::changed);
    connect(m_text, &QueryField::left, this, &IssueFilterBar::left);
    connect(&workspace.feed(), &services::ChangeFeed::changed, this, [this](const services::ChangeNotice &notice) {
        if (notice.touches(domain::RecordKind::Person) || notice.touches(domain::RecordKind::Organisation))
            fillChips();
    });
    fillChips();
    restore();
}

// A line of its own: what it takes is added to the height of the bar, so that nothing above moves.
void IssueFilterBar::addFault(QVBoxLayout *column)
{
    m_fault->setObjectName(QStringLiteral("queryFault"));
    m_fault->setWordWrap(true);
    m_fault->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // long words never make the page wide
    m_fault->setFixedHeight(scaled(kFaultHeight) - column->spacing());
    auto *line = new QHBoxLayout;
    line->setSpacing(scaled(space::kS));
    line->addWidget(m_faultSign);
    line->addWidget(m_fault, 1);
    column->addLayout(line);
    column->addStretch(1);
    showFault({});
}

void IssueFilterBar::fillChips()
{
    QVector<FilterChoice> statuses;
    for (const auto status : {domain::IssueStatus::Open, domain::IssueStatus::InProgress, domain::IssueStatus::Resolved,
                              domain::IssueStatus::Closed, domain::IssueStatus::Cancelled, domain::IssueStatus::Archived})
        statuses << FilterChoice{int(status), render::label(status)};
    m_status->setChoices(statuses);
    QVector<FilterChoice> severities;
    for (const auto severity : domain::kSeverities)
        severities << FilterChoice{int(severity), render::label(severity)};
    m_severity->setChoices(severities);
    QVector<FilterChoice> steps;
    for (int verdict = 0; verdict <= int(domain::Verdict::Escalate); ++verdict)
        steps << FilterChoice{verdict, render::chip(domain::Verdict(verdict))};
    m_nextStep->setChoices(steps);

    QVector<FilterChoice> owners;
    if (const auto people = m_workspace.people().people())
        for (const domain::Person &person : *people)
            owners << FilterChoice{person.id.value(), person.name};
    m_owner->setChoices(owners);
    QVector<FilterChoice> parties;
    if (const auto organisations = m_workspace.people().organisations())
        for (const domain::Organisation &organisation : *organisations)
            if (!organisation.isOurs)
                parties << FilterChoice{organisation.id.value(), organisation.name};
    m_counterparty->setChoices(parties);
}

void IssueFilterBar::setProject(domain::ProjectId project)
{
    m_project = project;
    m_text->setProject(project);
}

void IssueFilterBar::showFault(const QString &words)
{
    m_fault->setText(words);
    m_fault->setHidden(words.isEmpty());
    m_faultSign->setHidden(words.isEmpty());
    m_faultSign->setPixmap(Icon::of(IconId::Error, Token::S1).pixmap(scaled(16), scaled(16)));
    m_text->setAccessibleDescription(words);
    setFixedHeight(scaled(50 + (words.isEmpty() ? 0 : kFaultHeight) + (m_isTwoRows ? 42 : 0)));
}

storage::IssueQuery IssueFilterBar::query(storage::IssueQuery base) const
{
    base.project = m_project;
    base.conditions = m_text->conditions();
    // What is typed of a field goes before its chip.
    const auto chosenUnless = [this](storage::IssueColumn column, auto chosen) { return m_text->restricts(column) ? decltype(chosen)() : chosen; };
    base.statuses = chosenUnless(storage::IssueColumn::Status, chosenValues<domain::IssueStatus>(*m_status));
    base.severities = chosenUnless(storage::IssueColumn::Severity, chosenValues<domain::Severity>(*m_severity));
    base.verdicts = chosenUnless(storage::IssueColumn::Verdict, chosenValues<domain::Verdict>(*m_nextStep));
    base.owners = chosenUnless(storage::IssueColumn::Owner, chosenIds<domain::PersonId>(*m_owner));
    base.counterparties = chosenUnless(storage::IssueColumn::Counterparty, chosenIds<domain::OrganisationId>(*m_counterparty));
    return base;
}

bool IssueFilterBar::isFiltering() const
{
    if (!m_text->text().trimmed().isEmpty())
        return true;
    for (const FilterChip *chip : {m_status, m_severity, m_owner, m_counterparty, m_nextStep})
        if (!chip->chosen().isEmpty())
            return true;
    return false;
}

void IssueFilterBar::setCount(int shown, bool complete)
{
    m_count->setText(complete ? tr("%n issue(s)", nullptr, shown) : tr("Counting …"));
}

void IssueFilterBar::addTrailing(QWidget *control)
{
    setTabOrder(m_trailing.isEmpty() ? m_nextStep : m_trailing.last(), control);
    m_trailing << control;
    m_row->addWidget(control);
    fitRows();
}

void IssueFilterBar::fitRows()
{
    int needed = m_text->minimumSizeHint().width() + scaled(kFieldLeast) + 2 * scaled(space::kL);
    const QVector<QWidget *> chips{m_status, m_severity, m_owner, m_counterparty, m_nextStep, m_count};
    for (const QWidget *widget : chips + m_trailing)
        needed += widget->sizeHint().width() + scaled(space::kS);
    const bool isTwoRows = width() < needed;
    if (isTwoRows == m_isTwoRows)
        return;
    m_isTwoRows = isTwoRows;
    for (int place = 0; place < chips.size(); ++place)
        (isTwoRows ? m_below : m_row)->insertWidget(isTwoRows ? place : place + 1, chips.at(place));
    showFault(m_fault->text());
}

bool IssueFilterBar::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fitRows();
    return QWidget::event(event);
}

void IssueFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void IssueFilterBar::clear()
{
    m_text->clear();
    for (FilterChip *chip : {m_status, m_severity, m_owner, m_counterparty, m_nextStep})
        chip->setChosen({});
    remember();
    Q_EMIT changed();
}

void IssueFilterBar::ask(const QString &query)
{
    for (FilterChip *chip : {m_status, m_severity, m_owner, m_counterparty, m_nextStep})
        chip->setChosen({});
    m_text->setQuery(query);
    Q_EMIT changed();
}

void IssueFilterBar::fill(services::IssueView &view) const
{
    view.query = m_text->text().trimmed();
    view.statuses = chosenNames<domain::IssueStatus>(*m_status);
    view.severities = chosenNames<domain::Severity>(*m_severity);
    view.verdicts = chosenNames<domain::Verdict>(*m_nextStep);
    const auto texts = [](const FilterChip &chip) {
        QStringList words;
        for (const QVariant &value : chip.chosen())
            words << chip.textOf(value);
        return words;
    };
    view.owners = texts(*m_owner);
    view.counterparties = texts(*m_counterparty);
}

void IssueFilterBar::apply(const services::IssueView &view)
{
    chooseNames<domain::IssueStatus>(*m_status, view.statuses);
    chooseNames<domain::Severity>(*m_severity, view.severities);
    chooseNames<domain::Verdict>(*m_nextStep, view.verdicts);
    const auto choose = [](FilterChip &chip, const QStringList &words) {
        QVariantList values;
        for (const QString &word : words)
            if (const QVariant value = chip.valueOf(word); value.isValid())
                values << value;
        chip.setChosen(values);
    };
    choose(*m_owner, view.owners);
    choose(*m_counterparty, view.counterparties);
    m_text->setQuery(view.query);
    remember();
    Q_EMIT changed();
}

// The states a person works with are remembered from session to session; words and people are not.
void IssueFilterBar::restore()
{
    QVariantList open;
    for (const auto status : kOpenStates)
        open << int(status);
    const QSettings settings;
    m_status->setChosen(settings.value(QStringLiteral("issues/statuses"), open).toList());
}

void IssueFilterBar::remember() const
{
    QSettings().setValue(QStringLiteral("issues/statuses"), m_status->chosen());
}

}
