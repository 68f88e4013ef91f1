#pragma once

#include "base/clock.h"
#include "render/wording/format.h"
#include "storage/issue/board/issuecard.h"

namespace models {

// What a card says of its moments, and all of it in one sentence for a screen reader.
class CardWords
{
public:
    CardWords(const render::Format &format, base::Instant now) : m_format(format), m_now(now) {}

    // Short enough for a card: the hour matters today only. Empty without a moment.
    QString moment(base::Instant at) const;
    QString due(const storage::IssueCard &card) const;  // "Today 13:00", "Late since Mon 12 Oct"
    bool isLate(const storage::IssueCard &card) const;  // what is advised was to be done before now
    bool isToday(base::Instant at) const;
    // "HT4-118, S2, Crane supplier …, Nordkran GmbH, level 1, Escalate, until Mon 19 Oct".
    QString sentence(const storage::IssueCard &card) const;

private:
    render::Format m_format;
    base::Instant m_now;
};

}
