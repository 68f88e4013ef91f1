#include "record/recordjsontest.h"

#include "domain/record/fieldmap.h"
#include "domain/record/jsonvalue.h"
#include "domain/record/recordjson.h"
#include "record/filledrecords.h"
#include "record/randomrecords.h"

#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace domain;

namespace {

template <typename T>
bool comesBack(const T &value)
{
    const QJsonObject object = toJson(value);
    const base::Result<T> back = fromJson<T>(object);
    if (!back)
        qInfo("%s", qPrintable(back.error().detail));
    return back && *back == value && toJson(*back) == object;
}

// Field names with each list index replaced by 1: what the shape's flat form has.
QSet<QString> fieldKinds(const QJsonObject &object)
{
    QSet<QString> names;
    static const QRegularExpression kIndex(QStringLiteral("\\.\\d+(?=\\.|$)"));
    const FieldMap fields = flatten(object);
    for (auto it = fields.begin(); it != fields.end(); ++it)
        names.insert(QString(it.key()).replace(kIndex, QStringLiteral(".1")));
    return names;
}

// The shape with each leaf made visible to flatten().
QJsonValue withLeaves(const QJsonValue &shape)
{
    if (shape.isObject()) {
        QJsonObject object = shape.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = withLeaves(it.value());
        return object;
    }
    if (shape.isArray())
        return QJsonArray{withLeaves(shape.toArray().at(0))};
    return QJsonValue(QStringLiteral("x"));
}

template <typename T>
bool fillsItsShape(const T &value, RecordKind kind)
{
    QSet<QString> missing = fieldKinds(withLeaves(shapeOf(kind)).toObject());
    missing.subtract(fieldKinds(toJson(value)));
    for (const QString &name : std::as_const(missing))
        qInfo("%s", qPrintable(name));
    return missing.isEmpty();
}

template <typename T>
base::Error errorOf(const QByteArray &json)
{
    const base::Result<T> result = fromJson<T>(QJsonDocument::fromJson(json).object());
    return result ? base::Error{base::ErrorCode::Internal, QStringLiteral("it was read")} : result.error();
}

}

void RecordJsonTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void RecordJsonTest::filledRecordsComeBack()
{
    QVERIFY(comesBack(filled::project()));
    QVERIFY(comesBack(filled::calendar()));
    QVERIFY(comesBack(filled::organisation()));
    QVERIFY(comesBack(filled::person()));
    QVERIFY(comesBack(filled::absence()));
    QVERIFY(comesBack(filled::issue()));
    QVERIFY(comesBack(filled::contact()));
    QVERIFY(comesBack(filled::risk()));
    QVERIFY(comesBack(filled::riskMatrix()));
    QVERIFY(comesBack(filled::matrix()));
    QVERIFY(comesBack(filled::criterion()));
    QVERIFY(comesBack(filled::situation()));
    QVERIFY(comesBack(filled::milestone()));
    QVERIFY(comesBack(filled::customField()));
    QVERIFY(comesBack(filled::attachment()));
    QVERIFY(comesBack(filled::draftTemplate()));
    QVERIFY(comesBack(filled::draft()));
}

void RecordJsonTest::emptyRecordsComeBack()
{
    QVERIFY(comesBack(Project()));
    QVERIFY(comesBack(WorkingCalendar()));
    QVERIFY(comesBack(Organisation()));
    QVERIFY(comesBack(Person()));
    QVERIFY(comesBack(Absence()));
    QVERIFY(comesBack(Issue()));
    QVERIFY(comesBack(Contact()));
    QVERIFY(comesBack(Risk()));
    QVERIFY(comesBack(RiskMatrix()));
    QVERIFY(comesBack(Matrix()));
    QVERIFY(comesBack(Criterion()));
    QVERIFY(comesBack(ListedSituation()));
    QVERIFY(comesBack(DraftTemplate()));
    QVERIFY(comesBack(Draft()));
}

void RecordJsonTest::randomRecordsComeBack()
{
    for (quint32 seed = 1; seed <= 400; ++seed) {
        RandomRecords random(seed);
        QVERIFY2(comesBack(random.issue()), qPrintable(QString::number(seed)));
        QVERIFY2(comesBack(random.matrix()), qPrintable(QString::number(seed)));
    }
}

