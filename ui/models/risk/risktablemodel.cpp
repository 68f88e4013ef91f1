#include "models/risk/risktablemodel.h"

#include "render/wording/format.h"
#include "render/wording/names.h"
#include "services/person/personservice.h"
#include "services/project/projectservice.h"
#include "services/risk/riskservice.h"
#include "services/workspace/workspace.h"

#include <algorithm>
#include <cmath>

namespace models {

using domain::Risk;

namespace {
constexpr qint64 kCentsPerThousand = 100'000;
}

RiskTableModel::RiskTableModel(services::Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
    connect(&workspace.feed(), &services::ChangeFeed::changed, this, [this](const services::ChangeNotice &notice) {
        using domain::RecordKind;
        if (notice.touches(RecordKind::Risk) || notice.touches(RecordKind::RiskMatrix)
            || notice.touches(RecordKind::Organisation) || notice.touches(RecordKind::Project))
            reload();
    });
}

void RiskTableModel::setProject(domain::ProjectId project)
{
    m_project = project;
    reload();
}

void RiskTableModel::setFilter(const Filter &filter)
{
    m_filter = filter;
    arrange();
}

const domain::RiskPosition &RiskTableModel::present(const Risk &risk)
{
    return risk.residual.probabilityScore > 0 && risk.residual.impactScore > 0 ? risk.residual : risk.inherent;
}

domain::RiskRating RiskTableModel::ratingOf(const Risk &risk) const
{
    return m_matrix.rating(present(risk).probabilityScore, present(risk).impactScore);
}

void RiskTableModel::reload()
{
    m_all.clear();
    auto risks = m_workspace.risks().all(m_project);
    if (!risks)
        Q_EMIT failed(risks.error());
    else
        m_all = std::move(*risks);
    domain::ProjectId project = m_project;
    if (const auto projects = m_workspace.projects().all(); projects && !projects->isEmpty()) {
        if (!project.isValid())
            project = projects->first().id;
        for (const domain::Project &candidate : *projects)
            if (candidate.id == project)
                m_currency = candidate.currency;
    }
    if (const auto matrix = m_workspace.risks().matrix(project))
        m_matrix = *matrix;
    if (const auto organisations = m_workspace.people().organisations())
        for (const domain::Organisation &organisation : *organisations)
            m_parties.insert(organisation.id, organisation.name);
    arrange();
}

void RiskTableModel::arrange()
{
    const auto matches = [this](const Risk &risk) {
        const auto in = [](const auto &wanted, const auto &value) { return wanted.isEmpty() || wanted.contains(value); };
        const bool text = m_filter.text.isEmpty() || risk.title.contains(m_filter.text, Qt::CaseInsensitive)
                          || risk.key.contains(m_filter.text, Qt::CaseInsensitive)
                          || m_parties.value(risk.counterparty).contains(m_filter.text, Qt::CaseInsensitive);
        return text && in(m_filter.statuses, risk.status) && in(m_filter.ratings, ratingOf(risk))
               && in(m_filter.owners, risk.owner);
    };
    QVector<Risk> shown;
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(shown), matches);
    const auto less = [this](const Risk &a, const Risk &b) {
        switch (m_sortColumn) {
        case Title:
            return QString::localeAwareCompare(a.title, b.title) < 0;
        case Chance:
            return present(a).probability < present(b).probability;
        case Impact:
            return present(a).impactMoney.cents < present(b).impactMoney.cents;
        case Response:
            return a.response < b.response;
        default:
            if (ratingOf(a) != ratingOf(b))
                return ratingOf(a) < ratingOf(b);
            return present(a).exposureCents() < present(b).exposureCents();
        }
    };
    std::stable_sort(shown.begin(), shown.end(), [&](const Risk &a, const Risk &b) {
        return m_sortOrder == Qt::AscendingOrder ? less(a, b) : less(b, a);
    });
    const auto sameIds = [](const Risk &a, const Risk &b) { return a.id == b.id; };
    const bool sameOrder = std::equal(shown.cbegin(), shown.cend(), m_shown.cbegin(), m_shown.cend(), sameIds);
    if (sameOrder && !shown.isEmpty()) {
        m_shown = std::move(shown);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

void RiskTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
}

const Risk *RiskTableModel::riskAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_shown.at(row) : nullptr;
}

int RiskTableModel::rowOf(domain::RiskId id) const
{
    for (int row = 0; row < m_shown.size(); ++row)
        if (m_shown.at(row).id == id)
            return row;
    return -1;
}

int RiskTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int RiskTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RiskTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Risk &risk = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return display(risk, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Chance || index.column() == Impact
                   ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter)
                   : QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    case IdRole:
        return risk.id.value();
    case SecondRole: {
        QStringList second{risk.key};
        if (!m_parties.value(risk.counterparty).isEmpty())
            second << m_parties.value(risk.counterparty);
        return second.join(QStringLiteral("  "));
    }
    case RatingRole:
        return int(ratingOf(risk));
    default:
        return {};
    }
}

QVariant RiskTableModel::display(const Risk &risk, int column) const
{
    const domain::RiskPosition &position = present(risk);
    const render::Format format;
    switch (column) {
    case Title:
        return risk.title;
    case Chance:
        return format.percent(int(std::lround(position.probability * 100)));
    case Impact:
        return position.impactMoney.isZero()
                   ? QString()
                   : tr("%1 k", "thousands of money").arg(format.number((position.impactMoney.cents + kCentsPerThousand / 2) / kCentsPerThousand));
    case Rating:
        return render::label(ratingOf(risk));
    case Response:
        return risk.status == domain::RiskStatus::Open ? render::label(risk.response) : render::label(risk.status);
    default:
        return {};
    }
}

QVariant RiskTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Chance || section == Impact ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter)
                                                      : QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Risk");
    case Chance:
        return tr("Chance");
    case Impact:
        return m_currency;
    case Rating:
        return tr("Rating");
    case Response:
        return tr("Response");
    default:
        return {};
    }
}

}
