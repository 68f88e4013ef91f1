// What the cells of IssueTableModel say.
#include "models/issue/issuetablemodel.h"

#include "domain/issue/customvalues.h"
#include "render/wording/names.h"

namespace models {

namespace {

constexpr int kQuietDays = 5;   // as long as a working week
constexpr int kOldDays = 14;
constexpr int kNamedMissing = 2; // in a row; the rest is counted

constexpr const char *kColumnNames[] = {"severity", "key", "title", "status", "owner", "counterparty", "level", "nextStep", "until", "needBy", "changed",
                                        "category", "path", "raised", "age", "originator", "labels", "costPerDay", "quiet", "completeness"};
static_assert(std::size(kColumnNames) == IssueTableModel::ColumnCount);

base::Instant momentOf(const storage::IssueRow &row, int column)
{
    switch (column) {
    case IssueTableModel::Until:
        return row.until;
    case IssueTableModel::NeedBy:
        return row.needBy;
    case IssueTableModel::Changed:
        return row.changedAt;
    case IssueTableModel::Raised:
        return row.raisedAt;
    default:
        return {};
    }
}

}

void IssueTableModel::setOwnFields(const QVector<domain::CustomField> &fields)
{
    if (fields == m_own)
        return;
    if (!m_own.isEmpty()) {
        beginRemoveColumns({}, ColumnCount, columnCount() - 1);
        m_own.clear();
        endRemoveColumns();
    }
    if (!fields.isEmpty()) {
        beginInsertColumns({}, ColumnCount, ColumnCount + int(fields.size()) - 1);
        m_own = fields;
        endInsertColumns();
    }
    if (m_query.sort == storage::IssueSort::Own && sortColumn() < 0) { // the field it was in order by is gone
        m_query.sort = storage::IssueSort::Severity;
        m_query.descending = false;
        m_requery.start();
    }
}

const domain::CustomField *IssueTableModel::ownField(int column) const
{
    return column >= ColumnCount && column < columnCount() ? &m_own.at(column - ColumnCount) : nullptr;
}

QString IssueTableModel::columnName(int column) const
{
    const domain::CustomField *own = ownField(column);
    return own ? domain::kCustomPrefix + own->key : QLatin1String(kColumnNames[column]);
}

QString IssueTableModel::fieldOf(int column) const
{
    if (ownField(column))
        return columnName(column);
    switch (column) {
    case Severity:
        return QStringLiteral("severityOverride");
    case Title:
    case Status:
    case Owner:
    case NeedBy:
    case Category:
    case Labels:
        return columnName(column);
    case Path:
        return QStringLiteral("pathKey");
    default:
        return {};
    }
}

Qt::ItemFlags IssueTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (isGroup(index.row()))
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return fieldOf(index.column()).isEmpty() ? flags : flags | Qt::ItemIsEditable;
}

QString IssueTableModel::copyText(const storage::IssueRow &row, int column) const
{
    if (const domain::CustomField *own = ownField(column))
        return domain::customValue(row.custom, own->key);
    const base::Instant at = momentOf(row, column);
    if (!at.isValid())
        return display(row, column).toString();
    return at.toDateTime().toTimeZone(m_format.zone()).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QVariant IssueTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == IdRole)
        return idAt(index.row()).value();
    if (const Group *group = groupAt(index.row()); group && group->row == index.row())
        return groupData(*group, role);
    const storage::IssueRow *row = rowAt(index.row());
    if (role == LoadedRole)
        return row != nullptr;
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return display(*row, index.column());
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case SeverityRole:
        return int(row->severity);
    case VerdictRole:
        return row->verdict ? QVariant(int(*row->verdict)) : QVariant();
    case DecidedRole:
        return row->isDecided;
    case NextLevelRole:
        return row->nextLevel;
    case DueTodayRole:
        return isDueToday(*row, index.column());
    case InstantRole:
        return QVariant::fromValue(momentOf(*row, index.column()));
    case RowRole:
        return QVariant::fromValue(*row);
    case MarksRole:
        return marks(*row);
    default:
        return {};
    }
}

QVariant IssueTableModel::groupData(const Group &group, int role) const
{
    const QString words = tr("%1 · %L2", "a group of issues and how many").arg(groupName(group.value)).arg(group.count);
    switch (role) {
    case GroupRole:
        return words;
    case Qt::AccessibleTextRole:
        return group.isCollapsed ? tr("%1, closed").arg(words) : tr("%1, open").arg(words);
    case CollapsedRole:
        return group.isCollapsed;
    case LoadedRole:
        return true;
    default:
        return {};
    }
}

QString IssueTableModel::groupName(const storage::Value &value) const
{
    const auto *number = std::get_if<qint64>(&value);
    const auto *text = std::get_if<QString>(&value);
    switch (m_query.group.value_or(storage::IssueColumn::Category)) {
    case storage::IssueColumn::Owner:
        return number ? m_names.value(*number) : tr("Nobody owns it");
    case storage::IssueColumn::Counterparty:
        return number ? m_names.value(*number) : tr("No counterparty");
    case storage::IssueColumn::Level:
        return tr("Level %1").arg(number ? *number : 0);
    case storage::IssueColumn::Severity:
        return render::label(domain::Severity(number ? *number : 0));
    case storage::IssueColumn::Status:
        if (const auto status = text ? domain::valueOf<domain::IssueStatus>(*text) : std::nullopt)
            return render::label(*status);
        return {};
    default:
        return text && !text->isEmpty() ? *text : tr("No category");
    }
}

