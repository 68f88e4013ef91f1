#include "services/issue/forward/forwardoffers.h"

#include "domain/escalation/care/forwardfinding.h"
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

// Of the same matters, for the same person in the same place.
bool isSame(const ForwardOffer &a, const ForwardOffer &b)
{
    return a.person == b.person && a.category == b.category && a.pathKey == b.pathKey && placeIn(a) == placeIn(b);
}

void addTo(ForwardOffer &offer, const ForwardOffer &other)
{
    offer.issues += other.issues;
    offer.forwards += other.forwards;
    offer.latest = std::max(offer.latest, other.latest);
}

}

// What an offer is read against.
struct ForwardOffers::Ground {
    const Matrix &matrix;
    const domain::EngineContext &context;
    base::Instant now;
};

// As if this issue were the only one; its forwards alone are counted.
std::optional<ForwardOffer> ForwardOffers::offerOf(const domain::Issue &issue, const QVector<domain::Contact> &log, const Ground &ground) const
{
    const ForwardChain chain = domain::forwardChain(log);
    const domain::Person person = ground.context.people.value(chain.last());
    const bool isKnown = !chain.isEmpty() && chain.end != ForwardChain::End::Declined && person.id.isValid() && person.active;
    const domain::EscalationPath *path = isKnown ? openPath(ground.matrix, issue) : nullptr;
    if (!path)
        return std::nullopt;
    const domain::StandingPath stands(*path, ground.context, ground.now);
    const auto place = placeOf(chain, stands.path(), ground.context);
    if (!place)
        return std::nullopt;
    ForwardOffer offer{.project = issue.project,
                       .category = issue.category,
                       .pathKey = path->key,
                       .pathName = path->name,
                       .level = place->level,
                       .isTheirs = place->isTheirs,
                       .person = person.id,
                       .standing = place->in(stands.path()).primary};
    offer.former = offer.standing.isValid() ? offer.standing : chain.first();
    countChain(offer, chain);
    return offer;
}

Result<std::optional<ForwardOffer>> ForwardOffers::of(const IssueCase &issueCase) const
{
    if (issueCase.path.kind == domain::PathKind::Confidential || issueCase.advice.verdict == domain::Verdict::UseConfidentialRoute
        || domain::forwardChain(issueCase.log).isEmpty())
        return std::nullopt;
    const Result<Matrix> matrix = m_workspace.matrices().current(issueCase.issue.project);
    if (!matrix && matrix.error().code == ErrorCode::NotFound)
        return std::nullopt;
    if (!matrix)
        return base::fail(matrix.error());
    std::optional<ForwardOffer> offer = offerOf(issueCase.issue, issueCase.log, {*matrix, issueCase.context, m_workspace.clock().now()});
    if (!offer)
        return std::nullopt;
    if (const Result<> counted = count(issueCase, *matrix, *offer); !counted)
        return base::fail(counted.error());
    if (offer->forwards < kForwardsNeeded)
        return std::nullopt;
    const auto edited = m_workspace.matrices().edited(offer->project);
    const auto postponed = isPostponed(*offer);
    if (!edited || !postponed)
        return base::fail(edited ? postponed.error() : edited.error());
    offer->awaitsDraft = !edited->published;
    offer->isPostponed = *postponed;
    return offer;
}

Result<bool> ForwardOffers::isPostponed(const ForwardOffer &offer) const
{
    return m_workspace.projects().setting(postponedSetting(offer)).map([&](const QString &known) {
        return !known.isEmpty() && offer.latest.value() <= known.toLongLong();
    });
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
    const Ground ground{matrix, issueCase.context, m_workspace.clock().now()};
    for (const domain::Issue &issue : *issues)
        if (const auto other = offerOf(issue, logs->value(issue.id), ground); other && isSame(*other, offer))
            addTo(offer, *other);
    return {};
}

Result<QVector<domain::MatrixFinding>> ForwardOffers::hints(const Matrix &matrix) const
{
    const auto ids = storage::ForwardListing(m_workspace.database()).passedOn(matrix.project);
    if (!ids)
        return base::fail(ids.error());
    if (ids->isEmpty())
        return QVector<domain::MatrixFinding>();
    const auto context = m_workspace.issues().context(matrix.project);
    const auto issues = storage::IssueRepository(m_workspace.database()).find(*ids);
    const auto logs = storage::ContactRepository(m_workspace.database()).of(*ids);
    if (!context)
        return base::fail(context.error());
    if (!issues || !logs)
        return base::fail(issues ? logs.error() : issues.error());
    const Ground ground{matrix, *context, m_workspace.clock().now()};
    QVector<ForwardOffer> offers;
    for (const domain::Issue &issue : *issues) {
        const auto offer = offerOf(issue, logs->value(issue.id), ground);
        const auto known = std::find_if(offers.begin(), offers.end(), [&](const ForwardOffer &each) { return offer && isSame(each, *offer); });
        if (known != offers.end())
            addTo(*known, *offer);
        else if (offer)
            offers.append(*offer);
    }
    QVector<domain::MatrixFinding> found;
    for (const ForwardOffer &offer : std::as_const(offers)) {
        const Result<bool> postponed = offer.forwards < kForwardsNeeded ? true : isPostponed(offer);
        if (!postponed)
            return base::fail(postponed.error());
        if (!*postponed)
            found.append(domain::forwardFinding(offer));
    }
    const auto place = [&](const domain::MatrixFinding &each) { return std::pair(matrix.path(each.cell.pathKey), each.cell.level); };
    std::stable_sort(found.begin(), found.end(), [&](const auto &a, const auto &b) { return place(a) < place(b); });
    return found;
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
