#include "issue/table/refusedlist.h"

#include "models/issue/bulk/refusedmodel.h"
#include "services/issue/bulk/plainvalue.h"
#include "widgets/controls/button.h"
#include "widgets/labels/textlabel.h"
#include "widgets/table/rowdelegate.h"
#include "widgets/text/errortext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr qsizetype kMostRight = 6; // values named

// What would be right says what is wrong too: the value stands beside it.
QString refusal(const services::RefusedCell &refused)
{
    if (refused.cell.heading.isEmpty())
        return RefusedList::tr("The table has no column here.");
    if (refused.cell.field.isEmpty())
        return RefusedList::tr("This column is not edited in the table.");
    if (!refused.right.isEmpty())
        return RefusedList::tr("Right would be %1.").arg(refused.right.mid(0, kMostRight).join(QStringLiteral(", "))
                                                         + (refused.right.size() > kMostRight ? QStringLiteral(" …") : QString()));
    if (refused.cell.text.trimmed().isEmpty())
        return RefusedList::tr("This cannot be empty.");
    const bool isUnread = refused.error.code == base::ErrorCode::BadValue || refused.error.code == base::ErrorCode::Invalid;
    return isUnread ? RefusedList::tr("This does not fit here, or is not known.") : errorText(refused.error);
}

QStringList refusedWords(const services::RefusedCell &refused)
{
    const QLocale locale;
    const QString heading = refused.cell.heading.isEmpty() ? locale.toString(refused.cell.column) : refused.cell.heading;
    return {locale.toString(refused.cell.row), heading, refused.key, refused.cell.text, refusal(refused)};
}

}

RefusedList::RefusedList(const services::BulkOutcome &outcome, QWidget *parent)
    : QDialog(parent),
      m_rows(new models::RefusedModel(outcome.refused, {tr("Row"), tr("Column"), tr("Issue"), tr("Value"), tr("What is wrong, and what would be right")},
                                      refusedWords, this))
{
    setWindowTitle(tr("Not taken over"));
    setObjectName(QStringLiteral("refusedList"));
    setAttribute(Qt::WA_DeleteOnClose);
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

QTableView *RefusedList::makeTable()
{
    auto *table = new QTableView(this);
    prepareTable(*table, RowHeight::OneLine);
    table->setAccessibleName(windowTitle());
    table->setItemDelegate(new RowDelegate(RowHeight::OneLine, table));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setModel(m_rows);
    constexpr int kWidths[] = {56, 96, 90, 150};
    for (int column = 0; column < int(std::size(kWidths)); ++column)
        table->setColumnWidth(column, scaled(kWidths[column]));
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

void RefusedList::copyAll() const
{
    QGuiApplication::clipboard()->setText(services::tableText(m_rows->table()));
}

}
