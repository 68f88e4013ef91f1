#pragma once

#include <QObject>

// What came in bulk is indexed in the background, and goes on after it was cancelled.
class IndexFillTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fillsAndGoesOnAfterACancel();
};
