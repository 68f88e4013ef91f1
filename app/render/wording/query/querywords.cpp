#include "render/wording/query/querywords.h"

#include "render/wording/translate.h"

#include <algorithm>

namespace render {

namespace {

constexpr qsizetype kMostNamed = 8; // of what would be right

// As it has to be typed.
QString typed(const QString &value)
{
    const bool isPlain = std::none_of(value.begin(), value.end(), [](QChar each) { return each.isSpace() || each == u','; });
    return isPlain ? value : u'"' + value + u'"';
}

QString someOf(const domain::QueryFault &fault)
{
    QStringList some;
    for (const QString &value : fault.right.mid(0, kMostNamed))
        some << typed(value);
    if (some.size() < fault.right.size())
        some << QStringLiteral("…");
    return some.join(QStringLiteral(", "));
}

QString valueWords(const domain::QueryFault &fault)
{
    if (!fault.near.isEmpty())
        return translate("QueryWords", "“%1” is not known here. Did you mean %2? Right would be %3.")
            .arg(fault.written, typed(fault.near), someOf(fault));
    return fault.right.isEmpty() ? translate("QueryWords", "“%1” is not known here.").arg(fault.written)
                                 : translate("QueryWords", "“%1” is not known here. Right would be %2.").arg(fault.written, someOf(fault));
}

}

QString queryFault(const domain::QueryFault &fault)
{
    using Kind = domain::QueryFault::Kind;
    switch (fault.kind) {
    case Kind::UnknownField:
        return (fault.near.isEmpty() ? translate("QueryWords", "There is no field “%1”.").arg(fault.written)
                                     : translate("QueryWords", "There is no field “%1”. Did you mean %2?").arg(fault.written, fault.near))
               + u' '
               + translate("QueryWords", "Fields are %1. A word with a colon goes into quotation marks.").arg(fault.right.join(QStringLiteral(", ")));
    case Kind::MissingValue:
        return fault.right.isEmpty() ? translate("QueryWords", "What should “%1” be? Nothing stands behind it.").arg(fault.written)
                                     : translate("QueryWords", "What should “%1” be? For instance %2.").arg(fault.written, someOf(fault));
    case Kind::OpenQuote:
        return translate("QueryWords", "The quotation mark is not closed. Put another one behind the last word: %1").arg(fault.right.value(0));
    case Kind::NoOrder:
        return translate("QueryWords", "“%1” is neither more nor less. Write %2").arg(fault.written, fault.right.value(0));
    case Kind::UnknownValue:
        return valueWords(fault);
    }
    return {};
}

}
