#pragma once

#include <QObject>

// Over random cases with ladders that change and lines of superiors.
class StandingLawsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBulkPassSaysWhatAdviseSays();
    void nothingChangesBeforeTheCheckpoint();
};
