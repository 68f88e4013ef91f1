#include "matrix/severity/severityeditor.h"

#include "matrix/rating/ratingview.h"
#include "matrix/severity/definitionview.h"
#include "models/escalation/definitionmodel.h"
#include "models/escalation/ratingmodel.h"
#include "render/wording/names.h"
#include "widgets/labels/textlabel.h"

#include <QVBoxLayout>

namespace ui {

SeverityEditor::SeverityEditor(QWidget *parent)
    : QWidget(parent), m_model(new models::RatingModel(this)), m_definitions(new models::DefinitionModel(this)),
      m_grid(new RatingView(*m_model, false, this)), m_meanings(new DefinitionView(*m_definitions, this))
{
    m_grid->setAccessibleName(tr("Severity matrix"));
    m_grid->setObjectName(QStringLiteral("severityGrid"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(20), scaled(14), scaled(20), scaled(16));
    column->setSpacing(scaled(8));
    column->addWidget(new TextLabel(tr("Severity from impact and urgency"), TextRole::Section, Token::Text, this));
    auto *how = new TextLabel(
        tr("5 is the most severe impact and the most urgent. Type 1 to 4, or copy a range from a spreadsheet; Space offers the severities."),
        TextRole::Second, Token::Text2, this);
    how->setWordWrap(true);
    column->addWidget(how);
    column->addWidget(m_grid);
    column->addSpacing(scaled(16));
    column->addWidget(new TextLabel(tr("What each severity means"), TextRole::Section, Token::Text, this));
    column->addWidget(m_meanings);
    column->addStretch(1);
    connect(m_model, &models::RatingModel::edited, this, &SeverityEditor::takeCells);
    connect(m_definitions, &models::DefinitionModel::edited, this, &SeverityEditor::takeDefinitions);
    connect(m_model, &models::RatingModel::faultsChanged, this, &SeverityEditor::faultsChanged);
    connect(m_definitions, &models::DefinitionModel::faultsChanged, this, &SeverityEditor::faultsChanged);
}

void SeverityEditor::show(const domain::SeverityMatrix &matrix)
{
    m_matrix = matrix;
    models::RatingModel::Square square;
    for (size_t impact = 0; impact < matrix.cells.size(); ++impact) {
        square.rows << tr("Impact %1").arg(impact + 1);
        square.columns << tr("Urgency %1").arg(impact + 1);
        QVector<int> row;
        for (const domain::Severity severity : matrix.cells[impact])
            row << int(severity);
        square.cells << row;
    }
    for (const domain::Severity severity : domain::kSeverities)
        square.ratings << render::label(severity);
    m_model->setSquare(square);
    m_definitions->setDefinitions(matrix.definitions);
}

void SeverityEditor::startAnew()
{
    m_model->forgetFaults();
    m_definitions->forgetFaults();
}

QVector<models::TypedFault> SeverityEditor::faults() const
{
    return m_model->faults() + m_definitions->faults();
}

void SeverityEditor::goTo(qsizetype fault)
{
    const models::TypedFault wanted = faults().value(fault);
    if (fault < m_model->faults().size())
        m_grid->goTo(m_model->index(wanted.row, wanted.column));
    else
        m_meanings->goTo(m_definitions->index(wanted.row, wanted.column));
}

void SeverityEditor::takeCells()
{
    const auto &cells = m_model->square().cells;
    for (size_t impact = 0; impact < m_matrix.cells.size(); ++impact)
        for (size_t urgency = 0; urgency < m_matrix.cells[impact].size(); ++urgency)
            m_matrix.cells[impact][urgency] = domain::Severity(cells.at(qsizetype(impact)).at(qsizetype(urgency)));
    Q_EMIT edited(m_matrix, tr("severity matrix"));
}

void SeverityEditor::takeDefinitions()
{
    m_matrix.definitions = m_definitions->definitions();
    Q_EMIT edited(m_matrix, tr("meaning of the severities"));
}

}
