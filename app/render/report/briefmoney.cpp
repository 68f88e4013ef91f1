#include "domain/escalation/reasonids.h"
#include "render/block/tablelayout.h"
#include "render/paper/units.h"
#include "render/report/brieflayout.h"
#include "render/wording/names.h"
#include "render/wording/translate.h"

namespace render {

namespace {

constexpr qreal kSituationMm = 94; // beside the money table, as in the picture
constexpr qreal kMoneyTableMm = 64;
constexpr qint64 kBarDayMs = 24LL * 60 * 60 * 1000;

TableRow moneyRow(const QString &what, const QString &days, const QString &amount)
{
    return {{cell(what), cell(days), cell(amount)}, TableRow::Kind::Normal, 0};
}

}

// The verdict's own reasons and what changed its route; reasons of rules further down are left to the window.
bool BriefLayout::isTold(const domain::Reason &reason) const
{
    if (reason.id == domain::reasons::kHeadsUpOver)
        return false; // it stands under "Tried so far"
    return reason.rule == m_content.advice.rule || reason.rule == domain::rules::kUnreachable || reason.rule == domain::rules::kPower
           || reason.rule == domain::rules::kSkippedUnreachable || reason.rule == domain::rules::kSkippedPower
           || reason.rule == domain::rules::kSkippedAsker || reason.rule == domain::rules::kSkippedNoSuperior;
}

Table BriefLayout::moneyTable() const
{
    Table table;
    table.rowPadding = m_rowPadding;
    table.columns = {{translate("Brief", "Delay costs"), Align::Left, 0, 1},
                     {translate("Brief", "Working days"), Align::Right, 0, 0},
                     {m_sums.currency, Align::Right, 0, 0}};
    if (m_issue.missedAt.isValid() && (m_sums.lost > 0 || m_sums.daysLost > 0))
        table.rows << moneyRow(translate("Brief", "Lost so far, from %1").arg(m_format.day(m_issue.missedAt)),
                               m_format.number(m_sums.daysLost), m_sums.perDay > 0 ? m_format.amount(m_sums.lost) : QString());
    if (m_sums.untilNeedBy > 0 && m_issue.isOpen())
        table.rows << moneyRow(translate("Brief", "Until need-by, %1").arg(m_format.day(m_issue.needBy)),
                               m_format.number(m_sums.daysToNeedBy), m_format.amount(m_sums.untilNeedBy));
    if (m_sums.costNow > 0)
        table.rows << moneyRow(translate("Brief", "Cost now, beside the delay"), {}, m_format.amount(m_sums.costNow));
    if (m_sums.oneOff > 0 && m_issue.isOpen())
        table.rows << moneyRow(translate("Brief", "Lost with the need-by"), {}, m_format.amount(m_sums.oneOff));
    if (m_sums.hasTotal() && m_issue.isOpen() && table.rows.size() > 1) {
        const int days = m_sums.daysLost + m_sums.daysToNeedBy;
        table.rows << TableRow{{boldCell(translate("Brief", "If nobody decides")),
                                boldCell(days > 0 ? m_format.number(days) : QString()), boldCell(m_format.amount(m_sums.total()))},
                               TableRow::Kind::Total, 0};
    }
    return table;
}

void BriefLayout::addSituation()
{
    const PageSetup &setup = m_flow.setup();
    const Table table = moneyTable();
    m_flow.gap(m_blockGap);
    const qreal tableLeft = setup.rightEdge() - mm(kMoneyTableMm);
    const TableLayout money(table, tableLeft, mm(kMoneyTableMm), *m_typeface);
    const bool hasTable = !table.rows.isEmpty();
    const qreal width = hasTable ? setup.textWidth() - mm(170 - kSituationMm) : proseWidth(setup);
    m_flow.ensure(hasTable ? money.height() + mm(7) : mm(20));
    const qreal top = m_flow.y();
    const int page = m_flow.pageIndex();
    qreal tableBottom = top;
    if (hasTable) {
        m_flow.heading(translate("Brief", "Days and money"), {}, tableLeft, mm(kMoneyTableMm), money.height());
        money.paint(m_flow);
        tableBottom = m_flow.y();
        m_flow.moveTo(top);
    }
    m_flow.heading(translate("Brief", "Situation"), {}, setup.left, width, 0);
    const Type body{TypeSize::Body, false};
    m_flow.paragraphs(m_issue.description.trimmed().isEmpty() ? notStated(translate("Brief", "the facts")) : m_issue.description,
                      body, setup.left, width);
    QStringList sentences;
    if (m_content.figures.priceOfSilenceCents > 0)
        sentences << translate("Brief", "Waiting for an answer has cost %1 and %2.")
                         .arg(m_format.workingDays(m_content.figures.daysSilent), this->money(m_content.figures.priceOfSilenceCents));
    for (const domain::Reason &reason : m_content.advice.reasons)
        if (isTold(reason))
            sentences << m_words.sentence(reason);
    if (!sentences.isEmpty() && m_issue.isOpen()) {
        m_flow.gap(smallGap());
        m_flow.paragraphs(sentences.join(u' '), body, setup.left, width);
    }
    if (!m_issue.outcome.trimmed().isEmpty()) {
        m_flow.gap(smallGap());
        m_flow.paragraphs(translate("Brief", "Outcome: %1").arg(m_issue.outcome.trimmed()), body, setup.left, width);
    }
    if (m_flow.pageIndex() == page)
        m_flow.moveTo(qMax(m_flow.y(), tableBottom));
}

void BriefLayout::addSpentSeries(CostChart &chart, base::Instant from) const
{
    CostChart::Series spent;
    for (base::Instant at = from; at < m_content.asOf; at = at.plusMs(kBarDayMs)) {
        const domain::DelayFigures then = domain::delayFigures(m_issue, m_content.log, m_content.context, at);
        spent.points << CostChart::Point{at, m_sums.costNow + then.costSoFarCents};
    }
    spent.points << CostChart::Point{m_content.asOf, m_sums.costNow + m_sums.lost};
    chart.series << spent;
}

void BriefLayout::addAheadSeries(CostChart &chart, const domain::IssueOption *option) const
{
    const domain::WorkingTime &calendar = m_content.context.projectCalendar();
    const base::Instant end = m_issue.needBy.plusMs((m_issue.needBy.ms() - chart.series.first().points.first().at.ms()) / 5);
    const base::Instant decided = qBound(m_content.asOf, answerBy().isValid() ? answerBy() : m_issue.needBy, m_issue.needBy);
    const qint64 spent = chart.series.first().points.last().cents;
    const auto cost = [&](base::Instant at) { return spent + m_sums.perDay * calendar.workingDays(m_content.asOf, at); };
    CostChart::Series silence;
    silence.kind = CostChart::Series::Kind::NoDecision;
    for (base::Instant at = m_content.asOf; at < m_issue.needBy; at = at.plusMs(kBarDayMs))
        silence.points << CostChart::Point{at, cost(at)};
    silence.points << CostChart::Point{m_issue.needBy, cost(m_issue.needBy)}
                   << CostChart::Point{m_issue.needBy, m_sums.total()} << CostChart::Point{end, m_sums.total()};
    silence.label = translate("Brief", "No decision: %1").arg(m_format.amount(m_sums.total()));
    if (m_sums.oneOff > 0)
        silence.note = translate("Brief", "with %1 when the need-by is missed").arg(m_format.amount(m_sums.oneOff));
    if (option && (option->cost.currency.isEmpty() || option->cost.currency == m_sums.currency)) {
        CostChart::Series chosen;
        chosen.kind = CostChart::Series::Kind::Option;
        for (base::Instant at = m_content.asOf; at < decided; at = at.plusMs(kBarDayMs))
            chosen.points << CostChart::Point{at, cost(at)};
        const qint64 after = cost(decided) + option->cost.cents;
        chosen.points << CostChart::Point{decided, cost(decided)} << CostChart::Point{decided, after} << CostChart::Point{end, after};
        chosen.label = translate("Brief", "Recommended: %1").arg(m_format.amount(after));
        chosen.note = translate("Brief", "decided by %1").arg(m_format.day(decided));
        chart.series << chosen;
    }
    chart.series << silence;
}

std::optional<CostChart> BriefLayout::chart() const
{
    const base::Instant from = m_issue.missedAt;
    const bool drawable = m_issue.isOpen() && m_sums.perDay > 0 && from.isValid() && from < m_content.asOf && m_sums.oneCurrency
                          && m_issue.needBy.isValid() && m_issue.needBy > m_content.asOf;
    // A line of years has no readable day on it: the figures above say it all.
    if (!drawable || m_issue.needBy.ms() - from.ms() > 400 * kBarDayMs || m_content.asOf.ms() - from.ms() < kBarDayMs)
        return std::nullopt;
    CostChart chart;
    chart.now = m_content.asOf;
    chart.needBy = m_issue.needBy;
    addSpentSeries(chart, from);
    addAheadSeries(chart, recommended());
    chart.nowLabel = translate("Brief", "Today: %1").arg(m_format.amount(chart.series.first().points.last().cents));
    chart.needByLabel = translate("Brief", "Need-by %1").arg(m_format.day(m_issue.needBy));
    return chart;
}

void BriefLayout::addImpact()
{
    const std::optional<CostChart> cost = chart();
    const QString impact = m_issue.businessImpact.trimmed();
    if (!cost && impact.isEmpty())
        return;
    //: %1 is a currency code
    addHeading(translate("Brief", "Impact"), cost ? translate("Brief", "cumulative cost of the delay, %1 1,000").arg(m_sums.currency) : QString(),
               cost ? costChartHeight(m_chartMm) : 0);
    if (cost) {
        addCostChart(m_flow, *cost, m_format, m_chartMm);
        m_flow.gap(mm(1.5));
    }
    m_flow.paragraphs(impact, {TypeSize::Body, false}, m_flow.setup().left, proseWidth(m_flow.setup()));
}

void BriefLayout::addSilence()
{
    const QString by = m_format.day(m_issue.needBy);
    addHeading(by.isEmpty() ? translate("Brief", "If nobody decides") : translate("Brief", "If nobody decides by %1").arg(by));
    const qreal left = m_flow.setup().left;
    const qreal width = proseWidth(m_flow.setup());
    const Type body{TypeSize::Body, false};
    QStringList sentences;
    if (m_sums.perDay > 0)
        sentences << translate("Brief", "Each further working day costs %1.").arg(money(m_sums.perDay));
    if (m_sums.oneOff > 0)
        sentences << translate("Brief", "When the need-by is missed, %1 more are lost.")
                         .arg(m_format.money(m_issue.oneOffLoss, m_content.context.project.currency));
    m_flow.paragraphs(sentences.join(u' '), body, left, width);
    if (!sentences.isEmpty())
        m_flow.gap(smallGap());
    const QString consequence = m_issue.consequence.trimmed();
    m_flow.paragraphs(consequence.isEmpty() ? notStated(translate("Brief", "what happens then")) : consequence, body, left, width);
    if (m_sums.hasTotal()) {
        m_flow.gap(smallGap());
        m_flow.text({Span{translate("Brief", "The delay has then cost %1 in all").arg(money(m_sums.total())), {TypeSize::Body, true}, ink::kText, {}},
                     Span{translate("Brief", ": %1.").arg(m_sums.totalTerms(m_format)), body, ink::kText, {}}},
                    left, width, TypeSize::Body);
    }
    if (!m_issue.workaround.trimmed().isEmpty()) {
        m_flow.gap(smallGap());
        m_flow.paragraphs(translate("Brief", "Until then: %1").arg(m_issue.workaround.trimmed()), body, left, width);
    }
}

void BriefLayout::addLastResorts()
{
    const domain::Advice &advice = m_content.advice;
    if (advice.verdict != domain::Verdict::EscalationFailed || advice.lastResorts.isEmpty())
        return;
    addHeading(translate("Brief", "Last resorts"));
    QStringList lines;
    for (const QString &resort : advice.lastResorts)
        lines << m_words.lastResort(resort, advice);
    m_flow.paragraphs(lines.join(u'\n'), {TypeSize::Body, false}, m_flow.setup().left, proseWidth(m_flow.setup()));
}

}
