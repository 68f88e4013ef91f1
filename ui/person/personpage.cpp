#include "person/personpage.h"

#include "models/person/persontablemodel.h"
#include "person/persondelegate.h"
#include "person/persondetail.h"
#include "services/person/personservice.h"
#include "services/project/projectservice.h"
#include "services/workspace/workspace.h"
#include "widgets/controls/button.h"
#include "widgets/controls/searchfield.h"
#include "widgets/frames/emptystate.h"
#include "widgets/frames/hairline.h"
#include "widgets/labels/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace ui {

using models::PersonTableModel;

PersonPage::PersonPage(services::Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_model(new PersonTableModel(workspace, this)),
      m_find(new SearchField(tr("Find a person"), this)), m_count(new TextLabel(QString(), TextRole::Body, Token::Text2, this)),
      m_stack(new QStackedWidget(this)), m_table(new QTableView(this)), m_detail(new PersonDetail(this))
{
    setupUi();
    setupActions();
}

QString PersonPage::title() const
{
    return tr("People");
}

QWidget *PersonPage::makeTop()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(scaled(50));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(scaled(16), 0, scaled(16), 0);
    row->setSpacing(scaled(8));
    m_find->setAccessibleName(tr("Find a person"));
    auto *organisation = new Button(IconId::Plus, tr("New organisation"), bar);
    auto *person = new Button(IconId::Plus, tr("New person"), bar);
    row->addWidget(m_find, 1);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(organisation);
    row->addWidget(person);
    connect(organisation, &Button::clicked, this, &PersonPage::addOrganisation);
    connect(person, &Button::clicked, this, &PersonPage::addPerson);
    return bar;
}

void PersonPage::setupUi()
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("personTable"));
    m_table->setAccessibleName(tr("People"));
    prepareTable(*m_table, RowHeight::TwoLine);
    m_table->setItemDelegate(new PersonDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(PersonTableModel::Name, QHeaderView::Stretch);
    m_table->setColumnWidth(PersonTableModel::Organisation, scaled(130));
    m_table->setColumnWidth(PersonTableModel::Reach, scaled(170));
    m_table->setColumnWidth(PersonTableModel::Absence, scaled(120));
    m_table->setMinimumWidth(scaled(420));
    m_detail->setMinimumWidth(scaled(380));
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    split->addWidget(m_table);
    split->addWidget(m_detail);
    split->setStretchFactor(0, 60);
    split->setStretchFactor(1, 40);
    split->setSizes({scaled(720), scaled(520)});
    auto *empty = new EmptyState(tr("Nobody here yet"),
                                 tr("Add the people who can be asked: yours and the other side's, with a way to reach them."),
                                 this);
    auto *first = new Button(IconId::Plus, tr("New person"), empty, Button::Kind::Primary);
    connect(first, &Button::clicked, this, &PersonPage::addPerson);
    empty->setFirstStep(first);
    m_stack->addWidget(split);
    m_stack->addWidget(empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTop());
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_stack, 1);
}

void PersonPage::setupActions()
{
    connect(m_find, &SearchField::settled, m_model, &PersonTableModel::setFilter);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PersonPage::followModel);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &PersonPage::followModel);
    connect(m_model, &PersonTableModel::failed, this, &Page::failed);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PersonPage::followCurrent);
    connect(m_detail, &PersonDetail::edited, this, &PersonPage::savePerson);
    connect(m_detail, &PersonDetail::organisationRequested, this, &PersonPage::addOrganisation);
    connect(m_detail, &PersonDetail::absenceEdited, this, [this](const domain::Absence &absence) {
        if (const auto saved = m_workspace.people().save(absence); !saved)
            Q_EMIT failed(saved.error());
    });
    connect(m_detail, &PersonDetail::absenceRemoved, this, [this](domain::AbsenceId id) {
        if (const auto removed = m_workspace.people().remove(id); !removed)
            Q_EMIT failed(removed.error());
    });
    const auto add = [this](const QString &id, const QString &text, auto slot) {
        auto *action = new QAction(text, this);
        action->setObjectName(id);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add(QStringLiteral("person.new"), tr("New person"), &PersonPage::addPerson);
    add(QStringLiteral("person.newOrganisation"), tr("New organisation"), &PersonPage::addOrganisation);
    add(QStringLiteral("person.remove"), tr("Remove person"), &PersonPage::removePerson);
}

