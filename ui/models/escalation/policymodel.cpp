#include "models/escalation/policymodel.h"

#include "models/escalation/typednumber.h"
#include "render/wording/names.h"

#include <algorithm>
#include <utility>

namespace models {

namespace {

constexpr int kMostReminders = 9;

// "3", "25 %"; below 0: no number within the bounds.
int numberIn(const QString &text, int most)
{
    const std::optional<int> number = typedNumber(text);
    return number && *number >= 0 && *number <= most ? *number : -1;
}

}

PolicyModel::PolicyModel(LadderModel &ladder) : QAbstractTableModel(&ladder), m_ladder(ladder)
{
    connect(&ladder, &LadderModel::modelReset, this, &PolicyModel::tellAll);
    connect(&ladder, &LadderModel::headerDataChanged, this, &PolicyModel::tellAll); // the matrix came anew
}

void PolicyModel::tellAll()
{
    if (std::exchange(m_project, m_ladder.matrix().project) != m_ladder.matrix().project && !std::exchange(m_faults, {}).isEmpty())
        Q_EMIT faultsChanged();
    Q_EMIT dataChanged(index(0, 0), index(RowCount - 1, ColumnCount - 1));
}

const domain::EscalationPath *PolicyModel::path() const
{
    return std::as_const(m_ladder).path();
}

void PolicyModel::compareWith(const std::optional<domain::Matrix> &other)
{
    m_other = other;
    tellAll();
}

int PolicyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(RowCount);
}

int PolicyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString PolicyModel::name(int row) const
{
    switch (row) {
    case Start:
        return tr("Starts at level");
    case Reminders:
        return tr("Reminders");
    case Grace:
        return tr("Grace");
    default:
        return tr("Heads-up");
    }
}

QString PolicyModel::second(int row) const
{
    switch (row) {
    case Start:
        return tr("the first level asked");
    case Reminders:
        return tr("before the next level");
    case Grace:
        return tr("after each reminder, share of the response time");
    default:
        return tr("to the level asked, before the next one: 1d, or none");
    }
}

QString PolicyModel::text(int row, const domain::SeverityPolicy &policy)
{
    switch (row) {
    case Start:
        return QString::number(policy.startLevel);
    case Reminders:
        return QString::number(policy.reminders);
    case Grace:
        return QStringLiteral("%1 %").arg(policy.gracePercent);
    default:
        return policy.headsUp.isZero() ? tr("none") : domain::toText(policy.headsUp);
    }
}

bool PolicyModel::read(int row, const QString &text, domain::SeverityPolicy &policy, QString &fault) const
{
    switch (row) {
    case Start: {
        const int top = path() ? path()->topLevel() : 0;
        const int level = numberIn(text, top);
        if (level >= 1)
            policy.startLevel = level;
        else
            fault = tr("No such level. Write 1 to %1.").arg(top);
        return level >= 1;
    }
    case Reminders: {
        const int number = numberIn(text, kMostReminders);
        if (number >= 0)
            policy.reminders = number;
        else
            fault = tr("Not a number of reminders. Write 0 to 9.");
        return number >= 0;
    }
    case Grace: {
        const int percent = numberIn(text, 100);
        if (percent >= 0)
            policy.gracePercent = percent;
        else
            fault = tr("Not a share. Write 0 to 100 %.");
        return percent >= 0;
    }
    default:
        break;
    }
    const bool isNone = text.isEmpty() || text == QLatin1String("0") || text.compare(tr("none"), Qt::CaseInsensitive) == 0;
    const auto window = isNone ? std::optional(domain::Duration::days(0)) : domain::durationFromText(text);
    if (window)
        policy.headsUp = *window;
    else
        fault = tr("Not a time. Write 4h, 1d or none.");
    return window.has_value();
}

QString PolicyModel::faultOf(const QModelIndex &index, const QString &text) const
{
    QString fault;
    domain::SeverityPolicy unused;
    return !index.isValid() || read(index.row(), text.trimmed(), unused, fault) ? QString() : fault;
}

QVector<TypedFault> PolicyModel::faults() const
{
    QVector<TypedFault> all;
    for (const domain::EscalationPath &each : m_ladder.matrix().paths) {
        const Faults of = m_faults.value(each.key);
        const qsizetype first = all.size();
        for (auto fault = of.begin(); fault != of.end(); ++fault) {
            const auto [row, column] = fault.key();
            const QString place = tr("%1, %2", "row, severity").arg(name(row), render::label(domain::Severity(column - FirstSeverity)));
            all << TypedFault{place, fault->text, fault->why, each.key, row, column};
        }
        std::sort(all.begin() + first, all.end(), [](const TypedFault &a, const TypedFault &b) { return std::pair(a.row, a.column) < std::pair(b.row, b.column); });
    }
    return all;
}

QVariant PolicyModel::data(const QModelIndex &index, int role) const
{
    if (!path() || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool isName = index.column() == Name;
    const auto severity = size_t(std::max(0, index.column() - FirstSeverity));
    const Faults faults = m_faults.value(m_ladder.pathKey());
    const auto fault = faults.constFind({index.row(), index.column()});
    const bool hasFault = fault != faults.constEnd();
    const QString shown = isName ? name(index.row()) : hasFault ? fault->text : text(index.row(), path()->policies[severity]);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return shown;
    case Qt::TextAlignmentRole:
        return isName ? QVariant() : QVariant(Qt::AlignCenter);
    case Qt::AccessibleTextRole: {
        const QString said = isName ? QStringLiteral("%1, %2").arg(shown, second(index.row()))
                                    : tr("%1, %2: %3").arg(name(index.row()), render::label(domain::Severity(severity)), shown);
        return hasFault ? QStringLiteral("%1. %2").arg(said, fault->why) : said;
    }
    case SecondRole:
        return isName ? second(index.row()) : QString();
    case FaultRole:
        return hasFault ? fault->why : QString();
    case MarkRole: {
        const domain::EscalationPath *before = m_other && !isName ? m_other->path(m_ladder.pathKey()) : nullptr;
        return before && text(index.row(), before->policies[severity]) != shown;
    }
    default:
        return {};
    }
}

bool PolicyModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !path() || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const auto severity = size_t(index.column() - FirstSeverity);
    const QString typed = value.toString().trimmed();
    domain::SeverityPolicy policy = path()->policies[severity];
    QString fault;
    if (!read(index.row(), typed, policy, fault)) {
        m_faults[m_ladder.pathKey()].insert({index.row(), index.column()}, {typed, fault});
        Q_EMIT dataChanged(index, index);
        Q_EMIT faultsChanged();
        return true;
    }
    if (m_faults[m_ladder.pathKey()].remove({index.row(), index.column()}) > 0)
        Q_EMIT faultsChanged();
    m_ladder.change(tr("%1 of %2").arg(render::inSentence(name(index.row())), render::label(domain::Severity(severity))),
                    [&](domain::EscalationPath &edited) { edited.policies[severity] = policy; });
    Q_EMIT dataChanged(index, index);
    return true;
}

Qt::ItemFlags PolicyModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == Name ? flags : flags | Qt::ItemIsEditable;
}

}
