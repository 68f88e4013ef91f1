#pragma once

#include "domain/escalation/matrix.h"

#include <QStringList>

namespace exchange {

// A matrix as one table of five blocks, each begun by a row of headings whose first cell is the block's name:
//   [Severities]  S1 … S4 · name, meaning, act immediately, everyday (yes or nothing), update every
//   [Impact]      1 … 5 · the severity for each urgency
//   [Paths]       key · name, kind, counterparty, categories, last resorts
//   [Levels]      key of its path · number from 0, title, our people and their people (the primary first), times to respond and to
//                 acknowledge by severity, channels, facts, other facts, notes
//   [Policies]    key of its path · severity, start level, reminders, grace, heads-up
// Lists are parted by semicolons (listcell.h); kinds, channels and facts have their stored names; durations are written 4h, 3d, 24h!.
// Rows before the first block and empty rows say nothing. Columns may stand in any order, and those that may be empty may be left out.
enum class MatrixBlock { Severities, Impact, Paths, Levels, Policies };
inline constexpr std::array kMatrixBlocks{MatrixBlock::Severities, MatrixBlock::Impact, MatrixBlock::Paths, MatrixBlock::Levels, MatrixBlock::Policies};

// The columns of a block behind the first one, as places in matrixHeadings().
namespace severitycolumn {
enum { Name, Meaning, ActImmediately, Everyday, UpdateEvery };
}
namespace pathcolumn {
enum { Name, Kind, Counterparty, Categories, LastResorts };
}
namespace levelcolumn {
enum { Number, Title, Ours, Theirs, Respond, Acknowledge = Respond + domain::kSeverityCount, Channels = Acknowledge + domain::kSeverityCount, Facts, OtherFacts, Notes };
}
namespace policycolumn {
enum { Severity, StartLevel, Reminders, Grace, HeadsUp };
}

QString matrixBlockName(MatrixBlock block);
const QStringList &matrixHeadings(MatrixBlock block);
// A first cell that could be mistaken for the name of a block gets a backslash in front.
QString blockSafe(const QString &key);
QString fromBlockSafe(const QString &cell);

}
