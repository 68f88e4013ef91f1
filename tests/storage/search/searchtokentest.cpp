#include "search/searchtokentest.h"

#include "storage/search/searchtokens.h"

#include <QTest>

void SearchTokenTest::wordsOf_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *text, const char *words) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(words); };
    row("", "");
    row(" \t\n", "");
    row("Pump P-101a fails", "pump p 101a fails");
    row("Überfällige Prüfung", "uberfallige prufung");
    row("cafe\u0301", "cafe");
    row("Straße", "strasse");
    row("Sørensen Łódź Œuvre Æsir", "sorensen lodz oeuvre aesir");
    row("İstanbul ISPARTA", "istanbul isparta");
    row("d’un O\u02bcbrien don't", "d un o brien don t");
    row("ﬁnal Ⅷ ½", "final viii 12");
    row("so\u00adft", "soft");
    row("Согласование ЧЕРТЕЖЕЙ", "согласование чертежеи");
    row("παράδοση", "παραδοση");
    row("موعد التسليم", "موعد التسليم");
    row("٣٤ days", "34 days");
    row("交货日期", "交货 货日 日期 期");
    row("泵M20泵", "泵 m20 泵");
    row("ガスケット", "カス スケ ケッ ット ト");
    row("ｶｷ", "カキ キ");
    row("ที่ดิน", "ทด ดน น");
    row("공급업체 회신", "\u1100\u1169\u11bc\u1100\u1173\u11b8\u110b\u1165\u11b8\u110e\u1166 \u1112\u116c\u1109\u1175\u11ab");
    row("🚧 a🚧b", "a b");
    row("'; DROP TABLE issue; -- \" * ( NEAR/2", "drop table issue near 2");
    row("aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeee", "aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd");
}

void SearchTokenTest::wordsOf()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QStringList found;
    storage::addSearchWords(text, found);
    QCOMPARE(found.join(u' '), words);
}

void SearchTokenTest::placesAreThoseOfTheText()
{
    const QString text = QString::fromUtf8("Die Prüfung: 交货日 (cafe\u0301)");
    QStringList written;
    for (const storage::SearchToken &token : storage::searchTokens(text))
        written.append(text.mid(token.start, token.length));
    QCOMPARE(written, (QStringList{u"Die"_qs, u"Prüfung"_qs, u"交货"_qs, u"货日"_qs, u"日"_qs, QString::fromUtf8("cafe\u0301")}));
}
