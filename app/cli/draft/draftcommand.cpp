#include "cli/draft/draftcommand.h"

#include "cli/issue/issuelookup.h"
#include "cli/text.h"
#include "services/draft/bundling.h"
#include "services/draft/draftservice.h"

#include <QRegularExpression>

namespace cli {

namespace {

// The placeholders still standing in a text, each once.
QStringList unfilled(const QString &text)
{
    static const QRegularExpression kPlaceholder(QStringLiteral("\\{\\{[#^&{]?\\s*([\\w.]+)"));
    QStringList names;
    for (auto matches = kPlaceholder.globalMatch(text); matches.hasNext();)
        names << matches.next().captured(1);
    names.removeDuplicates();
    return names;
}

QStringList keysOf(const QVector<services::BundledAsk> &asks)
{
    QStringList keys;
    for (const services::BundledAsk &each : asks)
        keys << each.key;
    return keys;
}

QVector<domain::IssueId> idsOf(const QVector<services::BundledAsk> &asks)
{
    QVector<domain::IssueId> ids;
    for (const services::BundledAsk &each : asks)
        ids << each.issue;
    return ids;
}

base::Result<ExitStatus> draft(Call &call)
{
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    const auto issueCase = findCase(**workspace, call.arguments().place(1));
    if (!issueCase)
        return base::fail(issueCase.error());
    services::DraftService &drafts = (*workspace)->drafts();
    auto composed = drafts.compose(*issueCase, call.arguments().value(QStringLiteral("template")), call.arguments().value(QStringLiteral("language")));
    if (!composed)
        return base::fail(composed.error());
    const services::Bundling bundling(**workspace);
    const auto offer = bundling.offer(*composed);
    if (!offer)
        return base::fail(offer.error());
    const bool isBundled = call.arguments().has(QStringLiteral("bundle")) && !offer->asks.isEmpty();
    if (isBundled)
        composed = bundling.with(*composed, idsOf(offer->asks));
    if (!composed)
        return base::fail(composed.error());
    const QString path = call.arguments().value(QStringLiteral("out"));
    if (const auto saved = drafts.saveEml(*composed, path); !saved)
        return base::fail(saved.error());

    const QStringList missing = unfilled(composed->subject + QLatin1Char('\n') + composed->body);
    for (const QString &name : missing)
        call.console().say(Text::tr("%1: no value for %2.").arg(path, name));
    if (!isBundled && !offer->asks.isEmpty())
        call.console().say(Text::tr("%1 was asked %n time(s) in 30 days; --bundle puts what else is due with them into this mail: %2.", nullptr, offer->recent)
                               .arg(issueCase->context.people.value(offer->leader).name, keysOf(offer->asks).join(QStringLiteral(", "))));
    call.console().answer(QJsonObject{{QStringLiteral("key"), issueCase->issue.key},
                                      {QStringLiteral("template"), composed->templateKey},
                                      {QStringLiteral("subject"), composed->subject},
                                      {QStringLiteral("bundled"), QJsonArray::fromStringList(isBundled ? keysOf(offer->asks) : QStringList())},
                                      {QStringLiteral("missing"), QJsonArray::fromStringList(missing)},
                                      {QStringLiteral("out"), path}},
                          Text::tr("Written to %1.").arg(path));
    return missing.isEmpty() ? Done : Findings;
}

}

Command draftCommand()
{
    return {.name = QStringLiteral("draft"),
            .synopsis = QStringLiteral("FILE ISSUE"),
            .summary = [] { return Text::tr("The mail the advice calls for, from its template, as an .eml file. Nothing is sent."); },
            .least = 2,
            .most = 2,
            .options = {{QStringLiteral("template"), QStringLiteral("NAME")}, {QStringLiteral("language"), QStringLiteral("CODE")}, {QStringLiteral("bundle")}, {QStringLiteral("out"), QStringLiteral("X.eml"), true}},
            .use = onlyLooks,
            .run = draft};
}

}
