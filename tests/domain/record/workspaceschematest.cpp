#include "record/workspaceschematest.h"

#include "domain/record/names.h"
#include "domain/record/recordjson.h"
#include "domain/record/workspacedocument.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace domain;

namespace {

template <typename E>
QJsonArray wordsOf()
{
    QJsonArray words;
    for (const auto &entry : enumNames<E>())
        words.append(QString::fromLatin1(entry.name));
    return words;
}

QString jsonTypeOf(const QJsonValue &shape)
{
    return shape.isObject() ? QStringLiteral("object") : QStringLiteral("array");
}

}

void WorkspaceSchemaTest::initTestCase()
{
    QFile file(qEnvironmentVariable("RUNG_SOURCE_DIR") + QStringLiteral("/resources/workspace.schema.json"));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    QJsonParseError error;
    m_schema = QJsonDocument::fromJson(file.readAll(), &error).object();
    QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
}

QJsonObject WorkspaceSchemaTest::definition(const QString &name) const
{
    return m_schema.value(QLatin1String("$defs")).toObject().value(name).toObject();
}

QJsonObject WorkspaceSchemaTest::resolved(const QJsonObject &schema) const
{
    const QString reference = schema.value(QLatin1String("$ref")).toString();
    return reference.isEmpty() ? schema : definition(reference.section(QLatin1Char('/'), -1));
}

QStringList WorkspaceSchemaTest::differencesOf(const QJsonObject &schema, const QJsonValue &shape, const QString &place) const
{
    const QJsonObject here = resolved(schema);
    const QString type = here.value(QLatin1String("type")).toString();
    if (!shape.isObject() && !shape.isArray())
        return type == QLatin1String("object") || type == QLatin1String("array") ? QStringList{place} : QStringList();
    if (type != jsonTypeOf(shape))
        return {place};
    if (shape.isArray())
        return differencesOf(here.value(QLatin1String("items")).toObject(), shape.toArray().at(0), place + QStringLiteral("[]"));
    const QJsonObject properties = here.value(QLatin1String("properties")).toObject();
    const QJsonObject fields = shape.toObject();
    QStringList found;
    for (const QString &name : properties.keys())
        if (!fields.contains(name))
            found.append(place + QLatin1Char('.') + name);
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const QString inner = place + QLatin1Char('.') + it.key();
        if (properties.contains(it.key()))
            found += differencesOf(properties.value(it.key()).toObject(), it.value(), inner);
        else
            found.append(inner);
    }
    return found;
}

void WorkspaceSchemaTest::recordsHaveTheFieldsOfTheSchema_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<RecordKind>("kind");
    QTest::newRow("project") << "project" << RecordKind::Project;
    QTest::newRow("calendar") << "calendar" << RecordKind::Calendar;
    QTest::newRow("organisation") << "organisation" << RecordKind::Organisation;
    QTest::newRow("person") << "person" << RecordKind::Person;
    QTest::newRow("absence") << "absence" << RecordKind::Absence;
    QTest::newRow("issue") << "issue" << RecordKind::Issue;
    QTest::newRow("contact") << "contact" << RecordKind::Contact;
    QTest::newRow("risk") << "risk" << RecordKind::Risk;
    QTest::newRow("risk matrix") << "riskMatrix" << RecordKind::RiskMatrix;
    QTest::newRow("matrix") << "matrix" << RecordKind::Matrix;
    QTest::newRow("criterion") << "criterion" << RecordKind::Criterion;
    QTest::newRow("situation") << "situation" << RecordKind::Situation;
    QTest::newRow("milestone") << "milestone" << RecordKind::Milestone;
    QTest::newRow("custom field") << "customField" << RecordKind::CustomField;
    QTest::newRow("attachment") << "attachment" << RecordKind::Attachment;
    QTest::newRow("template") << "template" << RecordKind::Template;
    QTest::newRow("draft") << "draft" << RecordKind::Draft;
}

void WorkspaceSchemaTest::recordsHaveTheFieldsOfTheSchema()
{
    QFETCH(QString, name);
    QFETCH(RecordKind, kind);
    QCOMPARE(differencesOf(definition(name), shapeOf(kind), name), QStringList());
}

void WorkspaceSchemaTest::documentHasTheKeysOfTheSchema()
{
    QStringList keys;
    for (const char *key : {document::kVersion, document::kSettings, document::kCalendars, document::kOrganisations,
                            document::kPeople, document::kAbsences, document::kProjects, document::kRiskMatrices,
                            document::kMatrices, document::kCriteria, document::kSituations, document::kMilestones, document::kCustomFields,
                            document::kIssues, document::kContacts, document::kAttachments, document::kAttachmentContents, document::kRisks,
                            document::kTemplates, document::kDrafts, document::kChangeSets, document::kHistory})
        keys.append(QString::fromLatin1(key));
    keys.sort();
    const QJsonObject properties = m_schema.value(QLatin1String("properties")).toObject();
    QCOMPARE(properties.keys(), keys);
    const QJsonObject version = properties.value(QLatin1String(document::kVersion)).toObject();
    QCOMPARE(version.value(QLatin1String("const")).toInt(), document::kCurrentVersion);
}

void WorkspaceSchemaTest::wordsAreThoseOfTheProgram()
{
    const auto words = [this](const char *record, const char *field) {
        const QJsonObject properties = definition(QString::fromLatin1(record)).value(QLatin1String("properties")).toObject();
        const QJsonObject schema = resolved(properties.value(QLatin1String(field)).toObject());
        return resolved(schema.contains(QLatin1String("items")) ? schema.value(QLatin1String("items")).toObject() : schema)
            .value(QLatin1String("enum"))
            .toArray();
    };
    QCOMPARE(words("issue", "status"), wordsOf<IssueStatus>());
    QCOMPARE(words("issue", "kind"), wordsOf<EntryKind>());
    QCOMPARE(words("customField", "type"), wordsOf<FieldType>());
    QCOMPARE(words("issue", "severityOverride"), wordsOf<Severity>());
    QCOMPARE(words("ask", "kind"), wordsOf<AskKind>());
    QCOMPARE(words("contact", "kind"), wordsOf<ContactKind>());
    QCOMPARE(words("contact", "channel"), wordsOf<Channel>());
    QCOMPARE(words("contact", "outcome"), wordsOf<AnswerOutcome>());
    QCOMPARE(words("risk", "status"), wordsOf<RiskStatus>());
    QCOMPARE(words("risk", "response"), wordsOf<RiskResponse>());
    QCOMPARE(words("riskMatrix", "appetite"), wordsOf<RiskRating>());
    QCOMPARE(words("path", "kind"), wordsOf<PathKind>());
    QCOMPARE(words("level", "facts"), wordsOf<Fact>());
    QCOMPARE(words("criterion", "setStatus"), wordsOf<IssueStatus>());
    QCOMPARE(words("criterion", "suggestion"), wordsOf<Suggestion>());
    QCOMPARE(words("template", "stage"), wordsOf<DraftStage>());
    QCOMPARE(words("template", "audience"), wordsOf<Audience>());
    QCOMPARE(words("draft", "state"), wordsOf<DraftState>());
}