void RecordJsonTest::survivesTextAsJson()
{
    const QByteArray text = QJsonDocument(toJson(filled::risk())).toJson(QJsonDocument::Compact);
    QCOMPARE(fromJson<Risk>(QJsonDocument::fromJson(text).object()).value(), filled::risk());
    Issue issue = filled::issue();
    issue.id = IssueId(std::numeric_limits<qint64>::max());
    const QByteArray big = QJsonDocument(toJson(issue)).toJson();
    QCOMPARE(fromJson<Issue>(QJsonDocument::fromJson(big).object()).value(), issue);
}

void RecordJsonTest::everyFieldIsWritten()
{
    QVERIFY(fillsItsShape(filled::project(), RecordKind::Project));
    QVERIFY(fillsItsShape(filled::organisation(), RecordKind::Organisation));
    QVERIFY(fillsItsShape(filled::person(), RecordKind::Person));
    QVERIFY(fillsItsShape(filled::absence(), RecordKind::Absence));
    QVERIFY(fillsItsShape(filled::issue(), RecordKind::Issue));
    QCOMPARE(flatten(toJson(filled::issue())).value(QStringLiteral("custom.berth")), QStringLiteral("East"));
    QVERIFY(fillsItsShape(filled::contact(), RecordKind::Contact));
    QVERIFY(fillsItsShape(filled::risk(), RecordKind::Risk));
    QVERIFY(fillsItsShape(filled::riskMatrix(), RecordKind::RiskMatrix));
    QVERIFY(fillsItsShape(filled::criterion(), RecordKind::Criterion));
    QVERIFY(fillsItsShape(filled::situation(), RecordKind::Situation));
    QVERIFY(fillsItsShape(filled::milestone(), RecordKind::Milestone));
    QVERIFY(fillsItsShape(filled::customField(), RecordKind::CustomField));
    QVERIFY(fillsItsShape(filled::attachment(), RecordKind::Attachment));
    QVERIFY(fillsItsShape(filled::draftTemplate(), RecordKind::Template));
    QVERIFY(fillsItsShape(filled::draft(), RecordKind::Draft));
}

void RecordJsonTest::emptyMeansEmpty()
{
    Project project;
    project.currency.clear();
    QVERIFY(comesBack(project));
    Draft draft;
    draft.language.clear();
    QVERIFY(comesBack(draft));
    WorkingCalendar calendar;
    calendar.zone.clear();
    QVERIFY(comesBack(calendar));
    QVERIFY(!toJson(Issue()).contains(QLatin1String("title")));
    QVERIFY(!toJson(Issue()).contains(QLatin1String("costPerDay")));
    QCOMPARE(fromJson<Matrix>({}).value(), Matrix());
}

void RecordJsonTest::rowVersionIsLeftOut()
{
    Issue issue;
    issue.rowVersion = 5;
    QVERIFY(!toJson(issue).contains(QLatin1String("rowVersion")));
    QCOMPARE(fromJson<Issue>(toJson(issue)).value().rowVersion, 0);
}

void RecordJsonTest::amountsAreExact_data()
{
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QString>("text");
    QTest::newRow("cents have two digits") << qint64(1'450'005) << "14500.05";
    QTest::newRow("less than one") << qint64(7) << "0.07";
    QTest::newRow("less than nothing") << qint64(-7) << "-0.07";
    QTest::newRow("the largest") << std::numeric_limits<qint64>::max() << "92233720368547758.07";
    QTest::newRow("the smallest") << std::numeric_limits<qint64>::min() << "-92233720368547758.08";
}

void RecordJsonTest::amountsAreExact()
{
    QFETCH(qint64, cents);
    QFETCH(QString, text);
    QCOMPARE(amountText(cents), text);
    QCOMPARE(centsFromAmount(text), std::optional(cents));
}

void RecordJsonTest::badAmountsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "-", ".5", "1.", "1.234", "1e3", "1,50", " 1", "92233720368547758.08", "99999999999999999999", "--1",
                             "0x1", "NaN"})
        QTest::newRow(text) << text;
}

void RecordJsonTest::badAmountsAreRefused()
{
    QFETCH(QString, text);
    QCOMPARE(centsFromAmount(text), std::optional<qint64>());
    QCOMPARE(centsFromAmount(QStringLiteral("12")), std::optional<qint64>(1200));
    QCOMPARE(centsFromAmount(QStringLiteral("12.5")), std::optional<qint64>(1250));
}

