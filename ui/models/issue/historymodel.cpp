#include "models/issue/historymodel.h"

#include "domain/record/names.h"
#include "models/issue/fieldwords.h"
#include "render/wording/names.h"
#include "services/history/historyservice.h"
#include "services/workspace/workspace.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace models {

HistoryModel::HistoryModel(services::Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace)
{
    connect(&workspace.feed(), &services::ChangeFeed::changed, this, [this](const services::ChangeNotice &) { reload(); });
}

void HistoryModel::setIssue(domain::IssueId id)
{
    m_issue = id;
    reload();
}

void HistoryModel::reload()
{
    QVector<storage::HistoryEntry> entries;
    if (m_issue.isValid()) {
        auto read = m_workspace.history().ofIssue(m_issue.value());
        if (!read)
            Q_EMIT failed(read.error());
        else
            entries = std::move(*read);
    }
    m_words.read(m_workspace, m_issue);
    const int more = int(entries.size() - m_entries.size());
    const bool prepended = more > 0 && !m_entries.isEmpty() && entries.at(more).id == m_entries.first().id
                           && entries.last().id == m_entries.last().id;
    if (prepended) {
        beginInsertRows({}, 0, more - 1);
        m_entries = std::move(entries);
        endInsertRows();
    } else if (more != 0 || entries.isEmpty() || entries.first().id != m_entries.first().id) {
        beginResetModel();
        m_entries = std::move(entries);
        endResetModel();
    }
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const storage::HistoryEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return sentence(entry);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3", "moment, author, change").arg(m_format.moment(entry.at), entry.author, sentence(entry));
    case MomentRole:
        return QVariant::fromValue(entry.at);
    case AuthorRole:
        return entry.author;
    case DayStartRole:
        return index.row() == 0
               || m_entries.at(index.row() - 1).at.toDateTime().toLocalTime().date()
                      != entry.at.toDateTime().toLocalTime().date();
    default:
        return {};
    }
}

// An action as one thing, where its fields alone would be told.
QString HistoryModel::actionSentence(const storage::HistoryEntry &entry) const
{
    const QStringList parts = entry.field.split(u'.');
    if (parts.size() != 3 || parts.first() != QLatin1String("actions"))
        return {};
    if (parts.last() == QLatin1String("text") && entry.before.isEmpty())
        return tr("Action %1 added: %2").arg(parts.at(1), m_words.value(entry.field, entry.after));
    if (parts.last() == QLatin1String("text") && entry.after.isEmpty())
        return tr("Action %1 taken off: %2").arg(parts.at(1), m_words.value(entry.field, entry.before));
    if (parts.last() == QLatin1String("doneAt") && entry.before.isEmpty())
        return tr("Action %1 done").arg(parts.at(1));
    if (parts.last() == QLatin1String("doneAt") && entry.after.isEmpty())
        return tr("Action %1 open again").arg(parts.at(1));
    return {};
}

QString HistoryModel::sentence(const storage::HistoryEntry &entry) const
{
    using storage::EntryKind;
    const bool isContact = entry.record.kind == domain::RecordKind::Contact;
    const bool isDraft = entry.record.kind == domain::RecordKind::Draft;
    if (entry.kind == EntryKind::Imported)
        return tr("Imported");
    if (entry.kind == EntryKind::Created || entry.kind == EntryKind::Removed) {
        const bool created = entry.kind == EntryKind::Created;
        if (isContact) {
            const QJsonObject contact
                = QJsonDocument::fromJson((created ? entry.after : entry.before).toUtf8()).object();
            const auto kind = domain::valueOf<domain::ContactKind>(contact.value(QStringLiteral("kind")).toString());
            const QString word = render::label(kind.value_or(domain::ContactKind::Note));
            return created ? tr("Logged: %1").arg(word) : tr("Taken back: %1").arg(word);
        }
        if (entry.record.kind == domain::RecordKind::Attachment) {
            const QString file = QJsonDocument::fromJson((created ? entry.after : entry.before).toUtf8()).object().value(QStringLiteral("name")).toString();
            return created ? tr("File added: %1").arg(file) : tr("File removed: %1").arg(file);
        }
        if (isDraft)
            return created ? tr("Draft written") : tr("Draft removed");
        return created ? tr("Raised") : tr("Removed");
    }
    if (const QString action = actionSentence(entry); !action.isEmpty())
        return action;
    const QString field = isDraft ? tr("Draft, %1").arg(render::inSentence(fieldWord(entry.field))) : m_words.field(entry.field);
    const QString before = m_words.value(entry.field, entry.before);
    const QString after = m_words.value(entry.field, entry.after);
    if (entry.before.isEmpty())
        return tr("%1 set to %2").arg(field, after);
    if (entry.after.isEmpty())
        return tr("%1 cleared, it was %2").arg(field, before);
    return tr("%1 changed from %2 to %3").arg(field, before, after);
}

}
