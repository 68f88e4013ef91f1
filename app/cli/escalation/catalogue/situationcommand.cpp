#include "cli/escalation/catalogue/situationcommand.h"

#include "cli/project/projectcall.h"
#include "cli/text.h"
#include "cli/texttable.h"
#include "domain/record/fieldmap.h"
#include "domain/record/recordjson.h"
#include "render/escalation/situationwords.h"
#include "services/situation/situationexchange.h"
#include "services/situation/situationservice.h"

#include <QJsonArray>

namespace cli {

namespace {

using domain::ListedSituation;
using services::SituationService;

const Option kSituationProject{QStringLiteral("project"), QStringLiteral("KEY")};

QStringList findingWords(const QVector<domain::SituationFinding> &findings, domain::SituationId situation)
{
    QStringList words;
    for (const domain::SituationFinding &finding : findings)
        if (finding.situation == situation)
            words << render::findingText(finding.check);
    return words;
}

QString scoreText(int score)
{
    return score > 0 ? QString::number(score) : QStringLiteral("-");
}

base::Result<ExitStatus> listSituations(Call &call)
{
    const auto about = beginProjectCall(call);
    if (!about)
        return base::fail(about.error());
    const SituationService service(*about->workspace);
    const auto situations = service.all(about->project.id);
    const auto findings = service.check(about->project.id);
    if (!situations || !findings)
        return base::fail(situations ? findings.error() : situations.error());
    QJsonArray document;
    TextTable table({Text::tr("Rank"), Text::tr("Situation"), Text::tr("Category"), Text::tr("Impact"), Text::tr("Urgency"), Text::tr("Escalation"),
                     Text::tr("What to do"), Text::tr("Look at")});
    for (const ListedSituation &each : *situations) {
        const QStringList wrong = findingWords(*findings, each.id);
        QJsonObject object = domain::toJson(each);
        object.insert(QStringLiteral("project"), about->project.key);
        object.insert(QStringLiteral("findings"), QJsonArray::fromStringList(wrong));
        document.append(object);
        table.add({QString::number(each.rank), each.name, each.category, scoreText(each.impact), scoreText(each.urgency),
                   render::escalationMark(each), each.advice, wrong.join(QStringLiteral("; "))});
    }
    call.console().answer(document,
                          situations->isEmpty() ? Text::tr("No situations. rung situation shipped FILE adds the usual ones.") : table.text());
    return Done;
}

base::Result<ExitStatus> answerSituation(Call &call, const base::Result<ListedSituation> &situation)
{
    if (!situation)
        return base::fail(situation.error());
    call.console().answer(domain::toJson(*situation), Text::tr("%1: rank %2.").arg(oneLine(situation->name)).arg(situation->rank));
    return Done;
}

// The words field=value on top of the entry; id, project and rank are not theirs to change.
base::Result<ListedSituation> withWords(const ListedSituation &situation, const QStringList &words)
{
    const auto pairs = assignments(words);
    if (!pairs)
        return base::fail(pairs.error());
    static const QStringList kFields{QStringLiteral("name"),    QStringLiteral("category"), QStringLiteral("impact"),
                                     QStringLiteral("urgency"), QStringLiteral("everyday"), QStringLiteral("advice")};
    QVector<domain::FieldChange> changes;
    for (const auto &[field, value] : *pairs) {
        if (!kFields.contains(field)) {
            base::ErrorPlace place;
            place.field = field;
            return base::fail(base::ErrorCode::UnknownField, field, place);
        }
        changes.append({field, {}, value.trimmed()});
    }
    auto changed =
        domain::fromJson<ListedSituation>(domain::withFields(domain::toJson(situation), changes, domain::shapeOf(domain::RecordKind::Situation)));
    if (changed)
        changed->rowVersion = situation.rowVersion;
    return changed;
}

base::Result<ExitStatus> addSituation(Call &call)
{
    const auto rank = call.arguments().number(QStringLiteral("rank"), 1, 0);
    const auto about = rank ? beginProjectCall(call) : base::fail(rank.error());
    if (!about)
        return base::fail(about.error());
    ListedSituation situation;
    situation.project = about->project.id;
    situation.rank = *rank;
    situation.name = call.arguments().place(1);
    const auto filled = withWords(situation, call.arguments().places().mid(2));
    return answerSituation(call, filled.and_then([&](const ListedSituation &each) { return SituationService(*about->workspace).save(each); }));
}

// One that is there, by its name.
template <typename Act>
base::Result<ExitStatus> changeSituation(Call &call, const Act &act)
{
    const auto about = beginProjectCall(call);
    if (!about)
        return base::fail(about.error());
    SituationService service(*about->workspace);
    const auto found = service.findByName(about->project.id, call.arguments().place(1));
    if (!found)
        return base::fail(found.error());
    return act(service, *found);
}

base::Result<ExitStatus> setSituation(Call &call)
{
    return changeSituation(call, [&](SituationService &service, const ListedSituation &found) {
        const auto changed = withWords(found, call.arguments().places().mid(2));
        return answerSituation(call, changed.and_then([&](const ListedSituation &each) { return service.save(each); }));
    });
}

base::Result<ExitStatus> moveSituation(Call &call)
{
    const auto rank = call.arguments().number(QStringLiteral("rank"), 1, 1);
    if (!rank)
        return base::fail(rank.error());
    return changeSituation(
        call, [&](SituationService &service, const ListedSituation &found) { return answerSituation(call, service.move(found.id, *rank)); });
}

base::Result<ExitStatus> removeSituation(Call &call)
{
    return changeSituation(call, [&](SituationService &service, const ListedSituation &found) -> base::Result<ExitStatus> {
        if (const auto removed = service.remove(found.id); !removed)
            return base::fail(removed.error());
        call.console().answer(domain::toJson(found), Text::tr("Removed: %1.").arg(oneLine(found.name)));
        return Done;
    });
}

// After an act on the whole catalogue: how many entries it was about.
base::Result<ExitStatus> answerCount(Call &call, const base::Result<int> &count)
{
    if (!count)
        return base::fail(count.error());
    call.console().answer(QJsonObject{{QStringLiteral("changed"), *count}}, Text::tr("%n situations changed.", nullptr, *count));
    return Done;
}

base::Result<ExitStatus> addShippedSituations(Call &call)
{
    const auto about = beginProjectCall(call);
    return about ? answerCount(call, SituationService(*about->workspace).addShipped(about->project.id)) : base::fail(about.error());
}

base::Result<ExitStatus> importSituations(Call &call)
{
    const auto about = beginProjectCall(call);
    return about ? answerCount(call, services::SituationExchange(*about->workspace).read(about->project.id, call.arguments().place(1)))
                 : base::fail(about.error());
}

base::Result<ExitStatus> exportSituations(Call &call)
{
    const auto about = beginProjectCall(call);
    const QString path = call.arguments().value(QStringLiteral("out"));
    const base::Result<> written =
        about ? services::SituationExchange(*about->workspace).write(about->project.id, path) : base::Result<>(base::fail(about.error()));
    if (!written)
        return base::fail(written.error());
    call.console().answer(QJsonObject{{QStringLiteral("file"), path}}, Text::tr("Written to %1.").arg(path));
    return Done;
}

}

Command situationListCommand()
{
    return {.name = QStringLiteral("situation list"),
            .synopsis = QStringLiteral("FILE"),
            .summary = [] { return Text::tr("The ranked catalogue of situations, from the highest impact to what one handles oneself."); },
            .options = {kSituationProject},
            .use = onlyLooks,
            .run = listSituations};
}

Command situationAddCommand()
{
    return {.name = QStringLiteral("situation add"),
            .synopsis = QStringLiteral("FILE NAME [field=value…]"),
            .summary =
                [] { return Text::tr("Adds a situation: category, impact, urgency, everyday=true for no escalation, advice. Last, or at --rank."); },
            .least = 2,
            .most = -1,
            .options = {kSituationProject, {QStringLiteral("rank"), QStringLiteral("N")}},
            .run = addSituation};
}

Command situationSetCommand()
{
    return {.name = QStringLiteral("situation set"),
            .synopsis = QStringLiteral("FILE NAME field=value…"),
            .summary = [] { return Text::tr("Changes a situation; issues that have picked it keep what it said."); },
            .least = 3,
            .most = -1,
            .options = {kSituationProject},
            .run = setSituation};
}

Command situationMoveCommand()
{
    return {.name = QStringLiteral("situation move"),
            .synopsis = QStringLiteral("FILE NAME"),
            .summary = [] { return Text::tr("Moves a situation to another rank; 1 is the highest impact."); },
            .least = 2,
            .most = 2,
            .options = {kSituationProject, {QStringLiteral("rank"), QStringLiteral("N"), true}},
            .run = moveSituation};
}

Command situationRemoveCommand()
{
    return {.name = QStringLiteral("situation remove"),
            .synopsis = QStringLiteral("FILE NAME"),
            .summary = [] { return Text::tr("Removes a situation from the catalogue; issues that have picked it keep what it said."); },
            .least = 2,
            .most = 2,
            .options = {kSituationProject},
            .run = removeSituation};
}

Command situationShippedCommand()
{
    return {.name = QStringLiteral("situation shipped"),
            .synopsis = QStringLiteral("FILE"),
            .summary = [] { return Text::tr("Adds the situations that a new project begins with, as far as they are not there."); },
            .options = {kSituationProject},
            .run = addShippedSituations};
}

Command situationExportCommand()
{
    return {.name = QStringLiteral("situation export"),
            .synopsis = QStringLiteral("FILE"),
            .summary = [] { return Text::tr("Writes the catalogue of situations as CSV, in its order."); },
            .options = {kSituationProject, {QStringLiteral("out"), QStringLiteral("PATH"), true}},
            .use = onlyLooks,
            .run = exportSituations};
}

Command situationImportCommand()
{
    return {.name = QStringLiteral("situation import"),
            .synopsis = QStringLiteral("FILE SOURCE"),
            .summary = [] { return Text::tr("The CSV file becomes the catalogue of situations, in its order, as one undo step."); },
            .least = 2,
            .most = 2,
            .options = {kSituationProject},
            .run = importSituations};
}

}
