#include "draft/templatetexttest.h"

#include "domain/draft/placeholders.h"
#include "domain/draft/templatetext.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace domain;

namespace {

QString resourceText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList tagNames(const QString &text)
{
    static const QRegularExpression kTag(QStringLiteral("\\{\\{[#^/]?\\s*([^}]*?)\\s*\\}\\}"));
    QStringList names;
    for (auto it = kTag.globalMatch(text); it.hasNext();)
        names.append(it.next().captured(1));
    return names;
}

QString meaningOf(const QString &name)
{
    for (const PlaceholderName &each : placeholders())
        if (name == QLatin1String(each.name))
            return QString::fromLatin1(each.meaning);
    return {};
}

// The names inside the lists, as the catalogue describes them.
const QSet<QString> kElementNames{QStringLiteral("letter"), QStringLiteral("title"),       QStringLiteral("cost"),
                                  QStringLiteral("slip"),   QStringLiteral("recommended"), QStringLiteral("date"),
                                  QStringLiteral("who"),    QStringLiteral("channel"),     QStringLiteral("outcome"),
                                  QStringLiteral("label"),  QStringLiteral("target")};

}

void TemplateTextTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void TemplateTextTest::readsHeadAndBody()
{
    const QString text = QStringLiteral("name: Heads-up\naudience: theirs\nstage: heads-up\nsubject: On {{issue.title}}: now\n"
                                        "\nDear you,\n\nbye\n\n");
    const DraftTemplate result = templateFromText(QStringLiteral("heads-up"), QStringLiteral("en"), text).value();
    QCOMPARE(result.key, QStringLiteral("heads-up"));
    QCOMPARE(result.name, QStringLiteral("Heads-up"));
    QCOMPARE(result.stage, DraftStage::HeadsUp);
    QCOMPARE(result.audience, Audience::Theirs);
    QCOMPARE(result.subject, QStringLiteral("On {{issue.title}}: now"));
    QCOMPARE(result.body, QStringLiteral("Dear you,\n\nbye\n"));
    QVERIFY(result.shipped);
}

void TemplateTextTest::refusesALineItDoesNotKnow()
{
    for (const char *line : {"stage: some day", "colour: red", "no colon"}) {
        const auto result = templateFromText(QStringLiteral("k"), QStringLiteral("en"),
                                             QStringLiteral("name: N\n") + QString::fromLatin1(line) + QStringLiteral("\n\nBody"));
        QVERIFY(!result);
        QCOMPARE(result.error().code, base::ErrorCode::BadTemplate);
        QCOMPARE(result.error().place.row, 2);
    }
}

void TemplateTextTest::shippedTemplatesAreRead_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("key");
    for (const char *language : {"en", "de"})
        for (const QString &file : QDir(QStringLiteral(":/templates/") + QLatin1String(language)).entryList())
            QTest::addRow("%s %s", language, qPrintable(file)) << QString::fromLatin1(language) << file.chopped(4);
}

void TemplateTextTest::shippedTemplatesAreRead()
{
    QFETCH(QString, language);
    QFETCH(QString, key);
    const QString text = resourceText(QStringLiteral(":/templates/%1/%2.txt").arg(language, key));
    const auto result = templateFromText(key, language, text);
    QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
    QVERIFY(!result->name.isEmpty());
    QVERIFY(!result->subject.isEmpty());
    QVERIFY(result->body.size() > 100);
    for (const QString &name : tagNames(result->subject + result->body)) {
        const QString meaning = meaningOf(name);
        QVERIFY2(!meaning.isEmpty() || kElementNames.contains(name), qPrintable(name));
        QVERIFY2(result->audience != Audience::Theirs || !meaning.contains(QLatin1String("inside only")), qPrintable(name));
    }
    const bool isSecret = key == QLatin1String("confidential");
    QVERIFY2(!isSecret || !text.contains(QLatin1String("issue.")), "nothing of the matter may stand in this mail");
}

void TemplateTextTest::bothLanguagesHaveTheSameTemplates()
{
    const QStringList english = QDir(QStringLiteral(":/templates/en")).entryList();
    QCOMPARE(english.size(), 12);
    QCOMPARE(QDir(QStringLiteral(":/templates/de")).entryList(), english);
}

void TemplateTextTest::eachPlaceholderIsListedOnce()
{
    QSet<QString> names;
    for (const PlaceholderName &each : placeholders())
        names.insert(QString::fromLatin1(each.name));
    QCOMPARE(size_t(names.size()), placeholders().size());
}
