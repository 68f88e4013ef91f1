#include "cli/errorwords.h"

#include "cli/arguments.h"
#include "cli/text.h"
#include "cli/texttable.h"

namespace cli {

namespace {

QString fileSentence(base::ErrorCode code)
{
    switch (code) {
    case base::ErrorCode::FileMissing:
        return Text::tr("There is no such file or folder. Check the path.");
    case base::ErrorCode::FileIsDirectory:
        return Text::tr("This is a folder. Name a file.");
    case base::ErrorCode::FileEmpty:
        return Text::tr("The file is empty. Choose one with content.");
    case base::ErrorCode::FileExists:
        return Text::tr("The file is already there and is not overwritten. Choose another name.");
    case base::ErrorCode::FileReadOnly:
        return Text::tr("The file cannot be written. Check the rights of the file and of its folder.");
    case base::ErrorCode::FileUnreadable:
        return Text::tr("The file cannot be read. Check its rights.");
    case base::ErrorCode::DiskFull:
        return Text::tr("The disk is full. Make room and try again; nothing was changed.");
    case base::ErrorCode::DiskFault:
        return Text::tr("The disk reported a fault. Check the disk and try again; nothing was changed.");
    case base::ErrorCode::NotAWorkspace:
        return Text::tr("This is not a Rung workspace. Name a .rung file, or bring a list in with rung import.");
    case base::ErrorCode::NewerWorkspace:
        return Text::tr("A newer version of Rung made this workspace. Update Rung to open it.");
    case base::ErrorCode::DamagedWorkspace:
        return Text::tr("The workspace is damaged. rung check FILE --repair writes a repaired copy beside it.");
    case base::ErrorCode::Busy:
        return Text::tr("Another program is writing to the workspace. Try again in a moment.");
    default:
        return {};
    }
}

QString inputSentence(base::ErrorCode code)
{
    switch (code) {
    case base::ErrorCode::UnknownEncoding:
        return Text::tr("The encoding of the text is unknown or changes inside the file. Save it as UTF-8, or name it with --encoding.");
    case base::ErrorCode::BrokenQuotes:
        return Text::tr("A quotation mark is opened or closed in the wrong place. Correct this row in the source.");
    case base::ErrorCode::NoTitleColumn:
        return Text::tr("No column looks like a title. Name it with --map title=COLUMN.");
    case base::ErrorCode::UnknownColumn:
        return Text::tr("The source has no such column. Check the spelling in --map.");
    case base::ErrorCode::UnknownField:
        return Text::tr("There is no such field. rung show FILE ISSUE --json lists the fields.");
    case base::ErrorCode::BadValue:
        return Text::tr("This value does not fit the field. Correct it and try again.");
    case base::ErrorCode::BadTime:
        return Text::tr("This is not a moment in ISO 8601. Write it like 2026-06-01T09:00:00Z.");
    case base::ErrorCode::TooLarge:
        return Text::tr("This is larger than Rung takes. Split it into smaller parts.");
    case base::ErrorCode::Unsupported:
        return Text::tr("Rung does not read this kind of file. Save it as CSV.");
    case base::ErrorCode::BadTemplate:
        return Text::tr("The template cannot be read. Check its double braces.");
    default:
        return {};
    }
}

// What exchange/xlsx/ziparchive.h refuses by name.
QString unsupportedSentence(const QString &detail)
{
    if (detail == QLatin1String("encrypted"))
        return Text::tr("The workbook is protected by a password. Take the password off and save it again.");
    if (detail == QLatin1String("old"))
        return Text::tr("This is a workbook of the old kind (.xls). Save it as .xlsx.");
    if (detail == QLatin1String("calendar")) // exchange/ics
        return Text::tr("This is not a calendar file. Export the calendar again, as .ics.");
    return inputSentence(base::ErrorCode::Unsupported);
}

QString matterSentence(base::ErrorCode code)
{
    switch (code) {
    case base::ErrorCode::Conflict:
        return Text::tr("Somebody else changed the same record meanwhile. Look at it again, then repeat the change.");
    case base::ErrorCode::NotFound:
        return Text::tr("Nothing by this name was found. Check the spelling.");
    case base::ErrorCode::Invalid:
        return Text::tr("This is not allowed. Correct it and try again.");
    case base::ErrorCode::ConfidentialMatter:
        return Text::tr("This category belongs to the confidential path. Such a matter is not kept in the issue log: turn to the "
                        "contacts of that path.");
    case base::ErrorCode::ProgramMissing:
        return Text::tr("A program that is needed is not installed.");
    case base::ErrorCode::NothingToUndo:
        return Text::tr("There is nothing to undo.");
    case base::ErrorCode::Cancelled:
        return Text::tr("Stopped. Nothing was changed.");
    default:
        return Text::tr("Rung failed in a way it should not. Please report this line.");
    }
}

QString usageSentence(const QString &detail, const QString &about)
{
    if (detail == QLatin1String(Arguments::kUnknownCommand))
        return Text::tr("There is no command \"%1\". rung --help lists them.").arg(about);
    if (detail == QLatin1String(Arguments::kUnknownOption))
        return Text::tr("There is no option %1 here.").arg(about);
    if (detail == QLatin1String(Arguments::kMissingValue))
        return Text::tr("%1 needs a value.").arg(about);
    if (detail == QLatin1String(Arguments::kNeedlessValue))
        return Text::tr("%1 takes no value.").arg(about);
    if (detail == QLatin1String(Arguments::kGivenTwice))
        return Text::tr("%1 may be given once.").arg(about);
    if (detail == QLatin1String(Arguments::kMissingOption))
        return Text::tr("%1 is missing.").arg(about);
    if (detail == QLatin1String(Arguments::kMissingArgument))
        return Text::tr("Something is missing.");
    if (detail == QLatin1String(Arguments::kTooManyArguments))
        return Text::tr("\"%1\" is one word too many.").arg(about);
    return Text::tr("%1 takes one of: %2.").arg(about, detail.section(QStringLiteral(": "), 1));
}

QString place(const base::ErrorPlace &place)
{
    QStringList parts;
    if (!place.file.isEmpty())
        parts << oneLine(place.file);
    if (place.row > 0)
        parts << Text::tr("row %1").arg(place.row);
    if (place.column > 0)
        parts << Text::tr("column %1").arg(place.column);
    if (!place.field.isEmpty())
        parts << oneLine(place.field);
    return parts.join(QStringLiteral(", "));
}

QString sentence(const base::Error &error)
{
    switch (error.code) {
    case base::ErrorCode::Usage:
        return usageSentence(error.detail, error.place.field);
    case base::ErrorCode::FileMissing:
    case base::ErrorCode::FileIsDirectory:
    case base::ErrorCode::FileEmpty:
    case base::ErrorCode::FileExists:
    case base::ErrorCode::FileReadOnly:
    case base::ErrorCode::FileUnreadable:
    case base::ErrorCode::DiskFull:
    case base::ErrorCode::DiskFault:
    case base::ErrorCode::NotAWorkspace:
    case base::ErrorCode::NewerWorkspace:
    case base::ErrorCode::DamagedWorkspace:
    case base::ErrorCode::Busy:
        return fileSentence(error.code);
    case base::ErrorCode::UnknownEncoding:
    case base::ErrorCode::BrokenQuotes:
    case base::ErrorCode::NoTitleColumn:
    case base::ErrorCode::UnknownColumn:
    case base::ErrorCode::UnknownField:
    case base::ErrorCode::BadValue:
    case base::ErrorCode::BadTime:
    case base::ErrorCode::TooLarge:
    case base::ErrorCode::BadTemplate:
        return inputSentence(error.code);
    case base::ErrorCode::Unsupported:
        return unsupportedSentence(error.detail);
    case base::ErrorCode::Conflict:
    case base::ErrorCode::NotFound:
    case base::ErrorCode::Invalid:
    case base::ErrorCode::ConfidentialMatter:
    case base::ErrorCode::ProgramMissing:
    case base::ErrorCode::NothingToUndo:
    case base::ErrorCode::Cancelled:
    case base::ErrorCode::Internal:
        return matterSentence(error.code);
    }
    return {};
}

}

QString errorWords(const base::Error &error)
{
    if (error.code == base::ErrorCode::Usage)
        return sentence(error);
    const QString where = place(error.place);
    if (error.place.field.startsWith(kFilterPlace))
        return where + QStringLiteral(": ") + oneLine(error.detail);
    QString words = where.isEmpty() ? sentence(error) : where + QStringLiteral(": ") + sentence(error);
    if (!error.detail.isEmpty())
        words += QStringLiteral(" (%1)").arg(oneLine(error.detail));
    return words;
}

ExitStatus exitStatus(const base::Error &error)
{
    switch (error.code) {
    case base::ErrorCode::Usage:
        return WrongUsage;
    case base::ErrorCode::BadTime:
        return error.place.field.startsWith(QLatin1String("--")) ? WrongUsage : BadInput;
    case base::ErrorCode::FileMissing:
    case base::ErrorCode::FileIsDirectory:
    case base::ErrorCode::FileExists:
    case base::ErrorCode::FileReadOnly:
    case base::ErrorCode::FileUnreadable:
    case base::ErrorCode::DiskFull:
    case base::ErrorCode::DiskFault:
    case base::ErrorCode::Busy:
    case base::ErrorCode::ProgramMissing:
    case base::ErrorCode::Cancelled:
    case base::ErrorCode::Internal:
        return DiskTrouble;
    case base::ErrorCode::NotAWorkspace:
    case base::ErrorCode::NewerWorkspace:
    case base::ErrorCode::DamagedWorkspace:
        return BadWorkspace;
    case base::ErrorCode::FileEmpty:
    case base::ErrorCode::Conflict:
    case base::ErrorCode::NotFound:
    case base::ErrorCode::Invalid:
    case base::ErrorCode::ConfidentialMatter:
    case base::ErrorCode::UnknownEncoding:
    case base::ErrorCode::BrokenQuotes:
    case base::ErrorCode::NoTitleColumn:
    case base::ErrorCode::UnknownColumn:
    case base::ErrorCode::UnknownField:
    case base::ErrorCode::BadValue:
    case base::ErrorCode::TooLarge:
    case base::ErrorCode::Unsupported:
    case base::ErrorCode::BadTemplate:
    case base::ErrorCode::NothingToUndo:
        return BadInput;
    }
    return DiskTrouble;
}

}
