#pragma once

#include <QObject>

class ErrorTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCodeHasASentence_data();
    void everyCodeHasASentence();
    void namesTheFileAndThePlace();
};
