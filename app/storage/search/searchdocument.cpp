#include "storage/search/searchdocument.h"

#include "storage/query.h"
#include "storage/record/recordstore.h"
#include "storage/search/searchstatements.h"
#include "storage/search/searchtokens.h"

#include <QHash>

#include <algorithm>

namespace storage {

namespace {

constexpr QChar kMarkOfOurs(u'\ue000'); // of private use: no word of a text has it

bool isOrganisationName(SearchField field)
{
    return field == SearchField::Counterparty || field == SearchField::Organisation;
}

SearchDocument readDocument(const Query &query, SearchKind kind)
{
    constexpr int kFirstText = 5;
    SearchDocument document;
    document.kind = kind;
    document.id = query.number(0);
    document.project = query.number(1);
    document.issue = query.number(2);
    document.organisation = query.number(3);
    document.at = query.number(4);
    int column = kFirstText;
    for (const SearchField field : layoutOf(kind).fields)
        if (QString text = query.text(column++); !text.isEmpty())
            document.parts.append({field, std::move(text)});
    return document;
}

base::Result<QVector<SearchDocument>> readAll(Query &query, SearchKind kind)
{
    QVector<SearchDocument> documents;
    for (;;) {
        const base::Result<bool> row = query.step();
        if (!row)
            return base::fail(row.error());
        if (!*row)
            return documents;
        documents.append(readDocument(query, kind));
    }
}

QStringList eachOnce(QStringList &&words)
{
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return std::move(words);
}

}

QString SearchDocument::text(SearchField field) const
{
    const auto part = std::find_if(parts.begin(), parts.end(), [field](const Part &each) { return each.field == field; });
    return part == parts.end() ? QString() : part->text;
}

QStringList SearchDocument::words() const
{
    QStringList words{projectWord(project)};
    if (organisation != 0)
        words << organisationWord(organisation);
    for (const Part &part : parts)
        if (!isOrganisationName(part.field))
            addSearchWords(part.text, words);
    return eachOnce(std::move(words));
}

QStringList SearchDocument::titleWords() const
{
    QStringList words{projectWord(project)};
    for (const Part &part : parts)
        if (isTitleField(part.field))
            addSearchWords(part.text, words);
    return eachOnce(std::move(words));
}

bool isTitleField(SearchField field)
{
    return field == SearchField::Key || field == SearchField::Title || field == SearchField::Name || field == SearchField::Subject;
}

QString organisationWord(qint64 id)
{
    return kMarkOfOurs + (QLatin1Char('o') + QString::number(id));
}

QString projectWord(qint64 id)
{
    return kMarkOfOurs + (QLatin1Char('p') + QString::number(id));
}

QString everyWord()
{
    return kMarkOfOurs;
}

base::Result<QVector<SearchDocument>> searchDocuments(Database &database, SearchKind kind, const QVector<qint64> &ids)
{
    Query query(database, layoutOf(kind).listed);
    query.bind(idList(ids));
    base::Result<QVector<SearchDocument>> found = readAll(query, kind);
    if (!found || ids.size() < 2)
        return found;
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < ids.size(); ++i)
        places.insert(ids.at(i), i);
    std::sort(found->begin(), found->end(), [&places](const SearchDocument &a, const SearchDocument &b) {
        return places.value(a.id) < places.value(b.id);
    });
    return found;
}

base::Result<QVector<SearchDocument>> searchDocumentsAfter(Database &database, SearchKind kind, qint64 after, int most)
{
    Query query(database, layoutOf(kind).after);
    query.bind(after).bind(qint64(most));
    return readAll(query, kind);
}

}
