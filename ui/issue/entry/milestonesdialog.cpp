#include "issue/entry/milestonesdialog.h"

#include "render/wording/format.h"
#include "services/project/milestoneservice.h"
#include "services/workspace/workspace.h"
#include "widgets/controls/button.h"
#include "widgets/edit/momentedit.h"
#include "widgets/labels/textlabel.h"
#include "widgets/text/errortext.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableWidget>

namespace ui {

using domain::Milestone;

namespace {

constexpr int kMostFloat = 999;

QString shownDay(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

}

MilestonesDialog::MilestonesDialog(services::Workspace &workspace, const domain::EngineContext &context, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_context(context), m_table(new QTableWidget(0, ColumnCount, this)),
      m_forecasts(new TextLabel(QString(), TextRole::Second, Token::Text2, this)), m_reason(new QLineEdit(this)),
      m_name(new QLineEdit(this)), m_float(new QSpinBox(this)), m_note(new TextLabel(QString(), TextRole::Second, Token::Text2, this))
{
    setWindowTitle(tr("Milestones of %1").arg(context.project.name));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(scaled(860), scaled(480));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(space::kXl), scaled(space::kL), scaled(space::kXl), scaled(space::kL));
    column->setSpacing(scaled(space::kM));
    setupTable();
    column->addWidget(m_table, 1);
    m_forecasts->setWordWrap(true);
    column->addWidget(m_forecasts);
    column->addWidget(makeForecast());
    column->addWidget(makeAdd());
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
}

void MilestonesDialog::setupTable()
{
    m_table->setObjectName(QStringLiteral("milestones"));
    m_table->setAccessibleName(tr("Milestones"));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(32));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalHeaderLabels(
        {tr("Milestone"), tr("Baseline"), tr("Expected"), tr("Slip, days"), tr("Float, days"), tr("Last safe day"), tr("Reached")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    for (int column = Baseline; column < ColumnCount; ++column)
        m_table->setColumnWidth(column, scaled(96));
    connect(m_table, &QTableWidget::cellChanged, this, &MilestonesDialog::takeCell);
    connect(m_table, &QTableWidget::currentCellChanged, this, &MilestonesDialog::followCurrent);
}

MomentEdit *MilestonesDialog::makeDay(const QString &words)
{
    auto *day = new MomentEdit(QTime(12, 0), this);
    day->showDayOnly();
    day->setZone(render::Format(m_context).zone());
    day->setNow(m_workspace.clock().now());
    day->setPlaceholderText(words);
    day->setAccessibleName(words);
    return day;
}

QWidget *MilestonesDialog::makeForecast()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_day = makeDay(tr("New forecast"));
    m_reason->setPlaceholderText(tr("Why it moved"));
    m_reason->setAccessibleName(tr("Why it moved"));
    m_addForecast = new Button(tr("Add forecast"), line);
    m_addForecast->setAutoDefault(false);
    row->addWidget(m_day, 1);
    row->addWidget(m_reason, 3);
    row->addWidget(m_addForecast);
    connect(m_addForecast, &Button::clicked, this, &MilestonesDialog::forecast);
    connect(m_reason, &QLineEdit::returnPressed, this, &MilestonesDialog::forecast);
    return line;
}

QWidget *MilestonesDialog::makeAdd()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_name->setObjectName(QStringLiteral("milestones.name"));
    m_name->setPlaceholderText(tr("Name of a new milestone"));
    m_name->setAccessibleName(tr("Name of a new milestone"));
    m_name->setMaxLength(200);
    m_baseline = makeDay(tr("Baseline"));
    m_float->setRange(0, kMostFloat);
    m_float->setPrefix(tr("Float ", "before a number of working days"));
    m_float->setAccessibleName(tr("Float in working days"));
    auto *button = new Button(tr("Add milestone"), line);
    button->setAutoDefault(false);
    row->addWidget(m_name, 3);
    row->addWidget(m_baseline, 1);
    row->addWidget(m_float);
    row->addWidget(button);
    connect(button, &Button::clicked, this, &MilestonesDialog::add);
    return line;
}

void MilestonesDialog::fill()
{
    const auto milestones = services::MilestoneService(m_workspace).all(m_context.project.id);
    if (!milestones) {
        answer(&milestones.error(), {});
        return;
    }
    const domain::MilestoneId chosen = m_milestones.value(m_table->currentRow()).id;
    m_milestones = *milestones;
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(int(m_milestones.size()));
        int current = 0;
        for (int row = 0; row < m_milestones.size(); ++row) {
            fillRow(row, m_milestones.at(row));
            current = m_milestones.at(row).id == chosen ? row : current;
        }
        m_table->setCurrentCell(std::min(current, int(m_milestones.size()) - 1), Name);
    }
    followCurrent();
}

