#include "widgets/text/errortext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ui {

namespace {

QString errorWords(const char *text)
{
    return QCoreApplication::translate("ui::errorText", text);
}

QString shortFile(const base::Error &error)
{
    return error.place.file.isEmpty() ? errorWords(QT_TRANSLATE_NOOP("ui::errorText", "The file"))
                                      : QFileInfo(error.place.file).fileName();
}

// "Row 12, column 3: " where the error knows it.
QString whereInFile(const base::Error &error)
{
    if (error.place.row <= 0)
        return {};
    if (error.place.column <= 0)
        return errorWords(QT_TRANSLATE_NOOP("ui::errorText", "Row %1: ")).arg(error.place.row);
    return errorWords(QT_TRANSLATE_NOOP("ui::errorText", "Row %1, column %2: ")).arg(error.place.row).arg(error.place.column);
}

struct FileSentence {
    base::ErrorCode code;
    const char *text;
};

// What can be wrong with a file; %1 is its name.
constexpr FileSentence kFileSentences[] = {
    {base::ErrorCode::FileMissing, QT_TRANSLATE_NOOP("ui::errorText", "%1 is not there. Choose another file.")},
    {base::ErrorCode::FileIsDirectory, QT_TRANSLATE_NOOP("ui::errorText", "%1 is a folder. Choose a file in it.")},
    {base::ErrorCode::FileEmpty, QT_TRANSLATE_NOOP("ui::errorText", "%1 is empty. Nothing was read.")},
    {base::ErrorCode::FileExists, QT_TRANSLATE_NOOP("ui::errorText", "%1 exists already and was left as it is. Choose another name.")},
    {base::ErrorCode::FileReadOnly, QT_TRANSLATE_NOOP("ui::errorText", "%1 cannot be written to. Nothing was changed; choose another place.")},
    {base::ErrorCode::FileUnreadable, QT_TRANSLATE_NOOP("ui::errorText", "%1 cannot be read. Check who may open it.")},
    {base::ErrorCode::DiskFull, QT_TRANSLATE_NOOP("ui::errorText", "The disk is full. What was saved before is kept; make room and try again.")},
    {base::ErrorCode::DiskFault, QT_TRANSLATE_NOOP("ui::errorText", "The disk did not take it. What was saved before is kept; try again.")},
    {base::ErrorCode::NotAWorkspace, QT_TRANSLATE_NOOP("ui::errorText", "%1 is not a Rung file. A list from another program comes in by Import.")},
    {base::ErrorCode::NewerWorkspace, QT_TRANSLATE_NOOP("ui::errorText", "%1 was written by a newer Rung and was not touched. Update Rung to open it.")},
    {base::ErrorCode::DamagedWorkspace, QT_TRANSLATE_NOOP("ui::errorText", "%1 is damaged and was not touched. Open a backup of it.")},
};

const char *fileSentence(base::ErrorCode code)
{
    for (const FileSentence &row : kFileSentences)
        if (row.code == code)
            return row.text;
    Q_UNREACHABLE();
}

const char *errorSentence(base::ErrorCode code)
{
    using base::ErrorCode;
    switch (code) {
    case ErrorCode::FileMissing:
    case ErrorCode::FileIsDirectory:
    case ErrorCode::FileEmpty:
    case ErrorCode::FileExists:
    case ErrorCode::FileReadOnly:
    case ErrorCode::FileUnreadable:
    case ErrorCode::DiskFull:
    case ErrorCode::DiskFault:
    case ErrorCode::NotAWorkspace:
    case ErrorCode::NewerWorkspace:
    case ErrorCode::DamagedWorkspace:
        return fileSentence(code);
    case ErrorCode::Busy:
        return QT_TRANSLATE_NOOP("ui::errorText", "Another window is writing to the file. Nothing was changed; try again.");
    case ErrorCode::Conflict:
        return QT_TRANSLATE_NOOP("ui::errorText", "Somebody else changed it first. Theirs is kept; look at it and make your change again.");
    case ErrorCode::NotFound:
        return QT_TRANSLATE_NOOP("ui::errorText", "It is no longer there.");
    case ErrorCode::Invalid:
        return QT_TRANSLATE_NOOP("ui::errorText", "The value does not fit here. Nothing was changed.");
    case ErrorCode::ConfidentialMatter:
        return QT_TRANSLATE_NOOP("ui::errorText", "A matter of this kind is confidential and is not kept in the issue log. Take the path named for it in the matrix.");
    case ErrorCode::Usage:
        return QT_TRANSLATE_NOOP("ui::errorText", "This cannot be done here.");
    case ErrorCode::UnknownEncoding:
        return QT_TRANSLATE_NOOP("ui::errorText", "The text of %1 is in an unknown encoding. Choose it in the list.");
    case ErrorCode::BrokenQuotes:
        return QT_TRANSLATE_NOOP("ui::errorText", "%2a quotation mark is never closed. Nothing was imported; mend the file and try again.");
    case ErrorCode::NoTitleColumn:
        return QT_TRANSLATE_NOOP("ui::errorText", "No column holds the titles. Choose which one does.");
    case ErrorCode::UnknownColumn:
        return QT_TRANSLATE_NOOP("ui::errorText", "%1 has no such column: %3.");
    case ErrorCode::UnknownField:
        return QT_TRANSLATE_NOOP("ui::errorText", "There is no field called %3.");
    case ErrorCode::BadValue:
        return QT_TRANSLATE_NOOP("ui::errorText", "%2the value cannot be read. Nothing was changed.");
    case ErrorCode::BadTime:
        return QT_TRANSLATE_NOOP("ui::errorText", "%2this is not a time. Write 4h, 3d or 24h!.");
    case ErrorCode::TooLarge:
        return QT_TRANSLATE_NOOP("ui::errorText", "%1 is too large to read. Nothing was imported; split it.");
    case ErrorCode::Unsupported:
        return QT_TRANSLATE_NOOP("ui::errorText", "%1 is in a form this version does not read.");
    case ErrorCode::BadTemplate:
        return QT_TRANSLATE_NOOP("ui::errorText", "%2the placeholders cannot be read. Check the braces.");
    case ErrorCode::ProgramMissing:
        return QT_TRANSLATE_NOOP("ui::errorText", "No program for this was found. Save the file or copy the text instead.");
    case ErrorCode::NothingToUndo:
        return QT_TRANSLATE_NOOP("ui::errorText", "There is nothing to take back.");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("ui::errorText", "Stopped. Nothing was changed.");
    case ErrorCode::Internal:
        return QT_TRANSLATE_NOOP("ui::errorText", "Something did not work as it should. What was saved before is kept.");
    }
    Q_UNREACHABLE();
}

// What exchange/xlsx/ziparchive.h refuses by name; null for anything else.
const char *workbookSentence(const QString &detail)
{
    if (detail == QLatin1String("encrypted"))
        return QT_TRANSLATE_NOOP("ui::errorText", "%1 is protected by a password. Take the password off and save it again.");
    if (detail == QLatin1String("old"))
        return QT_TRANSLATE_NOOP("ui::errorText", "%1 is a workbook of the old kind. Save it as .xlsx.");
    return nullptr;
}

}

QString errorText(const base::Error &error)
{
    const char *workbook = error.code == base::ErrorCode::Unsupported ? workbookSentence(error.detail) : nullptr;
    QString text = errorWords(workbook ? workbook : errorSentence(error.code));
    text.replace(QLatin1String("%3"), error.place.field.isEmpty() ? error.detail : error.place.field);
    const QString where = whereInFile(error);
    if (text.startsWith(QLatin1String("%2")) && where.isEmpty())
        text[2] = text.at(2).toUpper();
    text.replace(QLatin1String("%2"), where);
    text.replace(QLatin1String("%1"), shortFile(error));
    return text;
}

}
