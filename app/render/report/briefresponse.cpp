// The brief's part about why it happened, what it moves, and what is being done about it.
#include "domain/project/milestoneoutlook.h"
#include "render/block/tablelayout.h"
#include "render/paper/units.h"
#include "render/report/brieflayout.h"
#include "render/wording/translate.h"

#include <algorithm>
#include <limits>

namespace render {

// Five whys: each line answers why the one before it was so.
void BriefLayout::addCauses()
{
    Table table;
    table.rowPadding = m_rowPadding;
    table.hasHead = false;
    table.columns = {{{}, Align::Left, 0, 0}, {{}, Align::Left, 0, 1}};
    for (const QString &cause : m_issue.causes) {
        if (cause.trimmed().isEmpty())
            continue;
        const bool isFirst = table.rows.isEmpty();
        table.rows << TableRow{
            {secondCell(isFirst ? translate("Brief", "Why") : translate("Brief", "and why that")), cell(cause.trimmed())}, TableRow::Kind::Normal, 0};
    }
    if (table.rows.isEmpty())
        return;
    const TableLayout layout(table, m_flow.setup().left, m_flow.setup().textWidth(), *m_typeface);
    addHeading(translate("Brief", "Causes"), translate("Brief", "the last is the deepest that is known"), layout.keptHeight());
    layout.paint(m_flow);
}

void BriefLayout::addMilestone()
{
    if (!m_content.milestone)
        return;
    const domain::MilestoneOutlook outlook = domain::outlook(*m_content.milestone, m_content.context.projectCalendar());
    Table table;
    table.rowPadding = m_rowPadding;
    table.columns = {{translate("Brief", "Milestone"), Align::Left, 0, 3},
                     {translate("Brief", "Promised"), Align::Left, 0, 1},
                     {translate("Brief", "Expected"), Align::Left, 0, 1},
                     {translate("Brief", "Last safe day"), Align::Left, 0, 1},
                     {translate("Brief", "Slip, d"), Align::Right, 0, 0}};
    const QString slip = outlook.slipDays > 0 ? QStringLiteral("+") + m_format.number(outlook.slipDays) : m_format.number(outlook.slipDays);
    table.rows << TableRow{{cell(m_content.milestone->name), cell(m_format.weekdayYear(m_content.milestone->baseline)),
                            cell(m_format.weekdayYear(outlook.expected)), cell(m_format.weekdayYear(outlook.lastSafe)), cell(slip)},
                           TableRow::Kind::Normal,
                           0};
    const TableLayout layout(table, m_flow.setup().left, m_flow.setup().textWidth(), *m_typeface);
    addHeading(translate("Brief", "Milestone in danger"), translate("Brief", "slip in working days"), layout.keptHeight());
    layout.paint(m_flow);
}

// What is open, by its day; what is done is counted.
void BriefLayout::addActions()
{
    QVector<domain::ResponseAction> open;
    std::copy_if(m_issue.actions.begin(), m_issue.actions.end(), std::back_inserter(open), [](const auto &each) { return each.isOpen(); });
    if (m_issue.actions.isEmpty())
        return;
    const auto rank = [](const domain::ResponseAction &each) {
        return each.due.isValid() ? each.due.toJulianDay() : std::numeric_limits<qint64>::max();
    };
    std::stable_sort(open.begin(), open.end(), [&](const auto &a, const auto &b) { return rank(a) < rank(b); });
    Table table;
    table.rowPadding = m_rowPadding;
    table.columns = {{translate("Brief", "Action"), Align::Left, 0, 4},
                     {translate("Brief", "Who"), Align::Left, 0, 2},
                     {translate("Brief", "Until"), Align::Left, 0, 1.4}};
    const QDate today = m_content.context.projectCalendar().localDate(m_content.asOf);
    for (const domain::ResponseAction &action : std::as_const(open)) {
        Spans until = cell(m_format.weekdayYear(action.due));
        if (m_issue.isOpen() && action.isOverdue(today))
            until << Span{QStringLiteral("\n") + translate("Brief", "overdue"), {TypeSize::Table, true}, ink::kText, {}};
        const QString name = action.person.isValid() ? m_words.name(action.person) : translate("Brief", "nobody yet");
        table.rows << TableRow{{cell(action.text.simplified()), cell(name), until}, TableRow::Kind::Normal, 0};
    }
    const int done = int(m_issue.actions.size() - open.size());
    const QString note = open.isEmpty() ? translate("Brief", "all %n are done", nullptr, done)
                         : done == 0    ? QString()
                                        : translate("Brief", "%n more are done", nullptr, done);
    if (open.isEmpty()) {
        addHeading(translate("Brief", "Actions"), note);
        return;
    }
    const TableLayout layout(table, m_flow.setup().left, m_flow.setup().textWidth(), *m_typeface);
    addHeading(translate("Brief", "Actions"), note, layout.keptHeight());
    layout.paint(m_flow);
}

// The parties with a share of the impact, each on its side of the table.
void BriefLayout::addPartyRows(Table &table) const
{
    for (const domain::Contribution &each : m_issue.contributions) {
        const domain::Organisation party = m_content.context.organisations.value(each.organisation);
        Spans spans = boldCell(party.name.simplified()) + cell(QStringLiteral(", ") + m_format.percent(each.percent));
        if (!each.note.isEmpty())
            spans << secondCell(u'\n' + each.note.simplified());
        table.rows << TableRow{
            {cell(translate("Brief", "Contributes")), party.isOurs ? spans : Spans(), party.isOurs ? Spans() : spans}, TableRow::Kind::Normal, 0};
    }
}

// The response team, each with a duty, on their side of the table.
void BriefLayout::addTeamRows(Table &table) const
{
    for (const domain::Responder &responder : m_issue.responders) {
        const Spans spans = personSpans(responder.person, responder.duty.simplified());
        const bool isOurSide = isOurs(responder.person);
        table.rows << TableRow{
            {cell(translate("Brief", "Response team")), isOurSide ? spans : Spans(), isOurSide ? Spans() : spans}, TableRow::Kind::Normal, 0};
    }
}

}
