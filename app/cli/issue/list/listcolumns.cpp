#include "cli/issue/list/listcolumns.h"

#include "base/typedlist.h"
#include "cli/arguments.h"
#include "cli/text.h"
#include "domain/issue/customvalues.h"
#include "domain/record/names.h"
#include "render/wording/names.h"
#include "services/project/customfieldcheck.h"
#include "services/project/customfieldservice.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace cli {

namespace {

using storage::IssueRow;

// A cell's surroundings: how moments are written, and since when days are counted.
struct Ground {
    const render::Format &format;
    base::Instant now;
    QString days(base::Instant since) const
    {
        return since.isValid() ? Text::tr("%1 d").arg(format.localDate(since).daysTo(format.localDate(now))) : QString();
    }
};

struct ListColumn {
    const char *name;
    QString (*head)();
    QString (*cell)(const IssueRow &row, const Ground &ground);
};

const ListColumn kListColumns[] = {
    {"key", [] { return Text::tr("Key"); }, [](const IssueRow &row, const Ground &) { return row.key; }},
    {"severity", [] { return Text::tr("Sev"); }, [](const IssueRow &row, const Ground &) { return render::label(row.severity); }},
    {"status", [] { return Text::tr("Status"); }, [](const IssueRow &row, const Ground &) { return render::label(row.status); }},
    {"level", [] { return Text::tr("Level"); }, [](const IssueRow &row, const Ground &) { return QString::number(row.level); }},
    {"nextStep", [] { return Text::tr("Now"); }, [](const IssueRow &row, const Ground &) { return row.verdict ? render::chip(*row.verdict, row.isDecided) : QString(); }},
    {"until", [] { return Text::tr("Until"); }, [](const IssueRow &row, const Ground &ground) { return ground.format.momentNear(row.until, ground.now); }},
    {"needBy", [] { return Text::tr("Need-by"); }, [](const IssueRow &row, const Ground &ground) { return ground.format.day(row.needBy); }},
    {"owner", [] { return Text::tr("Owner"); }, [](const IssueRow &row, const Ground &) { return row.owner; }},
    {"title", [] { return Text::tr("Title"); }, [](const IssueRow &row, const Ground &) { return row.title; }},
    {"kind", [] { return Text::tr("Kind"); }, [](const IssueRow &row, const Ground &) { return render::label(row.kind); }},
    {"counterparty", [] { return Text::tr("Counterparty"); }, [](const IssueRow &row, const Ground &) { return row.counterparty; }},
    {"category", [] { return Text::tr("Category"); }, [](const IssueRow &row, const Ground &) { return row.category; }},
    {"path", [] { return Text::tr("Path"); }, [](const IssueRow &row, const Ground &) { return row.path; }},
    {"originator", [] { return Text::tr("Originator"); }, [](const IssueRow &row, const Ground &) { return row.originator; }},
    {"labels", [] { return Text::tr("Labels"); }, [](const IssueRow &row, const Ground &) { return row.labels.join(QStringLiteral(", ")); }},
    {"changed", [] { return Text::tr("Changed"); }, [](const IssueRow &row, const Ground &ground) { return ground.format.day(row.changedAt); }},
    {"raised", [] { return Text::tr("Raised"); }, [](const IssueRow &row, const Ground &ground) { return ground.format.day(row.raisedAt); }},
    {"age", [] { return Text::tr("Age"); }, [](const IssueRow &row, const Ground &ground) { return ground.days(row.raisedAt); }},
    {"quiet", [] { return Text::tr("Quiet"); }, [](const IssueRow &row, const Ground &ground) { return ground.days(row.touchedAt); }},
    {"costPerDay", [] { return Text::tr("Cost a day"); },
     [](const IssueRow &row, const Ground &ground) { return row.costPerDay.isZero() ? QString() : ground.format.money(row.costPerDay, {}); }},
    {"completeness", [] { return Text::tr("Complete"); },
     [](const IssueRow &row, const Ground &) { return row.wanted > 0 ? Text::tr("%1 of %2").arg(row.wanted - row.missing.size()).arg(row.wanted) : QString(); }},
    {"tier", [] { return Text::tr("Tier"); }, [](const IssueRow &row, const Ground &) { return row.tier > 0 ? QString::number(row.tier) : QString(); }},
};

constexpr int kUsual = 9; // of them, from the front

const ListColumn *columnNamed(const QString &name)
{
    const auto found = std::find_if(std::begin(kListColumns), std::end(kListColumns),
                                    [&name](const ListColumn &each) { return name.compare(QLatin1String(each.name), Qt::CaseInsensitive) == 0; });
    return found != std::end(kListColumns) ? found : nullptr;
}

constexpr std::pair<const char *, storage::IssueColumn> kGroupWords[] = {{"status", storage::IssueColumn::Status},
                                                                         {"owner", storage::IssueColumn::Owner},
                                                                         {"counterparty", storage::IssueColumn::Counterparty},
                                                                         {"level", storage::IssueColumn::Level}};

// "custom.berth": the value of a field that the project added; empty where an issue has none.
bool isCustomColumn(const QString &name)
{
    return name.size() > domain::kCustomPrefix.size() && name.startsWith(domain::kCustomPrefix, Qt::CaseInsensitive);
}

QString customCell(const IssueRow &row, const QString &name)
{
    const QString key = name.mid(domain::kCustomPrefix.size());
    for (const domain::CustomValue &each : row.custom)
        if (each.field.compare(key, Qt::CaseInsensitive) == 0)
            return each.value;
    return {};
}

}

