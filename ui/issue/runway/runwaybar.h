#pragma once

#include "services/issue/issueservice.h"

#include <QWidget>

namespace ui {

class LinkButton;
class RunwayCanvas;
class TextLabel;

// Where the issue stands between its first contact and its need-by: when it is too early, right and too late to turn to the
// next level (visual.md "Runway bar"). Where room is short the band alone or one line.
class RunwayBar : public QWidget
{
    Q_OBJECT
public:
    explicit RunwayBar(QWidget *parent = nullptr);
    void show(const services::IssueCase &issueCase, base::Instant now);
    // How much of it shows by itself; a link unfolds the rest.
    enum class Room { Whole, Band, Line, None };
    void setRoom(Room room);

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
    Room m_room = Room::Whole;
    bool m_unfolded = false; // by the person
};

}
