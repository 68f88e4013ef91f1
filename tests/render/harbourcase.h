#pragma once

#include "render/report/briefcontent.h"

// The case of the pictured brief (mockups/paper-brief-1.png), built by hand: a crane supplier missed two dates.
namespace harbour {

base::Instant at(const char *iso);
domain::EngineContext context();
domain::EscalationPath path();
// At 22 Oct 2026, 13:30 in Berlin, with the engine's own advice.
render::BriefContent content();
// Nothing but a title.
render::BriefContent bareContent();
// Figures and advice computed anew after a change.
void refresh(render::BriefContent &content);

}
