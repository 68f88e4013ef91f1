#include "models/escalation/definitionmodel.h"

#include "render/wording/names.h"

#include <algorithm>
#include <utility>

namespace models {

void DefinitionModel::setDefinitions(const Definitions &definitions)
{
    if (m_definitions == definitions)
        return;
    m_definitions = definitions;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int DefinitionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_definitions.size());
}

int DefinitionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString DefinitionModel::cellText(const QModelIndex &index) const
{
    const domain::SeverityDefinition &definition = m_definitions[size_t(index.row())];
    switch (index.column()) {
    case Mark:
        return render::label(domain::Severity(index.row()));
    case Name:
        return definition.name;
    case Meaning:
        return definition.definition;
    case UpdateEvery:
        return definition.updateEvery.isZero() ? QString() : domain::toText(definition.updateEvery);
    default:
        return (index.column() == AtOnce ? definition.actImmediately : definition.everyday) ? tr("yes") : tr("no");
    }
}

bool DefinitionModel::read(int column, const QString &text, domain::SeverityDefinition &target, QString &fault) const
{
    switch (column) {
    case Name:
        if (text.isEmpty())
            fault = tr("A severity has a name.");
        else
            target.name = text;
        break;
    case Meaning:
        target.definition = text;
        break;
    case UpdateEvery:
        if (const auto rhythm = text.isEmpty() ? std::optional(domain::Duration()) : domain::durationFromText(text))
            target.updateEvery = *rhythm;
        else
            fault = tr("Not a time. Write 4h, 3d or 24h! (round the clock).");
        break;
    default: {
        const auto is = [&](const QStringList &words) { return words.contains(text, Qt::CaseInsensitive); };
        const bool isOn = is({tr("yes"), QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("x"), QStringLiteral("1")});
        if (!isOn && !is({tr("no"), QStringLiteral("no"), QStringLiteral("false"), QStringLiteral("0"), QString()}))
            fault = tr("Write yes or no; Space ticks and unticks.");
        else
            (column == AtOnce ? target.actImmediately : target.everyday) = isOn;
    }
    }
    return fault.isEmpty();
}

QString DefinitionModel::faultOf(const QModelIndex &index, const QString &text) const
{
    QString fault;
    domain::SeverityDefinition unused;
    return !index.isValid() || index.column() == Mark || read(index.column(), text.trimmed(), unused, fault) ? QString() : fault;
}

QString DefinitionModel::place(const QModelIndex &index) const
{
    return tr("%1, %2", "severity, column")
        .arg(render::label(domain::Severity(index.row())), headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
}

QVector<TypedFault> DefinitionModel::faults() const
{
    QVector<TypedFault> all;
    for (auto fault = m_faults.begin(); fault != m_faults.end(); ++fault) {
        const QModelIndex at = index(fault.key().first, fault.key().second);
        all << TypedFault{place(at), *fault, faultOf(at, *fault), {}, at.row(), at.column()};
    }
    std::sort(all.begin(), all.end(),
              [](const TypedFault &a, const TypedFault &b) { return std::pair(a.row, a.column) < std::pair(b.row, b.column); });
    return all;
}

void DefinitionModel::forgetFaults()
{
    if (std::exchange(m_faults, {}).isEmpty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT faultsChanged();
}

QVariant DefinitionModel::data(const QModelIndex &index, int role) const
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
    case Qt::CheckStateRole:
        return isTick(index.column()) && !hasFault ? QVariant(shown == tr("yes") ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole: {
        const QString said = QStringLiteral("%1: %2").arg(place(index), shown);
        return hasFault ? QStringLiteral("%1. %2").arg(said, faultOf(index, shown)) : said;
    }
    case FaultRole:
        return hasFault ? faultOf(index, *fault) : QString();
    default:
        return {};
    }
}

bool DefinitionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!(flags(index) & Qt::ItemIsEditable) || (role != Qt::EditRole && !(role == Qt::CheckStateRole && isTick(index.column()))))
        return false;
    const bool isTicked = role == Qt::CheckStateRole && value.toInt() == Qt::Checked;
    const QString text = role == Qt::EditRole ? value.toString().trimmed() : isTicked ? tr("yes") : tr("no");
    domain::SeverityDefinition &definition = m_definitions[size_t(index.row())];
    domain::SeverityDefinition target = definition;
    QString fault;
    if (!read(index.column(), text, target, fault)) {
        m_faults.insert({index.row(), index.column()}, text);
        Q_EMIT dataChanged(index, index);
        Q_EMIT faultsChanged();
        return true;
    }
    if (m_faults.remove({index.row(), index.column()}) > 0)
        Q_EMIT faultsChanged();
    m_isChanged = m_isChanged || !(target == definition);
    definition = target;
    Q_EMIT dataChanged(index, index);
    tell();
    return true;
}

void DefinitionModel::endAct()
{
    --m_acts;
    tell();
}

void DefinitionModel::tell()
{
    if (m_acts == 0 && std::exchange(m_isChanged, false))
        Q_EMIT edited();
}

Qt::ItemFlags DefinitionModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    flags.setFlag(Qt::ItemIsEditable, index.column() != Mark);
    flags.setFlag(Qt::ItemIsUserCheckable, isTick(index.column()));
    return flags;
}

QVariant DefinitionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == UpdateEvery)
        return tr("How often those it was escalated to hear from you: 4h, 1d, or nothing");
    if (role == Qt::TextAlignmentRole && isTick(section))
        return int(Qt::AlignCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Mark:
        return tr("Severity");
    case Name:
        return tr("Name");
    case Meaning:
        return tr("Means, in business terms");
    case UpdateEvery:
        return tr("Update every");
    case AtOnce:
        return tr("Act at once");
    default:
        return tr("In the team");
    }
}

}
