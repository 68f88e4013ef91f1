#include "render/report/registerlayout.h"

#include "render/paper/footline.h"
#include "render/paper/pageframe.h"
#include "render/block/tablelayout.h"
#include "render/paper/units.h"
#include "render/report/contributionwords.h"
#include "render/report/totalswords.h"
#include "render/wording/names.h"
#include "render/wording/translate.h"

#include <algorithm>

namespace render {

namespace {

QString issueCount(qsizetype count)
{
    return count == 1 ? translate("Register", "1 issue") : translate("Register", "%n issues", nullptr, int(count));
}

// Closed issues come after all open ones, whatever level they reached.
int groupOf(const RegisterRow &row)
{
    return row.isOpen() ? row.level : -1;
}

bool comesBefore(const RegisterRow &a, const RegisterRow &b)
{
    if (groupOf(a) != groupOf(b))
        return groupOf(a) > groupOf(b);
    if (a.severity != b.severity)
        return a.severity < b.severity;
    if (a.needBy.isValid() != b.needBy.isValid())
        return a.needBy.isValid();
    if (a.needBy != b.needBy)
        return a.needBy < b.needBy;
    return a.key < b.key;
}

}

RegisterLayout::RegisterLayout(const RegisterContent &content, PageSetup::Paper paper, const QLocale &locale)
    : m_content(content), m_format(Format(QTimeZone(content.zone), locale).withComma()), m_rows(content.rows),
      m_typeface(std::make_shared<Typeface>()), m_flow(PageSetup::landscape(paper), m_typeface)
{
    std::stable_sort(m_rows.begin(), m_rows.end(), comesBefore);
    m_oneCurrency = hasOneCurrency();
}

std::unique_ptr<Document> RegisterLayout::document()
{
    const qreal left = m_flow.setup().left;
    const qreal width = m_flow.setup().textWidth();
    m_flow.text({Span{finding(), {TypeSize::Title, true}, ink::kText, {}}}, left, width, TypeSize::Title);
    m_flow.gap(mm(3));
    if (!m_rows.isEmpty()) {
        const Table issues = table();
        TableLayout(issues, left, width, *m_typeface).paint(m_flow);
        m_flow.gap(mm(2));
    }
    addTotals(left, width);
    addContributions(left, width);
    const QString note = translate("Register", "Days lost: full working days since the first missed date, to the day before this paper's. "
                                               "Cost: those days at the cost per day; blank where none is stated. "
                                               "Confidential matters are not part of any register.");
    m_flow.text({Span{note, {TypeSize::Label, false}, ink::kSecond, {}}}, left, width, TypeSize::Label);
    std::vector<Page> pages = m_flow.takePages();
    const QString kind = translate("Register", "Issue register");
    const QString scope = m_content.project.isEmpty() ? translate("Register", "all projects") : m_content.project;
    dress(pages, {kind, {}, {}, scope, translate("Register", "Inside version"),
                  footLine(m_content.asOf, m_content.fileName, m_content.historyHead, m_format)},
          m_flow.setup(), *m_typeface);
    const QString name = m_content.fileKey.isEmpty() ? translate("Register", "register.pdf")
                                                     : translate("Register", "%1-register.pdf").arg(m_content.fileKey);
    DocumentInfo info{kind + QStringLiteral(", ") + scope, finding(), m_content.author, name, m_content.asOf};
    return std::make_unique<Document>(info, m_flow.setup().size, std::move(pages), m_typeface);
}

// Sums over what is open, stated once: the table's last row sums what is on the paper.
void RegisterLayout::addTotals(qreal left, qreal width)
{
    if (m_content.totals.open == 0)
        return;
    m_flow.text({Span{wholeTotalsLine(m_content.totals, m_format), {TypeSize::Body, true}, ink::kText, {}}}, left, width, TypeSize::Body);
    m_flow.text({Span{totalsNote(), {TypeSize::Label, false}, ink::kSecond, {}}}, left, width, TypeSize::Label);
    m_flow.gap(mm(1));
}

void RegisterLayout::addContributions(qreal left, qreal width)
{
    if (m_content.contributions.isEmpty())
        return;
    Table table;
    table.columns = {{translate("Register", "Contributing party"), Align::Left, 0, 1},
                     {translate("Register", "State"), Align::Left, mm(30), 0},
                     {translate("Register", "Issues"), Align::Right, mm(24), 0},
                     {translate("Register", "Days lost"), Align::Right, mm(30), 0},
                     {translate("Register", "Cost"), Align::Right, mm(60), 0}};
    for (const ContributionRow &row : m_content.contributions)
        table.rows << TableRow{{cell(row.party.simplified()), cell(contributionState(row)), cell(m_format.number(row.sum.issues)),
                                cell(contributionDays(row, m_format)), cell(contributionMoney(row, m_format))},
                               TableRow::Kind::Normal, 0};
    TableLayout(table, left, width, *m_typeface).paint(m_flow);
    m_flow.text({Span{contributionNote(), {TypeSize::Label, false}, ink::kSecond, {}}}, left, width, TypeSize::Label);
    m_flow.gap(mm(1));
}

QString RegisterLayout::finding() const
{
    const auto open = std::count_if(m_rows.cbegin(), m_rows.cend(), [](const RegisterRow &row) { return row.isOpen(); });
    const auto escalated =
        std::count_if(m_rows.cbegin(), m_rows.cend(), [](const RegisterRow &row) { return row.isOpen() && row.level > 0; });
    if (open == 0)
        return translate("Register", "No issue is open");
    const QString count = open == 1 ? translate("Register", "1 issue is open") : translate("Register", "%n issues are open", nullptr, int(open));
    if (escalated == 0)
        return translate("Register", "%1, none is escalated").arg(count);
    return escalated == 1 ? translate("Register", "%1, 1 of them is escalated").arg(count)
                          : translate("Register", "%1, %n of them are escalated", nullptr, int(escalated)).arg(count);
}

bool RegisterLayout::hasOneCurrency() const
{
    return std::all_of(m_rows.cbegin(), m_rows.cend(),
                       [this](const RegisterRow &row) { return row.currency == m_rows.first().currency; });
}

Table RegisterLayout::table() const
{
    Table table;
    const QString cost = m_oneCurrency ? translate("Register", "Cost, %1").arg(m_rows.first().currency) : translate("Register", "Cost");
    table.columns = {{{}, Align::Left, mm(5), 0},
                     {translate("Register", "Issue"), Align::Left, 0, 1},
                     {translate("Register", "Owner"), Align::Left, mm(30), 0},
                     {translate("Register", "Asked for"), Align::Left, mm(23), 0},
                     {translate("Register", "Next step"), Align::Left, mm(29), 0},
                     {translate("Register", "Until"), Align::Right, mm(28), 0},
                     {translate("Register", "Need-by"), Align::Right, mm(24), 0},
                     {translate("Register", "Days lost"), Align::Right, mm(13), 0},
                     {cost, Align::Right, mm(22), 0}};
    for (qsizetype first = 0; first < m_rows.size();) {
        qsizetype last = first;
        while (last < m_rows.size() && groupOf(m_rows[last]) == groupOf(m_rows[first]))
            ++last;
        addGroup(table, first, last);
        first = last;
    }
    table.rows << totalRow();
    return table;
}

// "Level 2, Chief Operating Officer": the title is named when the whole group shares it.
QString RegisterLayout::groupText(qsizetype first, qsizetype last, bool whole) const
{
    const RegisterRow &head = m_rows[first];
    if (groupOf(head) < 0)
        return translate("Register", "Closed");
    const auto same = [&](const QString RegisterRow::*member) {
        return std::all_of(m_rows.cbegin() + first, m_rows.cbegin() + last,
                           [&](const RegisterRow &row) { return row.*member == head.*member; });
    };
    const QString level = translate("Register", "Level %1").arg(head.level);
    if (whole)
        return same(&RegisterRow::levelTitle) && !head.levelTitle.isEmpty() ? level + QStringLiteral(", ") + head.levelTitle : level;
    return head.level > 0 && same(&RegisterRow::levelPerson) ? head.levelPerson : QString();
}

void RegisterLayout::addGroup(Table &table, qsizetype first, qsizetype last) const
{
    QStringList more{groupText(first, last, false), issueCount(last - first)};
    more.removeAll(QString());
    table.rows << TableRow{{boldCell(groupText(first, last, true)) + secondCell(QStringLiteral(" · ") + more.join(QStringLiteral(" · ")))},
                           TableRow::Kind::Group, 0};
    for (qsizetype i = first; i < last; ++i)
        table.rows << issueRow(m_rows[i]);
}

QString RegisterLayout::nextStep(const RegisterRow &row) const
{
    if (!row.isOpen() && row.verdict == domain::Verdict::Nothing)
        return label(row.status);
    const bool pointsUp = row.verdict == domain::Verdict::Escalate || row.verdict == domain::Verdict::EscalateNow;
    return pointsUp ? translate("Register", "%1, level %2").arg(chip(row.verdict), QString::number(row.nextLevel)) : chip(row.verdict, row.isDecided);
}

TableRow RegisterLayout::issueRow(const RegisterRow &row) const
{
    const QString under = QStringList({row.key, row.counterparty}).join(row.counterparty.isEmpty() ? QString() : QStringLiteral(" · "));
    const QDate until = m_format.localDate(row.until);
    const QDate needBy = m_format.localDate(row.needBy);
    const int year = m_format.localDate(m_content.asOf).year();
    const auto dayText = [&](QDate day) { return day.isValid() && day.year() != year ? m_format.weekdayYear(day) : m_format.weekday(day); };
    QString cost;
    if (row.hasCost)
        cost = m_oneCurrency ? m_format.amount(row.costCents) : m_format.money(row.costCents, row.currency);
    return TableRow{{{},
                     boldCell(row.title.simplified()) + secondCell(u'\n' + under),
                     cell(row.owner.simplified()),
                     cell(row.ask == domain::AskKind::None ? QString() : label(row.ask)),
                     cell(nextStep(row)),
                     cell(dayText(until)),
                     cell(dayText(needBy)),
                     cell(row.daysLost > 0 || row.hasCost ? m_format.number(row.daysLost) : QString()),
                     cell(cost)},
                    TableRow::Kind::Normal,
                    int(row.severity) + 1};
}

TableRow RegisterLayout::totalRow() const
{
    qint64 sum = 0;
    for (const RegisterRow &row : m_rows)
        sum += row.costCents;
    return TableRow{{{}, boldCell(issueCount(m_rows.size())), {}, {}, {}, {}, {}, {},
                     boldCell(m_oneCurrency ? m_format.amount(sum) : QString())},
                    TableRow::Kind::Total,
                    0};
}

std::unique_ptr<Document> registerDocument(const RegisterContent &content, PageSetup::Paper paper, const QLocale &locale)
{
    return RegisterLayout(content, paper, locale).document();
}

}
