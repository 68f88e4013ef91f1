#pragma once

#include <QObject>

// The public .ics corpora beside the repository: what others read is read, what is broken is refused with its line.
class IcsConformanceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatOthersRead_data();
    void readsWhatOthersRead();
};
