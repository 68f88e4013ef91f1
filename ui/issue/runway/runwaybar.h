#pragma once

#include "services/issue/issueservice.h"

#include <QWidget>

namespace ui {

class LinkButton;
class RunwayCanvas;
class TextLabel;

// Where the issue stands between its first contact and its need-by: when it is too early, right and too late to turn to the
// next level (visual.md "Runway bar"). In a short window the band alone, unfolded by a link.
class RunwayBar : public QWidget
{
    Q_OBJECT
public:
    explicit RunwayBar(QWidget *parent = nullptr);
    void show(const services::IssueCase &issueCase, base::Instant now);
    void setShort(bool isShort);
    // Out of the way while there is no room at all.
    void setAway(bool isAway);

Q_SIGNALS:
    void needByRequested();

private:
    void fold();

    TextLabel *m_title;
    TextLabel *m_left;
    LinkButton *m_addNeedBy;
    LinkButton *m_unfold;
    RunwayCanvas *m_canvas;
    bool m_wanted = false;
    bool m_away = false;
    bool m_short = false;
    bool m_unfolded = false; // by the person, in a short window
};

}
