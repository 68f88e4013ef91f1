#include "brieftest.h"

#include "harbourcase.h"
#include "render/paper/units.h"
#include "render/pdf/pdfwriter.h"
#include "render/report/brieflayout.h"
#include "support.h"

#include <QTest>

using namespace render;

namespace {

const QLocale kBritish(QLocale::English, QLocale::UnitedKingdom);

std::unique_ptr<Document> brief(const BriefContent &content, PageSetup::Paper paper = PageSetup::Paper::A4)
{
    return briefDocument(content, paper, kBritish);
}

}

void BriefTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void BriefTest::keepsTheOrderOfPapers()
{
    const auto document = brief(harbour::content());
    renderTest::keep(*document, QStringLiteral("brief"));
    const QString text = renderTest::wholeText(*document);
    qsizetype last = -1;
    for (const char *heading : {"Decision asked", "Days and money", "Impact", "Tried so far", "Options", "If nobody decides by 2 Nov",
                                "Runway", "Recipients", "Where details are found", "History: 41 entries"}) {
        const qsizetype found = text.indexOf(QString::fromUtf8(heading), qMax<qsizetype>(0, last));
        QVERIFY2(found > last, heading);
        last = found;
    }
}

void BriefTest::countsMoneyOnce()
{
    const BriefContent content = harbour::content();
    const BriefSums sums = briefSums(content);
    QCOMPARE(sums.daysLost, 18); // full working days 28 Sep to 21 Oct
    QCOMPARE(sums.lost, qint64(86'400'00));
    QCOMPARE(sums.total(), sums.lost + sums.ahead());
    const QString text = renderTest::wholeText(*brief(content));
    const Format format(content.context, kBritish);
    QVERIFY(text.count(format.amount(sums.total())) >= 3); // figure, table, chart
    QVERIFY(text.contains(sums.totalTerms(format).replace(QChar(QChar::Nbsp), u' ')));
}

void BriefTest::fillsTwoPages()
{
    QCOMPARE(brief(harbour::content())->pageCount(), 2);
    const auto letter = brief(harbour::content(), PageSetup::Paper::Letter);
    renderTest::keep(*letter, QStringLiteral("brief-letter"));
    QCOMPARE(letter->pageSize(), QSizeF(612, 792));
    QVERIFY(letter->pageCount() <= 3);
    const auto german = briefDocument(harbour::content(), PageSetup::Paper::A4, QLocale(QLocale::German));
    QVERIFY(renderTest::wholeText(*german).contains(QStringLiteral("86.400 EUR"))); // the key figure too
    QVERIFY(!renderTest::wholeText(*german).contains(QStringLiteral("EUR 86")));
}

void BriefTest::isForInformationWithoutADate()
{
    BriefContent content = harbour::content();
    content.issue.ask.kind = domain::AskKind::Awareness;
    harbour::refresh(content);
    const QString text = renderTest::wholeText(*brief(content));
    QVERIFY(text.contains(QStringLiteral("For information")));
    QVERIFY(!text.contains(QStringLiteral("By when")));
}

void BriefTest::namesHelpersBesideTheOwner()
{
    BriefContent content = harbour::content();
    const auto owner = content.context.people.value(content.issue.owner).name;
    const auto ownerRow = [&](const BriefContent &shown) {
        const QString text = renderTest::wholeText(*brief(shown));
        const qsizetype start = text.indexOf(QStringLiteral("Stays the owner"));
        return text.mid(start, text.indexOf(owner, start) + owner.size() - start);
    };
    const QString before = ownerRow(content);
    QVERIFY(before.endsWith(owner));
    content.issue.helpers = {{content.path.levels.last().ours.primary, QStringLiteral("a second crew"), QDate(2026, 11, 2)},
                             {content.path.levels[1].theirs.primary, {}, {}}};
    QCOMPARE(ownerRow(content), before);
    const QString text = renderTest::wholeText(*brief(content));
    QVERIFY(text.contains(QStringLiteral("a second crew")));
    QVERIFY(text.contains(QStringLiteral("until Mon 2 Nov 2026")));
    QVERIFY(text.contains(QStringLiteral("to the end")));
}

