// The editing half of LadderModel: typed cells, acts, start levels.
#include "models/escalation/laddermodel.h"

#include "base/typedlist.h"
#include "domain/time/duration.h"
#include "render/wording/names.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <tuple>

namespace models {

namespace {

constexpr std::array kAskingChannels{domain::Channel::Meeting, domain::Channel::Call, domain::Channel::Chat, domain::Channel::Mail,
                                     domain::Channel::Letter};

// "2d" or "2d / 4h": answer within, acknowledge within.
bool readTimes(const QString &text, domain::Duration &respond, std::optional<domain::Duration> &acknowledge)
{
    const QStringList parts = text.split(QLatin1Char('/'));
    if (parts.size() > 2)
        return false;
    const auto first = domain::durationFromText(parts.first());
    if (!first)
        return false;
    respond = *first;
    acknowledge.reset();
    if (parts.size() == 2) {
        acknowledge = domain::durationFromText(parts.at(1));
        return acknowledge.has_value();
    }
    return true;
}

bool readChannels(const QString &text, QVector<domain::Channel> &channels)
{
    channels.clear();
    for (const QString &part : base::typedList(text)) {
        const QString word = part.trimmed();
        const auto found = std::find_if(kAskingChannels.begin(), kAskingChannels.end(), [&](domain::Channel channel) {
            return word.compare(render::label(channel), Qt::CaseInsensitive) == 0;
        });
        if (found == kAskingChannels.end() && !word.isEmpty())
            return false;
        if (!word.isEmpty() && !channels.contains(*found))
            channels << *found;
    }
    return true;
}

}

// A word that names no field of an issue is kept: the checks warn about it.
void LadderModel::readFacts(const QString &text, domain::Level &target)
{
    static const QRegularExpression kBetween(QStringLiteral("[;؛\\n]"));
    target.facts.clear();
    target.otherFacts.clear();
    for (const QString &part : text.split(kBetween, Qt::SkipEmptyParts)) {
        const QString word = part.trimmed();
        int found = -1;
        for (int fact = 0; fact <= int(domain::Fact::Category) && found < 0; ++fact)
            if (word.compare(render::label(domain::Fact(fact)), Qt::CaseInsensitive) == 0)
                found = fact;
        if (found >= 0 && !target.facts.contains(domain::Fact(found)))
            target.facts << domain::Fact(found);
        else if (found < 0 && !word.isEmpty() && !target.otherFacts.contains(word))
            target.otherFacts << word;
    }
}

domain::PersonId LadderModel::personCalled(const QString &name, QString &fault) const
{
    QVector<domain::PersonId> found;
    for (const domain::Person &person : m_context.people) {
        if (person.name.compare(name, Qt::CaseInsensitive) == 0)
            return person.id;
        if (person.name.contains(name, Qt::CaseInsensitive))
            found << person.id;
    }
    if (found.size() == 1)
        return found.first();
    fault = found.isEmpty() ? tr("Nobody is called %1 yet. The checks offer to add who is missing.").arg(name)
                            : tr("%1 fits several people. Write the full name.").arg(name);
    return {};
}

QStringList LadderModel::namesIn(const QString &text) const
{
    static const QRegularExpression kBetween(QStringLiteral("[;؛\\n]"));
    QStringList names = text.split(kBetween, Qt::SkipEmptyParts);
    QString whole;
    if (names.size() == 1 && !personCalled(text.trimmed(), whole).isValid())
        names = base::typedList(text); // as other lists write them
    for (QString &name : names)
        name = name.trimmed();
    names.removeAll(QString());
    return names;
}

std::optional<domain::LevelSide> LadderModel::readSide(const QString &text, QString &fault) const
{
    domain::LevelSide side;
    for (const QString &name : namesIn(text)) {
        const domain::PersonId id = personCalled(name, fault);
        if (!id.isValid())
            return std::nullopt;
        if (!side.primary.isValid())
            side.primary = id;
        else if (id != side.primary && !side.deputies.contains(id))
            side.deputies << id;
    }
    return side;
}

bool LadderModel::read(int column, const QString &text, domain::Level &target, QString &fault) const
{
    switch (column) {
    case LevelColumn:
        target.title = text;
        return true;
    case Ours:
    case Theirs: {
        const auto side = readSide(text, fault);
        if (side)
            (column == Ours ? target.ours : target.theirs) = *side;
        return side.has_value();
    }
    case Channels:
        if (readChannels(text, target.channels))
            return true;
        fault = tr("Not a channel. Write meeting, call, chat, mail or letter, the preferred one first.");
        return false;
    case Facts:
        readFacts(text, target);
        return true;
    default:
        break;
    }
    const auto severity = size_t(severityOf(column));
    if (text.isEmpty()) {
        target.respond[severity] = {};
        target.acknowledge[severity].reset();
        return true;
    }
    domain::Duration respond;
    std::optional<domain::Duration> acknowledge;
    if (!readTimes(text, respond, acknowledge)) {
        fault = tr("Not a time. Write 4h, 3d or 24h! (round the clock).");
        return false;
    }
    target.respond[severity] = respond;
    target.acknowledge[severity] = acknowledge;
    return true;
}

QString LadderModel::faultOf(const QModelIndex &index, const QString &text) const
{
    QString fault;
    domain::Level unused;
    return !index.isValid() || read(index.column(), text.trimmed(), unused, fault) ? QString() : fault;
}

LadderFault LadderModel::faultAt(const QString &pathKey, const Place &place, const QString &text, const QString &why)
{
    using Where = domain::MatrixCell::Column;
    const int column = place.second;
    LadderFault fault{{pathKey, place.first, column == Ours ? Where::Ours : column == Theirs ? Where::Theirs : Where::Channels, {}}, text, why};
    if (const int severity = severityOf(column); severity >= 0) {
        fault.cell.column = Where::Respond;
        fault.cell.severity = domain::Severity(severity);
    }
    return fault;
}

QVector<LadderFault> LadderModel::faults() const
{
    QVector<LadderFault> all;
    for (const domain::EscalationPath &each : m_matrix.paths) {
        const QHash<Place, Fault> of = each.key == m_pathKey ? m_faults : m_otherFaults.value(each.key);
        const qsizetype first = all.size();
        for (auto fault = of.begin(); fault != of.end(); ++fault)
            if (fault.key().first <= each.topLevel())
                all << faultAt(each.key, fault.key(), fault->text, fault->why);
        std::sort(all.begin() + first, all.end(), [](const LadderFault &a, const LadderFault &b) {
            return std::tuple(-a.cell.level, int(a.cell.column), a.cell.severity) < std::tuple(-b.cell.level, int(b.cell.column), b.cell.severity);
        });
    }
    return all;
}

bool LadderModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !path() || !index.isValid())
        return false;
    const QString text = value.toString().trimmed();
    const Place place{levelOf(index.row()), index.column()};
    domain::Level target = level(index.row());
    QString fault;
    if (!read(index.column(), text, target, fault)) {
        m_faults.insert(place, {text, fault});
        Q_EMIT dataChanged(index, index);
        Q_EMIT faultsChanged();
        return true;
    }
    if (m_faults.remove(place) > 0)
        Q_EMIT faultsChanged();
    const bool isChange = !(target == level(index.row()));
    if (isChange) {
        path()->levels[place.first] = target;
        if (index.column() == Theirs)
            faceTheirOrganisation(target.theirs.primary);
    }
    Q_EMIT dataChanged(index, index);
    if (isChange)
        announce(tr("%1, level %2").arg(path()->name).arg(place.first));
    return true;
}

