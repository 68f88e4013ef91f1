#include "storage/issue/issuesearch.h"

#include "storage/issue/issuestatestatements.h"
#include "storage/query.h"

#include <algorithm>

namespace storage {

QString folded(const QString &text)
{
    if (std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; }))
        return text.toLower();
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString plain;
    plain.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c == QChar(0xdf)) // Qt folds one character into one: "ß" stays
            plain += QLatin1String("ss");
        else if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    }
    return plain;
}

QString searchText(const QString &key, const QString &title, const QString &counterparty)
{
    return folded(storable(key + QLatin1Char('\n') + title + QLatin1Char('\n') + counterparty));
}

std::pair<QString, qint64> splitKey(const QString &key)
{
    constexpr qsizetype kMostDigits = 15;
    qsizetype start = key.size();
    while (start > 0 && key.size() - start < kMostDigits && key.at(start - 1) >= QLatin1Char('0')
           && key.at(start - 1) <= QLatin1Char('9'))
        --start;
    return {key.left(start), key.mid(start).toLongLong()};
}

base::Result<> refreshSearchText(Database &database, const domain::Organisation &organisation)
{
    Query naming(database, kIssuesNaming);
    Query write(database, kWriteSearch);
    naming.bind(organisation.id.value());
    for (;;) {
        const base::Result<bool> row = naming.step();
        if (!row)
            return base::fail(row.error());
        if (!*row)
            return {};
        write.bind(searchText(naming.text(1), naming.text(2), organisation.name)).bind(naming.number(0));
        if (base::Result<> done = write.exec(); !done)
            return done;
    }
}

}