void BriefTest::printsCausesAndTheSlipOfTheMilestone()
{
    BriefContent content = harbour::content();
    content.issue.causes.clear();
    content.milestone.reset();
    const auto text = [&content] { return renderTest::wholeText(*brief(content)).simplified(); };
    QVERIFY(!text().contains(QStringLiteral("Causes")) && !text().contains(QStringLiteral("Milestone in danger")));
    content.issue.causes = {QStringLiteral("The rails are bent"), QString(), QStringLiteral("The pile below gave way")};
    domain::Milestone milestone;
    milestone.name = QStringLiteral("First ship");
    milestone.baseline = QDate(2026, 11, 2);
    milestone.forecasts = {{content.asOf, QDate(2026, 11, 9), QStringLiteral("crane")}};
    content.milestone = milestone;
    const QString whole = text();
    QVERIFY(whole.contains(QStringLiteral("The rails are bent and why that The pile below gave way")));
    QVERIFY2(whole.contains(QStringLiteral("First ship Mon 2 Nov 2026 Mon 9 Nov 2026 Mon 9 Nov 2026 +5")), qPrintable(whole));
}

void BriefTest::listsOpenActionsAndTheTeam()
{
    BriefContent content = harbour::content();
    const domain::PersonId who = content.path.levels[1].theirs.primary;
    const QString name = content.context.people.value(who).name;
    const QDate today = content.context.projectCalendar().localDate(content.asOf);
    content.issue.actions = {{QStringLiteral("Measure the rails"), {}, {}, {}},
                             {QStringLiteral("Call the yard"), who, today.addDays(-1), {}},
                             {QStringLiteral("Close the quay"), who, today, content.asOf}};
    content.issue.responders = {{who, QStringLiteral("communications")}};
    content.issue.contributions = {{content.context.people.value(who).organisation, 35, QStringLiteral("late permit")}};
    const auto text = [&content] { return renderTest::wholeText(*brief(content)).simplified(); };
    const QString whole = text();
    QVERIFY2(QString(whole).remove(QChar(QChar::Nbsp)).remove(u' ').contains(QStringLiteral("35%latepermit")), qPrintable(whole));
    const qsizetype table = whole.indexOf(QStringLiteral("Action Who Until"));
    QVERIFY2(table > 0, qPrintable(whole.mid(2000)));
    const QString rows = whole.mid(table);
    const qsizetype last = rows.indexOf(QStringLiteral("Measure the rails nobody yet"));
    QVERIFY2(rows.indexOf(QStringLiteral("Call the yard")) > 0 && rows.indexOf(QStringLiteral("Call the yard")) < last, qPrintable(rows));
    QVERIFY2(rows.left(last).contains(name), qPrintable(rows));
    QVERIFY(whole.contains(QStringLiteral("overdue")));
    QVERIFY(!whole.contains(QStringLiteral("Close the quay")));
    QVERIFY(whole.contains(QStringLiteral("Response team")) && whole.contains(QStringLiteral("communications")));
    for (domain::ResponseAction &action : content.issue.actions)
        action.doneAt = content.asOf;
    QVERIFY(!text().contains(QStringLiteral("overdue")));
    QVERIFY(text().contains(QStringLiteral("all 3 are done")));
}

void BriefTest::namesTheLastResortsAndTheirNotices()
{
    BriefContent content = harbour::content();
    content.advice.lastResorts = {QStringLiteral("Second source"), QStringLiteral("Contract notice")};
    content.advice.notices = {{QStringLiteral("Contract notice"), {QStringLiteral("Termination"), 30}, QDate(2026, 12, 3)}};
    const auto text = [&content] { return renderTest::wholeText(*brief(content)).simplified(); };
    QVERIFY(!text().contains(QStringLiteral("Last resorts"))); // a level is left to ask
    content.advice.verdict = domain::Verdict::EscalationFailed;
    const QString whole = text();
    QVERIFY(whole.contains(QStringLiteral("Last resorts")));
    QVERIFY(whole.contains(QStringLiteral("Second source")));
    QVERIFY2(whole.contains(QStringLiteral("“Termination”, served now, runs until Thu 3 Dec 2026 (30 working days)")), qPrintable(whole));
}

void BriefTest::saysWhatIsMissing()
{
    const auto document = brief(harbour::bareContent());
    renderTest::keep(*document, QStringLiteral("brief-bare"));
    const QString text = renderTest::wholeText(*document);
    for (const char *missing : {"Not stated: what is asked", "Not stated: the facts", "Not stated: cost per day", "Not stated: what happens then"})
        QVERIFY2(text.contains(QString::fromUtf8(missing)), missing);
    for (const char *absent : {"Options", "Impact", "Days and money"})
        QVERIFY2(!text.contains(QString::fromUtf8(absent)), absent);
}

