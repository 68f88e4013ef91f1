#include "matrix/severity/severityeditor.h"

#include "models/escalation/severitymodel.h"
#include "render/wording/names.h"
#include "widgets/labels/textlabel.h"
#include "widgets/paint/mark.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

using models::SeverityModel;

namespace {

// A mark in the middle of its cell; selection by the accent edge.
class SeverityCellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(option.rect, tint(Token::Base));
        const QString text = index.data(Qt::DisplayRole).toString();
        const QSize size = markSize(text);
        const QRect mark(option.rect.center() - QPoint(size.width() / 2, size.height() / 2), size);
        paintMark(*painter, mark, rankOf(index.data(SeverityModel::SeverityRole).toInt()), text, option.direction);
        painter->setPen(tint(Token::Line2));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(tint(Token::Accent), 2));
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }
};

}

SeverityEditor::SeverityEditor(QWidget *parent)
    : QWidget(parent), m_model(new SeverityModel(this)), m_grid(new QTableView(this)),
      m_definitions(new QTableWidget(domain::kSeverityCount, ColumnCount, this))
{
    setupGrid();
    setupDefinitions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(20), scaled(14), scaled(20), scaled(16));
    column->setSpacing(scaled(8));
    column->addWidget(new TextLabel(tr("Severity from impact and urgency"), TextRole::Section, Token::Text, this));
    column->addWidget(new TextLabel(tr("5 is the most severe impact and the most urgent. Click a cell or type 1 to 4."),
                                    TextRole::Second, Token::Text2, this));
    column->addWidget(m_grid);
    column->addSpacing(scaled(16));
    column->addWidget(new TextLabel(tr("What each severity means"), TextRole::Section, Token::Text, this));
    column->addWidget(m_definitions);
    column->addStretch(1);
    connect(m_model, &SeverityModel::edited, this, &SeverityEditor::edited);
    connect(m_definitions, &QTableWidget::cellChanged, this, &SeverityEditor::takeDefinition);
}

void SeverityEditor::setupGrid()
{
    m_grid->setModel(m_model);
    m_grid->setItemDelegate(new SeverityCellDelegate(m_grid));
    m_grid->setShowGrid(false);
    m_grid->setFrameShape(QFrame::NoFrame);
    m_grid->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_grid->setSelectionMode(QAbstractItemView::SingleSelection);
    m_grid->setAccessibleName(tr("Severity matrix"));
    m_grid->installEventFilter(this);
    m_grid->verticalHeader()->setDefaultSectionSize(scaled(44));
    m_grid->verticalHeader()->setMinimumWidth(scaled(90));
    m_grid->horizontalHeader()->setDefaultSectionSize(scaled(110));
    m_grid->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_grid->setFixedHeight(scaled(44) * SeverityModel::kScale + scaled(36));
    connect(m_grid, &QTableView::clicked, this, [this](const QModelIndex &index) {
        QMenu menu(this);
        for (const domain::Severity severity : domain::kSeverities)
            menu.addAction(render::label(severity), this, [this, index, severity] {
                m_model->setData(index, int(severity), SeverityModel::SeverityRole);
            });
        menu.exec(m_grid->viewport()->mapToGlobal(m_grid->visualRect(index).bottomLeft()));
    });
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
    m_model->setMatrix(matrix);
    fillDefinitions();
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
        const domain::SeverityDefinition &definition = m_model->matrix().definitions[size_t(row)];
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
    domain::SeverityDefinition definition = m_model->matrix().definitions[size_t(row)];
    definition.name = m_definitions->item(row, Name)->text().trimmed();
    definition.definition = m_definitions->item(row, Definition)->text().trimmed();
    definition.actImmediately = m_definitions->item(row, AtOnce)->checkState() == Qt::Checked;
    definition.everyday = m_definitions->item(row, InTeam)->checkState() == Qt::Checked;
    if (read)
        definition.updateEvery = *read;
    m_model->setDefinition(domain::Severity(row), definition);
}

bool SeverityEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_grid && event->type() == QEvent::KeyPress) {
        const QString typed = static_cast<QKeyEvent *>(event)->text();
        if (m_model->setData(m_grid->currentIndex(), typed, Qt::EditRole))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

}
