#pragma once

#include <QObject>

// The checks of the matrix hint at who got forwarded matters in the end.
class MatrixHintTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aHintLeadsToItsCellAndIsMended();
    void whatIsLoggedElsewhereIsHintedAtWhenThePageIsShown();
};
