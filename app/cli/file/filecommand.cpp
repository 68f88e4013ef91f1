#include "cli/file/filecommand.h"

#include "cli/errorwords.h"
#include "cli/issue/issuelookup.h"
#include "cli/text.h"
#include "cli/texttable.h"
#include "domain/record/recordjson.h"
#include "services/attachment/attachmentservice.h"
#include "services/attachment/filename.h"

#include <QFileInfo>
#include <QLocale>

namespace cli {

namespace {

using domain::Attachment;

QString keptWord(const Attachment &file)
{
    return file.isCopied() ? Text::tr("copied") : file.link;
}

QString stateWord(const base::Result<> &verified)
{
    if (verified)
        return Text::tr("as it was added");
    switch (verified.error().code) {
    case base::ErrorCode::FileMissing:
        return Text::tr("gone");
    case base::ErrorCode::Conflict:
        return Text::tr("changed since");
    case base::ErrorCode::DamagedWorkspace:
        return Text::tr("damaged");
    default:
        return Text::tr("unreadable");
    }
}

QString stateName(const base::Result<> &verified)
{
    if (verified)
        return QStringLiteral("ok");
    if (verified.error().code == base::ErrorCode::FileMissing)
        return QStringLiteral("gone");
    return verified.error().code == base::ErrorCode::Conflict ? QStringLiteral("changed") : QStringLiteral("damaged");
}

struct IssueFiles {
    services::Workspace *workspace = nullptr;
    domain::Issue issue;
    QVector<Attachment> files;
};

base::Result<IssueFiles> filesOf(Call &call)
{
    IssueFiles found;
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    found.workspace = *workspace;
    return findIssue(**workspace, call.arguments().place(1))
        .and_then([&](const domain::Issue &issue) {
            found.issue = issue;
            return services::AttachmentService(*found.workspace).of(issue.id);
        })
        .map([&](const QVector<Attachment> &files) {
            found.files = files;
            return found;
        });
}

// By its number, or by its name when only one has it.
base::Result<Attachment> namedFile(const IssueFiles &all, const QString &word)
{
    QVector<Attachment> named;
    for (const Attachment &file : all.files) {
        if (QString::number(file.id.value()) == word)
            return file;
        if (file.name == word)
            named.append(file);
    }
    base::ErrorPlace place;
    place.field = word;
    if (named.size() == 1)
        return named.first();
    return base::fail(named.isEmpty() ? base::ErrorCode::NotFound : base::ErrorCode::Invalid, word, place);
}

base::Result<ExitStatus> listFiles(Call &call)
{
    const auto all = filesOf(call);
    if (!all)
        return base::fail(all.error());
    QJsonArray document;
    TextTable table({Text::tr("Number"), Text::tr("Name"), Text::tr("Bytes"), Text::tr("State"), Text::tr("Kept")});
    bool isSound = true;
    for (const Attachment &file : all->files) {
        const base::Result<> verified = services::AttachmentService(*all->workspace).verify(file);
        QJsonObject object = domain::toJson(file);
        object[QStringLiteral("key")] = all->issue.key;
        object[QStringLiteral("copied")] = file.isCopied();
        object[QStringLiteral("state")] = stateName(verified);
        document.append(object);
        table.add({QString::number(file.id.value()), oneLine(file.name), QLocale().toString(file.bytes), stateWord(verified), oneLine(keptWord(file))});
        isSound = isSound && verified;
    }
    call.console().answer(document, all->files.isEmpty() ? Text::tr("No files.") : table.text());
    return isSound ? Done : Findings;
}

// A copy has a limit; a link has none.
QString refusalWords(const services::RefusedFile &file)
{
    if (file.error.code != base::ErrorCode::TooLarge)
        return errorWords(file.error);
    return Text::tr("%1 is larger than Rung copies (%2). With --link it stays where it is, and only the place is noted.")
        .arg(oneLine(file.path), QLocale().formattedDataSize(services::AttachmentService::kMostBytes));
}

base::Result<ExitStatus> addFiles(Call &call)
{
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    const auto issue = findIssue(**workspace, call.arguments().place(1));
    if (!issue)
        return base::fail(issue.error());
    const bool isLink = call.arguments().has(QStringLiteral("link"));
    const auto added = services::AttachmentService(**workspace).add(
        issue->id, call.arguments().places().mid(2), isLink ? services::FileKeeping::Link : services::FileKeeping::Copy, [&call](double share) {
            call.console().progress(share);
            return true;
        });
    call.console().progress(1);
    if (!added)
        return base::fail(added.error());
    QJsonArray files;
    QJsonArray refused;
    QStringList names;
    for (const Attachment &file : added->added) {
        files.append(domain::toJson(file));
        names.append(file.name);
    }
    for (const services::RefusedFile &file : added->refused) {
        refused.append(QJsonObject{{QStringLiteral("file"), file.path}, {QStringLiteral("reason"), refusalWords(file)}});
        call.console().complain(refusalWords(file));
    }
    call.console().answer(QJsonObject{{QStringLiteral("key"), issue->key}, {QStringLiteral("added"), files}, {QStringLiteral("refused"), refused}},
                          names.isEmpty() ? Text::tr("%1: no file added.").arg(issue->key)
                                          : Text::tr("%1: added %2.").arg(issue->key, names.join(QLatin1String(", "))));
    return refused.isEmpty() ? Done : Findings;
}

// Into a folder, the name is one that no system takes amiss.
base::Result<ExitStatus> extractFile(Call &call)
{
    const auto all = filesOf(call);
    if (!all)
        return base::fail(all.error());
    const auto file = namedFile(*all, call.arguments().place(2));
    if (!file)
        return base::fail(file.error());
    QString target = call.arguments().value(QStringLiteral("out"));
    if (QFileInfo(target).isDir())
        target += QLatin1Char('/') + services::fileNameFor(file->name);
    if (QFileInfo::exists(target))
        return base::fail(base::ErrorCode::FileExists, {}, {.file = target});
    if (const auto written = services::AttachmentService(*all->workspace).saveCopy(*file, target); !written)
        return base::fail(written.error());
    call.console().answer(QJsonObject{{QStringLiteral("file"), target}, {QStringLiteral("bytes"), file->bytes}, {QStringLiteral("hash"), file->hash}},
                          Text::tr("Written to %1.").arg(oneLine(target)));
    return Done;
}

base::Result<ExitStatus> removeFile(Call &call)
{
    const auto all = filesOf(call);
    if (!all)
        return base::fail(all.error());
    const auto file = namedFile(*all, call.arguments().place(2));
    if (!file)
        return base::fail(file.error());
    if (const auto removed = services::AttachmentService(*all->workspace).remove(*file); !removed)
        return base::fail(removed.error());
    call.console().answer(QJsonObject{{QStringLiteral("key"), all->issue.key}, {QStringLiteral("removed"), file->name}},
                          Text::tr("%1: %2 removed.").arg(all->issue.key, oneLine(file->name)));
    return Done;
}

}

Command fileListCommand()
{
    return {.name = QStringLiteral("file list"),
            .synopsis = QStringLiteral("FILE ISSUE"),
            .summary = [] { return Text::tr("The files of an issue, and whether each is as it was added."); },
            .least = 2,
            .most = 2,
            .use = onlyLooks,
            .run = listFiles};
}

Command fileAddCommand()
{
    return {.name = QStringLiteral("file add"),
            .synopsis = QStringLiteral("FILE ISSUE PATH…"),
            .summary = [] { return Text::tr("Copies files into the workspace; --link only notes where they lie."); },
            .least = 3,
            .most = -1,
            .options = {{QStringLiteral("link"), {}}},
            .run = addFiles};
}

Command fileExtractCommand()
{
    return {.name = QStringLiteral("file extract"),
            .synopsis = QStringLiteral("FILE ISSUE NAME"),
            .summary = [] { return Text::tr("Writes a copy of a file of an issue, by its name or number, to a path or into a folder."); },
            .least = 3,
            .most = 3,
            .options = {{QStringLiteral("out"), QStringLiteral("PATH"), true}},
            .use = onlyLooks,
            .run = extractFile};
}

Command fileRemoveCommand()
{
    return {.name = QStringLiteral("file remove"),
            .synopsis = QStringLiteral("FILE ISSUE NAME"),
            .summary = [] { return Text::tr("Removes a file of an issue, by its name or number; a linked file stays where it lies."); },
            .least = 3,
            .most = 3,
            .run = removeFile};
}

}
