#pragma once

#include <QObject>

namespace support {
struct SampleSpace;
}

// The same filter gives the same issues in the table, on the board and on the timeline.
class SameIssuesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sampleProject();
    void generatedProject();

private:
    void compare(support::SampleSpace &space, quint32 seed, int queries);
};
