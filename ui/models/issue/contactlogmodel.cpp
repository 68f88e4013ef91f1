#include "models/issue/contactlogmodel.h"

#include "render/wording/matrix/forwardwords.h"
#include "render/wording/names.h"
#include "services/issue/issueservice.h"
#include "services/person/personservice.h"
#include "services/workspace/workspace.h"

#include <algorithm>

namespace models {

ContactLogModel::ContactLogModel(services::Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace)
{
    connect(&workspace.feed(), &services::ChangeFeed::changed, this, &ContactLogModel::takeNotice);
}

void ContactLogModel::setIssue(domain::IssueId id)
{
    m_issue = id;
    reload();
}

// An entry is only ever appended, or taken back by undo: anything else starts the list anew.
void ContactLogModel::reload()
{
    QVector<domain::CorrectedEntry> log;
    const int lastStep = rowOf(m_chain.latest());
    m_chain = {};
    if (m_issue.isValid()) {
        const auto read = m_workspace.issues().log(m_issue);
        if (!read)
            Q_EMIT failed(read.error());
        else {
            log = domain::withCorrections(*read);
            m_chain = domain::forwardChain(*read);
        }
    }
    if (const auto people = m_workspace.people().people()) {
        m_people.clear();
        for (const domain::Person &person : *people)
            m_people.insert(person.id, person);
    }
    if (const auto organisations = m_workspace.people().organisations()) {
        m_ours.clear();
        for (const domain::Organisation &organisation : *organisations)
            m_ours.insert(organisation.id, organisation.isOurs);
    }
    const bool appended = !m_log.isEmpty() && log.size() > m_log.size()
                          && std::equal(m_log.cbegin(), m_log.cend(), log.cbegin());
    if (appended) {
        beginInsertRows({}, int(m_log.size()), int(log.size()) - 1);
        m_log = std::move(log);
        endInsertRows();
        if (lastStep >= 0)
            Q_EMIT dataChanged(index(lastStep), index(lastStep)); // it may no longer be the last
    } else {
        beginResetModel();
        m_log = std::move(log);
        endResetModel();
    }
}

void ContactLogModel::takeNotice(const services::ChangeNotice &notice)
{
    if (notice.touches(domain::RecordKind::Contact) || notice.touches(domain::RecordKind::Person))
        reload();
}

int ContactLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_log.size());
}

QVariant ContactLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const domain::CorrectedEntry &corrected = m_log.at(index.row());
    const domain::Contact &contact = corrected.entry;
    switch (role) {
    case Qt::DisplayRole:
        return wholeBody(corrected);
    case Qt::ToolTipRole:
        return corrected.isCorrected() ? formerWords(corrected).toHtmlEscaped() : QString();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1 %2: %3").arg(head(contact), m_format.moment(contact.at), wholeBody(corrected));
    case CorrectedRole:
        return corrected.isCorrected();
    case ContactRole:
        return QVariant::fromValue(contact);
    case OursRole:
        return isOurs(contact);
    case NameRole:
        return nameOf(contact.from);
    case HeadRole:
        return head(contact);
    case MomentRole:
        return QVariant::fromValue(contact.at);
    default:
        return {};
    }
}

void ContactLogModel::unfold(int row)
{
    if (row < 0 || row >= m_log.size() || !m_log.at(row).isCorrected())
        return;
    const domain::ContactId id = m_log.at(row).entry.id;
    if (!m_unfolded.remove(id))
        m_unfolded.insert(id);
    Q_EMIT dataChanged(index(row), index(row));
}

int ContactLogModel::rowOf(domain::ContactId id) const
{
    const auto found = std::find_if(m_log.cbegin(), m_log.cend(), [id](const domain::CorrectedEntry &each) { return each.entry.id == id; });
    return found == m_log.cend() ? -1 : int(found - m_log.cbegin());
}

