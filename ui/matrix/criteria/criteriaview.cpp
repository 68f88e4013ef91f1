#include "matrix/criteria/criteriaview.h"

#include "matrix/criteria/criterionform.h"
#include "models/escalation/criterionlistmodel.h"
#include "render/wording/matrix/listwords.h"
#include "services/criterion/criterionservice.h"
#include "services/project/projectservice.h"
#include "services/workspace/workspace.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/frames/hairline.h"
#include "widgets/labels/textlabel.h"
#include "widgets/table/sidelistdelegate.h"

#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QScrollArea>

namespace ui {

namespace {

constexpr int kMostLooked = 500; // open issues the line is about: more would be felt while typing
constexpr int kNamedKeys = 4;
constexpr int kHoldingPauseMs = 250;

}

CriteriaView::CriteriaView(services::Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new models::CriterionListModel(workspace, this)),
      m_list(new QListView(this)), m_form(new CriterionForm(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeSide());
    row->addWidget(new Hairline(Qt::Vertical, this));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_form);
    row->addWidget(scroll, 1);
    m_holding.setSingleShot(true);
    m_holding.setInterval(kHoldingPauseMs);
    connect(&m_holding, &QTimer::timeout, this, &CriteriaView::showHolding);
    connect(m_form, &CriterionForm::edited, this, &CriteriaView::save);
    connect(m_form, &CriterionForm::removed, this, &CriteriaView::remove);
    connect(m_model, &models::CriterionListModel::refreshed, this, [this] { choose(m_chosen); });
    connect(m_model, &models::CriterionListModel::failed, this, &CriteriaView::failed);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid() && domain::CriterionId(current.data(models::CriterionListModel::IdRole).toLongLong()) != m_chosen)
            choose(domain::CriterionId(current.data(models::CriterionListModel::IdRole).toLongLong()));
    });
    connect(&workspace.feed(), &services::ChangeFeed::changed, this, [this](const services::ChangeNotice &notice) {
        if (isVisible() && (notice.everything || notice.touches(domain::RecordKind::Issue)))
            m_holding.start();
    });
}

QWidget *CriteriaView::makeSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(scaled(240));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(scaled(8), scaled(12), scaled(8), scaled(12));
    column->setSpacing(scaled(6));
    auto *head = new TextLabel(tr("Criteria"), TextRole::Label, Token::Text2, side);
    head->setContentsMargins(scaled(10), 0, 0, 0);
    column->addWidget(head);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SideListDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Criteria"));
    m_list->setObjectName(QStringLiteral("criteria"));
    column->addWidget(m_list, 1);
    auto *addOne = new LinkButton(IconId::Plus, tr("Add criterion"), side);
    addOne->setObjectName(QStringLiteral("addCriterion"));
    auto *usual = new LinkButton(tr("Add the usual ones"), side);
    usual->setObjectName(QStringLiteral("addUsualCriteria"));
    column->addWidget(addOne, 0, Qt::AlignLeading);
    column->addWidget(usual, 0, Qt::AlignLeading);
    connect(addOne, &LinkButton::clicked, this, &CriteriaView::add);
    connect(usual, &LinkButton::clicked, this, &CriteriaView::addShipped);
    return side;
}

void CriteriaView::setProject(domain::ProjectId project)
{
    if (project == m_project)
        return;
    m_project = project;
    m_chosen = {};
    m_model->setProject(project);
}

void CriteriaView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_holding.start();
}

void CriteriaView::choose(domain::CriterionId id)
{
    const int row = qMax(0, m_model->rowOf(id));
    const domain::Criterion *criterion = m_model->criterionAt(row);
    m_chosen = criterion ? criterion->id : domain::CriterionId();
    m_list->setCurrentIndex(m_model->index(row));
    showChosen();
}

void CriteriaView::showChosen()
{
    const domain::Criterion *criterion = m_model->criterionAt(m_model->rowOf(m_chosen));
    m_form->setVisible(criterion != nullptr);
    if (!criterion)
        return;
    const auto project = m_workspace.projects().find(m_project);
    const auto categories = m_workspace.projects().categories(m_project);
    m_form->show(*criterion, project ? project->currency : QString(), categories.value_or(QStringList()));
    m_holding.start();
}

void CriteriaView::showHolding()
{
    const domain::Criterion *criterion = m_model->criterionAt(m_model->rowOf(m_chosen));
    if (!isVisible() || !criterion)
        return;
    if (!criterion->enabled) {
        m_form->showHolding(tr("Not in force: it holds for no issue"));
        return;
    }
    const auto holding = m_workspace.criteria().holding(*criterion, kMostLooked);
    if (!holding) {
        Q_EMIT failed(holding.error());
        return;
    }
    QString text = holding->keys.isEmpty() ? tr("Holds now for no issue")
                                           : tr("Holds now for %n issue(s): %1", nullptr, int(holding->keys.size()));
    if (!holding->keys.isEmpty()) {
        QStringList named = holding->keys.mid(0, kNamedKeys);
        if (holding->keys.size() > kNamedKeys)
            named.append(QStringLiteral("…"));
        text = text.arg(render::listed(named));
    }
    if (!holding->isAll)
        text += QStringLiteral(". ") + tr("Looked at the first %1 open issues.").arg(QLocale().toString(holding->looked));
    m_form->showHolding(text);
}

void CriteriaView::save(const domain::Criterion &criterion)
{
    if (const auto saved = m_workspace.criteria().save(criterion); !saved) {
        Q_EMIT failed(saved.error());
        showChosen();
    }
}

QString CriteriaView::freeName() const
{
    const auto isTaken = [this](const QString &name) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (m_model->criterionAt(row)->name.compare(name, Qt::CaseInsensitive) == 0)
                return true;
        return false;
    };
    QString name = tr("New criterion");
    for (int number = 2; isTaken(name); ++number)
        name = tr("New criterion %1").arg(number);
    return name;
}

void CriteriaView::add()
{
    domain::Criterion criterion;
    criterion.project = m_project;
    criterion.name = freeName();
    const auto saved = m_workspace.criteria().save(criterion);
    if (!saved) {
        Q_EMIT failed(saved.error());
        return;
    }
    choose(saved->id);
    m_form->focusName();
}

void CriteriaView::addShipped()
{
    if (const auto added = m_workspace.criteria().addShipped(m_project); !added)
        Q_EMIT failed(added.error());
}

void CriteriaView::remove()
{
    if (const auto removed = m_workspace.criteria().remove(m_chosen); !removed)
        Q_EMIT failed(removed.error());
}

}