QVector<domain::Person> LadderModel::unknownPeople() const
{
    domain::OrganisationId own;
    for (const domain::Organisation &organisation : m_context.organisations)
        if (organisation.isOurs && (!own.isValid() || organisation.id < own))
            own = organisation.id;
    QVector<domain::Person> unknown;
    QList<Place> places = m_faults.keys();
    std::sort(places.begin(), places.end(), std::greater<>()); // as first written from the top, so each is spelt
    for (const Place &place : places) {
        if (place.second != Ours && place.second != Theirs)
            continue;
        for (const QString &name : namesIn(m_faults.value(place).text)) {
            const auto isIt = [&name](const domain::Person &person) { return person.name.compare(name, Qt::CaseInsensitive) == 0; };
            const auto isLike = [&name](const domain::Person &person) { return person.name.contains(name, Qt::CaseInsensitive); };
            if (std::any_of(m_context.people.begin(), m_context.people.end(), isLike) || std::any_of(unknown.begin(), unknown.end(), isIt))
                continue;
            domain::Person person;
            person.name = name;
            person.organisation = place.second == Ours ? own : path()->counterparty;
            unknown << person;
        }
    }
    return unknown;
}

domain::Matrix LadderModel::matrixWith(const QVector<domain::Person> &added)
{
    for (const domain::Person &person : added)
        m_context.people.insert(person.id, person);
    domain::Matrix made = m_matrix;
    for (domain::EscalationPath &edited : made.paths)
        if (edited.key == m_pathKey)
            for (auto fault = m_faults.begin(); fault != m_faults.end(); ++fault) {
                QString why;
                if (fault.key().second == Ours || fault.key().second == Theirs)
                    read(fault.key().second, fault.value().text, edited.levels[fault.key().first], why);
            }
    return made;
}

