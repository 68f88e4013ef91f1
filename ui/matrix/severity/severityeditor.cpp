#include "matrix/severity/severityeditor.h"

#include "matrix/rating/ratingview.h"
#include "models/escalation/ratingmodel.h"
#include "render/wording/names.h"
#include "widgets/labels/textlabel.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

SeverityEditor::SeverityEditor(QWidget *parent)
    : QWidget(parent), m_model(new models::RatingModel(this)), m_definitions(new QTableWidget(domain::kSeverityCount, ColumnCount, this))
{
    setupDefinitions();
    auto *grid = new RatingView(*m_model, false, this);
    grid->setAccessibleName(tr("Severity matrix"));
    grid->setObjectName(QStringLiteral("severityGrid"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(20), scaled(14), scaled(20), scaled(16));
    column->setSpacing(scaled(8));
    column->addWidget(new TextLabel(tr("Severity from impact and urgency"), TextRole::Section, Token::Text, this));
    column->addWidget(new TextLabel(tr("5 is the most severe impact and the most urgent. Type 1 to 4, or copy a range from a spreadsheet; Space offers the severities."),
                                    TextRole::Second, Token::Text2, this));
    column->addWidget(grid);
    column->addSpacing(scaled(16));
    column->addWidget(new TextLabel(tr("What each severity means"), TextRole::Section, Token::Text, this));
    column->addWidget(m_definitions);
    column->addStretch(1);
    connect(m_model, &models::RatingModel::edited, this, &SeverityEditor::takeCells);
    connect(m_definitions, &QTableWidget::cellChanged, this, &SeverityEditor::takeDefinition);
}

void SeverityEditor::setupDefinitions()
{
    m_definitions->setHorizontalHeaderLabels({tr("Severity"), tr("Name"), tr("Means, in business terms"), tr("Update every"),
                                              tr("Act at once"), tr("In the team")});
    m_definitions->horizontalHeaderItem(UpdateEvery)
        ->setToolTip(tr("How often those it was escalated to hear from you: 4h, 1d, or nothing"));
    m_definitions->verticalHeader()->hide();
    m_definitions->verticalHeader()->setDefaultSectionSize(scaled(34));
    m_definitions->horizontalHeader()->setSectionResizeMode(Definition, QHeaderView::Stretch);
    m_definitions->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_definitions->setColumnWidth(Mark, scaled(80));
    m_definitions->setColumnWidth(Name, scaled(130));
    m_definitions->setColumnWidth(UpdateEvery, scaled(110));
    m_definitions->setColumnWidth(AtOnce, scaled(100));
    m_definitions->setColumnWidth(InTeam, scaled(100));
    m_definitions->setShowGrid(false);
    m_definitions->setFrameShape(QFrame::NoFrame);
    m_definitions->setAccessibleName(tr("Definitions of the severities"));
    m_definitions->setFixedHeight(scaled(34) * (domain::kSeverityCount + 1) + scaled(4));
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
    fillDefinitions();
}

void SeverityEditor::takeCells()
{
    const auto &cells = m_model->square().cells;
    for (size_t impact = 0; impact < m_matrix.cells.size(); ++impact)
        for (size_t urgency = 0; urgency < m_matrix.cells[impact].size(); ++urgency)
            m_matrix.cells[impact][urgency] = domain::Severity(cells.at(qsizetype(impact)).at(qsizetype(urgency)));
    Q_EMIT edited(m_matrix);
}

void SeverityEditor::fillDefinitions()
{
    const QSignalBlocker quiet(m_definitions);
    const auto addCheck = [this](int row, int column, bool on) {
        auto *item = new QTableWidgetItem;
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        m_definitions->setItem(row, column, item);
    };
    for (int row = 0; row < domain::kSeverityCount; ++row) {
        const domain::SeverityDefinition &definition = m_matrix.definitions[size_t(row)];
        auto *mark = new QTableWidgetItem(render::label(domain::Severity(row)));
        mark->setFlags(Qt::ItemIsEnabled);
        m_definitions->setItem(row, Mark, mark);
        m_definitions->setItem(row, Name, new QTableWidgetItem(definition.name));
        m_definitions->setItem(row, Definition, new QTableWidgetItem(definition.definition));
        const QString rhythm = definition.updateEvery.isZero() ? QString() : domain::toText(definition.updateEvery);
        m_definitions->setItem(row, UpdateEvery, new QTableWidgetItem(rhythm));
        addCheck(row, AtOnce, definition.actImmediately);
        addCheck(row, InTeam, definition.everyday);
    }
}

// A rhythm that cannot be read is marked and not taken over.
void SeverityEditor::takeDefinition(int row)
{
    QTableWidgetItem *rhythm = m_definitions->item(row, UpdateEvery);
    const QString typed = rhythm->text().trimmed();
    const auto read = typed.isEmpty() ? std::optional(domain::Duration()) : domain::durationFromText(typed);
    const QSignalBlocker quiet(m_definitions);
    rhythm->setBackground(read ? QBrush() : QBrush(tint(Token::ErrTint)));
    rhythm->setToolTip({});
    if (!read)
        rhythm->setToolTip(tr("Not a time. Write 4h, 3d or 24h! (round the clock)."));
    domain::SeverityDefinition definition = m_matrix.definitions[size_t(row)];
    definition.name = m_definitions->item(row, Name)->text().trimmed();
    definition.definition = m_definitions->item(row, Definition)->text().trimmed();
    definition.actImmediately = m_definitions->item(row, AtOnce)->checkState() == Qt::Checked;
    definition.everyday = m_definitions->item(row, InTeam)->checkState() == Qt::Checked;
    if (read)
        definition.updateEvery = *read;
    if (m_matrix.definitions[size_t(row)] == definition)
        return;
    m_matrix.definitions[size_t(row)] = definition;
    Q_EMIT edited(m_matrix);
}

}
