#include "render/escalation/runwaydrawing.h"
#include "render/block/tablelayout.h"
#include "render/paper/units.h"
#include "render/report/brieflayout.h"
#include "render/wording/translate.h"

#include <algorithm>

namespace render {

Spans BriefLayout::optionCell(const domain::IssueOption &option) const
{
    Spans spans;
    if (option.recommended)
        spans << Span{translate("Brief", "Recommended") + u'\n', {TypeSize::Label, false}, ink::kText, {}};
    spans << Span{option.title, {TypeSize::Table, option.recommended}, ink::kText, {}};
    if (!option.detail.trimmed().isEmpty())
        spans << Span{QStringLiteral("\n") + option.detail.trimmed(), {TypeSize::Table, false},
                      option.recommended ? ink::kText : ink::kSecond, {}};
    return spans;
}

Table BriefLayout::optionsTable() const
{
    Table table;
    table.rowPadding = m_rowPadding;
    const QString currency = m_content.context.project.currency;
    table.columns = {{{}, Align::Left, mm(0.6), 0},
                     {{}, Align::Left, mm(2.6), 0},
                     {translate("Brief", "Option"), Align::Left, 0, 5},
                     {translate("Brief", "Slip, d"), Align::Right, 0, 0},
                     {translate("Brief", "Cost, %1").arg(currency), Align::Right, 0, 0},
                     {translate("Brief", "Scope"), Align::Left, 0, 2.4},
                     {translate("Brief", "Main risk"), Align::Left, 0, 3.4}};
    for (int i = 0; i < m_issue.options.size(); ++i) {
        const domain::IssueOption &option = m_issue.options[i];
        const bool own = option.cost.currency.isEmpty() || option.cost.currency == currency;
        const QString slip = option.slipDays > 0 ? QStringLiteral("+") + m_format.number(option.slipDays) : m_format.number(option.slipDays);
        TableRow row;
        row.kind = option.recommended ? TableRow::Kind::Marked : TableRow::Kind::Normal;
        row.cells = {{}, boldCell(QString(QChar(u'A' + i % 26))), optionCell(option), cell(slip),
                     cell(own ? m_format.amount(option.cost.cents) : m_format.money(option.cost, currency)), cell(option.scope), cell(option.mainRisk)};
        table.rows << row;
    }
    std::stable_partition(table.rows.begin(), table.rows.end(), [](const TableRow &row) { return row.kind == TableRow::Kind::Marked; });
    if (m_sums.oneCurrency && m_sums.ahead() > 0) {
        const QString by = m_format.day(m_issue.needBy);
        table.rows << TableRow{{{}, cell(QStringLiteral("–")),
                                cell(by.isEmpty() ? translate("Brief", "No decision") : translate("Brief", "No decision by %1").arg(by)),
                                {}, cell(m_format.amount(m_sums.ahead())), {}, {}},
                               TableRow::Kind::Total, 0};
    }
    return table;
}

void BriefLayout::addOptions()
{
    if (m_issue.options.isEmpty())
        return;
    const QString spent = m_sums.lost > 0 && m_sums.oneCurrency
                              ? translate("Brief", "each from today; money already spent, %1, is left out").arg(money(m_sums.lost + m_sums.costNow))
                              : QString();
    const Table table = optionsTable();
    const TableLayout layout(table, m_flow.setup().left, m_flow.setup().textWidth(), *m_typeface);
    addHeading(translate("Brief", "Options"), spent, layout.keptHeight());
    layout.paint(m_flow);
    QString note = translate("Brief", "Slip in working days.");
    if (m_sums.oneCurrency && m_sums.ahead() > 0)
        note += u' ' + translate("Brief", "No decision is %1.").arg(m_sums.aheadTerms(m_format));
    m_flow.advance(mm(1.5));
    m_flow.ensure(Typeface::leading(TypeSize::Label));
    m_flow.text({Span{note, {TypeSize::Label, false}, ink::kSecond, {}}}, m_flow.setup().left, m_flow.setup().textWidth(), TypeSize::Label);
}

QString BriefLayout::runwaySentence() const
{
    QStringList sentences;
    const domain::Verdict verdict = m_content.advice.verdict;
    const bool runs = verdict == domain::Verdict::Wait || verdict == domain::Verdict::Escalate || verdict == domain::Verdict::EscalateNow;
    if (runs && m_content.advice.respondBy.isValid() && m_content.advice.respondBy > m_content.asOf)
        sentences << translate("Brief", "Level %1 has until %2 to answer.")
                         .arg(QString::number(askedLevel(m_content.advice)), m_format.moment(m_content.advice.respondBy));
    for (const domain::LevelWindow &window : m_content.advice.windows) {
        const QString level = QString::number(window.level);
        if (window.isShort())
            sentences << translate("Brief", "The runway of level %1 is short: it must be asked by %2.").arg(level, m_format.moment(window.latest));
        else if (window.earliest.isValid() && window.latest.isValid() && window.earliest > m_content.asOf)
            sentences << translate("Brief", "Level %1 can be asked from %2, and must be by %3.")
                             .arg(level, m_format.moment(window.earliest), m_format.moment(window.latest));
        else if (window.latest.isValid())
            sentences << translate("Brief", "Level %1 must be asked by %2.").arg(level, m_format.moment(window.latest));
        else if (window.earliest.isValid())
            sentences << translate("Brief", "Level %1 can be asked from %2.").arg(level, m_format.moment(window.earliest));
    }
    if (!m_issue.needBy.isValid())
        sentences << translate("Brief", "No need-by is stated, so no latest moment can be given.");
    return sentences.join(u' ');
}

void BriefLayout::addRunway()
{
    if (m_content.path.levels.isEmpty() || !m_issue.isOpen())
        return;
    const RunwayPicture picture =
        runwayPicture({m_issue, m_content.log, m_content.path, m_content.context, m_content.advice, m_content.asOf});
    const qreal width = m_flow.setup().textWidth();
    RunwayDrawing drawing(picture, {width, m_laneHeight}, m_format, *m_typeface);
    addHeading(translate("Brief", "Runway"), translate("Brief", "when each level can sensibly be asked, and the last moment at which it still helps"),
               drawing.height());
    drawing.draw(m_flow.page(), {m_flow.setup().left, m_flow.y()});
    m_flow.advance(drawing.height() + mm(1));
    const QString sentence = runwaySentence();
    if (!sentence.isEmpty())
        m_flow.text(cell(sentence), m_flow.setup().left, width, TypeSize::Table);
}

}
