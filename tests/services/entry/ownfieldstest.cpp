#include "entry/ownfieldstest.h"

#include "demospace.h"
#include "domain/issue/customvalues.h"
#include "services/issue/query/queryreading.h"
#include "services/project/customfieldcheck.h"
#include "services/project/customfieldservice.h"

#include <QTest>

using base::ErrorCode;
using domain::CustomField;
using domain::FieldType;
using domain::Issue;
using services::CustomFieldService;

namespace {

CustomField ownField(const DemoSpace &demo, const QString &name, FieldType type = FieldType::Text, const QStringList &choices = {})
{
    CustomField field;
    field.project = demo.project.id;
    field.name = name;
    field.type = type;
    field.choices = choices;
    return field;
}

CustomField berth(const DemoSpace &demo)
{
    return must(CustomFieldService(*demo.space).add(ownField(demo, QStringLiteral("Berth"), FieldType::Choice, {QStringLiteral("East"), QStringLiteral("West")})));
}

QStringList ownKeys(const DemoSpace &demo)
{
    QStringList keys;
    for (const CustomField &field : must(CustomFieldService(*demo.space).all(demo.project.id)))
        keys << field.key;
    return keys;
}

}

void OwnFieldsTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void OwnFieldsTest::aKeyIsMadeOfTheName()
{
    DemoSpace demo;
    CustomFieldService fields(*demo.space);
    QCOMPARE(must(fields.add(ownField(demo, QStringLiteral("  Größe der  Pumpe, Nr. 4 ")))).key, QStringLiteral("gro-e-der-pumpe-nr-4"));
    QCOMPARE(must(fields.add(ownField(demo, QStringLiteral("泊位")))).key, QStringLiteral("field"));
    QCOMPARE(must(fields.add(ownField(demo, QStringLiteral("码头")))).key, QStringLiteral("field-2"));
}

void OwnFieldsTest::refusesWhatCannotBe()
{
    DemoSpace demo;
    CustomFieldService fields(*demo.space);
    berth(demo);
    QCOMPARE(outcome(fields.add(ownField(demo, QStringLiteral(" ")))), refusal(ErrorCode::Invalid, QStringLiteral("name")));
    QCOMPARE(outcome(fields.add(ownField(demo, QStringLiteral("berth")))), refusal(ErrorCode::Invalid, QStringLiteral("name")));
    QCOMPARE(outcome(fields.add(ownField(demo, QStringLiteral("Side"), FieldType::Choice, {QStringLiteral(" ")}))),
             refusal(ErrorCode::Invalid, QStringLiteral("choices")));
    CustomField spelled = ownField(demo, QStringLiteral("Side"));
    spelled.key = QStringLiteral("Side!");
    QCOMPARE(outcome(fields.add(spelled)), refusal(ErrorCode::Invalid, QStringLiteral("key")));
}

void OwnFieldsTest::keyAndTypeStay()
{
    DemoSpace demo;
    CustomField field = berth(demo);
    field.name = QStringLiteral("Quay");
    field.key = QStringLiteral("quay");
    field.type = FieldType::Text;
    field = must(CustomFieldService(*demo.space).save(field));
    QCOMPARE(field.name, QStringLiteral("Quay"));
    QCOMPARE(field.key, QStringLiteral("berth"));
    QCOMPARE(field.type, FieldType::Choice);
}

void OwnFieldsTest::valuesFitTheirType_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value"); // null: refused
    const auto row = [](const char *name, FieldType type, const char *typed, const char *value) {
        QTest::newRow(name) << int(type) << QString::fromLatin1(typed) << (value ? QString::fromLatin1(value) : QString());
    };
    row("a number", FieldType::Number, " -12.5 ", "-12.5");
    row("no number", FieldType::Number, "12,5", nullptr);
    row("not finite", FieldType::Number, "1e400", nullptr);
    row("a day", FieldType::Date, "2026-02-28", "2026-02-28");
    row("no day", FieldType::Date, "2026-02-29", nullptr);
    row("a moment is no day", FieldType::Date, "2026-02-28T10:00", nullptr);
    row("a choice", FieldType::Choice, "east", "East");
    row("no choice", FieldType::Choice, "North", nullptr);
    row("yes", FieldType::YesNo, "TRUE", "yes");
    row("no", FieldType::YesNo, "No", "no");
    row("neither", FieldType::YesNo, "maybe", nullptr);
    row("text", FieldType::Text, " as it is ", "as it is");
}

