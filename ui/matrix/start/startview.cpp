#include "matrix/start/startview.h"

#include "services/project/projectservice.h"
#include "services/workspace/workspace.h"
#include "widgets/controls/button.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/edit/choicebox.h"
#include "widgets/frames/hairline.h"
#include "widgets/labels/textlabel.h"
#include "widgets/table/sidelistdelegate.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QShortcut>

#include <algorithm>

namespace ui {

StartView::StartView(services::Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_list(new QListWidget(this)),
      m_name(new TextLabel(QString(), TextRole::Section, Token::Text, this)),
      m_summary(new TextLabel(QString(), TextRole::Body, Token::Text2, this)),
      m_start(new Button(tr("Start from it"), this, Button::Kind::Primary)), m_remove(new LinkButton(tr("Remove this template"), this)),
      m_saveAs(new LinkButton(IconId::Plus, tr("Save this matrix as a template"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeList());
    row->addWidget(new Hairline(Qt::Vertical, this));
    row->addWidget(makeDetail(), 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &StartView::choose);
    connect(m_start, &QAbstractButton::clicked, this, &StartView::start);
    connect(m_remove, &QAbstractButton::clicked, this, &StartView::removeOwn);
    connect(m_saveAs, &QAbstractButton::clicked, this, &StartView::nameWanted);
    auto *escape = new QShortcut(QKeySequence::Cancel, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &StartView::left);
}

void StartView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_list->setFocus();
}

QWidget *StartView::makeList()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(scaled(270));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(scaled(8), scaled(12), scaled(8), scaled(12));
    column->setSpacing(scaled(6));
    auto *head = new TextLabel(tr("Templates and other projects"), TextRole::Label, Token::Text2, side);
    head->setContentsMargins(scaled(10), 0, 0, 0);
    column->addWidget(head);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new SideListDelegate(m_list));
    m_list->setAccessibleName(tr("Templates and other projects"));
    m_list->setObjectName(QStringLiteral("templates"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);
    column->addWidget(m_saveAs, 0, Qt::AlignLeading);
    return side;
}

QWidget *StartView::makeDetail()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(scaled(20), scaled(12), scaled(20), scaled(16));
    column->setSpacing(scaled(10));
    column->addWidget(m_name);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    m_form = new QWidget(content);
    m_form->setMaximumWidth(scaled(560));
    m_rows = new QFormLayout(m_form);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column->addWidget(m_form);
    auto *acts = new QHBoxLayout;
    m_start->setObjectName(QStringLiteral("startFromIt"));
    auto *back = new LinkButton(tr("Back to the matrix"), content);
    connect(back, &LinkButton::clicked, this, &StartView::left);
    acts->setSpacing(scaled(16));
    acts->addWidget(m_start);
    acts->addWidget(back);
    acts->addStretch(1);
    acts->addWidget(m_remove);
    column->addLayout(acts);
    auto *note = new TextLabel(tr("The paths and severities of this project are replaced; Undo and Versions bring them back."), TextRole::Second, Token::Text2, content);
    note->setWordWrap(true);
    column->addWidget(note);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    return scroll;
}

void StartView::show(const domain::EngineContext &context, const domain::Matrix &edited)
{
    m_context = context;
    m_edited = edited;
    fill();
}

void StartView::fill()
{
    const auto templates = services::MatrixTemplates(m_workspace).all();
    const auto projects = m_workspace.projects().all();
    if (!templates || !projects) {
        Q_EMIT failed(templates ? projects.error() : templates.error());
        return;
    }
    const int row = std::max(0, m_list->currentRow());
    m_templates = *templates;
    m_projects.clear();
    for (const domain::Project &project : *projects)
        if (project.id != m_edited.project)
            m_projects << project;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        const auto add = [this](const QString &name, const QString &second) {
            auto *item = new QListWidgetItem(name, m_list);
            item->setData(SideListDelegate::SecondLineRole, second);
            item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(name, second));
        };
        for (const services::MatrixTemplate &each : m_templates)
            add(each.name, each.isShipped ? tr("Template") : tr("Own template"));
        for (const domain::Project &project : m_projects)
            add(project.name, tr("Copy from this project"));
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    }
    choose();
}

