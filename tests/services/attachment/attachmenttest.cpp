#include "attachmenttest.h"

#include "demospace.h"
#include "services/attachment/attachmentservice.h"
#include "services/attachment/filename.h"
#include "services/exchange/exchangeservice.h"
#include "services/workspace/filecare.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using base::ErrorCode;
using domain::Attachment;
using services::AddedFiles;
using services::AttachmentService;
using services::FileKeeping;

namespace {

QByteArray pattern(int bytes)
{
    QByteArray content(bytes, '\0');
    for (int i = 0; i < bytes; ++i)
        content[i] = char((i * 2654435761U) >> 13);
    return content;
}

// A workspace on disk with an issue, and a folder for what is added.
struct FileSpace {
    QTemporaryDir folder;
    DemoSpace demo{folder.filePath(QStringLiteral("w.rung"))};
    domain::Issue issue = demo.issue(QStringLiteral("Crane is late"));

    QString file(const QString &name, const QByteArray &content) const
    {
        const QString path = folder.filePath(name);
        QFile target(path);
        if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    AttachmentService files() const { return AttachmentService(*demo.space); }
    AddedFiles add(const QStringList &paths, FileKeeping keeping = FileKeeping::Copy) const { return must(files().add(issue.id, paths, keeping)); }
    QByteArray bytesOf(const Attachment &attachment) const
    {
        const QString path = folder.filePath(QStringLiteral("given"));
        QFile::remove(path);
        must(files().saveCopy(attachment, path));
        QFile given(path);
        return given.open(QIODevice::ReadOnly) ? given.readAll() : QByteArray();
    }
    QVector<storage::FindingCode> findings()
    {
        demo.space.reset();
        QVector<storage::FindingCode> codes;
        for (const storage::Finding &finding : must(services::checkFile(path())))
            codes.append(finding.code);
        return codes;
    }
    QString path() const { return folder.filePath(QStringLiteral("w.rung")); }
};

// Changes the stored bytes behind the program's back.
void spoil(const QString &path, const QByteArray &from, const QByteArray &to)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qsizetype place = file.readAll().indexOf(from);
    QVERIFY(place > 0);
    file.seek(place);
    file.write(to);
}

}

void AttachmentTest::aCopyOutlivesItsSource()
{
    FileSpace space;
    const QByteArray content = pattern(3 * 1024 * 1024 + 17);
    const QString path = space.file(QStringLiteral("photo of the crane.png"), content);
    const AddedFiles taken = space.add({path, space.file(QStringLiteral("empty.txt"), {})});
    QCOMPARE(taken.added.size(), 2);
    QVERIFY(taken.refused.isEmpty());
    QCOMPARE(taken.added[0].name, QStringLiteral("photo of the crane.png"));
    QCOMPARE(taken.added[0].mediaType, QStringLiteral("image/png"));
    QCOMPARE(taken.added[0].bytes, content.size());
    QVERIFY(QFile::remove(path));
    QCOMPARE(space.bytesOf(taken.added[0]), content);
    QCOMPARE(space.bytesOf(taken.added[1]), QByteArray());
    QCOMPARE(QFileInfo(space.folder.filePath(QStringLiteral("given"))).permissions() & 0x0077, QFile::Permissions());
    QCOMPARE(must(space.files().beginning(taken.added[0], 100)), content.left(100));
    QVERIFY(space.files().verify(taken.added[0]));
    QCOMPARE(must(space.files().of(space.issue.id)), taken.added);
    QVERIFY(must(space.demo.space->history().ofIssue(space.issue.id.value())).first().record.kind == domain::RecordKind::Attachment);
}

void AttachmentTest::badFilesAreToldAndTheOthersKept()
{
    FileSpace space;
    const QString good = space.file(QStringLiteral("good.txt"), "good");
    const QString locked = space.file(QStringLiteral("locked.txt"), "no");
    QFile::setPermissions(locked, {});
    QStringList paths{space.folder.filePath(QStringLiteral("none.txt")), good, space.folder.path()};
    QVector<ErrorCode> expected{ErrorCode::FileMissing, ErrorCode::FileIsDirectory};
    if (!QFileInfo(locked).isReadable()) { // the superuser reads everything
        paths.append(locked);
        expected.append(ErrorCode::FileUnreadable);
    }
    const AddedFiles taken = space.add(paths);
    QCOMPARE(taken.added.size(), 1);
    QCOMPARE(taken.added[0].name, QStringLiteral("good.txt"));
    QVector<ErrorCode> told;
    for (const services::RefusedFile &refused : taken.refused) {
        QVERIFY(paths.contains(refused.path));
        told.append(refused.error.code);
    }
    QCOMPARE(told, expected);
    QCOMPARE(must(space.files().of(space.issue.id)).size(), 1);
    QCOMPARE(space.add({paths[0]}).added.size(), 0); // nothing to do is no act
    QCOMPARE(must(space.demo.space->history().undoable())->cause, QStringLiteral("file.add"));
}

