#pragma once

#include "domain/escalation/matrix.h"
#include "domain/issue/issue.h"

#include <QRandomGenerator>

// Issues and matrices with any number of anything, drawn from one generator so that a failure can be repeated by its seed.
class RandomRecords
{
public:
    explicit RandomRecords(quint32 seed) : m_random(seed) {}
    domain::Issue issue();
    domain::Matrix matrix();
    // The same with a cell, a level or a path that is another, has come or has gone; one to four times.
    domain::Matrix changed(domain::Matrix matrix);

private:
    int below(int limit) { return m_random.bounded(limit); }
    bool coin() { return below(2) == 0; }
    QString text();
    domain::Money money();
    base::Instant instant();
    domain::Duration duration();
    domain::LevelSide side();
    domain::Level level();
    domain::EscalationPath path();
    template <typename T, typename Make>
    QVector<T> list(Make make)
    {
        QVector<T> values;
        for (int n = below(4); n > 0; --n)
            values.append(make());
        return values;
    }

    QRandomGenerator m_random;
};