void OwnFieldsTest::valuesFitTheirType()
{
    QFETCH(int, type);
    QFETCH(QString, typed);
    QFETCH(QString, value);
    CustomField field;
    field.key = QStringLiteral("k");
    field.type = FieldType(type);
    field.choices = QStringList{QStringLiteral("East"), QStringLiteral("West")};
    const auto read = services::customValueFrom(field, typed);
    if (value.isNull())
        QCOMPARE(outcome(read), refusal(ErrorCode::BadValue, QStringLiteral("custom.k")));
    else
        QCOMPARE(must(read), value);
}

void OwnFieldsTest::valuesThatWereThereStay()
{
    DemoSpace demo;
    CustomField field = berth(demo);
    Issue issue = demo.issue(QStringLiteral("Crane is late"));
    domain::setCustomValue(issue, QStringLiteral("berth"), QStringLiteral("West"));
    issue = must(demo.space->issues().save(issue));
    field.choices = QStringList{QStringLiteral("East")};
    field.retired = true;
    must(CustomFieldService(*demo.space).save(field));
    issue.title = QStringLiteral("Crane is very late");
    issue = must(demo.space->issues().save(issue));
    QCOMPARE(domain::customValue(issue, QStringLiteral("berth")), QStringLiteral("West"));
    domain::setCustomValue(issue, QStringLiteral("berth"), QStringLiteral("South"));
    QCOMPARE(outcome(demo.space->issues().save(issue)), refusal(ErrorCode::BadValue, QStringLiteral("custom.berth")));
    domain::setCustomValue(issue, QStringLiteral("berth"), {});
    domain::setCustomValue(issue, QStringLiteral("pier"), QStringLiteral("1"));
    QCOMPARE(outcome(demo.space->issues().save(issue)), refusal(ErrorCode::UnknownField, QStringLiteral("custom.pier")));
}

void OwnFieldsTest::setFieldsFillsThemByKeyOrName()
{
    DemoSpace demo;
    berth(demo);
    const Issue issue = demo.issue(QStringLiteral("Crane is late"));
    const auto set = [&](const QString &name, const QString &value) { return demo.space->issues().setFields(issue.id, {{name, value}}); };
    QCOMPARE(must(set(QStringLiteral("custom.berth"), QStringLiteral("east"))).custom,
             QVector<domain::CustomValue>({{QStringLiteral("berth"), QStringLiteral("East")}}));
    QCOMPARE(must(set(QStringLiteral("custom.Berth"), QStringLiteral("West"))).custom.first().value, QStringLiteral("West"));
    QVERIFY(must(set(QStringLiteral("custom.berth"), {})).custom.isEmpty());
    QCOMPARE(outcome(set(QStringLiteral("custom.pier"), QStringLiteral("1"))), refusal(ErrorCode::UnknownField, QStringLiteral("custom.pier")));
    QCOMPARE(outcome(set(QStringLiteral("custom.berth"), QStringLiteral("North"))), refusal(ErrorCode::BadValue, QStringLiteral("custom.berth")));
}

void OwnFieldsTest::theListIsFiltered()
{
    DemoSpace demo;
    berth(demo);
    const Issue east = demo.issue(QStringLiteral("Crane is late"));
    const Issue none = demo.issue(QStringLiteral("Rail is bent"));
    must(demo.space->issues().setFields(east.id, {{QStringLiteral("custom.berth"), QStringLiteral("East")}}));
    const auto found = [&](const QString &text) {
        const auto conditions = services::QueryReading(must(services::QueryVocabulary::of(*demo.space, demo.project.id))).conditions(text, demo.clock.now());
        storage::IssueQuery query{.project = demo.project.id};
        query.conditions = conditions.value_or(QVector<storage::IssueCondition>());
        return conditions ? must(demo.space->issues().ids(query)) : QVector<domain::IssueId>();
    };
    QCOMPARE(found(QStringLiteral("custom.berth:east")), QVector<domain::IssueId>{east.id});
    QCOMPARE(found(QStringLiteral("-custom.berth:East")), QVector<domain::IssueId>{none.id});
    QCOMPARE(found(QStringLiteral("custom.berth:none")), QVector<domain::IssueId>{none.id});
    QCOMPARE(found(QStringLiteral("custom.berth:West,none \"rail\"")), QVector<domain::IssueId>{none.id});
    const auto words = must(services::QueryVocabulary::of(*demo.space, demo.project.id));
    QCOMPARE(words.completions(QStringLiteral("custom.b"), 8, 5), QStringList(QStringLiteral("custom.berth:")));
    QCOMPARE(words.completions(QStringLiteral("custom.berth:w"), 14, 5), QStringList(QStringLiteral("custom.berth:West")));
    const auto fault = services::QueryReading(words).conditions(QStringLiteral("custom.berth:North"), demo.clock.now());
    QVERIFY(!fault);
    QVERIFY(fault.error().right.contains(QStringLiteral("East")));
    const auto unknown = services::QueryReading(words).conditions(QStringLiteral("custom.pier:1"), demo.clock.now());
    QVERIFY(!unknown);
    QVERIFY(unknown.error().right.contains(QStringLiteral("custom.berth")) && unknown.error().right.contains(QStringLiteral("status")));
}

