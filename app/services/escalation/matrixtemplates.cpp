#include "services/escalation/matrixtemplates.h"

#include "domain/record/recordjson.h"
#include "exchange/matrix/matrixdocument.h"
#include "services/escalation/matrixservice.h"
#include "services/person/personservice.h"
#include "services/workspace/fieldfault.h"
#include "services/workspace/workspace.h"
#include "services/workspace/writepath.h"
#include "storage/project/settingrepository.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace services {

using base::ErrorCode;
using base::Result;
using domain::Matrix;

namespace {

constexpr qsizetype kLongestTemplateName = 60;
const QLatin1String kTemplatePrefix("matrixtemplate/");
const QLatin1String kSummaryKey("summary");
const QLatin1String kMatrixKey("matrix");

bool isNamed(const MatrixTemplate &each, const QString &name)
{
    return each.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0 || (each.isShipped && each.key == name.trimmed());
}

QVector<TemplateRole> rolesFrom(const QJsonArray &array, const ShippedWords &words)
{
    QVector<TemplateRole> roles;
    for (const QJsonValue &value : array) {
        const QJsonObject role = value.toObject();
        roles.append({role.value(QLatin1String("id")).toInt(), words.in(role.value(QLatin1String("title")).toString()),
                      role.value(QLatin1String("side")).toString() != QLatin1String("theirs")});
    }
    return roles;
}

Result<MatrixTemplate> shippedTemplate(const QString &key, const QJsonObject &object, const ShippedWords &words)
{
    const auto matrix = domain::fromJson<Matrix>({{QStringLiteral("severity"), object.value(QLatin1String("severity"))},
                                                  {QStringLiteral("paths"), object.value(QLatin1String("paths"))}});
    if (!matrix)
        return base::fail(matrix.error());
    MatrixTemplate read;
    read.key = key;
    read.name = words.in(object.value(QLatin1String("name")).toString());
    read.summary = words.in(object.value(kSummaryKey).toString());
    read.isShipped = true;
    read.roles = rolesFrom(object.value(QLatin1String("roles")).toArray(), words);
    for (const QJsonValue &category : object.value(QLatin1String("categories")).toArray())
        read.categories << words.in(category.toString());
    read.matrix = words.in(*matrix);
    return read;
}

domain::PersonId personOf(domain::PersonId role, const MatrixTemplates::People &people)
{
    return people.value(int(role.value()));
}

// Whoever comes first of those that are there is the primary.
domain::LevelSide filledSide(const domain::LevelSide &roles, const MatrixTemplates::People &people)
{
    domain::LevelSide side;
    for (const domain::PersonId role : QVector<domain::PersonId>{roles.primary} + roles.deputies) {
        const domain::PersonId person = personOf(role, people);
        if (!person.isValid() || person == side.primary || side.deputies.contains(person))
            continue;
        if (side.primary.isValid())
            side.deputies.append(person);
        else
            side.primary = person;
    }
    return side;
}

}

