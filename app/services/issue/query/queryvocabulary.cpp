#include "services/issue/query/queryvocabulary.h"

#include "domain/issue/customvalues.h"
#include "domain/record/names.h"
#include "services/escalation/matrixservice.h"
#include "services/person/personservice.h"
#include "services/project/customfieldservice.h"
#include "services/project/projectservice.h"
#include "services/situation/situationservice.h"
#include "services/workspace/workspace.h"
#include "storage/issue/issuequery.h"
#include "storage/time/calendarrepository.h"

#include <algorithm>

namespace services {

using base::Result;
using domain::QueryField;

namespace {

template <typename E>
QStringList wordsOf()
{
    QStringList words;
    for (const auto &entry : domain::enumNames<E>())
        words.append(QString::fromLatin1(entry.name));
    return words;
}

}

bool QueryVocabulary::isSameWord(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

Result<QueryVocabulary> QueryVocabulary::of(Workspace &workspace, domain::ProjectId project)
{
    QueryVocabulary words;
    const auto everybody = workspace.people().people();
    const auto parties = workspace.people().organisations();
    const auto kinds = workspace.projects().categories(project);
    if (!everybody || !parties || !kinds)
        return base::fail(!everybody ? everybody.error() : !parties ? parties.error() : kinds.error());
    words.people = *everybody;
    words.organisations = *parties;
    words.categories = *kinds;
    words.zone = QTimeZone::systemTimeZone();
    for (const domain::Person &person : *everybody)
        if (isSameWord(person.name, workspace.author()) || (!person.email.isEmpty() && isSameWord(person.email, workspace.author())))
            words.me = person.id;
    const auto own = CustomFieldService(workspace).all(project);
    if (!own)
        return base::fail(own.error());
    words.customFields = *own;
    const auto projects = workspace.projects().all();
    if (!projects)
        return base::fail(projects.error());
    if (!project.isValid() && projects->size() != 1)
        return words;
    const domain::ProjectId chosen = project.isValid() ? project : projects->first().id;
    const auto found = workspace.projects().find(chosen);
    if (!found)
        return base::fail(found.error());
    if (!words.me.isValid())
        words.me = found->manager;
    if (const auto calendar = storage::CalendarRepository(workspace.database()).find(found->calendar))
        words.zone = QTimeZone(calendar->zone);
    if (const auto catalogue = SituationService(workspace).all(chosen))
        for (const domain::ListedSituation &situation : *catalogue)
            words.situations.append(situation.name);
    if (const auto matrix = workspace.matrices().current(chosen))
        for (const domain::EscalationPath &path : matrix->paths)
            words.paths.append(path.key);
    return words;
}

QStringList QueryVocabulary::valuesOf(QueryField field) const
{
    QStringList values;
    switch (field) {
    case QueryField::Status:
        return wordsOf<domain::IssueStatus>();
    case QueryField::Severity:
        return wordsOf<domain::Severity>();
    case QueryField::Verdict:
        return wordsOf<domain::Verdict>();
    case QueryField::Level:
    case QueryField::Tier:
        return {QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")};
    case QueryField::Owner:
    case QueryField::Originator:
        values << QString(kMe) << QString(kNone);
        for (const domain::Person &person : people)
            values << person.name;
        return values;
    case QueryField::Counterparty:
        values << QString(kNone);
        for (const domain::Organisation &organisation : organisations)
            values << organisation.name;
        return values;
    case QueryField::Category:
        return categories + QStringList{QString(kNone)};
    case QueryField::Label:
        return {QString(kNone)};
    case QueryField::Situation:
        return situations + QStringList{QString(kNone)};
    case QueryField::Path:
        return paths;
    case QueryField::Due:
        return {QStringLiteral("today"), QStringLiteral("tomorrow"), QStringLiteral("7d"), QStringLiteral("2w"), QStringLiteral("2026-12-31"), QString(kNone)};
    case QueryField::Raised:
    case QueryField::Changed:
        return {QStringLiteral("today"), QStringLiteral("yesterday"), QStringLiteral("7d"), QStringLiteral("2w"), QStringLiteral("2026-12-31")};
    case QueryField::Quiet:
        return {QStringLiteral("7d"), QStringLiteral("10d"), QStringLiteral("2w")};
    case QueryField::Missing:
        for (const char *word : storage::kMissingFields)
            values << QLatin1String(word);
        return values;
    case QueryField::Kind:
        return wordsOf<domain::EntryKind>();
    case QueryField::Actions:
        return {QString(kOpenActions), QStringLiteral("overdue")};
    case QueryField::Solved:
        return {QString(storage::kSolvedAlone), QString(storage::kSolvedTogether)};
    case QueryField::Escalated:
        return {QString(storage::kEscalatedYes), QString(storage::kEscalatedNo)};
    case QueryField::Custom:
    case QueryField::Text:
        break;
    }
    return {};
}

QStringList QueryVocabulary::valuesOf(const domain::CustomField &field) const
{
    QStringList values = field.choices;
    if (field.type == domain::FieldType::YesNo)
        values << QStringLiteral("yes") << QStringLiteral("no");
    if (field.type == domain::FieldType::Number)
        values << QStringLiteral("12.5");
    if (field.type == domain::FieldType::Date)
        values << QStringLiteral("2026-12-31");
    return values << QString(kNone);
}

QStringList QueryVocabulary::customNames() const
{
    QStringList names;
    for (const domain::CustomField &field : customFields)
        names << domain::kCustomPrefix + field.key;
    return names;
}

QStringList QueryVocabulary::completions(const QString &text, qsizetype cursor, int most) const
{
    qsizetype begin = cursor;
    while (begin > 0 && !text.at(begin - 1).isSpace())
        --begin;
    const QString written = text.mid(begin, cursor - begin);
    const QString minus = written.startsWith(u'-') ? QStringLiteral("-") : QString();
    const QString bare = written.mid(minus.size());
    const qsizetype sign = bare.indexOf(u':');
    QStringList found;
    const auto offer = [&](const QString &candidate, const QString &matched, const QString &whole) {
        if (found.size() < most && candidate.startsWith(matched, Qt::CaseInsensitive) && whole != written)
            found.append(whole);
    };
    const auto offerField = [&](const QString &name, const QStringList &values) {
        if (sign < 0 && !bare.isEmpty())
            offer(name, bare, minus + name + u':');
        if (sign < 0 || !isSameWord(bare.left(sign), name))
            return;
        const qsizetype last = qMax(sign, bare.lastIndexOf(u',')) + 1;
        for (const QString &value : values) {
            const bool isPlain = std::none_of(value.begin(), value.end(), [](QChar c) { return c.isSpace() || c == u',' || c == u'"'; });
            const QString typed = isPlain ? value : u'"' + QString(value).replace(u'"', QStringLiteral("\"\"")) + u'"';
            offer(value, bare.mid(last), minus + bare.left(last) + typed);
        }
    };
    for (const auto &[field, word] : domain::queryFieldNames())
        offerField(QString::fromLatin1(word), valuesOf(field));
    for (const domain::CustomField &field : customFields)
        offerField(domain::kCustomPrefix + field.key, valuesOf(field));
    return found;
}

}