void MilestonesDialog::fillRow(int row, const Milestone &milestone)
{
    const domain::MilestoneOutlook outlook = domain::outlook(milestone, m_context.projectCalendar());
    const auto put = [&](int column, const QString &text, bool isEditable) {
        auto *item = new QTableWidgetItem(text);
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | (isEditable ? Qt::ItemIsEditable : Qt::NoItemFlags));
        m_table->setItem(row, column, item);
    };
    put(Name, milestone.name, true);
    put(Baseline, shownDay(milestone.baseline), true);
    put(Expected, shownDay(outlook.expected), false);
    put(Slip, QLocale().toString(outlook.slipDays), false);
    put(Float, QLocale().toString(milestone.floatDays), true);
    put(LastSafe, shownDay(outlook.lastSafe), false);
    put(Reached, shownDay(milestone.reachedOn), true);
}

QDate MilestonesDialog::dayFrom(const QString &text)
{
    const QDate iso = QDate::fromString(text.trimmed(), Qt::ISODate);
    const QDate day = iso.isValid() ? iso : QLocale().toDate(text.trimmed(), QLocale::ShortFormat);
    return day.isValid() && day.year() < 1970 ? day.addYears(100) : day; // two digits of a year are read as 19..
}

void MilestonesDialog::takeCell(int row, int column)
{
    Milestone milestone = m_milestones.value(row);
    const QString text = m_table->item(row, column)->text().trimmed();
    bool isRead = true;
    if (column == Name)
        milestone.name = text;
    else if (column == Float)
        milestone.floatDays = QLocale().toInt(text, &isRead);
    else if (column == Baseline)
        isRead = (milestone.baseline = dayFrom(text)).isValid();
    else if (column == Reached)
        isRead = (milestone.reachedOn = dayFrom(text)).isValid() || text.isEmpty();
    if (isRead) {
        const auto saved = services::MilestoneService(m_workspace).save(milestone);
        answer(saved ? nullptr : &saved.error(), tr("%1 is saved.").arg(milestone.name));
    } else {
        m_note->setColor(Token::S1);
        m_note->setText(column == Float ? tr("“%1” is no number of working days; the former one stays.").arg(text)
                                        : tr("“%1” is no day; the former one stays. Write %2.").arg(text, shownDay(QDate(2026, 5, 31))));
    }
    QMetaObject::invokeMethod(this, &MilestonesDialog::fill, Qt::QueuedConnection); // the cell's editor is still closing
}

void MilestonesDialog::forecast()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const auto added = services::MilestoneService(m_workspace).forecast(m_milestones.at(row).id, m_day->dayOf(m_day->moment()), m_reason->text());
    answer(added ? nullptr : &added.error(), added ? tr("%1 is expected %2 now.").arg(added->name, shownDay(added->expected())) : QString());
    if (!added)
        return;
    m_day->setMoment({});
    m_reason->clear();
    fill();
}

void MilestonesDialog::add()
{
    Milestone milestone;
    milestone.project = m_context.project.id;
    milestone.name = m_name->text();
    milestone.baseline = m_baseline->dayOf(m_baseline->moment());
    milestone.floatDays = m_float->value();
    const auto added = services::MilestoneService(m_workspace).add(milestone);
    answer(added ? nullptr : &added.error(), added ? tr("%1 is added.").arg(added->name) : QString());
    if (!added)
        return;
    m_name->clear();
    m_baseline->setMoment({});
    m_float->setValue(0);
    fill();
}

// The forecasts of the chosen milestone, the latest first.
void MilestonesDialog::followCurrent()
{
    const int row = m_table->currentRow();
    const render::Format format(m_context);
    QStringList lines;
    if (row >= 0 && row < m_milestones.size())
        for (const domain::Forecast &forecast : m_milestones.at(row).forecasts)
            lines.prepend(tr("%1: expected %2. %3").arg(format.momentYear(forecast.madeAt), format.weekdayYear(forecast.day), forecast.reason));
    const QString nothing = row < 0 ? tr("No milestone yet. Give the first one a name and its planned day below.") : tr("No forecast yet: the baseline is expected.");
    m_forecasts->setText(lines.isEmpty() ? nothing : lines.join(QLatin1Char('\n')));
    m_addForecast->setEnabled(row >= 0);
    m_day->setEnabled(row >= 0);
    m_reason->setEnabled(row >= 0);
}

void MilestonesDialog::answer(const base::Error *error, const QString &done)
{
    m_note->setColor(error ? Token::S1 : Token::Text2);
    m_note->setText(error ? errorText(*error) : done);
}

}
