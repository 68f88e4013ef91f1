#pragma once

#include "demospace.h"

#include <QRandomGenerator>

// Random acts of a user over every kind of record, through the services; the same seed gives the same acts.
class RandomActs
{
public:
    RandomActs(DemoSpace &demo, quint32 seed) : m_demo(demo), m_random(seed) {}
    // One act, which may be refused; what is refused changes nothing.
    void act();

private:
    void actOnIssues(int choice);
    void actOnPeople(int choice);
    void actOnProject(int choice);
    void actOnRisksAndDrafts(int choice);
    int below(int limit) { return int(m_random.bounded(limit)); }
    QString word() { return QStringLiteral("word%1").arg(below(1000)); }
    domain::IssueId anyIssue();
    void editIssue();
    void editMatrix();
    void editRisk();

    DemoSpace &m_demo;
    QRandomGenerator m_random;
};
