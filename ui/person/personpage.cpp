#include "person/personpage.h"

#include "models/person/persontablemodel.h"
#include "models/person/reportingtreemodel.h"
#include "person/persondelegate.h"
#include "person/persondetail.h"
#include "person/powerfilter.h"
#include "services/person/personservice.h"
#include "services/project/projectservice.h"
#include "services/workspace/workspace.h"
#include "widgets/controls/button.h"
#include "widgets/controls/searchfield.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/frames/emptystate.h"
#include "widgets/frames/hairline.h"
#include "widgets/frames/messagebar.h"
#include "widgets/labels/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>

namespace ui {

using models::PersonTableModel;

PersonPage::PersonPage(services::Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_model(new PersonTableModel(workspace, this)),
      m_find(new SearchField(tr("Find a person"), this)), m_count(new TextLabel(QString(), TextRole::Body, Token::Text2, this)),
      m_stack(new QStackedWidget(this)), m_table(new QTableView(this)), m_reporting(new models::ReportingTreeModel(workspace, this)),
      m_views(new SegmentedControl(this)), m_powers(new PowerFilter(this)), m_loop(new MessageBar(this)),
      m_agreements(new MessageBar(this)), m_tree(new QTreeView(this)), m_detail(new PersonDetail(this))
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
    m_find->setMinimumWidth(scaled(120));
    m_find->setAccessibleName(tr("Find a person"));
    auto *organisation = new Button(IconId::Plus, tr("New organisation"), bar);
    auto *person = new Button(IconId::Plus, tr("New person"), bar);
    m_views->addSegment(tr("List"));
    m_views->addSegment(tr("Reporting lines"));
    m_views->setAccessibleName(tr("View"));
    row->addWidget(m_views);
    row->addWidget(m_find, 1);
    row->addWidget(m_powers);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(organisation);
    m_newOrganisation = organisation;
    row->addWidget(person);
    connect(organisation, &Button::clicked, this, &PersonPage::addOrganisation);
    connect(person, &Button::clicked, this, &PersonPage::addPerson);
    return bar;
}

void PersonPage::makeTable()
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("personTable"));
    m_table->setAccessibleName(tr("People"));
    prepareTable(*m_table, RowHeight::TwoLine);
    m_table->setItemDelegate(new PersonDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(PersonTableModel::Name, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(PersonTableModel::Reach, QHeaderView::Stretch);
    m_table->setColumnWidth(PersonTableModel::Organisation, scaled(184));
    m_table->setColumnWidth(PersonTableModel::Powers, scaled(170));
    m_table->setColumnHidden(PersonTableModel::Powers, true);
    m_table->setColumnWidth(PersonTableModel::Absence, scaled(144)); // a date is never cut
}

void PersonPage::makeTree()
{
    m_tree->setModel(m_reporting);
    m_tree->setObjectName(QStringLiteral("reportingTree"));
    m_tree->setAccessibleName(tr("Reporting lines"));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(scaled(24));
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->setDropIndicatorShown(true);
    m_tree->setUniformRowHeights(true);
}

// The list, or the same people by who reports to whom.
QWidget *PersonPage::makeLists()
{
    makeTable();
    makeTree();
    auto *hint = new TextLabel(tr("Drag a person onto the one they report to, or beside the names to nobody."), TextRole::Second,
                               Token::Text2, this);
    hint->setWordWrap(true);
    hint->setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(8));
    auto *lines = new QWidget(this);
    auto *column = new QVBoxLayout(lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(hint);
    column->addWidget(m_tree, 1);
    auto *lists = new QStackedWidget(this);
    lists->addWidget(m_table);
    lists->addWidget(lines);
    lists->setMinimumWidth(scaled(420));
    connect(m_views, &SegmentedControl::currentChanged, lists, &QStackedWidget::setCurrentIndex);
    return lists;
}

void PersonPage::setupUi()
{
    m_detail->setMinimumWidth(scaled(380));
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    split->addWidget(makeLists());
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
    for (MessageBar *bar : {m_loop, m_agreements}) {
        bar->setClosable(true);
        bar->hide();
        column->addWidget(bar);
    }
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
    connect(m_detail, &PersonDetail::organisationOpened, this, &PersonPage::openOrganisation);
    connect(m_views, &SegmentedControl::currentChanged, this, &PersonPage::showTree);
    connect(m_powers, &PowerFilter::changed, this, &PersonPage::followPowers);
    connect(m_agreements, &MessageBar::acted, this, &PersonPage::showGaps);
    connect(m_reporting, &models::ReportingTreeModel::refused, this, &PersonPage::tellRefusal);
    connect(m_reporting, &QAbstractItemModel::modelReset, this, &PersonPage::showTree);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PersonPage::followTree);
    connect(m_detail, &PersonDetail::absencesWanted, this, &PersonPage::importAbsences);
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
    add(QStringLiteral("person.organisation"), tr("Organisation: ladder, contract, notice"), &PersonPage::openOwnOrganisation);
    add(QStringLiteral("person.remove"), tr("Remove person"), &PersonPage::removePerson);
}

void PersonPage::setProject(domain::ProjectId project)
{
    m_project = project;
    if (const auto found = m_workspace.projects().find(project)) {
        m_model->setCurrency(found->currency);
        m_powers->setCurrency(found->currency);
    }
    m_model->reload();
    m_reporting->reload();
    showAgreements();
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
    m_powers->clear();
    m_model->setOnly({});
    m_model->setFilter({});
    followPowers();
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
    if (const auto calendars = m_workspace.projects().calendars())
        around.calendars = *calendars;
    if (const auto project = m_workspace.projects().find(m_project))
        around.currency = project->currency;
    m_detail->show(*person, around, m_workspace.clock().now());
}

}
