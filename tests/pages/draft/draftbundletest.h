#pragma once

#include <QObject>

// Above a draft to somebody who was asked too often stands what else is due with them.
class DraftBundleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void belowTheLoadNothingIsOffered();
    void oneMailAsksForAllOfIt();
};
