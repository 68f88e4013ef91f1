#include "render/paper/pageflow.h"

#include "render/paper/units.h"

#include <cmath>

namespace render {

namespace {

constexpr qreal kProseMm = 128;
constexpr int kKeptLines = 2;        // at both ends of a text that is divided
constexpr int kKeptAfterHeading = 3; // body lines

}

qreal proseWidth(const PageSetup &setup)
{
    return qMin(mm(kProseMm), setup.textWidth());
}

qreal smallGap()
{
    return mm(1.5);
}

qreal blockGap()
{
    return mm(5.5);
}

PageFlow::PageFlow(const PageSetup &setup, std::shared_ptr<const Typeface> typeface)
    : m_setup(setup), m_typeface(std::move(typeface)), m_pages(1), m_y(setup.firstText)
{
}

void PageFlow::breakPage()
{
    m_pages.emplace_back();
    m_y = m_setup.firstText;
}

void PageFlow::ensure(qreal height)
{
    if (height > room() && !isAtTop())
        breakPage();
}

void PageFlow::gap(qreal height)
{
    if (!isAtTop())
        m_y += height;
}

void PageFlow::flow(const QVector<TextLine> &lines, qreal x, qreal width, TypeSize size)
{
    const qreal leading = Typeface::leading(size);
    qsizetype next = 0;
    while (next < lines.size()) {
        const qsizetype left = lines.size() - next;
        qsizetype take = qMin(left, qsizetype(std::floor(room() / leading + 0.001)));
        if (take < left && left - take < kKeptLines)
            take = left - kKeptLines;
        if (take < left && take < kKeptLines && !isAtTop())
            take = 0;
        else if (isAtTop())
            take = qMax(take, qsizetype(1));
        for (const qsizetype end = next + take; next < end; ++next) {
            addLine(page(), lines[next], {x, m_y}, width, size);
            m_y += leading;
        }
        if (next < lines.size())
            breakPage();
    }
}

void PageFlow::text(const Spans &spans, qreal x, qreal width, TypeSize size)
{
    flow(brokenLines(spans, width, *m_typeface), x, width, size);
}

void PageFlow::paragraphs(const QString &text, Type type, qreal x, qreal width)
{
    bool first = true;
    for (const QString &paragraph : printable(text).split(u'\n')) {
        if (paragraph.trimmed().isEmpty())
            continue;
        if (!first)
            gap(smallGap());
        first = false;
        this->text({Span{paragraph.trimmed(), type, ink::kText, {}}}, x, width, type.size);
    }
}

void PageFlow::heading(const QString &title, const QString &note, qreal x, qreal width, qreal below)
{
    Spans spans{Span{title, {TypeSize::Section, true}, ink::kText, {}}};
    if (!note.isEmpty())
        spans << Span{QStringLiteral("   "), {TypeSize::Section, false}, ink::kText, {}}
              << Span{note, {TypeSize::Table, false}, ink::kSecond, {}};
    const QVector<TextLine> lines = brokenLines(spans, width, *m_typeface);
    const qreal kept = qMax(below, kKeptAfterHeading * Typeface::leading(TypeSize::Body));
    ensure(qreal(lines.size()) * Typeface::leading(TypeSize::Section) + smallGap() + kept);
    flow(lines, x, width, TypeSize::Section);
    m_y += smallGap();
}

}
