#pragma once

#include <QObject>

// The language of queries: what is read, and where and why not.
class QueryTermTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsConditions_data();
    void readsConditions();
    void marksWhatCannotBeRead_data();
    void marksWhatCannotBeRead();
    void readsMoments_data();
    void readsMoments();
    void neverRunsAwayOnAnyText();
};
