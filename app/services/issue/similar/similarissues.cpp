#include "services/issue/similar/similarissues.h"

#include "services/search/searchservice.h"
#include "services/workspace/workspace.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace services {

namespace {

constexpr qsizetype kShortestWord = 3;
constexpr qsizetype kMostWords = 8;
constexpr int kMostOfAWord = 60;
constexpr int kMostLooked = 2000;

struct Shared {
    SimilarIssue issue;
    int weight = 0;
};

// The longest words say most; in a script without blanks a whole run counts as one.
QStringList tellingWords(const QString &title)
{
    static const QRegularExpression kBetween(QStringLiteral("[^\\p{L}\\p{N}]+"), QRegularExpression::UseUnicodePropertiesOption);
    QStringList words = title.toCaseFolded().split(kBetween, Qt::SkipEmptyParts);
    words.removeDuplicates();
    words.removeIf([](const QString &word) { return word.size() < kShortestWord && word.at(0).script() <= QChar::Script_Cyrillic; });
    std::stable_sort(words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return words.mid(0, kMostWords);
}

}

base::Result<QVector<SimilarIssue>> similarIssues(Workspace &workspace, const SimilarRequest &request)
{
    const QStringList words = tellingWords(request.title);
    QHash<domain::IssueId, Shared> found;
    const auto isWanted = [&] { return !request.isWanted || request.isWanted(); };
    for (const QString &word : words) {
        SearchRequest search;
        search.text = word;
        search.project = request.project;
        search.kinds = {storage::SearchKind::Issue};
        search.limit = kMostOfAWord;
        search.mostLooked = kMostLooked;
        search.isWanted = isWanted;
        const auto result = SearchService(workspace).find(search);
        if (!result)
            return base::fail(result.error());
        for (const SearchHit &hit : result->hits) {
            Shared &shared = found[hit.issue];
            shared.issue = {hit.issue, hit.key, hit.title};
            shared.weight += hit.isInTitle ? 2 : 1;
        }
        if (!isWanted())
            return QVector<SimilarIssue>();
    }
    found.remove(request.except);
    QVector<Shared> ordered = found.values();
    const int least = words.size() > 2 ? 3 : 2; // more than one word, or one in the title
    ordered.removeIf([least](const Shared &each) { return each.weight < least; });
    std::sort(ordered.begin(), ordered.end(), [](const Shared &a, const Shared &b) {
        return a.weight != b.weight ? a.weight > b.weight : a.issue.id > b.issue.id;
    });
    QVector<SimilarIssue> similar;
    for (const Shared &each : ordered.mid(0, request.most))
        similar.append(each.issue);
    return similar;
}

}
