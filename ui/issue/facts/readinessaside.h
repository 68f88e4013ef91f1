#pragma once

#include "services/issue/issueservice.h"

#include <QScrollArea>

namespace ui {

class ReadinessList;

// The strip beside the tabs of an issue: what the next level will ask for. Scrolls by itself.
class ReadinessAside : public QScrollArea
{
    Q_OBJECT
public:
    explicit ReadinessAside(QWidget *parent = nullptr);
    void show(const services::IssueCase &issueCase, const QVector<domain::CustomField> &fields, base::Instant now);
    // Whether the next level wants any facts at all.
    bool isAsking() const { return m_isAsking; }
    ReadinessList *list() const { return m_list; }

private:
    ReadinessList *m_list;
    bool m_isAsking = false;
};

}
