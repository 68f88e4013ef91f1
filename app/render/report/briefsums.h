#pragma once

#include "render/report/briefcontent.h"
#include "render/wording/format.h"

namespace render {

// The delay's money, term by term; every sum of a brief is one of these, so that no paper shows two sums for one thing.
struct BriefSums {
    QString currency;
    qint64 perDay = 0;
    int daysLost = 0;
    qint64 lost = 0;     // daysLost × perDay
    qint64 costNow = 0;  // stated beside the delay
    int daysToNeedBy = 0;
    qint64 untilNeedBy = 0;
    qint64 oneOff = 0;   // when the need-by is missed
    bool oneCurrency = true; // else nothing is added up

    qint64 total() const { return lost + costNow + untilNeedBy + oneOff; }
    // From now on, money already spent left out.
    qint64 ahead() const { return untilNeedBy + oneOff; }
    bool hasTotal() const { return oneCurrency && total() > 0 && (untilNeedBy > 0 || oneOff > 0); }
    // "8 × 4,800 + 155,000"
    QString aheadTerms(const Format &format) const;
    QString totalTerms(const Format &format) const;
};

BriefSums briefSums(const BriefContent &content);

}
