#include "cli/issue/issuefilter.h"

#include "domain/record/names.h"
#include "services/person/personservice.h"
#include "services/project/projectservice.h"

#include <QProcess>

namespace cli {

namespace {

tl::unexpected<base::Error> badPart(const QString &part, const QString &detail = {})
{
    base::ErrorPlace place;
    place.field = QStringLiteral("--filter ") + part;
    return base::fail(base::ErrorCode::BadValue, detail, place);
}

template <typename E>
base::Result<> readNames(const QString &part, const QStringList &values, QVector<E> &into)
{
    for (const QString &value : values) {
        const std::optional<E> named = domain::valueOf<E>(value);
        if (!named) {
            QStringList allowed;
            for (const auto &name : domain::enumNames<E>())
                allowed << QLatin1String(name.name);
            return badPart(part, allowed.join(QStringLiteral(", ")));
        }
        into << *named;
    }
    return {};
}

base::Result<> readPeople(services::Workspace &workspace, const QStringList &values, QVector<domain::PersonId> &into)
{
    for (const QString &value : values) {
        const auto person = workspace.people().findByText(value);
        if (!person)
            return base::fail(person.error());
        into << person->id;
    }
    return {};
}

base::Result<> readCounterparties(services::Workspace &workspace, const QString &part, const QStringList &values,
                                  QVector<domain::OrganisationId> &into)
{
    const auto organisations = workspace.people().organisations();
    if (!organisations)
        return base::fail(organisations.error());
    for (const QString &value : values) {
        const qsizetype before = into.size();
        for (const domain::Organisation &organisation : *organisations)
            if (organisation.name.contains(value, Qt::CaseInsensitive))
                into << organisation.id;
        if (into.size() == before)
            return badPart(part);
    }
    return {};
}

base::Result<> readProject(services::Workspace &workspace, const QString &key, storage::IssueQuery &query)
{
    const auto project = workspace.projects().findByKey(key);
    if (!project)
        return base::fail(project.error());
    query.project = project->id;
    return {};
}

base::Result<> readLevel(const QString &part, const QString &value, storage::IssueQuery &query)
{
    bool isNumber = false;
    query.minLevel = value.toInt(&isNumber);
    return isNumber && query.minLevel >= 0 ? base::Result<>() : badPart(part);
}

base::Result<> readDue(const QString &part, const QString &value, storage::IssueQuery &query)
{
    query.needByBefore = base::Instant::fromIso(value);
    return query.needByBefore.isValid() ? base::Result<>() : badPart(part);
}

base::Result<> readPart(services::Workspace &workspace, const QString &part, storage::IssueQuery &query)
{
    const QString name = part.section(QLatin1Char('='), 0, 0);
    const QString value = part.section(QLatin1Char('='), 1);
    const QStringList values = value.split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (values.isEmpty())
        return badPart(part);
    if (name == QLatin1String("project"))
        return readProject(workspace, value, query);
    if (name == QLatin1String("status"))
        return readNames(part, values, query.statuses);
    if (name == QLatin1String("severity"))
        return readNames(part, values, query.severities);
    if (name == QLatin1String("verdict"))
        return readNames(part, values, query.verdicts);
    if (name == QLatin1String("owner"))
        return readPeople(workspace, values, query.owners);
    if (name == QLatin1String("counterparty"))
        return readCounterparties(workspace, part, values, query.counterparties);
    if (name == QLatin1String("level"))
        return readLevel(part, value, query);
    if (name == QLatin1String("due"))
        return readDue(part, value, query);
    return badPart(part, QStringLiteral("project, status, severity, owner, counterparty, verdict, level, due"));
}

struct SortWord {
    const char *word;
    storage::IssueSort sort;
};
constexpr SortWord kSortWords[] = {
    {"severity", storage::IssueSort::Severity},     {"key", storage::IssueSort::Key},
    {"title", storage::IssueSort::Title},           {"status", storage::IssueSort::Status},
    {"owner", storage::IssueSort::Owner},           {"counterparty", storage::IssueSort::Counterparty},
    {"level", storage::IssueSort::Level},           {"verdict", storage::IssueSort::Verdict},
    {"checkpoint", storage::IssueSort::Checkpoint}, {"needBy", storage::IssueSort::NeedBy},
    {"changed", storage::IssueSort::Changed},       {"raised", storage::IssueSort::Raised},
};

}

base::Result<storage::IssueQuery> readFilter(services::Workspace &workspace, const QString &text)
{
    storage::IssueQuery query;
    QStringList words;
    for (const QString &part : QProcess::splitCommand(text)) {
        if (!part.contains(QLatin1Char('='))) {
            words << part;
            continue;
        }
        if (const auto read = readPart(workspace, part, query); !read)
            return base::fail(read.error());
    }
    query.text = words.join(QLatin1Char(' '));
    return query;
}

QStringList sortWords()
{
    QStringList words;
    for (const SortWord &entry : kSortWords)
        words << QLatin1String(entry.word) << QLatin1Char('-') + QLatin1String(entry.word);
    return words;
}

storage::IssueSort sortOf(const QString &word)
{
    for (const SortWord &entry : kSortWords)
        if (word == QLatin1String(entry.word))
            return entry.sort;
    return storage::IssueSort::Severity;
}

}