Result<QVector<MatrixTemplate>> MatrixTemplates::shipped(const ShippedWords &words)
{
    QVector<MatrixTemplate> templates;
    for (const QFileInfo &entry : QDir(QStringLiteral(":/matrices")).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(entry.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return base::fail(ErrorCode::Internal, entry.filePath());
        const auto read = shippedTemplate(entry.completeBaseName(), QJsonDocument::fromJson(file.readAll()).object(), words);
        if (!read)
            return base::fail(read.error());
        templates.append(*read);
    }
    return templates;
}

Result<QVector<MatrixTemplate>> MatrixTemplates::all() const
{
    const auto words = ShippedWords::of(m_workspace);
    auto templates = words.and_then([](const ShippedWords &each) { return shipped(each); });
    const auto settings = storage::SettingRepository(m_workspace.database()).all();
    const auto people = m_workspace.people().people();
    const auto organisations = m_workspace.people().organisations();
    if (!templates || !settings)
        return base::fail(templates ? settings.error() : templates.error());
    if (!people || !organisations)
        return base::fail(people ? organisations.error() : people.error());
    const exchange::NameBook names(*people, *organisations);
    for (const storage::Setting &setting : *settings) {
        if (!setting.name.startsWith(kTemplatePrefix))
            continue;
        const QJsonObject object = QJsonDocument::fromJson(setting.value.toUtf8()).object();
        const auto read = exchange::readMatrixDocument(object.value(kMatrixKey).toObject(), names, Matrix());
        if (!read)
            return base::fail(read.error());
        MatrixTemplate own;
        own.name = setting.name.mid(kTemplatePrefix.size());
        own.summary = object.value(kSummaryKey).toString();
        own.matrix = read->matrix; // whoever is gone has left an empty place
        for (const domain::EscalationPath &path : read->matrix.paths)
            for (const QString &category : path.categories)
                if (!own.categories.contains(category))
                    own.categories << category;
        templates->append(own);
    }
    return templates;
}

Result<MatrixTemplate> MatrixTemplates::find(const QString &keyOrName) const
{
    const auto templates = all();
    if (!templates)
        return base::fail(templates.error());
    const auto found = std::find_if(templates->cbegin(), templates->cend(), [&](const MatrixTemplate &each) { return isNamed(each, keyOrName); });
    if (found == templates->cend())
        return fieldFault(keyOrName, QStringLiteral("matrix template"), ErrorCode::NotFound);
    return *found;
}

Matrix MatrixTemplates::filled(const MatrixTemplate &from, const People &people, domain::OrganisationId counterparty)
{
    Matrix matrix = from.matrix;
    if (!from.isShipped)
        return matrix;
    for (domain::EscalationPath &path : matrix.paths) {
        path.counterparty = path.kind == domain::PathKind::Counterparty ? counterparty : domain::OrganisationId();
        for (domain::Level &level : path.levels) {
            level.ours = filledSide(level.ours, people);
            level.theirs = filledSide(level.theirs, people);
        }
    }
    return matrix;
}

Result<Matrix> MatrixTemplates::apply(domain::ProjectId project, const MatrixTemplate &from, const People &people,
                                      domain::OrganisationId counterparty, const QString &what)
{
    return m_workspace.matrices().edited(project).and_then([&](Matrix matrix) {
        const Matrix content = filled(from, people, counterparty);
        matrix.severity = content.severity;
        matrix.paths = content.paths;
        return m_workspace.matrices().save(matrix, what);
    });
}

Result<> MatrixTemplates::saveAs(const QString &name, const QString &summary, const Matrix &matrix)
{
    const QString trimmed = name.trimmed();
    const auto known = find(trimmed);
    if (!known && known.error().code != ErrorCode::NotFound)
        return base::fail(known.error());
    if (trimmed.isEmpty() || trimmed.size() > kLongestTemplateName || (known && known->isShipped))
        return fieldFault("name", trimmed);
    const auto people = m_workspace.people().people();
    const auto organisations = m_workspace.people().organisations();
    if (!people || !organisations)
        return base::fail(people ? organisations.error() : people.error());
    const QJsonObject object{{kSummaryKey, summary}, {kMatrixKey, exchange::matrixDocument(matrix, *people, *organisations, {})}};
    const QString stored = known ? known->name : trimmed;
    return m_workspace.writePath().run(QStringLiteral("matrixtemplate.save"), stored, [&](WritePath::Session &session) {
        return session.saveSetting(kTemplatePrefix + stored, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    });
}

Result<> MatrixTemplates::remove(const QString &name)
{
    const auto known = find(name);
    if (!known)
        return base::fail(known.error());
    if (known->isShipped)
        return fieldFault("name", name);
    return m_workspace.writePath().run(QStringLiteral("matrixtemplate.remove"), known->name, [&](WritePath::Session &session) {
        return session.saveSetting(kTemplatePrefix + known->name, {});
    });
}

Result<Matrix> MatrixTemplates::copy(domain::ProjectId from, domain::ProjectId to, const QString &what)
{
    const auto source = m_workspace.matrices().current(from);
    if (!source)
        return base::fail(source.error());
    return m_workspace.matrices().edited(to).and_then([&](Matrix matrix) {
        matrix.severity = source->severity;
        matrix.paths = source->paths;
        return m_workspace.matrices().save(matrix, what);
    });
}

}
