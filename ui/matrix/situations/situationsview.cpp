#include "matrix/situations/situationsview.h"

#include "matrix/situations/categorieslist.h"
#include "matrix/situations/situationform.h"
#include "models/escalation/situationlistmodel.h"
#include "services/project/projectservice.h"
#include "services/situation/situationexchange.h"
#include "services/situation/situationservice.h"
#include "services/workspace/workspace.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/frames/hairline.h"
#include "widgets/labels/textlabel.h"
#include "widgets/page.h"
#include "widgets/table/sidelistdelegate.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QIdentityProxyModel>
#include <QKeyEvent>
#include <QListView>
#include <QScrollArea>

namespace ui {

namespace {

// The sign of what is handled without escalation, beside its words.
class MarkedSituations : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::DecorationRole && index.data(models::SituationListModel::EverydayRole).toBool())
            return Icon::of(IconId::Team);
        return QIdentityProxyModel::data(index, role);
    }
};

}

SituationsView::SituationsView(services::Workspace &workspace, Page &page)
    : QWidget(&page), m_workspace(workspace), m_page(page), m_model(new models::SituationListModel(workspace, this)), m_list(new QListView(this)),
      m_form(new SituationForm(this)), m_categories(new CategoriesList(workspace, page))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeSide(), 2);
    row->addWidget(new Hairline(Qt::Vertical, this));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(makeRest());
    row->addWidget(scroll, 3);
    listen();
}

void SituationsView::listen()
{
    connect(m_form, &SituationForm::edited, this, &SituationsView::save);
    connect(m_form, &SituationForm::removed, this, &SituationsView::remove);
    connect(m_model, &models::SituationListModel::refreshed, this, [this] {
        choose(m_chosen);
        m_shipped->setVisible(services::SituationService(m_workspace).lacksShipped(m_project).value_or(true));
    });
    connect(m_model, &models::SituationListModel::failed, &m_page, &Page::failed);
    connect(m_model, &models::SituationListModel::moveWanted, this, &SituationsView::moveTo);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        const domain::SituationId id(current.data(models::SituationListModel::IdRole).toLongLong());
        if (current.isValid() && id != m_chosen)
            choose(id);
    });
}

QWidget *SituationsView::makeSide()
{
    auto *side = new QWidget(this);
    side->setMinimumWidth(scaled(300));
    side->setMaximumWidth(scaled(460)); // the longest names
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(scaled(8), scaled(12), scaled(8), scaled(12));
    column->setSpacing(scaled(6));
    auto *head = new TextLabel(tr("From the highest impact to what you handle yourself"), TextRole::Label, Token::Text2, side);
    head->setContentsMargins(scaled(10), 0, 0, 0);
    head->setWordWrap(true);
    column->addWidget(head);
    auto *marked = new MarkedSituations(this);
    marked->setSourceModel(m_model);
    m_list->setModel(marked);
    m_list->setItemDelegate(new SideListDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setAccessibleName(tr("Situations"));
    m_list->setObjectName(QStringLiteral("situations"));
    m_list->installEventFilter(this);
    column->addWidget(m_list, 1);
    column->addWidget(makeActs(side));
    return side;
}

// Below the list.
QWidget *SituationsView::makeActs(QWidget *side)
{
    auto *acts = new QWidget(side);
    auto *column = new QVBoxLayout(acts);
    column->setContentsMargins(scaled(8), 0, scaled(8), 0);
    column->setSpacing(scaled(6));
    const auto link = [&](IconId icon, const QString &text, const char *name, const auto &slot) {
        auto *button = new LinkButton(icon, text, acts);
        button->setObjectName(QLatin1String(name));
        connect(button, &LinkButton::clicked, this, slot);
        return button;
    };
    const auto pair = [&](LinkButton *first, LinkButton *second) {
        auto *row = new QHBoxLayout;
        row->setSpacing(scaled(16));
        row->addWidget(first);
        row->addWidget(second);
        row->addStretch(1);
        column->addLayout(row);
    };
    pair(link(IconId::ArrowUp, tr("Up"), "situationUp", [this] { moveBy(-1); }),
         link(IconId::ArrowDown, tr("Down"), "situationDown", [this] { moveBy(1); }));
    column->addWidget(link(IconId::Plus, tr("Add situation"), "addSituation", &SituationsView::add), 0, Qt::AlignLeading);
    m_shipped = link(IconId::Plus, tr("Add the shipped ones"), "addShippedSituations", &SituationsView::addShipped);
    column->addWidget(m_shipped, 0, Qt::AlignLeading);
    pair(link(IconId::Import, tr("Import a table…"), "importSituations", &SituationsView::importList),
         link(IconId::Export, tr("Export…"), "exportSituations", &SituationsView::exportList));
    return acts;
}

QWidget *SituationsView::makeRest()
{
    auto *rest = new QWidget(this);
    auto *column = new QVBoxLayout(rest);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_form);
    column->addWidget(new Hairline(Qt::Horizontal, rest));
    column->addWidget(m_categories);
    column->addStretch(1);
    return rest;
}