void AttachmentTest::aCopyTooLargeCanBeLinked()
{
    FileSpace space;
    const QString path = space.file(QStringLiteral("huge.bin"), {});
    QVERIFY(QFile::resize(path, AttachmentService::kMostBytes + 1));
    const AddedFiles copied = space.add({path});
    QCOMPARE(copied.refused.size(), 1);
    QCOMPARE(copied.refused[0].error.code, ErrorCode::TooLarge);
    const AddedFiles linked = space.add({path}, FileKeeping::Link);
    QCOMPARE(linked.added.size(), 1);
    QCOMPARE(linked.added[0].link, path);
    QVERIFY(QFile::resize(path, AttachmentService::kMostBytes)); // the largest that is taken
    const AddedFiles largest = space.add({path});
    QCOMPARE(largest.added.size(), 1);
    QVERIFY(space.files().verify(largest.added[0]));
    QCOMPARE(space.findings(), QVector<storage::FindingCode>());
}

void AttachmentTest::undoAndRedoBringFilesAndBytesBack()
{
    FileSpace space;
    const Attachment file = space.add({space.file(QStringLiteral("a.txt"), "words"), space.file(QStringLiteral("b.txt"), "words")}).added[0];
    must(space.files().remove(file));
    QCOMPARE(must(space.files().of(space.issue.id)).size(), 1);
    must(space.demo.space->history().undo());
    QCOMPARE(must(space.files().of(space.issue.id)).size(), 2);
    must(space.demo.space->history().undo()); // the adding of both is one step
    QCOMPARE(must(space.files().of(space.issue.id)).size(), 0);
    must(space.demo.space->history().redo());
    const QVector<Attachment> back = must(space.files().of(space.issue.id));
    QCOMPARE(back.size(), 2);
    QCOMPARE(space.bytesOf(back[0]), QByteArray("words"));
    QCOMPARE(space.findings(), QVector<storage::FindingCode>());
}

void AttachmentTest::bytesGoTheDayAfter()
{
    FileSpace space;
    const Attachment file = space.add({space.file(QStringLiteral("a.txt"), "words")}).added[0];
    const storage::AttachmentContent contents(space.demo.space->database());
    must(space.files().remove(file));
    space.add({space.file(QStringLiteral("b.txt"), "other words")});
    QCOMPARE(must(contents.hashes()).size(), 2); // undo may still ask for it
    space.demo.clock.set(base::Instant::fromIso(QStringLiteral("2026-10-14T08:00:00Z")));
    space.add({space.file(QStringLiteral("c.txt"), "third words")});
    QCOMPARE(must(contents.hashes()).size(), 2);
    QVERIFY(!must(contents.hashes()).contains(file.hash));
}

void AttachmentTest::linkedFilesThatChangedOrWentAreTold()
{
    FileSpace space;
    const QString path = space.file(QStringLiteral("plan.txt"), "plan A");
    const Attachment file = space.add({path}, FileKeeping::Link).added[0];
    QVERIFY(space.files().verify(file));
    QCOMPARE(must(space.files().beginning(file, 4)), QByteArray("plan"));
    QVERIFY(must(space.files().goneLinks()).isEmpty());
    space.file(QStringLiteral("plan.txt"), "plan B");
    QCOMPARE(space.files().verify(file).error().code, ErrorCode::Conflict);
    QCOMPARE(space.bytesOf(file), QByteArray("plan B"));
    QVERIFY(QFile::remove(path));
    QCOMPARE(space.files().verify(file).error().code, ErrorCode::FileMissing);
    QCOMPARE(space.files().beginning(file, 4).error().code, ErrorCode::FileMissing);
    QCOMPARE(must(space.files().goneLinks()), QVector<Attachment>{file});
    QCOMPARE(space.findings(), QVector<storage::FindingCode>()); // not the workspace's fault
}