void PersonPage::setProject(domain::ProjectId project)
{
    m_project = project;
    m_model->reload();
}

bool PersonPage::open(domain::RecordRef record)
{
    if (record.kind != domain::RecordKind::Person)
        return false;
    if (record.id == 0) {
        addPerson();
        return true;
    }
    m_find->clear();
    m_model->setFilter({});
    choose(domain::PersonId(record.id));
    return true;
}

void PersonPage::focusFilter()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
}

domain::RecordRef PersonPage::record() const
{
    return {domain::RecordKind::Person, m_current.value()};
}

void PersonPage::followModel()
{
    m_stack->setCurrentIndex(m_model->countAll() == 0 ? 1 : 0);
    m_count->setText(tr("%n person(s)", "people in the list", m_model->rowCount()));
    if (m_model->rowOf(m_current) < 0)
        m_current = m_model->rowCount() > 0 ? m_model->personAt(0)->id : domain::PersonId();
    choose(m_current);
}

void PersonPage::choose(domain::PersonId id)
{
    m_current = id;
    const int row = m_model->rowOf(id);
    if (row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->scrollTo(m_table->currentIndex());
    }
    showCurrent();
}

void PersonPage::followCurrent()
{
    const domain::Person *person = m_model->personAt(m_table->currentIndex().row());
    if (!person || person->id == m_current)
        return;
    m_current = person->id;
    showCurrent();
}

void PersonPage::showCurrent()
{
    const domain::Person *person = m_model->personAt(m_model->rowOf(m_current));
    m_detail->setEnabled(person != nullptr);
    if (!person)
        return;
    PersonDetail::Surroundings around;
    if (const auto people = m_workspace.people().people())
        around.people = *people;
    if (const auto organisations = m_workspace.people().organisations())
        around.organisations = *organisations;
    if (const auto absences = m_workspace.people().absencesOf(m_current))
        around.absences = *absences;
    if (const auto project = m_workspace.projects().find(m_project))
        around.currency = project->currency;
    m_detail->show(*person, around, m_workspace.clock().now());
}

void PersonPage::savePerson(const domain::Person &person)
{
    if (const auto saved = m_workspace.people().save(person); !saved) {
        Q_EMIT failed(saved.error());
        showCurrent();
    }
}

void PersonPage::addPerson()
{
    domain::Person person;
    person.name = tr("New person");
    if (const domain::Person *beside = m_model->personAt(m_model->rowOf(m_current)))
        person.organisation = beside->organisation;
    const auto saved = m_workspace.people().save(person);
    if (!saved) {
        Q_EMIT failed(saved.error());
        return;
    }
    open({domain::RecordKind::Person, saved->id.value()});
    m_detail->focusName();
}

void PersonPage::removePerson()
{
    const domain::Person *person = m_model->personAt(m_model->rowOf(m_current));
    if (!person)
        return;
    if (prompter() && !prompter()->confirm(tr("Remove %1?").arg(person->name), tr("Undo brings the person back."), tr("Remove")))
        return;
    if (const auto removed = m_workspace.people().remove(m_current); !removed)
        Q_EMIT failed(removed.error());
}

void PersonPage::addOrganisation()
{
    const QString name
        = prompter() ? prompter()->askText(tr("New organisation"), tr("Name of the organisation"), {}).trimmed() : QString();
    if (name.isEmpty())
        return;
    domain::Organisation organisation;
    organisation.name = name;
    if (const auto all = m_workspace.people().organisations())
        organisation.isOurs = all->isEmpty(); // the first one is the own house
    if (const auto saved = m_workspace.people().save(organisation); !saved)
        Q_EMIT failed(saved.error());
    else
        Q_EMIT said(tr("%1 can be chosen now").arg(name));
}

}
