#include "person/persondetail.h"

#include "person/daytext.h"
#include "person/personcard.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/edit/choicebox.h"
#include "widgets/edit/elidingedit.h"
#include "widgets/edit/growingtext.h"
#include "widgets/edit/moneyedit.h"
#include "widgets/labels/textlabel.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QSpinBox>
#include <QTableWidget>
#include <QTimeZone>

namespace ui {

using domain::Person;

namespace {

constexpr int kMostPowerDays = 9999;

// The local day of an instant.
QString localDayText(base::Instant at)
{
    return dayText(at.toDateTime().toLocalTime().date());
}

}

PersonDetail::PersonDetail(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // its fields take the keys
    auto *content = new QWidget(this);
    auto *form = new QFormLayout(content);
    form->setContentsMargins(scaled(20), scaled(14), scaled(20), scaled(16));
    form->setHorizontalSpacing(scaled(16));
    form->setVerticalSpacing(scaled(8));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    setWidget(content);
    buildWho(form);
    buildPowers(form);
    buildAbsences(form);
    buildNotes(form);
}

void PersonDetail::addSection(QFormLayout *form, const QString &title)
{
    auto *head = new TextLabel(title, TextRole::Section, Token::Text, widget());
    head->setContentsMargins(0, scaled(form->rowCount() == 0 ? 0 : 10), 0, 0);
    form->addRow(head);
}

void PersonDetail::labelled(QFormLayout *form, const QString &label, QWidget *field)
{
    auto *name = new TextLabel(label, TextRole::Second, Token::Text2, widget());
    name->setBuddy(field);
    name->setMinimumWidth(scaled(112));
    field->setAccessibleName(label);
    form->addRow(name, field);
}

void PersonDetail::change(const std::function<void(Person &)> &edit)
{
    Person person = m_person;
    edit(person);
    if (!(person == m_person))
        Q_EMIT edited(person);
}

void PersonDetail::bindLine(QLineEdit *field, QString Person::*member)
{
    connect(field, &QLineEdit::editingFinished, this, [this, field, member] {
        change([&](Person &person) { person.*member = field->text().trimmed(); });
    });
}

void PersonDetail::bindPower(QCheckBox *field, bool domain::Powers::*member)
{
    connect(field, &QCheckBox::clicked, this, [this, member](bool on) {
        change([&](Person &person) { person.powers.*member = on; });
    });
}

void PersonDetail::buildWho(QFormLayout *form)
{
    m_name = new ElidingEdit(widget());
    m_name->setObjectName(QStringLiteral("personName"));
    m_organisation = new ChoiceBox(widget());
    m_role = new ElidingEdit(widget());
    m_email = new ElidingEdit(widget());
    m_phone = new ElidingEdit(widget());
    m_chat = new ElidingEdit(widget());
    m_reportsTo = new ChoiceBox(widget());
    m_calendar = new ChoiceBox(widget());
    m_calendar->setObjectName(QStringLiteral("personCalendar"));
    m_reportsTo->setObjectName(QStringLiteral("reportsTo"));
    m_active = new QCheckBox(tr("Still in this role"), widget());
    auto *organisation = new LinkButton(IconId::Plus, tr("New organisation"), widget());
    addSection(form, tr("Person"));
    labelled(form, tr("Name"), m_name);
    labelled(form, tr("Organisation"), m_organisation);
    auto *openOrganisation = new LinkButton(tr("Ladder, contract, notice"), widget());
    openOrganisation->setObjectName(QStringLiteral("openOrganisation"));
    form->addRow(QString(), openOrganisation);
    form->addRow(QString(), organisation);
    labelled(form, tr("Role"), m_role);
    labelled(form, tr("Reports to"), m_reportsTo);
    labelled(form, tr("Mail"), m_email);
    labelled(form, tr("Phone"), m_phone);
    labelled(form, tr("Chat"), m_chat);
    labelled(form, tr("Calendar"), m_calendar);
    form->addRow(QString(), m_active);
    bindLine(m_role, &Person::role);
    bindLine(m_email, &Person::email);
    bindLine(m_phone, &Person::phone);
    bindLine(m_chat, &Person::chat);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        const QString name = m_name->text().trimmed();
        if (name.isEmpty())
            m_name->setText(m_person.name);
        else
            change([&](Person &person) { person.name = name; });
    });
    connect(m_organisation, &ChoiceBox::valueChosen, this, [this](qint64 id) {
        change([&](Person &person) { person.organisation = domain::OrganisationId(id); });
    });
    connect(m_reportsTo, &ChoiceBox::valueChosen, this, [this](qint64 id) {
        change([&](Person &person) { person.reportsTo = domain::PersonId(id); });
    });
    connect(m_calendar, &ChoiceBox::valueChosen, this, [this](qint64 id) {
        change([&](Person &person) { person.calendar = domain::CalendarId(id); });
    });
    connect(m_active, &QCheckBox::clicked, this, [this](bool on) { change([&](Person &person) { person.active = on; }); });
    connect(organisation, &LinkButton::clicked, this, &PersonDetail::organisationRequested);
    connect(openOrganisation, &LinkButton::clicked, this, [this] { Q_EMIT organisationOpened(m_person.organisation); });
}

