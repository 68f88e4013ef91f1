#pragma once

#include "domain/today/dueitem.h"
#include "render/wording/advicewords.h"

namespace render {

// The words of Today: its groups, and each row in the words of its project.
QString label(domain::DueGroup group);
// One line under which its rows stand: "A promise or an answer is late".
QString hint(domain::DueGroup group);
// Why the row is there, without a full stop.
QString dueWhy(const domain::DueItem &item, const AdviceWords &words);
// What its button says: "Call Lena Ostrow", "Write reminder".
QString dueAct(const domain::DueItem &item, const AdviceWords &words);

}
