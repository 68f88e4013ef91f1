#include "mustachetest.h"

#include "exchange/template/mustache.h"
#include "shareddata.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using base::ErrorCode;

void MustacheTest::fillsAsTheSpecificationSays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QJsonObject>("values");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("plain") << QStringLiteral("Hello {{who}}") << QJsonObject{{QStringLiteral("who"), QStringLiteral("Ana")}}
                           << QStringLiteral("Hello Ana");
    for (const char *name : {"comments", "interpolation", "inverted", "sections"}) {
        QFile file(shared_data::path(QStringLiteral("conformance/mustache/%1.json").arg(QLatin1String(name))));
        if (shared_data::folder().isEmpty() || !file.open(QIODevice::ReadOnly))
            continue;
        const QJsonArray tests = QJsonDocument::fromJson(file.readAll())[QStringLiteral("tests")].toArray();
        for (const QJsonValue &test : tests) {
            const QString title = test[QStringLiteral("name")].toString();
            const QJsonValue data = test[QStringLiteral("data")];
            // Plain text is not escaped, and the values are always an object.
            if (title.contains(QStringLiteral("HTML Escaping")) || !data.isObject())
                continue;
            QTest::addRow("%s: %s", name, qPrintable(title)) << test[QStringLiteral("template")].toString() << data.toObject()
                                                             << test[QStringLiteral("expected")].toString();
        }
    }
}

void MustacheTest::fillsAsTheSpecificationSays()
{
    QFETCH(QString, text);
    QFETCH(QJsonObject, values);
    QFETCH(QString, wanted);
    const auto filled = exchange::renderTemplate(text, values);
    QVERIFY2(filled, filled ? "" : qPrintable(filled.error().detail));
    QCOMPARE(filled->text, wanted);
}

void MustacheTest::saysWhereATemplateIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::newRow("unclosed tag") << QStringLiteral("one\ntwo {{name") << 2 << 5;
    QTest::newRow("tag that runs into the next") << QStringLiteral("{{a} and {{b}}") << 1 << 1;
    QTest::newRow("unclosed section") << QStringLiteral("x\n\n {{#a}} y") << 3 << 2;
    QTest::newRow("section never opened") << QStringLiteral("ä {{/a}}") << 1 << 3;
    QTest::newRow("sections crossed") << QStringLiteral("{{#a}}{{#b}}{{/a}}{{/b}}") << 1 << 13;
    QTest::newRow("empty tag") << QStringLiteral("{{ }}") << 1 << 1;
    QTest::newRow("section without a name") << QStringLiteral("{{#}}{{/}}") << 1 << 1;
    QTest::newRow("partial") << QStringLiteral("{{> other}}") << 1 << 1;
    QTest::newRow("delimiters") << QStringLiteral("{{=<% %>=}}") << 1 << 1;
    QTest::newRow("delimiters with a blank") << QStringLiteral("{{ = <% %> =}}") << 1 << 1;
}

void MustacheTest::saysWhereATemplateIsWrong()
{
    QFETCH(QString, text);
    QFETCH(int, row);
    QFETCH(int, column);
    const auto checked = exchange::checkTemplate(text);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::BadTemplate);
    QCOMPARE(checked.error().place.row, row);
    QCOMPARE(checked.error().place.column, column);
    QVERIFY(!exchange::renderTemplate(text, {}));
}

void MustacheTest::keepsTextAsItIs()
{
    const QJsonObject values{{QStringLiteral("name"), QStringLiteral("Müller & Söhne <b> \"x\" 🚧")},
                             {QStringLiteral("count"), 12.5}};
    const auto filled = exchange::renderTemplate(QStringLiteral("{{name}} / {{{name}}} / {{&name}} / {{count}}"), values);
    QVERIFY(filled);
    QCOMPARE(filled->text, QStringLiteral("%1 / %1 / %1 / 12.5").arg(values[QStringLiteral("name")].toString()));
    QVERIFY(filled->unknown.isEmpty());
}

void MustacheTest::namesUnknownAndEmptyPlaceholders()
{
    const QJsonObject issue{{QStringLiteral("title"), QStringLiteral("T")}, {QStringLiteral("needBy"), QString()}};
    const auto filled = exchange::renderTemplate(
        QStringLiteral("{{issue.title}}{{issue.nope}}{{who}}{{who}}{{issue.needBy}}{{#list}}x{{/list}}{{^issue.needBy}}-{{/issue.needBy}}"),
        {{QStringLiteral("issue"), issue}});
    QVERIFY(filled);
    QCOMPARE(filled->text, QStringLiteral("T-"));
    QCOMPARE(filled->unknown, (QStringList{QStringLiteral("issue.nope"), QStringLiteral("who"), QStringLiteral("list")}));
    QCOMPARE(filled->empty, QStringList{QStringLiteral("issue.needBy")});
}

void MustacheTest::neverReadsValuesAsTemplates()
{
    const QString hostile = QStringLiteral("{{secret}} {{#a}} {{> x}} {{=");
    const auto filled = exchange::renderTemplate(QStringLiteral("{{text}}"), {{QStringLiteral("text"), hostile},
                                                                             {QStringLiteral("secret"), QStringLiteral("no")}});
    QVERIFY(filled);
    QCOMPARE(filled->text, hostile);
}

void MustacheTest::stopsATemplateThatGrows()
{
    QJsonArray list;
    for (int i = 0; i < 100; ++i)
        list.append(i);
    QString nested = QStringLiteral("x");
    for (int i = 0; i < 20; ++i)
        nested = QStringLiteral("{{#list}}%1{{/list}}").arg(nested);
    const auto grown = exchange::renderTemplate(nested, {{QStringLiteral("list"), list}});
    QVERIFY(!grown);
    QCOMPARE(grown.error().code, ErrorCode::TooLarge);

    QString deep;
    for (int i = 0; i < 10'000; ++i)
        deep += QStringLiteral("{{#a}}");
    QCOMPARE(exchange::checkTemplate(deep).error().code, ErrorCode::TooLarge);
    QCOMPARE(exchange::checkTemplate(QString(300'000, u'x')).error().code, ErrorCode::TooLarge);
}
