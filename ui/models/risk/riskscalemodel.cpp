#include "models/risk/riskscalemodel.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

namespace models {

namespace {

// "250k", "1.5m" or "250 000"; < 0: no amount.
qint64 amountInCents(QString text)
{
    double factor = 1;
    const QChar last = text.isEmpty() ? QChar() : text.back().toLower();
    if (last == QLatin1Char('k') || last == QLatin1Char('m')) {
        factor = last == QLatin1Char('k') ? 1e3 : 1e6;
        text.chop(1);
    }
    bool isNumber = false;
    double amount = QLocale().toDouble(text.remove(QLatin1Char(' ')), &isNumber);
    if (!isNumber)
        amount = QLocale::c().toDouble(text, &isNumber);
    return isNumber && amount >= 0 && amount < 1e12 ? std::llround(amount * factor * 100) : -1;
}

double shareIn(QString text)
{
    bool isNumber = false;
    const double percent = QLocale().toDouble(text.remove(QLatin1Char('%')).trimmed(), &isNumber);
    return isNumber && percent >= 0 && percent <= 100 ? percent / 100 : -1;
}

}

void RiskScaleModel::setMatrix(const domain::RiskMatrix &matrix)
{
    const bool sameShape = matrix.size == m_matrix.size && matrix.project == m_matrix.project && rowCount() > 0;
    if (!sameShape)
        beginResetModel();
    m_matrix = matrix;
    m_matrix.probabilityUpTo.resize(matrix.size);
    m_matrix.impactUpToCents.resize(matrix.size);
    if (sameShape) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    const bool hadFaults = !std::exchange(m_faults, {}).isEmpty();
    endResetModel();
    if (hadFaults)
        Q_EMIT faultsChanged();
}

int RiskScaleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.probabilityNames.size());
}

int RiskScaleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString RiskScaleModel::cellText(const QModelIndex &index) const
{
    const int row = index.row();
    switch (index.column()) {
    case Class:
        return QString::number(row + 1);
    case ProbabilityName:
        return m_matrix.probabilityNames.value(row);
    case ProbabilityUpTo:
        return QStringLiteral("%1 %").arg(QLocale().toString(m_matrix.probabilityUpTo.value(row) * 100, 'g', 4));
    case ImpactName:
        return m_matrix.impactNames.value(row);
    default:
        return QLocale().toString(m_matrix.impactUpToCents.value(row) / 100);
    }
}

bool RiskScaleModel::read(const QModelIndex &index, const QString &text, domain::RiskMatrix &target, QString &fault) const
{
    const int row = index.row();
    switch (index.column()) {
    case ProbabilityName:
    case ImpactName:
        if (text.isEmpty())
            fault = tr("A class has a name.");
        else
            (index.column() == ImpactName ? target.impactNames : target.probabilityNames)[row] = text;
        break;
    case ProbabilityUpTo: {
        const double share = shareIn(text);
        if (share < 0 || (row > 0 && share < m_matrix.probabilityUpTo.value(row - 1)))
            fault = share < 0 ? tr("Not a share. Write 0 to 100 %.") : tr("Lower than the class before it.");
        else
            target.probabilityUpTo[row] = share;
        break;
    }
    case ImpactUpTo: {
        const qint64 cents = amountInCents(text);
        if (cents < 0 || (row > 0 && cents < m_matrix.impactUpToCents.value(row - 1)))
            fault = cents < 0 ? tr("Not an amount. Write 250000, 250k or 1.5m.") : tr("Lower than the class before it.");
        else
            target.impactUpToCents[row] = cents;
        break;
    }
    default:
        return false;
    }
    return fault.isEmpty();
}

QString RiskScaleModel::faultOf(const QModelIndex &index, const QString &text) const
{
    QString fault;
    domain::RiskMatrix unused = m_matrix;
    return index.isValid() && read(index, text.trimmed(), unused, fault) ? QString() : fault;
}

QVector<TypedFault> RiskScaleModel::faults() const
{
    QVector<TypedFault> all;
    for (auto fault = m_faults.begin(); fault != m_faults.end(); ++fault) {
        const QModelIndex at = index(fault.key().first, fault.key().second);
        const QString column = headerData(at.column() == ImpactUpTo ? ImpactName : at.column() == ProbabilityUpTo ? ProbabilityName : Column(at.column()), Qt::Horizontal, Qt::DisplayRole).toString();
        all << TypedFault{tr("%1, class %2", "probability or impact").arg(column).arg(at.row() + 1), *fault, faultOf(at, *fault), {}, at.row(), at.column()};
    }
    std::sort(all.begin(), all.end(), [](const TypedFault &a, const TypedFault &b) { return std::pair(a.row, a.column) < std::pair(b.row, b.column); });
    return all;
}

QVariant RiskScaleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto fault = m_faults.constFind({index.row(), index.column()});
    const bool hasFault = fault != m_faults.constEnd();
    const QString shown = hasFault ? *fault : cellText(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return shown;
    case Qt::TextAlignmentRole:
        return index.column() == ProbabilityName || index.column() == ImpactName ? QVariant() : QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter));
    case Qt::AccessibleTextRole:
        return tr("%1 of class %2: %3").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString()).arg(index.row() + 1).arg(shown);
    case FaultRole:
        return hasFault ? faultOf(index, *fault) : QString();
    default:
        return {};
    }
}

bool RiskScaleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString text = value.toString().trimmed();
    QString fault;
    domain::RiskMatrix target = m_matrix;
    if (!read(index, text, target, fault)) {
        m_faults.insert({index.row(), index.column()}, text);
        Q_EMIT dataChanged(index, index);
        Q_EMIT faultsChanged();
        return true;
    }
    if (m_faults.remove({index.row(), index.column()}) > 0)
        Q_EMIT faultsChanged();
    m_isChanged = m_isChanged || !(target == m_matrix);
    m_matrix = target;
    Q_EMIT dataChanged(index, index);
    tell();
    return true;
}

void RiskScaleModel::endAct()
{
    --m_acts;
    tell();
}

void RiskScaleModel::tell()
{
    if (m_acts == 0 && std::exchange(m_isChanged, false))
        Q_EMIT edited();
}

Qt::ItemFlags RiskScaleModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == Class ? flags : flags | Qt::ItemIsEditable;
}

QVariant RiskScaleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Class:
        return tr("Class");
    case ProbabilityName:
        return tr("Probability");
    case ImpactName:
        return tr("Impact");
    default:
        return tr("Up to");
    }
}

}
