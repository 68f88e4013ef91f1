#include "issue/facts/optionstable.h"

#include "widgets/controls/linkbutton.h"
#include "widgets/edit/moneyedit.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>

namespace ui {

OptionsTable::OptionsTable(QWidget *parent)
    : QWidget(parent), m_table(new QTableWidget(0, ColumnCount, this)),
      m_add(new LinkButton(IconId::Plus, tr("Add option"), this)), m_remove(new LinkButton(tr("Remove option"), this))
{
    m_table->setAccessibleName(tr("Options"));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(32));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(Title, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addSpacing(scaled(16));
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    column->addLayout(buttons);
    connect(m_table, &QTableWidget::cellChanged, this, &OptionsTable::takeCell);
    connect(m_add, &LinkButton::clicked, this, &OptionsTable::startNew);
    connect(m_remove, &LinkButton::clicked, this, &OptionsTable::removeCurrent);
    fill();
}

void OptionsTable::setOptions(const QVector<domain::IssueOption> &options, const QString &currency)
{
    m_currency = currency;
    if (options == m_options && m_table->rowCount() == options.size())
        return;
    m_options = options;
    fill();
}

void OptionsTable::fill()
{
    const QSignalBlocker quiet(m_table);
    m_table->setHorizontalHeaderLabels({tr("Rec."), tr("Option"), tr("Cost, %1").arg(m_currency), tr("Slip, days"),
                                        tr("Scope"), tr("Main risk")});
    m_table->setRowCount(int(m_options.size()));
    const auto put = [this](int row, int column, const QString &text, bool isNumber) {
        auto *item = new QTableWidgetItem(text);
        item->setToolTip({});
        if (isNumber)
            item->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        m_table->setItem(row, column, item);
    };
    for (int row = 0; row < m_options.size(); ++row) {
        const domain::IssueOption &option = m_options.at(row);
        auto *recommended = new QTableWidgetItem;
        recommended->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        recommended->setCheckState(option.recommended ? Qt::Checked : Qt::Unchecked);
        recommended->setData(Qt::AccessibleTextRole, option.recommended ? tr("Recommended") : tr("Not recommended"));
        m_table->setItem(row, Recommended, recommended);
        put(row, Title, option.title, false);
        put(row, Cost, option.cost.isZero() ? QString() : QLocale().toString(double(option.cost.cents) / 100, 'f', 0), true);
        put(row, Slip, QLocale().toString(option.slipDays), true);
        put(row, Scope, option.scope, false);
        put(row, MainRisk, option.mainRisk, false);
    }
    m_table->setColumnWidth(Recommended, scaled(44));
    m_table->setColumnWidth(Cost, scaled(92));
    m_table->setColumnWidth(Slip, scaled(76));
    m_table->setColumnWidth(Scope, scaled(110));
    m_table->setColumnWidth(MainRisk, scaled(130));
    fit();
}

void OptionsTable::fit()
{
    const bool isEmpty = m_options.isEmpty();
    m_table->setVisible(!isEmpty);
    m_remove->setVisible(!isEmpty);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + int(m_options.size()) * m_table->verticalHeader()->defaultSectionSize() + scaled(6));
}

void OptionsTable::startNew()
{
    domain::IssueOption option;
    option.title = tr("Option %1").arg(m_options.size() + 1);
    option.recommended = m_options.isEmpty();
    m_options << option;
    fill();
    Q_EMIT optionsEdited(m_options);
    const int row = int(m_options.size()) - 1;
    m_table->setCurrentCell(row, Title);
    m_table->editItem(m_table->item(row, Title));
}

void OptionsTable::removeCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_options.size())
        return;
    m_options.remove(row);
    fill();
    Q_EMIT optionsEdited(m_options);
}

void OptionsTable::takeRecommended(int row)
{
    const bool checked = m_table->item(row, Recommended)->checkState() == Qt::Checked;
    for (int other = 0; other < m_options.size(); ++other)
        m_options[other].recommended = checked && other == row;
}

void OptionsTable::takeCell(int row, int column)
{
    if (row < 0 || row >= m_options.size())
        return;
    domain::IssueOption &option = m_options[row];
    const QString text = m_table->item(row, column)->text().trimmed();
    switch (Column(column)) {
    case Recommended:
        takeRecommended(row);
        break;
    case Title:
        if (!text.isEmpty())
            option.title = text;
        break;
    case Cost:
        if (const auto cents = MoneyEdit::centsFromText(text.isEmpty() ? QStringLiteral("0") : text, QLocale()))
            option.cost.cents = *cents;
        break;
    case Slip: {
        bool isNumber = false;
        const int days = QLocale().toInt(text, &isNumber);
        if (isNumber)
            option.slipDays = days;
        break;
    }
    case Scope:
        option.scope = text;
        break;
    case MainRisk:
        option.mainRisk = text;
        break;
    case ColumnCount:
        break;
    }
    fill(); // what could not be read shows its former value again
    Q_EMIT optionsEdited(m_options);
}

}
