#pragma once

#include "base/error.h"
#include "cli/cli.h"

#include <QString>

namespace cli {

// Where a query is wrong: its detail is a whole sentence.
inline constexpr QLatin1String kFilterPlace("--filter ");

// The one place of the command line that turns errors into words: where it is (file, row, column), what is wrong, what to do.
QString errorWords(const base::Error &error);

// The exit status an error ends the program with.
ExitStatus exitStatus(const base::Error &error);

}
