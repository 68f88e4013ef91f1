#include "services/exchange/list/labelcell.h"

#include "exchange/text/foldedkey.h"

namespace services {

namespace {

constexpr qsizetype kLabelLimit = 100; // characters; longer text is no label

QString bareLabel(QStringView part)
{
    part = part.trimmed();
    if (part.size() > 1 && (part.front() == u'\'' || part.front() == u'"') && part.back() == part.front())
        part = part.mid(1, part.size() - 2);
    return part.toString().simplified();
}

}

QStringList labelsOf(const QString &cell)
{
    if (cell.isEmpty())
        return {};
    QStringView list = QStringView(cell).trimmed();
    if (list.startsWith(u'[') && list.endsWith(u']'))
        list = list.mid(1, list.size() - 2);
    QStringList labels;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= list.size(); ++at) {
        if (at < list.size() && list[at] != u',' && list[at] != u';' && list[at] != u'|')
            continue;
        const QString label = bareLabel(list.mid(from, at - from));
        if (!label.isEmpty() && !exchange::isPlaceholder(label) && label.size() <= kLabelLimit && !labels.contains(label))
            labels.append(label);
        from = at + 1;
    }
    return labels;
}

QByteArrayView firstName(QByteArrayView cell)
{
    cell = cell.trimmed();
    if (const qsizetype at = cell.indexOf(';'); at > 0)
        return cell.first(at).trimmed();
    const qsizetype comma = cell.indexOf(',');
    return comma > 0 && !cell.contains(' ') ? cell.first(comma) : cell;
}

JiraComment jiraComment(QByteArrayView cell)
{
    const qsizetype first = cell.indexOf(';');
    const qsizetype second = first < 0 ? -1 : cell.indexOf(';', first + 1);
    if (second < 0)
        return {{}, {}, cell};
    return {cell.first(first).trimmed(), cell.sliced(first + 1, second - first - 1).trimmed(), cell.sliced(second + 1)};
}

}