void AttachmentTest::damagedBytesAreFoundAndNotGivenOut()
{
    FileSpace space;
    const QByteArray content = "The wall moved " + pattern(50'000) + " by 14 mm";
    const Attachment file = space.add({space.file(QStringLiteral("wall.txt"), content)}).added[0];
    space.demo.space.reset();
    spoil(space.path(), "The wall moved", "The wall stayd");
    space.demo.space = must(services::Workspace::open(space.path(), space.demo.clock, QStringLiteral("Mara")));
    QCOMPARE(space.files().verify(file).error().code, ErrorCode::DamagedWorkspace);
    const QString target = space.folder.filePath(QStringLiteral("out.txt"));
    QCOMPARE(space.files().saveCopy(file, target).error().code, ErrorCode::DamagedWorkspace);
    QVERIFY(!QFile::exists(target));
    QVERIFY(space.findings().contains(storage::FindingCode::FileContent));
}

void AttachmentTest::salvageCarriesTheBytes()
{
    FileSpace space;
    const Attachment whole = space.add({space.file(QStringLiteral("whole.txt"), pattern(9000))}).added[0];
    const QByteArray lost = "Lost words " + pattern(9000);
    space.add({space.file(QStringLiteral("lost.txt"), lost)});
    space.demo.space.reset();
    spoil(space.path(), "Lost words", "Last words");
    const QString target = space.folder.filePath(QStringLiteral("repaired.rung"));
    const storage::SalvageReport report = must(services::repairFile(space.path(), target));
    QCOMPARE(report.lost.size(), 1);
    QCOMPARE(report.lost[0].code, storage::FindingCode::FileContent);
    space.demo.space = must(services::Workspace::open(target, space.demo.clock, QStringLiteral("Mara")));
    QCOMPARE(space.bytesOf(whole), pattern(9000));
    space.demo.space.reset();
    const auto findings = must(services::checkFile(target));
    QCOMPARE(findings.size(), 1); // what is lost is told there too
    QCOMPARE(findings[0].code, storage::FindingCode::FileMissing);
}

void AttachmentTest::removingAnIssueTakesItsFilesAlong()
{
    FileSpace space;
    const auto added = space.add({space.file(QStringLiteral("a.txt"), "words")}).added;
    must(space.demo.space->issues().remove(space.issue.id));
    QVERIFY(must(space.files().of({})).isEmpty());
    must(space.demo.space->history().undo());
    const auto back = must(space.files().of(space.issue.id));
    QCOMPARE(back.size(), 1);
    QCOMPARE(space.bytesOf(back[0]), QByteArray("words"));
}

void AttachmentTest::stoppingAddsNothing()
{
    FileSpace space;
    const QString path = space.file(QStringLiteral("a.txt"), pattern(3'000'000));
    for (int allowed = 0; allowed < 5; ++allowed) {
        int asked = 0;
        const auto stopped = space.files().add(space.issue.id, {path}, FileKeeping::Copy, [&](double) { return ++asked <= allowed; });
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QVERIFY(must(space.files().of(space.issue.id)).isEmpty());
        QVERIFY(must(storage::AttachmentContent(space.demo.space->database()).hashes()).isEmpty());
    }
}

void AttachmentTest::namesAreNeverPaths_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char *what, const QString &name, const QString &safe) { QTest::newRow(what) << name << safe; };
    row("plain", QStringLiteral("Brücke 4.pdf"), QStringLiteral("Brücke 4.pdf"));
    row("up", QStringLiteral("../../etc/passwd"), QStringLiteral("passwd"));
    row("windows path", QStringLiteral("C:\\Windows\\x.exe"), QStringLiteral("x.exe"));
    row("only up", QStringLiteral(".."), QStringLiteral("file"));
    row("folder", QStringLiteral("folder/"), QStringLiteral("file"));
    row("hidden", QStringLiteral(".profile"), QStringLiteral("profile"));
    row("option", QStringLiteral("-rf"), QStringLiteral("rf"));
    row("device", QStringLiteral("CON"), QStringLiteral("_CON"));
    row("device with suffix", QStringLiteral("lpt1.txt"), QStringLiteral("_lpt1.txt"));
    row("no device", QStringLiteral("console.txt"), QStringLiteral("console.txt"));
    row("stream", QStringLiteral("a.txt:hidden"), QStringLiteral("a.txthidden"));
    row("null", QStringLiteral("a") + QChar(0) + QStringLiteral("b.txt"), QStringLiteral("ab.txt"));
    row("turned round", QStringLiteral("photo") + QChar(0x202E) + QStringLiteral("gnp.exe"), QStringLiteral("photognp.exe"));
    row("trailing", QStringLiteral("x.txt. . "), QStringLiteral("x.txt"));
    row("lines", QStringLiteral("a\nb\tc.txt"), QStringLiteral("abc.txt"));
    row("nothing", QString(), QStringLiteral("file"));
    row("long", QString(400, QLatin1Char('x')) + QStringLiteral(".pdf"), QString(196, QLatin1Char('x')) + QStringLiteral(".pdf"));
}

