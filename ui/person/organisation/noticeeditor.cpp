#include "person/organisation/noticeeditor.h"

#include "domain/project/milestoneoutlook.h"
#include "person/daytext.h"
#include "services/person/organisationcheck.h"
#include "widgets/controls/button.h"
#include "widgets/controls/linkbutton.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableWidget>

#include <algorithm>

namespace ui {

using domain::NoticePeriod;

NoticeEditor::NoticeEditor(QWidget *parent)
    : QWidget(parent), m_table(new QTableWidget(0, ColumnCount, this)), m_name(new QLineEdit(this)), m_days(new QSpinBox(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(space::kS));
    setupTable();
    column->addWidget(m_table, 1);
    column->addWidget(makeAdd());
}

void NoticeEditor::setupTable()
{
    m_table->setObjectName(QStringLiteral("organisation.notices"));
    m_table->setAccessibleName(tr("Notice periods"));
    m_table->setHorizontalHeaderLabels({tr("Notice"), tr("Working days"), tr("Given today, it ends")});
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(32));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_table->setMinimumHeight(scaled(34 + 2 * 32));
    m_table->setColumnWidth(DaysColumn, scaled(112));
    m_table->setColumnWidth(EndColumn, scaled(168));
    connect(m_table, &QTableWidget::cellChanged, this, &NoticeEditor::takeCell);
}

QWidget *NoticeEditor::makeAdd()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(space::kS));
    m_name->setObjectName(QStringLiteral("organisation.notice"));
    m_name->setPlaceholderText(tr("A notice, such as Termination"));
    m_name->setAccessibleName(tr("Notice"));
    m_name->setMaxLength(200);
    m_days->setObjectName(QStringLiteral("organisation.noticeDays"));
    m_days->setRange(1, services::kLongestNoticeDays);
    m_days->setValue(20);
    m_days->setSuffix(tr(" working days", "after a number"));
    m_days->setAccessibleName(tr("Working days"));
    auto *button = new Button(IconId::Plus, tr("Add"), line);
    button->setObjectName(QStringLiteral("organisation.addNotice"));
    button->setAutoDefault(false);
    auto *remove = new LinkButton(tr("Take away"), line);
    row->addWidget(m_name, 1);
    row->addWidget(m_days);
    row->addWidget(button);
    row->addWidget(remove);
    connect(button, &Button::clicked, this, &NoticeEditor::add);
    connect(m_name, &QLineEdit::returnPressed, this, &NoticeEditor::add);
    connect(remove, &LinkButton::clicked, this, &NoticeEditor::removeCurrent);
    return line;
}

void NoticeEditor::show(const QVector<NoticePeriod> &notices, QDate today, const domain::WorkingTime &time)
{
    m_notices = notices;
    const QSignalBlocker quiet(m_table);
    const int current = m_table->currentRow();
    m_table->setRowCount(int(notices.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const NoticePeriod &each = notices.at(row);
        m_table->setItem(row, NameColumn, new QTableWidgetItem(each.name));
        m_table->setItem(row, DaysColumn, new QTableWidgetItem(QLocale().toString(each.workingDays)));
        auto *end = new QTableWidgetItem(dayText(domain::plusWorkingDays(today, each.workingDays, time)));
        end->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
        m_table->setItem(row, EndColumn, end);
    }
    m_table->setCurrentCell(std::min(std::max(current, 0), m_table->rowCount() - 1), NameColumn);
}

// What cannot be read as a number of days is refused by the check of the organisation, as 0 is.
void NoticeEditor::takeCell(int row, int column)
{
    QVector<NoticePeriod> notices = m_notices;
    if (row >= notices.size() || column == EndColumn)
        return;
    const QString text = m_table->item(row, column)->text().trimmed();
    if (column == NameColumn)
        notices[row].name = text;
    else
        notices[row].workingDays = QLocale().toInt(text);
    Q_EMIT edited(notices);
}

void NoticeEditor::add()
{
    QVector<NoticePeriod> notices = m_notices;
    notices.append({m_name->text().trimmed(), m_days->value()});
    Q_EMIT edited(notices);
}

void NoticeEditor::removeCurrent()
{
    QVector<NoticePeriod> notices = m_notices;
    const int row = m_table->currentRow();
    if (row < 0 || row >= notices.size())
        return;
    notices.removeAt(row);
    Q_EMIT edited(notices);
}

}
