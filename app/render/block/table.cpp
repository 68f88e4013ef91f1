#include "render/block/table.h"

namespace render {

Spans cell(const QString &text)
{
    return text.isEmpty() ? Spans() : Spans{Span{text, {TypeSize::Table, false}, ink::kText, {}}};
}

Spans boldCell(const QString &text)
{
    return text.isEmpty() ? Spans() : Spans{Span{text, {TypeSize::Table, true}, ink::kText, {}}};
}

Spans secondCell(const QString &text)
{
    return text.isEmpty() ? Spans() : Spans{Span{text, {TypeSize::Table, false}, ink::kSecond, {}}};
}

}