void OwnFieldsTest::numbersAndDaysHaveAnOrder()
{
    DemoSpace demo;
    CustomField draught;
    draught.project = demo.project.id;
    draught.name = QStringLiteral("Draught");
    draught.type = domain::FieldType::Number;
    CustomField sails = draught;
    sails.name = QStringLiteral("Sails");
    sails.type = domain::FieldType::Date;
    must(CustomFieldService(*demo.space).add(draught));
    must(CustomFieldService(*demo.space).add(sails));
    berth(demo);
    QVector<domain::IssueId> ids;
    const auto add = [&](const char *title, const char *metres, const char *day) {
        ids << must(demo.space->issues().setFields(demo.issue(QLatin1String(title)).id, {{QStringLiteral("custom.draught"), QLatin1String(metres)},
                                                                                        {QStringLiteral("custom.sails"), QLatin1String(day)}})).id;
    };
    add("Nine", "9", "2026-10-20");
    add("Ten", "10", "2026-10-22");
    add("Twelve", "12.5", "");
    const auto places = [&](const QString &text) { // of those found
        const auto conditions = services::QueryReading(must(services::QueryVocabulary::of(*demo.space, demo.project.id))).conditions(text, demo.clock.now());
        storage::IssueQuery query{.project = demo.project.id, .sort = storage::IssueSort::Key};
        query.conditions = conditions.value_or(QVector<storage::IssueCondition>());
        QString found;
        for (const domain::IssueId id : conditions ? must(demo.space->issues().ids(query)) : QVector<domain::IssueId>())
            found += QString::number(ids.indexOf(id));
        return conditions ? found : QStringLiteral("refused");
    };
    QCOMPARE(places(QStringLiteral("custom.draught>9")), QStringLiteral("12"));
    QCOMPARE(places(QStringLiteral("custom.draught>=9")), QStringLiteral("012"));
    QCOMPARE(places(QStringLiteral("custom.draught<10")), QStringLiteral("0"));
    QCOMPARE(places(QStringLiteral("custom.draught<=10")), QStringLiteral("01"));
    QCOMPARE(places(QStringLiteral("-custom.draught<=10")), QStringLiteral("2"));
    QCOMPARE(places(QStringLiteral("custom.sails>2026-10-20")), QStringLiteral("1"));
    QCOMPARE(places(QStringLiteral("custom.sails<=2026-10-20")), QStringLiteral("0"));
    QCOMPARE(places(QStringLiteral("custom.draught>deep")), QStringLiteral("refused"));
    QCOMPARE(places(QStringLiteral("custom.draught>")), QStringLiteral("refused"));
    QCOMPARE(places(QStringLiteral("custom.berth>East")), QStringLiteral("refused"));
}

void OwnFieldsTest::requiredOnesAreMissedInTheirCategory()
{
    DemoSpace demo;
    CustomField field = berth(demo);
    field.required = true;
    field.categories = QStringList{QStringLiteral("suppliers")};
    must(CustomFieldService(*demo.space).save(field));
    const auto fields = must(CustomFieldService(*demo.space).all(demo.project.id));
    Issue issue = demo.issue(QStringLiteral("Crane is late"));
    QCOMPARE(services::missingCustomFields(issue, fields), QStringList(QStringLiteral("Berth")));
    domain::setCustomValue(issue, QStringLiteral("berth"), QStringLiteral("East"));
    QCOMPARE(services::missingCustomFields(issue, fields), QStringList());
    issue.custom.clear();
    issue.category = QStringLiteral("permits");
    QCOMPARE(services::missingCustomFields(issue, fields), QStringList());
}

