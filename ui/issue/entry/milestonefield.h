#pragma once

#include "domain/escalation/advice.h"
#include "domain/project/milestoneoutlook.h"

#include <QWidget>

namespace ui {

class ChoiceBox;
class LinkButton;
class TextLabel;

// The milestone an entry endangers, how far that has slipped, and, where the entry has no need-by of its own, the need-by that
// follows from it, as an offer.
class MilestoneField : public QWidget
{
    Q_OBJECT
public:
    explicit MilestoneField(QWidget *parent = nullptr);
    void show(const domain::Issue &issue, const QVector<domain::Milestone> &milestones, const domain::EngineContext &context);

Q_SIGNALS:
    void milestoneChosen(domain::MilestoneId milestone);
    void needByOffered(base::Instant needBy);

private:
    void offer(LinkButton *button, const QString &words, QDate day, const domain::WorkingTime &time);

    ChoiceBox *m_box;
    TextLabel *m_line;
    LinkButton *m_expected;
    LinkButton *m_lastSafe;
};

}
