#include "values/querytermtest.h"

#include "domain/issue/query/queryterm.h"

#include <QRandomGenerator>
#include <QTest>

using domain::QueryComparison;
using domain::QueryFault;
using domain::QueryField;
using domain::QueryMoment;
using domain::QueryTerm;

namespace {

// field comparison values, a condition each; a minus in front.
QString written(const QVector<QueryTerm> &terms)
{
    static const char *const kSigns[] = {":", "<", "<=", ">=", ">"};
    QStringList parts;
    for (const QueryTerm &term : terms)
        parts << (term.isNegated ? QStringLiteral("-") : QString()) + nameOf(term.field) + QLatin1String(kSigns[int(term.comparison)])
                     + term.values.join(u'|');
    return parts.join(u' ');
}

}

void QueryTermTest::readsConditions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected); };
    row("", "");
    row("   ", "");
    row("pump", ":pump");
    row("main pump", ":main :pump");
    row("\"main pump\"", ":main pump");
    row("status:open severity:S1 owner:me due<7d level>=1 \"pump\"", "status:open severity:S1 owner:me due<7d level>=1 :pump");
    row("status:open,in-progress", "status:open|in-progress");
    row("status=open", "status:open");
    row("STATUS:open", "status:open");
    row("level:>=2", "level>=2");
    row("level<=2 level>1 level<4", "level<=2 level>1 level<4");
    row("-status:closed", "-status:closed");
    row("-pump", "-:pump");
    row("- pump", ":- :pump"); // a dash by itself is a word
    row("owner:\"Ana \"\"the boss\"\" Lind\",none", "owner:Ana \"the boss\" Lind|none");
    row("label:\"a,b\"", "label:a,b");
    row("PO-77:12", ":PO-77:12"); // no field is called so
    row("10:30", ":10:30");
    row("a,b", ":a,b");
    row("größe 泵", ":größe :泵");
}

void QueryTermTest::readsConditions()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto terms = domain::parseQuery(text);
    QVERIFY(terms);
    QCOMPARE(written(*terms), expected);
    for (const QueryTerm &term : *terms)
        QVERIFY(term.size > 0 && !text.mid(term.begin, term.size).contains(QLatin1String("  ")));
}

void QueryTermTest::marksWhatCannotBeRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("right"); // one of them
    const auto row = [](const char *text, QueryFault::Kind kind, const char *marked, const char *right) {
        QTest::newRow(text) << QString::fromUtf8(text) << int(kind) << QString::fromUtf8(marked) << QString::fromUtf8(right);
    };
    row("pump stats:open", QueryFault::Kind::UnknownField, "stats", "status");
    row("http://x", QueryFault::Kind::UnknownField, "http", "owner");
    row("pump status:", QueryFault::Kind::MissingValue, "status:", "");
    row("status:open,", QueryFault::Kind::MissingValue, "status:open,", "");
    row("due< level:1", QueryFault::Kind::MissingValue, "due<", "");
    row("a \"main pump", QueryFault::Kind::OpenQuote, "\"main pump", "\"main pump\"");
    row("owner:\"Ana", QueryFault::Kind::OpenQuote, "\"Ana", "\"Ana\"");
    row("status<open", QueryFault::Kind::NoOrder, "<", "status:");
    row("-owner>=ana", QueryFault::Kind::NoOrder, ">=", "owner:");
}

void QueryTermTest::marksWhatCannotBeRead()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(QString, marked);
    QFETCH(QString, right);
    const auto terms = domain::parseQuery(text);
    QVERIFY(!terms);
    QCOMPARE(int(terms.error().kind), kind);
    QCOMPARE(text.mid(terms.error().begin, terms.error().size), marked);
    QVERIFY(right.isEmpty() || terms.error().right.contains(right));
}

void QueryTermTest::readsMoments_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("amount"); // days, or minutes
    const auto row = [](const char *text, bool isRead, QueryMoment::Kind kind = QueryMoment::Kind::None, qint64 amount = 0) {
        QTest::newRow(text) << QString::fromLatin1(text) << isRead << int(kind) << amount;
    };
    row("none", true);
    row("today", true, QueryMoment::Kind::Day, 0);
    row("Tomorrow", true, QueryMoment::Kind::Day, 1);
    row("yesterday", true, QueryMoment::Kind::Day, -1);
    row("2026-05-04", true, QueryMoment::Kind::Day, 0);
    row("36h", true, QueryMoment::Kind::Span, 36 * 60);
    row("7d", true, QueryMoment::Kind::Span, 7 * 24 * 60);
    row("2W", true, QueryMoment::Kind::Span, 14 * 24 * 60);
    row("-3d", true, QueryMoment::Kind::Span, -3 * 24 * 60);
    row("7", false);
    row("7m", false); // months or minutes?
    row("2026-02-30", false);
    row("4 May", false);
    row("99999d", false);
    row("", false);
}

void QueryTermTest::readsMoments()
{
    QFETCH(QString, text);
    QFETCH(bool, isRead);
    QFETCH(int, kind);
    QFETCH(qint64, amount);
    const auto moment = domain::queryMoment(text);
    QCOMPARE(moment.has_value(), isRead);
    if (!isRead)
        return;
    QCOMPARE(int(moment->kind), kind);
    QCOMPARE(moment->kind == QueryMoment::Kind::Span ? moment->minutes : moment->days, amount);
}

void QueryTermTest::neverRunsAwayOnAnyText()
{
    QRandomGenerator random(20261122);
    const QString letters = QStringLiteral("ab:=<>-,\" \tstatus owner level due 1 7d S1 ü");
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (int j = random.bounded(24); j > 0; --j)
            text += letters.at(random.bounded(int(letters.size())));
        const auto terms = domain::parseQuery(text);
        if (terms) {
            for (const QueryTerm &term : *terms)
                QVERIFY(term.begin >= 0 && term.size > 0 && term.begin + term.size <= text.size());
        } else {
            QVERIFY(terms.error().begin >= 0 && terms.error().size > 0 && terms.error().begin + terms.error().size <= text.size());
        }
    }
}
