#include "errortexttest.h"

#include "widgets/text/errortext.h"

#include <QTest>

void ErrorTextTest::everyCodeHasASentence_data()
{
    QTest::addColumn<int>("code");
    for (int code = 0; code <= int(base::ErrorCode::Internal); ++code)
        QTest::addRow("code %d", code) << code;
}

void ErrorTextTest::everyCodeHasASentence()
{
    QFETCH(int, code);
    const QString text = ui::errorText({base::ErrorCode(code), QStringLiteral("SQLITE_BUSY"), {}});
    QVERIFY(text.size() > 10);
    QVERIFY(text.endsWith(QLatin1Char('.')));
    QVERIFY2(text.at(0).isUpper(), qPrintable(text));
    QVERIFY2(!text.contains(QLatin1Char('%')), qPrintable(text));
}

void ErrorTextTest::namesTheFileAndThePlace()
{
    const base::Error error{base::ErrorCode::BrokenQuotes, {}, {QStringLiteral("/tmp/list.csv"), 12, 3, {}}};
    QVERIFY(ui::errorText(error).startsWith(QLatin1String("Row 12, column 3: ")));
    const base::Error missing{base::ErrorCode::FileMissing, {}, {QStringLiteral("/tmp/list.csv"), 0, 0, {}}};
    QVERIFY(ui::errorText(missing).startsWith(QLatin1String("list.csv is not there")));
    const base::Error percent{base::ErrorCode::FileMissing, {}, {QStringLiteral("/tmp/a%2b.csv"), 0, 0, {}}};
    QVERIFY(ui::errorText(percent).contains(QLatin1String("a%2b.csv")));
}
