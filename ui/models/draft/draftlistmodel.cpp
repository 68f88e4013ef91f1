#include "models/draft/draftlistmodel.h"

#include "render/wording/names.h"
#include "services/draft/draftservice.h"
#include "services/issue/issueservice.h"
#include "services/workspace/workspace.h"

#include <algorithm>

namespace models {

namespace {

// The shipped templates come in several languages: those of the one that drafts are written in, and one's own.
QVector<domain::DraftTemplate> inOneLanguage(const QVector<domain::DraftTemplate> &all, const QString &wanted)
{
    QVector<domain::DraftTemplate> chosen;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(chosen),
                 [&](const domain::DraftTemplate &t) { return !t.shipped || t.language == wanted; });
    return chosen;
}

}

DraftListModel::DraftListModel(services::Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace)
{
    connect(&workspace.feed(), &services::ChangeFeed::changed, this, [this](const services::ChangeNotice &notice) {
        if (notice.touches(domain::RecordKind::Draft) || notice.touches(domain::RecordKind::Template) || notice.touches(domain::RecordKind::Setting))
            reload();
    });
}

void DraftListModel::setProject(domain::ProjectId project)
{
    m_project = project;
    reload();
}

void DraftListModel::setFilter(const QString &words)
{
    m_filter = words.trimmed();
    arrange();
}

void DraftListModel::reload()
{
    m_drafts.clear();
    m_templates.clear();
    auto templates = m_workspace.drafts().templates();
    if (!templates)
        Q_EMIT failed(templates.error());
    else
        m_templates = inOneLanguage(*templates, m_workspace.drafts().language().value_or(QStringLiteral("en")));
    const auto drafts = m_workspace.drafts().all(m_project);
    if (!drafts) {
        Q_EMIT failed(drafts.error());
    } else {
        QVector<domain::IssueId> ids;
        for (const domain::Draft &draft : *drafts)
            ids << draft.issue;
        QHash<domain::IssueId, QString> keys;
        if (const auto rows = m_workspace.issues().rows(ids))
            for (const storage::IssueRow &row : *rows)
                keys.insert(row.id, row.key);
        for (const domain::Draft &draft : *drafts)
            if (draft.state == domain::DraftState::Open)
                m_drafts << Row{Kind::Draft, draft.id.value(), draft.subject, keys.value(draft.issue)};
    }
    arrange();
}

void DraftListModel::arrange()
{
    QVector<Row> rows;
    add(rows, tr("Open drafts"), m_drafts);
    for (const auto stage : {domain::DraftStage::Ask, domain::DraftStage::Remind, domain::DraftStage::HeadsUp,
                             domain::DraftStage::Escalate, domain::DraftStage::Inform, domain::DraftStage::Close}) {
        QVector<Row> members;
        for (int i = 0; i < m_templates.size(); ++i)
            if (m_templates.at(i).stage == stage)
                members << Row{Kind::Template, i + 1, m_templates.at(i).name,
                               m_templates.at(i).shipped ? QString() : tr("own")};
        add(rows, render::label(stage), members);
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void DraftListModel::add(QVector<Row> &rows, const QString &heading, const QVector<Row> &members) const
{
    QVector<Row> shown;
    for (const Row &row : members)
        if (m_filter.isEmpty() || row.text.contains(m_filter, Qt::CaseInsensitive)
            || row.second.contains(m_filter, Qt::CaseInsensitive))
            shown << row;
    if (shown.isEmpty())
        return;
    rows << Row{Kind::Heading, 0, heading, {}};
    rows << shown;
}

int DraftListModel::rowOf(Kind kind, qint64 id) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows.at(row).kind == kind && m_rows.at(row).id == id)
            return row;
    return -1;
}

const domain::DraftTemplate *DraftListModel::templateAt(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).kind != Kind::Template)
        return nullptr;
    return &m_templates.at(int(m_rows.at(row).id) - 1);
}

int DraftListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DraftListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case KindRole:
        return int(row.kind);
    case IdRole:
        return row.id;
    case SecondRole:
        return row.second;
    default:
        return {};
    }
}

Qt::ItemFlags DraftListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).kind == Kind::Heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

}