void AttachmentTest::namesAreNeverPaths()
{
    QFETCH(QString, name);
    QFETCH(QString, safe);
    QCOMPARE(services::fileNameFor(name), safe);
    QCOMPARE(services::fileNameFor(safe), safe);
}

void AttachmentTest::theDocumentCarriesTheBytes()
{
    FileSpace space;
    const QByteArray content = pattern(2'500'000); // more than one part
    const Attachment file = space.add({space.file(QStringLiteral("a.bin"), content)}).added[0];
    const Attachment none = space.add({space.file(QStringLiteral("b.bin"), {})}).added[0];
    const Attachment link = space.add({space.folder.filePath(QStringLiteral("b.bin"))}, FileKeeping::Link).added[0];
    const QString document = space.folder.filePath(QStringLiteral("out.json"));
    must(space.demo.space->exchange().exportWorkspace(document));
    const QString copy = space.folder.filePath(QStringLiteral("copy.rung"));
    space.demo.space = must(services::Workspace::create(copy, space.demo.clock, QStringLiteral("Somebody")));
    must(space.demo.space->exchange().importWorkspace(document));
    QCOMPARE(must(space.files().of(space.issue.id)), (QVector<Attachment>{file, none, link}));
    QCOMPARE(space.bytesOf(file), content);
    QCOMPARE(space.bytesOf(none), QByteArray());
    const QString again = space.folder.filePath(QStringLiteral("again.json"));
    must(space.demo.space->exchange().exportWorkspace(again));
    QFile first(document);
    QFile second(again);
    QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
    QVERIFY(first.readAll() == second.readAll());
    space.demo.space.reset();
    QVERIFY(must(services::checkFile(copy)).isEmpty());
}

void AttachmentTest::aDocumentWithWrongBytesIsRefused_data()
{
    QTest::addColumn<QJsonArray>("contents");
    QTest::addColumn<QString>("field");
    const QString hash = QString::fromLatin1(QCryptographicHash::hash("words", QCryptographicHash::Sha256).toHex());
    const auto part = [](const QString &of, int number, const QString &bytes) {
        return QJsonObject{{QStringLiteral("hash"), of}, {QStringLiteral("part"), number}, {QStringLiteral("content"), bytes}};
    };
    const QString good = QStringLiteral("d29yZHM=");
    QTest::newRow("good") << QJsonArray{part(hash, 1, good)} << QString();
    QTest::newRow("other bytes") << QJsonArray{part(hash, 1, QStringLiteral("d29yZA=="))} << QStringLiteral("content");
    QTest::newRow("not base64") << QJsonArray{part(hash, 1, QStringLiteral("%%"))} << QStringLiteral("attachmentContents.1.content");
    QTest::newRow("no hash") << QJsonArray{part(QStringLiteral("../x"), 1, good)} << QStringLiteral("attachmentContents.1.hash");
    QTest::newRow("a part is missing") << QJsonArray{part(hash, 1, good), part(hash, 3, good)} << QStringLiteral("attachmentContents.2.part");
    QTest::newRow("begins in the middle") << QJsonArray{part(hash, 2, good)} << QStringLiteral("attachmentContents.1.part");
}

void AttachmentTest::aDocumentWithWrongBytesIsRefused()
{
    QFETCH(QJsonArray, contents);
    QFETCH(QString, field);
    FileSpace space;
    QJsonObject document = QJsonDocument::fromJson(R"({"rungWorkspace": 1, "projects": [{"id": 1, "key": "A", "name": "A"}],
        "issues": [{"id": 1, "project": 1, "key": "A-1", "title": "Late"}]})").object();
    const QString hash = QString::fromLatin1(QCryptographicHash::hash("words", QCryptographicHash::Sha256).toHex());
    document.insert(QStringLiteral("attachments"), QJsonArray{QJsonObject{{QStringLiteral("id"), 1}, {QStringLiteral("issue"), 1},
                                                                          {QStringLiteral("name"), QStringLiteral("a")}, {QStringLiteral("hash"), hash}}});
    document.insert(QStringLiteral("attachmentContents"), contents);
    const QString path = space.file(QStringLiteral("in.json"), QJsonDocument(document).toJson());
    auto target = must(services::Workspace::create(space.folder.filePath(QStringLiteral("in.rung")), space.demo.clock, QStringLiteral("Mara")));
    const auto imported = target->exchange().importWorkspace(path);
    QCOMPARE(imported.has_value(), field.isEmpty());
    QCOMPARE(imported ? QString() : imported.error().place.field, field);
    QCOMPARE(must(storage::AttachmentContent(target->database()).hashes()).size(), field.isEmpty() ? 1 : 0);
}
