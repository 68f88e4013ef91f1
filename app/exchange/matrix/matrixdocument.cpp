#include "exchange/matrix/matrixdocument.h"

#include "domain/record/recordjson.h"
#include "exchange/importreasons.h"

#include <QJsonArray>
#include <QSet>

namespace exchange {

using base::ErrorCode;
using base::Result;

namespace {

constexpr int kMatrixDocumentVersion = 1;
const QLatin1String kVersionKey("rungMatrix");
const QLatin1String kProjectKey("project");
const QLatin1String kPeopleKey("people");
const QLatin1String kOrganisationsKey("organisations");
const QLatin1String kSeverityKey("severity");
const QLatin1String kPathsKey("paths");

QSet<domain::PersonId> namedPeople(const domain::Matrix &matrix)
{
    QSet<domain::PersonId> people;
    for (const domain::EscalationPath &path : matrix.paths) {
        for (const domain::Level &level : path.levels) {
            for (const domain::LevelSide *side : {&level.ours, &level.theirs}) {
                people.insert(side->primary);
                for (const domain::PersonId deputy : side->deputies)
                    people.insert(deputy);
            }
        }
    }
    return people;
}

// Puts the ids of the book in the place of those of a document.
class DocumentNames
{
public:
    DocumentNames(const QJsonObject &document, const NameBook &names, ReadMatrix &into) : m_into(into)
    {
        const QJsonArray people = document.value(kPeopleKey).toArray();
        for (qsizetype i = 0; i < people.size(); ++i)
            knowPerson(people[i].toObject(), QStringLiteral("people.%1").arg(i + 1), names);
        const QJsonArray organisations = document.value(kOrganisationsKey).toArray();
        for (qsizetype i = 0; i < organisations.size(); ++i)
            knowOrganisation(organisations[i].toObject(), QStringLiteral("organisations.%1").arg(i + 1), names);
    }

    void replaceAll()
    {
        for (qsizetype i = 0; i < m_into.matrix.paths.size(); ++i) {
            domain::EscalationPath &path = m_into.matrix.paths[i];
            const QString place = QStringLiteral("paths.%1").arg(i + 1);
            replaceOrganisation(path.counterparty, place + QStringLiteral(".counterparty"));
            for (qsizetype level = 0; level < path.levels.size(); ++level) {
                const QString levelPlace = QStringLiteral("%1.levels.%2").arg(place).arg(level + 1);
                replaceSide(path.levels[level].ours, levelPlace + QStringLiteral(".ours"));
                replaceSide(path.levels[level].theirs, levelPlace + QStringLiteral(".theirs"));
            }
        }
    }

private:
    void note(const QString &field, QLatin1String reason, const QString &text) { m_into.faults.append({0, 0, field, reason, text}); }

    void knowPerson(const QJsonObject &person, const QString &field, const NameBook &names)
    {
        const qint64 id = person.value(QLatin1String("id")).toInteger();
        const QString name = person.value(QLatin1String("name")).toString();
        const QString email = person.value(QLatin1String("email")).toString();
        const QString text = email.isEmpty() ? name : QStringLiteral("%1 <%2>").arg(name, email);
        const auto found = names.findPerson(exchange::NameBook::Named{name, email, id}); // by the number where several have the name
        m_people.insert(id, found.id);
        if (found.id.isValid())
            return;
        note(field, found.isAmbiguous ? reason::kAmbiguousPerson : reason::kUnknownPerson, text);
        if (!found.isAmbiguous)
            m_into.unknown.append({text, {}, false});
    }

    void knowOrganisation(const QJsonObject &organisation, const QString &field, const NameBook &names)
    {
        const qint64 id = organisation.value(QLatin1String("id")).toInteger();
        const QString name = organisation.value(QLatin1String("name")).toString();
        auto found = names.findOrganisation(name);
        if (found.isAmbiguous)
            found = names.findOrganisation(QStringLiteral("%1 #%2").arg(name).arg(id));
        m_organisations.insert(id, found.id);
        if (found.id.isValid())
            return;
        note(field, found.isAmbiguous ? reason::kAmbiguousOrganisation : reason::kUnknownOrganisation, name);
        if (!found.isAmbiguous)
            m_into.unknown.append({name, {}, true});
    }

