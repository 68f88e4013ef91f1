#include "issue/table/refusedlist.h"

#include "services/issue/bulk/plainvalue.h"
#include "widgets/controls/button.h"
#include "widgets/labels/textlabel.h"
#include "widgets/table/rowdelegate.h"
#include "widgets/text/errortext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr qsizetype kMostRight = 6; // values named

QString columnWords(const models::IssueTableModel &model, const QString &field)
{
    for (int column = 0; column < model.columnCount(); ++column)
        if (!field.isEmpty() && model.fieldOf(column) == field)
            return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return {};
}

}

RefusedList::RefusedList(const services::BulkOutcome &outcome, const models::IssueTableModel &model, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Not taken over"));
    setObjectName(QStringLiteral("refusedList"));
    setAttribute(Qt::WA_DeleteOnClose);
    takeRows(outcome, model);
    auto *column = new QVBoxLayout(this);
    auto *words = new TextLabel(tr("%n cell(s) were left as they are. All others were taken over, in one step that Undo takes back.", nullptr,
                                   int(outcome.refused.size())),
                                TextRole::Body, Token::Text, this);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addWidget(makeTable(), 1);
    auto *row = new QHBoxLayout;
    auto *copy = new Button(tr("Copy the list"), this);
    auto *close = new Button(tr("Close"), this, Button::Kind::Primary);
    row->addStretch(1);
    row->addWidget(copy);
    row->addWidget(close);
    column->addLayout(row);
    connect(copy, &Button::clicked, this, &RefusedList::copyAll);
    connect(close, &Button::clicked, this, &QDialog::close);
    resize(scaled(760), scaled(360));
}

void RefusedList::takeRows(const services::BulkOutcome &outcome, const models::IssueTableModel &model)
{
    m_rows.append({tr("Row"), tr("Column"), tr("Issue"), tr("Value"), tr("What is wrong, and what would be right")});
    for (const services::RefusedCell &refused : outcome.refused) {
        QString words = refused.cell.field.isEmpty() ? tr("This column is not edited in the table.") : errorText(refused.error);
        if (!refused.right.isEmpty())
            words += QLatin1Char(' ') + tr("Right would be %1.").arg(refused.right.mid(0, kMostRight).join(QStringLiteral(", "))
                                                                     + (refused.right.size() > kMostRight ? QStringLiteral(" …") : QString()));
        const QString column = columnWords(model, refused.cell.field);
        m_rows.append({QString::number(refused.cell.row), column.isEmpty() ? QString::number(refused.cell.column) : column, refused.key,
                       refused.cell.text, words});
    }
}

QTableView *RefusedList::makeTable()
{
    auto *list = new QStandardItemModel(int(m_rows.size()) - 1, int(m_rows.first().size()), this);
    list->setHorizontalHeaderLabels(m_rows.first());
    for (int row = 1; row < m_rows.size(); ++row)
        for (int column = 0; column < m_rows.at(row).size(); ++column)
            list->setData(list->index(row - 1, column), m_rows.at(row).at(column));
    auto *table = new QTableView(this);
    prepareTable(*table, RowHeight::OneLine);
    table->setAccessibleName(windowTitle());
    table->setItemDelegate(new RowDelegate(RowHeight::OneLine, table));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setModel(list);
    constexpr int kWidths[] = {56, 96, 90, 150};
    for (int column = 0; column < int(std::size(kWidths)); ++column)
        table->setColumnWidth(column, scaled(kWidths[column]));
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

void RefusedList::copyAll() const
{
    QGuiApplication::clipboard()->setText(services::tableText(m_rows));
}

}