void StartView::chooseProjects()
{
    if (!m_projects.isEmpty())
        m_list->setCurrentRow(int(m_templates.size()));
}

void StartView::choose()
{
    const int row = m_list->currentRow();
    const bool isTemplate = row >= 0 && row < m_templates.size();
    const bool isProject = row >= m_templates.size() && row < m_templates.size() + m_projects.size();
    m_start->setEnabled(isTemplate || isProject);
    m_start->setText(isProject ? tr("Copy it here") : tr("Start from it"));
    m_remove->setVisible(isTemplate && !m_templates.at(row).isShipped);
    m_name->setText(m_list->currentItem() ? m_list->currentItem()->text() : QString());
    m_summary->setText(isTemplate ? m_templates.at(row).summary : isProject ? tr("Its paths with the same people, its severities and its times.") : QString());
    showRoles();
}

// Roles without a person stay empty cells; the checks then say so.
void StartView::showRoles()
{
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
    m_people.clear();
    m_counterparty = nullptr;
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_templates.size() || !m_templates.at(row).isShipped)
        return;
    QVector<Choice> ours;
    QVector<Choice> theirs;
    for (const domain::Person &person : m_context.people)
        if (person.active)
            (m_context.organisations.value(person.organisation).isOurs ? ours : theirs) << Choice{person.id.value(), person.name, person.role};
    for (QVector<Choice> *side : {&ours, &theirs})
        std::sort(side->begin(), side->end(), [](const Choice &a, const Choice &b) { return a.text.localeAwareCompare(b.text) < 0; });
    const services::MatrixTemplate &shown = m_templates.at(row);
    const bool isTwoSided = std::any_of(shown.roles.begin(), shown.roles.end(), [](const auto &role) { return !role.isOurs; });
    const auto add = [this](const QString &label, ChoiceBox *field) {
        field->setAccessibleName(label);
        m_rows->addRow(new TextLabel(label, TextRole::Second, Token::Text2, m_form), field);
    };
    if (isTwoSided) {
        QVector<Choice> parties;
        for (const domain::Organisation &organisation : m_context.organisations)
            if (!organisation.isOurs)
                parties << Choice{organisation.id.value(), organisation.name, {}};
        m_counterparty = new ChoiceBox(m_form);
        m_counterparty->setChoices(parties, tr("None yet"));
        add(tr("Other side"), m_counterparty);
    }
    for (const services::TemplateRole &role : shown.roles) {
        auto *choice = new ChoiceBox(m_form);
        choice->setChoices(role.isOurs ? ours : theirs, tr("Nobody yet"));
        m_people.insert(role.id, choice);
        add(role.isOurs ? role.title : tr("%1, their side").arg(role.title), choice);
    }
}

void StartView::start()
{
    const int row = m_list->currentRow();
    services::MatrixTemplates templates(m_workspace);
    const QString name = m_name->text();
    base::Result<domain::Matrix> made = base::fail(base::ErrorCode::NotFound);
    if (row < m_templates.size()) {
        services::MatrixTemplates::People people;
        for (auto choice = m_people.begin(); choice != m_people.end(); ++choice)
            if (choice.value()->value() > 0)
                people.insert(choice.key(), domain::PersonId(choice.value()->value()));
        const domain::OrganisationId party(m_counterparty ? m_counterparty->value() : 0);
        made = templates.apply(m_edited.project, m_templates.at(row), people, party, tr("template %1").arg(name));
    } else {
        made = templates.copy(m_projects.at(row - m_templates.size()).id, m_edited.project, tr("copy from %1").arg(name));
    }
    if (made)
        Q_EMIT started(tr("The matrix starts from %1").arg(name));
    else
        Q_EMIT failed(made.error());
}

void StartView::saveAs(const QString &name)
{
    if (name.isEmpty())
        return;
    if (const auto saved = services::MatrixTemplates(m_workspace).saveAs(name, tr("From %1").arg(m_context.project.name), m_edited); !saved)
        Q_EMIT failed(saved.error());
    fill();
}

void StartView::removeOwn()
{
    if (const auto removed = services::MatrixTemplates(m_workspace).remove(m_name->text()); !removed)
        Q_EMIT failed(removed.error());
    fill();
}

}