    void replacePerson(domain::PersonId &person, const QString &field)
    {
        if (person.isValid() && !m_people.contains(person.value()))
            note(field, reason::kUnknownPerson, QString::number(person.value()));
        person = m_people.value(person.value());
    }

    void replaceOrganisation(domain::OrganisationId &organisation, const QString &field)
    {
        if (organisation.isValid() && !m_organisations.contains(organisation.value()))
            note(field, reason::kUnknownOrganisation, QString::number(organisation.value()));
        organisation = m_organisations.value(organisation.value());
    }

    void replaceSide(domain::LevelSide &side, const QString &field)
    {
        replacePerson(side.primary, field + QStringLiteral(".primary"));
        for (qsizetype i = 0; i < side.deputies.size(); ++i)
            replacePerson(side.deputies[i], QStringLiteral("%1.deputies.%2").arg(field).arg(i + 1));
        side.deputies.removeIf([](domain::PersonId person) { return !person.isValid(); });
    }

    ReadMatrix &m_into;
    QHash<qint64, domain::PersonId> m_people;
    QHash<qint64, domain::OrganisationId> m_organisations;
};

}

QJsonObject matrixDocument(const domain::Matrix &matrix, const QVector<domain::Person> &people,
                           const QVector<domain::Organisation> &organisations, const QString &projectKey)
{
    const QJsonObject record = domain::toJson(matrix);
    const QSet<domain::PersonId> named = namedPeople(matrix);
    QJsonArray peopleList;
    for (const domain::Person &person : people)
        if (named.contains(person.id))
            peopleList.append(QJsonObject{{QStringLiteral("id"), person.id.value()}, {QStringLiteral("name"), person.name}, {QStringLiteral("email"), person.email}});
    QJsonArray organisationList;
    for (const domain::Organisation &organisation : organisations)
        if (std::any_of(matrix.paths.begin(), matrix.paths.end(), [&](const auto &path) { return path.counterparty == organisation.id; }))
            organisationList.append(QJsonObject{{QStringLiteral("id"), organisation.id.value()}, {QStringLiteral("name"), organisation.name}});
    return {{kVersionKey, kMatrixDocumentVersion}, {kProjectKey, projectKey},
            {kPeopleKey, peopleList},              {kOrganisationsKey, organisationList},
            {kSeverityKey, record.value(kSeverityKey)}, {kPathsKey, record.value(kPathsKey)}};
}

Result<ReadMatrix> readMatrixDocument(const QJsonObject &document, const NameBook &names, const domain::Matrix &base)
{
    const int version = document.value(kVersionKey).toInt();
    if (version != kMatrixDocumentVersion)
        return base::fail(version > kMatrixDocumentVersion ? ErrorCode::Unsupported : ErrorCode::BadValue, QString::number(version), {{}, 0, 0, kVersionKey});
    QJsonObject record;
    for (const QString &key : document.keys()) {
        if (key == kSeverityKey || key == kPathsKey)
            record.insert(key, document.value(key));
        else if (key != kVersionKey && key != kProjectKey && key != kPeopleKey && key != kOrganisationsKey)
            return base::fail(ErrorCode::UnknownField, key, {{}, 0, 0, key});
    }
    const auto read = domain::fromJson<domain::Matrix>(record);
    if (!read)
        return base::fail(read.error());
    ReadMatrix result{base, {}, {}};
    if (record.contains(kSeverityKey))
        result.matrix.severity = read->severity;
    if (record.contains(kPathsKey)) {
        result.matrix.paths = read->paths;
        DocumentNames(document, names, result).replaceAll();
    }
    return result;
}

}
