#pragma once

#include "domain/escalation/explain/explanation.h"
#include "services/issue/issueservice.h"

#include <QScrollArea>

class QVBoxLayout;

namespace ui {

// How each moment of an advice was counted, in days and hours: one row a moment that unfolds into its arithmetic. The first
// row is the one the advice is about, open. Takes a few lines of room and scrolls. Shows an IssueCase; counts nothing itself.
class ArithmeticView : public QScrollArea
{
    Q_OBJECT
public:
    explicit ArithmeticView(QWidget *parent = nullptr);
    void show(const services::IssueCase &issueCase, base::Instant now);
    QSize sizeHint() const override;

private:
    void addMoment(const domain::ExplainedMoment &moment, const domain::EngineContext &context, bool isOpen);

    QWidget *m_list;
    QVBoxLayout *m_rows;
};

}
