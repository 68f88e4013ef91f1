#include "cli/issue/showcommand.h"

#include "cli/escalation/advicejson.h"
#include "cli/escalation/matrix/contactcommand.h"
#include "cli/issue/issuelookup.h"
#include "cli/text.h"
#include "cli/texttable.h"
#include "domain/issue/corrections.h"
#include "domain/record/recordjson.h"
#include "render/escalation/tierwords.h"
#include "render/wording/advicewords.h"
#include "render/wording/matrix/forwardwords.h"
#include "render/wording/names.h"

namespace cli {

namespace {

QJsonObject peopleJson(const services::IssueCase &issueCase)
{
    QJsonObject people;
    for (const domain::Person &person : issueCase.context.people)
        people[QString::number(person.id.value())] = person.name;
    return people;
}

QJsonObject figuresJson(const services::IssueCase &issueCase)
{
    const domain::DelayFigures &figures = issueCase.figures;
    const QString currency = issueCase.context.project.currency;
    const auto money = [&currency](qint64 cents) {
        return QJsonObject{{QStringLiteral("amount"), QString::number(double(cents) / 100, 'f', 2)}, {QStringLiteral("currency"), currency}};
    };
    return {{QStringLiteral("daysLost"), figures.daysLost},
            {QStringLiteral("costSoFar"), money(figures.costSoFarCents)},
            {QStringLiteral("daysSilent"), figures.daysSilent},
            {QStringLiteral("priceOfSilence"), money(figures.priceOfSilenceCents)},
            {QStringLiteral("daysToNeedBy"), figures.daysToNeedBy}};
}

// The issue's own fields with the ids of the file (names under "people"), its advice, figures and log.
QJsonObject caseJson(const services::IssueCase &issueCase)
{
    QJsonObject document = domain::toJson(issueCase.issue);
    QJsonArray log;
    for (const domain::Contact &contact : issueCase.log)
        log.append(domain::toJson(contact));
    document[QStringLiteral("advice")] = adviceJson(issueCase);
    document[QStringLiteral("figures")] = figuresJson(issueCase);
    document[QStringLiteral("log")] = log;
    document[QStringLiteral("path")] = issueCase.path.key;
    document[QStringLiteral("people")] = peopleJson(issueCase);
    return document;
}

// What the kind of entry and the project's own fields add.
void addEntryLines(const domain::Issue &issue, const render::AdviceWords &words, TextTable &table)
{
    const render::Format &format = words.format();
    if (issue.kind != domain::EntryKind::Issue)
        table.add({Text::tr("Kind"), render::label(issue.kind)});
    if (issue.decision.isTaken())
        table.add({Text::tr("Decided"), Text::tr("%1, %2: %3").arg(words.name(issue.decision.decider), format.momentYear(issue.decision.at), issue.decision.text)});
    if (issue.watch.reviewOn.isValid())
        table.add({Text::tr("Look again on"), format.weekdayYear(issue.watch.reviewOn)});
    if (!issue.watch.tripwire.isEmpty())
        table.add({Text::tr("Tripwire"), issue.watch.tripwire});
    for (const QString &cause : issue.causes)
        table.add({Text::tr("Cause"), cause});
    if (issue.workaroundUntil.isValid())
        table.add({Text::tr("Workaround until"), format.weekdayYear(issue.workaroundUntil)});
    for (const domain::CustomValue &each : issue.custom)
        table.add({each.field, each.value});
}

QString factLines(const services::IssueCase &issueCase, const render::AdviceWords &words)
{
    const domain::Issue &issue = issueCase.issue;
    const render::Format &format = words.format();
    TextTable table({Text::tr("Status"), render::label(issue.status)});
    const auto add = [&table](const QString &label, const QString &value) {
        if (!value.isEmpty())
            table.add({label, value});
    };
    add(Text::tr("Owner"), issue.owner.isValid() ? words.name(issue.owner) : Text::tr("unclear"));
    add(Text::tr("Counterparty"), issueCase.context.organisations.value(issue.counterparty).name);
    add(Text::tr("Category"), issue.category);
    add(Text::tr("Situation"), issue.situation);
    add(Text::tr("Support tier"), render::tierText(issue, issueCase.matrix));
    add(Text::tr("Raised"), format.momentYear(issue.raisedAt));
    add(Text::tr("Need-by"), format.momentYear(issue.needBy));
    if (!issue.costPerDay.isZero())
        add(Text::tr("Cost per day"), format.money(issue.costPerDay, issueCase.context.project.currency));
    if (issueCase.figures.costSoFarCents != 0)
        add(Text::tr("Cost so far"), format.money(issueCase.figures.costSoFarCents, issueCase.context.project.currency));
    if (issue.ask.kind != domain::AskKind::None)
        add(Text::tr("Ask"), render::label(issue.ask.kind) + QStringLiteral(": ") + issue.ask.text);
    add(Text::tr("Description"), issue.description);
    add(Text::tr("Passed on"), render::ForwardWords(words).chain(domain::forwardChain(issueCase.log)));
    addEntryLines(issue, words, table);
    return table.text();
}

QString logLines(const services::IssueCase &issueCase, const render::AdviceWords &words)
{
    if (issueCase.log.isEmpty())
        return {};
    TextTable table({Text::tr("Number"), Text::tr("When"), Text::tr("What"), Text::tr("From"), Text::tr("With"), Text::tr("Channel"), Text::tr("Text")});
    for (const domain::CorrectedEntry &corrected : domain::withCorrections(issueCase.log)) {
        const domain::Contact &contact = corrected.entry;
        const QString text = corrected.isCorrected() ? Text::tr("%1 (corrected)").arg(contact.text) : contact.text;
        table.add({QString::number(contact.id.value()), words.format().momentYear(contact.at), render::label(contact.kind, contact.outcome), words.name(contact.from),
                   words.names(contact.with), render::label(contact.channel), text});
    }
    return QLatin1Char('\n') + table.text();
}

base::Result<ExitStatus> show(Call &call)
{
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    const auto issueCase = findCase(**workspace, call.arguments().place(1));
    if (!issueCase)
        return base::fail(issueCase.error());
    const render::AdviceWords words(issueCase->context, QLocale(), render::Format::Joint::Plain);
    const auto offer = offerAnswer(**workspace, *issueCase);
    if (!offer)
        return base::fail(offer.error());
    QJsonObject document = caseJson(*issueCase);
    document[QStringLiteral("contactOffer")] = offer->json;
    call.console().answer(document, adviceLines(*issueCase) + offer->line + QLatin1Char('\n')
                                                    + factLines(*issueCase, words) + logLines(*issueCase, words));
    return Done;
}

}

Command showCommand()
{
    return {.name = QStringLiteral("show"),
            .synopsis = QStringLiteral("FILE ISSUE"),
            .summary = [] { return Text::tr("One issue with its advice, facts and contacts log."); },
            .least = 2,
            .most = 2,
            .use = onlyLooks,
            .run = show};
}

}
