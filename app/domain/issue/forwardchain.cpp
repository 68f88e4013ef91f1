#include "domain/issue/forwardchain.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace domain {

namespace {

// In order of time; what was logged first stands first at one instant.
QVector<ForwardStep> forwardSteps(const QVector<Contact> &log)
{
    QSet<ContactId> withdrawn;
    for (const Contact &entry : log)
        if (entry.kind == ContactKind::Withdrawal)
            withdrawn.insert(entry.refersTo);
    QVector<ForwardStep> steps;
    for (const Contact &entry : log) {
        if (entry.kind != ContactKind::Forwarded || withdrawn.contains(entry.id) || !entry.from.isValid())
            continue;
        QSet<PersonId> known{entry.from};
        for (const PersonId to : entry.with) {
            if (to.isValid() && !known.contains(to))
                steps.append({entry.id, entry.from, to, entry.at, entry.level});
            known.insert(to);
        }
    }
    std::stable_sort(steps.begin(), steps.end(), [](const ForwardStep &a, const ForwardStep &b) {
        return std::make_tuple(a.at, a.entry.value()) < std::make_tuple(b.at, b.entry.value());
    });
    return steps;
}

// The way that ends with this person, the latest of several; none: the end.
auto endingWith(QVector<ForwardChain> &chains, PersonId person)
{
    const auto found = std::find_if(chains.rbegin(), chains.rend(), [&](const ForwardChain &each) { return each.last() == person; });
    return found == chains.rend() ? chains.end() : std::prev(found.base());
}

// Of the steps at one instant the one goes first that goes on from where the matter is; else one that no other leads to.
qsizetype stepThatFollows(const QVector<ForwardStep> &open, QVector<ForwardChain> &chains)
{
    qsizetype beginning = -1;
    for (qsizetype i = 0; i < open.size() && open[i].at == open.constFirst().at; ++i) {
        if (endingWith(chains, open[i].from) != chains.end())
            return i;
        const auto leadsThere = [&](const ForwardStep &each) { return each.at == open[i].at && each.to == open[i].from; };
        if (beginning < 0 && std::none_of(open.begin(), open.end(), leadsThere))
            beginning = i;
    }
    return std::max<qsizetype>(0, beginning);
}

// The steps until this person had it, of the latest way on which they did.
QVector<ForwardStep> stepsTo(const QVector<ForwardChain> &chains, PersonId person)
{
    for (auto chain = chains.crbegin(); chain != chains.crend(); ++chain) {
        const qsizetype place = chain->people().lastIndexOf(person);
        if (place >= 0)
            return chain->steps.mid(0, place);
    }
    return {};
}

void goOn(QVector<ForwardChain> &chains, const ForwardStep &step)
{
    ForwardChain way;
    if (const auto held = endingWith(chains, step.from); held != chains.end()) {
        way = *held;
        chains.erase(held);
    } else {
        way.steps = stepsTo(chains, step.from);
    }
    way.steps.append(step);
    chains.append(way);
}

// What whoever has it did last since they got it.
void findEnd(ForwardChain &chain, const QVector<Contact> &log)
{
    for (const Contact &entry : log) {
        const bool isAct = entry.kind == ContactKind::Answered || entry.kind == ContactKind::HandoffAccepted || entry.kind == ContactKind::Decision;
        if (!isAct || entry.from != chain.last() || entry.at < chain.steps.constLast().at || entry.at < chain.endedAt)
            continue;
        chain.end = entry.outcome == AnswerOutcome::Declined ? ForwardChain::End::Declined : ForwardChain::End::Acted;
        chain.endedAt = entry.at;
    }
}

}

QVector<PersonId> ForwardChain::people() const
{
    QVector<PersonId> people;
    if (!isEmpty())
        people.append(first());
    for (const ForwardStep &step : steps)
        people.append(step.to);
    return people;
}

QVector<ForwardChain> forwardChains(const QVector<Contact> &log)
{
    QVector<ForwardStep> open = forwardSteps(log);
    QVector<ForwardChain> chains;
    while (!open.isEmpty())
        goOn(chains, open.takeAt(stepThatFollows(open, chains)));
    for (ForwardChain &chain : chains)
        findEnd(chain, log);
    return chains;
}

ForwardChain forwardChain(const QVector<Contact> &log)
{
    using End = ForwardChain::End;
    const auto rank = [](const ForwardChain &chain) { return chain.end == End::Acted ? 2 : chain.end == End::Held ? 1 : 0; };
    ForwardChain best;
    for (const ForwardChain &chain : forwardChains(log)) {
        const bool isLater = rank(chain) == rank(best) && (chain.end != End::Acted || chain.endedAt >= best.endedAt);
        if (best.isEmpty() || rank(chain) > rank(best) || isLater)
            best = chain;
    }
    return best;
}

PersonId holder(const QVector<Contact> &log)
{
    const QVector<ForwardChain> chains = forwardChains(log);
    if (!chains.isEmpty())
        return chains.constLast().last();
    const auto asked = std::find_if(log.crbegin(), log.crend(), [](const Contact &entry) { return entry.expectsAnswer && !entry.with.isEmpty(); });
    return asked == log.crend() ? PersonId() : asked->with.constFirst();
}

}
