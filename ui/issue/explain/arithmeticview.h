#pragma once

#include "domain/escalation/explain/explanation.h"
#include "services/issue/issueservice.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

// How each moment of an advice was counted, in days and hours: one row a moment that unfolds into its arithmetic. The first
// row is the one the advice is about, open. Shows an IssueCase; counts nothing itself.
class ArithmeticView : public QWidget
{
    Q_OBJECT
public:
    explicit ArithmeticView(QWidget *parent = nullptr);
    void show(const services::IssueCase &issueCase, base::Instant now);
    bool isEmpty() const { return m_moments.isEmpty(); }

private:
    void addMoment(const domain::ExplainedMoment &moment, const domain::EngineContext &context, bool isOpen);

    QVector<domain::ExplainedMoment> m_moments; // as shown
    QVBoxLayout *m_rows;
};

}
