#include "services/issue/forward/forwardoffers.h"

#include "domain/escalation/engine/standingpath.h"
#include "services/issue/forward/forwardplace.h"
#include "services/issue/issuecheck.h"
#include "services/person/personservice.h"
#include "services/project/projectservice.h"
#include "services/workspace/workspace.h"
#include "storage/issue/contactrepository.h"
#include "storage/issue/forward/forwardlisting.h"
#include "storage/issue/issuerepository.h"

#include <algorithm>

namespace services {

using base::ErrorCode;
using base::Result;
using domain::ForwardChain;
using domain::ForwardOffer;
using domain::Matrix;

namespace {

// By project, path and the pair; its value: the entry of the last forward that was known.
QString postponedSetting(const ForwardOffer &offer)
{
    return QStringLiteral("forward.%1.%2.%3.%4").arg(offer.project.value()).arg(offer.former.value()).arg(offer.person.value()).arg(offer.pathKey);
}

// The path that an issue takes by this version; null where nothing may be said of it.
const domain::EscalationPath *openPath(const Matrix &matrix, const domain::Issue &issue)
{
    const domain::EscalationPath *path = matrix.pathFor(issue);
    const bool isOpen = path && path->kind != domain::PathKind::Confidential && !isConfidential(matrix, issue.category);
    return isOpen ? path : nullptr;
}

void countChain(ForwardOffer &offer, const ForwardChain &chain)
{
    ++offer.issues;
    offer.forwards += int(chain.steps.size());
    for (const domain::ForwardStep &step : chain.steps)
        offer.latest = std::max(offer.latest, step.entry);
}

ForwardPlace placeIn(const ForwardOffer &offer)
{
    return {offer.level, offer.isTheirs};
}

}

Result<std::optional<ForwardOffer>> ForwardOffers::of(const IssueCase &issueCase) const
{
    const ForwardChain chain = domain::forwardChain(issueCase.log);
    const domain::Person person = issueCase.context.people.value(chain.last());
    const bool isKnown = !chain.isEmpty() && chain.end != ForwardChain::End::Declined && person.id.isValid() && person.active;
    if (!isKnown || issueCase.path.kind == domain::PathKind::Confidential || issueCase.advice.verdict == domain::Verdict::UseConfidentialRoute)
        return std::nullopt;
    const Result<Matrix> matrix = m_workspace.matrices().current(issueCase.issue.project);
    if (!matrix && matrix.error().code != ErrorCode::NotFound)
        return base::fail(matrix.error());
    const domain::EscalationPath *path = matrix ? openPath(*matrix, issueCase.issue) : nullptr;
    if (!path)
        return std::nullopt;
    const domain::StandingPath stands(*path, issueCase.context, m_workspace.clock().now());
    const auto place = placeOf(chain, stands.path(), issueCase.context);
    if (!place)
        return std::nullopt;
    ForwardOffer offer{.project = issueCase.issue.project,
                       .category = issueCase.issue.category,
                       .pathKey = path->key,
                       .pathName = path->name,
                       .level = place->level,
                       .isTheirs = place->isTheirs,
                       .person = person.id,
                       .standing = place->in(stands.path()).primary};
    offer.former = offer.standing.isValid() ? offer.standing : chain.first();
    countChain(offer, chain);
    if (const Result<> counted = count(issueCase, *matrix, offer); !counted)
        return base::fail(counted.error());
    if (offer.forwards < kForwardsNeeded)
        return std::nullopt;
    const auto edited = m_workspace.matrices().edited(offer.project);
    const auto known = m_workspace.projects().setting(postponedSetting(offer));
    if (!edited || !known)
        return base::fail(edited ? known.error() : edited.error());
    offer.awaitsDraft = !edited->published;
    offer.isPostponed = !known->isEmpty() && offer.latest.value() <= known->toLongLong();
    return offer;
}

// The other issues of the same category and path that led from the same place to the same person.
Result<> ForwardOffers::count(const IssueCase &issueCase, const Matrix &matrix, ForwardOffer &offer) const
{
    auto ids = storage::ForwardListing(m_workspace.database()).passedTo(offer.person, offer.project, offer.category);
    if (!ids)
        return base::fail(ids.error());
    ids->removeAll(issueCase.issue.id);
    if (ids->isEmpty())
        return {};
    const auto issues = storage::IssueRepository(m_workspace.database()).find(*ids);
    const auto logs = storage::ContactRepository(m_workspace.database()).of(*ids);
    if (!issues || !logs)
        return base::fail(issues ? logs.error() : issues.error());
    for (const domain::Issue &issue : *issues) {
        const ForwardChain chain = domain::forwardChain(logs->value(issue.id));
        const domain::EscalationPath *path = openPath(matrix, issue);
        const bool isSame = path && path->key == offer.pathKey && chain.last() == offer.person && chain.end != ForwardChain::End::Declined;
        if (isSame
            && placeOf(chain, domain::StandingPath(*path, issueCase.context, m_workspace.clock().now()).path(), issueCase.context) == placeIn(offer))
            countChain(offer, chain);
    }
    return {};
}

Result<Matrix> ForwardOffers::take(const ForwardOffer &offer, const Taking &how)
{
    MatrixService &matrices = m_workspace.matrices();
    Matrix matrix;
    const auto work = [&](WritePath::Session &session) -> Result<> {
        const Result<Matrix> current = matrices.current(offer.project);
        const auto context = m_workspace.issues().context(offer.project);
        if (!current || !context)
            return base::fail(current ? context.error() : current.error());
        matrix = *current;
        const auto path = std::find_if(matrix.paths.begin(), matrix.paths.end(), [&](const auto &each) { return each.key == offer.pathKey; });
        const auto isAsOffered = [&] {
            const domain::StandingPath stands(*path, *context, m_workspace.clock().now());
            return offer.level <= path->topLevel() && placeIn(offer).in(stands.path()).primary == offer.standing;
        };
        if (path == matrix.paths.end() || !isAsOffered())
            return base::fail(ErrorCode::Conflict, QStringLiteral("path %1, level %2").arg(offer.pathKey).arg(offer.level));
        domain::LevelSide &side = placeIn(offer).in(*path);
        side.primary = offer.person;
        side.deputies.removeAll(offer.person);
        side.deputies.removeAll(offer.former);
        if (how.keepsDeputy)
            side.deputies.prepend(offer.former);
        return matrices.draftWithin(session, matrix).and_then([&] { return matrices.publishWithin(session, matrix, how.running, how.note); });
    };
    return m_workspace.writePath().run(QStringLiteral("matrix.contact"), personName(offer.person), work).map([&] { return matrix; });
}

Result<> ForwardOffers::postpone(const ForwardOffer &offer)
{
    return m_workspace.writePath().run(QStringLiteral("forward.postpone"), personName(offer.person), [&](WritePath::Session &session) {
        return session.saveSetting(postponedSetting(offer), QString::number(offer.latest.value()));
    });
}

QString ForwardOffers::personName(domain::PersonId person) const
{
    return m_workspace.people().find(person).map([](const domain::Person &found) { return found.name; }).value_or(QString());
}

}
