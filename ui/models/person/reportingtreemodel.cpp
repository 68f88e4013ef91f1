#include "models/person/reportingtreemodel.h"

#include "services/person/personservice.h"
#include "services/workspace/workspace.h"

#include <QMimeData>
#include <QSet>

namespace models {

using domain::Person;
using domain::PersonId;

namespace {

const auto kPersonMime = QStringLiteral("application/x-rung-person");

// Whether the line upwards from here ends; a file from elsewhere may hold a circle.
bool endsAtTheTop(PersonId id, const QHash<PersonId, Person> &people)
{
    QSet<PersonId> seen;
    while (people.contains(id)) {
        if (seen.contains(id))
            return false;
        seen.insert(id);
        id = people.value(id).reportsTo;
    }
    return true;
}

}

ReportingTreeModel::ReportingTreeModel(services::Workspace &workspace, QObject *parent)
    : QAbstractItemModel(parent), m_workspace(workspace)
{
    connect(&workspace.feed(), &services::ChangeFeed::changed, this, [this](const services::ChangeNotice &notice) {
        if (notice.touches(domain::RecordKind::Person))
            reload();
    });
}

void ReportingTreeModel::reload()
{
    const auto people = m_workspace.people().people();
    if (!people) {
        Q_EMIT refused(people.error());
        return;
    }
    beginResetModel();
    m_people.clear();
    m_reports.clear();
    for (const Person &person : *people)
        m_people.insert(person.id, person);
    for (const Person &person : *people) // by name, as the service gives them
        m_reports[superiorOf(person.id)] << person.id;
    endResetModel();
}

// The invalid id at the top, and for whoever stands in a circle.
PersonId ReportingTreeModel::superiorOf(PersonId id) const
{
    const PersonId superior = m_people.value(id).reportsTo;
    return m_people.contains(superior) && endsAtTheTop(id, m_people) ? superior : PersonId();
}

const Person *ReportingTreeModel::personOf(const QModelIndex &index) const
{
    const auto found = m_people.constFind(PersonId(qint64(index.internalId())));
    return index.isValid() && found != m_people.constEnd() ? &*found : nullptr;
}

QModelIndex ReportingTreeModel::indexOf(PersonId id) const
{
    const qsizetype row = m_people.contains(id) ? m_reports.value(superiorOf(id)).indexOf(id) : -1;
    return row < 0 ? QModelIndex() : createIndex(int(row), 0, quintptr(id.value()));
}

QModelIndex ReportingTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const PersonId superior = parent.isValid() ? PersonId(qint64(parent.internalId())) : PersonId();
    return createIndex(row, column, quintptr(m_reports.value(superior).at(row).value()));
}

QModelIndex ReportingTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(superiorOf(PersonId(qint64(index.internalId())))) : QModelIndex();
}

int ReportingTreeModel::rowCount(const QModelIndex &parent) const
{
    const PersonId superior = parent.isValid() ? PersonId(qint64(parent.internalId())) : PersonId();
    return int(m_reports.value(superior).size());
}

QVariant ReportingTreeModel::data(const QModelIndex &index, int role) const
{
    const Person *person = personOf(index);
    if (!person)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return person->role.isEmpty() ? person->name : tr("%1, %2", "name, role").arg(person->name, person->role);
    case IdRole:
        return person->id.value();
    case SecondRole:
        return person->role;
    default:
        return {};
    }
}

Qt::ItemFlags ReportingTreeModel::flags(const QModelIndex &index) const
{
    // Dropped beside everybody: nobody stated.
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled
                           : Qt::ItemIsDropEnabled;
}

QStringList ReportingTreeModel::mimeTypes() const
{
    return {kPersonMime};
}

QMimeData *ReportingTreeModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(kPersonMime, QByteArray::number(qint64(indexes.first().internalId())));
    return data;
}

bool ReportingTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int, int, const QModelIndex &parent)
{
    const auto moved = m_people.constFind(PersonId(data->data(kPersonMime).toLongLong()));
    if (action != Qt::MoveAction || moved == m_people.constEnd())
        return false;
    Person person = *moved;
    person.reportsTo = parent.isValid() ? PersonId(qint64(parent.internalId())) : PersonId();
    if (person.reportsTo == moved->reportsTo)
        return false;
    if (const auto saved = m_workspace.people().save(person); !saved)
        Q_EMIT refused(saved.error());
    return false; // the change notice moves the row; the view has nothing to remove
}

}
