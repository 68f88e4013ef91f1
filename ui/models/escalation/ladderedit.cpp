// The editing half of LadderModel: typed cells, start levels, levels.
#include "models/escalation/laddermodel.h"

#include "domain/time/duration.h"
#include "render/wording/names.h"

namespace models {

namespace {

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

}

std::optional<domain::LevelSide> LadderModel::readSide(const QString &text, QString &fault) const
{
    domain::LevelSide side;
    for (const QString &part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        if (name.isEmpty())
            continue;
        QVector<domain::PersonId> found;
        for (const domain::Person &person : m_context.people) {
            if (person.name.compare(name, Qt::CaseInsensitive) == 0) {
                found = {person.id};
                break;
            }
            if (person.name.contains(name, Qt::CaseInsensitive))
                found << person.id;
        }
        if (found.size() != 1) {
            fault = found.isEmpty() ? tr("Nobody is called %1. Add the person on the People page first.").arg(name)
                                    : tr("%1 fits several people. Write the full name.").arg(name);
            return std::nullopt;
        }
        if (side.primary.isValid())
            side.deputies << found.first();
        else
            side.primary = found.first();
    }
    return side;
}

bool LadderModel::take(const QModelIndex &index, const QString &text, QString &fault)
{
    domain::Level &target = path()->levels[levelOf(index.row())];
    if (index.column() == LevelColumn) {
        target.title = text;
        return true;
    }
    if (index.column() == Ours || index.column() == Theirs) {
        const auto side = readSide(text, fault);
        if (side)
            (index.column() == Ours ? target.ours : target.theirs) = *side;
        return side.has_value();
    }
    const auto severity = size_t(severityOf(index.column()));
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

bool LadderModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !path() || !index.isValid())
        return false;
    const QString text = value.toString().trimmed();
    const QPair<int, int> place{levelOf(index.row()), index.column()};
    const domain::Matrix before = m_matrix;
    QString fault;
    if (!take(index, text, fault)) {
        m_matrix = before;
        m_faults.insert(place, {text, fault});
        Q_EMIT dataChanged(index, index);
        return true;
    }
    m_faults.remove(place);
    Q_EMIT dataChanged(index, index);
    if (!(m_matrix == before))
        Q_EMIT edited(m_matrix, tr("%1, level %2").arg(path()->name).arg(place.first));
    return true;
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
    Q_EMIT edited(m_matrix, what);
}

void LadderModel::setStart(int column, int level)
{
    const int severity = severityOf(column);
    if (severity < 0)
        return;
    change(tr("start level of %1").arg(render::label(domain::Severity(severity))),
           [=](domain::EscalationPath &edited) { edited.policies[size_t(severity)].startLevel = level; });
}

void LadderModel::insertLevelAbove(int level)
{
    change(tr("new level %1").arg(level + 1), [=](domain::EscalationPath &edited) {
        domain::Level fresh;
        if (level >= 0 && level < edited.levels.size())
            fresh.respond = edited.levels.at(level).respond;
        edited.levels.insert(level + 1, fresh);
    });
}

void LadderModel::removeLevel(int level)
{
    change(tr("level %1 removed").arg(level), [=](domain::EscalationPath &edited) {
        if (edited.levels.size() <= 1)
            return;
        edited.levels.remove(level);
        for (domain::SeverityPolicy &policy : edited.policies)
            if (policy.startLevel >= edited.levels.size())
                policy.startLevel = int(edited.levels.size()) - 1;
    });
}

}
