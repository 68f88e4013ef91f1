#include "issue/runway/runwaybar.h"

#include "issue/runway/runwaycanvas.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/labels/textlabel.h"

#include <QHBoxLayout>

namespace ui {

RunwayBar::RunwayBar(QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(tr("Runway to the need-by date"), TextRole::Section, Token::Text, this)),
      m_left(new TextLabel(QString(), TextRole::Second, Token::Text2, this)), m_addNeedBy(new LinkButton(tr("Add need-by"), this)),
      m_unfold(new LinkButton(IconId::ChevronDown, tr("Runway"), this)), m_canvas(new RunwayCanvas(this))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(scaled(12));
    head->addWidget(m_title);
    head->addWidget(m_unfold);
    head->addStretch(1);
    head->addWidget(m_left);
    head->addWidget(m_addNeedBy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(4));
    column->addLayout(head);
    column->addWidget(m_canvas);
    connect(m_addNeedBy, &LinkButton::clicked, this, &RunwayBar::needByRequested);
    connect(m_unfold, &LinkButton::clicked, this, [this] {
        m_unfolded = !m_unfolded;
        fold();
    });
    fold();
}

void RunwayBar::show(const services::IssueCase &issueCase, base::Instant now)
{
    m_wanted = !issueCase.path.levels.isEmpty() && issueCase.advice.verdict != domain::Verdict::UseConfidentialRoute;
    setVisible(m_wanted && m_room != Room::None);
    if (!m_wanted)
        return;
    const render::RunwayPicture picture = render::runwayPicture(
        {issueCase.issue, issueCase.log, issueCase.path, issueCase.context, issueCase.advice, now});
    const render::RunwayWords words(picture, issueCase.context);
    m_left->setText(words.timeLeft());
    m_addNeedBy->setVisible(!picture.needBy.isValid() && issueCase.issue.isOpen());
    m_canvas->show(picture, issueCase.context);
}

void RunwayBar::setRoom(Room room)
{
    if (m_room == room)
        return;
    m_room = room;
    m_unfolded = false;
    setVisible(m_wanted && room != Room::None);
    fold();
}

void RunwayBar::fold()
{
    const bool isWhole = m_room == Room::Whole;
    m_title->setVisible(isWhole);
    m_unfold->setVisible(!isWhole);
    m_unfold->setAccessibleName(m_unfolded ? tr("Fold the runway") : tr("Unfold the runway"));
    m_canvas->setFolded(!isWhole && !m_unfolded);
    m_canvas->setVisible(m_room != Room::Line || m_unfolded);
}

}
