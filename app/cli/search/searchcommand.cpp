#include "cli/search/searchcommand.h"

#include "cli/escalation/advicejson.h"
#include "cli/interrupt.h"
#include "cli/text.h"
#include "cli/texttable.h"
#include "render/wording/names.h"
#include "services/project/projectservice.h"
#include "services/search/searchnames.h"
#include "services/search/searchservice.h"

#include <algorithm>

namespace cli {

namespace {

constexpr int kFilledAtOnce = 2000;

QJsonArray marksJson(const QVector<services::SearchMark> &marks)
{
    QJsonArray array;
    for (const services::SearchMark &mark : marks)
        array.append(QJsonArray{mark.start, mark.length});
    return array;
}

QJsonObject hitJson(const services::SearchHit &hit, const QHash<domain::ProjectId, QString> &projects)
{
    return {
        {QStringLiteral("kind"), services::nameOf(hit.kind)},
        {QStringLiteral("id"), hit.record.id},
        {QStringLiteral("project"), projects.value(hit.project)},
        {QStringLiteral("key"), hit.key},
        {QStringLiteral("title"), hit.title},
        {QStringLiteral("titleMarks"), marksJson(hit.titleMarks)},
        {QStringLiteral("field"), hit.excerpt.isEmpty() ? QJsonValue() : QJsonValue(services::nameOf(hit.field))},
        {QStringLiteral("excerpt"), hit.excerpt},
        {QStringLiteral("excerptMarks"), marksJson(hit.excerptMarks)},
        {QStringLiteral("at"), momentJson(hit.at)},
    };
}

QString hitLines(const services::SearchResult &result)
{
    if (result.hits.isEmpty())
        return Text::tr("Nothing found.");
    TextTable table({Text::tr("Kind"), Text::tr("Key"), Text::tr("Title"), Text::tr("Found in")});
    for (const services::SearchHit &hit : result.hits)
        table.add({render::label(hit.record.kind), hit.key, hit.title, hit.excerpt});
    return table.text();
}

// What came in bulk is indexed before the first search after it.
base::Result<> indexPending(Call &call, services::SearchService &search)
{
    const Interrupt interrupt;
    for (;;) {
        if (Interrupt::isAsked())
            return base::fail(base::ErrorCode::Cancelled);
        const auto share = search.pendingShare();
        const auto filled = share ? search.fill(kFilledAtOnce) : base::Result<int>(base::fail(share.error()));
        if (!filled || *filled == 0)
            return filled.map([](int) {});
        call.console().progress(share->value_or(1));
    }
}

base::Result<services::SearchRequest> readRequest(Call &call, services::Workspace &workspace, const QString &kind, int limit)
{
    services::SearchRequest request;
    request.text = call.arguments().places().mid(1).join(QLatin1Char(' '));
    request.limit = limit;
    if (const auto one = services::searchKindOf(kind))
        request.kinds = {*one};
    const QString key = call.arguments().value(QStringLiteral("project"));
    if (key.isEmpty())
        return request;
    return workspace.projects().findByKey(key).map([&](const domain::Project &project) {
        request.project = project.id;
        return request;
    });
}

base::Result<QHash<domain::ProjectId, QString>> projectKeys(services::Workspace &workspace)
{
    return workspace.projects().all().map([](const QVector<domain::Project> &projects) {
        QHash<domain::ProjectId, QString> keys;
        for (const domain::Project &project : projects)
            keys.insert(project.id, project.key);
        return keys;
    });
}

base::Result<ExitStatus> search(Call &call)
{
    QStringList kinds;
    for (const storage::SearchKind kind : storage::kSearchKinds)
        kinds << services::nameOf(kind);
    const auto kind = call.arguments().choice(QStringLiteral("kind"), kinds);
    const auto limit = call.arguments().number(QStringLiteral("limit"), 1, 50);
    if (!kind || !limit)
        return base::fail(kind ? limit.error() : kind.error());
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    services::SearchService service(**workspace);
    const auto result = indexPending(call, service)
                            .and_then([&] { return readRequest(call, **workspace, *kind, *limit); })
                            .and_then([&](const services::SearchRequest &request) { return service.find(request); });
    const auto projects = projectKeys(**workspace);
    if (!result || !projects)
        return base::fail(result ? projects.error() : result.error());
    QJsonArray document;
    for (const services::SearchHit &hit : result->hits)
        document.append(hitJson(hit, *projects));
    call.console().answer(document, hitLines(*result));
    if (!result->more.isEmpty())
        call.console().say(Text::tr("There is more: --limit N shows more of each kind."));
    return Done;
}

}

Command searchCommand()
{
    return {.name = QStringLiteral("search"),
            .synopsis = QStringLiteral("FILE TEXT…"),
            .summary = [] {
                return Text::tr("Issues, log entries, risks, people and drafts in which all of these words begin a word, whatever their accents and "
                                "case; \"words in quotes\" stand together. KIND: issue, log, risk, person, draft.");
            },
            .least = 2,
            .most = -1,
            .options = {{QStringLiteral("kind"), QStringLiteral("KIND")},
                        {QStringLiteral("project"), QStringLiteral("KEY")},
                        {QStringLiteral("limit"), QStringLiteral("N")}},
            .run = search};
}

}
