#include "render/paper/pageframe.h"

#include "render/paper/textlines.h"
#include "render/paper/units.h"
#include "render/wording/translate.h"

namespace render {

namespace {

constexpr Type kFrameType{TypeSize::Label, false};
constexpr Type kFrameBold{TypeSize::Label, true};

// The head in three lengths: whole, without the title, with the kind alone.
Spans headSpans(const PageFrame &frame, int leftOut)
{
    QStringList bold{frame.key};
    QStringList rest{frame.kind};
    if (leftOut < 1)
        bold << frame.title;
    if (leftOut < 2)
        rest << frame.project;
    bold.removeAll(QString());
    rest.removeAll(QString());
    Spans spans{Span{bold.join(u' ').simplified(), kFrameBold, ink::kText, {}}};
    const QString separator = bold.isEmpty() ? QString() : QStringLiteral(" · ");
    if (!rest.isEmpty())
        spans << Span{separator + rest.join(QStringLiteral(" · ")).simplified(), kFrameType, ink::kSecond, {}};
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
    const TextLine version = oneLine({Span{frame.version.simplified(), kFrameType, ink::kSecond, {}}}, typeface);
    TextLine head = oneLine(headSpans(frame, 0), typeface);
    for (const int leftOut : {1, 2})
        if (head.width + version.width + mm(6) > setup.textWidth())
            head = oneLine(headSpans(frame, leftOut), typeface);
    const TextLine foot = oneLine({Span{frame.foot.simplified(), kFrameType, ink::kSecond, {}}}, typeface);
    const qreal headTop = setup.headLine - leading - pt(5);
    const qreal footTop = setup.footLine + pt(5);
    for (size_t i = 0; i < pages.size(); ++i) {
        Page &page = pages[i];
        addLine(page, head, {setup.left, headTop}, setup.textWidth(), TypeSize::Label);
        addLine(page, version, {setup.left, headTop}, setup.textWidth(), {TypeSize::Label, Align::Right});
        //: Page number, followed by "of 3"
        const Spans number{Span{QString::number(i + 1), kFrameBold, ink::kText, {}},
                           Span{translate("Paper", " of %1").arg(pages.size()), kFrameType, ink::kSecond, {}}};
        addLine(page, foot, {setup.left, footTop}, setup.textWidth(), TypeSize::Label);
        addLine(page, oneLine(number, typeface), {setup.left, footTop}, setup.textWidth(), {TypeSize::Label, Align::Right});
        for (const qreal y : {setup.headLine, setup.footLine})
            page.add(LineMark{QLineF(setup.left, y, setup.rightEdge(), y), ink::kRule, pt(0.35)});
    }
}

}
