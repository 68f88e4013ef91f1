#include "emlwritertest.h"

#include "exchange/eml/emlwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using base::ErrorCode;
using exchange::EmlMessage;

namespace {

const char *const kReader = R"(
import sys, json, email, email.policy
m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
people = lambda h: [[a.display_name, a.addr_spec] for a in m[h].addresses] if m[h] else []
parts = [p for p in m.walk() if not p.is_multipart()]
defects = [str(d) for p in m.walk() for d in p.defects] + [str(d) for h in m.values() for d in h.defects]
print(json.dumps(dict(headers=sorted(k.lower() for k in m.keys()), subject=m["subject"], to=people("to"), cc=people("cc"),
  frm=people("from"), date=m["date"].datetime.isoformat() if m["date"] else "", body=parts[0].get_content(),
  names=[p.get_filename() for p in parts[1:]], sizes=[len(p.get_content()) for p in parts[1:]],
  types=[p.get_content_type() for p in parts[1:]], unsent=m["x-unsent"], importance=m["importance"], defects=defects)))
)";

QJsonObject readByPython(const QByteArray &eml)
{
    QProcess python;
    python.start(QStringLiteral("python3"), {QStringLiteral("-c"), QLatin1String(kReader)});
    python.write(eml);
    python.closeWriteChannel();
    python.waitForFinished(20'000);
    const QByteArray answer = python.readAllStandardOutput();
    if (answer.isEmpty())
        qWarning("%s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(answer).object();
}

bool hasPython()
{
    return !QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty();
}

EmlMessage sample()
{
    EmlMessage message;
    message.from = {QStringLiteral("Weiß, Käthe"), QStringLiteral("kaethe@example.org")};
    message.to = {{QStringLiteral("Ana Nováková"), QStringLiteral("ana@example.org")}, {{}, QStringLiteral("plain@example.org")}};
    message.cc = {{QStringLiteral("Boss \"The\" Boss"), QStringLiteral("boss@example.org")}};
    message.subject = QStringLiteral("Entscheidung nötig: Übergabe der Prüfgrundlage bis Freitag, sonst steht die Anlage still und es kostet 🚧");
    message.body = QStringLiteral("Guten Tag,\r\n.\r\nFrom here on: größer als je = 100 %.\n") + QString(400, u'ü') + QStringLiteral("\nEnde");
    message.date = base::Instant::fromIso(QStringLiteral("2026-11-21T10:11:12Z"));
    message.attachments = {{QStringLiteral("Bericht \"Größe\" für die Entscheidung über den Ersatz der beschädigten Dichtung im Pumpenhaus Süd, Stand November.pdf"),
                            QByteArray(5000, '\x91'), "application/pdf"}};
    return message;
}

}

void EmlWriterTest::writesWhatPythonReadsBack()
{
    if (!hasPython())
        QSKIP("python3 is not here");
    const EmlMessage message = sample();
    const auto eml = exchange::toEml(message);
    QVERIFY(eml);
    const QJsonObject read = readByPython(*eml);
    QCOMPARE(read[QStringLiteral("defects")].toArray(), QJsonArray());
    QCOMPARE(read[QStringLiteral("subject")].toString(), message.subject);
    const auto one = [](const QString &name, const QString &address) { return QJsonArray{name, address}; };
    const auto all = [](const QVector<QJsonArray> &each) { // in braces, an array of one array is a copy of it to some compilers
        QJsonArray arrays;
        for (const QJsonArray &array : each)
            arrays.append(array);
        return arrays;
    };
    QCOMPARE(read[QStringLiteral("frm")].toArray(), all({one(message.from.name, message.from.address)}));
    QCOMPARE(read[QStringLiteral("to")].toArray(),
             all({one(message.to[0].name, message.to[0].address), one({}, message.to[1].address)}));
    QCOMPARE(read[QStringLiteral("cc")].toArray(), all({one(message.cc[0].name, message.cc[0].address)}));
    QString body = message.body;
    body.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    QCOMPARE(read[QStringLiteral("body")].toString().replace(QStringLiteral("\r\n"), QStringLiteral("\n")), body + u'\n');
    QCOMPARE(read[QStringLiteral("date")].toString(), QStringLiteral("2026-11-21T10:11:12+00:00"));
    QCOMPARE(read[QStringLiteral("names")].toArray(), QJsonArray{message.attachments[0].fileName});
    QCOMPARE(read[QStringLiteral("sizes")].toArray(), QJsonArray{5000});
    QCOMPARE(read[QStringLiteral("types")].toArray(), QJsonArray{QStringLiteral("application/pdf")});
}

void EmlWriterTest::keepsLinesShortAndEndsThemWithCrLf()
{
    const auto eml = exchange::toEml(sample());
    QVERIFY(eml);
    QVERIFY(eml->endsWith("\r\n"));
    const QList<QByteArray> lines = eml->split('\n');
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        QVERIFY2(lines[i].endsWith('\r'), lines[i].constData());
        QCOMPARE(lines[i].count('\r'), 1);
        QVERIFY(lines[i].size() <= 998);
    }
    for (const char c : *eml)
        QVERIFY(static_cast<unsigned char>(c) < 0x80);
}