void PersonDetail::buildPowers(QFormLayout *form)
{
    addSection(form, tr("May decide alone"));
    m_money = new MoneyEdit(widget());
    m_days = new QSpinBox(widget());
    m_days->setRange(0, kMostPowerDays);
    m_days->setFocusPolicy(Qt::StrongFocus);
    labelled(form, tr("Money up to"), m_money);
    labelled(form, tr("Slip up to, days"), m_days);
    connect(m_money, &MoneyEdit::moneyEdited, this, [this](const domain::Money &money) {
        change([&](Person &person) { person.powers.money = money; });
    });
    connect(m_days, &QSpinBox::editingFinished, this, [this] {
        change([&](Person &person) { person.powers.days = m_days->value(); });
    });
    m_staff = new QCheckBox(tr("Staff"), widget());
    m_scope = new QCheckBox(tr("Scope"), widget());
    m_priority = new QCheckBox(tr("Priorities"), widget());
    m_contract = new QCheckBox(tr("Contract"), widget());
    auto *powers = new QWidget(widget());
    auto *grid = new QGridLayout(powers);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(scaled(16));
    grid->addWidget(m_staff, 0, 0);
    grid->addWidget(m_scope, 0, 1);
    grid->addWidget(m_priority, 1, 0);
    grid->addWidget(m_contract, 1, 1);
    grid->setColumnStretch(2, 1);
    labelled(form, tr("And"), powers);
    bindPower(m_staff, &domain::Powers::staff);
    bindPower(m_scope, &domain::Powers::scope);
    bindPower(m_priority, &domain::Powers::priority);
    bindPower(m_contract, &domain::Powers::contract);
}

void PersonDetail::buildAbsences(QFormLayout *form)
{
    addSection(form, tr("Absences"));
    m_away = new QTableWidget(0, 3, widget());
    m_away->setHorizontalHeaderLabels({tr("From"), tr("To, last day"), tr("Reason")});
    m_away->verticalHeader()->hide();
    m_away->verticalHeader()->setDefaultSectionSize(scaled(32));
    m_away->horizontalHeader()->setStretchLastSection(true);
    m_away->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_away->setColumnWidth(0, scaled(110));
    m_away->setColumnWidth(1, scaled(110));
    m_away->setShowGrid(false);
    m_away->setFrameShape(QFrame::NoFrame);
    m_away->setSelectionMode(QAbstractItemView::SingleSelection);
    m_away->setAccessibleName(tr("Absences"));
    form->addRow(m_away);
    auto *links = new QHBoxLayout;
    auto *add = new LinkButton(IconId::Plus, tr("Add absence"), widget());
    auto *remove = new LinkButton(tr("Remove absence"), widget());
    links->addWidget(add);
    links->addSpacing(scaled(16));
    links->addWidget(remove);
    links->addStretch(1);
    auto *import = new LinkButton(tr("Import absences (.ics)"), widget());
    auto *fromFile = new QHBoxLayout;
    fromFile->addWidget(import);
    fromFile->addStretch(1);
    connect(import, &LinkButton::clicked, this, &PersonDetail::absencesWanted);
    form->addRow(links);
    form->addRow(fromFile);
    connect(m_away, &QTableWidget::cellChanged, this, &PersonDetail::takeAbsence);
    connect(add, &LinkButton::clicked, this, &PersonDetail::addAbsence);
    connect(remove, &LinkButton::clicked, this, [this] {
        const int row = m_away->currentRow();
        if (row >= 0 && row < m_absences.size())
            Q_EMIT absenceRemoved(m_absences.at(row).id);
    });
}

