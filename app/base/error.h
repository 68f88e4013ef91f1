#pragma once

#include <QString>

namespace base {

// What went wrong, as a closed list. Words for people are made from it in one place a front end (ui/shell, app/cli).
enum class ErrorCode {
    FileMissing,
    FileIsDirectory,
    FileEmpty,
    FileExists,
    FileReadOnly,
    FileUnreadable,
    DiskFull,
    DiskFault,
    NotAWorkspace,
    NewerWorkspace,
    DamagedWorkspace,
    Busy,
    Conflict,
    NotFound,
    Invalid,
    ConfidentialMatter,
    Usage,
    UnknownEncoding,
    BrokenQuotes,
    NoTitleColumn,
    UnknownColumn,
    UnknownField,
    BadValue,
    BadTime,
    TooLarge,
    Unsupported,
    BadTemplate,
    ProgramMissing,
    NothingToUndo,
    Cancelled,
    Internal,
};

// Where in an input the trouble sits. Rows and columns count from 1 as people see them; 0 = does not apply.
struct ErrorPlace {
    QString file;
    qint64 row = 0;
    qint64 column = 0;
    QString field;
};

// A failure with its technical detail (never shown alone) and its place.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString detail;
    ErrorPlace place = {};
};

}