void SituationsView::setProject(domain::ProjectId project)
{
    if (project == m_project)
        return;
    m_project = project;
    m_chosen = {};
    m_model->setProject(project);
    m_categories->setProject(project);
}

void SituationsView::choose(domain::SituationId id)
{
    const int row = qMax(0, m_model->rowOf(id));
    const domain::ListedSituation *situation = m_model->situationAt(row);
    m_chosen = situation ? situation->id : domain::SituationId();
    m_list->setCurrentIndex(m_list->model()->index(row, 0));
    showChosen();
}

void SituationsView::showChosen()
{
    const domain::ListedSituation *situation = m_model->situationAt(m_model->rowOf(m_chosen));
    m_form->setVisible(situation != nullptr);
    if (situation)
        m_form->show(*situation, m_model->findingsOf(situation->id), m_workspace.projects().categories(m_project).value_or(QStringList()));
}

void SituationsView::save(const domain::ListedSituation &situation)
{
    if (const auto saved = services::SituationService(m_workspace).save(situation); !saved) {
        Q_EMIT m_page.failed(saved.error());
        showChosen();
    }
}

QString SituationsView::freeName() const
{
    const services::SituationService service(m_workspace);
    QString name = tr("New situation");
    for (int number = 2; service.findByName(m_project, name); ++number)
        name = tr("New situation %1").arg(number);
    return name;
}

// Below the one that is chosen.
void SituationsView::add()
{
    domain::ListedSituation situation;
    situation.project = m_project;
    situation.name = freeName();
    situation.rank = m_model->rowOf(m_chosen) + 2;
    const auto saved = services::SituationService(m_workspace).save(situation);
    if (!saved) {
        Q_EMIT m_page.failed(saved.error());
        return;
    }
    choose(saved->id);
    m_form->focusName();
}

void SituationsView::addShipped()
{
    if (const auto added = services::SituationService(m_workspace).addShipped(m_project); !added)
        Q_EMIT m_page.failed(added.error());
}

void SituationsView::exportList()
{
    QString path = m_page.prompter()->saveFile(tr("Export the situations"), tr("Situations.csv"), tr("Table (*.csv)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".csv");
    if (const auto written = services::SituationExchange(m_workspace).write(m_project, path); !written)
        Q_EMIT m_page.failed(written.error());
    else
        Q_EMIT m_page.said(tr("Saved %1").arg(QFileInfo(path).fileName()));
}

void SituationsView::importList()
{
    const QString path = m_page.prompter()->openFile(tr("Import situations"), tr("Table (*.csv)"));
    if (path.isEmpty())
        return;
    const auto changed = services::SituationExchange(m_workspace).read(m_project, path);
    if (!changed)
        Q_EMIT m_page.failed(changed.error());
    else
        Q_EMIT m_page.said(*changed > 0 ? tr("The table is the catalogue now; undo brings the former back")
                                        : tr("The table says what the catalogue says already"));
}

// The next one is chosen, so that several can follow.
void SituationsView::remove()
{
    const domain::SituationId gone = m_chosen;
    const int row = m_model->rowOf(gone);
    const domain::ListedSituation *next = m_model->situationAt(row + 1) ? m_model->situationAt(row + 1) : m_model->situationAt(row - 1);
    m_chosen = next ? next->id : domain::SituationId();
    if (const auto removed = services::SituationService(m_workspace).remove(gone); !removed) {
        choose(gone);
        Q_EMIT m_page.failed(removed.error());
    }
}

void SituationsView::moveBy(int steps)
{
    const domain::ListedSituation *situation = m_model->situationAt(m_model->rowOf(m_chosen));
    if (situation && m_model->situationAt(m_model->rowOf(m_chosen) + steps))
        moveTo(m_chosen, situation->rank + steps);
}

void SituationsView::moveTo(domain::SituationId id, int rank)
{
    m_chosen = id;
    if (const auto moved = services::SituationService(m_workspace).move(id, rank); !moved)
        Q_EMIT m_page.failed(moved.error());
}

bool SituationsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *pressed = static_cast<QKeyEvent *>(event);
    if (pressed->key() == Qt::Key_Delete) {
        remove();
        return true;
    }
    const bool isMove = pressed->modifiers() == Qt::AltModifier && (pressed->key() == Qt::Key_Up || pressed->key() == Qt::Key_Down);
    if (isMove)
        moveBy(pressed->key() == Qt::Key_Up ? -1 : 1);
    return isMove;
}

}