base::Result<QStringList> columnsFrom(const QString &text, const QStringList &ofView)
{
    QStringList known;
    for (const ListColumn &column : kListColumns)
        known << QLatin1String(column.name);
    if (text.isEmpty())
        return ofView.isEmpty() ? known.mid(0, kUsual) : ofView;
    QStringList columns;
    for (const QString &part : base::typedList(text)) {
        if (!columnNamed(part) && !isCustomColumn(part))
            return wrongChoice(QStringLiteral("--columns ") + part, known);
        columns << part;
    }
    return columns;
}

base::Result<QStringList> withOwnColumns(services::Workspace &workspace, QStringList columns)
{
    if (std::none_of(columns.begin(), columns.end(), isCustomColumn))
        return columns;
    const auto fields = services::CustomFieldService(workspace).all({});
    if (!fields)
        return base::fail(fields.error());
    QStringList known;
    for (const domain::CustomField &field : *fields)
        known << domain::kCustomPrefix + field.key;
    for (QString &column : columns) {
        if (!isCustomColumn(column))
            continue;
        const domain::CustomField *field = services::customFieldCalled(*fields, column.mid(domain::kCustomPrefix.size()));
        if (!field)
            return wrongChoice(QStringLiteral("--columns ") + column, known.isEmpty() ? QStringList{QStringLiteral("key"), QStringLiteral("title")} : known);
        column = domain::kCustomPrefix + field->key;
    }
    return columns;
}

base::Result<QStringList> headOf(services::Workspace &workspace, const QStringList &columns)
{
    QVector<domain::CustomField> own;
    if (std::any_of(columns.begin(), columns.end(), isCustomColumn)) {
        const auto fields = services::CustomFieldService(workspace).all({});
        if (!fields)
            return base::fail(fields.error());
        own = *fields;
    }
    QStringList head;
    for (const QString &name : columns) {
        if (const ListColumn *column = columnNamed(name)) {
            head << column->head();
            continue;
        }
        const QString key = name.mid(domain::kCustomPrefix.size());
        const domain::CustomField *field = services::customFieldCalled(own, key);
        head << (field ? field->name : key);
    }
    return head;
}

QStringList cellsOf(const IssueRow &row, const QStringList &columns, const render::Format &format, base::Instant now)
{
    QStringList cells;
    for (const QString &name : columns)
        if (const ListColumn *column = columnNamed(name))
            cells << column->cell(row, {format, now});
        else if (isCustomColumn(name))
            cells << customCell(row, name);
    return cells;
}

QJsonArray missingJson(const IssueRow &row)
{
    QJsonArray names;
    for (const domain::Fact fact : row.missing)
        names.append(domain::nameOf(fact));
    return names;
}

QStringList groupWords()
{
    QStringList words;
    for (const auto &[word, column] : kGroupWords)
        words << QLatin1String(word);
    return words;
}

std::optional<storage::IssueColumn> groupOf(const QString &word)
{
    for (const auto &[each, column] : kGroupWords)
        if (word == QLatin1String(each))
            return column;
    return std::nullopt;
}

QString groupText(storage::IssueColumn group, const IssueRow &row)
{
    switch (group) {
    case storage::IssueColumn::Status:
        return render::label(row.status);
    case storage::IssueColumn::Owner:
        return row.owner.isEmpty() ? Text::tr("Nobody owns it") : row.owner;
    case storage::IssueColumn::Counterparty:
        return row.counterparty.isEmpty() ? Text::tr("No counterparty") : row.counterparty;
    default:
        return Text::tr("Level %1").arg(row.level);
    }
}

QString queryText(const services::IssueView &view)
{
    QString text = view.query;
    const auto add = [&text](const char *field, const QStringList &values) {
        static const QRegularExpression s_open(QStringLiteral("^$|^\"|[\\s,]")); // what would end the word
        QStringList quoted;
        for (QString value : values)
            quoted << (s_open.match(value).hasMatch() ? u'"' + value.replace(QLatin1String("\""), QLatin1String("\"\"")) + u'"' : value);
        if (!quoted.isEmpty() && !text.contains(QLatin1String(field) + QLatin1Char(':')))
            text += QStringLiteral(" %1:%2").arg(QLatin1String(field), quoted.join(u','));
    };
    add("status", view.statuses);
    add("severity", view.severities);
    add("verdict", view.verdicts);
    add("owner", view.owners);
    add("counterparty", view.counterparties);
    return text;
}

}
