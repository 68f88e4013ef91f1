#include "matrix/ladder/ladderpane.h"

#include "matrix/ladder/ladderview.h"
#include "matrix/ladder/policyview.h"
#include "matrix/pathsettings.h"
#include "models/escalation/policymodel.h"
#include "render/wording/format.h"
#include "render/wording/matrix/listwords.h"
#include "render/wording/names.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/frames/hairline.h"
#include "widgets/labels/elidedlabel.h"
#include "widgets/labels/textlabel.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {
constexpr int kLeastSeen = 200;
constexpr int kRoomForTwoForms = 600;
constexpr int kLeastLadder = 520; // five levels: scrolled with the pane, not within it
const QString kDetailsSetting = QStringLiteral("matrix/details");
}

LadderPane::LadderPane(models::LadderModel *model, models::PolicyModel *policies, QWidget *parent)
    : QScrollArea(parent), m_model(model), m_name(new TextLabel(QString(), TextRole::Section, Token::Text, this)),
      m_line(new ElidedLabel(TextRole::Second, Token::Text2, this)),
      m_climb(new TextLabel(QString(), TextRole::Second, Token::Accent, this)), m_details(new LinkButton(QString(), this)),
      m_grid(new LadderView(model, this)), m_policies(new PolicyView(*policies, *model, this)), m_settings(new PathSettings(model, this))
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(scaled(18), scaled(10), scaled(18), scaled(12));
    column->setSpacing(scaled(8));
    column->addLayout(makeHead());
    column->addWidget(m_grid);
    column->addLayout(makeLegend());
    column->addWidget(m_policies);
    column->addWidget(m_settings);
    column->addStretch(1);
    setMinimumHeight(scaled(kLeastSeen));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    connect(m_grid, &LadderView::fitted, this, [this] { m_policies->alignWith(*m_grid); });
    connect(m_grid->horizontalScrollBar(), &QScrollBar::valueChanged, m_policies->horizontalScrollBar(), &QScrollBar::setValue);
    connect(m_details, &LinkButton::clicked, this, [this] { showDetails(!QSettings().value(kDetailsSetting).toBool()); });
    showDetails(QSettings().value(kDetailsSetting).toBool());
}

// A ladder taller than the pane scrolls within itself, so that its head stays in sight.
void LadderPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_settings->setNarrow(viewport()->width() < scaled(kRoomForTwoForms));
    m_grid->setTallest(std::max(scaled(kLeastLadder), viewport()->height() - scaled(60)));
}

QBoxLayout *LadderPane::makeHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(scaled(10));
    head->addWidget(m_name);
    head->addWidget(m_line, 1);
    head->addWidget(m_details);
    return head;
}

QBoxLayout *LadderPane::makeLegend()
{
    auto *legend = new QHBoxLayout;
    legend->setSpacing(scaled(6));
    legend->addWidget(m_climb);
    auto *how = new TextLabel(tr("▲ start: first level asked · Type 90m, 4h, 3d, or 24h! round the clock"), TextRole::Second, Token::Text2, this);
    how->setToolTip(tr("2d / 4h: answer within two days, acknowledge within four hours"));
    how->setWordWrap(true);
    legend->addWidget(how, 1);
    return legend;
}

void LadderPane::showDetails(bool shown)
{
    QSettings().setValue(kDetailsSetting, shown);
    m_grid->showDetails(shown);
    m_details->setText(shown ? tr("Hide channels and facts") : tr("Show channels and facts"));
}

void LadderPane::show(const domain::EngineContext &context, const QStringList &categories)
{
    const domain::EscalationPath *path = static_cast<const models::LadderModel *>(m_model)->path();
    m_name->setText(path ? path->name : QString());
    m_line->setText(path ? tr("%1, with %2", "kind of path, counterparty")
                               .arg(render::label(path->kind), context.organisations.value(path->counterparty).name)
                         : QString());
    if (path && !path->counterparty.isValid())
        m_line->setText(render::label(path->kind));
    QStringList climbs;
    for (const domain::Severity severity : domain::kSeverities)
        if (path && path->policy(severity).startLevel >= 2)
            climbs << tr("%1 goes to level %2 at once").arg(render::label(severity)).arg(path->policy(severity).startLevel);
    m_climb->setText(climbs.isEmpty() ? QString() : QStringLiteral("↑ %1 ·").arg(render::listed(climbs)));
    m_climb->setVisible(!climbs.isEmpty());
    QStringList names;
    for (const domain::Person &person : context.people)
        if (person.active)
            names << person.name;
    names.sort(Qt::CaseInsensitive);
    m_grid->setPeople(names);
    m_settings->show(context, categories);
}

void LadderPane::goToPolicy(int row, int column)
{
    m_policies->goTo(m_policies->model()->index(row, column));
    ensureWidgetVisible(m_policies);
}

void LadderPane::goTo(const domain::MatrixCell &cell)
{
    using Where = domain::MatrixCell::Column;
    if (cell.column == Where::StartLevel && cell.severity)
        m_policies->goTo(m_policies->model()->index(models::PolicyModel::Start, models::PolicyModel::FirstSeverity + int(*cell.severity)));
    else if (cell.column == Where::Categories) {
        m_settings->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(m_settings);
        return;
    } else {
        if (cell.column == Where::Channels || cell.column == Where::Facts)
            showDetails(true);
        const QModelIndex index = m_model->indexOf(cell);
        m_grid->goTo(index.isValid() ? index : m_model->index(0, cell.column == Where::Theirs ? int(models::LadderModel::Theirs) : int(models::LadderModel::Ours)));
    }
    ensureWidgetVisible(focusWidget() ? focusWidget() : m_grid);
}

}