void RecordJsonTest::badValuesNameTheField_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<base::ErrorCode>("code");
    QTest::addColumn<QString>("field");
    const auto bad = base::ErrorCode::BadValue;
    const auto unknown = base::ErrorCode::UnknownField;
    QTest::newRow("a number for a text") << QByteArray(R"({"title": 3})") << bad << "title";
    QTest::newRow("a text for a number") << QByteArray(R"({"impact": "3"})") << bad << "impact";
    QTest::newRow("a fraction for a whole number") << QByteArray(R"({"impact": 1.5})") << bad << "impact";
    QTest::newRow("a number that does not fit") << QByteArray(R"({"impact": 5000000000})") << bad << "impact";
    QTest::newRow("an id that does not fit") << QByteArray(R"({"owner": 1e30})") << bad << "owner";
    QTest::newRow("an id below nothing") << QByteArray(R"({"owner": -1})") << bad << "owner";
    QTest::newRow("a text for yes or no") << QByteArray(R"({"joint": "true"})") << bad << "joint";
    QTest::newRow("a list for own fields") << QByteArray(R"({"custom": [{"field": "lot"}]})") << bad << "custom";
    QTest::newRow("a number for an own field") << QByteArray(R"({"custom": {"lot": 7}})") << bad << "custom.lot";
    QTest::newRow("a path for an own field") << QByteArray(R"({"custom": {"lot.size": "7"}})") << bad << "custom.lot.size";
    QTest::newRow("null") << QByteArray(R"({"title": null})") << bad << "title";
    QTest::newRow("a word that is none") << QByteArray(R"({"status": "Open"})") << bad << "status";
    QTest::newRow("no moment") << QByteArray(R"({"needBy": "soon"})") << bad << "needBy";
    QTest::newRow("no list") << QByteArray(R"({"labels": "a"})") << bad << "labels";
    QTest::newRow("an element of a list") << QByteArray(R"({"implicated": [1, "x"]})") << bad << "implicated.2";
    QTest::newRow("no object") << QByteArray(R"({"ask": "please"})") << bad << "ask";
    QTest::newRow("inside an object") << QByteArray(R"({"ask": {"kind": "prayer"}})") << bad << "ask.kind";
    QTest::newRow("inside a list") << QByteArray(R"({"options": [{}, {"cost": {"amount": 3}}]})") << bad << "options.2.cost.amount";
    QTest::newRow("an amount that is none") << QByteArray(R"({"costNow": {"amount": "1.234"}})") << bad << "costNow.amount";
    QTest::newRow("a field it does not have") << QByteArray(R"({"colour": "red"})") << unknown << "colour";
    QTest::newRow("an inner field it does not have")
        << QByteArray(R"({"options": [{"colour": "red"}]})") << unknown << "options.1.colour";
}

void RecordJsonTest::badValuesNameTheField()
{
    QFETCH(QByteArray, json);
    QFETCH(base::ErrorCode, code);
    QFETCH(QString, field);
    const base::Error error = errorOf<Issue>(json);
    QCOMPARE(error.code, code);
    QCOMPARE(error.place.field, field);
}

void RecordJsonTest::numbersThatAreNoneAreLeftOut()
{
    Risk risk;
    risk.residual.probability = std::numeric_limits<double>::quiet_NaN();
    risk.inherent.probability = std::numeric_limits<double>::infinity();
    QCOMPARE(fromJson<Risk>(toJson(risk)).value(), Risk());
    QCOMPARE(errorOf<Risk>(R"({"inherent": {"probability": 1.01}})").place.field, QStringLiteral("inherent.probability"));
    QCOMPARE(errorOf<Risk>(R"({"reviewOn": "2026-02-30"})").place.field, QStringLiteral("reviewOn"));
    QCOMPARE(errorOf<RiskMatrix>(R"({"impactUpTo": ["1", "many"]})").place.field, QStringLiteral("impactUpTo"));
    QCOMPARE(errorOf<RiskMatrix>(R"({"cells": [["low"], ["lowest"]]})").place.field, QStringLiteral("cells.2"));
    QCOMPARE(errorOf<WorkingCalendar>(R"({"week": {"monday": ["17:00-09:00"]}})").place.field, QStringLiteral("week.monday.1"));
    QCOMPARE(errorOf<WorkingCalendar>(R"({"exceptions": [{"name": "x"}]})").place.field, QStringLiteral("exceptions"));
    QCOMPARE(errorOf<Matrix>(R"({"paths": [{"levels": [{"respond": {"S2": "4x"}}]}]})").place.field,
             QStringLiteral("paths.1.levels.1.respond.S2"));
    QCOMPARE(errorOf<Matrix>(R"({"severity": {"cells": {"impact1": ["S1"]}}})").place.field, QStringLiteral("severity.cells.impact1"));
}
