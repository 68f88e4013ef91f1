#include "rankingtest.h"

#include "shell/command/ranking.h"

#include <QTest>

using ui::Ranking;

void RankingTest::ranks_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("the start of the text beats the start of a word") << "new" << "New issue" << "Start a new file";
    QTest::newRow("the start of a word beats the inside of one") << "port" << "Case brief, port" << "Export everything";
    QTest::newRow("the whole text beats a part of it") << "undo" << "Undo" << "Undo: change HT4-118";
}

void RankingTest::ranks()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const Ranking ranking(typed);
    QVERIFY(ranking.score(worse) > 0);
    QVERIFY2(ranking.score(better) > ranking.score(worse), qPrintable(better));
    QVERIFY(ranking.score(better) > ranking.score(QStringLiteral("–"), better));
}

void RankingTest::everyWordMustMatch()
{
    const Ranking ranking(QStringLiteral("crane nordkran"));
    QVERIFY(ranking.score(QStringLiteral("Crane supplier misses date"), QStringLiteral("Nordkran GmbH")) > 0);
    QCOMPARE(ranking.score(QStringLiteral("Crane supplier misses date"), QStringLiteral("Baltwerk Beton")), 0);
    QVERIFY(Ranking(QString()).score(QStringLiteral("anything")) > 0);
}

void RankingTest::accentsAndCaseDoNotCount()
{
    QVERIFY(Ranking(QStringLiteral("uberfallig")).score(QStringLiteral("Überfällige Pläne")) > 0);
    QVERIFY(Ranking(QStringLiteral("PLÄNE")).score(QStringLiteral("Überfällige Plane")) > 0);
}

void RankingTest::marksWhatMatched()
{
    const QVector<Ranking::Span> spans = Ranking(QStringLiteral("über plan")).spans(QStringLiteral("Überfällige Pläne"));
    QCOMPARE(spans.size(), 2);
    QCOMPARE(spans.at(0), (Ranking::Span{0, 4}));
    QCOMPARE(spans.at(1), (Ranking::Span{12, 4}));
    QVERIFY(Ranking(QStringLiteral("x")).spans(QStringLiteral("Wait")).isEmpty());
}
