#include "cli/issue/issuefilter.h"

#include "cli/arguments.h"
#include "cli/errorwords.h"
#include "domain/issue/customvalues.h"
#include "render/wording/query/querywords.h"
#include "services/issue/query/queryreading.h"
#include "services/project/customfieldcheck.h"
#include "services/project/customfieldservice.h"
#include "services/project/projectservice.h"
#include "services/workspace/workspace.h"

#include <QRegularExpression>

namespace cli {

namespace {

// "project=KEY" chooses where the names of the rest are looked up, so it is taken out first.
base::Result<QString> takeProject(services::Workspace &workspace, const QString &text, storage::IssueQuery &query)
{
    static const QRegularExpression s_project(QStringLiteral("(?:^|\\s)project[:=](\\S+)"));
    const QRegularExpressionMatch match = s_project.match(text);
    if (!match.hasMatch())
        return text;
    return workspace.projects().findByKey(match.captured(1)).map([&](const domain::Project &project) {
        query.project = project.id;
        return QString(text).remove(match.capturedStart(), match.capturedLength());
    });
}

// The condition with what is wrong in it, from blank to blank.
QString wrongPart(const QString &text, const domain::QueryFault &fault)
{
    qsizetype begin = fault.begin;
    qsizetype end = fault.begin + fault.size;
    while (begin > 0 && !text.at(begin - 1).isSpace())
        --begin;
    while (end < text.size() && !text.at(end).isSpace())
        ++end;
    return text.mid(begin, end - begin);
}

struct SortWord {
    const char *word;
    storage::IssueSort sort;
};
constexpr SortWord kSortWords[] = {
    {"severity", storage::IssueSort::Severity},     {"key", storage::IssueSort::Key},
    {"title", storage::IssueSort::Title},           {"status", storage::IssueSort::Status},
    {"owner", storage::IssueSort::Owner},           {"counterparty", storage::IssueSort::Counterparty},
    {"level", storage::IssueSort::Level},           {"verdict", storage::IssueSort::Verdict},
    {"checkpoint", storage::IssueSort::Checkpoint}, {"needBy", storage::IssueSort::NeedBy},
    {"changed", storage::IssueSort::Changed},       {"raised", storage::IssueSort::Raised},
    {"category", storage::IssueSort::Category},     {"costPerDay", storage::IssueSort::CostPerDay},
    {"nextStep", storage::IssueSort::Verdict},      {"until", storage::IssueSort::Checkpoint},
};

}

base::Result<storage::IssueQuery> readFilter(services::Workspace &workspace, const QString &text)
{
    storage::IssueQuery query;
    const auto rest = takeProject(workspace, text, query);
    if (!rest)
        return base::fail(rest.error());
    const auto words = services::QueryVocabulary::of(workspace, query.project);
    if (!words)
        return base::fail(words.error());
    const auto conditions = services::QueryReading(*words).conditions(*rest, workspace.clock().now());
    if (!conditions) {
        domain::QueryFault fault = conditions.error();
        if (fault.kind == domain::QueryFault::Kind::UnknownField)
            fault.right.prepend(QStringLiteral("project"));
        base::ErrorPlace place;
        place.field = kFilterPlace + wrongPart(*rest, fault);
        return base::fail(base::ErrorCode::BadValue, render::queryFault(fault), place);
    }
    query.conditions = *conditions;
    return query;
}

base::Result<> takeSort(services::Workspace &workspace, QString word, storage::IssueQuery &query)
{
    query.descending = word.startsWith(QLatin1Char('-'));
    word = word.mid(query.descending ? 1 : 0);
    for (const SortWord &entry : kSortWords)
        if (word == QLatin1String(entry.word)) {
            query.sort = entry.sort;
            return {};
        }
    const auto fields = services::CustomFieldService(workspace).all(query.project);
    if (!fields)
        return base::fail(fields.error());
    const bool isOwn = word.startsWith(domain::kCustomPrefix, Qt::CaseInsensitive);
    if (const domain::CustomField *own = isOwn ? services::customFieldCalled(*fields, word.mid(domain::kCustomPrefix.size())) : nullptr) {
        query.sort = storage::IssueSort::Own;
        query.own = {own->key, own->type, own->choices};
        return {};
    }
    QStringList right;
    for (const SortWord &entry : kSortWords)
        right << QLatin1String(entry.word) << QLatin1Char('-') + QLatin1String(entry.word);
    for (const domain::CustomField &field : *fields)
        right << domain::kCustomPrefix + field.key;
    return wrongChoice(QStringLiteral("--sort ") + word, right);
}

}
