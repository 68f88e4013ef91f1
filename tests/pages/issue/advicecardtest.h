#pragma once

#include <QObject>

// What the advice card says beside its verdict.
class AdviceCardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNoticeSaysUntilWhenItRuns();
};