void LadderModel::readAnew()
{
    m_faults.removeIf([this](const auto &fault) {
        QString why;
        const bool isOfPeople = fault.key().second == Ours || fault.key().second == Theirs;
        return isOfPeople && readSide(fault.value().text, why).has_value();
    });
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT faultsChanged();
}

// The first person of another organisation on their side says with whom the path is shared.
void LadderModel::faceTheirOrganisation(domain::PersonId person)
{
    domain::EscalationPath &edited = *path();
    const domain::Organisation other = m_context.organisations.value(m_context.people.value(person).organisation);
    if (edited.kind != domain::PathKind::Hierarchical || edited.counterparty.isValid() || !other.id.isValid() || other.isOurs)
        return;
    edited.kind = domain::PathKind::Counterparty;
    edited.counterparty = other.id;
    Q_EMIT headerDataChanged(Qt::Horizontal, Theirs, Theirs);
}

void LadderModel::announce(const QString &what)
{
    if (m_acts == 0)
        Q_EMIT edited(m_matrix, what);
}

void LadderModel::beginAct()
{
    if (m_acts++ == 0)
        m_beforeAct = m_matrix;
}

void LadderModel::endAct(const QString &what)
{
    if (m_acts == 0 || --m_acts > 0)
        return;
    const domain::Matrix before = std::exchange(m_beforeAct, {});
    if (path() && !(before == m_matrix))
        Q_EMIT edited(m_matrix, tr("%1, %2", "path, act").arg(path()->name, what));
}

void LadderModel::change(const QString &what, const std::function<void(domain::EscalationPath &)> &edit)
{
    if (!path())
        return;
    const domain::Matrix before = m_matrix;
    domain::Matrix after = m_matrix;
    for (domain::EscalationPath &candidate : after.paths)
        if (candidate.key == m_pathKey)
            edit(candidate);
    if (after == before)
        return;
    setMatrix(after, m_pathKey);
    announce(what);
}

void LadderModel::setStart(int column, int level)
{
    const int severity = severityOf(column);
    if (severity < 0)
        return;
    change(tr("start level of %1").arg(render::label(domain::Severity(severity))),
           [=](domain::EscalationPath &edited) { edited.policies[size_t(severity)].startLevel = level; });
}

}