QString ContactLogModel::formerWords(const domain::CorrectedEntry &corrected) const
{
    QStringList lines;
    for (const QString &former : corrected.former)
        lines << tr("Before: %1").arg(former.isEmpty() ? tr("no words") : former);
    return lines.join(QLatin1Char('\n'));
}

// The words as they read now, with the mark; unfolded, those before too.
QString ContactLogModel::wholeBody(const domain::CorrectedEntry &corrected) const
{
    QStringList lines{body(corrected.entry)};
    if (corrected.isCorrected())
        lines << tr("Corrected %1").arg(m_format.moment(corrected.correctedAt));
    if (m_unfolded.contains(corrected.entry.id))
        lines << formerWords(corrected);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

// What was said, until when, and why where a reason was asked for.
QString ContactLogModel::body(const domain::Contact &contact) const
{
    QStringList lines;
    if (!contact.text.isEmpty())
        lines << contact.text;
    if (m_chain.steps.size() > 1 && contact.id == m_chain.latest())
        lines << tr("The way it took: %1").arg(chainWords());
    if (contact.promisedUntil.isValid())
        lines << tr("Promised until %1").arg(m_format.moment(contact.promisedUntil));
    if (contact.announcedFor.isValid())
        lines << (contact.kind == domain::ContactKind::Announcement ? tr("Announced for %1") : tr("Until %1")).arg(m_format.moment(contact.announcedFor));
    if (contact.kind == domain::ContactKind::Extension)
        lines << tr("Answer by %1").arg(m_format.moment(contact.answerBy));
    if (!contact.reason.isEmpty())
        lines << tr("Reason: %1").arg(contact.reason);
    return lines.join(QLatin1Char('\n'));
}

QString ContactLogModel::chainWords() const
{
    QStringList names;
    for (const domain::PersonId person : m_chain.people())
        names << nameOf(person);
    return render::ForwardWords::chain(names);
}

QString ContactLogModel::nameOf(domain::PersonId id) const
{
    return m_people.value(id).name;
}

bool ContactLogModel::isOurs(const domain::Contact &contact) const
{
    using domain::ContactKind;
    const bool answer = contact.kind == ContactKind::Answered || contact.kind == ContactKind::Acknowledged
                        || contact.kind == ContactKind::HandoffAccepted;
    const auto person = m_people.constFind(contact.from);
    if (person == m_people.constEnd() || !m_ours.contains(person->organisation))
        return !answer;
    return m_ours.value(person->organisation) && !answer;
}

QString ContactLogModel::head(const domain::Contact &contact) const
{
    QStringList names;
    for (const domain::PersonId id : contact.with)
        names << nameOf(id);
    names.removeAll(QString());
    QString kind = render::label(contact.kind);
    if (contact.kind == domain::ContactKind::Answered && contact.outcome != domain::AnswerOutcome::None)
        kind = render::label(contact.kind, contact.outcome);
    if (contact.kind == domain::ContactKind::Feedback && !contact.reason.isEmpty())
        kind = tr("Telling the outcome waived");
    const bool silent = contact.kind == domain::ContactKind::Note || contact.channel == domain::Channel::Other;
    const QString channel = silent ? QString() : render::label(contact.channel);
    if (names.isEmpty())
        return channel.isEmpty() ? kind : tr("%1, %2", "kind of contact, channel").arg(kind, channel);
    const QString to = QLocale().createSeparatedList(names);
    const QString giver = contact.kind == domain::ContactKind::Forwarded ? nameOf(contact.from) : QString();
    if (!giver.isEmpty())
        return channel.isEmpty() ? tr("%1 passed it to %2").arg(giver, to) : tr("%1 passed it to %2, %3", "person, people, channel").arg(giver, to, channel);
    return channel.isEmpty() ? tr("%1 to %2", "kind of contact, people").arg(kind, to)
                             : tr("%1 to %2, %3", "kind of contact, people, channel").arg(kind, to, channel);
}

}