void EmlWriterTest::addsNoHeaderFromHostileText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("CRLF") << QStringLiteral("subject\r\nBcc: evil@example.org");
    QTest::newRow("LF") << QStringLiteral("subject\nBcc: evil@example.org");
    QTest::newRow("CR") << QStringLiteral("subject\rBcc: evil@example.org\r\r");
    QTest::newRow("NUL and escape") << QStringLiteral("a") + QChar(0) + QChar(0x1b) + QStringLiteral("b\r\n\r\nbody");
    QTest::newRow("line separators") << QStringLiteral("a\u2028Bcc: x@example.org\u2029\u0085Bcc: y@example.org");
    QTest::newRow("encoded word") << QStringLiteral("=?utf-8?q?x=0D=0ABcc:_evil@example.org?=");
    QTest::newRow("quotes and brackets") << QStringLiteral("\"a\" <evil@example.org>, b (c) ; d:");
    QTest::newRow("folding") << QStringLiteral("word ").repeated(300) + QStringLiteral("\r\n\tBcc: x@example.org");
}

void EmlWriterTest::addsNoHeaderFromHostileText()
{
    if (!hasPython())
        QSKIP("python3 is not here");
    QFETCH(QString, text);
    EmlMessage message = sample();
    message.subject = text;
    message.from.name = text;
    message.to[0].name = text;
    message.cc.clear();
    message.attachments[0].fileName = text;
    const auto eml = exchange::toEml(message);
    QVERIFY(eml);
    const QJsonObject read = readByPython(*eml);
    QCOMPARE(read[QStringLiteral("headers")].toArray(),
             (QJsonArray{QStringLiteral("content-type"), QStringLiteral("date"), QStringLiteral("from"), QStringLiteral("mime-version"),
                         QStringLiteral("subject"), QStringLiteral("to"), QStringLiteral("x-unsent")}));
    QCOMPARE(read[QStringLiteral("to")].toArray().size(), 2);
    QCOMPARE(read[QStringLiteral("frm")].toArray().size(), 1);
    QVERIFY(!eml->contains("\nBcc:"));
}

void EmlWriterTest::refusesWhatIsNoAddress_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"", "nobody", "@example.org", "a@", "a b@example.org", "a@b@example.org", "a@-example.org",
                                "a@example..org", ".a@example.org", "a..b@example.org", "a@exa mple.org", "a@example.org\r\nBcc: x@y.org",
                                "<a@example.org>", "a@example.org, b@example.org", "a@exam_ple.org"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void EmlWriterTest::refusesWhatIsNoAddress()
{
    QFETCH(QString, address);
    EmlMessage message = sample();
    message.cc = {{QStringLiteral("X"), address}};
    const auto eml = exchange::toEml(message);
    QVERIFY(!eml);
    QCOMPARE(eml.error().code, ErrorCode::Invalid);
    QCOMPARE(eml.error().place.field, QStringLiteral("cc"));
}

void EmlWriterTest::takesInternationalDomains()
{
    EmlMessage message = sample();
    message.to = {{QStringLiteral("Jörg"), QStringLiteral("joerg@müller.example")}};
    const auto eml = exchange::toEml(message);
    QVERIFY(eml);
    QVERIFY(eml->contains("joerg@xn--mller-kva.example"));
}

void EmlWriterTest::marksDraftsAndImportance()
{
    EmlMessage message = sample();
    const auto normal = exchange::toEml(message);
    QVERIFY(normal);
    QVERIFY(normal->contains("\r\nX-Unsent: 1\r\n"));
    QVERIFY(!normal->contains("Importance:"));
    message.importance = exchange::MailImportance::High;
    message.unsent = false;
    message.date = {};
    const auto high = exchange::toEml(message);
    QVERIFY(high);
    QVERIFY(high->contains("\r\nImportance: high\r\n"));
    QVERIFY(!high->contains("X-Unsent"));
    QVERIFY(!high->contains("\r\nDate:"));
}

void EmlWriterTest::keepsPathsOutOfFileNames()
{
    EmlMessage message = sample();
    message.attachments = {{QStringLiteral("../../etc/passwd"), "x", "text/plain"}, {QStringLiteral(".."), "y", "bad type\r\nX: y"},
                           {QStringLiteral("x\u202Egnp.exe"), "z", "text/plain"}};
    const auto eml = exchange::toEml(message);
    QVERIFY(eml);
    QVERIFY(!eml->contains("../"));
    QVERIFY(eml->contains("application/octet-stream"));
    QVERIFY(!eml->contains("E2%80%AE"));
}