void BriefTest::flowsHostileText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("HTML stays text") << QStringLiteral("<img src='/etc/passwd'><b>bold</b> &amp; <script>x</script>");
    QTest::newRow("an override does not turn the line round") << QStringLiteral("abc \u202Edlrow olleh\u202C def");
    QTest::newRow("placeholders are not filled") << QStringLiteral("%1 %2 %L1 %n {{issue.title}}");
    QTest::newRow("control characters") << QStringLiteral("a\x01") + QChar(0) + QStringLiteral("b\u2028c\r\nd\te");
    QTest::newRow("Chinese without blanks") << QStringLiteral("起重机供应商错过了第二个交货日期").repeated(60);
    QTest::newRow("one word of 10,000 letters") << QStringLiteral("x").repeated(10'000);
    QTest::newRow("a path") << QStringLiteral("/very/long/path.with-parts_and").repeated(300);
    QTest::newRow("10,000 words") << QStringLiteral("word ").repeated(10'000);
    QTest::newRow("many empty lines") << QStringLiteral("\n").repeated(3000) + QStringLiteral("end");
    QTest::newRow("half a surrogate") << QString(QChar(0xD800)) + QStringLiteral("x");
}

void BriefTest::flowsHostileText()
{
    QFETCH(QString, text);
    BriefContent content = harbour::content();
    content.issue.title = text.left(2000);
    content.issue.ask.text = text;
    content.issue.description = text;
    content.issue.consequence = text;
    content.issue.options[1].mainRisk = text;
    content.issue.links = {{text.left(500), text}};
    content.context.project.name = text.left(200);
    content.context.people[domain::PersonId(3)].name = text.left(300);
    content.path.levels[1].title = text.left(300);
    const auto document = brief(content);
    renderTest::keep(*document, QStringLiteral("hostile-") + QString::fromUtf8(QTest::currentDataTag()).left(12).replace(u' ', u'-'));
    const PageSetup setup = PageSetup::portrait(PageSetup::Paper::A4);
    const Typeface typeface;
    for (int page = 0; page < document->pageCount(); ++page) {
        for (const Mark &mark : document->page(page).marks()) {
            const auto *mine = std::get_if<TextMark>(&mark);
            if (!mine)
                continue;
            QVERIFY2(mine->baseline.y() <= setup.footLine + pt(16), qPrintable(mine->text.left(80)));
            QVERIFY(!mine->text.contains(QChar(0x202E)));
        }
    }
    const QString shown = renderTest::wholeText(*document).remove(u'\n').remove(u' ');
    const QString expected = printable(text).remove(u'\n').remove(u' ').trimmed();
    QVERIFY(shown.contains(expected.left(200)));
    QVERIFY(shown.count(expected.right(12)) >= 3); // to the end, in several blocks
}

void BriefTest::linksOnlyTheWebAndMail()
{
    BriefContent content = harbour::content();
    content.issue.links.clear();
    for (const char *target : {"https://example.com/a?b=1", "http://example.com", "mailto:a@example.com", "javascript:alert(1)",
                               "file:///etc/passwd", "\\\\server\\share", "https:", "data:text/html,x"})
        content.issue.links << domain::DetailLink{QStringLiteral("x"), QString::fromUtf8(target)};
    const auto document = brief(content);
    QStringList links;
    for (int page = 0; page < document->pageCount(); ++page)
        for (const Mark &mark : document->page(page).marks())
            if (const auto *text = std::get_if<TextMark>(&mark); text && !text->link.isEmpty())
                links << text->link;
    QCOMPARE(links, QStringList({QStringLiteral("https://example.com/a?b=1"), QStringLiteral("http://example.com"),
                                 QStringLiteral("mailto:a@example.com")}));
}

void BriefTest::foldsALongLog()
{
    BriefContent content = harbour::content();
    const domain::Contact first = content.log.first();
    content.log.clear();
    for (int i = 0; i < 300; ++i) {
        domain::Contact contact = first;
        contact.id = domain::ContactId(1000 + i);
        contact.at = first.at.plusMinutes(60 * i);
        contact.text = QStringLiteral("entry %1").arg(i);
        content.log << contact;
    }
    harbour::refresh(content);
    const QString text = renderTest::wholeText(*brief(content));
    QVERIFY(text.contains(QStringLiteral("12 of 300 log entries")));
    QVERIFY(text.contains(QStringLiteral("entry 299")));
}
