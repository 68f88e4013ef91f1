#include "matrix/risk/riskmatrixeditor.h"

#include "matrix/rating/ratingview.h"
#include "models/escalation/ratingmodel.h"
#include "models/risk/riskscalemodel.h"
#include "render/wording/names.h"
#include "services/risk/riskservice.h"
#include "services/workspace/workspace.h"
#include "widgets/controls/filterchip.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/labels/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace ui {

using models::RiskScaleModel;

namespace {
constexpr int kLeastClasses = 3;
constexpr int kMostClasses = 6;
constexpr std::array kRatings{domain::RiskRating::Low, domain::RiskRating::Medium, domain::RiskRating::High, domain::RiskRating::VeryHigh};
}

RiskMatrixEditor::RiskMatrixEditor(services::Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_ratings(new models::RatingModel(this)), m_scales(new RiskScaleModel(this)),
      m_size(new SegmentedControl(this)), m_appetite(new FilterChip(tr("Accepted up to"), this)),
      m_grid(new RatingView(*m_ratings, true, this)), m_classes(new GridView(this))
{
    m_grid->setAccessibleName(tr("Risk matrix"));
    m_grid->setObjectName(QStringLiteral("riskGrid"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(20), scaled(14), scaled(20), scaled(16));
    column->setSpacing(scaled(8));
    column->addWidget(new TextLabel(tr("Risk rating from probability and impact"), TextRole::Section, Token::Text, this));
    auto *how = new TextLabel(tr("Probability upwards, impact along. Type low, medium, high or very high, the start of the word, or 1 to 4; Space offers the ratings."),
                              TextRole::Second, Token::Text2, this);
    how->setWordWrap(true);
    column->addWidget(how);
    column->addWidget(makeChoices());
    column->addWidget(m_grid);
    column->addSpacing(scaled(16));
    column->addWidget(new TextLabel(tr("What the classes mean"), TextRole::Section, Token::Text, this));
    column->addWidget(makeScales());
    column->addStretch(1);
    connect(m_ratings, &models::RatingModel::edited, this, &RiskMatrixEditor::takeCells);
    connect(m_ratings, &models::RatingModel::faultsChanged, this, &RiskMatrixEditor::faultsChanged);
    connect(m_scales, &RiskScaleModel::faultsChanged, this, &RiskMatrixEditor::faultsChanged);
    connect(m_scales, &RiskScaleModel::edited, this, [this] { save(m_scales->matrix()); });
    connect(m_size, &SegmentedControl::currentChanged, this, [this](int index) { resizeTo(index + kLeastClasses); });
    connect(m_appetite, &FilterChip::chosenChanged, this, [this] {
        domain::RiskMatrix matrix = m_matrix;
        matrix.appetite = domain::RiskRating(m_appetite->chosen().value(0).toInt());
        save(matrix);
    });
}

QWidget *RiskMatrixEditor::makeChoices()
{
    auto *choices = new QWidget(this);
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(12));
    for (int size = kLeastClasses; size <= kMostClasses; ++size)
        m_size->addSegment(QStringLiteral("%1 × %1").arg(size));
    m_size->setAccessibleName(tr("Classes of the risk matrix"));
    m_size->setObjectName(QStringLiteral("riskSize"));
    m_appetite->setRequired(true);
    m_appetite->setExclusive(true);
    QVector<FilterChoice> ratings;
    for (const domain::RiskRating rating : kRatings)
        ratings << FilterChoice{int(rating), render::label(rating)};
    m_appetite->setChoices(ratings);
    row->addWidget(m_size);
    row->addSpacing(scaled(12));
    row->addWidget(new TextLabel(tr("Accepted up to"), TextRole::Second, Token::Text2, choices));
    row->addWidget(m_appetite);
    row->addStretch(1);
    return choices;
}

QWidget *RiskMatrixEditor::makeScales()
{
    GridView *scales = m_classes;
    scales->setModel(m_scales);
    scales->setRoles({RiskScaleModel::FaultRole});
    scales->setJudge([this](const QModelIndex &index, const QString &text) { return m_scales->faultOf(index, text); });
    scales->setAccessibleName(tr("Classes of probability and impact"));
    scales->setObjectName(QStringLiteral("riskScales"));
    connect(scales, &GridView::actBegun, m_scales, &RiskScaleModel::beginAct);
    connect(scales, &GridView::actEnded, m_scales, &RiskScaleModel::endAct);
    const auto fit = [scales] {
        scales->verticalHeader()->setDefaultSectionSize(scaled(34));
        scales->horizontalHeader()->setFixedHeight(scaled(32));
        scales->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        for (const auto &[column, width] : {std::pair{0, 60}, {1, 170}, {2, 90}, {3, 170}, {4, 130}})
            scales->setColumnWidth(column, scaled(width));
        scales->setMaximumWidth(scaled(624));
        scales->setTallest(QWIDGETSIZE_MAX);
    };
    fit();
    connect(&Theme::current(), &Theme::changed, scales, fit);
    return scales;
}

void RiskMatrixEditor::setProject(domain::ProjectId project)
{
    if (m_project != project)
        m_ratings->forgetFaults();
    m_project = project;
    reload();
}

QVector<models::TypedFault> RiskMatrixEditor::faults() const
{
    return m_ratings->faults() + m_scales->faults();
}

void RiskMatrixEditor::goTo(qsizetype fault)
{
    const models::TypedFault wanted = faults().value(fault);
    if (fault < m_ratings->faults().size())
        m_grid->goTo(m_ratings->index(wanted.row, wanted.column));
    else
        m_classes->goTo(m_scales->index(wanted.row, wanted.column));
}

void RiskMatrixEditor::reload()
{
    if (!m_project.isValid())
        return;
    const auto matrix = m_workspace.risks().matrix(m_project);
    if (!matrix) {
        Q_EMIT failed(matrix.error());
        return;
    }
    m_matrix = *matrix;
    show();
}

void RiskMatrixEditor::show()
{
    models::RatingModel::Square square;
    for (int number = 0; number < m_matrix.size; ++number) {
        square.rows << m_matrix.probabilityNames.value(number);
        square.columns << m_matrix.impactNames.value(number);
        QVector<int> row;
        for (const domain::RiskRating rating : m_matrix.cells.value(number))
            row << int(rating);
        square.cells << row;
    }
    for (const domain::RiskRating rating : kRatings)
        square.ratings << render::label(rating);
    m_ratings->setSquare(square);
    m_scales->setMatrix(m_matrix);
    const QSignalBlocker quiet(m_size);
    m_size->setCurrent(m_matrix.size - kLeastClasses);
    m_appetite->setChosen({int(m_matrix.appetite)});
}

void RiskMatrixEditor::resizeTo(int size)
{
    if (size == m_matrix.size)
        return;
    if (const auto resized = m_workspace.risks().resizeMatrix(m_project, size); !resized)
        Q_EMIT failed(resized.error());
    reload();
}

void RiskMatrixEditor::save(const domain::RiskMatrix &matrix)
{
    if (const auto saved = m_workspace.risks().save(matrix); saved)
        m_matrix = *saved;
    else
        Q_EMIT failed(saved.error());
    show();
}

void RiskMatrixEditor::takeCells()
{
    domain::RiskMatrix matrix = m_matrix;
    const auto &cells = m_ratings->square().cells;
    for (qsizetype row = 0; row < cells.size(); ++row)
        for (qsizetype column = 0; column < cells.at(row).size(); ++column)
            matrix.cells[row][column] = domain::RiskRating(cells.at(row).at(column));
    save(matrix);
}

}
