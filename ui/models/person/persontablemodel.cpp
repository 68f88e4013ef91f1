#include "models/person/persontablemodel.h"

#include "base/clock.h"
#include "render/wording/format.h"
#include "services/person/personservice.h"
#include "services/workspace/workspace.h"

#include <algorithm>
#include <tuple>

namespace models {

using domain::Person;

PersonTableModel::PersonTableModel(services::Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
    connect(&workspace.feed(), &services::ChangeFeed::changed, this, [this](const services::ChangeNotice &notice) {
        using domain::RecordKind;
        if (notice.touches(RecordKind::Person) || notice.touches(RecordKind::Organisation)
            || notice.touches(RecordKind::Absence))
            reload();
    });
}

void PersonTableModel::reload()
{
    auto people = m_workspace.people().people();
    if (!people) {
        Q_EMIT failed(people.error());
        return;
    }
    m_all = std::move(*people);
    m_organisations.clear();
    if (const auto organisations = m_workspace.people().organisations())
        for (const domain::Organisation &organisation : *organisations)
            m_organisations.insert(organisation.id, organisation);
    m_absences.clear();
    if (const auto absences = m_workspace.people().absences())
        for (const domain::Absence &absence : *absences)
            m_absences[absence.person] << absence;
    arrange();
}

void PersonTableModel::setFilter(const QString &words)
{
    m_filter = words.trimmed();
    arrange();
}

void PersonTableModel::setLeastPowers(const domain::Powers &least)
{
    m_least = least;
    arrange();
}

void PersonTableModel::setOnly(const QSet<domain::PersonId> &only)
{
    m_only = only;
    arrange();
}

bool PersonTableModel::covers(const domain::Powers &powers) const
{
    const auto currencyOf = [this](const domain::Money &money) { return money.currency.isEmpty() ? m_currency : money.currency; };
    const bool isPaid = m_least.money.isZero()
        || (powers.money.cents >= m_least.money.cents && currencyOf(powers.money) == currencyOf(m_least.money));
    return isPaid && powers.days >= m_least.days && (powers.staff || !m_least.staff) && (powers.scope || !m_least.scope)
        && (powers.priority || !m_least.priority) && (powers.contract || !m_least.contract);
}

bool PersonTableModel::isShown(const Person &person) const
{
    if (!covers(person.powers) || (!m_only.isEmpty() && !m_only.contains(person.id)))
        return false;
    const QString haystack = person.name + QLatin1Char(' ') + person.role + QLatin1Char(' ') + person.email + QLatin1Char(' ')
                             + m_organisations.value(person.organisation).name;
    return m_filter.isEmpty() || haystack.contains(m_filter, Qt::CaseInsensitive);
}

// Ours first, then by organisation and name; who is asked for by powers, by the least of them first.
bool PersonTableModel::comesBefore(const Person &a, const Person &b) const
{
    if (!(m_least == domain::Powers())) {
        const auto rank = [](const Person &person) {
            const domain::Powers &powers = person.powers;
            return std::tuple(powers.money.cents, powers.days, powers.staff + powers.scope + powers.priority + powers.contract);
        };
        if (rank(a) != rank(b))
            return rank(a) < rank(b);
    }
    const domain::Organisation first = m_organisations.value(a.organisation);
    const domain::Organisation second = m_organisations.value(b.organisation);
    if (first.isOurs != second.isOurs)
        return first.isOurs;
    if (first.name != second.name)
        return QString::localeAwareCompare(first.name, second.name) < 0;
    return QString::localeAwareCompare(a.name, b.name) < 0;
}

QString PersonTableModel::powersText(const domain::Powers &powers) const
{
    QStringList parts;
    if (!powers.money.isZero())
        parts << render::Format(QTimeZone::systemTimeZone()).money(powers.money, m_currency);
    if (powers.days > 0)
        parts << tr("%n day(s)", "slip that a person may accept", powers.days);
    const std::pair<bool, QString> others[] = {
        {powers.staff, tr("staff")}, {powers.scope, tr("scope")}, {powers.priority, tr("priorities")}, {powers.contract, tr("contract")}};
    for (const auto &[may, word] : others)
        if (may)
            parts << word;
    return parts.join(QStringLiteral(", "));
}

void PersonTableModel::arrange()
{
    QVector<Person> shown;
    for (const Person &person : m_all)
        if (isShown(person))
            shown << person;
    std::stable_sort(shown.begin(), shown.end(), [this](const Person &a, const Person &b) { return comesBefore(a, b); });
    const auto sameId = [](const Person &a, const Person &b) { return a.id == b.id; };
    if (!shown.isEmpty() && std::equal(shown.cbegin(), shown.cend(), m_shown.cbegin(), m_shown.cend(), sameId)) {
        m_shown = std::move(shown);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

const Person *PersonTableModel::personAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_shown.at(row) : nullptr;
}

int PersonTableModel::rowOf(domain::PersonId id) const
{
    for (int row = 0; row < m_shown.size(); ++row)
        if (m_shown.at(row).id == id)
            return row;
    return -1;
}

int PersonTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int PersonTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool PersonTableModel::isAway(domain::PersonId id) const
{
    const base::Instant now = m_workspace.clock().now();
    const QVector<domain::Absence> absences = m_absences.value(id);
    return std::any_of(absences.cbegin(), absences.cend(),
                       [&](const domain::Absence &a) { return a.from <= now && now < a.to; });
}

// The absence that runs, else the next one.
QString PersonTableModel::absenceText(domain::PersonId id) const
{
    const base::Instant now = m_workspace.clock().now();
    const render::Format format(QTimeZone::systemTimeZone());
    const domain::Absence *next = nullptr;
    const QVector<domain::Absence> absences = m_absences.value(id);
    for (const domain::Absence &absence : absences) {
        if (absence.from <= now && now < absence.to)
            return tr("away until %1").arg(format.day(absence.to));
        if (absence.from > now && (!next || absence.from < next->from))
            next = &absence;
    }
    return next ? tr("away from %1").arg(format.day(next->from)) : QString();
}

QVariant PersonTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Person &person = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        switch (index.column()) {
        case Name:
            return person.name;
        case Organisation:
            return m_organisations.value(person.organisation).name;
        case Reach:
            return person.email.isEmpty() ? person.phone : person.email;
        case Powers:
            return powersText(person.powers);
        case Absence:
            return person.active ? absenceText(person.id) : tr("left");
        default:
            return {};
        }
    case IdRole:
        return person.id.value();
    case SecondRole:
        return index.column() == Name ? person.role : index.column() == Reach && !person.email.isEmpty() ? person.phone : QString();
    case OursRole:
        return m_organisations.value(person.organisation).isOurs;
    case AwayRole:
        return isAway(person.id);
    default:
        return {};
    }
}

QVariant PersonTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Organisation:
        return tr("Organisation");
    case Reach:
        return tr("Reach");
    case Powers:
        return tr("May decide alone");
    case Absence:
        return tr("Absence");
    default:
        return {};
    }
}

}
