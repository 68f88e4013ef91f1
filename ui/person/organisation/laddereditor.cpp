#include "person/organisation/laddereditor.h"

#include "person/daytext.h"
#include "services/person/organisationcheck.h"
#include "widgets/controls/button.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/edit/choicebox.h"
#include "widgets/edit/momentedit.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSpinBox>
#include <QTableWidget>

#include <algorithm>

namespace ui {

using domain::Stewardship;

LadderEditor::LadderEditor(QWidget *parent)
    : QWidget(parent), m_table(new QTableWidget(0, ColumnCount, this)), m_level(new QSpinBox(this)), m_person(new ChoiceBox(this)),
      m_from(new MomentEdit(QTime(12, 0), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(space::kS));
    setupTable();
    column->addWidget(m_table, 1);
    column->addWidget(makeAdd());
}

void LadderEditor::setupTable()
{
    m_table->setObjectName(QStringLiteral("organisation.ladder"));
    m_table->setAccessibleName(tr("Who answers for which level"));
    m_table->setHorizontalHeaderLabels({tr("Level"), tr("Person"), tr("From"), tr("To, last day"), tr("Today")});
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(32));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(PersonColumn, QHeaderView::Stretch);
    m_table->setMinimumHeight(scaled(34 + 3 * 32));
    m_table->setColumnWidth(LevelColumn, scaled(64));
    m_table->setColumnWidth(FromColumn, scaled(112));
    m_table->setColumnWidth(ToColumn, scaled(112));
    m_table->setColumnWidth(StateColumn, scaled(128));
    connect(m_table, &QTableWidget::cellChanged, this, &LadderEditor::takeCell);
}

QWidget *LadderEditor::makeAdd()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(space::kS));
    m_level->setObjectName(QStringLiteral("organisation.level"));
    m_level->setRange(0, services::kHighestLadderLevel);
    m_level->setValue(1);
    m_level->setPrefix(tr("Level ", "before its number"));
    m_level->setAccessibleName(tr("Level"));
    m_person->setObjectName(QStringLiteral("organisation.person"));
    m_person->setAccessibleName(tr("Person"));
    m_from->setObjectName(QStringLiteral("organisation.from"));
    m_from->showDayOnly();
    m_from->setPlaceholderText(tr("From, or always"));
    m_from->setAccessibleName(tr("From"));
    auto *button = new Button(IconId::Plus, tr("Add"), line);
    button->setObjectName(QStringLiteral("organisation.add"));
    button->setAutoDefault(false);
    auto *remove = new LinkButton(tr("Take away"), line);
    remove->setObjectName(QStringLiteral("organisation.takeAway"));
    row->addWidget(m_level);
    row->addWidget(m_person, 3);
    row->addWidget(m_from, 2);
    row->addWidget(button);
    row->addWidget(remove);
    connect(button, &Button::clicked, this, &LadderEditor::add);
    connect(remove, &LinkButton::clicked, this, &LadderEditor::removeCurrent);
    return line;
}

void LadderEditor::show(const domain::Organisation &organisation, const QVector<domain::Person> &people, QDate today)
{
    m_organisation = organisation;
    m_people = people;
    m_today = today;
    QVector<Choice> own;
    QVector<Choice> others;
    for (const domain::Person &person : people)
        (person.organisation == organisation.id ? own : others) << Choice{person.id.value(), person.name, person.role};
    const qint64 chosen = m_person->value();
    m_person->setChoices(own.isEmpty() ? others : own, tr("Choose a person"));
    m_person->setValue(chosen);
    m_from->setNow(base::Instant::fromDateTime(today.startOfDay()));
    const QSignalBlocker quiet(m_table);
    const int current = m_table->currentRow();
    m_table->setRowCount(int(organisation.ladder.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        fillRow(row);
    m_table->setCurrentCell(std::min(std::max(current, 0), m_table->rowCount() - 1), PersonColumn);
}

QString LadderEditor::nameOf(domain::PersonId person) const
{
    const auto found = std::find_if(m_people.begin(), m_people.end(), [person](const domain::Person &each) { return each.id == person; });
    return found == m_people.end() ? QString() : found->name;
}

QString LadderEditor::stateOf(const Stewardship &stewardship) const
{
    if (stewardship.from.isValid() && m_today < stewardship.from)
        return tr("comes");
    const bool isStanding = stewardship.isOn(m_today) && m_organisation.steward(stewardship.level, m_today) == stewardship.person;
    return isStanding ? tr("answers") : tr("before");
}

void LadderEditor::fillRow(int row)
{
    const Stewardship &each = m_organisation.ladder.at(row);
    const auto put = [&](int column, const QString &text, bool isEditable) {
        auto *item = new QTableWidgetItem(text);
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | (isEditable ? Qt::ItemIsEditable : Qt::NoItemFlags));
        m_table->setItem(row, column, item);
    };
    put(LevelColumn, QLocale().toString(each.level), false);
    put(PersonColumn, nameOf(each.person), false);
    put(FromColumn, each.from.isValid() ? dayText(each.from) : QString(), true);
    put(ToColumn, each.to.isValid() ? dayText(each.to) : QString(), true);
    put(StateColumn, stateOf(each), false);
}

void LadderEditor::takeCell(int row, int column)
{
    QVector<Stewardship> ladder = m_organisation.ladder;
    if (row >= ladder.size() || (column != FromColumn && column != ToColumn))
        return;
    const QString text = m_table->item(row, column)->text().trimmed();
    const QDate day = dayFromText(text);
    if (!text.isEmpty() && !day.isValid()) {
        Q_EMIT unreadable(text);
        return;
    }
    (column == FromColumn ? ladder[row].from : ladder[row].to) = day;
    Q_EMIT edited(ladder);
}

// Whoever begins on the same level and day gives way.
void LadderEditor::add()
{
    const Stewardship next{m_level->value(), domain::PersonId(m_person->value()), m_from->dayOf(m_from->moment()), {}};
    if (!next.person.isValid() || !m_from->isReadable())
        return;
    QVector<Stewardship> ladder = m_organisation.ladder;
    ladder.removeIf([&](const Stewardship &each) { return each.level == next.level && each.from == next.from; });
    ladder.append(next);
    m_from->setMoment({});
    Q_EMIT edited(ladder);
}

void LadderEditor::removeCurrent()
{
    const int row = m_table->currentRow();
    QVector<Stewardship> ladder = m_organisation.ladder;
    if (row < 0 || row >= ladder.size())
        return;
    ladder.removeAt(row);
    Q_EMIT edited(ladder);
}

}
