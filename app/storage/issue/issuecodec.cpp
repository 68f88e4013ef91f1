#include "storage/issue/issuecodec.h"

#include "storage/issue/issuesearch.h"
#include "storage/record/digest.h"

namespace storage {

namespace {

enum IssuePart { OptionPart, PausePart, CostPartPart, LinkPart, ImplicatedPart, LabelPart, HelperPart, GuidedPart, FiringPart,
                 EntryPart, CausePart, CustomPart, ActionPart, ResponderPart, ContributionPart, kIssuePartCount };

template <typename T, typename Fill>
void writeParts(QVector<Values> &rows, const QVector<T> &parts, Fill fill)
{
    for (qsizetype i = 0; i < parts.size(); ++i) {
        Values values;
        values.number(i);
        fill(values, parts.at(i));
        rows.append(std::move(values));
    }
}

template <typename T, typename Take>
bool readIssueParts(const QVector<Values> &rows, QVector<T> &parts, Take take)
{
    for (const Values &row : rows) {
        Cells cells(row);
        cells.number();
        parts.append(take(cells));
        if (cells.isDamaged())
            return false;
    }
    return true;
}

domain::IssueOption readOption(Cells &cells)
{
    domain::IssueOption option;
    option.title = cells.text();
    option.detail = cells.text();
    option.cost = cells.money();
    option.slipDays = cells.whole();
    option.scope = cells.text();
    option.mainRisk = cells.text();
    option.recommended = cells.flag();
    return option;
}

domain::Pause readPause(Cells &cells)
{
    domain::Pause pause;
    pause.from = cells.instant();
    pause.to = cells.instant();
    pause.reason = cells.text();
    return pause;
}

domain::CostPart readCostPart(Cells &cells)
{
    const QString label = cells.text();
    return {label, cells.money()};
}

domain::DetailLink readLink(Cells &cells)
{
    const QString label = cells.text();
    return {label, cells.text()};
}

domain::Assistance readHelper(Cells &cells)
{
    domain::Assistance helper;
    helper.person = cells.ref<domain::PersonId>();
    helper.brings = cells.text();
    helper.until = cells.day();
    return helper;
}

domain::GuidedAnswer readGuided(Cells &cells)
{
    const QString question = cells.text();
    return {question, cells.name<domain::GuidedReply>()};
}

domain::CriterionFiring readFiring(Cells &cells)
{
    domain::CriterionFiring firing;
    firing.criterion = domain::CriterionId(cells.number());
    firing.name = cells.text();
    firing.version = cells.whole();
    firing.at = cells.instant();
    firing.facts = cells.text();
    return firing;
}

// A single part, there when any of it is filled.
bool readEntryPart(const QVector<Values> &rows, domain::Issue &issue)
{
    if (rows.isEmpty())
        return true;
    Cells cells(rows.first());
    cells.number();
    issue.decision.decider = cells.ref<domain::PersonId>();
    issue.decision.at = cells.instant();
    issue.decision.text = cells.text();
    issue.decision.reason = cells.text();
    issue.watch.reviewOn = cells.day();
    issue.watch.tripwire = cells.text();
    issue.workaroundUntil = cells.day();
    return !cells.isDamaged();
}

void writeEntryPart(QVector<Values> &rows, const domain::Issue &issue)
{
    const domain::DecisionTaken &decision = issue.decision;
    if (decision == domain::DecisionTaken() && issue.watch == domain::Watch() && !issue.workaroundUntil.isValid())
        return;
    rows.append(Values()
                    .number(0)
                    .ref(decision.decider)
                    .instant(decision.at)
                    .text(decision.text)
                    .text(decision.reason)
                    .day(issue.watch.reviewOn)
                    .text(issue.watch.tripwire)
                    .day(issue.workaroundUntil));
}

domain::CustomValue readCustomValue(Cells &cells)
{
    const QString field = cells.text();
    return {field, cells.text()};
}

domain::ResponseAction readAction(Cells &cells)
{
    domain::ResponseAction action;
    action.text = cells.text();
    action.person = cells.ref<domain::PersonId>();
    action.due = cells.day();
    action.doneAt = cells.instant();
    return action;
}

domain::Responder readResponder(Cells &cells)
{
    const auto person = cells.ref<domain::PersonId>();
    return {person, cells.text()};
}

domain::Contribution readContribution(Cells &cells)
{
    const auto organisation = cells.ref<domain::OrganisationId>();
    const int percent = cells.whole();
    return {organisation, percent, cells.text()};
}

bool readAllParts(const Record &record, domain::Issue &issue)
{
    return readIssueParts(record.parts.at(OptionPart), issue.options, readOption)
        && readIssueParts(record.parts.at(PausePart), issue.pauses, readPause)
        && readIssueParts(record.parts.at(CostPartPart), issue.costParts, readCostPart)
        && readIssueParts(record.parts.at(LinkPart), issue.links, readLink)
        && readIssueParts(record.parts.at(ImplicatedPart), issue.implicated, [](Cells &cells) { return cells.ref<domain::PersonId>(); })
        && readIssueParts(record.parts.at(LabelPart), issue.labels, [](Cells &cells) { return cells.text(); })
        && readIssueParts(record.parts.at(HelperPart), issue.helpers, readHelper)
        && readIssueParts(record.parts.at(GuidedPart), issue.guided, readGuided)
        && readIssueParts(record.parts.at(FiringPart), issue.firings, readFiring)
        && readEntryPart(record.parts.at(EntryPart), issue)
        && readIssueParts(record.parts.at(CausePart), issue.causes, [](Cells &cells) { return cells.text(); })
        && readIssueParts(record.parts.at(CustomPart), issue.custom, readCustomValue)
        && readIssueParts(record.parts.at(ActionPart), issue.actions, readAction)
        && readIssueParts(record.parts.at(ResponderPart), issue.responders, readResponder)
        && readIssueParts(record.parts.at(ContributionPart), issue.contributions, readContribution);
}

void writeAllParts(Record &record, const domain::Issue &issue)
{
    record.parts.resize(kIssuePartCount);
    writeParts(record.parts[OptionPart], issue.options, [](Values &values, const domain::IssueOption &option) {
        values.text(option.title).text(option.detail).money(option.cost).number(option.slipDays).text(option.scope)
            .text(option.mainRisk).flag(option.recommended);
    });
    writeParts(record.parts[PausePart], issue.pauses, [](Values &values, const domain::Pause &pause) {
        values.instant(pause.from).instant(pause.to).text(pause.reason);
    });
    writeParts(record.parts[CostPartPart], issue.costParts, [](Values &values, const domain::CostPart &part) {
        values.text(part.label).money(part.amount);
    });
    writeParts(record.parts[LinkPart], issue.links, [](Values &values, const domain::DetailLink &link) {
        values.text(link.label).text(link.target);
    });
    writeParts(record.parts[ImplicatedPart], issue.implicated, [](Values &values, domain::PersonId person) { values.ref(person); });
    writeParts(record.parts[LabelPart], issue.labels, [](Values &values, const QString &label) { values.text(label); });
    writeParts(record.parts[HelperPart], issue.helpers, [](Values &values, const domain::Assistance &helper) {
        values.ref(helper.person).text(helper.brings).day(helper.until);
    });
    writeParts(record.parts[GuidedPart], issue.guided, [](Values &values, const domain::GuidedAnswer &answer) {
        values.text(answer.question).name(answer.reply);
    });
    writeParts(record.parts[FiringPart], issue.firings, [](Values &values, const domain::CriterionFiring &firing) {
        values.number(firing.criterion.value()).text(firing.name).number(firing.version).instant(firing.at).text(firing.facts);
    });
    writeEntryPart(record.parts[EntryPart], issue);
    writeParts(record.parts[CausePart], issue.causes, [](Values &values, const QString &cause) { values.text(cause); });
    writeParts(record.parts[CustomPart], issue.custom, [](Values &values, const domain::CustomValue &custom) {
        values.text(custom.field).text(custom.value);
    });
    writeParts(record.parts[ActionPart], issue.actions, [](Values &values, const domain::ResponseAction &action) {
        values.text(action.text).ref(action.person).day(action.due).instant(action.doneAt);
    });
    writeParts(record.parts[ResponderPart], issue.responders, [](Values &values, const domain::Responder &responder) {
        values.ref(responder.person).text(responder.duty);
    });
    writeParts(record.parts[ContributionPart], issue.contributions, [](Values &values, const domain::Contribution &each) {
        values.ref(each.organisation).number(each.percent).text(each.note);
    });
}

void readHead(Cells &cells, domain::Issue &issue)
{
    issue.project = cells.ref<domain::ProjectId>();
    issue.key = cells.text();
    cells.text(); // its parts, for the order of keys
    cells.number();
    issue.title = cells.text();
    issue.status = cells.name<domain::IssueStatus>();
    issue.category = cells.text();
    issue.pathKey = cells.text();
    issue.counterparty = cells.ref<domain::OrganisationId>();
    issue.owner = cells.ref<domain::PersonId>();
    issue.originator = cells.ref<domain::PersonId>();
    issue.matrix = cells.ref<domain::MatrixId>();
    issue.impact = cells.whole();
    issue.urgency = cells.whole();
    issue.severityOverride = cells.nameOrNone<domain::Severity>();
    issue.overrideReason = cells.text();
}

// No text: an issue, as all were before there were kinds.
void readKind(Cells &cells, domain::Issue &issue)
{
    const QString name = cells.text();
    const auto kind = name.isEmpty() ? domain::EntryKind::Issue : domain::valueOf<domain::EntryKind>(name);
    if (kind)
        issue.kind = *kind;
    else
        cells.damage();
}

void readRest(Cells &cells, domain::Issue &issue)
{
    for (base::Instant *at : {&issue.raisedAt, &issue.needBy, &issue.missedAt, &issue.resolvedAt, &issue.changedAt})
        *at = cells.instant();
    issue.costNow = cells.money();
    issue.costPerDay = cells.money();
    issue.oneOffLoss = cells.money();
    issue.ask.kind = cells.name<domain::AskKind>();
    issue.ask.text = cells.text();
    issue.ask.money = cells.money();
    issue.ask.days = cells.whole();
    issue.worsening = cells.flag();
    issue.joint = cells.flag();
    issue.reviewed = cells.flag();
    issue.source = cells.source();
    for (QString *text : {&issue.description, &issue.businessImpact, &issue.consequence, &issue.workaround, &issue.outcome})
        *text = cells.text();
    issue.ask.scope = cells.flag();
    issue.stopWork.since = cells.instant();
    issue.stopWork.by = cells.ref<domain::PersonId>();
    issue.stopWork.reason = cells.text();
    for (bool *limit : {&issue.limits.knowledge, &issue.limits.control, &issue.limits.progress})
        *limit = cells.flag();
    issue.unplannedHours = cells.whole();
    issue.peopleAffected = cells.whole();
    readKind(cells, issue);
    issue.milestone = cells.ref<domain::MilestoneId>();
    issue.againOf = cells.ref<domain::IssueId>();
    issue.situation = cells.text();
    issue.everyday = cells.flag();
    issue.tierPath = cells.text();
    issue.tier = cells.whole();
}

void writeCircumstances(Values &cells, const domain::Issue &issue)
{
    cells.flag(issue.ask.scope).instant(issue.stopWork.since).ref(issue.stopWork.by).text(issue.stopWork.reason)
        .flag(issue.limits.knowledge).flag(issue.limits.control).flag(issue.limits.progress).number(issue.unplannedHours)
        .number(issue.peopleAffected)
        .text(issue.kind == domain::EntryKind::Issue ? QString() : domain::nameOf(issue.kind))
        .ref(issue.milestone)
        .ref(issue.againOf)
        .text(issue.situation)
        .flag(issue.everyday)
        .text(issue.tierPath)
        .number(issue.tier);
}

Value narrowValue(const IssueState &state)
{
    return state.narrow.isEmpty() ? Value() : Value(state.narrow);
}

Values cellsBeforeCheckpoint(const IssueState &state)
{
    Values values;
    values.number(qint64(state.severity)).number(state.level);
    state.verdict ? values.name(*state.verdict) : values.none();
    values.number(state.nextLevel).instant(state.until);
    return values;
}

}

Record IssueCodec::write(const domain::Issue &issue)
{
    const auto [prefix, number] = splitKey(issue.key);
    Record record;
    Values &cells = record.cells;
    cells.reserve(62);
    cells.ref(issue.project).text(issue.key).text(prefix).number(number).text(issue.title).name(issue.status)
        .text(issue.category).text(issue.pathKey).ref(issue.counterparty).ref(issue.owner).ref(issue.originator)
        .ref(issue.matrix).number(issue.impact).number(issue.urgency);
    issue.severityOverride ? cells.name(*issue.severityOverride) : cells.none();
    cells.text(issue.overrideReason).instant(issue.raisedAt).instant(issue.needBy).instant(issue.missedAt)
        .instant(issue.resolvedAt).instant(issue.changedAt).money(issue.costNow).money(issue.costPerDay)
        .money(issue.oneOffLoss).name(issue.ask.kind).text(issue.ask.text).money(issue.ask.money).number(issue.ask.days)
        .flag(issue.worsening).flag(issue.joint).flag(issue.reviewed).source(issue.source).text(issue.description)
        .text(issue.businessImpact).text(issue.consequence).text(issue.workaround).text(issue.outcome);
    writeCircumstances(cells, issue);
    writeAllParts(record, issue);
    return record;
}

bool IssueCodec::read(const Record &record, domain::Issue &issue)
{
    Cells cells(record.cells);
    readHead(cells, issue);
    readRest(cells, issue);
    return !cells.isDamaged() && readAllParts(record, issue);
}

Values stateCells(const IssueState &state)
{
    Values values = cellsBeforeCheckpoint(state);
    values.push_back(narrowValue(state));
    return values.instant(state.nextCheckpoint).number(digestOf(state));
}

Values narrowCells(const IssueState &state)
{
    Values values{narrowValue(state)};
    return values.number(digestOf(state));
}

IssueState readState(Cells &cells)
{
    IssueState state;
    state.issue = cells.ref<domain::IssueId>();
    state.severity = cells.severityRank();
    state.level = cells.whole();
    state.verdict = cells.nameOrNone<domain::Verdict>();
    state.nextLevel = cells.whole();
    state.until = cells.instant();
    state.narrow = cells.bytesOrNone();
    state.nextCheckpoint = cells.instant();
    return state;
}

qint64 digestOf(const IssueState &state)
{
    DigestInput input;
    input.number(state.issue.value()).add(cellsBeforeCheckpoint(state));
    if (!state.narrow.isEmpty()) // rows of the first release have none
        input.add(Value(state.narrow));
    const qint64 hash = input.digest();
    return (hash & 0xffffffff) + (state.nextCheckpoint.isValid() ? state.nextCheckpoint.ms() : 0);
}

}