void PersonDetail::buildNotes(QFormLayout *form)
{
    m_card = new PersonCard(widget());
    form->addRow(m_card);
    connect(m_card, &PersonCard::edited, this, &PersonDetail::edited);
    addSection(form, tr("Notes, only for us"));
    m_notes = new GrowingText(tr("Never part of a draft or a report"), widget());
    m_notes->setAccessibleName(tr("Notes, only for us"));
    form->addRow(m_notes);
    connect(m_notes, &GrowingText::textEdited, this, [this](const QString &text) {
        change([&](Person &person) { person.notes = text; });
    });
}

void PersonDetail::show(const Person &person, const Surroundings &around, base::Instant now)
{
    m_person = person;
    m_absences = around.absences;
    m_now = now;
    QVector<Choice> superiors;
    for (const Person &other : around.people)
        if (!(other.id == person.id))
            superiors << Choice{other.id.value(), other.name, other.role};
    QVector<Choice> organisations;
    for (const domain::Organisation &organisation : around.organisations)
        organisations << Choice{organisation.id.value(), organisation.name, organisation.isOurs ? tr("ours") : QString()};
    m_name->setText(person.name);
    m_organisation->setChoices(organisations, tr("None"));
    m_organisation->setValue(person.organisation.value());
    m_reportsTo->setChoices(superiors, tr("Nobody stated"));
    m_reportsTo->setValue(person.reportsTo.value());
    QVector<Choice> calendars;
    for (const domain::WorkingCalendar &calendar : around.calendars)
        calendars << Choice{calendar.id.value(), calendar.name, QString::fromLatin1(calendar.zone)};
    m_calendar->setChoices(calendars, tr("As the organisation, else the project"));
    m_calendar->setValue(person.calendar.value());
    m_role->setText(person.role);
    m_email->setText(person.email);
    m_phone->setText(person.phone);
    m_chat->setText(person.chat);
    m_active->setChecked(person.active);
    m_money->setCurrency(around.currency);
    m_money->setMoney(person.powers.money);
    m_days->setValue(person.powers.days);
    m_staff->setChecked(person.powers.staff);
    m_scope->setChecked(person.powers.scope);
    m_priority->setChecked(person.powers.priority);
    m_contract->setChecked(person.powers.contract);
    m_card->show(person);
    m_notes->setPlain(person.notes);
    fillAbsences();
}

void PersonDetail::fillAbsences()
{
    const QSignalBlocker quiet(m_away);
    m_away->setRowCount(int(m_absences.size()));
    for (int row = 0; row < m_absences.size(); ++row) {
        m_away->setItem(row, 0, new QTableWidgetItem(localDayText(m_absences.at(row).from)));
        m_away->setItem(row, 1, new QTableWidgetItem(localDayText(m_absences.at(row).to.plusMs(-1))));
        m_away->setItem(row, 2, new QTableWidgetItem(m_absences.at(row).reason));
    }
    m_away->setFixedHeight(scaled(34) + int(m_absences.size()) * scaled(32));
}

// Days are whole: from the start of the first to the end of the last, in local time.
void PersonDetail::takeAbsence(int row, int column)
{
    if (row < 0 || row >= m_absences.size())
        return;
    domain::Absence absence = m_absences.at(row);
    const QString text = m_away->item(row, column)->text();
    const QDate day = column < 2 ? dayFromText(text) : QDate();
    if (column == 2)
        absence.reason = text.trimmed();
    else if (column == 0 && day.isValid())
        absence.from = base::Instant::fromDateTime(day.startOfDay().toUTC());
    else if (column == 1 && day.isValid())
        absence.to = base::Instant::fromDateTime(day.addDays(1).startOfDay().toUTC());
    if (absence.to <= absence.from)
        absence.to = base::Instant::fromDateTime(
            absence.from.toDateTime().toLocalTime().date().addDays(1).startOfDay().toUTC());
    if (absence == m_absences.at(row))
        fillAbsences();
    else
        Q_EMIT absenceEdited(absence);
}

void PersonDetail::addAbsence()
{
    const QDate today = m_now.toDateTime().toLocalTime().date();
    domain::Absence absence;
    absence.person = m_person.id;
    absence.from = base::Instant::fromDateTime(today.startOfDay().toUTC());
    absence.to = base::Instant::fromDateTime(today.addDays(1).startOfDay().toUTC());
    Q_EMIT absenceEdited(absence);
}

void PersonDetail::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

}