void OwnFieldsTest::theOrderIsMoved()
{
    DemoSpace demo;
    CustomFieldService fields(*demo.space);
    berth(demo);
    must(fields.add(ownField(demo, QStringLiteral("Pump"))));
    const CustomField last = must(fields.add(ownField(demo, QStringLiteral("Crane"))));
    must(fields.move(last.id, -1));
    QCOMPARE(ownKeys(demo), QStringList({QStringLiteral("berth"), QStringLiteral("crane"), QStringLiteral("pump")}));
    must(fields.move(last.id, -1));
    must(fields.move(last.id, -1)); // it is the first already
    QCOMPARE(ownKeys(demo).first(), QStringLiteral("crane"));
    must(demo.space->history().undo());
    QCOMPARE(ownKeys(demo).first(), QStringLiteral("berth"));
}

void OwnFieldsTest::theTechnicalFieldsAreOfferedOnce()
{
    DemoSpace demo;
    CustomFieldService fields(*demo.space);
    const QString technical = QStringLiteral("technical");
    QVERIFY(!must(fields.lacksTechnical(demo.project.id, QStringLiteral("suppliers"))));
    QVERIFY(must(fields.lacksTechnical(demo.project.id, technical)));
    QCOMPARE(must(fields.addTechnical(demo.project.id, technical)), 5);
    QVERIFY(!must(fields.lacksTechnical(demo.project.id, technical)));
    QCOMPARE(must(fields.addTechnical(demo.project.id, technical)), 0);
    for (const CustomField &field : must(fields.all(demo.project.id)))
        QVERIFY(field.serves(technical) && !field.serves(QStringLiteral("suppliers")));
    must(demo.space->history().undo());
    QVERIFY(ownKeys(demo).isEmpty());
}

// D16: the category brings its form, in the same step; what was changed by hand is left alone.
void OwnFieldsTest::theTechnicalCategoryBringsItsFields()
{
    DemoSpace demo;
    const auto choose = [&](const QString &title, const char *category) {
        must(demo.space->issues().setFields(demo.issue(title).id, {{QStringLiteral("category"), QLatin1String(category)}}));
    };
    choose(QStringLiteral("Crane is late"), "suppliers");
    QVERIFY(ownKeys(demo).isEmpty());
    choose(QStringLiteral("Winch stops"), "technical");
    QCOMPARE(ownKeys(demo).size(), 5);
    must(demo.space->history().undo());
    QVERIFY(ownKeys(demo).isEmpty());
    must(demo.space->history().redo());
    CustomFieldService fields(*demo.space);
    CustomField first = must(fields.all(demo.project.id)).constFirst();
    first.retired = true;
    must(fields.save(first));
    choose(QStringLiteral("Pump stops"), "technical");
    QCOMPARE(ownKeys(demo).size(), 5);
    QVERIFY(must(fields.findByText(demo.project.id, first.key)).retired);
}

void OwnFieldsTest::draftsTakeThemIn()
{
    DemoSpace demo;
    berth(demo);
    const Issue issue = demo.issue(QStringLiteral("Crane is late"));
    must(demo.space->issues().setFields(issue.id, {{QStringLiteral("custom.berth"), QStringLiteral("East")}}));
    const auto issueCase = must(demo.space->issues().openCase(issue.id));
    const QVector<domain::DraftRecipient> people{{demo.head.id, domain::RecipientRole::Decides}};
    const auto filled = must(demo.space->drafts().fill({}, QStringLiteral("Berth {{issue.custom.berth}}"), issueCase, people, QStringLiteral("en")));
    QCOMPARE(filled.body.trimmed(), QStringLiteral("Berth East"));
    const auto names = must(demo.space->drafts().placeholders(issueCase, people, QStringLiteral("en")));
    QVERIFY(std::any_of(names.begin(), names.end(), [](const services::Placeholder &each) { return each.name == QLatin1String("issue.custom.berth"); }));
}