int IssueTableModel::daysSince(base::Instant at) const
{
    return at.isValid() ? int(m_format.localDate(at).daysTo(m_format.localDate(m_clock.now()))) : 0;
}

// In the order of what one would ask first. Nothing for what is over.
QStringList IssueTableModel::marks(const storage::IssueRow &row) const
{
    QStringList words;
    if (row.kind != domain::EntryKind::Issue)
        words << render::label(row.kind);
    if (!row.isOpen())
        return words;
    if (row.openActions > 0)
        words << tr("%n open action(s)", nullptr, row.openActions);
    if (const int quiet = daysSince(row.touchedAt); quiet >= kQuietDays)
        words << tr("quiet %1 d").arg(quiet);
    if (const int age = daysSince(row.raisedAt); age >= kOldDays)
        words << tr("raised %1 d ago").arg(age);
    QStringList missing;
    if (row.owner.isEmpty())
        missing << tr("no owner");
    for (const domain::Fact fact : row.missing)
        missing << (fact == domain::Fact::NeedBy ? tr("no need-by") : tr("no “%1”").arg(render::label(fact)));
    if (missing.size() > kNamedMissing)
        words << tr("incomplete: %1 and %2 more").arg(missing.mid(0, kNamedMissing).join(QStringLiteral(", "))).arg(missing.size() - kNamedMissing);
    else if (!missing.isEmpty())
        words << tr("incomplete: %1").arg(missing.join(QStringLiteral(", ")));
    return words;
}

// Short enough for a column: the hour matters today only.
QString IssueTableModel::momentText(base::Instant at) const
{
    if (!at.isValid())
        return {};
    const QDate day = m_format.localDate(at);
    const QDate today = m_format.localDate(m_clock.now());
    if (day == today)
        return tr("Today %1").arg(m_format.locale().toString(at.toDateTime().toTimeZone(m_format.zone()).time(), QStringLiteral("HH:mm")));
    return day.year() == today.year() ? m_format.weekday(day) : m_format.dayMonthYear(day);
}

bool IssueTableModel::isDueToday(const storage::IssueRow &row, int column) const
{
    const base::Instant at = momentOf(row, column);
    return at.isValid() && (column == Until || column == NeedBy) && m_format.localDate(at) <= m_format.localDate(m_clock.now());
}

bool IssueTableModel::isNumber(int column) const
{
    const domain::CustomField *own = ownField(column);
    return column == CostPerDay || (own && own->type == domain::FieldType::Number);
}

// From the notation of a CustomField to what people read.
QString IssueTableModel::ownText(const QString &value, const domain::CustomField &field) const
{
    switch (field.type) {
    case domain::FieldType::Date: {
        const QDate day = QDate::fromString(value, Qt::ISODate);
        return day.isValid() ? m_format.dayMonthYear(day) : value;
    }
    case domain::FieldType::YesNo:
        return value == QLatin1String("yes") ? tr("Yes") : value == QLatin1String("no") ? tr("No") : value;
    case domain::FieldType::Number:
        return QString(value).replace(u'.', m_format.locale().decimalPoint());
    default:
        return value;
    }
}

QVariant IssueTableModel::display(const storage::IssueRow &row, int column) const
{
    if (const domain::CustomField *own = ownField(column))
        return ownText(domain::customValue(row.custom, own->key), *own);
    switch (column) {
    case Severity:
        return render::label(row.severity);
    case Key:
        return row.key;
    case Title:
        return row.title;
    case Status:
        return render::label(row.status);
    case Owner:
        return row.owner;
    case Counterparty:
        return row.counterparty;
    case Level:
        return row.level;
    case NextStep:
        return row.verdict ? QVariant(render::chip(*row.verdict, row.isDecided)) : QVariant();
    case Category:
        return row.category;
    case Path:
        return row.path;
    case Originator:
        return row.originator;
    case Labels:
        return row.labels.join(QStringLiteral(", "));
    case CostPerDay:
        return row.costPerDay.isZero() ? QString() : m_format.money(row.costPerDay, QString());
    case Age:
        return row.raisedAt.isValid() ? tr("%1 d").arg(daysSince(row.raisedAt)) : QString();
    case Quiet:
        return row.isOpen() && row.touchedAt.isValid() ? tr("%1 d").arg(daysSince(row.touchedAt)) : QString();
    case Completeness:
        return row.wanted > 0 ? tr("%1 of %2").arg(row.wanted - row.missing.size()).arg(row.wanted) : QString();
    default:
        return momentText(momentOf(row, column));
    }
}

QVariant IssueTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString words[] = {tr("Sev."), tr("Key"), tr("Title"), tr("Status"), tr("Owner"), tr("Counterparty"), tr("Level"),
                             tr("Next step"), tr("Until"), tr("Need-by"), tr("Changed"), tr("Category"), tr("Path"), tr("Raised"),
                             tr("Age"), tr("Originator"), tr("Labels"), tr("Cost a day"), tr("Quiet"), tr("Complete")};
    const domain::CustomField *own = ownField(section);
    return own ? QVariant(own->name) : section >= 0 && section < ColumnCount ? words[section] : QVariant();
}

}
