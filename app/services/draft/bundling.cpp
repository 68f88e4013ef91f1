#include "services/draft/bundling.h"

#include "domain/draft/recipientcheck.h"
#include "domain/escalation/engine/standingpath.h"
#include "render/escalation/bundlewords.h"
#include "render/wording/spoken/spokenin.h"
#include "services/draft/draftservice.h"
#include "services/workspace/workspace.h"

#include <algorithm>

namespace services {

using base::Result;
using domain::Draft;
using domain::DraftRecipient;
using domain::PersonId;
using domain::RecipientRole;
using domain::Verdict;

namespace {

bool isAsking(const domain::DraftTemplate &text)
{
    return text.stage == domain::DraftStage::Ask || text.stage == domain::DraftStage::Remind || text.stage == domain::DraftStage::Escalate;
}

bool isNamed(const domain::Advice &advice, PersonId person)
{
    const auto is = [person](const domain::Recipient &each) { return each.person == person; };
    return std::any_of(advice.ours.begin(), advice.ours.end(), is) || std::any_of(advice.theirs.begin(), advice.theirs.end(), is);
}

// Who only reads a copy is not asked.
QVector<PersonId> askedBy(const Draft &draft)
{
    QVector<PersonId> people;
    for (const DraftRecipient &each : draft.recipients)
        if (each.role != RecipientRole::Informed)
            people.append(each.person);
    return people;
}

bool mayRead(PersonId person, const IssueCase &other)
{
    if (domain::isInvolved(person, other.issue, other.context))
        return false;
    const domain::OrganisationId theirs = other.issue.counterparty.isValid() ? other.issue.counterparty : other.path.counterparty;
    return other.context.isOurs(person) || isNamed(other.advice, person)
           || (theirs.isValid() && other.context.people.value(person).organisation == theirs);
}

bool isDueWith(PersonId leader, const IssueCase &other)
{
    const Verdict verdict = other.advice.verdict;
    const bool isDue = verdict == Verdict::Escalate || verdict == Verdict::EscalateNow || verdict == Verdict::SendReminder;
    return isDue && isNamed(other.advice, leader) && other.path.kind != domain::PathKind::Confidential;
}

bool fits(const Draft &draft, PersonId leader, const IssueCase &other)
{
    const auto reads = [&](const DraftRecipient &each) { return mayRead(each.person, other); };
    return isDueWith(leader, other) && std::all_of(draft.recipients.begin(), draft.recipients.end(), reads);
}

BundledAsk askOf(const domain::Issue &issue)
{
    return {issue.id, issue.key, issue.title};
}

// Above the closing words, which are the last paragraph when the sender's name stands in it.
QString withBlock(const QString &body, const QString &block, const QString &sender)
{
    const QString text = body.trimmed();
    const qsizetype last = text.lastIndexOf(QLatin1String("\n\n"));
    if (last < 0 || sender.isEmpty() || !text.mid(last).contains(sender))
        return text + QStringLiteral("\n\n") + block + u'\n';
    return text.left(last) + QStringLiteral("\n\n") + block + text.mid(last) + u'\n';
}

QString withoutBlock(QString body, const QString &block)
{
    const QString paragraph = QStringLiteral("\n\n") + block;
    const qsizetype at = block.isEmpty() ? -1 : body.indexOf(paragraph);
    return at < 0 ? body : body.remove(at, paragraph.size());
}

}

Result<BundleOffer> Bundling::offer(const Draft &draft) const
{
    const Result<IssueCase> about = m_workspace.issues().openCase(draft.issue);
    if (!about)
        return base::fail(about.error());
    const auto text = m_workspace.drafts().templateByKey(draft.templateKey, draft.language);
    BundleOffer offer;
    offer.limit = about->context.project.leaderLoadLimit;
    if (draft.state != domain::DraftState::Open || !text || !isAsking(*text) || offer.limit <= 0 || about->path.kind == domain::PathKind::Confidential)
        return offer;
    for (const PersonId person : askedBy(draft))
        if (const int recent = about->context.recentEscalations.value(person); recent >= offer.limit && recent > offer.recent) {
            offer.leader = person;
            offer.recent = recent;
        }
    if (!offer.leader.isValid())
        return offer;
    storage::IssueQuery due;
    due.project = about->issue.project;
    due.verdicts = {Verdict::EscalateNow, Verdict::Escalate, Verdict::SendReminder};
    due.sort = storage::IssueSort::Checkpoint;
    due.limit = kMostLookedAt;
    const auto ids = m_workspace.issues().ids(due);
    if (!ids)
        return base::fail(ids.error());
    for (const domain::IssueId id : *ids) {
        if (id == draft.issue || draft.bundled.contains(id))
            continue;
        const Result<IssueCase> other = m_workspace.issues().openCase(id);
        if (!other)
            return base::fail(other.error());
        if (fits(draft, offer.leader, *other))
            offer.asks.append(askOf(other->issue));
        if (offer.asks.size() == kMostAsks)
            break;
    }
    return offer;
}

Result<QVector<BundledAsk>> Bundling::inside(const Draft &draft) const
{
    QVector<BundledAsk> asks;
    for (const domain::IssueId id : draft.bundled) {
        const Result<domain::Issue> issue = m_workspace.issues().find(id);
        if (!issue)
            return base::fail(issue.error());
        asks.append(askOf(*issue));
    }
    return asks;
}

Result<Draft> Bundling::with(Draft draft, const QVector<domain::IssueId> &issues) const
{
    const Result<QString> before = textOf(draft);
    const Result<IssueCase> about = m_workspace.issues().openCase(draft.issue);
    if (!before || !about)
        return base::fail(before ? about.error() : before.error());
    draft.body = withoutBlock(draft.body, *before);
    draft.bundled = issues;
    return textOf(draft).map([&](const QString &block) {
        if (!block.isEmpty())
            draft.body = withBlock(draft.body, block, about->context.people.value(about->context.project.manager).name);
        return draft;
    });
}

Result<QString> Bundling::textOf(const Draft &draft) const
{
    const render::SpokenIn words(draft.language);
    QStringList lines;
    for (const domain::IssueId id : draft.bundled) {
        const Result<IssueCase> other = m_workspace.issues().openCase(id);
        if (!other)
            return base::fail(other.error());
        const render::Format format(other->context, QLocale(draft.language), render::Format::Joint::Plain);
        const bool isInside = std::all_of(draft.recipients.begin(), draft.recipients.end(),
                                          [&](const DraftRecipient &each) { return other->context.isOurs(each.person); });
        lines.append(render::bundleLine(other->issue, format, isInside));
    }
    return render::bundleText(lines);
}

Result<QVector<domain::Contact>> Bundling::contacts(const Draft &draft, domain::Channel channel) const
{
    const QVector<PersonId> asked = askedBy(draft);
    QVector<domain::Contact> entries;
    for (const domain::IssueId id : draft.bundled) {
        const Result<IssueCase> other = m_workspace.issues().openCase(id);
        if (!other)
            return base::fail(other.error());
        if (!other->issue.isOpen())
            continue;
        domain::Contact entry;
        entry.issue = id;
        entry.channel = channel;
        entry.text = draft.subject;
        std::copy_if(asked.begin(), asked.end(), std::back_inserter(entry.with), [&](PersonId each) { return isDueWith(each, *other); });
        const bool isReminder = other->advice.verdict == Verdict::SendReminder;
        entry.kind = entry.with.isEmpty() ? domain::ContactKind::Update : isReminder ? domain::ContactKind::Reminder : domain::ContactKind::Escalation;
        if (entry.with.isEmpty())
            entry.with = asked;
        if (entry.kind == domain::ContactKind::Escalation)
            entry.level = domain::StandingPath(other->path, other->issue, other->context, m_workspace.clock().now()).path().levelOf(entry.with);
        entries.append(entry);
    }
    return entries;
}

}
