#include "cli/escalation/matrix/contactcommand.h"

#include "cli/escalation/advicejson.h"
#include "cli/escalation/matrix/matrixcall.h"
#include "cli/issue/issuelookup.h"
#include "cli/text.h"
#include "render/wording/matrix/forwardwords.h"
#include "services/project/projectservice.h"

namespace cli {

namespace {

using services::ForwardOffers;

QJsonValue nameJson(domain::PersonId person, const domain::EngineContext &context)
{
    return person.isValid() ? QJsonValue(personName(person, context)) : QJsonValue();
}

QJsonObject offerJson(const domain::ForwardOffer &offer, const domain::EngineContext &context)
{
    return {{QStringLiteral("person"), personName(offer.person, context)},
            {QStringLiteral("insteadOf"), nameJson(offer.standing, context)},
            {QStringLiteral("path"), offer.pathKey},
            {QStringLiteral("level"), offer.level},
            {QStringLiteral("side"), offer.isTheirs ? QStringLiteral("theirs") : QStringLiteral("ours")},
            {QStringLiteral("category"), offer.category},
            {QStringLiteral("forwards"), offer.forwards},
            {QStringLiteral("issues"), offer.issues},
            {QStringLiteral("postponed"), offer.isPostponed},
            {QStringLiteral("awaitsDraft"), offer.awaitsDraft}};
}

// What is asked for cannot be done, for a reason that is told in full.
base::Result<ExitStatus> refuse(Call &call, const QString &key, const QString &why)
{
    call.console().complain(QStringLiteral("rung: %1: %2").arg(key, why));
    return BadInput;
}

base::Result<ExitStatus> postpone(Call &call, services::Workspace &workspace, const services::IssueCase &about, const domain::ForwardOffer &offer)
{
    const auto done = ForwardOffers(workspace).postpone(offer);
    if (!done)
        return base::fail(done.error());
    QJsonObject document = offerJson(offer, about.context);
    document[QStringLiteral("postponed")] = true;
    call.console().answer(document, Text::tr("%1: not offered again until another forward is logged.").arg(about.issue.key));
    return Done;
}

base::Result<ExitStatus> takeOffer(Call &call)
{
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    const auto about = findCase(**workspace, call.arguments().value(QStringLiteral("issue")));
    if (!about)
        return base::fail(about.error());
    ForwardOffers offers(**workspace);
    const auto offer = offers.of(*about);
    if (!offer)
        return base::fail(offer.error());
    if (!*offer)
        return refuse(
            call, about->issue.key,
            Text::tr("No new contact is offered. One is when at least %1 logged forwards ended with the same person, who is not yet named there.")
                .arg(ForwardOffers::kForwardsNeeded));
    if (call.arguments().has(QStringLiteral("not-now")))
        return postpone(call, **workspace, *about, **offer);
    if ((*offer)->awaitsDraft)
        return refuse(call, about->issue.key, Text::tr("The matrix has a draft. Settle it first: rung matrix publish FILE."));
    const render::AdviceWords words(about->context, QLocale(), render::Format::Joint::Plain);
    using Running = services::MatrixService::RunningIssues;
    const auto saved = offers.take(**offer, {.keepsDeputy = call.arguments().has(QStringLiteral("keep-deputy")),
                                             .running = call.arguments().has(QStringLiteral("move")) ? Running::Move : Running::Keep,
                                             .note = render::ForwardWords(words).note(**offer)});
    if (!saved)
        return base::fail(saved.error());
    const QString line = Text::tr("%1 is the contact at level %2 of %3 from version %4 on.")
                             .arg(words.name((*offer)->person), QString::number((*offer)->level), (*offer)->pathName, QString::number(saved->version));
    return answerSaved(call, {*workspace, about->context.project, about->context}, *saved, line);
}

}

base::Result<OfferAnswer> offerAnswer(services::Workspace &workspace, const services::IssueCase &issueCase)
{
    const auto offer = ForwardOffers(workspace).of(issueCase);
    if (!offer)
        return base::fail(offer.error());
    if (!*offer)
        return OfferAnswer{QJsonValue(), {}};
    const render::AdviceWords words(issueCase.context, QLocale(), render::Format::Joint::Plain);
    const QString line =
        Text::tr("    offer: %1 rung matrix contact FILE --issue %2").arg(render::ForwardWords(words).sentence(**offer), issueCase.issue.key);
    return OfferAnswer{offerJson(**offer, issueCase.context), (*offer)->isPostponed ? QString() : line + QLatin1Char('\n')};
}

Command matrixContactCommand()
{
    return {.name = QStringLiteral("matrix contact"),
            .synopsis = QStringLiteral("FILE"),
            .summary =
                [] {
                    return Text::tr("Makes the person with whom the forwards of an issue ended the contact, in a new version of the matrix; "
                                    "--keep-deputy keeps the former one as deputy, --move takes running issues along, --not-now puts the offer off.");
                },
            .options = {{QStringLiteral("issue"), QStringLiteral("KEY"), true},
                        {QStringLiteral("keep-deputy"), {}},
                        {QStringLiteral("move"), {}},
                        {QStringLiteral("not-now"), {}}},
            .run = takeOffer};
}

}
