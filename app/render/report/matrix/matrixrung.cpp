#include "render/report/matrix/matrixrung.h"

#include "render/paper/units.h"
#include "render/wording/names.h"
#include "render/wording/translate.h"

namespace render {

namespace {

constexpr qreal kRungPaddingPt = 7;
constexpr qreal kCompactPaddingPt = 4;
constexpr qreal kRungLabelMm = 15; // of "deputy", "reached by"
constexpr qreal kWantsLabelMm = 19;
constexpr qreal kRungNumberMm = 6;
constexpr qreal kRailMm = 0.9;
constexpr qreal kRailGapMm = 3.2;

Spans rungSpans(const QString &text, TypeSize size, bool bold, const QColor &colour = ink::kText)
{
    return {Span{text, {size, bold}, colour, {}}};
}

}

LadderColumns::LadderColumns(const PageSetup &setup, bool hasTheirs, bool isCompact)
    : padding(pt(isCompact ? kCompactPaddingPt : kRungPaddingPt)), isTwoSided(hasTheirs)
{
    const qreal width = setup.textWidth();
    ours = setup.left;
    oursWidth = width * (hasTheirs ? 0.30 : 0.40);
    rail = setup.left + width * (hasTheirs ? 0.315 : 0.42);
    farRail = hasTheirs ? setup.left + width * 0.695 : setup.rightEdge() - mm(kRailMm);
    middle = rail + mm(kRailMm + kRailGapMm);
    middleWidth = farRail - mm(kRailGapMm) - middle;
    theirs = farRail + mm(kRailMm + 6);
    theirsWidth = setup.rightEdge() - theirs;
}

qreal LadderColumns::timeWidth()
{
    return mm(13.5);
}

qreal LadderColumns::time(int severity) const
{
    return middle + middleWidth - timeWidth() * (domain::kSeverityCount - severity);
}

MatrixRung::MatrixRung(const domain::EscalationPath &path, int level, const LadderColumns &columns, const MatrixTerms &terms,
                       const Typeface &typeface)
    : m_path(path), m_number(level), m_level(path.level(level)), m_columns(columns), m_terms(terms), m_typeface(typeface)
{
    setSide(m_level.ours, true, columns.ours, columns.oursWidth);
    if (columns.isTwoSided)
        setSide(m_level.theirs, false, columns.theirs, columns.theirsWidth);
    setMiddle();
    setTimes();
    m_height += m_columns.padding;
}

qreal MatrixRung::put(const Spans &spans, QPointF place, qreal width, TypeSize size)
{
    for (const TextLine &line : brokenLines(spans, width, m_typeface)) {
        m_lines.append({place, line, size});
        place.ry() += Typeface::leading(size);
    }
    m_height = qMax(m_height, place.y());
    return place.y();
}

qreal MatrixRung::putRow(const QString &label, const QString &text, QPointF place, qreal width, qreal labelWidth)
{
    if (text.isEmpty())
        return place.y();
    const qreal shift = Typeface::baseline(TypeSize::Table) - Typeface::baseline(TypeSize::Label);
    const qreal labelBottom = put(rungSpans(label, TypeSize::Label, false, ink::kSecond), {place.x(), place.y() + shift}, labelWidth - mm(1), TypeSize::Label);
    return qMax(labelBottom - shift, put(rungSpans(text, TypeSize::Table, false), {place.x() + labelWidth, place.y()}, width - labelWidth, TypeSize::Table));
}

void MatrixRung::setSide(const domain::LevelSide &side, bool isOurs, qreal left, qreal width)
{
    const QString name = m_terms.name(side.primary);
    const bool isEmpty = name.isEmpty() && side.deputies.isEmpty();
    const QString shown = !name.isEmpty() ? name : isOurs ? MatrixTerms::emptyPlace(m_path, m_number) : translate("MatrixPaper", "nobody");
    qreal y = put(rungSpans(shown, TypeSize::Section, !name.isEmpty()), {left, m_columns.padding}, width, TypeSize::Section);
    if (isEmpty)
        return;
    const QString role = m_terms.context().people.value(side.primary).role.simplified();
    if (!role.isEmpty())
        y = put(rungSpans(role, TypeSize::Body, false), {left, y}, width, TypeSize::Body);
    const QString deputies = m_terms.names(side.deputies);
    y = putRow(side.deputies.size() > 1 ? translate("MatrixPaper", "deputies") : translate("MatrixPaper", "deputy"),
               deputies.isEmpty() ? translate("MatrixPaper", "no deputy") : deputies, {left, y + pt(1.5)}, width, mm(kRungLabelMm));
    y = putRow(translate("MatrixPaper", "reached by"), m_terms.channels(m_level), {left, y}, width, mm(kRungLabelMm));
    if (isOurs)
        putRow(translate("MatrixPaper", "power"), m_terms.powers(side.primary), {left, y}, width, mm(kRungLabelMm));
}

void MatrixRung::setMiddle()
{
    const qreal left = m_columns.middle;
    put(rungSpans(QString::number(m_number), TypeSize::Title, true), {left, m_columns.padding - pt(2)}, mm(kRungNumberMm + 4), TypeSize::Title);
    const qreal titleLeft = left + mm(kRungNumberMm);
    qreal y = put(rungSpans(m_level.title.simplified(), TypeSize::Body, true), {titleLeft, m_columns.padding}, m_columns.time(0) - titleLeft - mm(2), TypeSize::Body);
    const qreal timesBottom = m_columns.padding + Typeface::leading(TypeSize::Section) + Typeface::leading(TypeSize::Label);
    m_wantsRule = qMax(y, timesBottom) + pt(4.5);
    y = m_wantsRule + pt(3.5);
    y = putRow(translate("MatrixPaper", "wants to see"), m_terms.facts(m_level), {left, y}, m_columns.middleWidth, mm(kWantsLabelMm));
    QStringList graces;
    for (const domain::Severity severity : domain::kSeverities)
        if (const QString grace = m_terms.grace(m_path, m_level, severity); !grace.isEmpty())
            graces << QStringLiteral("%1 %2").arg(label(severity), grace);
    if (!graces.isEmpty())
        y = put(rungSpans(translate("MatrixPaper", "grace after a reminder: %1").arg(graces.join(QStringLiteral(", "))), TypeSize::Label, false, ink::kSecond),
                {left, y + pt(1)}, m_columns.middleWidth, TypeSize::Label);
    if (!m_level.notes.simplified().isEmpty())
        put(rungSpans(m_level.notes.simplified(), TypeSize::Label, false, ink::kSecond), {left, y + pt(1)}, m_columns.middleWidth, TypeSize::Label);
}

void MatrixRung::setTimes()
{
    for (const domain::Severity severity : domain::kSeverities) {
        const qreal left = m_columns.time(int(severity));
        const QString respond = m_terms.respond(m_level, severity);
        const auto centred = [&](const QString &text, Type type) {
            return left + qMax(0.0, (LadderColumns::timeWidth() - m_typeface.width(text, type)) / 2);
        };
        const QString shown = respond.isEmpty() ? QStringLiteral("–") : respond;
        const qreal top = m_columns.padding;
        qreal y = put(rungSpans(shown, TypeSize::Body, true), {centred(shown, {TypeSize::Body, true}), top}, LadderColumns::timeWidth(), TypeSize::Body);
        if (const QString acknowledge = m_terms.acknowledge(m_level, severity); !respond.isEmpty())
            put(rungSpans(acknowledge, TypeSize::Label, false, ink::kSecond), {centred(acknowledge, {TypeSize::Label, false}), y}, LadderColumns::timeWidth(), TypeSize::Label);
    }
}

void MatrixRung::paintTimes(Page &page, qreal top) const
{
    for (const domain::Severity severity : domain::kSeverities) {
        if (m_path.policy(severity).startLevel != m_number)
            continue;
        const QRectF frame(m_columns.time(int(severity)) + mm(0.6), top + m_columns.padding - pt(3), LadderColumns::timeWidth() - mm(1.2),
                           Typeface::leading(TypeSize::Body) + Typeface::leading(TypeSize::Label) + pt(6));
        page.add(BoxMark{frame, {}, ink::kAccent, pt(1.3)});
    }
}

void MatrixRung::paint(Page &page, const PageSetup &setup, qreal top) const
{
    for (const Placed &each : m_lines)
        addLine(page, each.line, {each.place.x(), top + each.place.y()}, setup.rightEdge() - each.place.x(), each.size);
    page.add(LineMark{QLineF(m_columns.middle, top + m_wantsRule, m_columns.middle + m_columns.middleWidth, top + m_wantsRule), ink::kRule, pt(0.35)});
    paintTimes(page, top);
    const qreal bottom = top + m_height;
    page.add(LineMark{QLineF(setup.left, bottom, m_columns.rail, bottom), ink::kRule, pt(0.35)});
    page.add(LineMark{QLineF(m_columns.rail, bottom, m_columns.farRail, bottom), ink::kText, pt(1)});
    if (m_columns.isTwoSided)
        page.add(LineMark{QLineF(m_columns.farRail, bottom, setup.rightEdge(), bottom), ink::kRule, pt(0.35)});
    for (const qreal rail : {m_columns.rail, m_columns.farRail})
        page.add(BoxMark{QRectF(rail, top, mm(kRailMm), m_height), ink::kText, {}, 0});
}

}
