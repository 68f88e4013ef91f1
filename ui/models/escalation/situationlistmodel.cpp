#include "models/escalation/situationlistmodel.h"

#include "render/escalation/situationwords.h"
#include "render/wording/matrix/listwords.h"
#include "services/changefeed.h"
#include "services/situation/situationservice.h"
#include "services/workspace/workspace.h"

#include <QMimeData>

#include <algorithm>

namespace models {

namespace {

const auto kSituationMime = QStringLiteral("application/x-rung-situation");

// "safety, impact 5, urgency 5, escalate"
QString summaryOf(const domain::ListedSituation &situation)
{
    QStringList parts;
    if (!situation.category.isEmpty())
        parts << situation.category;
    if (situation.impact > 0)
        parts << SituationListModel::tr("impact %1").arg(situation.impact);
    if (situation.urgency > 0)
        parts << SituationListModel::tr("urgency %1").arg(situation.urgency);
    return render::listed(parts << render::escalationMark(situation));
}

}

SituationListModel::SituationListModel(services::Workspace &workspace, QObject *parent) : QAbstractListModel(parent), m_workspace(workspace)
{
    connect(&workspace.feed(), &services::ChangeFeed::changed, this, [this](const services::ChangeNotice &notice) {
        using domain::RecordKind;
        if (notice.everything || notice.touches(RecordKind::Situation) || notice.touches(RecordKind::Matrix) || notice.touches(RecordKind::Project))
            reload();
    });
}

void SituationListModel::setProject(domain::ProjectId project)
{
    m_project = project;
    reload();
}

// Rows that stay only change, so that a selection survives an edit.
void SituationListModel::reload()
{
    if (!m_project.isValid())
        return;
    const services::SituationService service(m_workspace);
    const auto situations = service.all(m_project);
    const auto findings = service.check(m_project);
    if (!situations || !findings) {
        Q_EMIT failed(situations ? findings.error() : situations.error());
        return;
    }
    m_findings = *findings;
    const auto isSame = [](const auto &a, const auto &b) { return a.id == b.id; };
    if (std::equal(m_situations.begin(), m_situations.end(), situations->begin(), situations->end(), isSame)) {
        m_situations = *situations;
        if (!m_situations.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_situations.size()) - 1));
    } else {
        beginResetModel();
        m_situations = *situations;
        endResetModel();
    }
    Q_EMIT refreshed();
}

int SituationListModel::rowOf(domain::SituationId id) const
{
    for (int row = 0; row < m_situations.size(); ++row)
        if (m_situations.at(row).id == id)
            return row;
    return -1;
}

const domain::ListedSituation *SituationListModel::situationAt(int row) const
{
    return row >= 0 && row < m_situations.size() ? &m_situations.at(row) : nullptr;
}

QVector<domain::SituationCheck> SituationListModel::findingsOf(domain::SituationId id) const
{
    QVector<domain::SituationCheck> checks;
    for (const domain::SituationFinding &finding : m_findings)
        if (finding.situation == id)
            checks << finding.check;
    return checks;
}

int SituationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_situations.size());
}

QVariant SituationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const domain::ListedSituation &situation = m_situations.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return QStringLiteral("%1  %2").arg(situation.rank).arg(situation.name);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QStringLiteral("%1: %2").arg(data(index, Qt::DisplayRole).toString(), summaryOf(situation));
    case IdRole:
        return situation.id.value();
    case EverydayRole:
        return situation.everyday;
    case SummaryRole:
        return summaryOf(situation);
    default:
        return {};
    }
}

Qt::ItemFlags SituationListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags | Qt::ItemIsDropEnabled; // between entries
}

QStringList SituationListModel::mimeTypes() const
{
    return {kSituationMime};
}

QMimeData *SituationListModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *mime = new QMimeData; // Qt takes it
    mime->setData(kSituationMime, QByteArray::number(indexes.first().data(IdRole).toLongLong()));
    return mime;
}

bool SituationListModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent)
{
    const domain::SituationId id(data->data(kSituationMime).toLongLong());
    const int from = rowOf(id);
    if (action != Qt::MoveAction || from < 0 || parent.isValid())
        return false;
    const int before = row < 0 ? rowCount() : row;
    Q_EMIT moveWanted(id, before > from ? before : before + 1);
    return false; // the catalogue is read again: no row is to be taken away by the view
}

}
