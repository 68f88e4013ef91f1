#include "render/paper/pageframe.h"

#include "render/paper/textlines.h"
#include "render/paper/units.h"
#include "render/wording/translate.h"

namespace render {

namespace {

constexpr Type kFrameType{TypeSize::Label, false};
constexpr Type kFrameBold{TypeSize::Label, true};

Spans headSpans(const PageFrame &frame, bool withTitle)
{
    QString bold = frame.key;
    if (withTitle && !frame.title.isEmpty())
        bold += (bold.isEmpty() ? QString() : QStringLiteral(" ")) + frame.title;
    Spans spans{Span{bold, kFrameBold, ink::kText, {}}};
    if (!frame.rest.isEmpty())
        spans << Span{(bold.isEmpty() ? QString() : QStringLiteral(" · ")) + frame.rest, kFrameType, ink::kSecond, {}};
    return spans;
}

TextLine oneLine(const Spans &spans, const Typeface &typeface)
{
    return brokenLines(spans, mm(10000), typeface).value(0);
}

}

void dress(std::vector<Page> &pages, const PageFrame &frame, const PageSetup &setup, const Typeface &typeface)
{
    const qreal leading = Typeface::leading(TypeSize::Label);
    const TextLine version = oneLine({Span{frame.version, kFrameType, ink::kSecond, {}}}, typeface);
    TextLine head = oneLine(headSpans(frame, true), typeface);
    if (head.width + version.width + mm(6) > setup.textWidth())
        head = oneLine(headSpans(frame, false), typeface);
    const TextLine foot = oneLine({Span{frame.foot, kFrameType, ink::kSecond, {}}}, typeface);
    const qreal headTop = setup.headLine - leading - pt(5);
    const qreal footTop = setup.footLine + pt(5);
    for (size_t i = 0; i < pages.size(); ++i) {
        Page &page = pages[i];
        addLine(page, head, {setup.left, headTop}, setup.textWidth(), TypeSize::Label);
        addLine(page, version, {setup.left, headTop}, setup.textWidth(), TypeSize::Label, Align::Right);
        //: Page number, followed by "of 3"
        const Spans number{Span{QString::number(i + 1), kFrameBold, ink::kText, {}},
                           Span{translate("Paper", " of %1").arg(pages.size()), kFrameType, ink::kSecond, {}}};
        addLine(page, foot, {setup.left, footTop}, setup.textWidth(), TypeSize::Label);
        addLine(page, oneLine(number, typeface), {setup.left, footTop}, setup.textWidth(), TypeSize::Label, Align::Right);
        for (const qreal y : {setup.headLine, setup.footLine})
            page.add(LineMark{QLineF(setup.left, y, setup.rightEdge(), y), ink::kRule, pt(0.35)});
    }
}

}
